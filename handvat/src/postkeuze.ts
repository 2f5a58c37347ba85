/** How often somebody hears by mail that there is something to do: at once, once a day, or never. */
export const postkeuzes = ['direct', 'dagelijks', 'geen'] as const
export type Postkeuze = (typeof postkeuzes)[number]
