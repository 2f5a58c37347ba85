import { type MedewerkerId, type Tijdstip, toets, type ZvhId } from '@casushuis/handvat'
import { z } from 'zod'
import { ConfigError } from './ports/config-error.ts'
import type { Logrecord } from './ports/logboek.ts'
import type { Answers, Faults } from './ports/new-house.ts'
import { kalendermedewerker } from './ports/nobody.ts'
import type { HuisSetup, Setup, Setupkeys } from './ports/setup.ts'
import { boek } from './usecases/boek.ts'
import { nieuwId } from './usecases/id.ts'
import { logrecord } from './usecases/perform/logrecord.ts'

/** What somebody says who sets up a zvh: its name, its first house rule, and its first functioneel beheerder. */
export interface NewHouse {
  readonly naam: string
  readonly inzageVooraf: boolean
  readonly beheerder: { readonly naam: string; readonly uitgever: string; readonly onderwerp: string }
}

const text = (longest: number) =>
  z
    .string('ontbreekt')
    .trim()
    .min(1, 'mag niet leeg zijn')
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
    onderwerp: text(255),
  })

/**
 * Whether the answers can be, and the house that they describe.
 * @param uitgevers the issuers at which people of this installation sign in
 */
export function checkNewHouse(
  answers: Answers,
  uitgevers: readonly string[],
): { readonly house: NewHouse } | { readonly faults: Faults } {
  const read = schema(uitgevers).safeParse(answers)
  if (!read.success)
    return { faults: Object.fromEntries(read.error.issues.map(({ path, message }) => [path.join(), message])) }
  const { naam, beheerder, uitgever, onderwerp, 'inzage-vooraf': vooraf } = read.data
  return { house: { naam, inzageVooraf: vooraf === 'ja', beheerder: { naam: beheerder, uitgever, onderwerp } } }
}

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
  readonly setup: Pick<Setup, 'houses' | 'setUp' | 'setUpFirst'>
  readonly keys: Setupkeys
  readonly nu: Tijdstip
  /** Whether it may stand beside another zvh. */
  readonly beside: boolean
}

/**
 * Sets the zvh up, in one transaction; once it is there, doing it again changes nothing.
 * @throws {ConfigError} where another zvh is there and this one was not meant to stand beside it
 */
export async function setUpHouse(house: NewHouse, { setup, keys, nu, beside }: SetUp): Promise<'made' | 'there'> {
  const houses = await setup.houses()
  if (houses.some(({ naam }) => naam.toLowerCase() === house.naam.toLowerCase())) return 'there'
  const inrichting = firstSetup(house, nu)
  const make = beside ? setup.setUp : setup.setUpFirst
  await make(inrichting, inrichting.medewerkers[0].id, keys)
  return 'made'
}

function firstSetup({ naam, inzageVooraf, beheerder }: NewHouse, nu: Tijdstip) {
  const id = nieuwId<ZvhId>()
  return {
    begin: recordOf(id, nu),
    zvh: { id, naam },
    huisregels: [{ soort: 'inzageVooraf', waarde: inzageVooraf, van: nu }],
    partijen: [],
    medewerkers: [{ id: nieuwId<MedewerkerId>(), rol: 'beheerder', partij: null, contactpersoon: false, ...beheerder }],
  } as const satisfies HuisSetup
}

/** What the logboek of the new zvh begins with: that it was set up, when, and by which rule that may be done (R2). */
function recordOf(zvh: ZvhId, nu: Tijdstip): Logrecord {
  const actor = { zvh, medewerker: kalendermedewerker, rol: 'inrichter', partij: null } as const
  const huisregels = { inzageVooraf: [], termijnNaMandaat: [], kleinsteAantal: [] }
  const huis = { zvh, partijen: [], bevoegdheidsverleningen: [], huisregels }
  const handeling = 'huisInrichten'
  const besluit = toets(boek, { actor, handeling, huis, casus: null, nu, opdracht: {} })
  if (!besluit.toegestaan) throw new Error('nobody may set up a house by this rulebook')
  return logrecord({ actor, nu, handeling }, besluit, {})
}
