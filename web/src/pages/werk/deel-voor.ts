import type { Werksoort } from '@casushuis/handvat'
import type { Deel } from '../casus/deelpaden.ts'

/** The part of the page of a casus on which a task is done. */
export const deelVoor: Readonly<Record<Werksoort, Deel>> = {
  intakeBesluiten: 'overzicht',
  triageBesluiten: 'overzicht',
  overlegVoorbereiden: 'casusoverleg',
  deelnemersUitnodigen: 'casusoverleg',
  overlegHouden: 'casusoverleg',
  overlegBesluiten: 'overzicht',
  dossierOpschonen: 'afschaling',
  uitvraagBeantwoorden: 'uitvragen',
  partijToetsen: 'uitvragen',
  uitvraagHerinneren: 'uitvragen',
  zorgvuldigheidAanvaarden: 'casusoverleg',
  actieUitvoeren: 'plan',
  meenemenBeslissen: 'plan',
  verstrekkingOphalen: 'plan',
  correctieGezien: 'plan',
  uitspraakBevestigen: 'casusoverleg',
  tekstHerschrijven: 'overzicht',
  overnameBevestigen: 'overzicht',
  besluitGezien: 'overzicht',
  afrondingBevestigen: 'overzicht',
  bezwaarBeantwoorden: 'overzicht',
  mandaatWeg: 'overzicht',
  actieOverDatum: 'volgen',
  doelZonderActie: 'volgen',
  overlegUitgebleven: 'volgen',
  planNietBijgehouden: 'volgen',
  mandaatWegBericht: 'gegevens',
  uitwisselingBeslissen: 'gegevens',
}
