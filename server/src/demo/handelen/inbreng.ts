import type { NieuwGegevenSchema } from '@casushuis/contract'
import type { z } from 'zod'
import { type Partijnaam, partijId } from '../partijen.ts'

type NieuwGegeven = z.input<typeof NieuwGegevenSchema>

/** A gegeven as a story brings it in; what is left out is the careful choice. */
export interface Inbreng {
  readonly titel: string
  readonly tekst: string
  readonly nodig: string
  /** Default `inhoudelijk`. */
  readonly categorie?: 'context' | 'naw'
  /** Tells about somebody's health or another bijzonder persoonsgegeven. */
  readonly bijzonder?: true
  readonly strafrechtelijk?: true
  readonly geheimhouding?: NonNullable<NieuwGegeven['geheimhouding']>
  /** For the casusoverleg; `vooraf` names who may view it before. Default not at all. */
  readonly vrij?: 'overleg' | { readonly vooraf: readonly Partijnaam[] }
  readonly nietVoor?: readonly Partijnaam[]
}

/** Another person in a casus, as a story brings somebody in. */
export interface Persoonsbeeld extends Pick<Inbreng, 'nodig' | 'vrij' | 'nietVoor' | 'geheimhouding'> {
  readonly rol: 'systeemlid' | 'ander'
  readonly omschrijving: string
}

/** How far a gegeven is released, in the words of the API. */
export function vrijgave({ vrij, nietVoor, geheimhouding }: Pick<Inbreng, 'vrij' | 'nietVoor' | 'geheimhouding'>) {
  const vooraf = typeof vrij === 'object' ? vrij.vooraf : undefined
  return {
    vrijgave: vooraf ? ('vooraf' as const) : vrij === 'overleg' ? ('overleg' as const) : ('geen' as const),
    voorafAan: (vooraf ?? []).map(partijId),
    voorbehouden: (nietVoor ?? []).map(partijId),
    geheimhouding: geheimhouding ?? null,
  }
}

export function alsGegeven(inbreng: Inbreng): NieuwGegeven {
  const { titel, tekst, nodig, categorie, bijzonder, strafrechtelijk } = inbreng
  return {
    categorie: categorie ?? 'inhoudelijk',
    bijzonder: bijzonder ?? false,
    strafrechtelijk: strafrechtelijk ?? false,
    titel,
    tekst,
    noodzaak: nodig,
    ...vrijgave(inbreng),
  }
}
