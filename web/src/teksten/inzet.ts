/** On which taak an organisation takes part in a casus. */
export const inzetTeksten = {
  titel: 'Uw deelname',
  doetMee: (partij: string, taak: string) => `${partij} doet mee op de taak “${taak}”.`,
  nogNiet: (partij: string) => `${partij} koos nog niet op welke wettelijke taak zij meedoet.`,
  kiezen: 'Taak kiezen',
  wijzigen: 'Andere taak kiezen',
  vraag: 'Op welke wettelijke taak doet uw organisatie mee?',
  uitleg: 'Alles wat uw organisatie in deze casus doet of laat zien, rust hierop. U kunt dit later wijzigen.',
  geenTaken: 'Voor uw organisatie is geen taak vastgelegd die nu geldt. Vraag de functioneel beheerder om dat te doen.',
  opslaan: 'Taak vastleggen',
  opgeslagen: 'De taak is vastgelegd.',
} as const
