/** The domains of life in which somebody's problems lie, and that a casus names when it is reported (A1). */
export const leefgebieden = [
  'wonen',
  'inkomen',
  'lichamelijkeGezondheid',
  'geestelijkeGezondheid',
  'verslaving',
  'werkEnDagbesteding',
  'gezin',
  'socialeOmgeving',
  'justitie',
] as const
export type Leefgebied = (typeof leefgebieden)[number]
