import type { Verwerkingsrecht } from '@casushuis/handvat'

/** What can be expected of an organisation in a casus. */
export type Verwacht = 'antwoord' | 'actie' | 'overleg'

const lijst = new Intl.ListFormat('nl', { type: 'conjunction' })

/** An organisation outside the convenant that takes part in one casus (T11). */
export const partijtoetsTeksten = {
  titel: 'Organisaties buiten het convenant',
  uitleg:
    'Zo’n organisatie kan in één casus meedoen als dat nodig is. Toets haar eerst apart. Zij meldt geen casussen aan en krijgt de regie niet.',
  titelEigen: 'Waarom uw organisatie meedoet',
  uitlegEigen: 'Uw organisatie tekende het convenant niet. Voor deze casus is apart getoetst wat zij mag.',
  toetsen: 'Organisatie toetsen',
  opslaan: 'Toets vastleggen',
  vastgelegd: (partij: string) => `De toets is vastgelegd. U kunt ${partij} nu iets vragen of uitnodigen.`,
  partij: 'Welke organisatie heeft u getoetst?',
  partijUitleg: 'Hier staan alleen organisaties die het convenant niet hebben getekend.',
  noodzaak: 'Waarom is deze organisatie in deze casus nodig?',
  noodzaakUitleg: 'Dit lezen alleen de leidende partij en de procesregie.',
  taak: 'Op welke taak doet zij mee?',
  taakUitleg: 'Hier staat ook de grondslag. Staat de taak er niet bij, laat die dan eerst vastleggen.',
  geenTaken: 'Voor deze organisatie is geen taak vastgelegd. Vraag de functioneel beheerder om dat te doen.',
  geeft: 'Wat mag zij geven, naast gewone gegevens?',
  ontvangt: 'Wat mag zij krijgen, naast gewone gegevens?',
  alleenGewoon: 'Deze organisatie mag alleen gewone gegevens verwerken: geven en krijgen kan zij niets anders.',
  grenzen: 'Wat mag zij geven en krijgen, in uw woorden?',
  grenzenUitleg: 'Dit leest de organisatie ook. Schrijf hier niets over de betrokkene.',
  protocolTitel: 'Aanvaarding van het privacyprotocol',
  protocolDoor: 'Wie van deze organisatie aanvaardde het?',
  protocolVersie: 'Welke versie?',
  protocolDag: 'Wanneer is het aanvaard?',
  tot: 'Tot en met welke dag? (mag leeg blijven)',
  totUitleg: 'Leeg: tot deze casus eindigt.',
  beeindigen: 'Toets beëindigen',
  beeindigenVan: (partij: string) => `Toets beëindigen van ${partij}`,
  beeindigenUitleg: (partij: string) =>
    `${partij} ziet dan meteen niets meer van anderen en kan niets meer inbrengen. Wat zij inbracht, houdt zij in eigen beheer.`,
  reden: 'Waarom doet deze organisatie niet langer mee?',
  beeindigd: 'De toets is beëindigd.',
  geldt: 'Doet mee',
  geldtNiet: 'Doet niet mee',
  totCasus: (van: string) => `Van ${van} tot deze casus eindigt`,
  periode: (van: string, totEnMet: string) => `Van ${van} tot en met ${totEnMet}`,
  voorbij: (van: string, tot: string) => `Van ${van} tot ${tot}`,
  grondslag: 'Taak en grondslag',
  magGeven: 'Mag geven',
  magKrijgen: 'Mag krijgen',
  inWoorden: 'Grenzen',
  protocol: 'Privacyprotocol',
  aanvaard: (door: string, versie: string, dag: string) => `Versie ${versie}, aanvaard door ${door} op ${dag}`,
  verwachtTitel: 'Hier wacht iets op een organisatie die niet meedoet',
  verwacht: (partij: string, wat: readonly Verwacht[]) =>
    `Van ${partij} wordt nog ${lijst.format(wat.map((w) => verwachtnamen[w]))} verwacht. Dat kan nu niet: zij is niet (meer) getoetst.`,
  verwachtHelpt: 'Toets haar voor deze casus, of trek de vraag in en laat een ander het doen.',
  soorten: (gekozen: readonly Verwerkingsrecht[]) =>
    gekozen.length === 0
      ? 'Alleen gewone gegevens'
      : `Gewone gegevens, en ${lijst.format(gekozen.map((soort) => soortnamen[soort]))}`,
} as const

const soortnamen: Readonly<Record<Verwerkingsrecht, string>> = {
  bijzonder: 'bijzondere persoonsgegevens',
  strafrechtelijk: 'strafrechtelijke gegevens',
  bsn: 'het BSN',
}

const verwachtnamen: Readonly<Record<Verwacht, string>> = {
  antwoord: 'een antwoord',
  actie: 'een actie',
  overleg: 'deelname aan het overleg',
}
