import type { NieuwGegevenSchema } from '@casushuis/contract'
import {
  type Fase,
  type GegevenId,
  geheimkringen,
  type NieuwGegeven,
  type OverlegId,
  type PartijId,
  type Tijdstip,
} from '@casushuis/handvat'
import type { z } from 'zod'
import { gegevenInhoud } from '../../ports/content.ts'
import type { Delen } from '../../ports/rows.ts'
import { nieuwId } from '../id.ts'

type Ingebracht = z.output<typeof NieuwGegevenSchema>

/** From whom a gegeven is, and when, in which phase and, where that was so, at which table it was brought in. */
export interface Herkomst {
  readonly bronhouder: PartijId
  readonly fase: Fase
  readonly getoondIn?: OverlegId | null
  readonly nu: Tijdstip
}

/** What the rules need to know of a gegeven that is about to be brought in, and where it stands in what is filled in. */
export function alsNieuwGegeven(g: Ingebracht, plaats = ''): NieuwGegeven {
  const { categorie, bijzonder, strafrechtelijk } = g
  const gegeven = { categorie, bijzonder, strafrechtelijk, noodzaakGegeven: g.noodzaak.length > 0 }
  return { ...gegeven, persoon: null, over: g.over ?? null, ...wieHetZiet(g), plaats }
}

type Vrijgave = Pick<Ingebracht, 'geheimhouding' | 'vrijgave' | 'voorafAan' | 'voorbehouden'>

/** The same of who may see it, as its bronhouder decides. */
export function wieHetZiet({ geheimhouding, vrijgave, voorafAan, voorbehouden }: Vrijgave) {
  if (geheimhouding === null) return { vrijgave, voorafAan, voorbehouden, geheimhouding }
  const { wegingen, ...geheim } = geheimhouding
  const gewogen = geheimkringen.filter((kring) => wegingen[kring] !== null)
  return { vrijgave, voorafAan, voorbehouden, geheimhouding: { ...geheim, gewogen } }
}

/** How geheimhouding was weighed, as it is kept with the words of a gegeven. */
export const wegingenVan = ({ geheimhouding }: Pick<Ingebracht, 'geheimhouding'>) => ({
  wegingen: geheimhouding?.wegingen,
})

/** The same of a list of them. */
export function alsNieuweGegevens(gegevens: readonly Ingebracht[]): readonly NieuwGegeven[] {
  return gegevens.map((g, i) => alsNieuwGegeven(g, `gegevens.${i}.`))
}

type Inhoud = z.input<typeof gegevenInhoud>
/** What a row is made of: the facts of a gegeven and its words. */
type Rijdelen = Omit<Ingebracht, keyof Inhoud> & Inhoud

/** The row of a gegeven that somebody brings in. */
export function gegevenrij(g: Rijdelen, { bronhouder, fase, getoondIn = null, nu }: Herkomst): Delen['gegeven'] {
  const { categorie, bijzonder, strafrechtelijk } = g
  return {
    id: nieuwId<GegevenId>(),
    bronhouderId: bronhouder,
    ingebrachtIn: fase,
    ingebrachtOp: nu,
    getoondIn,
    categorie,
    bijzonder,
    strafrechtelijk,
    betrokkene: false,
    persoon: null,
    over: g.over ?? null,
    medebetrokkene: false,
    beperkt: false,
    themas: [],
    themasVanBronhouder: false,
    ...vrijgaveVelden(g),
    inhoud: gegevenInhoud.parse({ ...g, ...wegingenVan(g) }),
  }
}

/** The columns in which a bronhouder decides who may see a gegeven. */
export function vrijgaveVelden(gegeven: Vrijgave) {
  const { geheimhouding, ...wie } = wieHetZiet(gegeven)
  return {
    geheimProcesregie: geheimhouding?.procesregieMagZien ?? null,
    geheimUitvraag: geheimhouding?.uitvraagToegestaan ?? null,
    gewogen: geheimhouding?.gewogen ?? [],
    ...wie,
  }
}
