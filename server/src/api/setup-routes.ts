import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { doneSettingUpPage, setupPage, setupPath, setupTooOften, type Typed } from '../html/setup-pages.ts'
import type { AnswerPage } from '../html/sign-in-pages.ts'
import type { FirstHouse } from '../ports/first-house.ts'

const form = 'application/x-www-form-urlencoded'
const open = { withoutSession: true, contentTypes: [form] }
/** Longer than any answer that can be. */
const largestForm = 16 * 1024
const perMinute = { address: 10, everybody: 60 }

interface Setupparts {
  readonly firstHouse: FirstHouse
  /** The address under which browsers reach the house, without a path. */
  readonly origin: () => string
}

/** Where a house without a zvh begins: until there is one, whoever comes to its door is led to this page. */
export async function registerSetup(app: FastifyInstance, { firstHouse, origin }: Setupparts): Promise<void> {
  app.addHook('onRequest', async ({ method, url }, reply) => {
    const atTheDoor = method === 'GET' && /^\/(?:inloggen)?(?:\?|$)/.test(url)
    if (atTheDoor && (await firstHouse.isEmpty())) return reply.redirect(setupPath, 303)
  })
  await app.register(async (room) => {
    await room.register(rateLimit, { global: false })
    room.addContentTypeParser(form, { parseAs: 'string' }, async (_request: FastifyRequest, body: string) =>
      readForm(body),
    )
    const tooOften = limits(room)
    room.get(setupPath, { config: open }, async (_request, reply) => {
      if (!(await firstHouse.isEmpty())) return reply.redirect('/', 303)
      return show(reply, setupPage({ issuers: firstHouse.issuers, typed: {}, faults: {} }))
    })
    room.post<{ Body: Typed | undefined }>(
      setupPath,
      { config: open, bodyLimit: largestForm },
      async (request, reply) => (await tooOften(request, reply)) ?? answer({ firstHouse, origin }, request, reply),
    )
  })
}

async function answer(
  { firstHouse, origin }: Setupparts,
  { body: typed = {}, log }: FastifyRequest<{ Body: Typed | undefined }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const attempt = await firstHouse.attempt(typed)
  if (attempt.kind !== 'refused') return show(reply, doneSettingUpPage(attempt, origin()))
  const { faults } = attempt
  if (faults.code !== undefined) log.warn('somebody tried to set up the first house with another code')
  return show(reply, setupPage({ issuers: firstHouse.issuers, typed, faults }))
}

/** Slows down whoever keeps trying, from one address or from many (OWASP ASVS V2.2.1). */
function limits(room: FastifyInstance) {
  const count = (max: number, keyGenerator: (request: FastifyRequest) => string) =>
    room.createRateLimit({ max, timeWindow: 60_000, keyGenerator })
  const counts = [count(perMinute.address, ({ ip }) => `setup ${ip}`), count(perMinute.everybody, () => 'setup')]
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    for (const counted of counts) {
      const state = await counted(request)
      if (!state.isAllowed && state.isExceeded)
        return show(reply.header('Retry-After', state.ttlInSeconds), setupTooOften)
    }
    return undefined
  }
}

/** What was filled in; of a field that is sent twice the first. */
function readForm(body: string): Typed {
  const fields = new URLSearchParams(body)
  const of = (name: keyof Typed) => fields.get(name) ?? undefined
  return {
    ...{ code: of('code'), naam: of('naam'), 'inzage-vooraf': of('inzage-vooraf') },
    ...{ beheerder: of('beheerder'), uitgever: of('uitgever'), mail: of('mail'), onderwerp: of('onderwerp') },
  }
}

function show(reply: FastifyReply, { status, text }: AnswerPage): FastifyReply {
  return reply.code(status).type('text/html').send(text)
}
