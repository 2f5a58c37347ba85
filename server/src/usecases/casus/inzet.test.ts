import {
  casusInzien,
  casusregieToewijzen,
  dossierInzien,
  gegevenInbrengen,
  inzetKiezen,
  logboekInzien,
  uitvraagBeantwoorden,
} from '@casushuis/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, gegeven, naarOverleg, naarTriage, vraag, vraagEnAntwoord } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { Geweigerd } from '../errors.ts'

/*
 * B2.2.1: each partij processes on a statutory task of its own, which it names in this casus. What the GGZ brings in is
 * shown in the name of the GGZ on the task of the GGZ, whoever leads, and no list decides which task that is.
 */

describe('the taak on which a partij takes part', () => {
  let huis: TestHouse
  let casusnummer: string

  beforeAll(async () => {
    huis = await openTestHouse()
    casusnummer = await naarTriage(huis)
  })
  afterAll(() => huis.sluit())

  const laatste = async (handeling: string) => {
    const { regels } = await huis.doe('fg', logboekInzien)
    const regel = regels.find((r) => r.handeling === handeling && r.besluit === 'toegestaan')
    if (!regel) throw new Error(`no record of ${handeling}`)
    return regel
  }
  const antwoord = (taak: string | null) => ({
    ...{ bekend: true, weigergrond: null, toelichting: 'Bij ons bekend.', bijdrage: ['informatie' as const], taak },
    gegevens: [gegeven({ titel: 'Steun in de wijk', vrijgave: 'overleg' })],
  })

  it('[P1] is chosen before the first act, and out of its own taken', async () => {
    const params = { casusnummer, id: await vraag(huis, casusnummer, 'ggz') }
    for (const taak of [null, huis.taak.corporatie]) {
      const doet = huis.doe('ggz', uitvraagBeantwoorden, { params, body: antwoord(taak) })
      await expect(doet).rejects.toMatchObject({
        besluit: { regel: { id: 'P1/inzet-uit-eigen-taken' }, velden: [{ veld: 'taak' }] },
      })
    }
    await expect(
      huis.doe('ggz', gegevenInbrengen, { params: { casusnummer }, body: gegeven() }),
      'nor does it get around that by bringing something in apart',
    ).rejects.toThrow(Geweigerd)
    expect((await huis.doe('ggz', casusInzien, { params: { casusnummer } })).taak).toBeNull()
    await huis.doe('ggz', uitvraagBeantwoorden, { params, body: antwoord(huis.andereTaak) })
    expect(await laatste('Uitvraag beantwoorden')).toMatchObject({ namens: 'ggz', taak: 'Crisiszorg' })
  })

  it('[P1] carries every later act, until the partij chooses another', async () => {
    await huis.doe('ggz', gegevenInbrengen, { params: { casusnummer }, body: gegeven({ titel: 'Nog iets' }) })
    expect(await laatste('Gegeven inbrengen')).toMatchObject({ namens: 'ggz', taak: 'Crisiszorg' })
    await huis.doe('ggz', inzetKiezen, { params: { casusnummer }, body: { taak: huis.taak.ggz } })
    await huis.doe('ggz', gegevenInbrengen, { params: { casusnummer }, body: gegeven({ titel: 'En nog iets' }) })
    expect(await laatste('Gegeven inbrengen')).toMatchObject({ namens: 'ggz', taak: 'Taak van ggz' })
    await huis.doe('ggz', inzetKiezen, { params: { casusnummer }, body: { taak: huis.andereTaak } })
  })

  it('[P1] stands in the logboek with what was shown: one look, a part in the name of each who brought it in', async () => {
    await vraagEnAntwoord(huis, casusnummer, 'corporatie', [
      gegeven({ titel: 'Twee waarschuwingen', vrijgave: 'overleg' }),
    ])
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'ggz', 'corporatie'])
    await begin(huis, casusnummer, overleg)
    await huis.doe('gemeente', dossierInzien, { params: { casusnummer } })
    const regel = await laatste('Gegevens bekijken')
    expect(regel).toMatchObject({ partij: 'gemeente', namens: 'gemeente', taak: 'Taak van gemeente' })
    expect(regel.delen.map(({ namens, taak, aantalObjecten }) => [namens, taak, aantalObjecten]).toSorted()).toEqual([
      ['corporatie', 'Taak van corporatie', 1],
      ['gemeente', 'Taak van gemeente', 2],
      ['ggz', 'Crisiszorg', 1],
    ])
  })

  it('[P1] [C7] stays that of who brought it in, also after the regie went to another partij', async () => {
    const wie = huis.wie('corporatie').id
    const regie = { partij: huis.partij.corporatie, medewerker: wie }
    await huis.doe('procesregisseur', casusregieToewijzen, { params: { casusnummer }, body: regie })
    await huis.doe('gemeente', dossierInzien, { params: { casusnummer } })
    const regel = await laatste('Gegevens bekijken')
    expect(regel.namens, 'organising is from now on for whoever leads').toBe('corporatie')
    expect(regel.delen).toContainEqual(
      expect.objectContaining({ namens: 'ggz', taak: 'Crisiszorg', aantalObjecten: 1 }),
    )
  })
})
