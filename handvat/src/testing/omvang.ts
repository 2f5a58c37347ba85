/*
 * How much is tried. Where every mutant of a rule is tried by the tests (`npm run mutatie`), a small part of what is tried
 * by chance must do, and nothing is counted out: a mutant that only that would find is a sentence without a situation.
 */

/** Whether there is time to try everything. */
export const isVolledig = process.env.MUTATIE !== 'ja'

/** So many random cases. */
export const omvang = (gevallen: number): number => (isVolledig ? gevallen : Math.floor(gevallen / 40))

/** More than so many of them should be of a kind; in a short run one will do, for the whole run tells the rest. */
export const meerDan = (gevallen: number): number => (isVolledig ? gevallen : 0)
