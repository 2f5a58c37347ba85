import type { Probleem } from '@casushuis/contract'
import { findHandeling, type Regelverwijzing } from '@casushuis/handvat'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { CasusUnreadable } from '../ports/casus-unreadable.ts'
import { StoreUnavailable, type Unavailability } from '../ports/store-unavailable.ts'
import { boek } from '../usecases/boek.ts'
import { AnderVerzoek, Geweigerd, Gewijzigd, NietGevonden } from '../usecases/errors.ts'
import { apiPath } from './version.ts'

/** What can go wrong without a rule of the handvat behind it; each has an address of its own (RFC 9457 §3.1.1). */
export const problems = {
  // One answer for what is not there and for what is not yours.
  'niet-gevonden': { status: 404, title: 'Niet gevonden', detail: 'Dit bestaat niet, of het is niet voor u.' },
  'niet-ingelogd': { status: 401, title: 'U bent niet ingelogd', detail: 'Log in om verder te gaan.' },
  // One answer for every token that does not count, whatever is wrong with it or with the koppeling of its client.
  'geen-systeem': {
    status: 401,
    title: 'Dit systeem komt hier niet binnen',
    detail:
      'Stuur een geldig toegangstoken van de inlogdienst mee in de header Authorization. Vraag de functioneel beheerder van het ZVH of uw systeem is gekoppeld.',
  },
  'te-vaak': {
    status: 429,
    title: 'Dit is te vaak gevraagd',
    detail: 'Er is niets opgeslagen. Wacht het aantal seconden dat in de header Retry-After staat.',
  },
  // One browser holds one session: after switching to another zvh, or signing in as somebody else, a tab can be left behind.
  'andere-sessie': {
    status: 409,
    title: 'U bent hier niet meer aan het werk',
    detail:
      'U werkt nu in een ander zorg- en veiligheidshuis, of er is iemand anders ingelogd. Er is niets opgeslagen. Open de pagina opnieuw.',
  },
  'ongeldige-invoer': {
    status: 400,
    title: 'Er klopt iets niet in wat u invulde',
    detail: 'Kijk bij de aangegeven velden. Er is niets opgeslagen.',
  },
  'onleesbaar-verzoek': {
    status: 400,
    title: 'Dit verzoek is niet te lezen',
    detail: 'Stuur geldige JSON, binnen de toegestane grootte.',
  },
  'onleesbaar-adres': { status: 400, title: 'Dit adres is niet te lezen', detail: 'Controleer het adres.' },
  'andere-methode': {
    status: 405,
    title: 'Dit kan hier niet',
    detail: 'Gebruik een van de methoden in de header Allow.',
  },
  'andere-inhoud': { status: 415, title: 'Dit soort inhoud past hier niet', detail: 'Stuur de inhoud als JSON.' },
  'van-buiten': {
    status: 403,
    title: 'Dit verzoek komt van buiten dit systeem',
    detail:
      'Dit kan alleen vanuit de schermen van dit systeem zelf. Een programma dat iets wijzigt, stuurt de header Origin mee.',
  },
  'ander-adres': {
    status: 421,
    title: 'Dit adres is niet van dit systeem',
    detail: 'Gebruik het adres van dit systeem.',
  },
  // A lost answer to COMMIT leaves it unknown whether the act was done, so this one does not say that it was not.
  onbereikbaar: {
    status: 503,
    title: 'De gegevens zijn even niet bereikbaar',
    detail:
      'Wacht een halve minuut en kijk dan eerst of uw handeling is vastgelegd. Is dat niet zo, probeer het dan opnieuw.',
  },
  'te-druk': {
    status: 503,
    title: 'Het is nu erg druk',
    detail: 'Uw handeling is niet uitgevoerd en er is niets opgeslagen. Probeer het over enkele seconden opnieuw.',
  },
  'casus-onleesbaar': {
    status: 500,
    title: 'Deze casus is niet te lezen',
    detail:
      'De sleutel of een deel van deze casus ontbreekt of is beschadigd. Uw andere casussen werken gewoon. Meld dit bij de functioneel beheerder van het ZVH.',
  },
  'sleutel-ontbreekt': {
    status: 400,
    title: 'Er ontbreekt waaraan een herhaling te herkennen is',
    detail: 'Stuur in de header Idempotency-Key een sleutel mee van 16 tot 64 tekens, voor elk verzoek een nieuwe.',
  },
  'ander-verzoek': {
    status: 422,
    title: 'Deze sleutel hoort bij een ander verzoek',
    detail: 'Er is niets opgeslagen. Stuur voor elk verzoek een nieuwe sleutel mee in de header Idempotency-Key.',
  },
  'versie-ontbreekt': {
    status: 428,
    title: 'Er ontbreekt waarop dit is gebaseerd',
    detail: 'Stuur in de header If-Match de versie mee die u zag, tussen aanhalingstekens.',
  },
  storing: {
    status: 500,
    title: 'Er ging iets mis',
    detail: 'Uw handeling is niet uitgevoerd en er is niets opgeslagen. Probeer het opnieuw.',
  },
} as const satisfies Record<string, Pick<Probleem, 'status' | 'title' | 'detail'>>
export type ProblemName = keyof typeof problems

/** A change of something that people change does not say which version was seen. */
export class VersionMissing extends Error {
  override readonly name = 'VersionMissing'
}

/** A request that adds something has no key by which a repeat would be known. */
export class KeyMissing extends Error {
  override readonly name = 'KeyMissing'
}

/** Fields that cannot be right, all of them together (NL API Design Rules, /core/error-handling/all-errors). */
export class InvalidInput extends Error {
  readonly fields: NonNullable<Probleem['velden']>

  constructor(fields: InvalidInput['fields']) {
    super('invalid input')
    this.name = 'InvalidInput'
    this.fields = fields
  }
}

type Told = Omit<Probleem, 'instance'>

/** A problem by its name; `more` says what is particular to this time. */
function problem(name: ProblemName, more: Partial<Told> = {}): Told {
  return { type: `${apiPath}/problemen/${name}`, ...problems[name], ...more }
}

/** The id of a rule as it stands in an address: its slash would make it two segments. */
export function ruleSlug({ id }: Regelverwijzing): string {
  return id.replace('/', '-')
}

/** How a store that is unavailable is told, and after how many seconds it makes sense to ask again. */
const unavailable = {
  verbinding: { name: 'onbereikbaar', retryAfter: 30 },
  druk: { name: 'te-druk', retryAfter: 5 },
} as const satisfies Record<Unavailability, { readonly name: ProblemName; readonly retryAfter: number }>

/** Errors of which there is nothing more to tell than what they are. */
const plain = [
  [NietGevonden, 'niet-gevonden'],
  [KeyMissing, 'sleutel-ontbreekt'],
  [VersionMissing, 'versie-ontbreekt'],
  [AnderVerzoek, 'ander-verzoek'],
] as const

/** An error as problem+json (RFC 9457): with the rule or the fields, and never with a word of what was inside. */
function fromError(error: unknown): Told {
  const named = plain.find(([kind]) => error instanceof kind)
  if (named) return problem(named[1])
  if (error instanceof CasusUnreadable) return problem('casus-onleesbaar')
  if (error instanceof StoreUnavailable) return problem(unavailable[error.reason].name)
  if (error instanceof InvalidInput) return problem('ongeldige-invoer', { velden: error.fields })
  if (error instanceof Geweigerd) {
    const { regel, reden, watHelpt, velden } = error.besluit
    // What a field can mend is told at the field, like any other input that cannot be right.
    if (velden.length > 0) return problem('ongeldige-invoer', { velden: velden.map((v) => ({ ...v })) })
    const { id, eis, paragraaf, norm } = regel
    const type = `${apiPath}/regels/${ruleSlug(regel)}`
    const rule = { type, detail: reden, regel: { id, eis, paragraaf, norm }, watHelpt, feiten: [...error.waarop] }
    return error instanceof Gewijzigd
      ? { ...rule, title: 'Intussen gewijzigd', status: 412, ...lastChange(error) }
      : { ...rule, title: 'Dit kan nu niet', status: 403 }
  }
  if (isFastifyError(error) && (error.statusCode ?? 500) < 500)
    return problem('onleesbaar-verzoek', { status: error.statusCode ?? 400 })
  return problem('storing')
}

/** What changed meanwhile and by whom, as the timeline of the casus tells this reader. */
function lastChange({ intussen }: Gewijzigd): Pick<Told, 'wijziging'> {
  if (!intussen) return {}
  const { handeling, wie, partij, op } = intussen
  const wat = findHandeling(boek, handeling)?.label ?? handeling
  return { wijziging: { wat, door: wie, organisatie: partij, tijdstip: op } }
}

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('FST_')
}

/** Sends what went wrong; what was unexpected goes to the log of the server, by kind and without its message. */
export function sendError(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const told = fromError(error)
  if (error instanceof StoreUnavailable) reply.header('Retry-After', unavailable[error.reason].retryAfter)
  // The message of an error can quote what somebody wrote; its stack names only our own code.
  if (told.status >= 500 && error instanceof Error)
    request.log.error(
      {
        kind: error.name,
        where: error.stack
          ?.split('\n')
          .filter((l) => /^\s+at /.test(l))
          .slice(0, 5),
      },
      'unexpected error',
    )
  return send(reply, told)
}

/** Sends a problem that is no error of ours. */
export function sendProblem(reply: FastifyReply, name: ProblemName, more?: Partial<Told>): FastifyReply {
  return send(reply, problem(name, more))
}

/** `instance` is the id of the request, under which the log of the server tells more (RFC 9457 §3.1.5). */
function send(reply: FastifyReply, told: Told): FastifyReply {
  const body: Probleem = { ...told, instance: `urn:uuid:${reply.request.id}` }
  return reply.code(told.status).type('application/problem+json').send(body)
}
