import {
  bevoegdheidIntrekken,
  casusInzien,
  dossierInzien,
  gegevenInbrengen,
  huisregelsInzien,
  huisregelVastleggen,
  ikOpvragen,
  logboekInzien,
  overlegBeginnen,
  partijenInzien,
  sturingInzien,
  werkverdelingInzien,
  zorgvuldigheidAanvaarden,
} from '@casushuis/contract'
import { algemeenBeeld } from '@casushuis/handvat'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gegeven, meldAan, naarOverleg, naarTriage } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { openTestServer, vraag } from '../../testing/http.ts'

const besluit = { dag: '2026-11-28', kenmerk: 'Stuurgroep 2026-11, punt 4', ondertekenaar: 'Voorzitter stuurgroep' }
const morgen = '2026-11-30T08:00:00.000Z'
const door = (id: string) => ({ besluit: { regel: { id } } })

/** What a zvh decides for all its casussen, and from when that counts (T15, S12, P3). */
describe('a huisregel', () => {
  let huis: TestHouse
  let casusnummer: string
  beforeAll(async () => {
    huis = await openTestHouse()
    huis.setClock('2026-11-29T09:00:00.000Z')
    await huis.kalender()
    casusnummer = await naarTriage(huis)
    await naarOverleg(huis, casusnummer, ['gemeente', 'ggz'])
    await huis.doe('gemeente', gegevenInbrengen, {
      params: { casusnummer },
      body: {
        ...gegeven({ titel: 'Dagritme', vrijgave: 'vooraf', voorafAan: [huis.partij.ggz] }),
        themas: [algemeenBeeld],
      },
    })
  })
  afterAll(() => huis?.sluit())

  const leg = (soort: 'inzageVooraf', waarde: boolean, van: string, wie: TestPerson = 'beheerder') =>
    huis.doe(wie, huisregelVastleggen, { body: { soort, waarde, van, besluit } })
  const leestDagritme = async () =>
    (await huis.doe('ggz', dossierInzien, { params: { casusnummer } })).gegevens.some(
      (g) => g.inhoud?.titel === 'Dagritme',
    )

  test('[T15] on inzage vooraf counts on the next request from its day, both ways, and is told with its history', async () => {
    const biedtVooraf = async () => (await huis.doe('ggz', ikOpvragen)).inzageVooraf
    expect([await leestDagritme(), await biedtVooraf()]).toEqual([true, true])
    await leg('inzageVooraf', false, '2026-11-29')
    expect([await leestDagritme(), await biedtVooraf()]).toEqual([false, false])
    await leg('inzageVooraf', true, '2026-11-29')
    expect([await leestDagritme(), await biedtVooraf()]).toEqual([true, true])
    await leg('inzageVooraf', false, '2026-11-30')
    expect(await leestDagritme()).toBe(true)
    const { inzageVooraf } = await huis.doe('fg', huisregelsInzien)
    expect(inzageVooraf.nu).toBe(true)
    expect(inzageVooraf.besluiten.map((b) => [b.waarde, b.van, b.tot, b.stand])).toEqual([
      [false, '2026-11-30', null, 'komt'],
      [true, '2026-11-29', '2026-11-29', 'geldt'],
      [false, '2026-11-29', '2026-11-28', 'vervangen'],
      [true, expect.any(String), '2026-11-28', 'voorbij'],
    ])
    expect(inzageVooraf.besluiten.map((b) => [b.besluit, b.vastgelegdDoor])).toEqual([
      ...Array.from({ length: 3 }, () => [besluit, huis.wie('beheerder').naam]),
      [null, null],
    ])
    huis.setClock(morgen)
    expect(await leestDagritme()).toBe(false)
    await leg('inzageVooraf', true, '2026-12-01')
    huis.setClock('2026-12-01T08:00:00.000Z')
    await huis.kalender()
    expect(await leestDagritme()).toBe(true)
    huis.setClock(morgen)
  })

  test('[T15] is recorded by the beheerder alone, on a decision that was taken, never for a day that is over', async () => {
    await expect(leg('inzageVooraf', true, '2026-11-29')).rejects.toMatchObject(
      door('T15/huisregel-niet-met-terugwerking'),
    )
    for (const wie of ['fg', 'manager', 'procesregisseur', 'gemeente'] as const)
      await expect(leg('inzageVooraf', true, '2026-12-05', wie), wie).rejects.toMatchObject(door('P5/rol-staat-toe'))
    const later = { ...besluit, dag: '2026-12-01' }
    const body = { soort: 'inzageVooraf', waarde: false, van: '2026-12-02', besluit: later } as const
    await expect(huis.doe('beheerder', huisregelVastleggen, { body })).rejects.toMatchObject(
      door('T15/huisregel-met-besluit'),
    )
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 50 } })
    const gedaan = regels.filter((r) => r.handeling === 'Huisregel vastleggen').map((r) => r.besluit)
    expect(new Set(gedaan)).toEqual(new Set(['toegestaan', 'geweigerd']))
  })

  test('[T15] can be read by who must know it, and by nobody of a partij', async () => {
    for (const wie of ['beheerder', 'fg', 'manager', 'procesregisseur'] as const)
      expect((await huis.doe(wie, huisregelsInzien)).kleinsteAantal, wie).toEqual({ nu: 5, besluiten: [] })
    await expect(huis.doe('gemeente', huisregelsInzien)).rejects.toMatchObject(door('P5/rol-staat-toe'))
  })

  test('[S12] on the smallest number decides what the manager is shown from its day on', async () => {
    const vanaf = async () => (await huis.doe('manager', sturingInzien)).vanaf
    const body = { soort: 'kleinsteAantal', waarde: 12, van: '2026-12-01', besluit } as const
    await huis.doe('beheerder', huisregelVastleggen, { body })
    expect(await vanaf()).toBe(5)
    huis.setClock('2026-12-01T08:00:00.000Z')
    expect(await vanaf()).toBe(12)
    huis.setClock(morgen)
  })

  test('[P3] on the term after a lapsed mandate counts for what comes to stand still from its day on', async () => {
    const buren = await openTestHouse({ beside: huis })
    buren.setClock('2026-11-29T09:00:00.000Z')
    const hier = await naarTriage(buren)
    const vanaf = async () =>
      (await buren.doe('manager', werkverdelingInzien, { query: { pagina: 1, perPagina: 10 } })).casussen.find(
        (c) => c.casusnummer === hier,
      )?.beeindigenVanaf
    const termijn = (waarde: number, van: string) =>
      buren.doe('beheerder', huisregelVastleggen, { body: { soort: 'termijnNaMandaat', waarde, van, besluit } })
    await termijn(14, '2026-11-29')
    const { partijen } = await buren.doe('beheerder', partijenInzien)
    const verlening = partijen.find((p) => p.id === buren.partij.gemeente)?.bevoegdheidsverleningen[0]
    if (!verlening) throw new Error('the gemeente gave a mandate')
    await buren.doe('beheerder', bevoegdheidIntrekken, {
      params: { id: verlening.id },
      body: { reden: 'De afspraak is opgezegd.' },
    })
    expect(await vanaf()).toBe('2026-12-13')
    await termijn(60, '2026-11-30')
    buren.setClock(morgen)
    expect(await vanaf()).toBe('2026-12-13')
  })

  test('[T17] on the afspraken closes what was open until each accepts the new text, and leaves an overleg that began', async () => {
    const overleg = async () => (await huis.doe('ggz', casusInzien, { params: { casusnummer } })).overleggen[0]
    const aanvaardt = async (versie: string) =>
      huis.doe('ggz', zorgvuldigheidAanvaarden, {
        params: { casusnummer, id: (await overleg())?.id ?? '' },
        body: { versie, taak: null },
      })
    const leg = (kop: string, van: string) =>
      huis.doe('beheerder', huisregelVastleggen, {
        body: { soort: 'zorgvuldigheidsafspraken', waarde: [{ kop, tekst: 'Wij zwijgen.' }], van, besluit },
      })
    huis.setClock('2026-12-02T09:00:00.000Z')
    await leg('Stil', '2026-12-03')
    expect([await leestDagritme(), (await overleg())?.afspraken.versie]).toEqual([true, '1'])
    huis.setClock('2026-12-03T09:00:00.000Z')
    await huis.kalender()
    expect([await leestDagritme(), (await overleg())?.afspraken.versie]).toEqual([false, 'zvh-1'])
    await expect(aanvaardt('1')).rejects.toMatchObject(door('T17/geldende-afspraken'))
    expect((await overleg())?.afspraken).toEqual({
      versie: 'zvh-1',
      afspraken: [{ kop: 'Stil', tekst: 'Wij zwijgen.' }],
    })
    await aanvaardt('zvh-1')
    expect(await leestDagritme()).toBe(true)
    await huis.doe('procesregisseur', overlegBeginnen, { params: { casusnummer, id: (await overleg())?.id ?? '' } })
    await expect(leg('Nog stiller', '2026-12-03')).rejects.toMatchObject(door('T17/afspraken-na-vandaag'))
    await leg('Nog stiller', '2026-12-04')
    huis.setClock('2026-12-04T09:00:00.000Z')
    await huis.kalender()
    expect([(await overleg())?.stand, (await overleg())?.afspraken.versie]).toEqual(['gehouden', 'zvh-1'])
  })

  test('[A1] on the leefgebieden decides from what an aanmelder chooses', async () => {
    await huis.doe('beheerder', huisregelVastleggen, {
      body: { soort: 'leefgebieden', waarde: ['inkomen', 'gezin'], van: '2026-12-04', besluit },
    })
    expect((await huis.doe('politie', ikOpvragen)).leefgebieden).toEqual(['inkomen', 'gezin'])
    await expect(meldAan(huis, 'politie', { leefgebieden: ['gezin', 'justitie'] })).rejects.toMatchObject({
      ...door('A1/leefgebied-van-dit-zvh'),
    })
    await meldAan(huis, 'politie', { leefgebieden: ['gezin', 'inkomen'] })
  })

  test('[T14] on gespreksthema’s and on where the zvh is reached is told to everybody who works here', async () => {
    const waarde = {
      postadres: 'Postbus 12\n1234 AB Waterstad',
      telefoon: '010 123 45 67',
      mail: 'zvh@waterstad.example',
    }
    const vanaf = { van: '2026-12-04', besluit }
    await huis.doe('beheerder', huisregelVastleggen, {
      body: { soort: 'gespreksthemas', waarde: ['Wonen', 'Schulden'], ...vanaf },
    })
    await huis.doe('beheerder', huisregelVastleggen, { body: { soort: 'contactgegevens', waarde, ...vanaf } })
    const ik = await huis.doe('ggz', ikOpvragen)
    expect([ik.gespreksthemas, ik.contactgegevens]).toEqual([['Wonen', 'Schulden'], waarde])
  })

  test('[P7] is of one zvh, and no other reads or goes by it', async () => {
    const buren = await openTestHouse({ beside: huis })
    expect((await buren.doe('fg', huisregelsInzien)).inzageVooraf.besluiten).toHaveLength(1)
  })

  test('[T15] that is not filled in, or not possible, is told at its field', async () => {
    const app = await openTestServer(huis)
    const velden = async (body: object) => {
      const antwoord = await vraag(app, 'beheerder', 'POST', '/huisregels', body)
      return [antwoord.statusCode, antwoord.json().velden?.map((v: { veld: string }) => v.veld)]
    }
    const goed = { soort: 'kleinsteAantal', waarde: 8, van: '2026-12-20', besluit }
    for (const [anders, veld] of [
      [{ waarde: 4 }, 'waarde'],
      [{ waarde: 51 }, 'waarde'],
      [{ waarde: 7.5 }, 'waarde'],
      [{ waarde: '8' }, 'waarde'],
      [{ van: '2026-02-30' }, 'van'],
      [{ van: null }, 'van'],
      [{ besluit: { ...besluit, kenmerk: ' ' } }, 'besluit.kenmerk'],
      [{ besluit: { ...besluit, ondertekenaar: 'x'.repeat(5000) } }, 'besluit.ondertekenaar'],
      [{ soort: 'onbekend' }, 'soort'],
      [{ soort: 'leefgebieden', waarde: ['wonen'] }, 'waarde'],
      [{ soort: 'leefgebieden', waarde: ['wonen', 'wonen'] }, 'waarde'],
      [{ soort: 'leefgebieden', waarde: ['wonen', 'geluk'] }, 'waarde.1'],
      [{ soort: 'gespreksthemas', waarde: [] }, 'waarde'],
      [{ soort: 'gespreksthemas', waarde: ['Wonen', ' '] }, 'waarde.1'],
      [{ soort: 'zorgvuldigheidsafspraken', waarde: [] }, 'waarde'],
      [{ soort: 'zorgvuldigheidsafspraken', waarde: [{ kop: 'Stil', tekst: '' }] }, 'waarde.0.tekst'],
      [{ soort: 'zorgvuldigheidsafspraken', waarde: Array(13).fill({ kop: 'x', tekst: 'y' }) }, 'waarde'],
      [{ soort: 'contactgegevens', waarde: null }, 'waarde'],
      [
        { soort: 'contactgegevens', waarde: { postadres: '', telefoon: '010 123 45 67', mail: 'a@b.nl' } },
        'waarde.postadres',
      ],
      [
        { soort: 'contactgegevens', waarde: { postadres: 'x', telefoon: 'bel mij', mail: 'a@b.nl' } },
        'waarde.telefoon',
      ],
      [{ soort: 'contactgegevens', waarde: { postadres: 'x', telefoon: '010 123 45 67', mail: 'a' } }, 'waarde.mail'],
    ] as const)
      expect(await velden({ ...goed, ...anders }), JSON.stringify(anders)).toEqual([400, [veld]])
    expect((await vraag(app, 'beheerder', 'POST', '/huisregels', { ...goed, extra: 1 })).statusCode).toBe(400)
    expect((await vraag(app, 'beheerder', 'POST', '/huisregels', goed)).statusCode).toBe(204)
    await app.close()
  })
})
