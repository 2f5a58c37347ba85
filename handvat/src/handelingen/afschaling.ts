import type { DoelId } from '../doelen.ts'
import * as afschaling from '../regels/afschaling.ts'
import { afgestemdMetPartij } from '../regels/afstemming.ts'
import * as casusoverleg from '../regels/casusoverleg.ts'
import { alleenWatWegMag } from '../regels/monitoring.ts'
import { bewaartermijnen } from '../termijnen.ts'
import type { Handeling } from './handeling.ts'
import { alleFasen, besluitnemers, opRegie } from './kolommen.ts'

/** Phase 4: afschaling, keeping and destroying (B2.2.4). */
export const handelingenBijAfschaling = {
  afschalingBesluiten: {
    label: 'Afschalen',
    soort: 'besluit',
    fasen: ['casusoverleg'],
    wie: besluitnemers,
    namens: 'leidendePartij',
    bevoegdheid: { casusoverleg: 'afschaling' },
    doelen: ['voortgangVolgen'],
    voorwaarden: [casusoverleg.overlegGehouden, afschaling.terugvalBesproken],
    eisenAanOpdracht: [afschaling.afschalingGemotiveerd, afgestemdMetPartij],
    paragraaf: 'B2.2.4',
    spoor: 'casus',
  },
  dossierOpschonen: {
    label: 'Dossier opschonen',
    soort: 'vernietiging',
    fasen: ['afschaling'],
    wie: ['procesregisseur'],
    namens: 'leidendePartij',
    doelen: ['afsluiten'],
    voorwaarden: [afschaling.dossierNogActief],
    eisenAanOpdracht: [afschaling.bestaandeGegevens, alleenWatWegMag],
    paragraaf: 'B2.2.4',
    spoor: 'casus',
    werk: {
      soort: 'dossierOpschonen',
      wacht: ({ id, afschaling: besluit }) =>
        besluit ? [opRegie(id, bewaartermijnen(besluit.besluitOp).archiefOp)] : [],
    },
  },
  casusHeropenen: {
    label: 'Heropenen na terugval',
    soort: 'besluit',
    fasen: ['afschaling'],
    wie: ['procesregisseur'],
    namens: 'leidendePartij',
    doelen: ['snelHervatten'],
    voorwaarden: [afschaling.dossierNogActief],
    eisenAanOpdracht: [afschaling.heropeningGemotiveerd],
    paragraaf: 'B2.2.4',
    spoor: 'casus',
  },
  archiveren: {
    label: 'Dossier archiveren',
    soort: 'besluit',
    fasen: ['afschaling'],
    wie: ['kalender'],
    namens: 'leidendePartij',
    doelen: ['toegangBeperken'],
    voorwaarden: [afschaling.archiefTermijnBereikt],
    eisenAanOpdracht: [],
    paragraaf: 'B2.2.4',
    spoor: 'casus',
  },
  vernietigen: {
    label: 'Dossier vernietigen',
    soort: 'vernietiging',
    fasen: ['afschaling'],
    wie: ['kalender'],
    namens: 'leidendePartij',
    doelen: ['dossierVernietigen'],
    voorwaarden: [afschaling.vernietigingTermijnBereikt],
    eisenAanOpdracht: [],
    paragraaf: 'B2.2.4',
    spoor: 'casus',
  },
  vernietigingHerhalen: {
    label: 'Opnieuw vernietigen',
    soort: 'vernietiging',
    fasen: alleFasen,
    wie: ['kalender'],
    namens: 'leidendePartij',
    doelen: ['thuishoren', 'doelBepalen', 'beeldEnPlan', 'dossierVernietigen'],
    inAfronding: 'ook',
    voorwaarden: [],
    eisenAanOpdracht: [afschaling.eerderVernietigd],
    paragraaf: 'B2.2.4',
    spoor: 'casus',
  },
} as const satisfies Record<string, Handeling<DoelId>>
