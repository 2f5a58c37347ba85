import { describe, expect, it } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { kolom } from '../inzagematrix.ts'
import { medewerkerVan, procesregisseur } from '../testing/actoren.ts'
import {
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakId,
  maakInbreng,
  maakMeeneemafspraak,
  maakOverleg,
  mensVan,
  nu,
  politie,
  reclassering,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, vraag as vraagAan, zaak } from '../testing/handelproef.ts'

const gegeven = maakInbreng(politie)
const actie = maakActie(reclassering)
const vanAnder = maakActie(ggz)
const vervallen = maakActie(reclassering, { id: maakId('vervallen'), stand: 'vervallen' })
const eigen = maakInbreng(reclassering)
const deelnemers = [gemeente, ggz, politie, reclassering].map((p) => maakDeelnemer(p))

const plan = (casus: Partial<Casus> = {}) =>
  zaak('casusoverleg', {
    gegevens: [gegeven, eigen],
    acties: [actie],
    overleggen: [maakOverleg({ stand: 'gehouden', deelnemers })],
    ...casus,
  })
const metVraag = (stand: 'gevraagd' | 'akkoord' | 'geweigerd') => {
  const afspraak = maakMeeneemafspraak(actie, gegeven, { stand })
  return plan({ meeneemafspraken: [afspraak] })
}
const vraag = { meeneemafspraak: maakMeeneemafspraak(actie, gegeven).id }

const proeven: readonly Handelproef[] = [
  {
    titel: '[C9] who has an action in the plan asks for one gegeven of another, with the reason',
    handeling: 'meenemenVragen',
    actor: medewerkerVan(reclassering),
    feiten: plan(),
    opdracht: { gegevens: [gegeven.id], gemotiveerd: true, actie: actie.id },
    behalve: [
      { als: 'a deelnemer without an action', door: 'C9/alleen-uitvoerder-neemt-mee', actor: medewerkerVan(ggz) },
      {
        als: 'an action that lapsed',
        door: 'C9/alleen-uitvoerder-neemt-mee',
        feiten: plan({ acties: [{ ...actie, stand: 'vervallen' }] }),
      },
      { als: 'no reason', door: 'C9/voor-eigen-actie', opdracht: { gegevens: [gegeven.id], actie: actie.id } },
      {
        als: 'a reason that was not written',
        door: 'C9/voor-eigen-actie',
        opdracht: { gegevens: [gegeven.id], gemotiveerd: false, actie: actie.id },
      },
      {
        als: 'where it never sat at a table',
        door: 'C9/voor-eigen-actie',
        feiten: plan({ overleggen: [maakOverleg({ stand: 'gepland', deelnemers })] }),
      },
      {
        als: 'its own',
        door: 'C9/voor-eigen-actie',
        opdracht: { gegevens: [eigen.id], gemotiveerd: true, actie: actie.id },
      },
      {
        als: 'two at once',
        door: 'C9/voor-eigen-actie',
        opdracht: { gegevens: [gegeven.id, eigen.id], gemotiveerd: true, actie: actie.id },
      },
      {
        als: 'one of an overleg that it was not in',
        door: 'C9/voor-eigen-actie',
        feiten: plan({
          overleggen: [
            maakOverleg({ stand: 'gehouden', deelnemers }),
            maakOverleg({ volgnummer: 2, deelnemers: [maakDeelnemer(politie)] }),
          ],
        }),
      },
      {
        als: 'without having accepted the afspraken',
        door: 'C9/voor-eigen-actie',
        feiten: plan({
          overleggen: [maakOverleg({ deelnemers: [maakDeelnemer(reclassering, { aanvaardingen: [] })] })],
        }),
      },
      { als: 'no action named', door: 'C9/voor-eigen-actie', opdracht: { gegevens: [gegeven.id], gemotiveerd: true } },
      {
        als: 'an action of another',
        door: 'C9/voor-eigen-actie',
        feiten: plan({ acties: [actie, vanAnder] }),
        opdracht: { gegevens: [gegeven.id], gemotiveerd: true, actie: vanAnder.id },
      },
      {
        als: 'a lapsed action beside one that runs',
        door: 'C9/voor-eigen-actie',
        feiten: plan({ acties: [actie, vervallen] }),
        opdracht: { gegevens: [gegeven.id], gemotiveerd: true, actie: vervallen.id },
      },
      {
        als: 'one with a voorbehoud against it, which answers like one that is not there',
        door: 'C9/voor-eigen-actie',
        feiten: plan({ gegevens: [{ ...gegeven, voorbehouden: [reclassering] }, eigen] }),
      },
      {
        als: 'one that was never released',
        door: 'C9/voor-eigen-actie',
        feiten: plan({ gegevens: [{ ...gegeven, vrijgave: 'geen' }, eigen] }),
      },
      { als: 'nothing', door: 'C9/voor-eigen-actie', opdracht: { gemotiveerd: true, actie: actie.id } },
      {
        als: 'of another casus',
        door: 'C9/voor-eigen-actie',
        opdracht: { gegevens: [maakId('elders')], gemotiveerd: true, actie: actie.id },
      },
      { als: 'the procesregie', door: 'P5/rol-staat-toe', actor: procesregisseur },
    ],
  },
  {
    titel: '[C9] only the bronhouder decides, on a question that is open',
    handeling: 'meenemenBeslissen',
    actor: medewerkerVan(politie),
    feiten: metVraag('gevraagd'),
    opdracht: { ...vraag, gemotiveerd: true },
    behalve: [
      { als: 'no reason', door: 'C9/besluit-gemotiveerd', opdracht: { ...vraag, gemotiveerd: false } },
      { als: 'who asked', door: 'C9/bronhouder-beslist', actor: medewerkerVan(reclassering) },
      { als: 'the leidende partij', door: 'P5/rol-staat-toe', actor: medewerkerVan(gemeente) },
      { als: 'the procesregie', door: 'P5/rol-staat-toe', actor: procesregisseur },
      { als: 'already agreed', door: 'C9/bronhouder-beslist', feiten: metVraag('akkoord') },
      { als: 'already refused', door: 'C9/bronhouder-beslist', feiten: metVraag('geweigerd') },
      { als: 'no question named', door: 'C9/bronhouder-beslist', opdracht: {} },
      {
        als: 'on a question that was answered, where another is open',
        door: 'C9/bronhouder-beslist',
        feiten: plan({
          acties: [actie, vanAnder],
          meeneemafspraken: [
            maakMeeneemafspraak(vanAnder, gegeven, { stand: 'gevraagd' }),
            maakMeeneemafspraak(actie, gegeven, { stand: 'akkoord' }),
          ],
        }),
      },
    ],
  },
]

describe('taking along', () => {
  it('[C9] while a next overleg is prepared, the one that was held counts', () => {
    const feiten = plan({
      overleggen: [
        maakOverleg({ stand: 'gehouden', deelnemers }),
        maakOverleg({ volgnummer: 2, stand: 'gepland', deelnemers: [maakDeelnemer(politie)] }),
      ],
    })
    const opdracht = { gegevens: [gegeven.id], gemotiveerd: true, actie: actie.id }
    expect(vraagAan('meenemenVragen', { actor: medewerkerVan(reclassering), feiten, opdracht })).toMatchObject({
      toegestaan: true,
    })
  })

  for (const proef of proeven) it(proef.titel, () => beproef(proef))
})

describe('[C9] what an uitvoerder takes along is seen by it alone, for that action alone', () => {
  const ander = maakInbreng(ggz)
  const tweede = maakActie(reclassering, { id: maakId('tweede') })
  const afspraak = (anders: Partial<ReturnType<typeof maakMeeneemafspraak>> = {}) =>
    maakMeeneemafspraak(actie, gegeven, anders)
  const kijkt = (partij: typeof ggz, meeneemafspraken: Casus['meeneemafspraken'], acties: Casus['acties']) => {
    const feiten = plan({ gegevens: [gegeven, ander, eigen], meeneemafspraken, acties })
    const lezer = { soort: 'partij', partij, medewerker: mensVan(partij) } as const
    return kolom(handvatB2, feiten, nu, lezer).cel(gegeven.id)?.inzage
  }

  it('[C9] with the agreement of its bronhouder, for an action that runs', () => {
    expect(kijkt(reclassering, [afspraak()], [actie, vanAnder])).toBe('inhoud')
    expect(kijkt(reclassering, [afspraak({ stand: 'gevraagd' })], [actie, vanAnder])).toBe('niets')
    expect(kijkt(reclassering, [afspraak({ stand: 'geweigerd' })], [actie, vanAnder])).toBe('niets')
  })

  it('[C9] not with an agreement on another gegeven, or for another partij', () => {
    expect(kijkt(reclassering, [afspraak({ gegeven: ander.id })], [actie, vanAnder])).toBe('niets')
    expect(kijkt(reclassering, [afspraak({ ontvanger: ggz })], [actie, vanAnder])).toBe('niets')
    expect(kijkt(ggz, [afspraak()], [actie, vanAnder])).toBe('niets')
  })

  it('[C9] not for an action of another, nor once that action lapsed, whatever else it carries out', () => {
    expect(kijkt(reclassering, [afspraak({ actie: vanAnder.id })], [actie, vanAnder])).toBe('niets')
    expect(kijkt(reclassering, [afspraak({ actie: vervallen.id })], [vervallen, tweede])).toBe('niets')
    expect(kijkt(reclassering, [afspraak({ actie: maakId('weg') })], [tweede])).toBe('niets')
    expect(kijkt(reclassering, [afspraak()], [tweede, actie])).toBe('inhoud')
  })
})
