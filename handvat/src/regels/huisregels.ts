import { brieftekstfouten } from '../casus/brief.ts'
import { beginVanDag, dagVan, eindeVanDag } from '../casus/datum.ts'
import { type GesteldeHuisregel, type Grenzen, grenzenVanHuisregel, lengteVanHuisregel } from '../casus/huisregel.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import { eisAanOpdracht } from './situatie.ts'

/* What a zvh decides for all its casussen: on what, from when, and within what (B2.2.1–B2.2.4). */

export const huisregelMetBesluit = eisAanOpdracht({
  id: 'T15/huisregel-met-besluit',
  paragraaf: 'B2.2.2',
  norm: 'Een huisregel noemt het besluit waarop zij rust, en dat besluit is genomen.',
  leest: ['besluitOp'],
  toets: ({ opdracht: { besluitOp }, nu }) =>
    besluitOp <= dagVan(nu)
      ? geenBezwaar
      : weiger(
          'Dit besluit is nog niet genomen.',
          'Leg de huisregel vast zodra het besluit is genomen.',
          'besluit.dag',
        ),
})

export const huisregelNietTerug = eisAanOpdracht({
  id: 'T15/huisregel-niet-met-terugwerking',
  paragraaf: 'B2.2.2',
  norm: 'Een huisregel geldt vanaf vandaag of een latere dag: wat al gezien en gedaan is, verandert er niet door.',
  leest: ['geldig'],
  toets: ({ opdracht: { geldig }, nu }) =>
    geldig.van >= beginVanDag(dagVan(nu))
      ? geenBezwaar
      : weiger('De begindatum is al voorbij.', 'Laat de huisregel vandaag of later ingaan.', 'van'),
})

/** What holds today holds from its beginning on, and an overleg of today can have begun already. */
export const afsprakenNaVandaag = eisAanOpdracht({
  id: 'T17/afspraken-na-vandaag',
  paragraaf: 'B2.2.2',
  norm: 'Andere zorgvuldigheidsafspraken gelden op zijn vroegst vanaf morgen: wat voor een overleg van vandaag is aanvaard, blijft aanvaard.',
  leest: ['huisregel', 'geldig'],
  raakt: ({ opdracht: { huisregel } }) => huisregel.soort === 'zorgvuldigheidsafspraken',
  toets: ({ opdracht: { huisregel, geldig }, nu }) =>
    huisregel.soort !== 'zorgvuldigheidsafspraken' || geldig.van >= eindeVanDag(dagVan(nu))
      ? geenBezwaar
      : weiger('Vandaag kan al een overleg zijn begonnen.', 'Laat de afspraken morgen of later ingaan.', 'van'),
})

export const huisregelBinnenGrenzen = eisAanOpdracht({
  id: 'T15/huisregel-binnen-grenzen',
  paragraaf: 'B2.2.2',
  norm: 'Een huisregel blijft binnen de grenzen waarbinnen een ZVH zelf kan kiezen.',
  leest: ['huisregel'],
  toets: ({ opdracht: { huisregel } }) => {
    const gemeten = meet(huisregel)
    if (!gemeten) return geenBezwaar
    const { maat, grenzen, wat, kies } = gemeten
    if (maat >= grenzen.minstens && maat <= grenzen.hoogstens) return geenBezwaar
    return weiger(
      `${wat} mag een ZVH niet kiezen.`,
      `${kies} van ${grenzen.minstens} tot en met ${grenzen.hoogstens}.`,
      'waarde',
    )
  },
})

/** Words that a house writes itself still tell what the betrokkene must hear, and name nothing that is not known then. */
export const brievenVolledig = eisAanOpdracht({
  id: 'A13/brieftekst-volledig',
  paragraaf: 'B2.2.1',
  norm: 'Een brief aan de betrokkene zegt in elk geval wat er gebeurt, namens wie, welke rechten er zijn en bij wie hij of zij terecht kan.',
  leest: ['huisregel'],
  raakt: ({ opdracht: { huisregel } }) => huisregel.soort === 'briefteksten',
  toets: ({ opdracht: { huisregel } }) => {
    if (huisregel.soort !== 'briefteksten') return geenBezwaar
    const [fout] = huisregel.waarde.flatMap((tekst, i) => watMist(brieftekstfouten(tekst)).map((mist) => ({ i, mist })))
    return fout
      ? weiger(fout.mist, 'Zet elk veld tussen accolades, zoals het in de lijst met velden staat.', `waarde.${fout.i}`)
      : geenBezwaar
  },
})

function watMist({ onbekend, nietApart, ontbreekt }: ReturnType<typeof brieftekstfouten>): readonly string[] {
  const tussenAccolades = (velden: readonly string[]) => velden.map((v) => `{${v}}`).join(', ')
  return [
    ...(onbekend.length > 0 ? [`Bij deze brief is dit niet bekend: ${tussenAccolades(onbekend)}.`] : []),
    ...(nietApart.length > 0 ? [`Dit is een lijst en staat alleen op een regel: ${tussenAccolades(nietApart)}.`] : []),
    ...(ontbreekt.length > 0 ? [`In deze brief ontbreekt: ${tussenAccolades(ontbreekt)}.`] : []),
  ]
}

interface Gemeten {
  readonly maat: number
  readonly grenzen: Grenzen
  readonly wat: string
  readonly kies: string
}

/** What a huisregel comes to, as a number or as how many it names; undefined where a zvh can choose as it likes. */
function meet(huisregel: GesteldeHuisregel): Gemeten | undefined {
  switch (huisregel.soort) {
    case 'inzageVooraf':
    case 'contactgegevens':
      return undefined
    case 'zorgvuldigheidsafspraken':
    case 'leefgebieden':
    case 'gespreksthemas':
    case 'briefteksten': {
      const { soort, waarde } = huisregel
      return {
        maat: new Set<unknown>(waarde).size,
        grenzen: lengteVanHuisregel[soort],
        wat: 'Dit aantal',
        kies: 'Noem een aantal',
      }
    }
    case 'termijnNaMandaat':
    case 'termijnVanAfronding':
    case 'kleinsteAantal':
    case 'logboektermijn': {
      const { soort, waarde } = huisregel
      return { maat: waarde, grenzen: grenzenVanHuisregel[soort], wat: 'Dit getal', kies: 'Kies een getal' }
    }
  }
}
