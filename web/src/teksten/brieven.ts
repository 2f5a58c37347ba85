import type { Briefgeadresseerde, Briefsoort, Briefveld } from '@casushuis/handvat'

/** What each letter is called. */
export const briefnamen: Readonly<Record<Briefsoort, string>> = {
  aanmelding: 'Brief over de aanmelding',
  triage: 'Brief na de triage',
  uitnodiging: 'Uitnodiging voor het overleg',
  uitkomst: 'Brief na het overleg',
  verwijzing: 'Brief over de verwijzing',
  afschaling: 'Brief over de afschaling',
  vernietiging: 'Brief over de vernietiging',
}

/** For whom a letter is. */
export const geadresseerdenamen: Readonly<Record<Briefgeadresseerde, string>> = {
  betrokkene: 'De betrokkene',
  vertegenwoordiger: 'De wettelijk vertegenwoordiger',
}

/** What comes in the place of each field of a letter. */
export const briefveldnamen: Readonly<Record<Briefveld, string>> = {
  naam: 'de naam van de betrokkene',
  organisatie: 'de organisatie namens wie de brief is',
  besluitdag: 'de dag van het besluit',
  overleg: 'wanneer het overleg is',
  doel: 'het doel van het overleg',
  deelname: 'hoe de betrokkene meedoet',
  verwijzing: 'waar de betrokkene wordt aangemeld, en door wie',
  archiefdag: 'de dag waarop het dossier dichtgaat',
  vernietigdag: 'de dag waarop alles is vernietigd',
  contact: 'bij wie de betrokkene terecht kan',
  klacht: 'waar een klacht kan worden ingediend',
  gevraagd: 'een lijst van wie iets is gevraagd',
  themas: 'een lijst van de gespreksthema’s',
  deelnemers: 'een lijst van wie aan het overleg meedoet',
  ontvangers: 'een lijst van wie welk soort gegevens krijgt',
  rechten: 'een lijst van de rechten',
}

/** Letters to the betrokkene (A13, T18, C13, S9). */
export const brieventeksten = {
  kop: 'Brieven',
  uitleg:
    'Een brief is ingevuld met wat er in deze casus is besloten, zonder wat iemand over de betrokkene schreef. U bewaart hem als PDF, of als Word-bestand om hem aan te passen. Uw organisatie verstuurt hem zelf.',
  bewaarVernietiging:
    'Bewaar de brief over de vernietiging nu al. Als alles is vernietigd, weet het Zorg- en Veiligheidshuis niet meer aan wie hij moet.',
  bekijken: 'Bekijken',
  bekijkenVan: (naam: string) => `Bekijken: ${naam}`,
  voorWie: 'Voor wie is deze brief?',
  voorKind: 'Gelet op de leeftijd is deze brief in elk geval voor:',
  pdf: 'Bewaren als PDF',
  word: 'Bewaren als Word-bestand',
  sluiten: 'Sluiten',
  adres: {
    opDeBrief: 'Het adres staat op de brief.',
    weggelaten:
      'Het adres staat niet op de brief: er is niet vastgelegd dat een brief daar veilig aankomt. Geef hem zelf, of spreek af hoe.',
    onbekend: 'Er is geen adres vastgelegd. Vul het zelf aan, of geef de brief persoonlijk.',
  },
  berichtNaVernietiging: 'Onze organisatie heeft de brief over de vernietiging bewaard',
  berichtNaVernietigingUitleg:
    'Nodig bij een besluit waarmee de casus eindigt. U stuurt hem als u bericht krijgt dat alles is vernietigd.',
  voorbeeld: 'Voorbeeld met verzonnen gegevens',
  onderwerp: 'Waar gaat de brief over?',
  stuk: (nummer: number) => `Stuk ${nummer}`,
  stukKop: 'Kop (mag leeg blijven)',
  stukTekst: 'Tekst',
  stukWeg: 'Weghalen',
  stukWegVan: (nummer: number) => `Stuk ${nummer} weghalen`,
  stukErbij: 'Stuk toevoegen',
  velden: 'Wat u kunt invullen',
  veldenUitleg:
    'Zet een veld tussen accolades in de tekst. Wat met ‘moet’ is gemerkt, staat in elk geval in de brief. Een lijst staat alleen op een regel. Een lege regel begint een nieuwe alinea.',
  moet: 'moet',
  opnieuw: 'Begin met de tekst van het systeem',
  wijzigenVan: (naam: string) => `Wijzigen: ${naam}`,
  venster:
    'Schrijf kort en gewoon, en niets over wat er aan de hand is. De tekst geldt voor brieven vanaf de ingangsdag.',
} as const
