import type { Casus } from './casus.ts'
import type { Tijdstip } from './datum.ts'
import type { PartijId } from './id.ts'
import { type Actie, geldtAkkoord, isUitTeVoeren, type Meeneemafspraak } from './plan-van-aanpak.ts'

/** What may go along with the aanmelding elsewhere: asked when that was decided, as long as the casus is rounded off (B2.2.2, B2.2.3). */
export function meegaand({
  afronding,
  meeneemafspraken,
}: Pick<Casus, 'afronding' | 'meeneemafspraken'>): readonly Meeneemafspraak[] {
  const melder = afronding?.doorverwijzing?.melder
  return melder === undefined ? [] : meeneemafspraken.filter((m) => m.actie === null && m.ontvanger === melder)
}

/**
 * Of which gegevens can be said now whether they go along: for an action once there is a plan, or with an aanmelding elsewhere as long as
 * the casus is rounded off.
 */
export function lopendeAfspraken(
  casus: Pick<Casus, 'fase' | 'afronding' | 'meeneemafspraken'>,
): readonly Meeneemafspraak[] {
  if (casus.afronding !== null) return meegaand(casus)
  if (casus.fase !== 'casusoverleg' && casus.fase !== 'afschaling') return []
  return casus.meeneemafspraken.filter((m) => typeof m.actie === 'string')
}

/** Whether the recipient still carries out the action that an agreement is for. */
function heeftEigenActie(acties: readonly Actie[], { actie, ontvanger }: Meeneemafspraak): boolean {
  return acties.some((a) => a.id === actie && a.uitvoerder === ontvanger && isUitTeVoeren(a))
}

/**
 * Whether there is something to collect on an agreement at a moment: it was not, it holds, and what it is for goes on: the action,
 * or the afronding with an aanmelding elsewhere.
 */
export function isOpTeHalen(
  casus: Pick<Casus, 'fase' | 'acties' | 'gegevens' | 'afronding' | 'meeneemafspraken'>,
  afspraak: Meeneemafspraak,
  nu: Tijdstip,
): boolean {
  const gegeven = casus.gegevens.find((g) => g.id === afspraak.gegeven)
  if (afspraak.stand !== 'akkoord' || !gegeven || !geldtAkkoord(afspraak, gegeven, nu)) return false
  const loopt = lopendeAfspraken(casus).some(({ id }) => id === afspraak.id)
  return loopt && (afspraak.actie === null || heeftEigenActie(casus.acties, afspraak))
}

type Uitvoering = Pick<Casus, 'fase' | 'acties' | 'meeneemafspraken' | 'verstrekkingen' | 'afronding'>

/**
 * The partijen that collected something, and in afschaling those that still can: what was agreed can be collected until the
 * dossier closes (B2.2.4). While a casus is rounded off that is who reports it elsewhere.
 */
export function ontvangers(casus: Uitvoering): readonly PartijId[] {
  const melder = casus.afronding?.doorverwijzing?.melder
  return melder === undefined ? opgehaaldDoor(casus) : [...opgehaaldDoor(casus), melder]
}

function opgehaaldDoor({ fase, acties, meeneemafspraken, verstrekkingen }: Uitvoering): readonly PartijId[] {
  if (fase !== 'casusoverleg' && fase !== 'afschaling') return []
  const open = meeneemafspraken.filter((m) => m.stand === 'akkoord' && heeftEigenActie(acties, m))
  return [...verstrekkingen, ...(fase === 'afschaling' ? open : [])].map(({ ontvanger }) => ontvanger)
}

/** The partijen of which something was collected: they keep their receipt of it. */
export function verstrekkers({ fase, verstrekkingen }: Pick<Casus, 'fase' | 'verstrekkingen'>): readonly PartijId[] {
  return fase === 'casusoverleg' || fase === 'afschaling' ? verstrekkingen.map(({ bronhouder }) => bronhouder) : []
}
