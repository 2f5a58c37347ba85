/** A paper: a title, and headings with lines of a name and words. */
export interface Drukstuk {
  readonly titel: string
  readonly delen: readonly {
    readonly kop: string
    readonly regels: readonly { readonly naam: string; readonly tekst: string }[]
  }[]
}

/** A letter: who sends it to whom, what it is about, and paragraphs and lists under headings. */
export interface Drukbrief {
  readonly afzender: readonly string[]
  readonly aan: readonly string[]
  /** The day in words. */
  readonly dag: string
  readonly onderwerp: string
  readonly aanhef: string
  readonly delen: readonly {
    /** Empty where a part has no heading. */
    readonly kop: string
    readonly blokken: readonly (
      | { readonly soort: 'alinea'; readonly tekst: string }
      | { readonly soort: 'lijst'; readonly punten: readonly string[] }
    )[]
  }[]
  readonly groet: readonly string[]
}

/** Lays out what goes on paper. Each throws where that cannot be done, without a word of what it was. */
export interface Printer {
  /** As a PDF that a screen reader can read too (PDF/UA-1). */
  stuk(stuk: Drukstuk): Promise<Uint8Array>
  /** As a PDF that a screen reader can read too (PDF/UA-1). */
  brief(brief: Drukbrief): Promise<Uint8Array>
  /** To change in a word processor (Office Open XML, ISO/IEC 29500). */
  briefWord(brief: Drukbrief): Promise<Uint8Array>
}
