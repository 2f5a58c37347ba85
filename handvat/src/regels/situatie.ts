import type { Casus } from '../casus/casus.ts'
import type { Tijdstip } from '../casus/datum.ts'
import type { Huis } from '../casus/feiten.ts'
import type { Categorie } from '../casus/gegeven.ts'
import type {
  ActieId,
  GegevenId,
  MedewerkerId,
  MeeneemafspraakId,
  OverlegId,
  PartijId,
  TaakId,
  UitspraakId,
  UitvraagId,
} from '../casus/id.ts'
import type { Actor } from '../casus/rol.ts'
import type { Criteriumoordeel } from './criteria.ts'

/** A gegeven that somebody is about to bring in, without its content. */
export interface NieuwGegeven {
  readonly categorie: Categorie
  readonly bijzonder: boolean
  readonly strafrechtelijk: boolean
  /** Whether it says why it is needed. */
  readonly noodzaakGegeven: boolean
}

/** What an act is about, as far as the rules need it. A rule that misses what it needs refuses. */
export interface Opdracht {
  readonly partij?: PartijId
  readonly medewerker?: MedewerkerId
  readonly taak?: TaakId
  readonly gegevens?: readonly GegevenId[]
  readonly nieuweGegevens?: readonly NieuwGegeven[]
  readonly uitvraag?: UitvraagId
  readonly overleg?: OverlegId
  readonly actie?: ActieId
  readonly uitspraak?: UitspraakId
  readonly meeneemafspraak?: MeeneemafspraakId
  readonly criteria?: readonly Criteriumoordeel[]
  readonly uitkomst?: string
  readonly gemotiveerd?: boolean
  readonly thematisch?: string | null
  readonly rol?: string
  /** How many dat-checks this person did in the last hour. */
  readonly recenteChecks?: number
}

/** One act about to be done: who, in which house, on which casus, with what. */
export interface Handelsituatie {
  readonly actor: Actor
  readonly huis: Huis
  readonly casus: Casus | null
  readonly opdracht: Opdracht
  readonly nu: Tijdstip
}

/** The casus of a situation; asking for it outside a casus is a mistake in the table of handelingen. */
export function casusVan({ casus }: Handelsituatie): Casus {
  if (!casus) throw new Error('this rule belongs to a handeling within a casus')
  return casus
}
