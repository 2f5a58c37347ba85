import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Contract } from '@casushuis/contract'
import {
  casusAanmelden,
  casusInzien,
  casussenInzien,
  datCheckDoen,
  dossierInzien,
  ikOpvragen,
  isBsn,
  sturingInzien,
  werkInzien,
} from '@casushuis/contract'
import type { Tijdstip } from '@casushuis/handvat'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { keyFolder } from '../keys/key-folder.ts'
import type { Clock } from '../ports/clock.ts'
import type { SignedInMedewerker } from '../ports/identity.ts'
import type { Store } from '../ports/store.ts'
import { openDatabase } from '../storage/database.ts'
import { makeSetup } from '../storage/setup.ts'
import { makeStore } from '../storage/store.ts'
import { voerKalenderUit } from '../usecases/afschaling/kalender.ts'
import { doe } from '../usecases/doe.ts'
import { demoaccounts } from './accounts.ts'
import { type Buurpersoon, buurhuis, buurId } from './buurhuis.ts'
import { demohuis } from './huis.ts'
import { moment } from './kalender.ts'
import { medewerkerId, type Persoon, personen } from './mensen.ts'
import { buurverhaal } from './verhalen/buurverhaal.ts'
import { verhalen } from './verhalen/index.ts'
import type { Demowerk, Invoer } from './verteller.ts'
import { vulDemo } from './vullen.ts'

/** A Sunday, and the day on which summer time begins: the hardest day to tell stories on. */
const vandaag = '2026-03-29'
const huis = demohuis(vandaag)
const buren = buurhuis(vandaag)
const nu = { tijd: moment(vandaag, '12:00') }
const clock: Clock = {
  nu: () => nu.tijd,
  ofDatabase: async () => nu.tijd,
  daysAhead: 0,
  reload: async () => {},
}
const bsns: string[] = []
const momenten: Tijdstip[] = []
const gemeld: number[] = []

let map: string
let store: Store
let kalender: { readonly gearchiveerd: number; readonly vernietigd: number }

const mensen = new Map<string, SignedInMedewerker>(
  [huis, buren].flatMap(({ medewerkers, partijen, zvh }) =>
    medewerkers.map((m) => {
      const partij = partijen.find((p) => p.id === m.partij)
      return [m.id, { ...m, partij: partij ? { id: partij.id, naam: partij.naam } : null, zvh }] as const
    }),
  ),
)

function als<C extends Contract>(wie: string, contract: C, invoer: Invoer<C>): Promise<z.output<C['antwoord']>> {
  const mens = mensen.get(wie)
  if (!mens) throw new Error(`${wie} does not exist`)
  return doe({ store, clock, isDemo: true, isTrial: true, inlogdiensten: [] }, mens, { contract, ...invoer })
}

const kijk = <C extends Contract>(wie: Persoon, contract: C, invoer: Invoer<C> = {}) =>
  als(medewerkerId(wie), contract, invoer)

async function casussenVan(wie: Persoon) {
  return (await kijk(wie, casussenInzien, { query: { perPagina: 100 } })).casussen
}

async function casusMet(wie: Persoon, betrokkene: string): Promise<{ casusnummer: string }> {
  const casus = (await casussenVan(wie)).find((c) => c.betrokkene === betrokkene)
  if (!casus) throw new Error(`${wie} does not see ${betrokkene}`)
  return { casusnummer: casus.casusnummer }
}

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'casushuis-demo-'))
  const database = await openDatabase({ kind: 'trial', folder: null }, {})
  const keys = keyFolder(join(map, 'sleutels'))
  store = makeStore(database, keys)
  await makeSetup(database.kysely).setUp(huis, medewerkerId('ilse'), keys)
  await makeSetup(database.kysely).setUp(buren, buurId('thijs'), keys)
  const work: Demowerk = {
    setClock: (tijd) => {
      nu.tijd = tijd
      momenten.push(tijd)
    },
    doe: (wie, contract, invoer) => {
      if ((contract as Contract) === casusAanmelden) {
        const { bsn } = (invoer.body as z.input<(typeof casusAanmelden)['body']>).betrokkene
        if (bsn) bsns.push(bsn)
      }
      return als(wie, contract, invoer)
    },
  }
  await vulDemo(work, { vandaag }, (klaar) => gemeld.push(klaar))
  await buurverhaal(work, vandaag)
  nu.tijd = moment(vandaag, '12:00')
  kalender = await voerKalenderUit({ store, clock, zvh: huis.zvh.id })
})

afterAll(async () => {
  await store?.close()
  await rm(map, { recursive: true, force: true })
})

describe('the house', () => {
  test('has at least ten partijen, each with a taak and exactly one contactpersoon', () => {
    expect(huis.partijen.length).toBeGreaterThanOrEqual(10)
    for (const partij of huis.partijen) {
      expect(partij.taken.length, partij.naam).toBeGreaterThan(0)
      for (const taak of partij.taken) expect(taak.grondslag, taak.naam).toMatch(/artikel \d/)
      const contact = huis.medewerkers.filter((m) => m.partij === partij.id && m.contactpersoon)
      expect(contact.length, partij.naam).toBe(1)
    }
  })

  test('has partijen without a mandate, without the convenant and with a mandate that ran out', () => {
    const convenantpartners = huis.partijen.filter((p) => p.convenant.length > 0)
    expect(convenantpartners.filter((p) => p.bevoegdheidsverleningen.length === 0)).toHaveLength(1)
    expect(huis.partijen.length - convenantpartners.length).toBe(1)
    const verlopen = huis.partijen.filter((p) =>
      p.bevoegdheidsverleningen.some((b) => b.geldig.tot !== null && b.geldig.tot < nu.tijd),
    )
    expect(verlopen).toHaveLength(1)
  })

  test('has every role, at least two procesregisseurs, and an account for everybody', () => {
    const rollen = huis.medewerkers.map((m) => m.rol)
    expect(new Set(rollen).size).toBe(7)
    expect(rollen.filter((r) => r === 'procesregisseur').length).toBeGreaterThanOrEqual(2)
    const accounts = demoaccounts()
    const everybody = new Set([...huis.medewerkers, ...buren.medewerkers].map((m) => m.onderwerp))
    expect(accounts.map((a) => a.onderwerp).toSorted()).toEqual([...everybody].toSorted())
    for (const { omschrijving } of accounts) expect(omschrijving.length).toBeGreaterThan(20)
  })

  test('is the same at every filling', () => {
    expect(demohuis(vandaag)).toEqual(huis)
    expect(buurhuis(vandaag)).toEqual(buren)
  })

  test('[P7] has another zvh beside it, with two partijen and a procesregisseur, and one person who works in both', () => {
    expect(buren.partijen).toHaveLength(2)
    expect(buren.medewerkers.filter((m) => m.rol === 'procesregisseur')).toHaveLength(1)
    const here = new Set(huis.medewerkers.map((m) => m.onderwerp))
    expect(buren.medewerkers.filter((m) => here.has(m.onderwerp)).map((m) => m.naam)).toEqual(['Petra Hoekstra'])
  })
})

describe('the stories', () => {
  test('leave fifteen casussen over all phases; the one that is over was destroyed', async () => {
    expect(gemeld).toEqual([...verhalen.keys(), verhalen.length])
    expect(kalender).toEqual({ gearchiveerd: 2, vernietigd: 1 })
    const perNummer = new Map<string, string>()
    // Who keeps up the people of an organisation has no casussen to look at (P5).
    const beheert = huis.medewerkers.filter((m) => m.rol === 'partijbeheerder').map((m) => m.id)
    for (const persoon of personen.filter((p) => !beheert.includes(medewerkerId(p))))
      for (const c of await casussenVan(persoon)) perNummer.set(c.casusnummer, c.stap ?? c.fase)
    const aantal = (waar: string) => [...perNummer.values()].filter((x) => x === waar).length
    const stand = ['aanmelding', 'triage', 'casusoverleg', 'actief', 'archief'].map((waar) => [waar, aantal(waar)])
    expect(Object.fromEntries(stand)).toEqual({ aanmelding: 3, triage: 4, casusoverleg: 4, actief: 2, archief: 2 })
    expect(perNummer.size).toBe(15)
  })

  test('happen before today, but for the overleg that goes on, which began as the day did', () => {
    expect(momenten.length).toBeGreaterThan(300)
    for (const tijd of momenten) expect(tijd < moment(vandaag, '00:01')).toBe(true)
    expect(momenten.filter((tijd) => tijd >= moment(vandaag, '00:00')).length).toBeLessThan(20)
  })

  test('use BSN’s of the test range only', () => {
    expect(bsns.length).toBeGreaterThan(3)
    expect(new Set(bsns).size).toBe(bsns.length)
    for (const bsn of bsns) expect(bsn.startsWith('9999') && isBsn(bsn), bsn).toBe(true)
  })
})

describe('the neighbouring zvh', () => {
  const vanBuren = async (wie: Buurpersoon) =>
    (await als(buurId(wie), casussenInzien, { query: { perPagina: 100 } })).casussen.map((c) => c.betrokkene)

  test('[P7] has a casus about somebody of Rijnvecht, that nobody of the other house finds, petra herself included', async () => {
    expect(await vanBuren('petra')).toEqual(['Stefan Kalisvaart'])
    expect(await vanBuren('sofie')).toEqual(['Stefan Kalisvaart'])
    expect(await casussenVan('petra')).toEqual([])
    const params = await casusMet('joost', 'Stefan Kalisvaart')
    await expect(als(buurId('petra'), casusInzien, { params })).rejects.toMatchObject({ name: 'NietGevonden' })
  })
})

describe('what everybody is told to try', () => {
  const verwacht: readonly (readonly [Persoon, string, boolean])[] = [
    ['marieke', 'intakeBesluiten', false],
    ['joost', 'overlegHouden', false],
    ['joost', 'betrokkeneInformeren', true],
    ['fatima', 'betrokkeneInformeren', false],
    ['bart', 'actieUitvoeren', true],
    ['wim', 'uitspraakBevestigen', false],
    ['anouk', 'meenemenBeslissen', false],
    ['mirjam', 'uitvraagBeantwoorden', true],
    ['loes', 'zorgvuldigheidAanvaarden', false],
    ['esther', 'uitspraakBevestigen', false],
  ]
  test.each(verwacht)('%s finds %s under Mijn werk', async (wie, soort, teLaat) => {
    const { taken } = await kijk(wie, werkInzien)
    expect(taken.some((t) => t.soort === soort && t.teLaat === teLaat)).toBe(true)
  })

  test('[P8] anouk finds what came in for the GGZ and takes it up; nobody else is told of it', async () => {
    const { binnengekomen } = await kijk('anouk', werkInzien)
    expect(binnengekomen).toHaveLength(1)
    for (const wie of personen.filter((p) => p !== 'anouk'))
      expect((await kijk(wie, werkInzien)).binnengekomen, wie).toEqual([])
  })

  test('nadia sees only what she was assigned to; ron, hanneke and gerda see nothing', async () => {
    const namen = (await casussenVan('nadia')).map((c) => c.betrokkene)
    expect(namen.toSorted()).toEqual(['Martijn Hoekstra', 'Patrick Geerlings'])
    for (const wie of ['ron', 'hanneke', 'gerda'] as const) expect(await casussenVan(wie), wie).toEqual([])
  })

  test('the manager finds what is in the archive and sees small numbers left out', async () => {
    const archief = await casussenVan('henk')
    expect(archief.map((c) => c.stap)).toEqual(['archief', 'archief'])
    const { vanaf } = await kijk('henk', sturingInzien)
    expect(vanaf).toBe(5)
  })

  test('gerda, niels and kees cannot report, each for another reason', async () => {
    const redenen: (string | undefined)[] = []
    for (const wie of ['gerda', 'niels', 'kees'] as const) {
      const { handelingen, nietMogelijk } = await kijk(wie, ikOpvragen)
      expect(handelingen).not.toContain('casusAanmelden')
      redenen.push(nietMogelijk.find((n) => n.handeling === 'casusAanmelden')?.regel.id)
    }
    expect(redenen).toEqual(['A1/bevoegdheid-verleend', 'A1/alleen-convenantpartner', 'A1/bevoegdheid-verleend'])
  })

  test('[C4] sanne reported and does not see what was answered about health; nor does who acts in her name', async () => {
    const params = await casusMet('sanne', 'Wilhelmina Bosma')
    for (const wie of ['sanne', 'marieke'] as const) {
      const { gegevens } = await kijk(wie, dossierInzien, { params })
      const titels = gegevens.map((g) => g.inhoud?.titel)
      expect(titels).toContain('Hoe contact lukt')
      expect(titels).not.toContain('Huisbezoek door de verpleegkundige')
      expect(gegevens.some((g) => g.inhoud?.bijzonder)).toBe(false)
    }
  })

  test('[T5] ellen was given what is for the politie, and no more', async () => {
    const params = await casusMet('ellen', 'Stefan Kalisvaart')
    const { gegevens } = await kijk('ellen', dossierInzien, { params })
    const van = gegevens.find((g) => g.inhoud?.titel === 'Wat hem motiveert')?.bronhouder.id
    expect(gegevens.filter((g) => g.bronhouder.id === van)).toHaveLength(1)
  })

  test('[P3] the casus of De Brug stands still: kees sees it, marieke may not any more', async () => {
    const params = await casusMet('kees', 'Antoine Lambrechts')
    await expect(kijk('marieke', casusInzien, { params })).rejects.toMatchObject({ name: 'Geweigerd' })
    expect((await casussenVan('marieke')).map((c) => c.casusnummer)).not.toContain(params.casusnummer)
  })

  test('[A6] joost learns that the man of the burenruzie is known, and with whom', async () => {
    const params = await casusMet('joost', 'Ruud Zandstra')
    const antwoord = await kijk('joost', datCheckDoen, { params, body: { reden: 'Nagaan voordat ik besluit.' } })
    expect(antwoord).toEqual({ bekend: true, procesregisseur: 'Marieke van Dalen' })
  })

  test('dirk has the casusregie and sees the plan', async () => {
    const eigen = (await casussenVan('dirk')).find((c) => c.fase === 'casusoverleg')
    const casus = await kijk('dirk', casusInzien, { params: { casusnummer: eigen?.casusnummer ?? '' } })
    expect(casus.casusregisseur?.naam).toBe('Dirk Mulder')
    expect(casus.plandoelen).toHaveLength(2)
    expect(casus.acties.map((a) => a.stand).toSorted()).toEqual(['bezig', 'klaar', 'vervallen'])
  })
  test('[C9] anouk knows who it is about by an afspraak, and decides on a request for her own gegeven', async () => {
    const params = await casusMet('anouk', 'Gerrit van Leusden')
    const { meeneemafspraken } = await kijk('anouk', casusInzien, { params })
    expect(meeneemafspraken.map((m) => [m.stand, m.vanMij]).toSorted()).toEqual([
      ['akkoord', false],
      ['akkoord', true],
      ['gevraagd', true],
      ['geweigerd', true],
    ])
  })
})
