import type { Partijnaam, Persoon } from '../huis.ts'
import { type Inbreng, type Merk, merkVan, type Stap, type Tekst } from '../scenario.ts'

/*
 * How casussen usually come where a scenario begins to tell something: steps without a word on what is seen.
 */

/** Reported by Fatima of the gemeente, and in triage: PROEFJES, OVERLAST, HUURSCHULD, VOLDOET. */
export const naarTriage: readonly Stap[] = [
  {
    wie: 'fatima',
    doet: 'casusAanmelden',
    met: {
      betrokkene: 'Wessel PROEFJES',
      aanleiding: 'De buren klagen al een jaar over OVERLAST.',
      gegevens: [{ tekst: 'Er is een HUURSCHULD van drie maanden.' }],
    },
  },
  { wie: 'marieke', doet: 'intakeBesluiten', met: { uitkomst: 'triage', afweging: 'De casus VOLDOET.' } },
]

/** What is in a casus after {@link naarTriage}. */
export const inTriage = 'PROEFJES OVERLAST HUURSCHULD VOLDOET'

/** Marieke asks a partij, sending the name along, and somebody there answers with these gegevens. */
export function vraagEnAntwoord(
  [wie, partij]: readonly [Persoon, Partijnaam],
  { vraag, toelichting }: { readonly vraag: Tekst; readonly toelichting: Tekst },
  ...gegevens: readonly Inbreng[]
): readonly Stap[] {
  return [
    { wie: 'marieke', doet: 'uitvraagVersturen', met: { partij, vraag, meegestuurd: ['PROEFJES'] } },
    { wie, doet: 'uitvraagBeantwoorden', met: { uitvraag: merkVan(vraag), toelichting, gegevens } },
  ]
}

/** In triage the GGZ, asked, released for an overleg that he comes by: ZORGTRAJECT, ZORGNU, LANGS. */
export const ggzKomtLangs: readonly Stap[] = [
  ...naarTriage,
  ...vraagEnAntwoord(
    ['anouk', 'ggz'],
    { vraag: 'Is hij bij u in ZORGTRAJECT?', toelichting: 'Ja, ZORGNU.' },
    { tekst: 'Hij komt elke week LANGS.', vrijgave: 'overleg' },
  ),
]

/**
 * Decided on, prepared and invited to: BESLUIT, OVERLEGDOEL, and why each deelnemer is needed. These gegevens are put
 * under the thema at which everybody is needed.
 */
export function naarOverleg(
  gegevens: readonly Merk[],
  ...deelnemers: readonly (readonly [Partijnaam, Tekst])[]
): readonly Stap[] {
  return [
    {
      wie: 'marieke',
      doet: 'triageBesluiten',
      met: { uitkomst: 'casusoverleg', motivering: 'Samen, dat is het BESLUIT.' },
    },
    { wie: 'marieke', doet: 'overlegVoorbereiden', met: { doel: 'Een plan, dat is het OVERLEGDOEL.' } },
    ...deelnemers.map(
      ([partij, noodzaak]): Stap => ({ wie: 'marieke', doet: 'deelnemerToevoegen', met: { partij, noodzaak } }),
    ),
    { wie: 'marieke', doet: 'themasToedelen', met: { wat: gegevens } },
    { wie: 'marieke', doet: 'deelnemersUitnodigen', met: {} },
  ]
}

/** Each accepts the afspraken, and Marieke begins. */
export function aanTafel(...wie: readonly Persoon[]): readonly Stap[] {
  return [
    ...wie.map((persoon): Stap => ({ wie: persoon, doet: 'zorgvuldigheidAanvaarden', met: {} })),
    { wie: 'marieke', doet: 'overlegBeginnen', met: {} },
  ]
}
