/** A text of which nothing was said yet: it rests on nothing, and who writes it still has to say where it came from (P10). */
export const zonderHerkomst = { steuntOp: [], bijzonder: false, strafrechtelijk: false, overPersoon: null }

/** Whether a text rests on a gegeven. */
export const heeftBron = (steuntOp: readonly unknown[] | undefined): boolean => (steuntOp ?? []).length > 0
