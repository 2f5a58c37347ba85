import type { DoelId } from '../doelen.ts'
import * as aanmelding from '../regels/aanmelding.ts'
import { mandaatPerFase } from '../regels/mandaat.ts'
import * as toewijzing from '../regels/toewijzing.ts'
import * as uitvraag from '../regels/uitvraag.ts'
import type { Handeling } from './handeling.ts'
import { alleFasen, betrokkenen, procesregie, zeggenschapsDoelen } from './kolommen.ts'

const inzageDoelen = ['thuishoren', 'betrokkenPartijen', 'beeldEnPlan', 'snelHervatten', 'toegangBeperken'] as const

/** A view of a casus by whoever has a place in it. */
const inzage = (label: string, paragraaf: string) =>
  ({
    label,
    soort: 'inzage',
    fasen: alleFasen,
    wie: [...procesregie, ...betrokkenen, 'manager'],
    namens: 'leidendePartij',
    bevoegdheid: mandaatPerFase,
    doelen: inzageDoelen,
    voorwaarden: [],
    eisenAanOpdracht: [],
    paragraaf,
    spoor: 'geen',
  }) as const satisfies Handeling

/** An act of a bronhouder on what it brought in itself. */
const zeggenschap = (label: string) =>
  ({
    label,
    soort: 'vastlegging',
    fasen: alleFasen,
    wie: ['bronhouder'],
    namens: 'eigenPartij',
    bevoegdheid: {},
    doelen: zeggenschapsDoelen,
    voorwaarden: [],
    eisenAanOpdracht: [uitvraag.alleenBronhouder],
    paragraaf: 'B2.2.2',
    spoor: 'eigen',
  }) as const satisfies Handeling

/** What belongs to every phase: looking, who works on it, and what a partij does with its own gegevens. */
export const handelingenInElkeFase = {
  casusInzien: { ...inzage('Casus bekijken', 'B2.2.1'), inArchief: true },
  dossierInzien: { ...inzage('Gegevens bekijken', 'B2.2.1'), inArchief: true },
  wieZietWatInzien: {
    ...inzage('Wie ziet wat bekijken', 'B2.2.2'),
    wie: [...procesregie, 'aanmelder', 'leidendePartij', 'bronhouder'],
  },
  verloopInzien: { ...inzage('Verloop bekijken', 'B2.2.1'), wie: [...procesregie, ...betrokkenen] },
  toewijzingVastleggen: {
    ...inzage('Medewerker toewijzen', 'B2.2.1'),
    soort: 'vastlegging',
    spoor: 'casus',
    wie: ['procesregisseur', ...betrokkenen],
    eisenAanOpdracht: [toewijzing.alleenEigenMensen, toewijzing.toewijzingNietVoorbij, toewijzing.eenKeerToegewezen],
  },
  toewijzingBeeindigen: {
    ...inzage('Toewijzing beëindigen', 'B2.2.1'),
    soort: 'vastlegging',
    spoor: 'casus',
    wie: ['procesregisseur', ...betrokkenen],
    eisenAanOpdracht: [
      toewijzing.alleenEigenMensen,
      toewijzing.alleenLopendeToewijzing,
      toewijzing.procesregisseurBlijft,
    ],
  },
  gegevenInbrengen: {
    label: 'Gegeven inbrengen',
    soort: 'vastlegging',
    fasen: ['aanmelding', 'triage', 'casusoverleg'],
    wie: ['aanmelder', 'gevraagde', 'deelnemer'],
    namens: 'eigenPartij',
    bevoegdheid: {},
    doelen: zeggenschapsDoelen,
    voorwaarden: [],
    eisenAanOpdracht: [aanmelding.noodzaakPerGegeven, aanmelding.bijzonderGetoetst, aanmelding.bsnToegestaan],
    paragraaf: 'B2.2.2',
    spoor: 'eigen',
    vervolg: () => true,
  },
  gegevenWijzigen: zeggenschap('Gegeven wijzigen'),
  gegevenVrijgeven: {
    ...zeggenschap('Vrijgave en voorbehoud vastleggen'),
    fasen: ['aanmelding', 'triage', 'casusoverleg'],
  },
  gegevenBeperken: zeggenschap('Gegeven afschermen'),
  gegevenIntrekken: { ...zeggenschap('Gegeven intrekken'), soort: 'vernietiging' },
} as const satisfies Record<string, Handeling<DoelId>>
