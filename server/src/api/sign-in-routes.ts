import type { Tijdstip } from '@casushuis/handvat'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { stijlpad } from '../html/page.ts'
import {
  type Antwoordpagina,
  aanbiederkeuze,
  geenAanbieder,
  teVaakPagina,
  weigerpagina,
} from '../html/sign-in-pages.ts'
import { stijl } from '../html/style.ts'
import { type Aanmelder, type InloggenMislukt, inlogpogingDuur, type Sessies } from '../ports/identity.ts'
import { type Koekje, maakKoekje } from './cookies.ts'

export interface Inlogdelen {
  readonly aanmelder: Aanmelder
  readonly sessies: Sessies
  readonly koekje: Koekje
  /** The address under which browsers reach the house, without a path. */
  readonly oorsprong: () => string
  /** The real clock, not the clock of the demo: moving the demo forward must sign nobody out. */
  readonly nu: () => Tijdstip
  /** How often one network address may begin or finish a sign-in per minute. */
  readonly pogingenPerMinuut?: number
}

const openbaar = { config: { zonderSessie: true } }
type Vraag = { Querystring: { aanbieder?: string; terug?: string }; Params: { aanbieder: string } }

/** `/inloggen`, the way back from the provider, `/uitloggen`, and the stylesheet of these pages. */
export async function registreerInlogroutes(app: FastifyInstance, delen: Inlogdelen): Promise<void> {
  const poging = maakKoekje('poging', delen.oorsprong, inlogpogingDuur)
  await app.register(rateLimit, { global: false })
  const begrens = maakGrens(app, delen.pogingenPerMinuut ?? 60)
  app.get(stijlpad, openbaar, async (_request, reply) => reply.type('text/css').send(stijl))
  app.get<Vraag>('/inloggen', { ...openbaar, preHandler: begrens }, (request, reply) =>
    begin(delen, poging, request, reply),
  )
  app.get<Vraag>('/inloggen/terug/:aanbieder', { ...openbaar, preHandler: begrens }, (request, reply) =>
    rondAf(delen, poging, request, reply),
  )
  // A plain form without fields says it holds a form, though it holds nothing.
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, async () => null)
  app.post('/uitloggen', (request, reply) => uitloggen(delen, request, reply))
}

/** Slows down whoever keeps trying, before it costs us or the provider work (OWASP ASVS V2.2.1). */
function maakGrens(app: FastifyInstance, max: number) {
  const tel = app.createRateLimit({ max, timeWindow: 60_000 })
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const stand = await tel(request)
    if (stand.isAllowed || !stand.isExceeded) return
    return toon(reply.header('Retry-After', stand.ttlInSeconds), teVaakPagina())
  }
}

async function begin({ aanmelder }: Inlogdelen, poging: Koekje, request: FastifyRequest<Vraag>, reply: FastifyReply) {
  const { query } = request
  const { aanbieders } = aanmelder
  const terug = enkel(query.terug) ?? '/'
  const gekozen = enkel(query.aanbieder) ?? (aanbieders.length === 1 ? aanbieders[0]?.id : undefined)
  if (gekozen === undefined)
    return toon(reply, aanbieders.length > 0 ? aanbiederkeuze(aanbieders, terug) : geenAanbieder())
  const begonnen = await aanmelder.begin(gekozen, terug)
  if (!begonnen.gelukt) return weiger(request, reply, gekozen, begonnen)
  poging.zet(reply, begonnen.poging)
  return reply.redirect(begonnen.url.href, 303)
}

async function rondAf(delen: Inlogdelen, poging: Koekje, request: FastifyRequest<Vraag>, reply: FastifyReply) {
  const { aanmelder, sessies, koekje, oorsprong, nu } = delen
  const adres = new URL(request.url, oorsprong())
  poging.wis(reply)
  const uitkomst = await aanmelder.rondAf(adres, request.params.aanbieder, poging.lees(request))
  if (!uitkomst.gelukt) return weiger(request, reply, request.params.aanbieder, uitkomst)
  // Always a new token, never one that the browser came with (session fixation: OWASP ASVS V3.2.1).
  await beeindig(delen, request)
  koekje.zet(reply, await sessies.maak(uitkomst.medewerker.id, nu()))
  return reply.redirect(uitkomst.terug, 303)
}

async function uitloggen(delen: Inlogdelen, request: FastifyRequest, reply: FastifyReply) {
  await beeindig(delen, request)
  delen.koekje.wis(reply)
  const isFormulier = request.headers.accept?.includes('text/html') ?? false
  return isFormulier ? reply.redirect('/', 303) : reply.code(204).send()
}

async function beeindig({ sessies, koekje }: Inlogdelen, request: FastifyRequest): Promise<void> {
  const token = koekje.lees(request)
  if (token) await sessies.beeindig(token)
}

function weiger({ log }: FastifyRequest<Vraag>, reply: FastifyReply, aanbieder: string, fout: InloggenMislukt) {
  log.warn({ aanbieder, reden: fout.reden, oorzaak: fout.oorzaak }, 'sign-in refused')
  return toon(reply, weigerpagina(fout.reden))
}

function toon(reply: FastifyReply, { status, tekst }: Antwoordpagina): FastifyReply {
  return reply.code(status).type('text/html').send(tekst)
}

/** A parameter given twice arrives as a list; such a list is not an answer. */
function enkel(waarde: unknown): string | undefined {
  return typeof waarde === 'string' && waarde !== '' ? waarde : undefined
}
