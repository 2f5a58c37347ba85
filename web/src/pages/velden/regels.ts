import { z } from 'zod'

/** A list that is typed with one a line; empty lines are nothing. */
export const perRegel = <T extends z.ZodType<string[], string[]>>(lijst: T) =>
  z.string().transform(regelsVan).pipe(lijst)

const regelsVan = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')
