import {
  afwezigheidVastleggen,
  type Contract,
  casussenInzien,
  contracten,
  eigenOrganisatieInzien,
  medewerkerBeeindigen,
  medewerkersoverzichtInzien,
  medewerkerUitnodigen,
  medewerkerVastleggen,
  medewerkerWijzigen,
  mensenBevestigen,
  werkInzien,
} from '@casushuis/contract'
import { dagVan, plusDagen } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SignedInMedewerker } from '../../ports/identity.ts'
import { naam, naarTriage, vraag as stelVraag } from '../../testing/casus.ts'
import { readEverything, readHouse } from '../../testing/everything-read.ts'
import { openTestHouse, type TestHouse, type TestPerson, testIssuer } from '../../testing/house.ts'
import { type SessionToken, vraag } from '../../testing/http.ts'
import { addPartijbeheerder, openServerWith } from '../../testing/partijbeheerder.ts'
import { doe, type Verzoek } from '../doe.ts'

const door = (id: string) => ({ besluit: { regel: { id } } })
const reden = 'Deze collega heeft een andere baan.'
const token = 'beheerder van de corporatie' as SessionToken

/** An organisation keeps up its own people, and reads what is recorded of it; nothing of a casus (P4, P5, P8). */
describe('one’s own organisation', () => {
  let huis: TestHouse
  let app: FastifyInstance
  let casusnummer: string
  let beheer: SignedInMedewerker
  let vanGgz: SignedInMedewerker

  beforeAll(async () => {
    huis = await openTestHouse()
    beheer = await addPartijbeheerder(huis, 'corporatie')
    vanGgz = await addPartijbeheerder(huis, 'ggz')
    app = await openServerWith(huis, token, beheer)
    casusnummer = await naarTriage(huis)
    await stelVraag(huis, casusnummer, 'corporatie')
  })
  afterAll(async () => {
    await app?.close()
    await huis?.sluit()
  })

  const als = <C extends Contract>(wie: SignedInMedewerker, contract: C, verzoek: Verzoek<C> = {}) =>
    doe(huis.middelen, wie, { contract, ...verzoek })
  const beeld = async (wie: TestPerson) => {
    const { medewerkers } = await huis.doe('beheerder', medewerkersoverzichtInzien)
    const gevonden = medewerkers.find((m) => m.id === huis.wie(wie).id)
    if (!gevonden) throw new Error(`${wie} is not there`)
    return gevonden
  }
  const velden = async (wie: TestPerson, anders: object = {}) => {
    const { naam: n, rol, partij, contactpersoon, telefoon, mail } = await beeld(wie)
    const nu = { naam: n, rol, partij: partij?.id ?? null, contactpersoon, telefoon, mail }
    return { ...nu, opvolger: null, reden: '', ...anders }
  }

  test('[P4] [P8] a medewerker reads mandates, taken and colleagues with how to reach them, and no numbers', async () => {
    const gezien = await huis.doe('corporatie2', eigenOrganisatieInzien)
    expect(gezien.partij.naam).toBe('corporatie')
    expect(gezien.beheer).toBeNull()
    expect(gezien.mandaten[0]?.bevoegdheden).toContain('intake')
    expect(gezien.taken).toHaveLength(1)
    expect(gezien.collegas.map((c) => [c.naam, c.contactpersoon])).toEqual([
      ['corporatie', true],
      ['corporatie2', false],
    ])
    for (const wie of ['procesregisseur', 'manager', 'beheerder', 'fg'] as const)
      await expect(huis.doe(wie, eigenOrganisatieInzien), wie).rejects.toMatchObject(door('P5/rol-staat-toe'))
  })

  test('[P5] [P8] its beheerder reads how many of its people work on how many casussen, and of no other organisation', async () => {
    const { beheer: eigen } = await als(beheer, eigenOrganisatieInzien)
    expect(eigen?.toegewezen).toEqual({ mensen: 1, casussen: 1 })
    expect(eigen?.medewerkers.map((m) => m.partij?.naam)).toEqual(['corporatie', 'corporatie', 'corporatie'])
    expect(eigen?.medewerkers.map((m) => m.kanInloggen)).toEqual([true, true, true])
    // Nor by what an inlogdienst knows a colleague.
    expect(JSON.stringify(eigen)).not.toContain(huis.subjectOf('corporatie2'))
    const ander = await als(vanGgz, eigenOrganisatieInzien)
    expect(ander.beheer?.toegewezen).toEqual({ mensen: 0, casussen: 0 })
    expect(JSON.stringify(ander)).not.toContain('corporatie')
  })

  test('[P5] its beheerder gets no word of any casus, on any route, nor whether there is one', async () => {
    const leest = (pad: string) => vraag(app, token, 'GET', pad)
    const { isOpen, ofCasus, lists, huistaken } = await readEverything(leest, casusnummer)
    expect(isOpen).toBe(false)
    const alles = [ofCasus, lists, huistaken, await readHouse(leest)].join('\n')
    for (const woord of [casusnummer, naam, 'Wessel', 'Overlast']) expect(alles).not.toContain(woord)
    await expect(als(beheer, casussenInzien)).rejects.toMatchObject(door('P5/rol-staat-toe'))
    const zonderNummer = (body: string) => body.replace(/urn:uuid:[0-9a-f-]{36}/, 'urn:uuid')
    for (const c of contracten.filter((r) => r.pad.includes(':casusnummer') && r.methode === 'GET' && !r.stroom)) {
      const pad = (nummer: string) => c.pad.replace(':casusnummer', nummer).replace(':id', beheer.id)
      const [echt, niets] = [await leest(pad(casusnummer)), await leest(pad('ZZZZ-ZZZZ'))]
      expect([c.naam, echt.statusCode, zonderNummer(echt.body)]).toEqual([c.naam, 404, zonderNummer(niets.body)])
    }
    const waar = { zvh: huis.zvh, medewerker: beheer.id, lezer: null, nu: huis.middelen.clock.nu(), casusnummer }
    expect(await huis.store.transaction(waar, async (t) => t.hier)).toBeNull()
  })

  test('[P5] its beheerder changes how somebody is reached and who is contactpersoon, and for no other organisation', async () => {
    const wijzig = async (wie: TestPerson, anders: object) =>
      als(beheer, medewerkerWijzigen, { params: { id: huis.wie(wie).id }, body: await velden(wie, anders) })
    await wijzig('corporatie2', { telefoon: '010 123 45 67', contactpersoon: true })
    expect(await beeld('corporatie2')).toMatchObject({ telefoon: '010 123 45 67', contactpersoon: true })
    for (const wie of ['ggz', 'procesregisseur', 'beheerder'] as const)
      await expect(wijzig(wie, { telefoon: '010 123 45 67' }), wie).rejects.toMatchObject(
        door('P5/alleen-eigen-medewerkers'),
      )
    for (const anders of [
      { rol: 'partijbeheerder' },
      { partij: huis.partij.ggz },
      { rol: 'procesregisseur', partij: null, contactpersoon: false },
      { rol: 'fg', partij: null, contactpersoon: false },
    ])
      await expect(wijzig('corporatie2', { ...anders, reden })).rejects.toMatchObject(
        door('P5/geeft-alleen-eigen-functie'),
      )
    await wijzig('corporatie2', { contactpersoon: false })
    expect((await beeld('corporatie2')).contactpersoon).toBe(false)
  })

  test('[P5] [P7] somebody of another organisation and somebody who is not there are refused in the same words', async () => {
    const buren = await openTestHouse({ beside: huis })
    const probeer = async (id: string, pad: string, body: object) => {
      const { statusCode, body: tekst } = await vraag(app, token, 'POST', `/medewerkers/${id}/${pad}`, body, {
        'if-match': '"1"',
      })
      return [statusCode, tekst.replace(/urn:uuid:[0-9a-f-]{36}/, 'urn:uuid')]
    }
    const vandaag = dagVan(huis.middelen.clock.nu())
    const daden = [
      ['beeindigingen', { reden, opvolger: null }],
      ['uitnodigingen', { uitgever: testIssuer, mail: 'a@b.example', codehash: 'a'.repeat(64) }],
      ['afwezigheden', { vervanger: huis.wie('corporatie').id, eersteDag: vandaag, laatsteDag: plusDagen(vandaag, 3) }],
    ] as const
    for (const [pad, body] of daden) {
      const nietDaar = await probeer('5f0c1b8e-8a52-4f0e-9d3a-0d8e1c6f7a11', pad, body)
      expect(nietDaar[0], pad).toBe(403)
      for (const id of [huis.wie('ggz').id, huis.wie('fg').id, buren.wie('corporatie').id, vanGgz.id])
        expect(await probeer(id, pad, body), pad).toEqual(nietDaar)
    }
  })

  test('[P5] its beheerder records and invites somebody, who is no more than a medewerker of that organisation', async () => {
    const nieuw = {
      ...{ naam: 'Nieuwe collega', rol: 'partijmedewerker' as const, partij: huis.partij.corporatie },
      ...{ contactpersoon: false, telefoon: '', mail: 'nieuw@corporatie.example', inlog: null },
    }
    const leg = (anders: object = {}) => als(beheer, medewerkerVastleggen, { body: { ...nieuw, ...anders } })
    for (const anders of [{ partij: huis.partij.ggz }, { rol: 'partijbeheerder' }, { rol: 'manager', partij: null }])
      await expect(leg(anders)).rejects.toMatchObject(door('P5/geeft-alleen-eigen-functie'))
    await expect(leg({ inlog: { uitgever: testIssuer, onderwerp: 'iemand' } })).rejects.toMatchObject(
      door('P5/organisatie-nodigt-uit'),
    )
    await expect(leg({ mail: 'BEHEER@corporatie.example' })).rejects.toMatchObject(
      door('P5/organisatiebeheerder-apart'),
    )
    const { id } = await leg()
    const body = { uitgever: testIssuer, mail: nieuw.mail, codehash: 'b'.repeat(64) }
    await als(beheer, medewerkerUitnodigen, { params: { id }, body })
    await expect(als(vanGgz, medewerkerUitnodigen, { params: { id }, body })).rejects.toMatchObject(
      door('P5/alleen-eigen-medewerkers'),
    )
    await als(beheer, medewerkerBeeindigen, { params: { id }, body: { reden } })
  })

  test('[P8] its beheerder has a medewerker replaced while absent, and sees nothing of what is done meanwhile', async () => {
    const vandaag = dagVan(huis.middelen.clock.nu())
    const body = { vervanger: huis.wie('corporatie2').id, eersteDag: vandaag, laatsteDag: vandaag }
    await als(beheer, afwezigheidVastleggen, { params: { id: huis.wie('corporatie').id }, body })
    expect((await huis.doe('corporatie2', casussenInzien)).totaal).toBe(1)
    const gezien = await als(beheer, eigenOrganisatieInzien)
    expect(gezien.beheer?.toegewezen).toEqual({ mensen: 2, casussen: 1 })
    expect(gezien.collegas.find((c) => c.naam === 'corporatie')?.afwezig?.vervanger).toBe('corporatie2')
    expect(JSON.stringify(gezien)).not.toContain(casusnummer)
    huis.setClock(`${plusDagen(vandaag, 1)}T10:00:00.000Z`)
    expect((await huis.doe('corporatie2', casussenInzien)).totaal).toBe(0)
  })

  test('[P8] its beheerder confirms once a year who works there, and not elsewhere', async () => {
    const mensen = (await als(beheer, eigenOrganisatieInzien)).beheer?.medewerkers ?? []
    const medewerkers = mensen.filter((m) => m.beeindigd === null).map((m) => m.id)
    await expect(
      als(vanGgz, mensenBevestigen, { params: { id: huis.partij.corporatie }, body: { medewerkers } }),
    ).rejects.toMatchObject(door('P5/alleen-eigen-partij'))
    await als(beheer, mensenBevestigen, { params: { id: huis.partij.corporatie }, body: { medewerkers } })
    const { bevestigd, teDoen } = (await als(beheer, eigenOrganisatieInzien)).beheer?.bevestiging ?? {}
    expect([bevestigd?.door, teDoen]).toEqual([beheer.naam, false])
    expect((await als(beheer, werkInzien)).huistaken.map((t) => t.soort)).toEqual([])
  })

  test('[P8] its beheerder ends an account once a colleague takes over, and no casus stays behind', async () => {
    const eind = (opvolger: string | null) =>
      als(beheer, medewerkerBeeindigen, { params: { id: huis.wie('corporatie').id }, body: { reden, opvolger } })
    await expect(eind(null)).rejects.toMatchObject(door('P8/werk-overgedragen'))
    for (const opvolger of [beheer.id, huis.wie('ggz').id])
      await expect(eind(opvolger)).rejects.toMatchObject(door('P8/opvolger-is-collega'))
    await eind(huis.wie('corporatie2').id)
    expect((await huis.doe('corporatie2', casussenInzien)).totaal).toBe(1)
    expect((await als(beheer, eigenOrganisatieInzien)).beheer?.toegewezen).toEqual({ mensen: 1, casussen: 1 })
  })
})
