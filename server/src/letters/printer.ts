import type { Printer } from '../ports/printer.ts'

/** Prints with libraries that are loaded with the first paper: most days of a house have none. */
export function makePrinter(): Printer {
  let loaded: Promise<Pick<Printer, 'stuk' | 'brief'>> | undefined
  const typst = () => {
    loaded ??= import('./typst.ts').then(({ typstPrinter }) => typstPrinter())
    return loaded
  }
  return {
    stuk: async (stuk) => (await typst()).stuk(stuk),
    brief: async (brief) => (await typst()).brief(brief),
    briefWord: async (brief) => (await import('./word.ts')).writeWord(brief),
  }
}
