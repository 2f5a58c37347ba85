import type { Bevoegdheid } from '../casus/bevoegdheid.ts'
import type { Verwerkingsrecht } from '../casus/partij.ts'
import type { Medewerkerrol } from '../casus/rol.ts'

/** What is known of a partij of the example house when a scenario begins; it has one taak and stays as it is. */
export interface Proefpartij {
  /** The work for which it mandated the procesregie. */
  readonly mandaat: readonly Bevoegdheid[]
  /** What it may process beyond the ordinary. */
  readonly rechten: readonly Verwerkingsrecht[]
  readonly convenant: boolean
  readonly landelijk: boolean
}

const alles: readonly Bevoegdheid[] = [
  ...(['intake', 'uitvraag', 'casusoverleg', 'inzageGeven', 'verstrekkenVoorUitvoering'] as const),
  ...(['monitoring', 'afschaling'] as const),
]
const partner = { mandaat: alles, rechten: [], convenant: true, landelijk: false } as const satisfies Proefpartij

/** The partijen of the example house: with all rights, with some, without any, without a mandate, without convenant. */
export const proefpartijen = {
  gemeente: { ...partner, rechten: ['bsn', 'bijzonder'] },
  politie: { ...partner, rechten: ['bsn', 'strafrechtelijk'], landelijk: true },
  ggz: { ...partner, rechten: ['bsn', 'bijzonder'] },
  corporatie: partner,
  verslavingszorg: { ...partner, rechten: ['bijzonder'] },
  welzijn: { ...partner, mandaat: [] },
  energiebedrijf: { ...partner, mandaat: [], rechten: ['bijzonder'], convenant: false },
} as const satisfies Record<string, Proefpartij>
export type Partijnaam = keyof typeof proefpartijen

/** Somebody of the example house. The first of a partij is its contactpersoon. */
export interface Proefmens {
  readonly rol: Medewerkerrol
  readonly partij: Partijnaam | null
}

const van = <P extends Partijnaam>(partij: P) => ({ rol: 'partijmedewerker', partij }) as const
const zvh = <R extends Proefmens['rol']>(rol: R) => ({ rol, partij: null }) as const

/** The people of the example house: two per partij, two procesregisseurs, and one of every other role. */
export const proefmensen = {
  fatima: van('gemeente'),
  bart: van('gemeente'),
  wim: van('politie'),
  roos: van('politie'),
  anouk: van('ggz'),
  dirk: van('ggz'),
  sanne: van('corporatie'),
  ellen: van('corporatie'),
  tess: van('verslavingszorg'),
  noor: van('verslavingszorg'),
  mila: van('welzijn'),
  levi: van('welzijn'),
  niels: van('energiebedrijf'),
  puck: van('energiebedrijf'),
  marieke: zvh('procesregisseur'),
  joost: zvh('procesregisseur'),
  nadia: zvh('ondersteuner'),
  henk: zvh('manager'),
  ilse: zvh('beheerder'),
  sander: zvh('fg'),
} as const satisfies Record<string, Proefmens>
export type Persoon = keyof typeof proefmensen
/** Everybody in the example house. */
export const personen = Object.keys(proefmensen) as readonly Persoon[]
/** The partijen of the example house. */
export const partijnamen = Object.keys(proefpartijen) as readonly Partijnaam[]

/**
 * Who receives what comes in for a partij: the first of its people.
 * @throws {Error} for a partij without anybody
 */
export function contactpersoonVan(partij: Partijnaam): Persoon {
  const contact = personen.find((p) => proefmensen[p].partij === partij)
  if (!contact) throw new Error(`nobody works at ${partij}`)
  return contact
}
