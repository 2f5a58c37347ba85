import { describe, expect, it } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import { beginVanDag, type Datum } from '../casus/datum.ts'
import { getHandeling, handelingIds } from '../handelingen.ts'
import { gewoonAfgeschaald } from '../termijnen.ts'
import { actoren, kalender, manager, medewerkerVan, ondersteuner, procesregisseur } from '../testing/actoren.ts'
import {
  gemeente,
  maakGegeven,
  maakId,
  maakLeiding,
  maakMandaat,
  maakOverleg,
  nu,
  politie,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, vraag, zaak } from '../testing/handelproef.ts'
import { dossierNogActief } from './afschaling.ts'

const gegeven = maakGegeven()
const gehouden: Partial<Casus> = { overleggen: [maakOverleg({ stand: 'gehouden' })] }
const afgeschaald = (besluitOp: Datum, casus: Partial<Casus> = {}) =>
  zaak('actief', { afschaling: gewoonAfgeschaald(besluitOp), gegevens: [gegeven], ...casus })

const besluitOp = '2026-01-31'
const feiten = afgeschaald(besluitOp)
const archief = beginVanDag('2026-07-31')
const einde = beginVanDag('2027-01-31')
const net = (tijdstip: string, ms: number) => new Date(Date.parse(tijdstip) + ms).toISOString()

const proeven: readonly Handelproef[] = [
  {
    titel: '[S1] scaling down is a motivated besluit namens the partij that leads, after the overleg',
    handeling: 'afschalingBesluiten',
    actor: procesregisseur,
    feiten: zaak('casusoverleg', gehouden),
    opdracht: { gemotiveerd: true },
    behalve: [
      { als: 'no motivation', door: 'S1/afschaling-gemotiveerd', opdracht: { gemotiveerd: false } },
      { als: 'not told whether it is motivated', door: 'S1/afschaling-gemotiveerd', opdracht: {} },
      { als: 'no overleg was held', door: 'C12/overleg-gehouden', feiten: zaak('casusoverleg') },
      {
        als: 'opened again, and nobody spoke about the relapse yet',
        door: 'S2/terugval-eerst-besproken',
        feiten: zaak('casusoverleg', {
          overleggen: [maakOverleg({ stand: 'gehouden', besloten: true, heropend: gewoonAfgeschaald('2026-01-31') })],
        }),
      },
      { als: 'an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
      { als: 'in triage', door: 'P1/past-bij-fase', feiten: zaak('triage', gehouden) },
      {
        als: 'a mandate that does not cover afschaling',
        door: 'P3/alleen-met-mandaat',
        feiten: zaak('casusoverleg', gehouden, {
          bevoegdheidsverleningen: [maakMandaat(gemeente, ['casusoverleg', 'monitoring'])],
        }),
      },
    ],
  },
  {
    titel: '[S1] [S2] in the first half year the procesregie clears away what is no longer needed',
    handeling: 'dossierOpschonen',
    actor: procesregisseur,
    feiten,
    op: net(archief, -1),
    opdracht: { gegevens: [gegeven.id] },
    behalve: [
      { als: 'nothing chosen', door: 'S1/bestaande-gegevens', opdracht: { gegevens: [] } },
      { als: 'not told what', door: 'S1/bestaande-gegevens', opdracht: {} },
      { als: 'of another casus', door: 'S1/bestaande-gegevens', opdracht: { gegevens: [maakId('elders')] } },
      { als: 'an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
      { als: 'the day of the archive has come', door: 'S3/dossier-gesloten', op: archief },
    ],
  },
  {
    titel: '[S2] on a relapse the casus is opened again, as long as the dossier is active',
    handeling: 'casusHeropenen',
    actor: procesregisseur,
    feiten,
    op: net(archief, -1),
    opdracht: { gemotiveerd: true },
    behalve: [
      { als: 'no reason', door: 'S2/heropening-gemotiveerd', opdracht: { gemotiveerd: false } },
      { als: 'not told whether there is a reason', door: 'S2/heropening-gemotiveerd', opdracht: {} },
      { als: 'the archive', door: 'S3/dossier-gesloten', op: archief },
      { als: 'an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
      { als: 'a casus that was never scaled down', door: 'P1/past-bij-fase', feiten: zaak('casusoverleg') },
    ],
  },
  {
    titel: '[S3] [S7] the calendar archives from the day that six months have passed until a year has',
    handeling: 'archiveren',
    actor: kalender,
    feiten,
    op: archief,
    behalve: [
      { als: 'a moment too early', door: 'S3/archieftermijn-bereikt', op: net(archief, -1) },
      { als: 'a year has passed', door: 'S3/archieftermijn-bereikt', op: einde },
      { als: 'a person, however early', door: 'P5/rol-staat-toe', actor: procesregisseur, op: net(archief, -1) },
    ],
  },
  {
    titel: '[S5] [S7] the calendar destroys from the day that a year has passed, however late it runs',
    handeling: 'vernietigen',
    actor: kalender,
    feiten,
    op: net(einde, 400 * 86_400_000),
    behalve: [
      { als: 'a moment too early', door: 'S5/vernietigingstermijn-bereikt', op: net(einde, -1) },
      { als: 'the procesregisseur', door: 'P5/rol-staat-toe', actor: procesregisseur },
      { als: 'the manager', door: 'P5/rol-staat-toe', actor: manager },
    ],
  },
  {
    titel: '[S5] what comes back with an old copy is destroyed again, where the keys say that it was destroyed before',
    handeling: 'vernietigingHerhalen',
    actor: kalender,
    feiten: zaak('triage'),
    opdracht: { eerderVernietigd: true },
    behalve: [
      { als: 'it was never destroyed', door: 'S5/eerder-vernietigd', opdracht: { eerderVernietigd: false } },
      { als: 'the manager', door: 'P5/rol-staat-toe', actor: manager },
    ],
  },
  {
    titel: '[S7] the manager lets the calendar go on with the numbers that he or she saw',
    handeling: 'kalenderBevestigen',
    actor: manager,
    feiten,
    opdracht: { kalenderstop: 'zoals gezien' },
    behalve: [
      { als: 'the numbers are others', door: 'S7/kalenderstop-gezien', opdracht: { kalenderstop: 'iets anders' } },
      { als: 'the calendar does not wait', door: 'S7/kalenderstop-gezien', opdracht: { kalenderstop: 'geen' } },
      { als: 'nobody says what was seen', door: 'S7/kalenderstop-gezien', opdracht: {} },
      { als: 'the procesregisseur', door: 'P5/rol-staat-toe', actor: procesregisseur },
    ],
  },
]

describe('afschaling', () => {
  for (const proef of proeven) it(proef.titel, () => beproef(proef))

  it('[S1] [P2] the besluit is taken namens the partij that leads then', () => {
    const geleid = zaak('casusoverleg', { ...gehouden, leiding: maakLeiding(gemeente, politie) })
    expect(
      vraag('afschalingBesluiten', { actor: procesregisseur, feiten: geleid, opdracht: { gemotiveerd: true } }),
    ).toMatchObject({ toegestaan: true, verantwoording: { namens: politie, doel: 'voortgangVolgen' } })
  })

  it('[S3] in the archive nobody does anything but find the casus; the calendar goes on', () => {
    const dicht = zaak('archief', { gegevens: [gegeven] })
    const mag = actoren.flatMap((actor) =>
      handelingIds
        .filter((h) => getHandeling(h).fasen.length > 0)
        .filter(
          (h) => vraag(h, { actor, feiten: dicht, opdracht: { gegevens: [gegeven.id], gemotiveerd: true } }).toegestaan,
        )
        .map((h) => `${actor.partij ?? actor.rol}: ${h}`),
    )
    expect(mag.toSorted()).toEqual(
      [
        'gemeente: casusInzien',
        'gemeente: casusVolgen',
        'gemeente: dossierInzien',
        'kalender: archiveren',
        'manager: casusInzien',
        'manager: casusVolgen',
        'manager: dossierInzien',
        'ondersteuner: casusInzien',
        'ondersteuner: casusVolgen',
        'ondersteuner: dossierInzien',
        'procesregisseur: casusInzien',
        'procesregisseur: casusVolgen',
        'procesregisseur: dossierInzien',
      ].toSorted(),
    )
  })

  it('[S5] after a year only the calendar does anything, and that is destroying', () => {
    const weg = zaak('vernietigd', { gegevens: [gegeven] })
    const mag = actoren.flatMap((actor) =>
      handelingIds
        .filter((h) => getHandeling(h).fasen.length > 0)
        .filter(
          (h) => vraag(h, { actor, feiten: weg, opdracht: { gegevens: [gegeven.id], gemotiveerd: true } }).toegestaan,
        )
        .map((h) => `${actor.rol}: ${h}`),
    )
    expect(mag).toEqual(['kalender: vernietigen'])
  })

  it('[S7] who confirms hears which of the two it is: nothing to confirm, or other numbers', () => {
    const zegt = (kalenderstop: 'geen' | 'iets anders') =>
      vraag('kalenderBevestigen', { actor: manager, feiten, opdracht: { kalenderstop } })
    expect(zegt('geen')).toMatchObject({ reden: expect.stringMatching(/wacht niet/) })
    expect(zegt('iets anders')).toMatchObject({ reden: expect.stringMatching(/andere aantallen/) })
  })

  it('[S2] after the first half year a dossier is opened or cleared by the decision of the manager alone', () => {
    for (const moment of [archief, einde])
      expect(dossierNogActief.toets({ ...feiten, actor: procesregisseur, nu: moment }), moment).toMatchObject({
        reden: expect.stringMatching(/gearchiveerd\.$/),
        watHelpt: expect.stringMatching(/manager/),
      })
    expect(dossierNogActief.toets({ ...feiten, actor: procesregisseur, nu: net(archief, -1) })).toBeUndefined()
  })

  it('[S3] who is refused in the archive hears what would help, and after it that nothing does', () => {
    const wie = medewerkerVan(politie)
    const kijk = (plek: 'archief' | 'vernietigd') =>
      vraag('casusInzien', {
        actor: wie,
        feiten: zaak(plek, { gegevens: [maakGegeven({ bronhouder: politie })] }),
        op: nu,
      })
    expect(kijk('archief')).toMatchObject({ regel: { eis: 'S3' }, watHelpt: expect.stringMatching(/manager/) })
    expect(kijk('vernietigd')).toMatchObject({ regel: { eis: 'S3' }, watHelpt: expect.not.stringMatching(/manager/) })
  })
})
