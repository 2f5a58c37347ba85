import type { Werksoort } from '../../teksten/begrippen.ts'

/** The part of the page of a casus on which a task is done. */
export const deelVoor: Readonly<Record<Werksoort, string>> = {
  intakeBesluiten: 'overzicht',
  triageBesluiten: 'overzicht',
  overlegVoorbereiden: 'casusoverleg',
  deelnemersUitnodigen: 'casusoverleg',
  overlegHouden: 'casusoverleg',
  overlegBesluiten: 'overzicht',
  dossierOpschonen: 'afschaling',
  uitvraagBeantwoorden: 'uitvragen',
  zorgvuldigheidAanvaarden: 'casusoverleg',
  actieUitvoeren: 'plan',
  meenemenBeslissen: 'plan',
  uitspraakBevestigen: 'casusoverleg',
}
