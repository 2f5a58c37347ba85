import type { Blijfreden } from '@casushuis/handvat'
/** The calendar of afschaling (B2.2.4). */
export const afschalingTeksten = {
  titel: 'Afschaling',
  uitleg: 'Na het besluit lopen de bewaartermijnen vanzelf. U hoeft er niet aan te denken.',
  nogNiet:
    'Deze casus is nog niet afgeschaald. Hieronder staat wat er gebeurt als u vandaag zou besluiten om af te schalen.',
  kalender: 'Bewaartermijnen',
  nu: 'Nu',
  geweest: 'Voorbij',
  vanaf: (dag: string) => `Vanaf ${dag}`,
  vanTot: (van: string, tot: string) => `Van ${van} tot ${tot}`,
  stappen: {
    actief: {
      kop: 'Stap 1: het dossier blijft actief',
      wat: 'De procesregie kan nog bij het dossier, en elke partij bij wat zij zelf inbracht. De procesregie haalt weg wat niet meer nodig is. Bij een terugval kan de casus worden heropend voor een nieuw casusoverleg.',
    },
    archief: {
      kop: 'Stap 2: het dossier gaat in het archief',
      wat: 'Het dossier is voor iedereen dicht. Te zien zijn alleen nog: het casusnummer, om wie het gaat, en naam en organisatie van de aanmelder en van de casusregisseur.',
    },
    vernietigd: {
      kop: 'Stap 3: alles wordt vernietigd',
      wat: 'Alles over deze persoon wordt vernietigd, ook uit reservekopieën. Dat is niet terug te draaien. Alleen cijfers zonder namen blijven over.',
    },
  },
  motivering: 'Waarom kan de casus worden afgeschaald?',
  motiveringUitleg: 'Schrijf waarom de inzet van het Zorg- en Veiligheidshuis niet langer nodig is.',
  besluitGevolg: (archief: string, vernietigen: string) =>
    `Met dit besluit beginnen de bewaartermijnen. Op ${archief} gaat het dossier in het archief. Op ${vernietigen} wordt alles vernietigd.`,
  afschalen: 'Afschalen',
  afgeschaald: (vernietigen: string) => `De casus is afgeschaald. Op ${vernietigen} wordt alles vernietigd.`,
  terugval: 'Welke terugval maakt een nieuw casusoverleg nodig?',
  terugvalUitleg: 'Beschrijf kort wat er is gebeurd.',
  heropenGevolg:
    'De casus gaat terug naar de fase casusoverleg, en de bewaartermijnen staan stil. Opnieuw afschalen kan pas na een overleg. Zegt u dat overleg af, dan lopen de oude termijnen door.',
  heropenen: 'Heropenen',
  heropend: 'De casus is heropend. U kunt een nieuw casusoverleg voorbereiden.',
} as const

/** Taking out of the dossier what is no longer needed (S1). */
export const opschoonTeksten = {
  uitleg: 'Kies de gegevens die niet langer nodig zijn. Wat u kiest, wordt vernietigd.',
  watWeg: 'Welke gegevens kunnen weg?',
  nietZichtbaar: (bronhouder: string) => `Een gegeven van ${bronhouder} dat u niet mag inzien`,
  van: (bronhouder: string, soort: string, dag: string) => `${bronhouder} · ${soort} · ingebracht op ${dag}`,
  geenTitel: 'Er zijn geen gegevens meer om weg te halen',
  geen: 'Alles wat organisaties inbrachten, is al weg.',
  verder: 'Verder naar de laatste controle',
  zeker: (aantal: number) =>
    ['Er wordt niets vernietigd.', 'Dit gegeven wordt vernietigd:'][aantal] ??
    `Deze ${aantal} gegevens worden vernietigd:`,
  blijftVanzelf: 'Dit blijft vanzelf',
  blijftOmdat: {
    wieHetIs: 'het zegt om wie het gaat',
    inPlan: 'het plan steunt erop',
    inAfspraak: 'iemand vroeg erom of mag het nog ophalen voor een actie',
    afgeschermd: 'de organisatie zelf schermde het af',
  } satisfies Record<Blijfreden, string>,
  berichtAanBronhouders:
    'Uitspraken en toelichtingen die hierop steunen, gaan mee weg. Elke organisatie die iets inbracht, krijgt bericht van wat er van haar weg is.',
  onherroepelijk: 'Dit gaat direct in en is niet terug te draaien.',
  ja: 'Ja, vernietigen',
  nee: 'Nee, terug naar de keuze',
  klaar: (aantal: number) =>
    ['Er is niets vernietigd.', '1 gegeven is vernietigd.'][aantal] ?? `${aantal} gegevens zijn vernietigd.`,
} as const
