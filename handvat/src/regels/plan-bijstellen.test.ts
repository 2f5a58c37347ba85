import { describe, expect, it } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import type { Overlegstand } from '../casus/casusoverleg.ts'
import type { MedewerkerId, PartijId } from '../casus/id.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { findCel, inzagematrix } from '../inzagematrix.ts'
import { medewerkerVan, metToewijzingen, ondersteuner, procesregisseur } from '../testing/actoren.ts'
import {
  aanvaard,
  collegaVan,
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakId,
  maakInbreng,
  maakMandaat,
  maakOverleg,
  maakPlandoel,
  maakPlantekst,
  maakResultaat,
  mensVan,
  nu,
  politie,
  reclassering,
  verlopen,
  woningcorporatie,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, zaak } from '../testing/handelproef.ts'
import { werkVan } from '../werk.ts'
import { schrijfselsVan } from './verbeteren.ts'

const actie = maakActie(politie)
const aanTafel = [gemeente, politie, reclassering]

const overleg = (stand: Overlegstand, casus: Partial<Casus> = {}, wie: readonly PartijId[] = aanTafel) =>
  zaak('casusoverleg', {
    overlegsoort: 'aanpak',
    overleggen: [maakOverleg({ stand, deelnemers: wie.map((p) => maakDeelnemer(p, { rol: 'uitvoerder' })) })],
    plandoelen: [maakPlandoel()],
    acties: [actie],
    ...casus,
  })

const blijft = { actie: actie.id, partij: politie, gegevens: [] }
const naarReclassering = { ...blijft, partij: reclassering }
/** On this the actie rests, and the reclassering may not see it. */
const dicht = maakInbreng(ggz, { voorbehouden: [reclassering] })

const bijstellen: readonly Handelproef[] = [
  {
    titel: '[C6] the procesregie adjusts an action at any moment of the casusoverleg, on a mandate',
    handeling: 'actieBijstellen',
    actor: procesregisseur,
    feiten: overleg('gehouden'),
    opdracht: blijft,
    behalve: [
      { als: 'its own uitvoerder', door: 'P5/rol-staat-toe', actor: medewerkerVan(politie) },
      { als: 'who leads', door: 'P5/rol-staat-toe', actor: medewerkerVan(gemeente) },
      { als: 'one that is not there', door: 'C6/eigen-actie', opdracht: { ...blijft, actie: maakId('weg') } },
      { als: 'in triage', door: 'P1/past-bij-fase', feiten: zaak('triage', { acties: [actie] }) },
      { als: 'in afschaling', door: 'P1/past-bij-fase', feiten: zaak('actief', { acties: [actie] }) },
      {
        als: 'a mandate that ended',
        door: 'P3/alleen-met-mandaat',
        feiten: zaak(
          'casusoverleg',
          { acties: [actie] },
          { bevoegdheidsverleningen: [maakMandaat(gemeente, ['casusoverleg'], verlopen)] },
        ),
      },
    ],
  },
  {
    titel: '[C6] so does an ondersteuner, who decides nothing with it',
    handeling: 'actieBijstellen',
    actor: ondersteuner,
    feiten: overleg('gepland'),
    opdracht: blijft,
    behalve: [],
  },
  {
    titel: '[C6] [T14] [T17] another uitvoerder takes it over at the table, as who would get a new one',
    handeling: 'actieBijstellen',
    actor: procesregisseur,
    feiten: overleg('bezig'),
    opdracht: naarReclassering,
    behalve: [
      { als: 'after it', door: 'C6/wissel-in-overleg', feiten: overleg('gehouden') },
      { als: 'before it', door: 'C6/wissel-in-overleg', feiten: overleg('gepland') },
      { als: 'who is not there', door: 'C6/uitvoerder-kan-uitvoeren', opdracht: { ...blijft, partij: ggz } },
      {
        als: 'who may not see on what it rests',
        door: 'C6/uitvoerder-kan-uitvoeren',
        feiten: overleg('bezig', { gegevens: [dicht], acties: [{ ...actie, steuntOp: [dicht.id] }] }),
      },
      {
        als: 'who comes to advise',
        door: 'T14/actie-bij-uitvoerder',
        feiten: overleg('bezig', {
          overleggen: [maakOverleg({ deelnemers: aanTafel.map((p) => maakDeelnemer(p, { rol: 'adviseur' })) })],
        }),
      },
      {
        als: 'who did not accept the afspraken',
        door: 'T17/werk-na-aanvaarding',
        feiten: overleg('bezig', {
          overleggen: [
            maakOverleg({
              deelnemers: aanTafel.map((p) => maakDeelnemer(p, { rol: 'uitvoerder', aanvaardingen: [] })),
            }),
          ],
        }),
      },
    ],
  },
  {
    titel: '[C6] the uitvoerder says who does it',
    handeling: 'actieBijwerken',
    actor: medewerkerVan(politie),
    feiten: overleg('gehouden'),
    opdracht: { actie: actie.id, schrijftResultaat: false, gegevens: [], actiepersoon: mensVan(politie) },
    behalve: [
      { als: 'the procesregie', door: 'C6/persoon-van-uitvoerder', actor: procesregisseur },
      {
        als: 'somebody of another partij',
        door: 'C6/persoon-van-uitvoerder',
        opdracht: { actie: actie.id, schrijftResultaat: false, gegevens: [], actiepersoon: mensVan(gemeente) },
      },
      {
        als: 'for the action of another',
        door: 'C6/eigen-actie',
        feiten: overleg('gehouden', { acties: [actie, maakActie(gemeente)] }),
        opdracht: {
          ...{ actie: maakActie(gemeente).id, schrijftResultaat: false, gegevens: [] },
          actiepersoon: mensVan(politie),
        },
      },
    ],
  },
]

describe('[C6] adjusting an action', () => {
  for (const proef of bijstellen) it(proef.titel, () => beproef(proef))

  it('[C6] the work is of who was named, and of everybody again once that person is gone', () => {
    const wie = (feiten: ReturnType<typeof overleg>) =>
      werkVan(handvatB2, feiten, nu).flatMap((w) => (w.soort === 'actieUitvoeren' ? [w.personen] : []))
    const beiden = [mensVan(politie), collegaVan(politie)]
    const deelnemers = [maakDeelnemer(politie, { rol: 'uitvoerder', aanvaardingen: aanvaard(...beiden) })]
    const metPersoon = (medewerker: MedewerkerId | null) =>
      metToewijzingen(
        overleg('gehouden', {
          overleggen: [maakOverleg({ stand: 'gehouden', deelnemers })],
          acties: [{ ...actie, medewerker }],
        }),
        ...[medewerkerVan(politie), medewerkerVan(politie, 'collega')],
      )
    expect(wie(metPersoon(mensVan(politie)))).toEqual([[mensVan(politie)]])
    expect(wie(metPersoon(null))).toEqual([beiden])
    expect(wie(metPersoon(maakId('weg')))).toEqual([beiden])
  })
})

describe('[C6] what the plan said before', () => {
  const open = maakInbreng(ggz, { vrijgave: 'overleg' })
  const resultaat = maakResultaat(actie, { bronhouder: politie })
  const terugval = maakPlantekst(actie.id, 'terugval')
  const van = (id: Parameters<typeof maakPlantekst>[0], anders = {}) => maakPlantekst(id, 'eerder', anders)
  const leest = (partij: PartijId, id: string, casus: Partial<Casus>) =>
    findCel(inzagematrix(handvatB2, overleg('bezig', casus), nu), maakId(id), { soort: 'partij', partij })?.inzage

  it('[C6] [P10] is for who reads what is there now and what it rested on, and for nobody else', () => {
    const eerder = van(actie.id, { steuntOp: [dicht.id] })
    const casus = { gegevens: [open, dicht], teksten: [eerder] }
    expect(leest(politie, eerder.id, { ...casus, gegevens: [open, { ...dicht, vrijgave: 'overleg' }] })).toBe('inhoud')
    expect(leest(reclassering, eerder.id, { ...casus, gegevens: [{ ...dicht, vrijgave: 'overleg' }] })).toBe('niets')
    expect(leest(politie, eerder.id, { ...casus, gegevens: [] }), 'its source was withdrawn').toBe('niets')
    expect(leest(woningcorporatie, eerder.id, casus) ?? 'niets').toBe('niets')
  })

  it('[C6] [P10] of a result it goes no further than the result, and of that no further than the action', () => {
    const eerder = van(resultaat.id)
    const bij = { teksten: [resultaat, eerder] }
    expect(leest(reclassering, eerder.id, bij)).toBe('inhoud')
    const merk = { bijzonder: true }
    for (const teksten of [
      [{ ...resultaat, ...merk }, eerder],
      [resultaat, { ...eerder, ...merk }],
    ])
      expect(leest(woningcorporatie, eerder.id, { teksten })).not.toBe('inhoud')
    const gesloten = {
      gegevens: [{ ...dicht, vrijgave: 'overleg' as const }],
      acties: [{ ...actie, steuntOp: [dicht.id] }],
    }
    expect(leest(reclassering, eerder.id, { ...bij, ...gesloten })).toBe('niets')
  })

  it('[C6] [T19] is corrected by nobody; what follows where an action fails is corrected with the plan', () => {
    const { casus } = overleg('gehouden', { teksten: [terugval, van(actie.id), resultaat] })
    const schrijvers = schrijfselsVan(casus).map((s) => [s.soort, s.schrijver])
    expect(schrijvers).toContainEqual(['terugval', null])
    expect(schrijvers).toContainEqual(['resultaat', politie])
    expect(schrijvers.map(([soort]) => soort)).not.toContain('eerder')
  })
})
