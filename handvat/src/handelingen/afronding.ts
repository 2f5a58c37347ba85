import type { Casus } from '../casus/casus.ts'
import type { DoelId } from '../doelen.ts'
import * as afronding from '../regels/afronding.ts'
import { afgestemdMetPartij } from '../regels/afstemming.ts'
import { wordtEldersAangemeld } from '../regels/doorverwijzen.ts'
import type { Handeling, Wachtend } from './handeling.ts'
import { besluitnemers, laatsteDagVanAfronding, opPartij, opRegie } from './kolommen.ts'

/** An act with which a casus that does not go on is rounded off, in whichever phase that was decided. */
const afronden = (label: string) =>
  ({
    label,
    fasen: ['aanmelding', 'triage', 'casusoverleg'],
    doelen: ['adviserenAanmelder', 'adviserenBijTriage', 'beeldEnPlan'],
    paragraaf: 'B2.2.1',
    spoor: 'casus',
    inAfronding: 'alleen',
  }) as const satisfies Partial<Handeling<DoelId>>

/** The aanmelder reads how it ended and says that it is in its own dossier, by the last day on which that can be read. */
function teBevestigen(casus: Casus): readonly Wachtend[] {
  const { id, aanmelder, afronding: loopt } = casus
  return loopt?.bezwaar === false ? [opPartij(aanmelder, id, laatsteDagVanAfronding(casus))] : []
}

function teBeantwoorden(casus: Casus): readonly Wachtend[] {
  return casus.afronding?.bezwaar === true ? [opRegie(casus.id, laatsteDagVanAfronding(casus))] : []
}

/** How a casus that is not taken on, goes elsewhere or does not belong here is rounded off (B2.2.1–B2.2.3). */
export const handelingenBijAfronding = {
  afrondingInzien: {
    ...afronden('Uitkomst en advies als PDF bewaren'),
    soort: 'inzage',
    wie: ['aanmelder', 'leidendePartij'],
    namens: 'leidendePartij',
    voorwaarden: [afronding.wordtAfgerond],
    eisenAanOpdracht: [],
    spoor: 'geen',
  },
  afrondingBevestigen: {
    ...afronden('Bevestigen dat de afhandeling in uw eigen dossier staat'),
    soort: 'vernietiging',
    wie: ['aanmelder'],
    namens: 'eigenPartij',
    voorwaarden: [afronding.wordtAfgerond, afronding.geenOpenBezwaar],
    eisenAanOpdracht: [],
    werk: { soort: 'afrondingBevestigen', wacht: teBevestigen },
  },
  afrondingBezwaarMaken: {
    ...afronden('Bezwaar maken tegen deze afronding'),
    soort: 'vastlegging',
    wie: ['leidendePartij'],
    namens: 'eigenPartij',
    voorwaarden: [afronding.wordtAfgerond, afronding.geenOpenBezwaar],
    eisenAanOpdracht: [afronding.bezwaarGemotiveerd],
  },
  afrondingTerugnemen: {
    ...afronden('Besluit terugnemen: de casus gaat verder'),
    soort: 'besluit',
    wie: ['procesregisseur'],
    namens: 'leidendePartij',
    voorwaarden: [afronding.wordtAfgerond],
    eisenAanOpdracht: [afronding.bezwaarGemotiveerd, afgestemdMetPartij],
    werk: { soort: 'bezwaarBeantwoorden', wacht: teBeantwoorden },
  },
  afrondingVoortzetten: {
    ...afronden('Besluit laten staan na het bezwaar'),
    soort: 'besluit',
    wie: besluitnemers,
    namens: 'leidendePartij',
    voorwaarden: [afronding.wordtAfgerond, afronding.bezwaarOpen],
    eisenAanOpdracht: [afronding.bezwaarGemotiveerd, afgestemdMetPartij],
  },
  pakketInzien: {
    ...afronden('Het pakket voor de aanmelding elders bewaren'),
    soort: 'inzage',
    fasen: ['triage', 'casusoverleg'],
    wie: ['ontvanger', 'procesregisseur'],
    namens: 'melder',
    doelen: ['adviserenBijTriage', 'doorverwijzen'],
    voorwaarden: [wordtEldersAangemeld],
    eisenAanOpdracht: [],
    paragraaf: 'B2.2.2',
    spoor: 'geen',
  },
  afgerondVernietigen: {
    ...afronden('Afgeronde casus vernietigen'),
    soort: 'vernietiging',
    wie: ['kalender'],
    namens: 'leidendePartij',
    voorwaarden: [afronding.afrondingVoorbij],
    eisenAanOpdracht: [],
  },
} as const satisfies Record<string, Handeling<DoelId>>
