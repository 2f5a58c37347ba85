import { describe, expect, it } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import { medewerkerVan, procesregisseur } from '../testing/actoren.ts'
import { gemeente, gewoneTekst, maakFeiten, maakId, nu, politie } from '../testing/feiten-maken.ts'
import { afgestemdMetPartij, eigenBesluit } from './afstemming.ts'

/* P9: what is decided in the name of a partij was agreed with somebody of it, on a day that can be. */

const { huis, casus } = maakFeiten()
const weeg = (afgestemdOp: string | null, actor = procesregisseur) =>
  afgestemdMetPartij.toets({ actor, huis, casus, nu, opdracht: { afgestemdOp } })?.veld

describe('a decision in the name of a partij', () => {
  it('[P9] was agreed on a day from the aanmelding up to today', () => {
    expect(['2026-01-01', '2026-06-15'].map((dag) => weeg(dag))).toEqual([undefined, undefined])
    expect(['2025-12-31', '2026-06-16'].map((dag) => weeg(dag))).toEqual(['afstemming.dag', 'afstemming.dag'])
    expect(weeg(null)).toBe('afstemming.met')
  })

  it('[P9] [R4] says what is the matter with the day, and what helps', () => {
    const zegt = (afgestemdOp: string | null) =>
      afgestemdMetPartij.toets({ actor: procesregisseur, huis, casus, nu, opdracht: { afgestemdOp } })
    expect(zegt(null)).toMatchObject({
      reden: 'Er staat niet bij met wie van de partij dit besluit is afgestemd.',
      watHelpt: 'Vul in met wie en op welke dag u het afstemde.',
    })
    expect(zegt('2026-06-16')).toMatchObject({
      ...{ reden: 'Deze dag moet nog komen.', watHelpt: 'Stem het besluit eerst af.' },
    })
    expect(zegt('2025-12-31')).toMatchObject({
      ...{ reden: 'Deze dag ligt vóór de aanmelding.', watHelpt: 'Kies de dag waarop dit besluit is besproken.' },
    })
  })

  it('[P9] is read by the partij in whose name it was taken: one of its own that nobody read yet', () => {
    const stuk = (id: string, anders: Partial<Casus['stukken'][number]> = {}) => ({
      ...{
        id: maakId<'stuk'>(id),
        soort: 'intakebesluit' as const,
        ...gewoneTekst,
        bronhouder: gemeente,
        gezien: false,
        informeren: null,
      },
      ...anders,
    })
    const stukken = [stuk('wacht'), stuk('gelezen', { gezien: true }), stuk('van-ander', { bronhouder: politie })]
    const leest = (object: string) =>
      eigenBesluit.toets({
        ...{ actor: medewerkerVan(gemeente), huis, casus: { ...casus, stukken }, nu },
        opdracht: { object: maakId(object) },
      })
    expect(leest('wacht')).toBeUndefined()
    for (const ander of ['gelezen', 'van-ander', 'nergens'])
      expect(leest(ander), ander).toEqual({
        reden: 'Dit besluit wacht niet op uw organisatie.',
        watHelpt: 'Bekijk bij de stukken welke besluiten er zijn.',
      })
  })

  it('[P9] asks nothing of the partij that decides by its own people', () => {
    expect(weeg(null, medewerkerVan(gemeente))).toBeUndefined()
  })
})
