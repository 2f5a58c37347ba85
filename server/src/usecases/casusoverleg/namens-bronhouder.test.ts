import {
  bevoegdheidIntrekken,
  dossierInzien,
  gegevenInbrengen,
  gegevenVrijgeven,
  partijenInzien,
} from '@casushuis/contract'
import { algemeenBeeld } from '@casushuis/handvat'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { begin, gegeven, naarOverleg, naarTriage, vraagEnAntwoord } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPartij } from '../../testing/house.ts'

/*
 * B2.2.3: organising the overleg is done namens the leidende partij, giving insight namens each partij that brought
 * something in, and its bevoegdheidsverlening must provide for that.
 */

describe('showing what a partij brought in', () => {
  let huis: TestHouse
  let casusnummer: string

  beforeAll(async () => {
    huis = await openTestHouse()
    casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [gegeven({ titel: 'Steun in de wijk', vrijgave: 'overleg' })])
    await vraagEnAntwoord(huis, casusnummer, 'corporatie', [
      gegeven({ titel: 'Twee waarschuwingen', vrijgave: 'overleg' }),
    ])
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'ggz', 'corporatie'])
    await begin(huis, casusnummer, overleg)
  })
  afterAll(() => huis.sluit())

  const titels = async (wie: TestPartij | 'procesregisseur') => {
    const { gegevens } = await huis.doe(wie, dossierInzien, { params: { casusnummer } })
    return gegevens.map((g) => g.inhoud?.titel)
  }

  it('[P1] [P3] ends for everybody else with the mandate of that partij, whoever leads the casus', async () => {
    expect(await titels('gemeente')).toEqual(expect.arrayContaining(['Steun in de wijk', 'Twee waarschuwingen']))
    await trekIn('ggz')
    expect(await titels('gemeente')).not.toContain('Steun in de wijk')
    expect(await titels('corporatie')).not.toContain('Steun in de wijk')
    expect(await titels('gemeente'), 'another partij still gives insight').toContain('Twee waarschuwingen')
    expect(await titels('ggz'), 'its own it always sees').toContain('Steun in de wijk')
  })

  it('[C2] [P3] is from then on what the partij does itself, on the spot', async () => {
    await huis.doe('ggz', gegevenInbrengen, {
      params: { casusnummer },
      body: { ...gegeven({ titel: 'Vertelt de GGZ zelf', vrijgave: 'overleg' }), themas: [algemeenBeeld] },
    })
    expect(await titels('corporatie')).toContain('Vertelt de GGZ zelf')
    const { gegevens } = await huis.doe('ggz', dossierInzien, { params: { casusnummer } })
    const steun = gegevens.find((g) => g.inhoud?.titel === 'Steun in de wijk')
    if (!steun) throw new Error('the GGZ sees its own')
    await huis.doe('ggz', gegevenVrijgeven, {
      params: { casusnummer, id: steun.id },
      body: { vrijgave: 'overleg', voorafAan: [], voorbehouden: [], geheimhouding: null },
    })
    expect(await titels('corporatie')).toContain('Steun in de wijk')
  })

  async function trekIn(partij: TestPartij) {
    const { partijen } = await huis.doe('beheerder', partijenInzien)
    const verlening = partijen.find((p) => p.id === huis.partij[partij])?.bevoegdheidsverleningen[0]
    if (!verlening) throw new Error('no mandate to withdraw')
    await huis.doe('beheerder', bevoegdheidIntrekken, {
      params: { id: verlening.id },
      body: { reden: 'Het bestuur wil eerst een nieuw besluit.' },
    })
  }
})
