import type { Stilstandsoort } from '@casushuis/handvat'

/** Following a plan that stands (C11). */
export const volgenTeksten = {
  stilTitel: 'Wat stilstaat',
  stilUitleg: 'Alleen de casusregisseur en de procesregie zien dit.',
  stil: {
    actieOverDatum: (actie: string, dag: string) => `De actie “${actie}” had klaar moeten zijn op ${dag}.`,
    doelZonderActie: (doel: string) => `Bij het doel “${doel}” hoort geen actie.`,
    overlegUitgebleven: (_: string, dag: string) => `Het overleg dat voor ${dag} was afgesproken, is er niet geweest.`,
    planNietBijgehouden: (_: string, dag: string) => `Tot en met ${dag} schreef een maand lang niemand hoe het gaat.`,
  } satisfies Record<Stilstandsoort, (wat: string, dag: string) => string>,
  watHelpt: {
    actieOverDatum: 'Vraag de uitvoerder hoe het gaat, of stel de actie bij in het plan.',
    doelZonderActie: 'Spreek in een overleg een actie af, of leg vast dat het doel is bereikt.',
    overlegUitgebleven: 'Bereid het overleg voor. Was er al uitgenodigd, verplaats het dan of zeg het af.',
    planNietBijgehouden: 'Schrijf bij een doel op wat er gebeurde, of vraag een uitvoerder dat te doen.',
  } satisfies Record<Stilstandsoort, string>,
  nietTeLezen: 'iets dat u niet kunt lezen',
  terugkomst: (dag: string, met: string) => `Afgesproken is dat de casus uiterlijk ${dag} terugkomt, met ${met}.`,
  tijdTitel: 'Acties in de tijd',
  tijdUitleg: 'Elke balk loopt van de dag waarop een actie begint tot de dag waarop zij klaar moet zijn.',
  bijschrift: (van: string, tot: string, vandaag: string) =>
    `Van ${van} tot en met ${tot}. De verticale lijn is vandaag, ${vandaag}.`,
  actie: 'Doel en actie',
  tijd: 'Wanneer',
  overleggen: 'Overleggen',
  bereikt: (dag: string) => `Bereikt op ${dag}`,
  bereiktOoit: 'Bereikt',
  nogNietBereikt: 'Nog niet bereikt',
  zonderDoel: 'Acties bij een doel dat u niet kunt zien',
  geenActie: 'Hierbij hoort geen actie.',
  ontwikkelingen: (aantal: number) => (aantal === 1 ? '1 ontwikkeling' : `${aantal} ontwikkelingen`),
  titel: 'Wat er gebeurde',
  uitleg: 'Per doel wat de uitvoerders en de leidende organisatie erover opschreven, het laatste eerst.',
  nogNiets: 'Hierover schreef nog niemand iets op.',
  los: 'Wat uw organisatie bij een doel schreef',
  vastleggen: 'Ontwikkeling opschrijven',
  vastleggenBij: (doel: string) => `Ontwikkeling opschrijven bij: ${doel}`,
  vraag: 'Wat is er gebeurd?',
  vraagUitleg:
    'Schrijf alleen wat de anderen moeten weten om verder te kunnen. Zegt het iets over de persoon en steunt het op geen gegeven, dan leest alleen de leidende organisatie mee.',
  opslaan: 'Opschrijven',
  opgeslagen: 'Het is opgeschreven. Wie het plan uitvoert, kan het lezen.',
  vanWanneer: (partij: string, moment: string) => `${partij}, ${moment}`,
  intrekken: (tekst: string) => `deze ontwikkeling: ${tekst}`,
} as const

/** Which gegevens stay while a plan is followed (C11). */
export const afbakenTeksten = {
  titel: 'Wat er blijft om het plan te volgen',
  uitleg:
    'De aanpak is vastgesteld. Spreek af welke gegevens u nog nodig hebt om het plan te volgen. De andere worden vernietigd.',
  watBlijft: 'Welke gegevens blijven?',
  watBlijftUitleg: 'Wat u niet kiest, wordt vernietigd. Ook wat u niet mag inzien, kunt u laten blijven.',
  nietsTeKiezen: 'Er is niets te kiezen: alles wat er nu is, blijft vanzelf.',
  motivering: 'Waarvoor is dit nodig?',
  motiveringUitleg: 'Schrijf waarom u deze gegevens bij het volgen nodig hebt, of waarom niets.',
} as const
