/** Which part of a list is asked for. */
export interface Page {
  readonly pagina: number
  readonly perPagina: number
}

/** Of every row of a page how long the whole list is. */
interface Counted {
  readonly totaal: number
}

/** One page of a list, and how long the whole is: past its end a page is empty, and says so all the same. */
export async function paged<R extends Counted>(
  page: Page,
  read: (page: Page) => Promise<readonly R[]>,
): Promise<{ readonly rijen: readonly Omit<R, 'totaal'>[]; readonly totaal: number }> {
  const rows = await read(page)
  const [first] = rows.length === 0 && page.pagina > 1 ? await read({ pagina: 1, perPagina: 1 }) : rows
  return { rijen: rows.map(({ totaal: _, ...row }) => row), totaal: first?.totaal ?? 0 }
}
