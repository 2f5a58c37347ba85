import type { Scenario } from '../scenario.ts'
import { inTriage, naarTriage } from './aanloop.ts'

/** Triage: who is asked, and what each then sees (B2.2.2). */
export const gevraagd: readonly Scenario[] = [
  {
    titel: '[A12] [T6] Twee partijen worden gevraagd en weten niets van elkaar',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'bart', 'marieke', 'joost', 'wim', 'anouk', 'henk'],
    stappen: [
      {
        wie: 'fatima',
        doet: 'casusAanmelden',
        met: {
          betrokkene: 'Wessel PROEFJES',
          aanleiding: 'De buren klagen al een jaar over OVERLAST.',
          gegevens: [{ tekst: 'Er is een HUURSCHULD van drie maanden.' }],
        },
        daarna: {
          fatima: 'PROEFJES OVERLAST HUURSCHULD',
          marieke: 'PROEFJES OVERLAST HUURSCHULD',
        },
        kent: { fatima: ['gemeente'], marieke: ['gemeente'], bart: [], joost: [], wim: [] },
      },
      {
        wie: 'joost',
        doet: 'intakeBesluiten',
        met: { uitkomst: 'triage', afweging: 'Een ander KIJKTMEE.' },
        weigering: 'onbekend',
      },
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'ggz', vraag: 'Te vroeg: is hij in BEHANDELING?' },
        weigering: 'P1/past-bij-fase',
      },
      {
        wie: 'marieke',
        doet: 'intakeBesluiten',
        met: { uitkomst: 'triage', afweging: 'De casus VOLDOET.' },
        daarna: {
          fatima: '+VOLDOET',
          marieke: '+VOLDOET',
        },
      },
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'ggz', vraag: 'Is hij bij u in ZORGTRAJECT?', meegestuurd: ['PROEFJES'] },
        daarna: {
          anouk: 'PROEFJES ZORGTRAJECT',
          fatima: '+ZORGTRAJECT',
          marieke: '+ZORGTRAJECT',
        },
        kent: { anouk: ['gemeente', 'ggz'] },
      },
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'politie', vraag: 'Zijn er bij u VOORVALLEN bekend?', meegestuurd: ['PROEFJES', 'HUURSCHULD'] },
        daarna: {
          wim: 'PROEFJES HUURSCHULD VOORVALLEN',
          fatima: '+VOORVALLEN',
          marieke: '+VOORVALLEN',
        },
        kent: { wim: ['gemeente', 'politie'], anouk: ['gemeente', 'ggz'], marieke: ['gemeente', 'ggz', 'politie'] },
      },
      {
        wie: 'wim',
        doet: 'uitvraagBeantwoorden',
        met: { uitvraag: 'ZORGTRAJECT', toelichting: 'Op de vraag aan een ANDER.' },
        weigering: 'T5/eigen-uitvraag',
      },
      {
        wie: 'anouk',
        doet: 'uitvraagBeantwoorden',
        met: {
          uitvraag: 'ZORGTRAJECT',
          toelichting: 'Hij is in ZORGNU sinds mei.',
          gegevens: [{ tekst: 'Hij neemt zijn MEDICATIE niet.', bijzonder: true }],
        },
        daarna: {
          anouk: '+ZORGNU +MEDICATIE',
          fatima: '+ZORGNU +MEDICATIE',
          marieke: '+ZORGNU +MEDICATIE',
        },
        kent: { wim: ['gemeente', 'politie'] },
      },
    ],
  },
  {
    titel: '[T5] [T6] Een antwoord komt in delen en wordt aangevuld, en elk deel is alleen voor wie het mag zien',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'marieke', 'anouk', 'wim'],
    stappen: [
      ...naarTriage,
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'politie', vraag: 'Zijn er bij u VOORVALLEN bekend?', meegestuurd: ['PROEFJES'] },
      },
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'ggz', vraag: 'Is hij bij u in ZORGTRAJECT?', meegestuurd: ['PROEFJES'] },
      },
      {
        wie: 'marieke',
        doet: 'uitvraagHerinneren',
        met: { uitvraag: 'ZORGTRAJECT' },
        weigering: 'T1/herinneren-na-de-dag',
      },
      {
        wie: 'anouk',
        doet: 'uitvraagBeantwoorden',
        met: {
          uitvraag: 'ZORGTRAJECT',
          toelichting: 'Wij kennen hem, dit is het EERSTE wat wij weten.',
          volgtNog: true,
          gegevens: [{ tekst: 'Hij komt wekelijks op GESPREK.', bijzonder: true }],
        },
        daarna: {
          anouk: 'PROEFJES ZORGTRAJECT EERSTE GESPREK',
          fatima: `${inTriage} VOORVALLEN ZORGTRAJECT EERSTE GESPREK`,
          marieke: `${inTriage} VOORVALLEN ZORGTRAJECT EERSTE GESPREK`,
          wim: 'PROEFJES VOORVALLEN',
        },
      },
      {
        wie: 'anouk',
        doet: 'uitvraagBeantwoorden',
        met: { uitvraag: 'ZORGTRAJECT', toelichting: 'Verder niets, ons BEROEPSGEHEIM.', weigergrond: 'geheimhouding' },
        weigering: 'T5/weigering-is-heel',
        veld: 'weigergrond',
      },
      {
        wie: 'marieke',
        doet: 'uitvraagIntrekken',
        met: { uitvraag: 'ZORGTRAJECT' },
        weigering: 'T1/open-uitvraag',
      },
      {
        wie: 'anouk',
        doet: 'uitvraagBeantwoorden',
        met: {
          uitvraag: 'ZORGTRAJECT',
          toelichting: 'Nu het VERVOLG, na overleg met de behandelaar.',
          gegevens: [{ tekst: 'De MEDICATIE is in mei gestopt.', bijzonder: true }],
        },
        daarna: { anouk: '+VERVOLG +MEDICATIE', fatima: '+VERVOLG +MEDICATIE', marieke: '+VERVOLG +MEDICATIE' },
      },
      {
        wie: 'anouk',
        doet: 'uitvraagBeantwoorden',
        met: { uitvraag: 'ZORGTRAJECT', toelichting: 'Een VERBETERING: het was in april.' },
        daarna: { anouk: '+VERBETERING', fatima: '+VERBETERING', marieke: '+VERBETERING' },
        kent: { wim: ['gemeente', 'politie'] },
      },
      {
        wie: 'wim',
        doet: 'uitvraagBeantwoorden',
        met: { uitvraag: 'ZORGTRAJECT', toelichting: 'Op de vraag aan een ANDER.' },
        weigering: 'T5/eigen-uitvraag',
      },
      {
        wie: 'anouk',
        doet: 'gegevenIntrekken',
        met: { gegeven: 'MEDICATIE' },
        daarna: { anouk: '-MEDICATIE -VERVOLG', fatima: '-MEDICATIE -VERVOLG', marieke: '-MEDICATIE -VERVOLG' },
      },
    ],
  },
]
