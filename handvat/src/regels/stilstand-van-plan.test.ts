import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Datum, dagVan, plusDagen } from '../casus/datum.ts'
import { type Feiten, huidigeLeiding, wordtGevolgd } from '../casus/feiten.ts'
import { actiestanden } from '../casus/plan-van-aanpak.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { procesregisseur, toewijzingVan } from '../testing/actoren.ts'
import {
  collegaVan,
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakFeiten,
  maakId,
  maakOverleg,
  maakOverlegdatum,
  maakPlandoel,
  maakToewijzing,
  mensVan,
  nu,
  opPlek,
  politie,
} from '../testing/feiten-maken.ts'
import { omvang } from '../testing/omvang.ts'
import { willekeurigeFeiten } from '../testing/willekeurige-feiten.ts'
import { stilstandVoor, werkVan } from '../werk.ts'
import { type Stilstandsoort, stilstandsoorten, stilstandVan } from './stilstand-van-plan.ts'

const vandaag = dagVan(nu)
const regisseur = mensVan(gemeente)
const gehouden = maakOverleg({ stand: 'gehouden', besloten: true, deelnemers: [maakDeelnemer(politie)] })
const doel = maakPlandoel()
const open = maakActie(politie, { deadline: plusDagen(vandaag, 10) })

/** A plan of the politie that the gemeente leads and that goes on. */
const gevolgd = (anders: Partial<Feiten['casus']> = {}) =>
  maakFeiten({
    ...opPlek('casusoverleg'),
    ...{ overleggen: [gehouden], plandoelen: [doel], acties: [open], bijgehoudenOp: nu },
    ...{ casusregisseur: regisseur, toewijzingen: [maakToewijzing(gemeente), maakToewijzing(politie)] },
    ...anders,
  })
const soortenOp = (feiten: Feiten, dag: Datum): readonly Stilstandsoort[] =>
  stilstandVan(feiten.casus)
    .filter((s) => s.vanaf === null || s.vanaf <= dag)
    .map((s) => s.soort)

interface Rij {
  readonly als: string
  readonly anders: Partial<Feiten['casus']>
  readonly dag?: Datum
  readonly stil: readonly Stilstandsoort[]
}

const tweede = (stand: 'voorbereiding' | 'gepland' | 'bezig', moment: string | null) => ({
  overleggen: [gehouden, maakOverleg({ id: maakId('overleg-2'), volgnummer: 2, stand, moment })],
})

const terugOp = (dag: Datum) => ({ ...gehouden, terugkomOp: dag })
const metTweede = (stand: Parameters<typeof tweede>[0] | 'gehouden', moment: string | null) => ({
  overleggen: [terugOp(vandaag), maakOverleg({ id: maakId('overleg-2'), volgnummer: 2, stand, moment })],
})
const na = (dagen: number) => new Date(Date.parse(nu) + dagen * 86_400_000).toISOString()

const tabel: readonly Rij[] = [
  { als: 'a plan that goes on', anders: {}, stil: [] },
  { als: 'the last day of an action', anders: {}, dag: plusDagen(vandaag, 10), stil: [] },
  { als: 'the day after it', anders: {}, dag: plusDagen(vandaag, 11), stil: ['actieOverDatum'] },
  ...actiestanden.map(
    (stand): Rij => ({
      als: `an action that is ${stand}, long after its day`,
      anders: { acties: [{ ...open, stand, deadline: '2020-01-01' }] },
      stil: {
        open: ['actieOverDatum' as const],
        bezig: ['actieOverDatum' as const],
        klaar: [],
        vervallen: ['doelZonderActie' as const],
      }[stand],
    }),
  ),
  { als: 'a goal without an action', anders: { acties: [] }, stil: ['doelZonderActie'] },
  {
    als: 'a goal of which the action is of another goal',
    anders: { acties: [{ ...open, plandoel: maakId('ander-doel') }] },
    stil: ['doelZonderActie'],
  },
  { als: 'a goal that was reached', anders: { acties: [], plandoelen: [{ ...doel, bereikt: true }] }, stil: [] },
  { als: 'an overleg that is to come', anders: tweede('gepland', nu), stil: [] },
  {
    als: 'the day after an overleg that did not come',
    anders: tweede('gepland', nu),
    dag: plusDagen(vandaag, 1),
    stil: ['overlegUitgebleven'],
  },
  { als: 'an overleg that goes on', anders: tweede('bezig', nu), dag: plusDagen(vandaag, 1), stil: [] },
  { als: 'an overleg in preparation', anders: tweede('voorbereiding', null), dag: plusDagen(vandaag, 9), stil: [] },
  { als: 'the day on which it was to come back', anders: { overleggen: [terugOp(vandaag)] }, stil: [] },
  {
    als: 'the day after, without an overleg',
    anders: { overleggen: [terugOp(vandaag)] },
    dag: plusDagen(vandaag, 1),
    stil: ['overlegUitgebleven'],
  },
  {
    als: 'the day after the first date agreed ahead',
    anders: { overlegdata: [maakOverlegdatum([gemeente, politie], { moment: nu })] },
    dag: plusDagen(vandaag, 1),
    stil: ['overlegUitgebleven'],
  },
  {
    als: 'a date agreed ahead that comes after that day',
    anders: { overleggen: [terugOp(vandaag)], overlegdata: [maakOverlegdatum([gemeente, politie])] },
    dag: plusDagen(vandaag, 1),
    stil: ['overlegUitgebleven'],
  },
  {
    als: 'a date agreed ahead of which the overleg is invited to',
    anders: {
      overleggen: [
        gehouden,
        maakOverleg({ volgnummer: 2, stand: 'gepland', moment: na(9), datum: maakOverlegdatum([]).id }),
      ],
      overlegdata: [maakOverlegdatum([gemeente, politie], { moment: nu })],
    },
    dag: plusDagen(vandaag, 1),
    stil: [],
  },
  {
    als: 'that day where the next one is only prepared',
    anders: metTweede('voorbereiding', null),
    dag: plusDagen(vandaag, 1),
    stil: ['overlegUitgebleven'],
  },
  { als: 'that day where the next one goes on', anders: metTweede('bezig', nu), dag: plusDagen(vandaag, 1), stil: [] },
  {
    als: 'that day where the next one was held',
    anders: metTweede('gehouden', nu),
    dag: plusDagen(vandaag, 1),
    stil: [],
  },
  {
    als: 'that day where the next one is planned for later',
    anders: metTweede('gepland', na(9)),
    dag: plusDagen(vandaag, 1),
    stil: [],
  },
  {
    als: 'thirty days without a word',
    anders: { acties: [{ ...open, deadline: '2030-01-01' }] },
    dag: plusDagen(vandaag, 30),
    stil: [],
  },
  {
    als: 'a month without a word',
    anders: { acties: [{ ...open, deadline: '2030-01-01' }] },
    dag: plusDagen(vandaag, 31),
    stil: ['planNietBijgehouden'],
  },
  { als: 'a plan of before that was kept', anders: { bijgehoudenOp: null }, stil: [] },
  {
    als: 'a plan on which nothing was decided',
    anders: { acties: [], overleggen: [{ ...gehouden, besloten: false }] },
    stil: [],
  },
  { als: 'a casus that was scaled down', anders: { ...opPlek('actief'), acties: [] }, stil: [] },
]

describe('[C11] what stands still in a plan', () => {
  it.each(tabel)('[C11] $als', ({ anders, dag = vandaag, stil }) => {
    expect(soortenOp(gevolgd(anders), dag)).toEqual(stil)
  })
})

describe('[C11] for whom that is work', () => {
  const stilstaand = { acties: [{ ...open, deadline: '2020-01-01' }] }
  const wie = (feiten: Feiten) =>
    werkVan(handvatB2, feiten, nu)
      .filter((w) => w.soort === 'actieOverDatum')
      .map((w) => [w.lezer.soort === 'partij' ? w.lezer.partij : w.lezer.soort, w.personen])

  it('[C11] the procesregie, and of who leads the casusregisseur alone', () => {
    const collega = maakToewijzing(gemeente, { medewerker: collegaVan(gemeente) })
    const feiten = gevolgd({ ...stilstaand, toewijzingen: [maakToewijzing(gemeente), collega] })
    expect(wie(feiten)).toEqual([
      ['procesregie', null],
      [gemeente, [regisseur]],
    ])
  })

  it('[C11] everybody of who leads, where the casusregisseur is not there any more', () => {
    for (const anders of [{ casusregisseur: null }, { toewijzingen: [maakToewijzing(politie)] }])
      expect(wie(gevolgd({ ...stilstaand, ...anders }))).toContainEqual([gemeente, null])
  })

  it('[C11] it is told to whom it is work, and not to its uitvoerder', () => {
    const feiten = gevolgd({ ...stilstaand, toewijzingen: [toewijzingVan(procesregisseur), maakToewijzing(gemeente)] })
    const voor = (actor: Parameters<typeof stilstandVoor>[1]['actor']) =>
      stilstandVoor(handvatB2, { actor, ...feiten, nu }).map((s) => s.soort)
    const mens = (partij: typeof gemeente) => ({
      ...{ zvh: feiten.huis.zvh, medewerker: mensVan(partij), rol: 'partijmedewerker' as const, partij },
    })
    expect(voor(procesregisseur)).toEqual(['actieOverDatum'])
    expect(voor(mens(gemeente))).toEqual(['actieOverDatum'])
    for (const partij of [politie, ggz]) expect(voor(mens(partij))).toEqual([])
    expect(stilstandVoor(handvatB2, { actor: procesregisseur, huis: feiten.huis, casus: null, nu })).toEqual([])
  })

  it('[C11] [T6] whatever the casus, it is of nobody else, and of no plan that is not followed', () => {
    const stil: ReadonlySet<string> = new Set(stilstandsoorten)
    fc.assert(
      fc.property(willekeurigeFeiten, (feiten) => {
        const leidend = huidigeLeiding(feiten.casus).partij
        const werk = werkVan(handvatB2, feiten, nu).filter((w) => stil.has(w.soort))
        if (!wordtGevolgd(feiten.casus)) expect(werk).toEqual([])
        for (const { lezer } of werk)
          expect([{ soort: 'procesregie' }, { soort: 'partij', partij: leidend }]).toContainEqual(lezer)
      }),
      { numRuns: omvang(1000) },
    )
  })
})
