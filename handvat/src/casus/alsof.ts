import { afsprakenOp } from './afspraken.ts'
import type { Casus } from './casus.ts'
import type { Deelnemer, Overleg } from './casusoverleg.ts'
import type { Tijdstip } from './datum.ts'
import { type Feiten, type Huis, huidigOverleg } from './feiten.ts'
import type { Gegeven } from './gegeven.ts'
import type { GegevenId, MedewerkerId, PartijId, ThemaId } from './id.ts'
import type { Zorgvuldigheidsafspraken } from './zorgvuldigheidsafspraken.ts'

/** At which moment of the process one looks: as it is, once the deelnemers are invited, or once the overleg has begun. */
export const alsofmomenten = ['nu', 'uitnodiging', 'begin'] as const
export type Alsofmoment = (typeof alsofmomenten)[number]

/** What is supposed, before it is done (R5). */
export interface Alsof {
  readonly moment: Alsofmoment
  /** A partij that would take part, and at which thema's it would be needed; null is all that there are. */
  readonly deelnemer: { readonly partij: PartijId; readonly themas: readonly ThemaId[] | null } | null
  /** A voorbehoud that its bronhouder would take back. */
  readonly zonderVoorbehoud: { readonly gegeven: GegevenId; readonly partij: PartijId } | null
}

/**
 * The feiten as they would be: for a look and for nothing else. Of who takes part it supposes that somebody accepted the
 * zorgvuldigheidsafspraken once the overleg begins, for nobody sees anything before that (T17).
 */
export function feitenAlsof({ huis, casus }: Feiten, alsof: Alsof, nu: Tijdstip): Feiten {
  const gegevens = casus.gegevens.map((g) => zonder(g, alsof.zonderVoorbehoud))
  const overleg = huidigOverleg(casus)
  if (!overleg) return { huis, casus: { ...casus, gegevens } }
  const straks = opMoment(metDeelnemer(overleg, alsof.deelnemer), alsof.moment, { casus, huis, nu })
  const overleggen = casus.overleggen.map((o) => (o === overleg ? straks : o))
  const fase = alsof.moment === 'nu' ? casus.fase : 'casusoverleg'
  return { huis, casus: { ...casus, fase, gegevens, overleggen } }
}

function zonder(gegeven: Gegeven, voorbehoud: Alsof['zonderVoorbehoud']): Gegeven {
  if (gegeven.id !== voorbehoud?.gegeven) return gegeven
  return { ...gegeven, voorbehouden: gegeven.voorbehouden.filter((p) => p !== voorbehoud.partij) }
}

function metDeelnemer(overleg: Overleg, deelnemer: Alsof['deelnemer']): Overleg {
  if (!deelnemer) return overleg
  const { partij } = deelnemer
  const themas = deelnemer.themas ?? overleg.themas
  const anderen = overleg.deelnemers.filter((d) => d.partij !== partij)
  const al = overleg.deelnemers.find((d) => d.partij === partij)
  const erbij: Deelnemer = al
    ? { ...al, themas }
    : { id: denkbeeldig<Deelnemer['id']>(), partij, rol: 'informant', aanvaardingen: [], themas }
  return { ...overleg, deelnemers: [...anderen, erbij] }
}

interface Plek {
  readonly casus: Casus
  readonly huis: Huis
  readonly nu: Tijdstip
}

function opMoment(overleg: Overleg, moment: Alsofmoment, { casus, huis, nu }: Plek): Overleg {
  if (moment === 'nu') return overleg
  if (moment === 'uitnodiging') return { ...overleg, stand: 'gepland' }
  const deelnemers = overleg.deelnemers.map((d) => aanvaard(d, casus, afsprakenOp(huis.huisregels, nu)))
  return { ...overleg, stand: 'bezig', begonnenOp: nu, deelnemers }
}

/** As if everybody who comes accepted; where nobody is assigned yet, as if somebody was. */
function aanvaard(deelnemer: Deelnemer, { toewijzingen }: Casus, { versie }: Zorgvuldigheidsafspraken): Deelnemer {
  const mensen = toewijzingen.filter((t) => t.partij === deelnemer.partij).map((t) => t.medewerker)
  const komen = mensen.length > 0 ? mensen : [denkbeeldig<MedewerkerId>()]
  const nieuw = komen.map((medewerker) => ({ medewerker, versie }))
  return { ...deelnemer, aanvaardingen: [...deelnemer.aanvaardingen, ...nieuw] }
}

/** The id of somebody who is not there: nothing is ever stored under it. */
const denkbeeldig = <Id extends string>() => 'denkbeeldig' as Id
