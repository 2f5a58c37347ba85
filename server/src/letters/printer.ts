import type { Printer } from '../ports/printer.ts'

/** Prints with Typst, which is loaded with the first paper: most days of a house have none. */
export function makePrinter(): Printer {
  let printer: Promise<Printer> | undefined
  return async (stuk) => {
    printer ??= import('./typst.ts').then(({ typstPrinter }) => typstPrinter())
    return (await printer)(stuk)
  }
}
