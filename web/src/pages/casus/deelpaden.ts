/** The parts of the page of a casus in the order of the work, each with its address. */
export const deelpaden = {
  overzicht: '/casussen/$casusnummer',
  gegevens: '/casussen/$casusnummer/gegevens',
  uitvragen: '/casussen/$casusnummer/uitvragen',
  casusoverleg: '/casussen/$casusnummer/casusoverleg',
  plan: '/casussen/$casusnummer/plan',
  volgen: '/casussen/$casusnummer/volgen',
  afschaling: '/casussen/$casusnummer/afschaling',
  'wie-ziet-wat': '/casussen/$casusnummer/wie-ziet-wat',
  verloop: '/casussen/$casusnummer/verloop',
} as const

/** One part of the page of a casus. */
export type Deel = keyof typeof deelpaden
