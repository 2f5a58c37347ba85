import { createPublicKey, verify } from 'node:crypto'
import {
  afrondingBevestigen,
  afschalingBesluiten,
  intakeBesluiten,
  logboekInzien,
  slotberichtenInzien,
  triageBesluiten,
  verklaringAfdrukken,
  verklaringInzien,
  werkInzien,
} from '@casushuis/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkStatement } from '../../logboek/statement.ts'
import {
  afgestemd,
  begin,
  criteria,
  gegeven,
  meldAan,
  naam,
  naarOverleg,
  naarTriage,
  rondAf,
  vraagEnAntwoord,
} from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { NietGevonden } from '../errors.ts'

const allen: readonly TestPerson[] = [
  ...(['gemeente', 'gemeente2', 'politie', 'politie2', 'ggz', 'corporatie', 'verslavingszorg'] as const),
  ...(['procesregisseur', 'procesregisseur2', 'ondersteuner'] as const),
]

describe('what is told when a casus closes for good', () => {
  let straat: TestHouse
  let huis: TestHouse
  let casusnummer: string
  const berichten = async (wie: TestPerson) => (await huis.doe(wie, slotberichtenInzien)).berichten
  const horen = async () => {
    const gehoord: TestPerson[] = []
    for (const wie of allen) if ((await berichten(wie)).length > 0) gehoord.push(wie)
    return gehoord
  }
  const kalenderOp = (dag: string) => {
    huis.setClock(`${dag}T08:00:00.000Z`)
    return huis.kalender()
  }

  beforeAll(async () => {
    straat = await openTestHouse()
  })
  afterAll(() => straat?.sluit())
  beforeEach(async () => {
    huis = await openTestHouse({ beside: straat })
    casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'politie', [gegeven({ titel: 'Meldingen', vrijgave: 'overleg' })])
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'corporatie'])
    await begin(huis, casusnummer, overleg)
    await rondAf(huis, casusnummer, overleg, 'corporatie')
    huis.setClock('2026-03-10T10:00:00.000Z')
    await huis.doe('procesregisseur', afschalingBesluiten, {
      params: { casusnummer },
      body: { ...afgestemd(huis), motivering: 'De acties zijn klaar en de situatie is stabiel.' },
    })
  })

  test('[S8] in the archive who worked on it hears that it closed, what stays and until when, and nobody else', async () => {
    await kalenderOp('2026-09-10')
    expect(await horen()).toEqual(['gemeente', 'politie', 'corporatie', 'procesregisseur'])
    const [bericht, ...meer] = await berichten('politie')
    expect(meer).toEqual([])
    expect(bericht).toMatchObject({
      ...{
        soort: 'gearchiveerd',
        casusnummer,
        op: '2026-09-10',
        vernietigenOp: '2027-03-10',
        leesbaarTot: '2026-10-10',
      },
      ...{ hoogstens: null, ondertekend: false },
    })
    expect((await huis.doe('politie', werkInzien)).huistaken).toMatchObject([
      { soort: 'slotberichtLezen', onderwerp: casusnummer, deadline: '2026-10-10' },
    ])
    for (const wie of ['manager', 'beheerder', 'fg'] as const)
      await expect(huis.doe(wie, slotberichtenInzien)).rejects.toMatchObject({ besluit: { toegestaan: false } })
    await expect(huis.doe('politie', verklaringInzien, { params: { id: bericht?.id ?? '' } })).rejects.toThrow(
      NietGevonden,
    )
  })

  test('[S11] [E2] a destruction is told with what kinds went and how much, signed, without a name', async () => {
    await kalenderOp('2027-03-10')
    expect(await horen()).toEqual(['gemeente', 'politie', 'corporatie', 'procesregisseur'])
    const [bericht] = await berichten('politie')
    expect(bericht).toMatchObject({ soort: 'vernietigd', casusnummer, op: '2027-03-10', ondertekend: true })
    expect(bericht?.hoogstens).toBe(50)
    const params = { id: bericht?.id ?? '' }
    const getekend = await huis.doe('politie', verklaringInzien, { params })
    const { publicKey } = await huis.sleutels.signer(huis.zvh)
    expect(getekend.sleutel).toBe(publicKey)
    const klopt = (inhoud: string) =>
      verify(null, Buffer.from(inhoud), createPublicKey(publicKey), Buffer.from(getekend.handtekening, 'base64'))
    expect(klopt(getekend.inhoud)).toBe(true)
    expect(klopt(getekend.inhoud.replace('2027', '2026'))).toBe(false)
    const inhoud = JSON.parse(getekend.inhoud)
    expect(inhoud).toMatchObject({
      ...{ casusnummer, vernietigdOp: '2027-03-10', grond: 'een jaar na afschaling' },
      regels: expect.arrayContaining(['S5/vernietigingstermijn-bereikt']),
    })
    const alles = JSON.stringify([bericht, getekend, await huis.doe('politie', verklaringAfdrukken, { params })])
    for (const woord of [naam, 'Proefjes', 'Meldingen', 'gemeente', 'politie', 'corporatie'])
      expect(alles, woord).not.toContain(woord)
  })

  test('[S11] [T6] that there was more than somebody could know of, the statement does not tell', async () => {
    const zoalsHetIs = async (meer: boolean) => {
      const ander = await openTestHouse({ beside: straat })
      const nummer = await naarTriage(ander)
      await vraagEnAntwoord(ander, nummer, 'politie', [gegeven({ titel: 'Meldingen', vrijgave: 'overleg' })])
      if (meer) {
        const apart = { titel: 'Alleen voor de GGZ', voorbehouden: [ander.partij.politie] }
        await vraagEnAntwoord(ander, nummer, 'ggz', [gegeven(apart)])
      }
      const besluit = {
        ...afgestemd(ander),
        uitkomst: 'nietInBehandeling',
        motivering: 'Het is elders al geregeld.',
      } as const
      await ander.doe('procesregisseur', triageBesluiten, { params: { casusnummer: nummer }, body: besluit })
      await ander.doe('gemeente', afrondingBevestigen, { params: { casusnummer: nummer } })
      const [bericht] = (await ander.doe('politie', slotberichtenInzien)).berichten
      const { inhoud } = await ander.doe('politie', verklaringInzien, { params: { id: bericht?.id ?? '' } })
      const { hoogstens, soorten, regels, grond } = JSON.parse(inhoud)
      return { hoogstens, soorten, regels, grond }
    }
    expect(await zoalsHetIs(true)).toEqual(await zoalsHetIs(false))
  })

  test('[S11] [R2] it names the last record of the casus in the logboek, which is of the destruction', async () => {
    await kalenderOp('2027-03-10')
    const [bericht] = await berichten('gemeente')
    const { inhoud } = await huis.doe('gemeente', verklaringInzien, { params: { id: bericht?.id ?? '' } })
    const { logboek } = JSON.parse(inhoud)
    expect(logboek.hash).toMatch(/^[0-9a-f]{64}$/)
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 200 } })
    expect(regels.find((r) => r.handeling === 'Dossier vernietigen')).toBeDefined()
    expect(logboek.volgnummer).toBeGreaterThan(10)
  })

  test('[S11] it is verified without server or database, by the public key of the house alone, and what was changed is found', async () => {
    await kalenderOp('2027-03-10')
    const [bericht] = await berichten('gemeente')
    const getekend = await huis.doe('gemeente', verklaringInzien, { params: { id: bericht?.id ?? '' } })
    const { publicKey } = await huis.sleutels.signer(huis.zvh)
    const kijkNa = (inhoud: string, pem = publicKey) => checkStatement(JSON.stringify({ ...getekend, inhoud }), pem)
    expect(kijkNa(getekend.inhoud)).toMatchObject({ klopt: true, inhoud: getekend.inhoud })
    expect(kijkNa(getekend.inhoud.replace(casusnummer, 'AAAA-AAAA')).klopt).toBe(false)
    const vanEenAnder = await openTestHouse({ beside: straat })
    expect(kijkNa(getekend.inhoud, (await vanEenAnder.sleutels.signer(vanEenAnder.zvh)).publicKey).klopt).toBe(false)
    expect(() => kijkNa(getekend.inhoud, 'geen sleutel')).toThrow()
  })

  test('[E2] it can be read for thirty days, and is gone then', async () => {
    await kalenderOp('2027-03-10')
    await kalenderOp('2027-04-09')
    expect(await horen()).toEqual(['gemeente', 'politie', 'corporatie', 'procesregisseur'])
    await kalenderOp('2027-04-10')
    expect(await horen()).toEqual([])
  })

  test('[S11] as long as the key is still there nothing is signed', async () => {
    huis.setClock('2027-03-10T08:00:00.000Z')
    const destroy = huis.sleutels.destroy
    const metSleutel = huis.sleutels as { destroy: typeof destroy }
    metSleutel.destroy = async () => {
      throw new Error('the disk is read-only')
    }
    await huis.kalender()
    const [bericht] = await berichten('gemeente')
    expect(bericht).toMatchObject({ soort: 'vernietigd', ondertekend: false })
    await expect(huis.doe('gemeente', verklaringInzien, { params: { id: bericht?.id ?? '' } })).rejects.toThrow(
      NietGevonden,
    )
    metSleutel.destroy = destroy
    await huis.kalender()
    expect((await berichten('gemeente')).map((b) => b.ondertekend)).toEqual([true])
  })

  test('[E2] [A11] who reported a casus that was not taken on has it too, once it confirmed', async () => {
    const ander = await meldAan(huis, 'ggz')
    const params = { casusnummer: ander }
    await huis.doe('procesregisseur', intakeBesluiten, {
      params,
      body: {
        ...{
          ...afgestemd(huis),
          criteria,
          uitkomst: 'nietInBehandeling',
          afweging: 'Eén organisatie kan dit zelf oplossen.',
        },
        advies: 'Vraag het wijkteam.',
      },
    })
    await huis.doe('ggz', afrondingBevestigen, { params })
    const [bericht] = await berichten('ggz')
    expect(bericht).toMatchObject({ soort: 'vernietigd', casusnummer: ander, ondertekend: true })
    expect(await berichten('politie')).toEqual([])
  })

  test('[P7] another zvh hears nothing', async () => {
    await kalenderOp('2027-03-10')
    const buur = await openTestHouse({ beside: straat })
    expect((await buur.doe('gemeente', slotberichtenInzien)).berichten).toEqual([])
  })
})
