import { describe, expect, it } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import { type Datum, plusDagen } from '../casus/datum.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { gewoonAfgeschaald } from '../termijnen.ts'
import { kalender, manager, medewerkerVan, ondersteuner, procesregisseur } from '../testing/actoren.ts'
import { gemeente, maakGegeven, maakOverleg, politie } from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, vraag, zaak } from '../testing/handelproef.ts'
import { werkVan } from '../werk.ts'
import { managerBeeindigtVanaf, uiterlijkActiefTot, vervallenTerugval } from './bewaartermijn.ts'

/* Today is 15 June 2026. */
const afwijking = { archiefOp: '2026-12-15', vernietigenOp: '2027-09-15', herbeoordelenOp: '2026-12-01' }
const gestemd = { gemotiveerd: true, afgestemdOp: '2026-06-10' as Datum }
const besluit = { bewaring: afwijking, ...gestemd }
const actief = zaak('actief')
const archief = zaak('archief')
const verlopen = (herbeoordelenOp: Datum) =>
  zaak('archief', {
    afschaling: {
      ...gewoonAfgeschaald('2025-04-01'),
      afwijking: { archiefOp: '2025-10-01', vernietigenOp: '2027-01-01', herbeoordelenOp },
    },
  })

const proeven: readonly Handelproef[] = [
  {
    titel: '[S6] the leidende partij decides on another term, with a reason and a day on which it weighs that again',
    handeling: 'termijnAfwijken',
    actor: procesregisseur,
    feiten: actief,
    opdracht: besluit,
    behalve: [
      { als: 'no reason', door: 'S6/afwijking-gemotiveerd', opdracht: { ...besluit, gemotiveerd: false } },
      {
        als: 'agreed with nobody of the partij',
        door: 'P9/afgestemd-met-partij',
        opdracht: { ...besluit, afgestemdOp: null },
      },
      { als: 'no terms', door: 'S6/termijnen-passen', opdracht: gestemd },
      ...(
        [
          ['destroyed today', 'S6/termijnen-passen', { vernietigenOp: '2026-06-15' }],
          ['archived after it is destroyed', 'S6/termijnen-passen', { archiefOp: '2027-09-16' }],
          ['archived today', 'S6/termijnen-passen', { archiefOp: '2026-06-15' }],
          [
            'weighed again more than half a year on',
            'S6/herbeoordeling-binnen-zes-maanden',
            { herbeoordelenOp: '2026-12-16' },
          ],
          ['weighed again today', 'S6/herbeoordeling-binnen-zes-maanden', { herbeoordelenOp: '2026-06-15' }],
        ] as const
      ).map(([als, door, anders]) => ({ als, door, opdracht: { ...besluit, bewaring: { ...afwijking, ...anders } } })),
      { als: 'an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
      { als: 'the manager', door: 'P5/rol-staat-toe', actor: manager },
      {
        als: 'a partij that does not lead',
        door: 'P5/rol-staat-toe',
        actor: medewerkerVan(politie),
        feiten: zaak('actief', { gegevens: [maakGegeven({ bronhouder: politie })] }),
      },
      { als: 'a casus that goes on', door: 'P1/past-bij-fase', feiten: zaak('casusoverleg') },
    ],
  },
  {
    titel: '[S6] in the archive it decides anew how long, but opens nothing by that',
    handeling: 'termijnAfwijken',
    actor: medewerkerVan(gemeente),
    feiten: archief,
    opdracht: { ...besluit, bewaring: { ...afwijking, archiefOp: '2026-05-01' }, afgestemdOp: null },
    behalve: [
      { als: 'open until a later day', door: 'S6/termijnen-passen', opdracht: besluit },
      { als: 'after destruction', door: 'S3/dossier-gesloten', feiten: zaak('vernietigd') },
    ],
  },
  {
    titel: '[S6] and goes back to the usual terms',
    handeling: 'afwijkingBeeindigen',
    actor: procesregisseur,
    feiten: verlopen('2026-06-01'),
    opdracht: gestemd,
    behalve: [
      { als: 'no reason', door: 'S6/afwijking-gemotiveerd', opdracht: { ...gestemd, gemotiveerd: false } },
      { als: 'the usual terms hold', door: 'S6/wijkt-af', feiten: archief },
      { als: 'an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
    ],
  },
  {
    titel: '[S6] where nobody weighed it again in thirty days, the manager ends it',
    handeling: 'verlopenAfwijkingBeeindigen',
    actor: manager,
    feiten: verlopen('2026-05-16'),
    opdracht: { gemotiveerd: true },
    behalve: [
      { als: 'a day early', door: 'S6/herbeoordeling-bleef-uit', feiten: verlopen('2026-05-17') },
      { als: 'the usual terms hold', door: 'S6/herbeoordeling-bleef-uit', feiten: archief },
      { als: 'no reason', door: 'S6/afwijking-gemotiveerd', opdracht: { gemotiveerd: false } },
      { als: 'the procesregisseur', door: 'P5/rol-staat-toe', actor: procesregisseur },
    ],
  },
  {
    titel: '[S4] the manager opens an archived dossier again, with a reason and for at most half a year',
    handeling: 'dossierActiveren',
    actor: manager,
    feiten: archief,
    opdracht: { gemotiveerd: true, actiefTot: '2026-07-15' },
    behalve: [
      {
        als: 'no reason',
        door: 'S4/activering-gemotiveerd',
        opdracht: { gemotiveerd: false, actiefTot: '2026-07-15' },
      },
      { als: 'without an end', door: 'S4/hoogstens-zes-maanden', opdracht: { gemotiveerd: true } },
      {
        als: 'until today',
        door: 'S4/hoogstens-zes-maanden',
        opdracht: { gemotiveerd: true, actiefTot: '2026-06-15' },
      },
      {
        als: 'past its destruction',
        door: 'S4/hoogstens-zes-maanden',
        opdracht: { gemotiveerd: true, actiefTot: '2026-11-02' },
      },
      { als: 'the procesregisseur', door: 'P5/rol-staat-toe', actor: procesregisseur },
      { als: 'the leidende partij', door: 'P5/rol-staat-toe', actor: medewerkerVan(gemeente) },
      { als: 'after destruction', door: 'S3/dossier-gesloten', feiten: zaak('vernietigd') },
    ],
  },
  {
    titel: '[S2] a casus that was opened again, and of which no overleg came, is scaled down again by the calendar',
    handeling: 'terugvalVervallen',
    actor: kalender,
    feiten: zaak('casusoverleg', {
      overleggen: [maakOverleg({ stand: 'gehouden', besloten: true, heropend: gewoonAfgeschaald('2025-12-15') })],
    }),
    behalve: [
      {
        als: 'a day early',
        door: 'S2/terugval-vervallen',
        feiten: zaak('casusoverleg', {
          overleggen: [maakOverleg({ stand: 'gehouden', besloten: true, heropend: gewoonAfgeschaald('2025-12-16') })],
        }),
      },
      ...(
        [
          ['kept longer', { afwijking }],
          ['opened again by the manager', { actiefTot: '2026-07-01' }],
        ] as const
      ).map(([als, anders]) => ({
        als,
        door: 'S2/terugval-vervallen' as const,
        feiten: zaak('casusoverleg', {
          overleggen: [
            maakOverleg({
              ...{ stand: 'gehouden', besloten: true },
              heropend: { ...gewoonAfgeschaald('2025-12-15'), ...anders },
            }),
          ],
        }),
      })),
      { als: 'never scaled down', door: 'S2/terugval-vervallen', feiten: zaak('casusoverleg') },
      { als: 'a person', door: 'P5/rol-staat-toe', actor: procesregisseur },
    ],
  },
]

describe('another term, and a dossier that is opened again', () => {
  for (const proef of proeven) it(proef.titel, () => beproef(proef))

  it('[S6] weighing again is work of the leidende partij and the procesregie, in the archive too, from a month before', () => {
    const wachtOp = (herbeoordelenOp: Datum) =>
      werkVan(handvatB2, verlopen(herbeoordelenOp), '2026-06-15T10:00:00.000Z')
        .filter((w) => w.soort === 'termijnHerbeoordelen')
        .map(({ lezer, deadline, vanaf }) => [lezer.soort, deadline, vanaf])
    expect(wachtOp('2026-06-30')).toEqual([
      ['procesregie', '2026-06-30', '2026-05-31'],
      ['partij', '2026-06-30', '2026-05-31'],
    ])
  })

  it('[S4] until when is half a year on, or the day of destruction where that comes first', () => {
    expect(uiterlijkActiefTot({ afschaling: gewoonAfgeschaald('2025-11-01') }, '2026-06-15')).toBe('2026-11-01')
    expect(uiterlijkActiefTot({ afschaling: gewoonAfgeschaald('2026-01-01') }, '2026-07-01')).toBe('2027-01-01')
    const langer = { ...gewoonAfgeschaald('2025-11-01'), afwijking: { ...afwijking, vernietigenOp: '2028-01-01' } }
    expect(uiterlijkActiefTot({ afschaling: langer }, '2026-06-15')).toBe('2026-12-15')
    expect(uiterlijkActiefTot({ afschaling: null }, '2026-06-15')).toBeNull()
    expect(managerBeeindigtVanaf({ afschaling: null })).toBeNull()
  })

  it('[S2] as long as an overleg is still to come, the relapse has not come to nothing', () => {
    const vorig = maakOverleg({ stand: 'gehouden', besloten: true, heropend: gewoonAfgeschaald('2025-12-15') })
    const nieuw = (moment: string | null, anders: Partial<Casus['overleggen'][number]> = {}) =>
      vervallenTerugval(
        {
          overleggen: [
            vorig,
            { ...maakOverleg({ stand: 'gepland', begonnenOp: null }), volgnummer: 2, moment, ...anders },
          ],
        },
        '2026-06-15T10:00:00.000Z',
      )
    expect(nieuw('2026-06-15T13:00:00.000Z')).toBeNull()
    expect(nieuw('2026-07-15T13:00:00.000Z')).toBeNull()
    expect(nieuw('2026-06-14T13:00:00.000Z')).toEqual(gewoonAfgeschaald('2025-12-15'))
    expect(nieuw(null)).toEqual(gewoonAfgeschaald('2025-12-15'))
    expect(nieuw('2026-06-14T13:00:00.000Z', { stand: 'gehouden', begonnenOp: '2026-06-14T13:00:00.000Z' })).toBeNull()
  })

  it('[S4] [S6] the refusals name the field', () => {
    const veld = (id: 'termijnAfwijken' | 'dossierActiveren', opdracht: object) =>
      vraag(id, {
        actor: id === 'dossierActiveren' ? manager : procesregisseur,
        feiten: id === 'dossierActiveren' ? archief : actief,
        opdracht,
      })
    expect(
      veld('termijnAfwijken', {
        ...besluit,
        bewaring: { ...afwijking, herbeoordelenOp: plusDagen('2026-06-15', 300) },
      }),
    ).toMatchObject({
      velden: [{ veld: 'herbeoordelenOp' }],
    })
    expect(veld('dossierActiveren', { gemotiveerd: true, actiefTot: '2026-06-15' })).toMatchObject({
      velden: [{ veld: 'actiefTot' }],
    })
  })
})
