import type { BodyVan, gegevenInbrengen, gegevenVrijgeven, gegevenWijzigen } from '@casushuis/contract'
import { categorieen, vrijgaven } from '@casushuis/handvat'
import { z } from 'zod'
import type { Gegeven } from '../queries.ts'
import type { Inhoud } from './gegevenkaart.tsx'

/** The fields of a gegeven on the screen; the server checks again and decides. */
export const gegevenSchema = z.object({
  categorie: z.enum(categorieen),
  bijzonder: z.boolean(),
  strafrechtelijk: z.boolean(),
  titel: z.string().trim().min(1, 'Geef het gegeven een titel.').max(300, 'Houd het onder de 300 tekens.'),
  tekst: z.string().trim().min(1, 'Vul in wat u wilt delen.').max(8000, 'Houd het onder de 8000 tekens.'),
  noodzaak: z
    .string()
    .trim()
    .min(10, 'Schrijf in een of twee zinnen waarom dit nodig is (minstens 10 tekens).')
    .max(4000, 'Houd het onder de 4000 tekens.'),
  geheim: z.boolean(),
  procesregieMagZien: z.boolean(),
  uitvraagToegestaan: z.boolean(),
  vrijgave: z.enum(vrijgaven),
  voorafAan: z.array(z.string()),
  voorbehouden: z.array(z.string()),
})
export type Gegevenvelden = z.infer<typeof gegevenSchema>

/** An empty form: nothing released, to nobody. */
export const leegGegeven: Gegevenvelden = {
  categorie: 'inhoudelijk',
  bijzonder: false,
  strafrechtelijk: false,
  titel: '',
  tekst: '',
  noodzaak: '',
  geheim: false,
  procesregieMagZien: false,
  uitvraagToegestaan: false,
  vrijgave: 'geen',
  voorafAan: [],
  voorbehouden: [],
}

const ids = (partijen: readonly { readonly id: string }[]) => partijen.map((p) => p.id)

/** The form of a gegeven as it is now. */
export function veldenVan({ zeggenschap }: Gegeven, inhoud: Inhoud): Gegevenvelden {
  const { titel, tekst, noodzaak, categorie, bijzonder, strafrechtelijk } = inhoud
  return {
    ...leegGegeven,
    titel,
    tekst,
    noodzaak,
    categorie,
    bijzonder,
    strafrechtelijk,
    geheim: Boolean(zeggenschap?.geheimhouding),
    procesregieMagZien: zeggenschap?.geheimhouding?.procesregieMagZien ?? false,
    uitvraagToegestaan: zeggenschap?.geheimhouding?.uitvraagToegestaan ?? false,
    vrijgave: zeggenschap?.vrijgave ?? 'geen',
    voorafAan: ids(zeggenschap?.voorafAan ?? []),
    voorbehouden: ids(zeggenschap?.voorbehouden ?? []),
  }
}

/** The part of the form that says what there is, as the API takes it. */
export function alsWoorden({ titel, tekst, noodzaak }: Gegevenvelden): BodyVan<typeof gegevenWijzigen> {
  return { titel, tekst, noodzaak }
}

/** The part of the form that says who may see it, as the API takes it. */
export function alsVrijgave(v: Gegevenvelden): BodyVan<typeof gegevenVrijgeven> {
  const { procesregieMagZien, uitvraagToegestaan, vrijgave, voorbehouden } = v
  return {
    vrijgave,
    voorbehouden,
    voorafAan: vrijgave === 'vooraf' ? v.voorafAan : [],
    geheimhouding: v.geheim ? { procesregieMagZien, uitvraagToegestaan } : null,
  }
}

/** The whole form, as the API takes a new gegeven. */
export function alsNieuwGegeven(v: Gegevenvelden): BodyVan<typeof gegevenInbrengen> {
  const { categorie, bijzonder, strafrechtelijk } = v
  return { categorie, bijzonder, strafrechtelijk, ...alsWoorden(v), ...alsVrijgave(v) }
}
