import type { Casus } from '../casus/casus.ts'
import type { ActieId, GegevenId, PartijId } from '../casus/id.ts'
import { type Actie, geldtInPlan } from '../casus/plan-van-aanpak.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'
import { inzageVan } from './facet.ts'
import { kijkDoor, type Onderdeel } from './kijk.ts'
import { onderdelenVan, weegOnderdeel } from './onderdelen.ts'
import { casusVan, type Handelsituatie } from './situatie.ts'

/** The actions of a partij that count in the plan (B2.2.3). */
export function eigenActiesVan({ acties }: Pick<Casus, 'acties'>, partij: PartijId | null): readonly Actie[] {
  return acties.filter((a) => a.uitvoerder === partij && geldtInPlan(a))
}

/** For whom words are to leave the house, and which gegeven of another its bronhouder gives along with them. */
interface Voor {
  readonly partij: PartijId
  readonly met: GegevenId | null
}

/**
 * Whether the words of a part may go into the own dossier of a partij: they rest on gegevens of its own, or on the one that is given along with
 * them, or say nothing about the person. What another brought in leaves as a verstrekking, after its akkoord, and in no other
 * words either (B2.2.3).
 */
export function magMeeNaarBuiten(
  { steuntOp, zonderHerkomst }: Pick<Onderdeel, 'steuntOp' | 'zonderHerkomst'>,
  { gegevens }: Pick<Casus, 'gegevens'>,
  { partij, met }: Voor,
): boolean {
  const isVanZelf = (id: GegevenId) => gegevens.some((g) => g.id === id && g.bronhouder === partij)
  return zonderHerkomst === false && steuntOp.every((id) => id === met || isVanZelf(id))
}

/** Whether the words of an action go along with a gegeven that is collected for it (C8, C14). */
export function actieGaatMee(casus: Casus, actie: ActieId, voor: Voor): boolean {
  const deel = onderdelenVan(casus).find(({ id }) => id === actie)
  return deel !== undefined && magMeeNaarBuiten(deel, casus, voor)
}

export const eigenActieTeLezen = verbod<Handelsituatie>({
  id: 'C14/eigen-actie-te-lezen',
  paragraaf: 'B2.2.3',
  norm: 'Een uitvoerder bewaart van het plan alleen zijn eigen acties, en daarvan alleen woorden die niet op een gegeven van een ander steunen.',
  toets: (s) =>
    leestEigenActie(s)
      ? geenBezwaar
      : weiger(
          'Er is nu geen actie van uw organisatie die u kunt lezen.',
          'Aanvaard eerst de afspraken, of wacht tot een actie aan uw organisatie is gegeven.',
        ),
})

function leestEigenActie(s: Handelsituatie): boolean {
  const { partij, medewerker } = s.actor
  if (!partij) return false
  const casus = casusVan(s)
  const kijk = kijkDoor({ soort: 'partij', partij, medewerker }, { huis: s.huis, casus }, s.nu)
  const eigen = eigenActiesVan(casus, partij).map((a): string => a.id)
  const delen = onderdelenVan(casus).filter(({ id }) => eigen.includes(id))
  return delen.some((deel) => inzageVan(weegOnderdeel(kijk, deel), kijk) === 'inhoud')
}
