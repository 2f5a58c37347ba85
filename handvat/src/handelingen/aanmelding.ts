import type { DoelId } from '../doelen.ts'
import * as aanmelding from '../regels/aanmelding.ts'
import { afgestemdMetPartij } from '../regels/afstemming.ts'
import { uitkomsten } from '../verloop.ts'
import type { Handeling } from './handeling.ts'
import { besluitnemers, opRegie } from './kolommen.ts'

/** Phase 1: aanmelding and intake (B2.2.1). */
export const handelingenBijAanmelding = {
  datCheckDoen: {
    label: 'Nagaan of iemand al bij dit ZVH bekend is',
    soort: 'inzage',
    fasen: ['aanmelding', 'triage'],
    wie: ['procesregisseur'],
    namens: 'leidendePartij',
    doelen: ['thuishoren', 'betrokkenPartijen'],
    voorwaarden: [],
    eisenAanOpdracht: [aanmelding.nietUitproberen],
    paragraaf: 'B2.2.1',
    spoor: 'geen',
  },
  intakeBesluiten: {
    label: 'Intakebesluit nemen',
    soort: 'besluit',
    fasen: ['aanmelding'],
    wie: besluitnemers,
    namens: 'leidendePartij',
    doelen: ['criteriaToetsen', 'thuishoren', 'adviserenAanmelder'],
    voorwaarden: [],
    eisenAanOpdracht: [aanmelding.criteriaBeoordeeld, aanmelding.afwijkenMetMotivering, afgestemdMetPartij],
    paragraaf: 'B2.2.1',
    spoor: 'casus',
    uitkomsten: uitkomsten.intake,
    werk: { soort: 'intakeBesluiten', wacht: ({ id }) => [opRegie(id)] },
  },
} as const satisfies Record<string, Handeling<DoelId>>
