import { beginVanDag, dagVan } from '../casus/datum.ts'
import { grenzenVanHuisregel } from '../casus/huisregel.ts'
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

export const huisregelBinnenGrenzen = eisAanOpdracht({
  id: 'T15/huisregel-binnen-grenzen',
  paragraaf: 'B2.2.2',
  norm: 'Een huisregel blijft binnen de grenzen waarbinnen een ZVH zelf kan kiezen.',
  leest: ['huisregel'],
  toets: ({ opdracht: { huisregel } }) => {
    if (huisregel.soort === 'inzageVooraf') return geenBezwaar
    const { minstens, hoogstens } = grenzenVanHuisregel[huisregel.soort]
    return huisregel.waarde >= minstens && huisregel.waarde <= hoogstens
      ? geenBezwaar
      : weiger(
          'Dit getal mag een ZVH niet kiezen.',
          `Kies een getal van ${minstens} tot en met ${hoogstens}.`,
          'waarde',
        )
  },
})
