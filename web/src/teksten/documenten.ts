import type { Documentsoort } from '@casushuis/handvat'

const soorten: Readonly<Record<Documentsoort, string>> = { pdf: 'PDF', docx: 'Word', jpeg: 'foto', png: 'afbeelding' }

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

/** How large a file is, as people say it. */
const grootte = (bytes: number) =>
  bytes < 1_000_000
    ? `${getal.format(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${getal.format(bytes / 1_000_000)} MB`

/** Documents beside a gegeven. */
export const documentTeksten = {
  titel: 'Documenten',
  wat: (soort: Documentsoort, bytes: number) => `${soorten[soort]}, ${grootte(bytes)}`,
  bekijken: (naam: string) => `Bekijken: ${naam}`,
  toevoegen: 'Document toevoegen',
  toevoegenUitleg:
    'Voeg alleen toe wat nodig is: een PDF, een Word-bestand (docx) of een foto, hooguit 20 MB. Wie dit gegeven mag lezen, ziet ook het document.',
  naam: 'Hoe heet het document?',
  naamUitleg: 'Zet er geen namen of nummers van personen in die niet nodig zijn.',
  bestand: 'Bestand',
  kiesBestand: 'Kies een bestand',
  opslaan: 'Toevoegen',
  gelukt: 'Het document is toegevoegd.',
  weghalen: (naam: string) => `Weghalen: ${naam}`,
  weghalenBevestig: (naam: string) => `“${naam}” wordt vernietigd. Dat kan niet ongedaan worden gemaakt.`,
  nietTeTonen: 'Dit bestand is beschadigd of beveiligd, en is hier niet te tonen.',
  bladzijde: (nummer: number, van: number) => `Bladzijde ${nummer} van ${van}`,
  alleenTekst: 'Hier staat alleen de tekst: opmaak en afbeeldingen van het Word-bestand worden niet getoond.',
  blijftHier: 'Bekijken mag; overnemen in een ander systeem niet.',
} as const
