import { describe, expect, it } from 'vitest'
import { actiestanden, meeneemstanden } from './casus/plan-van-aanpak.ts'
import { uitvraagstanden } from './casus/uitvraag.ts'
import { type Besluitbeeld, nogOpen, type Opensoort } from './nog-open.ts'

const niets: Besluitbeeld = {
  acties: [],
  uitspraken: [],
  uitvragen: [],
  meeneemafspraken: [],
  stukken: [],
  gegevens: [],
}
const uitspraak = { id: 'u', zonderReactie: [], tegenspraken: [] }

interface Rij {
  readonly als: string
  readonly beeld: Partial<Besluitbeeld>
  /** Where the work goes on after the decision. */
  readonly verder: readonly Opensoort[]
  /** Where it ends with it. */
  readonly klaar: readonly Opensoort[]
}

const zelfde = (als: string, beeld: Partial<Besluitbeeld>, ...soorten: readonly Opensoort[]): Rij => ({
  ...{ als, beeld },
  ...{ verder: soorten, klaar: soorten },
})

const tabel: readonly Rij[] = [
  zelfde('nothing at all', {}),
  ...actiestanden.flatMap((stand): readonly Rij[] => {
    const nog = stand === 'open' || stand === 'bezig'
    return [
      {
        als: `an action that is ${stand}, of nobody in particular`,
        beeld: { acties: [{ id: 'a', stand, persoon: null }] },
        verder: nog ? ['actieZonderPersoon'] : [],
        klaar: nog ? ['actieNietKlaar'] : [],
      },
      {
        als: `an action that is ${stand}, of somebody`,
        beeld: { acties: [{ id: 'a', stand, persoon: { naam: 'Bart' } }] },
        verder: [],
        klaar: nog ? ['actieNietKlaar'] : [],
      },
    ]
  }),
  zelfde('a statement with which all agree', { uitspraken: [uitspraak] }),
  zelfde(
    'one of which somebody said nothing',
    { uitspraken: [{ ...uitspraak, zonderReactie: ['GGZ'] }] },
    'uitspraakZonderReactie',
  ),
  zelfde(
    'one that somebody contradicts',
    { uitspraken: [{ ...uitspraak, tegenspraken: [{}] }] },
    'uitspraakWeersproken',
  ),
  ...uitvraagstanden.map((stand) =>
    zelfde(
      `a question that is ${stand}`,
      { uitvragen: [{ id: 'v', stand }] },
      ...(stand === 'verstuurd' || stand === 'deelsBeantwoord' ? (['uitvraagOpen'] as const) : []),
    ),
  ),
  ...meeneemstanden.map((stand) =>
    zelfde(
      `a gegeven to take along, ${stand}`,
      { meeneemafspraken: [{ id: 'm', stand }] },
      ...(stand === 'gevraagd' ? (['meeneemvraagOpen'] as const) : []),
    ),
  ),
  zelfde('a decision of which the betrokkene heard', { stukken: [{ id: 's', teVertellen: null }] }),
  zelfde(
    'one of which he or she did not',
    { stukken: [{ id: 's', teVertellen: { voor: '2026-06-29' } }] },
    'besluitNietVerteld',
  ),
  zelfde('a gegeven that can be read', { gegevens: [{ id: 'g', inhoud: {} }] }),
  zelfde('one that is closed', { gegevens: [{ id: 'g', inhoud: null }] }, 'gegevenGesloten'),
]

describe('[C12] what is still open when is decided', () => {
  it.each(tabel)('[C12] $als', ({ beeld, verder, klaar }) => {
    const soorten = (gaatVerder: boolean) => nogOpen({ ...niets, ...beeld }, gaatVerder).map((o) => o.soort)
    expect({ verder: soorten(true), klaar: soorten(false) }).toEqual({ verder, klaar })
  })

  it('[C12] each is told once, by its id', () => {
    const beeld = { ...niets, acties: ['a', 'b'].map((id) => ({ id, stand: 'open' as const, persoon: null })) }
    expect(nogOpen(beeld, false)).toEqual([
      { soort: 'actieNietKlaar', id: 'a' },
      { soort: 'actieNietKlaar', id: 'b' },
    ])
  })
})
