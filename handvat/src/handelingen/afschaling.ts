import type { Casus } from '../casus/casus.ts'
import { plusDagen } from '../casus/datum.ts'
import { huidigeLeiding } from '../casus/feiten.ts'
import type { DoelId } from '../doelen.ts'
import * as afschaling from '../regels/afschaling.ts'
import { afgestemdMetPartij } from '../regels/afstemming.ts'
import * as bewaartermijn from '../regels/bewaartermijn.ts'
import * as casusoverleg from '../regels/casusoverleg.ts'
import { alleenWatWegMag } from '../regels/monitoring.ts'
import { bewaartermijnen, dagenVoorHerbeoordeling } from '../termijnen.ts'
import type { Handeling, Wachtend } from './handeling.ts'
import { alleFasen, besluitnemers, opPartij, opRegie } from './kolommen.ts'

/** A decision on how long a dossier is kept, also where it is in the archive. */
const termijnbesluit = (label: string) =>
  ({
    label,
    soort: 'besluit',
    fasen: ['afschaling'],
    namens: 'leidendePartij',
    doelen: ['afsluiten', 'toegangBeperken', 'snelHervatten'],
    paragraaf: 'B2.2.4',
    spoor: 'casus',
    inArchief: true,
  }) as const satisfies Partial<Handeling<DoelId>>

/** Another term is weighed again by the last day for it, and from a month before that (S6). */
function teHerbeoordelen(casus: Casus): readonly Wachtend[] {
  const afwijking = casus.afschaling?.afwijking ?? null
  if (afwijking === null) return []
  const { herbeoordelenOp } = afwijking
  const wachtend = [
    opRegie(casus.id, herbeoordelenOp),
    opPartij(huidigeLeiding(casus).partij, casus.id, herbeoordelenOp),
  ]
  return wachtend.map((w) => ({ ...w, vanaf: plusDagen(herbeoordelenOp, -dagenVoorHerbeoordeling) }))
}

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
      wacht: ({ id, afschaling: besluit }) => (besluit ? [opRegie(id, bewaartermijnen(besluit).archiefOp)] : []),
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
  termijnAfwijken: {
    ...termijnbesluit('Andere bewaartermijn vastleggen'),
    wie: besluitnemers,
    voorwaarden: [],
    eisenAanOpdracht: [
      bewaartermijn.termijnenPassen,
      bewaartermijn.herbeoordelingBinnenHalfJaar,
      bewaartermijn.afwijkingGemotiveerd,
      afgestemdMetPartij,
    ],
    werk: { soort: 'termijnHerbeoordelen', wacht: teHerbeoordelen },
  },
  afwijkingBeeindigen: {
    ...termijnbesluit('Terug naar de gewone bewaartermijnen'),
    wie: besluitnemers,
    voorwaarden: [bewaartermijn.wijktAf],
    eisenAanOpdracht: [bewaartermijn.afwijkingGemotiveerd, afgestemdMetPartij],
  },
  verlopenAfwijkingBeeindigen: {
    ...termijnbesluit('Andere bewaartermijn beëindigen die niet is herbeoordeeld'),
    wie: ['manager'],
    voorwaarden: [bewaartermijn.herbeoordelingBleefUit],
    eisenAanOpdracht: [bewaartermijn.afwijkingGemotiveerd],
  },
  dossierActiveren: {
    ...termijnbesluit('Dossier weer actief maken'),
    wie: ['manager'],
    doelen: ['snelHervatten'],
    voorwaarden: [bewaartermijn.dossierGearchiveerd],
    eisenAanOpdracht: [bewaartermijn.activeringTijdelijk, bewaartermijn.activeringGemotiveerd],
  },
  terugvalVervallen: {
    label: 'Terug naar afschaling: er kwam geen overleg',
    soort: 'besluit',
    fasen: ['casusoverleg'],
    wie: ['kalender'],
    namens: 'leidendePartij',
    doelen: ['voortgangVolgen'],
    voorwaarden: [bewaartermijn.terugvalVervallen],
    eisenAanOpdracht: [],
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
