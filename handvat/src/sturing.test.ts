import { describe, expect, it } from 'vitest'
import type { Casus, Stuk } from './casus/casus.ts'
import { type Gedaan, type Telling, tellingenVan, telsoorten, telverdelingen } from './sturing.ts'
import { gewoonAfgeschaald } from './termijnen.ts'
import {
  gemeente,
  gewoneTekst,
  ggz,
  maakAanwezige,
  maakActie,
  maakAfronding,
  maakCasus,
  maakId,
  maakLeiding,
  maakOverleg,
  maakPlandoel,
  nu,
  politie,
} from './testing/feiten-maken.ts'

const begonnen = { ...maakLeiding(gemeente)[0], van: '2026-04-01T08:00:00.000Z' }
const zaak = (anders: Partial<Casus> = {}) =>
  maakCasus({ leiding: maakLeiding(gemeente).map((l) => ({ ...l, van: begonnen.van })), ...anders })
const tel = (anders: Partial<Gedaan> & Pick<Gedaan, 'handeling'>): readonly Telling[] =>
  tellingenVan({ opdracht: {}, voor: zaak(), na: zaak(), nu, ...anders })

describe('what is counted of an act', () => {
  it('[S12] that a casus was reported, by which partij and in which leefgebieden, each once', () => {
    const opdracht = { leefgebieden: ['wonen', 'justitie', 'wonen'] as const }
    expect(tel({ handeling: 'casusAanmelden', opdracht, voor: null, na: zaak({ aanmelder: gemeente }) })).toEqual([
      { soort: 'aanmelding', vanPartij: gemeente },
      { soort: 'leefgebied', deel: 'wonen' },
      { soort: 'leefgebied', deel: 'justitie' },
    ])
  })

  it('[S12] [T12] the outcomes, and within how many weeks of the aanmelding', () => {
    expect(tel({ handeling: 'intakeBesluiten', opdracht: { uitkomst: 'triage' } })).toEqual([
      { soort: 'intake', deel: 'triage' },
      { soort: 'totIntake', deel: '11' },
    ])
    expect(tel({ handeling: 'triageBesluiten', opdracht: { uitkomst: 'casusoverlegOmTeBepalen' } })).toEqual([
      { soort: 'triage', deel: 'casusoverlegOmTeBepalen' },
      { soort: 'totTriage', deel: '11' },
    ])
  })

  it('[S12] the first plan counts, and that it goes on the same does not', () => {
    const besluit = (...besloten: readonly boolean[]) =>
      tel({
        handeling: 'overlegBesluiten',
        opdracht: { uitkomst: 'aanpakVastgesteld' },
        voor: zaak({ overleggen: besloten.map((b, n) => maakOverleg({ volgnummer: n + 1, besloten: b })) }),
      }).map((t) => t.soort)
    expect(besluit(false)).toEqual(['overlegbesluit', 'totPlan'])
    expect(besluit(true, false)).toEqual([])
  })

  it('[S12] an overleg that closed, the first or a next, and each partij of which somebody was there', () => {
    const overleg = maakOverleg({
      stand: 'bezig',
      aanwezigen: [maakAanwezige(politie), maakAanwezige(politie), maakAanwezige(ggz)],
    })
    const voor = zaak({ overleggen: [overleg] })
    const na = zaak({ overleggen: [{ ...overleg, stand: 'gehouden' }] })
    const gesloten = tel({ handeling: 'overlegVanzelfSluiten', voor, na })
    expect(gesloten).toEqual([
      { soort: 'overleg', deel: 'eerste' },
      { soort: 'aanwezigheid', vanPartij: politie },
      { soort: 'aanwezigheid', vanPartij: ggz },
    ])
    expect(tel({ handeling: 'overlegSluiten', voor: na, na })).toEqual([])
    const eerder = maakOverleg({ volgnummer: overleg.volgnummer - 1, stand: 'gehouden' })
    const vervolg = {
      voor: { ...voor, overleggen: [eerder, overleg] },
      na: { ...na, overleggen: [eerder, ...na.overleggen] },
    }
    expect(tel({ handeling: 'overlegSluiten', ...vervolg })[0]).toEqual({ soort: 'overleg', deel: 'vervolg' })
  })

  it('[S12] at afschaling how the plan went, of the casus as a whole', () => {
    const doelen = (...bereikt: readonly boolean[]) =>
      tel({
        handeling: 'afschalingBesluiten',
        voor: zaak({
          plandoelen: bereikt.map((b) => maakPlandoel({ bereikt: b })),
          acties: [maakActie(ggz, { stand: 'open', deadline: '2026-06-14' })],
        }),
      })
    expect(doelen(true, false)).toEqual([
      { soort: 'afschaling', deel: '' },
      { soort: 'totAfschaling', deel: '11' },
      { soort: 'doel', deel: 'deels' },
      { soort: 'actie', deel: 'teLaat' },
    ])
    expect(doelen(true)[2]).toEqual({ soort: 'doel', deel: 'alle' })
    expect(doelen(false)[2]).toEqual({ soort: 'doel', deel: 'geen' })
    const opTijd = [
      maakActie(ggz, { stand: 'open', deadline: '2026-06-15' }),
      maakActie(ggz, { stand: 'klaar', deadline: '2026-01-01' }),
    ]
    expect(tel({ handeling: 'afschalingBesluiten', voor: zaak({ plandoelen: [], acties: opTijd }) })).toContainEqual({
      ...{ soort: 'actie', deel: 'opTijd' },
    })
  })

  it('[S12] [A13] whether the betrokkene was told in time, once for what is told together', () => {
    const besluit = (naam: string, voor: string | null): Stuk => ({
      ...{ ...gewoneTekst, id: maakId(naam), soort: 'triagebesluit', bronhouder: gemeente, gezien: true },
      informeren: voor === null ? null : { vanaf: '2026-06-01', voor },
    })
    const stukken = [besluit('een', '2026-06-15'), besluit('twee', '2026-06-20'), besluit('drie', null)]
    const vertelt = (informerenOp: string) =>
      tel({
        handeling: 'betrokkeneInformeren',
        voor: zaak({ stukken }),
        opdracht: { besluiten: stukken.map(({ id }) => id), informerenOp },
      })
    expect(vertelt('2026-06-15')).toEqual([{ soort: 'informeren', deel: 'opTijd' }])
    expect(vertelt('2026-06-16')).toEqual([{ soort: 'informeren', deel: 'teLaat' }])
    expect(tel({ handeling: 'informerenUitstellen', voor: zaak({ stukken }) })).toEqual([])
  })

  it('[S12] another term for a dossier, once', () => {
    const afschaling = gewoonAfgeschaald('2026-03-01')
    const afwijking = { archiefOp: '2026-10-01', vernietigenOp: '2027-06-01', herbeoordelenOp: '2026-08-01' }
    const handeling = 'termijnAfwijken'
    expect(tel({ handeling, voor: zaak({ afschaling }) })).toEqual([{ soort: 'afwijking', deel: '' }])
    expect(tel({ handeling, voor: zaak({ afschaling: { ...afschaling, afwijking } }) })).toEqual([])
  })

  it('[S12] a relapse, and on what ground an answer was refused', () => {
    expect(tel({ handeling: 'casusHeropenen' })).toEqual([{ soort: 'heropening', deel: '' }])
    expect(tel({ handeling: 'uitvraagBeantwoorden', opdracht: { weigergrond: 'eigenKader' } })).toEqual([
      { soort: 'weigering', deel: 'eigenKader' },
    ])
    expect(tel({ handeling: 'uitvraagBeantwoorden', opdracht: { weigergrond: null } })).toEqual([])
  })

  it.each([
    ['on the day of the calendar', { afschaling: gewoonAfgeschaald('2025-06-15') }, 'opTijd'],
    ['a day after it', { afschaling: gewoonAfgeschaald('2025-06-14') }, 'teLaat'],
    ['before the end of its afronding', { afronding: maakAfronding({ vernietigenOp: '2026-06-20' }) }, 'opTijd'],
    ['after it', { afronding: maakAfronding({ vernietigenOp: '2026-06-10' }) }, 'teLaat'],
  ] as const)('[S12] a casus that was destroyed %s', (_, einde, deel) => {
    const handeling = 'afschaling' in einde ? 'vernietigen' : 'afgerondVernietigen'
    expect(tel({ handeling, voor: zaak(einde), na: null })).toEqual([{ soort: 'vernietiging', deel }])
  })

  it('[S12] nothing of a look, of what came back and is destroyed again, or of a casus of which it is not known how it ends', () => {
    expect(tel({ handeling: 'casusInzien' })).toEqual([])
    expect(tel({ handeling: 'vernietigingHerhalen', na: null })).toEqual([])
    expect(tel({ handeling: 'vernietigen', na: null })).toEqual([])
  })

  it('[S12] each part is a word of a closed list, and of nothing the same number stands twice', () => {
    for (const soort of telsoorten) expect(new Set(telverdelingen[soort]).size).toBe(telverdelingen[soort].length)
    expect(telverdelingen.overlegbesluit).not.toContain('afschaling')
  })
})
