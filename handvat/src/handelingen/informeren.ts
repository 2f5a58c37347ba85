import type { Casus } from '../casus/casus.ts'
import { plusDagen } from '../casus/datum.ts'
import type { DoelId } from '../doelen.ts'
import { afgestemdMetPartij } from '../regels/afstemming.ts'
import * as brieven from '../regels/brieven.ts'
import * as informeren from '../regels/informeren.ts'
import type { Handeling, Wachtend } from './handeling.ts'
import { alleFasen, betrokkenen, laatsteDagVanAfronding, opPartij, opRegie, zeggenschapsDoelen } from './kolommen.ts'

/** What is told is the task of the partij that decided; once that is late, the procesregie is told too (B2.2.1-B2.2.4). */
function teInformeren(casus: Casus): readonly Wachtend[] {
  const einde = laatsteDagVanAfronding(casus)
  return informeren.nogTeVertellen(casus).flatMap(({ id, bronhouder, informeren: { vanaf, voor } }) => {
    const deadline = einde !== null && einde < voor ? einde : voor
    return [
      { ...opPartij(bronhouder, id, deadline), vanaf },
      { ...opRegie(id, deadline), vanaf: plusDagen(deadline, 1) },
    ]
  })
}

const bevoegdheid = {
  aanmelding: 'informerenBetrokkene',
  triage: 'informerenBetrokkene',
  casusoverleg: 'informerenBetrokkene',
  afschaling: 'informerenBetrokkene',
} as const

const informering = (label: string) =>
  ({
    label,
    fasen: alleFasen,
    // The regie can have gone to another partij since.
    wie: ['procesregisseur', ...betrokkenen],
    namens: 'leidendePartij',
    bevoegdheid,
    doelen: zeggenschapsDoelen,
    voorwaarden: [informeren.ietsTeVertellen],
    inAfronding: 'ook',
    paragraaf: 'B2.2.1',
    spoor: 'casus',
  }) as const satisfies Partial<Handeling<DoelId>>

/** Telling the betrokkene what was decided, in whichever phase (B2.2.1-B2.2.4). */
export const handelingenBijInformeren = {
  betrokkeneInformeren: {
    ...informering('Vastleggen dat de betrokkene is geïnformeerd'),
    soort: 'vastlegging',
    eisenAanOpdracht: [informeren.openBesluiten, informeren.verteldOpDag, informeren.berichtMeegenomen],
    werk: { soort: 'betrokkeneInformeren', wacht: teInformeren },
  },
  informerenUitstellen: {
    ...informering('Informeren van de betrokkene uitstellen'),
    soort: 'besluit',
    eisenAanOpdracht: [
      informeren.openBesluiten,
      informeren.uitstelTijdelijk,
      informeren.uitstelGemotiveerd,
      afgestemdMetPartij,
    ],
  },
  briefSchrijven: {
    ...informering('Een brief aan de betrokkene maken'),
    soort: 'inzage',
    voorwaarden: [brieven.ietsTeSchrijven],
    eisenAanOpdracht: [brieven.briefPastBijBesluit],
    spoor: 'geen',
  },
} as const satisfies Record<string, Handeling<DoelId>>
