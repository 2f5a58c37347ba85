import type { Fase } from './casus/fase.ts'

/** One goal of processing from the closed list of the handvat. */
export interface Doel {
  readonly id: string
  readonly fase: Fase
  readonly tekst: string
  readonly paragraaf: 'B2.6'
}

function doelenVan<const T extends Record<string, string>>(fase: Fase, teksten: T) {
  return Object.entries(teksten).map(([id, tekst]) => ({
    id: id as keyof T & string,
    fase,
    tekst,
    paragraaf: 'B2.6' as const,
  }))
}

const aanmelding = doelenVan('aanmelding', {
  thuishoren: 'Nagaan of deze casus in het ZVH thuishoort',
  criteriaToetsen: 'Voor de aanmelder nagaan of de casus voldoet aan de criteria van het convenant',
  adviserenAanmelder: 'De aanmelder adviseren over de aanpak',
})

const triage = doelenVan('triage', {
  betrokkenPartijen: 'Zicht krijgen op wie al betrokken is of nodig is voor een oplossing',
  bijdrageAanPlan: 'Zicht krijgen op wat partijen aan een plan kunnen bijdragen',
  bijdrageAanUitvoering: 'Zicht krijgen op wat partijen in de uitvoering kunnen doen',
  beschikbareInformatie: 'Zicht krijgen op welke informatie er is en of die in het overleg mag',
  doelBepalen: 'Een concreet doel en de te nemen besluiten voor het casusoverleg vaststellen',
  themasBepalen: 'De gespreksthema’s van het casusoverleg kiezen',
  deelnemersBepalen: 'De deelnemers, hun rol en hun bijdrage kiezen',
  inzageVoorafBepalen: 'Vaststellen wat deelnemers vooraf mogen inzien',
  burgerBetrekken: 'Vaststellen hoe de betrokkene meedoet',
  zorgvuldigheidAfspreken: 'Afspraken maken over zorgvuldig gebruik van gegevens',
  adviserenBijTriage: 'De aanmelder adviseren tijdens de triage',
})

const casusoverleg = doelenVan('casusoverleg', {
  beeldEnPlan: 'Deelnemers geven wat zij nodig hebben voor een gezamenlijk beeld en een plan van aanpak',
  uitvoeringMogelijkMaken: 'Uitvoerders geven wat zij voor hun actie nodig hebben, als de bronhouder dat goedvindt',
  doorverwijzen: 'Afspreken wie de casus elders aanmeldt en wat daarbij mee mag',
  voortgangVolgen: 'Volgen of acties starten, klaar zijn en hun doel halen',
  ontwikkelingenVolgen: 'Ontwikkelingen en stilstand in de uitvoering op tijd zien',
  planBijstellen: 'Het plan van aanpak bijstellen als dat nodig is',
})

const afschaling = doelenVan('afschaling', {
  afsluiten: 'De casus in het ZVH afsluiten en weghalen wat niet meer nodig is',
  overdragen: 'Wat voor de uitvoering nodig blijft overdragen, als de bronhouder dat goedvindt',
  snelHervatten: 'Na een terugval binnen een jaar de samenwerking snel kunnen hervatten',
  toegangBeperken: 'De persoonlijke levenssfeer beschermen door het dossier te sluiten',
  dossierVernietigen: 'De persoonlijke levenssfeer beschermen door het dossier te vernietigen',
})

const lijst = [...aanmelding, ...triage, ...casusoverleg, ...afschaling] as const

export type DoelId = (typeof lijst)[number]['id']

/** The closed list of goals (R7). What is not in it cannot be a doel. */
export const doelen: readonly (Doel & { readonly id: DoelId })[] = lijst
