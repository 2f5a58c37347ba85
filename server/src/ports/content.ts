import type { Criteriumoordeel, Leefgebied, Weigergrond } from '@casushuis/handvat'

/** The texts of a casus. They are stored encrypted under its key and exist nowhere else. */

export interface GegevenInhoud {
  readonly titel: string
  readonly tekst: string
  readonly noodzaak: string
  /** On the gegeven that says who the casus is about. */
  readonly betrokkene?: { readonly naam: string; readonly geboortedatum: string; readonly adres?: string | undefined }
}

export interface Criteriumtekst extends Pick<Criteriumoordeel, 'criterium' | 'voldoet'> {
  readonly motivering: string
}

export interface StukInhoud {
  readonly uitkomst: string | null
  readonly aanleiding?: string
  readonly leefgebieden?: readonly Leefgebied[]
  readonly criteria?: readonly Criteriumtekst[]
  readonly formeleUitkomst?: boolean
  readonly afweging?: string
  readonly advies?: string | undefined
  readonly motivering?: string
  readonly informeren?: { readonly gedaan: boolean; readonly toelichting: string }
}

export interface UitvraagInhoud {
  readonly waaromDezePartij: string
  readonly vraag: string
  readonly noodzaak: string
}

export interface UitvraagAntwoord {
  readonly bekend: boolean | null
  readonly toelichting: string
  readonly bijdrage: readonly ('informatie' | 'expertise' | 'uitvoering')[]
  readonly weigergrond: Weigergrond | null
}

export interface OverlegInhoud {
  readonly doel: string
  readonly besluiten: string
  readonly themas: readonly string[]
  readonly burgerToelichting: string
}

export interface DeelnemerInhoud {
  readonly noodzaak: string
  readonly bijdrage: string
}

/** A text that needs no more than itself. */
export interface Tekstinhoud {
  readonly tekst: string
}

export interface MeeneemInhoud {
  readonly waarom: string
}
