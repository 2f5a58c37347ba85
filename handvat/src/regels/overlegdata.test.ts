import { describe, expect, it } from 'vitest'
import { vrijeOverlegdata } from '../casus/casusoverleg.ts'
import { plusDagen } from '../casus/datum.ts'
import { fasen } from '../casus/fase.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { kolom } from '../inzagematrix.ts'
import { medewerkerVan, ondersteuner, procesregisseur } from '../testing/actoren.ts'
import {
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakFeiten,
  maakGegeven,
  maakId,
  maakOverleg,
  maakOverlegdatum,
  metCasus,
  nu,
  opPlek,
  politie,
  woningcorporatie,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, zaak } from '../testing/handelproef.ts'
import { na } from '../testing/willekeurige-feiten.ts'
import { werkVan } from '../werk.ts'
import { onderdelenVan } from './onderdelen.ts'
import { meesteOverlegdata } from './overlegdata.ts'

const dag = 86_400_000
const een = maakOverlegdatum([gemeente, ggz], { id: maakId('een'), moment: na(30 * dag) })
const twee = maakOverlegdatum([gemeente, politie], { id: maakId('twee'), moment: na(60 * dag) })
const gehouden = maakOverleg({ stand: 'gehouden', deelnemers: [ggz, politie].map((p) => maakDeelnemer(p)) })
const daarna = (overlegdata = [een, twee]) => zaak('casusoverleg', { overleggen: [gehouden], overlegdata })
const data = (...nieuweData: readonly Omit<typeof een, 'id'>[]) => ({ nieuweData })
const goed = { moment: na(20 * dag), genodigden: [ggz, politie] }

const proeven: readonly Handelproef[] = [
  {
    titel: '[C11] dates are agreed ahead once an overleg began, with who takes part, each at a moment of its own',
    handeling: 'overlegdataAfspreken',
    actor: ondersteuner,
    feiten: daarna(),
    opdracht: data(goed, { ...goed, moment: na(21 * dag) }),
    behalve: [
      {
        als: 'no overleg began',
        door: 'C11/vooruit-na-begin',
        feiten: metCasus(daarna([]), { overleggen: [{ ...gehouden, stand: 'gepland', begonnenOp: null }] }),
      },
      { als: 'a moment that is now', door: 'C11/data-die-komen', opdracht: data({ ...goed, moment: nu }) },
      { als: 'twice the same moment', door: 'C11/data-die-komen', opdracht: data(goed, goed) },
      {
        als: 'a moment that stands already',
        door: 'C11/data-die-komen',
        opdracht: data({ ...goed, moment: een.moment }),
      },
      {
        als: 'more than can lie ahead',
        door: 'C11/data-die-komen',
        opdracht: data(
          ...Array.from({ length: meesteOverlegdata - 1 }, (_, i) => ({ ...goed, moment: na((i + 1) * 1000) })),
        ),
      },
      { als: 'one partij alone', door: 'C11/genodigden-doen-mee', opdracht: data({ ...goed, genodigden: [ggz, ggz] }) },
      {
        als: 'a partij that takes no part',
        door: 'C11/genodigden-doen-mee',
        opdracht: data(goed, { moment: na(22 * dag), genodigden: [ggz, woningcorporatie] }),
      },
      { als: 'a deelnemer', door: 'P5/rol-staat-toe', actor: medewerkerVan(politie) },
      { als: 'who keeps a date free', door: 'P5/rol-staat-toe', actor: medewerkerVan(ggz) },
    ],
  },
  ...(['overlegdatumVerplaatsen', 'overlegdatumAfzeggen'] as const).map(
    (handeling): Handelproef => ({
      titel: `[C11] [T14] ${handeling}: of a date that stands, by the procesregie`,
      handeling,
      actor: procesregisseur,
      feiten: daarna(),
      ...(handeling === 'overlegdatumVerplaatsen' && { opdracht: { moment: na(1) } }),
      behalve: [
        { als: 'there is none', door: 'C11/datum-afgesproken', feiten: daarna([]) },
        { als: 'who keeps it free', door: 'P5/rol-staat-toe', actor: medewerkerVan(ggz) },
        ...(handeling === 'overlegdatumVerplaatsen'
          ? [{ als: 'a moment that is over', door: 'T14/moment-niet-voorbij', opdracht: { moment: na(-1) } }]
          : []),
      ],
    }),
  ),
  {
    titel:
      '[C11] [T14] of the dates that stand, the overleg is prepared that comes first; another moment can come before it',
    handeling: 'overlegVoorbereiden',
    actor: procesregisseur,
    feiten: metCasus(daarna([twee, een]), { overlegsoort: 'aanpak' }),
    opdracht: { doelVastgelegd: true, moment: een.moment, overlegdatum: een.id },
    behalve: [
      {
        als: 'a later one',
        door: 'C11/eerstkomende-datum',
        opdracht: { doelVastgelegd: true, moment: na(1), overlegdatum: twee.id },
      },
      {
        als: 'one that is not there',
        door: 'C11/eerstkomende-datum',
        opdracht: { doelVastgelegd: true, moment: na(1), overlegdatum: maakId('elders') },
      },
    ],
  },
]

/** Who of the partijen sees a date. */
const zien = (feiten: ReturnType<typeof zaak>, id: string) =>
  [gemeente, ggz, politie, woningcorporatie].filter(
    (partij) => kolom(handvatB2, feiten, nu, { soort: 'partij', partij }).cel(id)?.inzage === 'inhoud',
  )

describe('dates agreed ahead', () => {
  for (const proef of proeven) it(proef.titel, () => beproef(proef))

  it('[C11] [T6] each date is for who keeps that one free and for who leads, and opens nothing else', () => {
    const feiten = daarna()
    expect(zien(feiten, een.id)).toEqual([gemeente, ggz])
    expect(zien(feiten, twee.id)).toEqual([gemeente, politie])
    const metNieuwe = metCasus(feiten, {
      overlegdata: [maakOverlegdatum([gemeente, woningcorporatie])],
      overleggen: [gehouden, maakOverleg({ volgnummer: 2, stand: 'gepland', deelnemers: [maakDeelnemer(ggz)] })],
      gegevens: [maakGegeven()],
      acties: [maakActie(politie)],
    })
    const allen = [...onderdelenVan(metNieuwe.casus), ...metNieuwe.casus.gegevens].map((o) => o.id)
    expect(allen.filter((id) => zien(metNieuwe, id).includes(woningcorporatie))).toEqual(['casus', 'overlegdatum'])
    expect(zien(metNieuwe, 'overleg-2')).toEqual([gemeente, ggz])
  })

  it('[C11] [S1] in another phase a date is for nobody but who leads', () => {
    for (const fase of fasen.filter((f) => f !== 'casusoverleg')) {
      const feiten = maakFeiten({ ...opPlek(fase === 'afschaling' ? 'actief' : fase), overlegdata: [een] })
      expect(zien(feiten, een.id), fase).toEqual([gemeente])
    }
  })

  it('[C11] the preparation of the first date waits three weeks ahead, and not while an overleg goes on', () => {
    const wacht = (feiten: ReturnType<typeof zaak>) =>
      werkVan(handvatB2, feiten, nu).filter((w) => w.soort === 'overlegVoorbereiden')
    const dagVanEen = een.moment.slice(0, 10)
    expect(wacht(daarna())).toMatchObject([{ vanaf: plusDagen(dagVanEen, -21), deadline: plusDagen(dagVanEen, -7) }])
    for (const stand of ['voorbereiding', 'gepland', 'bezig'] as const)
      expect(wacht(metCasus(daarna(), { overleggen: [gehouden, maakOverleg({ volgnummer: 2, stand })] }))).toEqual([])
    expect(wacht(daarna([]))).toEqual([])
  })

  it('[C11] a date of which the overleg is prepared is taken, and the next one comes first', () => {
    const overleggen = [gehouden, maakOverleg({ volgnummer: 2, stand: 'voorbereiding', datum: een.id })]
    expect(vrijeOverlegdata({ overleggen, overlegdata: [twee, een] })).toEqual([twee])
    expect(vrijeOverlegdata({ overleggen: [gehouden], overlegdata: [twee, een] })).toEqual([een, twee])
  })
})
