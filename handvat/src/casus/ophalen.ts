import type { Casus } from './casus.ts'
import type { Tijdstip } from './datum.ts'
import type { PartijId } from './id.ts'
import { type Actie, geldtAkkoord, isUitTeVoeren, type Meeneemafspraak } from './plan-van-aanpak.ts'

/** Whether the recipient still carries out the action that an agreement is for. */
function heeftEigenActie(acties: readonly Actie[], { actie, ontvanger }: Meeneemafspraak): boolean {
  return acties.some((a) => a.id === actie && a.uitvoerder === ontvanger && isUitTeVoeren(a))
}

/** Whether there is something to collect on an agreement at a moment: it was not, it holds, and its action goes on. */
export function isOpTeHalen(
  { acties, gegevens }: Pick<Casus, 'acties' | 'gegevens'>,
  afspraak: Meeneemafspraak,
  nu: Tijdstip,
): boolean {
  const gegeven = gegevens.find((g) => g.id === afspraak.gegeven)
  if (afspraak.stand !== 'akkoord' || !gegeven) return false
  return geldtAkkoord(afspraak, gegeven, nu) && heeftEigenActie(acties, afspraak)
}

type Uitvoering = Pick<Casus, 'fase' | 'acties' | 'meeneemafspraken' | 'verstrekkingen'>

/**
 * The partijen that collected something, and in afschaling those that still can: what was agreed can be collected until the
 * dossier closes (B2.2.4).
 */
export function ontvangers({ fase, acties, meeneemafspraken, verstrekkingen }: Uitvoering): readonly PartijId[] {
  if (fase !== 'casusoverleg' && fase !== 'afschaling') return []
  const open = meeneemafspraken.filter((m) => m.stand === 'akkoord' && heeftEigenActie(acties, m))
  return [...verstrekkingen, ...(fase === 'afschaling' ? open : [])].map(({ ontvanger }) => ontvanger)
}

/** The partijen of which something was collected: they keep their receipt of it. */
export function verstrekkers({ fase, verstrekkingen }: Pick<Casus, 'fase' | 'verstrekkingen'>): readonly PartijId[] {
  return fase === 'casusoverleg' || fase === 'afschaling' ? verstrekkingen.map(({ bronhouder }) => bronhouder) : []
}
