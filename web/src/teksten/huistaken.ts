/** What is to be done in the house and not in a casus. */
export const huistaakTeksten = {
  titel: 'Buiten een casus',
  namen: {
    mandaatVerlengen: (partij: string) => `De bevoegdheid van ${partij} voor het ZVH loopt af`,
    convenantVerlengen: (partij: string) => `De deelname van ${partij} aan het convenant loopt af`,
    verstrekkingsbesluitVerlengen: (partij: string) => `Een verstrekkingsbesluit van ${partij} loopt af`,
    taakVerlengen: (partij: string) => `Een wettelijke taak van ${partij} loopt af`,
    rechtVerlengen: (partij: string) => `Wat ${partij} mag verwerken loopt af`,
    rechtBevestigen: (partij: string) => `Bevestigen wat ${partij} mag verwerken`,
    koppelingVernieuwen: (partij: string) => `Een gekoppeld systeem van ${partij} komt straks of nu al niet binnen`,
    casusZonderMandaat: (casusnummer: string) => `Casus ${casusnummer}: de bevoegdheid van de leidende partij is weg`,
    datVraagBeantwoorden: (casusnummer: string) => `Een ander ZVH vraagt naar iemand (casus ${casusnummer})`,
    casusZonderProcesregisseur: (casusnummer: string) => `Casus ${casusnummer} heeft geen procesregisseur`,
    herbeoordelingTeLaat: (casusnummer: string) =>
      `Casus ${casusnummer}: de andere bewaartermijn is niet herbeoordeeld`,
    slotberichtLezen: (casusnummer: string) => `Casus ${casusnummer} is gearchiveerd of vernietigd`,
    mensenBevestigen: (partij: string) => `Bevestigen wie er nog voor ${partij} werkt`,
  },
  uitleg: {
    mandaatVerlengen: (werk: string) =>
      `Zonder vervolg mag het ZVH daarna niet meer werken aan: ${werk}. Leg op tijd een nieuw besluit van die partij vast.`,
    convenantVerlengen: 'Zonder vervolg kan deze partij daarna geen casus aanmelden en niet meer meedoen.',
    verstrekkingsbesluitVerlengen: 'Vraag of de partij een nieuw besluit neemt, en leg dat vast.',
    taakVerlengen: 'Zonder vervolg kan deze partij daarna niet meer op deze taak meedoen.',
    rechtVerlengen: 'Zonder vervolg ziet deze partij deze gegevens daarna niet meer.',
    rechtBevestigen: 'Iemand anders legde de toets vast. Het recht telt pas als u die heeft bekeken en bevestigd.',
    koppelingVernieuwen:
      'De koppeling loopt af, of wie ervoor instaat werkt niet meer voor deze partij. Vraag de partij wat er moet gebeuren en leg dat vast.',
    casusZonderMandaat:
      'De leidende partij kan zelf verder. Doet zij niets, dan kunt u de casus na de termijn beëindigen.',
    datVraagBeantwoorden:
      'Beslis samen met de leidende partij of er antwoord komt. Zonder besluit hoort het andere ZVH niets.',
    casusZonderProcesregisseur: 'Wijs iemand aan: nu kan niemand verder met deze casus.',
    herbeoordelingTeLaat:
      'Vraag de leidende partij om een besluit. Doet zij niets, dan kunt u de termijn na dertig dagen beëindigen.',
    slotberichtLezen: 'Lees wat er gebeurde, en bewaar zo nodig de verklaring.',
    mensenBevestigen: 'Dat gebeurt elk jaar. Wie er niet meer werkt, kan daarna niet meer inloggen.',
  },
  herbeoordelen: (dag: string) => `Had uiterlijk ${dag} gemoeten`,
  leesbaar: (dag: string) => `Te lezen tot en met ${dag}`,
  laatsteDag: (dag: string) => `Geldt tot en met ${dag}`,
  sinds: (dag: string) => `Sinds ${dag}`,
  uiterlijk: (dag: string) => `Antwoorden kan tot en met ${dag}`,
  vanaf: (dag: string) => `Beëindigen kan vanaf ${dag}`,
} as const
