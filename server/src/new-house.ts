import { createHash, randomBytes } from 'node:crypto'
import { geenHuisregels, type Id, type MedewerkerId, type Tijdstip, type ZvhId } from '@casushuis/handvat'
import { z } from 'zod'
import { ConfigError } from './ports/config-error.ts'
import type { Logrecord } from './ports/logboek.ts'
import type { Answers, Faults } from './ports/new-house.ts'
import { kalendermedewerker } from './ports/nobody.ts'
import type { HuisSetup, Setup, Setupkeys } from './ports/setup.ts'
import { nieuwId } from './usecases/id.ts'
import { recordOfHouse } from './usecases/perform/logrecord.ts'

/** What somebody says who sets up a zvh: its name, its first house rule, and its first functioneel beheerder. */
export interface NewHouse {
  readonly naam: string
  readonly inzageVooraf: boolean
  readonly beheerder: Beheerder
}

/** Somebody who signs in at an issuer: under a known subject, or invited at an address for which that issuer vouches. */
type Beheerder = { readonly naam: string; readonly uitgever: string } & (
  | { readonly onderwerp: string }
  | { readonly mail: string }
)

const text = (longest: number, empty = 'mag niet leeg zijn', missing = 'ontbreekt') =>
  z
    .string(missing)
    .trim()
    .min(1, empty)
    .max(longest, `mag niet langer zijn dan ${longest} tekens`)
    .regex(/^[^\p{C}]*$/u, 'mag geen onzichtbare tekens bevatten')

const schema = (uitgevers: readonly string[]) =>
  z.object({
    naam: text(120),
    'inzage-vooraf': z
      .string('ontbreekt')
      .trim()
      .toLowerCase()
      .pipe(z.enum(['ja', 'nee'], 'moet ja of nee zijn')),
    beheerder: text(120),
    uitgever: text(255).refine((uitgever) => uitgevers.includes(uitgever), {
      error: `moet een uitgever uit CASUSHUIS_OIDC zijn, anders kan niemand inloggen (${uitgevers.join(', ') || 'daar staat er nog geen'})`,
    }),
  })

const subject = z.object({
  onderwerp: text(255, 'mag niet leeg zijn als er geen mailadres staat', 'ontbreekt, en --mail ook'),
})
const address = z.object({
  mail: z.email('moet een mailadres zijn, zoals naam@organisatie.nl').max(254, 'mag niet langer zijn dan 254 tekens'),
  onderwerp: z.literal('', 'blijft leeg als u een mailadres geeft'),
})

/** By what the issuer knows the first beheerder: one of the two. */
function readWho({ mail = '', onderwerp }: Answers) {
  if (mail.trim() === '') return subject.safeParse({ onderwerp })
  return address
    .transform((read) => ({ mail: read.mail }))
    .safeParse({ mail: mail.trim(), onderwerp: (onderwerp ?? '').trim() })
}

/**
 * Whether the answers can be, and the house that they describe.
 * @param uitgevers the issuers at which people of this installation sign in
 */
export function checkNewHouse(
  answers: Answers,
  uitgevers: readonly string[],
): { readonly house: NewHouse } | { readonly faults: Faults } {
  const read = schema(uitgevers).safeParse(answers)
  const who = readWho(answers)
  if (!read.success || !who.success)
    return { faults: Object.fromEntries([...faultsIn(read.error), ...faultsIn(who.error)]) }
  const { naam, beheerder, uitgever, 'inzage-vooraf': vooraf } = read.data
  return { house: { naam, inzageVooraf: vooraf === 'ja', beheerder: { naam: beheerder, uitgever, ...who.data } } }
}

const faultsIn = (error: z.ZodError | undefined) =>
  (error?.issues ?? []).map(({ path, message }): readonly [string, string] => [path.join(), message])

/**
 * Reads the answers of the terminal.
 * @throws {ConfigError} naming every answer that cannot be
 */
export function readNewHouse(answers: Answers, uitgevers: readonly string[]): NewHouse {
  const checked = checkNewHouse(answers, uitgevers)
  if ('house' in checked) return checked.house
  throw new ConfigError(
    Object.entries(checked.faults)
      .map(([name, fault]) => `--${name} ${fault}`)
      .join('\n'),
  )
}

interface SetUp {
  readonly setup: Pick<Setup, 'houses' | 'setUp' | 'setUpFirst' | 'inviteAgain'>
  readonly keys: Setupkeys
  readonly nu: Tijdstip
  /** Whether it may stand beside another zvh. */
  readonly beside: boolean
}

/** How it ended; with the code of the invitation, which only who set the zvh up gets to know. */
export interface SetUpOutcome {
  readonly kind: 'made' | 'invited' | 'there'
  readonly code: string | null
}

/**
 * Sets the zvh up, in one transaction; once it is there, doing it again changes nothing. Only for as long as nobody of it can
 * sign in, asking it with an address again makes another invitation.
 * @throws {ConfigError} where another zvh is there and this one was not meant to stand beside it
 */
export async function setUpHouse(house: NewHouse, { setup, keys, nu, beside }: SetUp): Promise<SetUpOutcome> {
  const invitation = 'mail' in house.beheerder ? newInvitation(house.beheerder, nu) : undefined
  const code = invitation?.code ?? null
  const there = (await setup.houses()).find(({ naam }) => naam.toLowerCase() === house.naam.toLowerCase())
  if (there) {
    const invited = invitation && (await setup.inviteAgain(recordOf(there.id, nu), there.id, invitation.made))
    return invited ? { kind: 'invited', code } : { kind: 'there', code: null }
  }
  const inrichting = firstSetup(house, nu)
  const make = beside ? setup.setUp : setup.setUpFirst
  const [{ id }] = inrichting.medewerkers
  await make({ ...inrichting, ...(invitation && { uitnodiging: { ...invitation.made, medewerker: id } }) }, id, keys)
  return { kind: 'made', code }
}

/** For how long the first beheerder can come in with it, in days. */
const dagen = 14

/** An invitation, and the code that opens it: 256 bits, of which only the hash is kept. */
function newInvitation({ uitgever, mail }: { readonly uitgever: string; readonly mail: string }, nu: Tijdstip) {
  const code = randomBytes(32).toString('base64url')
  const codehash = createHash('sha256').update(code).digest('hex')
  const tot = new Date(Date.parse(nu) + dagen * 86_400_000).toISOString()
  return { code, made: { id: nieuwId<Id<'uitnodiging'>>(), codehash, uitgever, mail, op: nu, tot } }
}

function firstSetup({ naam, inzageVooraf, beheerder }: NewHouse, nu: Tijdstip) {
  const id = nieuwId<ZvhId>()
  const inlog = 'onderwerp' in beheerder ? beheerder : { uitgever: null, onderwerp: null }
  const { uitgever, onderwerp } = inlog
  return {
    begin: recordOf(id, nu),
    zvh: { id, naam },
    huisregels: [{ soort: 'inzageVooraf', waarde: inzageVooraf, van: nu }],
    partijen: [],
    medewerkers: [
      {
        ...{ id: nieuwId<MedewerkerId>(), naam: beheerder.naam, rol: 'beheerder' },
        ...{ partij: null, contactpersoon: false, uitgever, onderwerp },
      },
    ],
  } as const satisfies HuisSetup
}

/** What the logboek of the new zvh begins with: that it was set up, when, and by which rule that may be done (R2). */
function recordOf(zvh: ZvhId, nu: Tijdstip): Logrecord {
  const actor = { zvh, medewerker: kalendermedewerker, rol: 'inrichter', partij: null } as const
  const huis = { zvh, partijen: [], bevoegdheidsverleningen: [], huisregels: geenHuisregels }
  return recordOfHouse({ actor, nu, handeling: 'huisInrichten' }, huis)
}
