import {
  casusInzien,
  deelnemersUitnodigen,
  dossierInzien,
  logboekInzien,
  triageBesluiten,
  wieZietWatAlsofInzien,
  wieZietWatInzien,
} from '@casushuis/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aanvaard,
  afgestemd,
  begin,
  bereidVoor,
  gegeven,
  geheimhouding,
  naarTriage,
  vraagEnAntwoord,
} from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPartij, type TestPerson } from '../../testing/house.ts'

const titel = 'Behandeling'
const geheim = 'Verslag van de arts'

/*
 * The ggz released its gegeven for the overleg, with a voorbehoud against the politie; of another the procesregie may not
 * know what it says. The overleg is prepared with ggz and politie; the verslavingszorg could come as well.
 */
describe('[R5] wie ziet wat, as if', () => {
  let huis: TestHouse
  let casusnummer: string
  let overleg: string
  let gegevenId: string
  const p = () => ({ casusnummer })
  type Vraag = Parameters<typeof alsof>[1]
  const alsof = (
    wie: TestPerson,
    query: { moment?: 'nu' | 'uitnodiging' | 'begin'; deelnemer?: TestPartij; voorbehoud?: TestPartij; over?: string },
  ) =>
    huis.doe(wie, wieZietWatAlsofInzien, {
      params: p(),
      query: {
        ...(query.moment && { moment: query.moment }),
        ...(query.deelnemer && { deelnemer: huis.partij[query.deelnemer] }),
        ...(query.voorbehoud && { gegeven: query.over ?? gegevenId, voorbehoud: huis.partij[query.voorbehoud] }),
      },
    })
  /** What changes of the row of a gegeven, by the name of the lezer. */
  const verschil = async (wie: TestPerson, query: Vraag, van = titel) => {
    const { lezers, rijen } = await alsof(wie, query)
    const cellen = rijen.find((r) => r.titel === van)?.cellen ?? []
    return Object.fromEntries(
      cellen
        .filter((c) => c.wijziging !== null)
        .map((c) => [lezers.find((l) => l.sleutel === c.lezer)?.naam, c.wijziging]),
    )
  }
  const weigert = (id: string) => ({ besluit: { regel: { id } } })

  beforeAll(async () => {
    huis = await openTestHouse()
    casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [
      gegeven({ titel, bijzonder: true, vrijgave: 'overleg', voorbehouden: [huis.partij.verslavingszorg] }),
      gegeven({ titel: geheim, geheimhouding }),
    ])
    const { gegevens } = await huis.doe('ggz', dossierInzien, { params: p() })
    gegevenId = gegevens.find((g) => g.inhoud?.titel === titel)?.id ?? ''
    await huis.doe('procesregisseur', triageBesluiten, {
      params: p(),
      body: { ...afgestemd(huis), uitkomst: 'casusoverleg', motivering: 'Meerdere partijen zijn nodig.' },
    })
    overleg = await bereidVoor(huis, casusnummer, ['ggz', 'politie'])
  })
  afterAll(() => huis?.sluit())

  test('[R5] tells before the invitation what it closes, and before the start what that opens, and changes nothing', async () => {
    const nu = await huis.doe('procesregisseur', wieZietWatInzien, { params: p() })
    expect(await verschil('procesregisseur', { moment: 'uitnodiging' })).toEqual({ gemeente: 'sluit' })
    expect(await verschil('procesregisseur', { moment: 'begin' })).toMatchObject({ politie: 'opent' })
    expect(await huis.doe('procesregisseur', wieZietWatInzien, { params: p() }), 'as it was').toEqual(nu)
    const casus = await huis.doe('procesregisseur', casusInzien, { params: p() })
    expect([casus.fase, casus.overleggen[0]?.stand]).toEqual(['triage', 'voorbereiding'])
    await expect(huis.doe('politie', casusInzien, { params: p() }), 'the politie knows nothing').rejects.toThrow()
  })

  test('[R5] a deelnemer more sees what is released, but for a voorbehoud; without that it opens', async () => {
    const erbij = { moment: 'begin', deelnemer: 'verslavingszorg' } as const
    expect(await verschil('procesregisseur', erbij)).not.toHaveProperty('verslavingszorg')
    expect(await verschil('procesregisseur', { ...erbij, voorbehoud: 'verslavingszorg' })).toMatchObject({
      verslavingszorg: 'opent',
    })
  })

  test('[R5] nothing is betrayed by it: no row, no lezer and no word that the asker does not have already', async () => {
    const tekst = JSON.stringify(await alsof('procesregisseur', { moment: 'begin' }))
    expect(tekst).not.toContain(geheim)
    // What is not there and what one may not know of are one.
    for (const over of ['5f0f3a52-5a27-4a3a-9a55-111111111111', gegevenId])
      await expect(alsof('procesregisseur', { voorbehoud: 'politie', over })).rejects.toMatchObject(
        weigert('R5/alsof-mogelijk'),
      )
    // A bronhouder does not hear who will come before it is invited, nor of what others brought in.
    await expect(alsof('ggz', { moment: 'begin' })).rejects.toMatchObject(weigert('R5/alsof-binnen-eigen'))
    await expect(alsof('ggz', { deelnemer: 'politie', moment: 'begin' })).rejects.toMatchObject(
      weigert('R5/alsof-binnen-eigen'),
    )
    const eigen = await alsof('ggz', { voorbehoud: 'verslavingszorg' })
    expect(new Set(eigen.rijen.map((r) => r.bronhouder))).toEqual(new Set(['ggz']))
    expect(eigen.lezers.map((l) => l.naam)).not.toContain('politie')
    for (const wie of ['politie', 'manager', 'beheerder', 'ondersteuner'] as const)
      await expect(alsof(wie, { moment: 'begin' }), wie).rejects.toThrow()
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 20 } })
    expect(regels.some((r) => r.handeling === 'Vooraf bekijken wie wat zou zien')).toBe(true)
  })

  test('[R5] what it said of the start is what each then sees', async () => {
    await huis.doe('procesregisseur', deelnemersUitnodigen, { params: { casusnummer, id: overleg } })
    expect(await verschil('ggz', { moment: 'begin' }), 'who is invited may look ahead for its own').toMatchObject({
      politie: 'opent',
    })
    const { lezers, rijen } = await alsof('procesregisseur', { moment: 'begin' })
    for (const partij of ['ggz', 'politie'] as const) await aanvaard(huis, partij, { casusnummer, id: overleg })
    await begin(huis, casusnummer, overleg)
    for (const partij of ['ggz', 'politie', 'gemeente'] as const) {
      const sleutel = lezers.find((l) => l.naam === partij)?.sleutel
      const gezegd = rijen.filter((r) => r.cellen.some((c) => c.lezer === sleutel && c.inzage === 'inhoud'))
      const { gegevens } = await huis.doe(partij, dossierInzien, { params: p() })
      const gezien = gegevens.filter((g) => g.inhoud && rijen.some((r) => r.object === g.id)).map((g) => g.id)
      const alles = gezegd.map((r) => r.object).filter((id) => rijen.find((r) => r.object === id)?.titel !== undefined)
      expect(gezien.filter((id) => alles.includes(id)).toSorted(), partij).toEqual(alles.toSorted())
    }
  })
})
