import { describe, expect, it } from 'vitest'
import { feitenBij } from '../besluitfeiten.ts'
import type { Geldigheid } from '../casus/datum.ts'
import { handelingen } from '../handelingen.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { isToegewezen } from '../hoedanigheid.ts'
import { beheerder, fg, manager, medewerkerVan, procesregisseur, toewijzingVan } from '../testing/actoren.ts'
import { altijd, gemeente, maakCasus, maakFeiten, maakId, nu, politie } from '../testing/feiten-maken.ts'
import { beproef, type Handelproef } from '../testing/handelproef.ts'
import { na } from '../testing/willekeurige-feiten.ts'
import { waarneming } from './afwezigheid.ts'
import { laatAchter } from './medewerkers.ts'
import { eenKeerToegewezen } from './toewijzing.ts'

const feiten = maakFeiten()
const dag = 86_400_000
const zelf = medewerkerVan(gemeente)
const collega = { ...medewerkerVan(gemeente, 'collega') }
const genoemd = ({ medewerker: id, rol, partij }: typeof zelf) => ({ id, rol, partij })
const weken: Geldigheid = { van: na(-dag), tot: na(14 * dag) }
const daarna: Geldigheid = { van: na(14 * dag), tot: na(20 * dag) }
const derde = maakId<'medewerker'>('derde')
const gevraagd = { medewerker: genoemd(zelf), vervanger: genoemd(collega), geldig: weken, afwezigheden: [] }
const loopt = { medewerker: zelf.medewerker, vervanger: collega.medewerker, geldig: weken }
const einde = { medewerker: genoemd(zelf), afwezigheid: loopt }

const proeven: readonly Handelproef[] = [
  {
    titel: '[P8] somebody of a partij is replaced by a colleague of the same partij in the same role, with an end',
    handeling: 'afwezigheidVastleggen',
    actor: zelf,
    feiten,
    opdracht: gevraagd,
    behalve: [
      { als: 'by a colleague', door: 'P8/eigen-afwezigheid', actor: collega },
      { als: 'by somebody of another partij', door: 'P8/eigen-afwezigheid', actor: medewerkerVan(politie) },
      { als: 'by the manager', door: 'P5/rol-staat-toe', actor: manager },
      { als: 'by the FG', door: 'P5/rol-staat-toe', actor: fg },
      {
        als: 'by him- or herself',
        door: 'P8/vervanger-doet-zelfde-werk',
        opdracht: { ...gevraagd, vervanger: genoemd(zelf) },
      },
      { als: 'by nobody', door: 'P8/vervanger-doet-zelfde-werk', opdracht: { ...gevraagd, vervanger: null } },
      {
        als: 'by another partij',
        door: 'P8/vervanger-doet-zelfde-werk',
        opdracht: { ...gevraagd, vervanger: { ...genoemd(collega), partij: politie } },
      },
      ...(['procesregisseur', 'manager', 'beheerder', 'fg'] as const).map((rol) => ({
        als: `by a ${rol}`,
        door: 'P8/vervanger-doet-zelfde-werk',
        opdracht: { ...gevraagd, vervanger: { id: derde, rol, partij: null } },
      })),
      {
        als: 'without an end',
        door: 'P8/vervanging-eindigt',
        opdracht: { ...gevraagd, geldig: { van: nu, tot: null } },
      },
      {
        als: 'that is over',
        door: 'P8/vervanging-eindigt',
        opdracht: { ...gevraagd, geldig: { van: na(-2 * dag), tot: nu } },
      },
      {
        als: 'that ends before it begins',
        door: 'P8/vervanging-eindigt',
        opdracht: { ...gevraagd, geldig: { van: na(2 * dag), tot: na(dag) } },
      },
      {
        als: 'twice at a time',
        door: 'P8/een-keer-afwezig',
        opdracht: { ...gevraagd, afwezigheden: [{ ...loopt, vervanger: derde }] },
      },
      {
        als: 'by somebody who is absent then',
        door: 'P8/vervanger-aanwezig',
        opdracht: { ...gevraagd, afwezigheden: [{ ...loopt, medewerker: collega.medewerker, vervanger: derde }] },
      },
      {
        als: 'while replacing another',
        door: 'P8/afwezige-vervangt-niemand',
        opdracht: { ...gevraagd, afwezigheden: [{ ...loopt, medewerker: derde, vervanger: zelf.medewerker }] },
      },
    ],
  },
  {
    titel: '[P8] one absence can follow on another, of each of the two',
    handeling: 'afwezigheidVastleggen',
    actor: beheerder,
    feiten,
    opdracht: {
      ...gevraagd,
      afwezigheden: [
        { ...loopt, geldig: daarna },
        { medewerker: collega.medewerker, vervanger: zelf.medewerker, geldig: daarna },
        { medewerker: derde, vervanger: collega.medewerker, geldig: weken },
      ],
    },
    behalve: [
      { als: 'who works here no more', door: 'P5/werkt-hier', opdracht: { ...gevraagd, medewerker: null } },
      ...([manager, fg, beheerder] as const).map((actor) => ({
        als: `of a ${actor.rol}`,
        door: 'P8/vervanging-in-casussen',
        opdracht: { ...gevraagd, medewerker: genoemd(actor), vervanger: { ...genoemd(actor), id: derde } },
      })),
    ],
  },
  {
    titel: '[P8] a procesregisseur is replaced by another procesregisseur',
    handeling: 'afwezigheidVastleggen',
    actor: procesregisseur,
    feiten,
    opdracht: {
      ...gevraagd,
      medewerker: genoemd(procesregisseur),
      vervanger: { ...genoemd(procesregisseur), id: derde },
    },
    behalve: [
      {
        als: 'by an ondersteuner',
        door: 'P8/vervanger-doet-zelfde-werk',
        opdracht: {
          ...gevraagd,
          medewerker: genoemd(procesregisseur),
          vervanger: { id: derde, rol: 'ondersteuner', partij: null },
        },
      },
    ],
  },
  ...[zelf, beheerder].map(
    (actor): Handelproef => ({
      titel: `[P8] who is back says so, or the beheerder does (${actor.rol})`,
      handeling: 'afwezigheidBeeindigen',
      actor,
      feiten,
      opdracht: einde,
      behalve: [
        { als: 'by whoever fills in', door: 'P8/eigen-afwezigheid', actor: collega },
        { als: 'by the manager', door: 'P5/rol-staat-toe', actor: manager },
        { als: 'that is not there', door: 'P8/afwezigheid-loopt', opdracht: { ...einde, afwezigheid: null } },
        { als: 'that is over', door: 'P8/afwezigheid-loopt', op: na(14 * dag) },
      ],
    }),
  ),
]

describe('absence, and who fills in', () => {
  it.each(proeven)('$titel', beproef)

  it('[P8] filling in lasts no longer than the absence, than the toewijzing, and begins no earlier than now', () => {
    expect(waarneming(altijd, weken, nu)).toEqual({ van: nu, tot: weken.tot })
    expect(waarneming({ van: altijd.van, tot: na(dag) }, weken, nu)).toEqual({ van: nu, tot: na(dag) })
    expect(waarneming({ van: na(dag), tot: null }, weken, nu)).toEqual({ van: na(dag), tot: weken.tot })
    expect(waarneming(altijd, daarna, nu)).toEqual(daarna)
    expect(waarneming({ van: altijd.van, tot: na(dag) }, daarna, nu)).toBeNull()
    expect(waarneming(altijd, { van: na(-dag), tot: nu }, nu)).toBeNull()
    expect(waarneming(altijd, altijd, nu), 'without an end').toBeNull()
  })

  const waarnemer = { ...toewijzingVan(collega, weken), waarneemtVoor: zelf.medewerker }

  it('[P8] who fills in works on the casus until the last day, and is nobody in the request after it', () => {
    const casus = maakCasus({ toewijzingen: [toewijzingVan(zelf), waarnemer] })
    const tot = weken.tot ?? nu
    expect([nu, na(14 * dag - 1), tot].map((moment) => isToegewezen(collega, casus, moment))).toEqual([
      true,
      true,
      false,
    ])
    expect(isToegewezen(zelf, casus, nu), 'who is absent keeps the casus').toBe(true)
  })

  it('[P8] [R4] a decision rests on filling in for somebody, unless the casus is one’s own as well', () => {
    const rustOp = (...toewijzingen: readonly (typeof waarnemer | ReturnType<typeof toewijzingVan>)[]) =>
      feitenBij(
        {
          boek: handvatB2,
          handeling: handelingen.casusInzien,
          situatie: { ...maakFeiten({ toewijzingen }), actor: collega, nu },
        },
        'plaats',
      ).filter(({ naam }) => naam === 'waarneming' || naam === 'toewijzing')
    expect(rustOp(waarnemer)).toEqual([
      { naam: 'toewijzing', waarde: collega.medewerker, geldig: weken },
      { naam: 'waarneming', waarde: zelf.medewerker, geldig: weken },
    ])
    expect(rustOp(waarnemer, toewijzingVan(collega))).toEqual([
      { naam: 'toewijzing', waarde: collega.medewerker, geldig: altijd },
    ])
  })

  it('[P8] who fills in does not keep a casus that somebody leaves, and can be assigned for good', () => {
    const casus = maakCasus({ toewijzingen: [toewijzingVan(zelf), waarnemer] })
    expect(laatAchter(casus, zelf.medewerker, nu)).toBe(true)
    expect(laatAchter(casus, collega.medewerker, nu), 'the casus stays with who is absent').toBe(false)
    const s = { actor: zelf, huis: feiten.huis, casus, nu, opdracht: { medewerker: genoemd(collega) } }
    expect(eenKeerToegewezen.toets(s)).toBeUndefined()
    const eigen = { ...casus, toewijzingen: [...casus.toewijzingen, toewijzingVan(collega)] }
    expect(eenKeerToegewezen.toets({ ...s, casus: eigen })).toBeDefined()
  })
})
