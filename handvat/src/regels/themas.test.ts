import { describe, it } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import type { Overleg } from '../casus/casusoverleg.ts'
import type { PartijId } from '../casus/id.ts'
import { algemeenBeeld } from '../casus/thema.ts'
import { procesregisseur as actor, medewerkerVan, ondersteuner } from '../testing/actoren.ts'
import {
  gemeente,
  ggz,
  maakDeelnemer,
  maakId,
  maakInbreng,
  maakOverleg,
  partijen,
  politie,
  welzijnswerk,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, zaak } from '../testing/handelproef.ts'

const wonen = maakId<'thema'>('wonen')
const themas = [algemeenBeeld, wonen]

function tafel(stand: Overleg['stand'], wie: readonly PartijId[], anders: Partial<Overleg> = {}): Partial<Casus> {
  const deelnemers = wie.map((p) => maakDeelnemer(p))
  return { overlegsoort: 'aanpak', overleggen: [maakOverleg({ stand, themas, deelnemers, ...anders })] }
}

const iedereen = partijen.map((p) => p.id)
const vanPolitie = maakInbreng(politie)
const vanGgz = maakInbreng(ggz)
const voorbereid = (casus: Partial<Casus> = {}) =>
  zaak('triage', { ...tafel('voorbereiding', [gemeente, ggz]), gegevens: [vanPolitie], ...casus })
const toevoegen = { partij: politie, contactpersonen: 1, gemotiveerd: true, overgenomen: false, themas: [wonen] }
const toedelen = { themas: [wonen], gegevens: [vanPolitie.id], overgenomen: false }

const proeven: readonly Handelproef[] = [
  {
    titel:
      '[T3] [T14] a deelnemer comes for thema’s of this overleg, with words of its own, and never does everybody come',
    handeling: 'deelnemerToevoegen',
    actor,
    feiten: voorbereid(),
    opdracht: toevoegen,
    behalve: [
      { als: 'for no thema', door: 'T14/deelnemer-bij-thema', opdracht: { ...toevoegen, themas: [] } },
      {
        als: 'for a thema of nothing',
        door: 'T14/thema-van-overleg',
        opdracht: { ...toevoegen, themas: [wonen, maakId<'thema'>('elders')] },
      },
      { als: 'copied words', door: 'T3/eigen-motivering', opdracht: { ...toevoegen, overgenomen: true } },
      {
        als: 'the last that was missing',
        door: 'T3/niet-iedereen-aan-tafel',
        feiten: voorbereid(
          tafel(
            'voorbereiding',
            iedereen.filter((p) => p !== politie),
          ),
        ),
      },
      {
        als: 'the last that was missing beside who leads',
        door: 'T3/niet-iedereen-aan-tafel',
        feiten: voorbereid(
          tafel(
            'voorbereiding',
            iedereen.filter((p) => p !== politie && p !== gemeente),
          ),
        ),
      },
    ],
  },
  {
    titel: '[T3] [T14] nobody is invited for nothing, and never is everybody',
    handeling: 'deelnemersUitnodigen',
    actor,
    feiten: voorbereid(),
    behalve: [
      {
        als: 'one whose thema was taken off the list',
        door: 'T14/iedereen-bij-thema',
        feiten: voorbereid(tafel('voorbereiding', [gemeente, ggz], { themas: [wonen] })),
      },
      {
        als: 'one of two who is at no thema',
        door: 'T14/iedereen-bij-thema',
        feiten: voorbereid(
          tafel('voorbereiding', [], { deelnemers: [maakDeelnemer(gemeente), maakDeelnemer(ggz, { themas: [] })] }),
        ),
      },
      {
        als: 'everybody, since the one left out signed off from the convenant',
        door: 'T3/niet-iedereen-genodigd',
        feiten: zaak(
          'triage',
          tafel(
            'voorbereiding',
            iedereen.filter((p) => p !== welzijnswerk),
          ),
          { partijen: partijen.map((p) => (p.id === welzijnswerk ? { ...p, convenant: [] } : p)) },
        ),
      },
    ],
  },
  {
    titel: '[C1] [T14] [T19] the procesregisseur puts gegevens and deelnemers under thema’s',
    handeling: 'themasToedelen',
    actor,
    feiten: voorbereid(),
    opdracht: toedelen,
    behalve: [
      {
        als: 'a thema of nothing',
        door: 'T14/thema-van-overleg',
        opdracht: { ...toedelen, themas: [maakId('elders')] },
      },
      {
        als: 'a gegeven of nothing',
        door: 'C1/indeler-ziet-gegeven',
        opdracht: { ...toedelen, gegevens: [maakId('elders')] },
      },
      {
        als: 'a gegeven that it may not see',
        door: 'C1/indeler-ziet-gegeven',
        feiten: voorbereid({ gegevens: [{ ...vanPolitie, beperkt: true }] }),
      },
      {
        als: 'a gegeven on which its bronhouder said for what it is',
        door: 'T19/thema-door-bronhouder',
        feiten: voorbereid({ gegevens: [{ ...vanPolitie, themasVanBronhouder: true }] }),
      },
      { als: 'copied words', door: 'T3/eigen-motivering', opdracht: { ...toedelen, overgenomen: true } },
      {
        als: 'one gegeven that it may see and one that it may not',
        door: 'C1/indeler-ziet-gegeven',
        feiten: voorbereid({ gegevens: [vanPolitie, { ...vanGgz, beperkt: true }] }),
        opdracht: { ...toedelen, gegevens: [vanPolitie.id, vanGgz.id] },
      },
      {
        als: 'among others a gegeven on which its bronhouder said for what it is',
        door: 'T19/thema-door-bronhouder',
        feiten: voorbereid({ gegevens: [vanPolitie, { ...vanGgz, themasVanBronhouder: true }] }),
        opdracht: { ...toedelen, gegevens: [vanPolitie.id, vanGgz.id] },
      },
      { als: 'an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
      { als: 'a deelnemer', door: 'P5/rol-staat-toe', actor: medewerkerVan(gemeente) },
      { als: 'no overleg', door: 'T14/overleg-in-te-delen', feiten: voorbereid({ overleggen: [] }) },
      { als: 'it was held', door: 'T14/overleg-in-te-delen', feiten: voorbereid(tafel('gehouden', [gemeente, ggz])) },
    ],
  },
  ...(['gepland', 'bezig'] as const).map(
    (stand): Handelproef => ({
      titel: `[C1] [T14] also of an overleg that is ${stand}`,
      handeling: 'themasToedelen',
      actor,
      feiten: zaak('casusoverleg', { ...tafel(stand, [gemeente, ggz]), gegevens: [vanPolitie] }),
      opdracht: toedelen,
      behalve: [
        {
          als: 'a thema of an earlier one',
          door: 'T14/thema-van-overleg',
          feiten: zaak('casusoverleg', {
            ...tafel(stand, [gemeente, ggz], { themas: [algemeenBeeld] }),
            gegevens: [vanPolitie],
          }),
        },
      ],
    }),
  ),
  {
    titel: '[T19] [C1] the bronhouder says itself for which thema’s',
    handeling: 'gegevenVrijgeven',
    actor: medewerkerVan(politie),
    feiten: zaak('casusoverleg', { ...tafel('bezig', [gemeente, politie]), gegevens: [vanPolitie] }),
    opdracht: { gegevens: [vanPolitie.id], themas: [wonen] },
    behalve: [
      {
        als: 'a thema of nothing',
        door: 'T14/thema-van-overleg',
        opdracht: { gegevens: [vanPolitie.id], themas: [maakId('elders')] },
      },
    ],
  },
]

describe('thema’s as the form of necessity', () => {
  for (const proef of proeven) it(proef.titel, () => beproef(proef))
})
