import { createHash } from 'node:crypto'
import {
  afwezigheidBeeindigen,
  afwezigheidVastleggen,
  type Contract,
  contactgegevensVastleggen,
  contracten,
  medewerkersoverzichtInzien,
  medewerkerUitnodigen,
  medewerkerVastleggen,
  toewijzingVastleggen,
} from '@casushuis/contract'
import { dagVan, plusDagen } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SignedInMedewerker } from '../../ports/identity.ts'
import { makeIdentityStore } from '../../storage/identity.ts'
import { naarTriage, vraag as stelVraag } from '../../testing/casus.ts'
import { readHouse } from '../../testing/everything-read.ts'
import { openTestHouse, type TestHouse, type TestPerson, testIssuer, testPartijen } from '../../testing/house.ts'
import { type SessionToken, vraag } from '../../testing/http.ts'
import { addPartijbeheerder, openServerWith } from '../../testing/partijbeheerder.ts'
import { doe, type Verzoek } from '../doe.ts'
import { makeInvitations } from './uitnodiging-inlossen.ts'

const door = (id: string) => ({ besluit: { regel: { id } } })
const token = 'beheerder van de corporatie' as SessionToken
/** An answer without the number of its request, which tells nothing but that. */
const zonderNummer = (body: string) => body.replace(/urn:uuid:[0-9a-f-]{36}/, 'urn:uuid')
const nergens = '5f0c1b8e-8a52-4f0e-9d3a-0d8e1c6f7a11'

/** What somebody tries who keeps up the people of one organisation, and wants more than that (P5, P8). */
describe('the beheerder of an organisation who wants more', () => {
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
    await stelVraag(huis, casusnummer, 'ggz')
  })
  afterAll(async () => {
    await app?.close()
    await huis?.sluit()
  })

  const als = <C extends Contract>(wie: SignedInMedewerker, contract: C, verzoek: Verzoek<C> = {}) =>
    doe(huis.middelen, wie, { contract, ...verzoek })
  const id = (wie: TestPerson) => huis.wie(wie).id
  const dagen = () => {
    const vandaag = dagVan(huis.middelen.clock.nu())
    return { eersteDag: vandaag, laatsteDag: plusDagen(vandaag, 3) }
  }
  const beeld = async (wie: string) => {
    const { medewerkers } = await huis.doe('beheerder', medewerkersoverzichtInzien)
    return medewerkers.find((m) => m.id === wie)
  }
  const collega = (mail: string) => ({
    ...{ naam: 'Nieuwe collega', rol: 'partijmedewerker' as const, partij: huis.partij.corporatie },
    ...{ contactpersoon: false, telefoon: '', mail, inlog: null },
  })
  const nieuw = async (mail: string) => (await als(beheer, medewerkerVastleggen, { body: collega(mail) })).id

  test('[P5] [P8] is told of nobody of another organisation, on any route', async () => {
    const eigen: readonly string[] = [id('corporatie'), id('corporatie2'), beheer.id]
    const anderen = testPartijen.flatMap((p) => [id(p), id(`${p}2`)]).filter((m) => !eigen.includes(m))
    const gelezen = await readHouse((pad) => vraag(app, token, 'GET', pad))
    expect(gelezen).toContain(id('corporatie'))
    expect([...anderen, vanGgz.id].filter((m) => gelezen.includes(m))).toEqual([])
    expect(gelezen).not.toContain('beheer@ggz.example')
  })

  test('[P5] [P8] does not count for another organisation: the database itself has nothing to count', async () => {
    const telt = (wie: SignedInMedewerker, partij: 'corporatie' | 'ggz') =>
      huis.store.transaction({ zvh: huis.zvh, medewerker: wie.id, lezer: null, nu: huis.middelen.clock.nu() }, (t) =>
        t.toegewezenVan(huis.partij[partij]),
      )
    expect(await telt(beheer, 'corporatie')).toEqual({ mensen: 1, casussen: 1 })
    expect(await telt(vanGgz, 'ggz')).toEqual({ mensen: 1, casussen: 1 })
    expect(await telt(beheer, 'ggz')).toEqual({ mensen: 0, casussen: 0 })
    // Nor does somebody else of that organisation.
    expect(await telt(huis.wie('corporatie2'), 'corporatie')).toEqual({ mensen: 0, casussen: 0 })
  })

  test('[P5] finds out by an address nothing of who works elsewhere, and does of who works here', async () => {
    for (const wie of ['beheer@ggz.example', 'iemand@nergens.example'])
      expect(await nieuw(wie)).toEqual(expect.any(String))
    await expect(nieuw('beheer@corporatie.example')).rejects.toMatchObject(door('P5/organisatiebeheerder-apart'))
  })

  test('[P5] is refused in the same words whatever version of somebody else it says it saw', async () => {
    const probeer = async (wie: string, versie: string, anders: object = {}) => {
      const body = { ...collega('x@corporatie.example'), opvolger: null, reden: '', ...anders }
      const { inlog, ...velden } = body
      const antwoord = await vraag(app, token, 'PATCH', `/medewerkers/${wie}`, velden, { 'if-match': `"${versie}"` })
      return [antwoord.statusCode, zonderNummer(antwoord.body)]
    }
    for (const anders of [{}, { partij: huis.partij.ggz }, { opvolger: id('ggz2') }]) {
      const nietDaar = await probeer(nergens, '1', anders)
      expect(nietDaar[0]).toBe(403)
      for (const wie of [id('ggz'), id('fg'), vanGgz.id, beheer.id])
        for (const versie of ['1', '7']) expect(await probeer(wie, versie, anders)).toEqual(nietDaar)
    }
    expect(await beeld(id('ggz'))).toMatchObject({ naam: 'ggz', partij: { naam: 'ggz' } })
  })

  test('[P5] [P8] comes into no casus: not as contactpersoon, not as replacement, not by a colleague', async () => {
    const zelf = { ...collega('beheer@corporatie.example'), contactpersoon: true, opvolger: null, reden: '' }
    for (const rol of ['partijmedewerker', 'partijbeheerder']) {
      const { inlog, ...velden } = { ...zelf, rol }
      const antwoord = await vraag(app, token, 'PATCH', `/medewerkers/${beheer.id}`, velden, { 'if-match': '"1"' })
      expect(antwoord.json()).toMatchObject({ status: 403, regel: { id: 'P5/alleen-eigen-medewerkers' } })
    }
    const afwezig = (wie: string, vervanger: SignedInMedewerker['id']) =>
      als(beheer, afwezigheidVastleggen, { params: { id: wie as typeof vervanger }, body: { ...dagen(), vervanger } })
    for (const vervanger of [beheer.id, id('ggz'), vanGgz.id])
      await expect(afwezig(id('corporatie'), vervanger)).rejects.toMatchObject(door('P8/vervanger-doet-zelfde-werk'))
    await expect(afwezig(beheer.id, id('corporatie2'))).rejects.toMatchObject(door('P8/vervanging-in-casussen'))
    const params = { casusnummer }
    const wijsToe = (medewerker: SignedInMedewerker['id']) =>
      huis.doe('corporatie', toewijzingVastleggen, {
        params,
        body: { medewerker, tot: null, taak: huis.taak.corporatie },
      })
    await expect(wijsToe(beheer.id)).rejects.toMatchObject(door('P8/alleen-eigen-mensen'))
    await expect(wijsToe(id('corporatie2'))).resolves.toMatchObject({ id: expect.any(String) })
    const body = { medewerker: beheer.id, tot: null }
    for (const nummer of [casusnummer, 'ZZZZ-ZZZZ'])
      expect((await vraag(app, token, 'POST', `/casussen/${nummer}/toewijzingen`, body)).statusCode).toBe(404)
    await expect(als(beheer, toewijzingVastleggen, { params, body })).rejects.toThrow()
    const volgen = contracten.filter((c) => c.pad.includes(':casusnummer') && c.stroom)
    expect(volgen.length).toBeGreaterThan(0)
    for (const c of volgen) {
      const pad = (nummer: string) => c.pad.replace(':casusnummer', nummer)
      const [echt, niets] = [
        await vraag(app, token, 'GET', pad(casusnummer)),
        await vraag(app, token, 'GET', pad('ZZZZ-ZZZZ')),
      ]
      expect([echt.statusCode, zonderNummer(echt.body)]).toEqual([404, zonderNummer(niets.body)])
    }
  })

  test('[P8] ends no absence of another organisation, nor learns that there is one; of its own it does', async () => {
    const vastgelegd = async (wie: TestPerson, vervanger: TestPerson) => {
      const verzoek = { params: { id: id(wie) }, body: { ...dagen(), vervanger: id(vervanger) } }
      return (await huis.doe(wie, afwezigheidVastleggen, verzoek)).id
    }
    const vreemd = await vastgelegd('ggz', 'ggz2')
    const probeer = async (welke: string) => {
      const pad = `/afwezigheden/${welke}/beeindigingen`
      const { statusCode, body } = await vraag(app, token, 'POST', pad, undefined, { 'if-match': '"1"' })
      return [statusCode, zonderNummer(body)]
    }
    const nietDaar = await probeer(nergens)
    expect(nietDaar[0]).toBe(403)
    expect(await probeer(vreemd)).toEqual(nietDaar)
    const eigen = await vastgelegd('corporatie', 'corporatie2')
    await als(beheer, afwezigheidBeeindigen, { params: { id: eigen } })
  })

  test('[P5] makes nobody sign in as another: it names no sign-in, and invites nobody who signs in already', async () => {
    const inlog = { uitgever: testIssuer, onderwerp: 'van-mij' }
    const { inlog: _, ...velden } = { ...collega('ron@corporatie.example'), opvolger: null, reden: '' }
    for (const erbij of [{ inlog }, { uitgever: inlog.uitgever, onderwerp: inlog.onderwerp }]) {
      const pad = `/medewerkers/${id('corporatie2')}`
      const antwoord = await vraag(app, token, 'PATCH', pad, { ...velden, ...erbij }, { 'if-match': '"1"' })
      expect(antwoord.statusCode).toBe(400)
      expect(antwoord.json().velden.length).toBeGreaterThan(0)
    }
    const body = { uitgever: testIssuer, mail: 'van-mij@elders.example', codehash: 'c'.repeat(64) }
    await expect(als(beheer, medewerkerUitnodigen, { params: { id: id('corporatie2') }, body })).rejects.toMatchObject(
      door('P5/nog-geen-toegang'),
    )
    expect(await beeld(id('corporatie2'))).toMatchObject({
      inlog: { uitgever: testIssuer, onderwerp: huis.subjectOf('corporatie2') },
      uitnodiging: null,
    })
  })

  test('[P5] does not let itself in with an invitation of its own, under whatever address it says it has', async () => {
    const uitnodigingen = makeInvitations(huis.middelen, makeIdentityStore(huis.database.door))
    await als(beheer, contactgegevensVastleggen, {
      body: { telefoon: '', mail: 'een-ander@corporatie.example', post: 'geen' },
    })
    const mail = 'beheer@corporatie.example'
    const wie = await nieuw(mail)
    const code = 'een lange code die niemand raadt'
    const codehash = createHash('sha256').update(code).digest('hex')
    await als(beheer, medewerkerUitnodigen, { params: { id: wie }, body: { uitgever: testIssuer, mail, codehash } })
    const lost = (onderwerp: string) => uitnodigingen.redeem(code, { uitgever: testIssuer, onderwerp, mail })
    expect(await lost('beheer-corporatie')).toBe(false)
    expect(await beeld(wie)).toMatchObject({ inlog: null })
    expect(await lost('iemand-anders')).toBe(true)
  })
})
