import { describe, it } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import { medewerkerVan, procesregisseur } from '../proef/actoren.ts'
import {
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakId,
  maakInbreng,
  maakMeeneemafspraak,
  maakOverleg,
  politie,
  reclassering,
} from '../proef/feiten-maken.ts'
import { beproef, type Handelproef, zaak } from '../proef/handelproef.ts'

const gegeven = maakInbreng(politie)
const actie = maakActie(reclassering)
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
    opdracht: { gegevens: [gegeven.id], gemotiveerd: true },
    behalve: [
      { als: 'a deelnemer without an action', door: 'C9/alleen-uitvoerder-neemt-mee', actor: medewerkerVan(ggz) },
      {
        als: 'an action that lapsed',
        door: 'C9/alleen-uitvoerder-neemt-mee',
        feiten: plan({ acties: [{ ...actie, stand: 'vervallen' }] }),
      },
      { als: 'no reason', door: 'C9/voor-eigen-actie', opdracht: { gegevens: [gegeven.id] } },
      { als: 'its own', door: 'C9/voor-eigen-actie', opdracht: { gegevens: [eigen.id], gemotiveerd: true } },
      {
        als: 'two at once',
        door: 'C9/voor-eigen-actie',
        opdracht: { gegevens: [gegeven.id, eigen.id], gemotiveerd: true },
      },
      { als: 'nothing', door: 'C9/voor-eigen-actie', opdracht: { gemotiveerd: true } },
      {
        als: 'of another casus',
        door: 'C9/voor-eigen-actie',
        opdracht: { gegevens: [maakId('elders')], gemotiveerd: true },
      },
      { als: 'the procesregie', door: 'P5/rol-staat-toe', actor: procesregisseur },
    ],
  },
  {
    titel: '[C9] only the bronhouder decides, on a question that is open',
    handeling: 'meenemenBeslissen',
    actor: medewerkerVan(politie),
    feiten: metVraag('gevraagd'),
    opdracht: vraag,
    behalve: [
      { als: 'who asked', door: 'C9/bronhouder-beslist', actor: medewerkerVan(reclassering) },
      { als: 'the leidende partij', door: 'P5/rol-staat-toe', actor: medewerkerVan(gemeente) },
      { als: 'the procesregie', door: 'P5/rol-staat-toe', actor: procesregisseur },
      { als: 'already agreed', door: 'C9/bronhouder-beslist', feiten: metVraag('akkoord') },
      { als: 'already refused', door: 'C9/bronhouder-beslist', feiten: metVraag('geweigerd') },
      { als: 'no question named', door: 'C9/bronhouder-beslist', opdracht: {} },
    ],
  },
]

describe('taking along', () => {
  for (const proef of proeven) it(proef.titel, () => beproef(proef))
})
