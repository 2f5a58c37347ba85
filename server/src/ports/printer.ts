/** A paper: a title, and headings with lines of a name and words. */
export interface Drukstuk {
  readonly titel: string
  readonly delen: readonly {
    readonly kop: string
    readonly regels: readonly { readonly naam: string; readonly tekst: string }[]
  }[]
}

/** Lays out a paper as a PDF that a screen reader can read too (PDF/UA-1). */
export type Printer = (stuk: Drukstuk) => Promise<Uint8Array>
