import { randomUUID } from 'node:crypto'
import { PassThrough } from 'node:stream'
import { casusVolgen as contract } from '@casushuis/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Follower, type Hub, openHub } from '../events/hub.ts'
import type { Changes } from '../ports/changes.ts'
import type { SignedInMedewerker } from '../ports/identity.ts'
import { casusVolgen, standenVoor } from '../usecases/casus/volgen.ts'
import { NietGevonden } from '../usecases/errors.ts'
import { type Middelen, perform } from '../usecases/perform/perform.ts'
import { readInput } from './input.ts'
import { requireSignedIn, signedIn } from './routes.ts'

/** In milliseconds: so long a right that ended by the clock, or a session, can still hold a line open. */
const pulse = 15_000

/** The line on which a screen hears that there is something new for it (C2): it says which versions there are, and no more. */
export async function registerEvents(app: FastifyInstance, middelen: Middelen, changes: Changes): Promise<void> {
  const hub = await openHub({
    process: randomUUID(),
    changes,
    look: (gevolgd) => standenVoor(middelen, gevolgd),
    onFault: (fault) => app.log.warn({ oorzaak: fault instanceof Error ? fault.name : 'unknown' }, 'a look failed'),
  })
  const clock = setInterval(() => hub.lookAgain(), pulse)
  app.addHook('preClose', async () => {
    clearInterval(clock)
    await hub.close()
  })
  app.route({
    method: contract.methode,
    url: contract.pad,
    onRequest: requireSignedIn,
    handler: async (request, reply) =>
      openLine(hub, await begin(middelen, signedIn(request), request), { request, reply }),
  })
}

/** Who follows which casus, as the rulebook lets and the logboek knows. */
async function begin(
  middelen: Middelen,
  who: SignedInMedewerker,
  request: FastifyRequest,
): Promise<Omit<Follower, 'tell' | 'end'>> {
  const invoer = readInput(contract, request)
  await perform(middelen, who, { usecase: casusVolgen, invoer })
  const { casusnummer } = invoer.params
  const stand = (await standenVoor(middelen, { casusnummer, volgers: [who], aanwezig: [] })).get(who)
  if (!stand) throw new NietGevonden()
  return { who, zvh: who.zvh.id, casusnummer, ...stand }
}

interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** Server-sent events (HTML Living Standard §9.2); after a cut the browser comes back by itself and is told the version. */
function openLine(hub: Hub, follower: Omit<Follower, 'tell' | 'end'>, { request, reply }: Exchange) {
  const line = new PassThrough()
  const tell: Follower['tell'] = (news) => void line.write(asEvent(news))
  const here: Follower = { ...follower, tell, end: () => void line.end('event: einde\ndata: {}\n\n') }
  const beat = setInterval(() => {
    // So that a line that is dead is found, here and in whatever stands between.
    line.write(':\n\n')
    void request.sessionIsThere().then((isThere) => isThere || here.end(), here.end)
  }, pulse)
  reply.raw.once('close', () => {
    clearInterval(beat)
    hub.remove(here)
  })
  tell({ versie: follower.versie, gegevens: follower.gegevens })
  hub.add(here)
  return reply.type('text/event-stream; charset=utf-8').header('X-Accel-Buffering', 'no').send(line)
}

/** By its name a screen knows what to do with it; only a version is something to come back with after a cut. */
function asEvent(news: Parameters<Follower['tell']>[0]): string {
  if ('aanwezig' in news) return `event: aanwezig\ndata: ${JSON.stringify({ aanwezig: news.aanwezig })}\n\n`
  const { versie, gegevens } = news
  return `event: stand\nid: ${versie}\ndata: ${JSON.stringify({ versie, gegevens })}\n\n`
}
