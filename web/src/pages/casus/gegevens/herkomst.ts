/** A text of which nothing was said yet: it rests on nothing, and who writes it still has to say where it came from (P10). */
export const zonderHerkomst = { steuntOp: [], bijzonder: false, strafrechtelijk: false, overPersoon: null }

/** Whether a text rests on a gegeven. */
export const heeftBron = (steuntOp: readonly unknown[] | undefined): boolean => (steuntOp ?? []).length > 0

interface Tekst {
  readonly steuntOp: string[]
  readonly bijzonder: boolean
  readonly strafrechtelijk: boolean
  readonly overPersoon: boolean | null
}

/** What its writer said of a text that is there: where it came from was answered then. */
export const herkomstVan = (tekst: Tekst | null) =>
  tekst
    ? {
        steuntOp: tekst.steuntOp,
        bijzonder: tekst.bijzonder,
        strafrechtelijk: tekst.strafrechtelijk,
        overPersoon: tekst.overPersoon,
      }
    : zonderHerkomst
