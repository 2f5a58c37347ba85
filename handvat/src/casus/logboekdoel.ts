/** What somebody may look in the logboek for; no other purpose counts (R8; AVG 5(2), 15, 32; Wpg 32a). */
export const logboekdoelen = ['verzoek', 'toezicht', 'incident'] as const
export type Logboekdoel = (typeof logboekdoelen)[number]

/** Why the names of people are needed beside their organisation. */
export const namenredenen = ['misbruik', 'incident', 'afgewogenVerzoek'] as const
export type Namenreden = (typeof namenredenen)[number]
