import {
  type Contract,
  casussenInzien,
  logboekInzien,
  medewerkerBeeindigen,
  medewerkersInzien,
  medewerkersoverzichtInzien,
  medewerkerVastleggen,
  medewerkerWijzigen,
  procesregieToewijzen,
  toewijzingVastleggen,
} from '@casushuis/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { naarTriage, vraag as vraagUit } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson, testIssuer } from '../../testing/house.ts'
import { openTestServer, vraag } from '../../testing/http.ts'

const reden = 'Deze collega heeft een andere baan.'
const door = (id: string) => ({ besluit: { regel: { id } } })

/** Who works here: recorded, changed and ended by the beheerder, who sees nothing of any casus (P5, P8, B2.1). */
describe('the people of a zvh', () => {
  let huis: TestHouse
  beforeAll(async () => {
    huis = await openTestHouse()
  })
  afterAll(() => huis?.sluit())

  let nummer = 0
  const persoon = (anders: object = {}) => {
    nummer += 1
    return {
      ...{
        naam: `Persoon ${nummer}`,
        rol: 'partijmedewerker' as const,
        partij: huis.partij.ggz,
        contactpersoon: false,
      },
      ...{ telefoon: '', mail: `persoon${nummer}@ggz.example` },
      ...{ inlog: { uitgever: testIssuer, onderwerp: `persoon-${nummer}` }, ...anders },
    }
  }
  const leg = async (anders: object = {}) =>
    (await huis.doe('beheerder', medewerkerVastleggen, { body: persoon(anders) })).id
  const beeld = async (id: string) =>
    (await huis.doe('beheerder', medewerkersoverzichtInzien)).medewerkers.find((m) => m.id === id)
  const beeindig = (wie: TestPerson, body: object = {}) =>
    huis.doe('beheerder', medewerkerBeeindigen, { params: { id: huis.wie(wie).id }, body: { reden, ...body } })
  const velden = async (wie: TestPerson) => {
    const gezien = await beeld(huis.wie(wie).id)
    if (!gezien) throw new Error(`${wie} is not there`)
    const { naam, rol, partij, contactpersoon, telefoon, mail } = gezien
    return { naam, rol, partij: partij?.id ?? null, contactpersoon, telefoon, mail }
  }

  test('[P5] who is recorded can be chosen from the next request on, once he or she can sign in', async () => {
    const collegas = async () => (await huis.doe('ggz', medewerkersInzien)).collegas.map((c) => c.id)
    const wel = await leg()
    const niet = await leg({ inlog: null })
    expect(await beeld(wel)).toMatchObject({
      partij: { naam: 'ggz' },
      vastgelegd: { door: 'beheerder' },
      beeindigd: null,
    })
    expect(await beeld(niet)).toMatchObject({ inlog: null, uitnodiging: null })
    expect(await collegas()).toEqual(expect.arrayContaining([wel]))
    expect(await collegas()).not.toContain(niet)
  })

  test('[P5] one who is known already, and one who would be FG beside beheerder or manager, is refused', async () => {
    await expect(leg({ inlog: { uitgever: testIssuer, onderwerp: huis.subjectOf('politie') } })).rejects.toMatchObject(
      door('P5/een-account'),
    )
    const zvh = { partij: null, contactpersoon: false }
    await leg({ ...zvh, rol: 'manager', mail: 'Chef@zvh.example' })
    await expect(leg({ ...zvh, rol: 'fg', mail: 'chef@ZVH.example' })).rejects.toMatchObject(door('P5/fg-apart'))
    await expect(leg({ ...zvh, rol: 'fg', mail: 'anders@zvh.example' })).resolves.toBeTruthy()
    const wijzig = (wie: TestPerson, anders: object) =>
      velden(wie).then((nu) =>
        huis.doe('beheerder', medewerkerWijzigen, {
          params: { id: huis.wie(wie).id },
          body: { ...nu, opvolger: null, reden, ...anders },
        }),
      )
    await expect(wijzig('manager', { rol: 'fg' })).rejects.toMatchObject(door('P5/toezicht-wisselt-niet'))
    await expect(wijzig('fg', { rol: 'beheerder' })).rejects.toMatchObject(door('P5/toezicht-wisselt-niet'))
    await expect(wijzig('ondersteuner', { rol: 'fg', mail: 'chef@zvh.example' })).rejects.toMatchObject(
      door('P5/fg-apart'),
    )
    await expect(wijzig('ondersteuner', { partij: huis.partij.ggz })).rejects.toMatchObject(
      door('P5/rol-past-bij-partij'),
    )
    await wijzig('ondersteuner', { naam: 'Een nieuwe naam', reden: '' })
    expect((await velden('ondersteuner')).naam).toBe('Een nieuwe naam')
  })

  test('[P8] who is the only one of a partij in a casus leaves it to a colleague; the others of the partij see nothing', async () => {
    const casusnummer = await naarTriage(huis)
    await vraagUit(huis, casusnummer, 'corporatie')
    const ziet = async (wie: TestPerson) => (await huis.doe(wie, casussenInzien)).totaal
    expect([await ziet('corporatie'), await ziet('corporatie2')]).toEqual([1, 0])
    await expect(beeindig('corporatie')).rejects.toMatchObject(door('P8/werk-overgedragen'))
    await expect(beeindig('corporatie', { opvolger: huis.wie('politie').id })).rejects.toMatchObject(
      door('P8/opvolger-is-collega'),
    )
    expect([await ziet('corporatie'), await ziet('corporatie2')]).toEqual([1, 0])
    await beeindig('corporatie', { opvolger: huis.wie('corporatie2').id })
    expect([await ziet('corporatie'), await ziet('corporatie2')]).toEqual([0, 1])
    expect(await beeld(huis.wie('corporatie').id)).toMatchObject({ beeindigd: { door: 'beheerder' } })
    await expect(beeindig('corporatie')).rejects.toMatchObject(door('P5/werkt-hier'))
  })

  test('[P8] the only procesregisseur of a casus goes once the manager gave it to another, who then runs it', async () => {
    const casusnummer = await naarTriage(huis)
    await expect(beeindig('procesregisseur')).rejects.toMatchObject(door('P8/werk-overgedragen'))
    for (const nr of (await huis.doe('procesregisseur', casussenInzien)).casussen.map((c) => c.casusnummer))
      await huis.doe('manager', procesregieToewijzen, {
        params: { casusnummer: nr },
        body: {
          ...{ medewerker: huis.wie('procesregisseur2').id, tot: null, vorigeEindigt: false },
          motivering: 'Deze collega gaat weg en draagt alles over.',
        },
      })
    await beeindig('procesregisseur')
    const eigen = (await huis.doe('procesregisseur2', casussenInzien)).casussen
    expect(eigen.find((c) => c.casusnummer === casusnummer)?.procesregisseur).toBe('procesregisseur2')
    expect((await huis.doe('procesregisseur', casussenInzien)).totaal).toBe(0)
  })

  test('[P8] nobody who left is put on a casus, and who was told of it sees nothing more', async () => {
    const casusnummer = await naarTriage(huis, 'politie')
    await huis.doe('politie', toewijzingVastleggen, {
      params: { casusnummer },
      body: { medewerker: huis.wie('politie2').id, tot: null },
    })
    await beeindig('politie2')
    expect((await huis.doe('politie2', casussenInzien)).totaal).toBe(0)
    expect((await huis.doe('politie', medewerkersInzien)).collegas.map((c) => c.naam)).not.toContain('politie2')
  })

  test('[P5] the last beheerder who can sign in stays', async () => {
    await expect(beeindig('beheerder')).rejects.toMatchObject(door('P5/beheerder-blijft'))
    const ander = { rol: 'beheerder', partij: null }
    await leg({ ...ander, inlog: null })
    await expect(beeindig('beheerder')).rejects.toMatchObject(door('P5/beheerder-blijft'))
  })

  test('[P5] what is not filled in is told at its field, and nobody but the beheerder keeps up who works here', async () => {
    const app = await openTestServer(huis)
    const stuur = async (body: object) => {
      const antwoord = await vraag(app, 'beheerder', 'POST', '/medewerkers', body)
      return [antwoord.statusCode, ...(antwoord.json().velden?.map((v: { veld: string }) => v.veld) ?? [])]
    }
    expect(await stuur(persoon({ naam: ' ', rol: 'kalender', mail: 'geen adres' }))).toEqual([
      400,
      'naam',
      'rol',
      'mail',
    ])
    expect(await stuur(persoon({ partij: null }))).toEqual([400, 'partij'])
    const elders = { uitgever: 'https://elders.example', onderwerp: 'iemand' }
    expect(await stuur(persoon({ inlog: elders }))).toEqual([400, 'inlog.uitgever'])
    const { id } = (await vraag(app, 'beheerder', 'POST', '/medewerkers', persoon({ inlog: null }))).json()
    const uitnodiging = { uitgever: elders.uitgever, mail: 'iemand@ggz.example', codehash: 'a'.repeat(64) }
    const geweigerd = await vraag(app, 'beheerder', 'POST', `/medewerkers/${id}/uitnodigingen`, uitnodiging)
    expect([geweigerd.statusCode, geweigerd.json().velden]).toEqual([
      400,
      [{ veld: 'uitgever', melding: 'Bij deze inlogdienst kan hier niemand inloggen. Kies er een uit de lijst.' }],
    ])
    expect(await beeld(id)).toMatchObject({ uitnodiging: null, inlog: null })
    expect(await stuur(persoon({ rol: 'manager', partij: null, contactpersoon: true }))).toEqual([
      400,
      'contactpersoon',
    ])
    for (const wie of ['procesregisseur2', 'manager', 'fg', 'ggz'] as const)
      expect((await vraag(app, wie, 'POST', '/medewerkers', persoon())).statusCode, wie).toBe(403)
    for (const wie of ['procesregisseur2', 'manager', 'ggz'] as const)
      expect((await vraag(app, wie, 'GET', '/medewerkersoverzicht')).statusCode, wie).toBe(403)
    await app.close()
  })

  test('[P7] [P5] nobody of another zvh is seen, changed or ended', async () => {
    const buren = await openTestHouse({ beside: huis })
    const id = huis.wie('ggz').id
    const daden: readonly (readonly [Contract, object])[] = [
      [medewerkerBeeindigen, { opvolger: null, reden }],
      [medewerkerWijzigen, { ...(await velden('ggz')), opvolger: null, reden }],
    ]
    for (const [contract, body] of daden)
      await expect(buren.doe('beheerder', contract, { params: { id }, body })).rejects.toThrow()
    const gezien = (await buren.doe('beheerder', medewerkersoverzichtInzien)).medewerkers
    expect(gezien.map((m) => m.id)).not.toContain(id)
    expect(await beeld(id)).toMatchObject({ beeindigd: null, naam: 'ggz' })
  })

  test('[R2] leaves a record of each step, also of what was refused', async () => {
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 200 } })
    const gedaan = regels.map((r) => `${r.handeling}: ${r.besluit}`)
    for (const handeling of ['Medewerker vastleggen', 'Medewerker wijzigen', 'Account beëindigen'])
      expect(gedaan).toEqual(expect.arrayContaining([`${handeling}: toegestaan`, `${handeling}: geweigerd`]))
  })
})
