/* What we use of docx. Its own types import each other without an extension, which TypeScript does not follow in an ES module. */
declare module 'docx' {
  /** Spaces in twentieths of a point. */
  interface Spacing {
    readonly before?: number
    readonly after?: number
  }
  export class TextRun {
    constructor(options: { readonly text: string; readonly break?: number })
  }
  export class Paragraph {
    constructor(options: {
      readonly children: readonly TextRun[]
      readonly heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel]
      readonly bullet?: { readonly level: number }
      readonly spacing?: Spacing
    })
  }
  export class Document {
    constructor(options: {
      readonly title: string
      readonly creator: string
      readonly lastModifiedBy: string
      readonly styles: {
        readonly default: {
          readonly document: {
            /** The size in half points. */
            readonly run: {
              readonly font: string
              readonly size: number
              readonly language: { readonly value: string }
            }
          }
        }
      }
      readonly sections: readonly { readonly children: readonly Paragraph[] }[]
    })
  }
  export const HeadingLevel: { readonly TITLE: 'Title'; readonly HEADING_1: 'Heading1' }
  export const Packer: { toBuffer(document: Document): Promise<Uint8Array> }
}
