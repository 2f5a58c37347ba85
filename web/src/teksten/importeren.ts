/** How each kind is called that can be imported, and what stands in its columns. */
const soorten = {
  partijen: {
    titel: 'Partijen importeren',
    uitleg:
      'Legt in één keer partijen vast die in een bestand staan. Zij kunnen daarna nog niets: convenant, taken en rechten legt u per partij vast.',
    terug: 'Alle partijen',
    aantal: (n: number) => (n === 1 ? '1 partij' : `${n} partijen`),
    kolommen: [
      ['naam', 'De naam van de partij. Verplicht.'],
      ['soort', 'publiek of privaat. Verplicht.'],
      ['bron', 'Waar dat uit blijkt, zoals het handelsregister. Verplicht.'],
    ],
    daarna: 'Leg nu per partij het convenant, de taken en de rechten vast.',
  },
  medewerkers: {
    titel: 'Medewerkers importeren',
    uitleg:
      'Legt in één keer medewerkers vast die in een bestand staan. De partijen waarvoor zij werken, moeten er al zijn.',
    terug: 'Alle medewerkers',
    aantal: (n: number) => (n === 1 ? '1 medewerker' : `${n} medewerkers`),
    kolommen: [
      ['naam', 'De naam van de medewerker. Verplicht.'],
      [
        'rol',
        'medewerker van een partij, procesregisseur, ondersteunend medewerker, manager, functioneel beheerder of functionaris gegevensbescherming. Verplicht.',
      ],
      ['partij', 'De naam van de partij, zoals die bij Partijen staat. Alleen voor een medewerker van een partij.'],
      ['contactpersoon', 'ja als vragen aan de partij bij deze medewerker binnenkomen; anders nee of leeg.'],
      ['telefoon', 'Mag leeg blijven. Maak van deze kolom in uw rekenblad eerst tekst, anders verdwijnt de 0 vooraan.'],
      ['mailadres', 'Mag leeg blijven. Hieraan herkent het systeem of iemand er al is.'],
      ['inlogdienst', 'Alleen als u het kenmerk invult, en er meer dan één inlogdienst is.'],
      [
        'kenmerk',
        'Onder welk kenmerk (“sub”) de inlogdienst deze persoon kent. Leeg: u nodigt de medewerker later uit.',
      ],
    ],
    daarna: 'Nodig nu iedereen uit die nog niet kan inloggen.',
  },
} as const

/** Recording many at once, from a file. */
export const importTeksten = {
  soorten,
  knop: 'Importeren',
  sjabloon: 'Stap 1: vul het sjabloon in',
  sjabloonUitleg:
    'Open het sjabloon in uw rekenblad, vul onder de kolomnamen per regel één in, en sla het op als “CSV UTF-8”. Haal geen kolomnamen weg.',
  download: 'Sjabloon downloaden',
  kolommen: 'Wat er in elke kolom staat',
  kiezen: 'Stap 2: kies het bestand',
  bestand: 'Csv-bestand',
  bestandUitleg: (regels: number) => `Hoogstens ${regels} regels en 1 MB. Het bestand wordt gelezen en niet bewaard.`,
  kies: 'Kies een bestand',
  nakijken: 'Nakijken',
  teGroot: 'Dit bestand is te groot: hoogstens 1 MB past. Verdeel het over meer bestanden.',
  onleesbaar: 'Dit bestand kon niet worden gelezen. Kies het opnieuw.',
  voorbeeld: 'Stap 3: kijk na wat er gebeurt',
  oudeLetters: 'Het bestand gebruikt oude letters (Windows-1252)',
  oudeLettersUitleg: 'Kijk bij namen met een accent of de letters kloppen.',
  telling: (nieuw: number, over: number, fout: number) =>
    [`${nieuw} nieuw`, `${over} overgeslagen`, `${fout} met een fout`].join(', '),
  toon: 'Toon',
  alles: 'Alle regels',
  fouten: 'Regels met een fout',
  regel: (n: number) => `Regel ${n}`,
  stand: {
    nieuw: 'Wordt vastgelegd',
    bestaat: 'Bestaat al',
    dubbel: 'Staat hier al boven',
    fout: 'Klopt niet',
  },
  kolom: (naam: string) => (naam === '' ? 'Deze regel' : `Kolom ${naam}`),
  eerstVerbeteren:
    'Verbeter eerst de regels die niet kloppen, en kies het bestand opnieuw. Er wordt alles vastgelegd of niets.',
  nietsNieuw: 'Alles in dit bestand is al vastgelegd. Er is niets te importeren.',
  uitvoeren: (wat: string) => `Leg ${wat} vast`,
  gelukt: (wat: string) => `${wat} vastgelegd`,
  overgeslagen: (n: number) => (n === 0 ? '' : `${n} regels zijn overgeslagen: die stonden er al.`),
  nogEen: 'Nog een bestand importeren',
} as const
