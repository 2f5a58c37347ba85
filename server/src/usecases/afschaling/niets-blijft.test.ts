import { execFile } from 'node:child_process'
import { copyFile, cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import {
  afrondingBezwaarMaken,
  afschalingBesluiten,
  bevoegdheidIntrekken,
  casusInzien,
  casussenInzien,
  dossierInzien,
  intakeBesluiten,
  overlegBesluiten,
  overlegSluiten,
  partijenInzien,
  slotberichtenInzien,
  triageBesluiten,
  verklaringInzien,
  werkInzien,
} from '@casushuis/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { keyFolder } from '../../keys/key-folder.ts'
import { checkpointFolder } from '../../logboek/checkpoint-folder.ts'
import { examine } from '../../logboek/run-control.ts'
import { openDatabase } from '../../storage/database.ts'
import { makeStore } from '../../storage/store.ts'
import { asOwner } from '../../testing/as-owner.ts'
import {
  aanmelding,
  afgestemd,
  begin,
  bevestigAfronding,
  criteria,
  gegeven,
  meldAan,
  naarOverleg,
  naarTriage,
  rondAf,
  vraagEnAntwoord,
} from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, withStore } from '../../testing/house.ts'
import { hashesIn, wordsIn } from '../../testing/words-on-disk.ts'
import { zoekwaarde } from '../aanmelding/zoekwaarde.ts'

const command = fileURLToPath(new URL('../../../dist/verklaring-main.js', import.meta.url))
const run = promisify(execFile)

const naam = 'Sietske Oldenkamper'
const geboortedatum = '1961-03-09'
const bsn = '999900006'
/** Each a word that stands nowhere else, in everything that people write of a casus. */
const woorden = {
  aanleiding: 'AANLEIDINGSWOORD',
  titel: 'TITELWOORD',
  tekst: 'TEKSTWOORD',
  antwoord: 'ANTWOORDWOORD',
  motivering: 'MOTIVERINGSWOORD',
  advies: 'ADVIESWOORD',
  bezwaar: 'BEZWAARWOORD',
  tafel: 'OVERLEGTAFELWOORD',
} as const
const geheim = [naam, 'Oldenkamper', bsn, ...Object.values(woorden)]
/** By what somebody is found who knows whom to look for. */
const zoekwaarden = [zoekwaarde.naam(naam, geboortedatum), zoekwaarde.bsn(bsn), naam, naam.toLowerCase(), bsn]

/** How a casus comes to its end, from the aanmelding up to where only its last day or the word of the aanmelder is left. */
interface Einde {
  readonly titel: string
  readonly gaat: (huis: TestHouse) => Promise<string>
  /** Whether the aanmelder confirms. */
  readonly bevestigt?: true
  /** The day by which nothing of it is there. */
  readonly dan: string
}

const velden = (huis: TestHouse) => ({
  ...aanmelding(huis, 'gemeente'),
  betrokkene: { naam, geboortedatum, bsn, noodzaak: 'Nodig om te weten wie het is.', deelnemersMogenWetenWie: true },
  aanleiding: `Al maanden overlast. ${woorden.aanleiding}`,
  gegevens: [gegeven({ titel: woorden.titel, tekst: `De buren klagen. ${woorden.tekst}` })],
})
const besluit = {
  motivering: `Zo besloten na overleg. ${woorden.motivering}`,
  advies: `Vraag het wijkteam. ${woorden.advies}`,
}

async function inTriage(huis: TestHouse): Promise<string> {
  const casusnummer = await naarTriage(huis, 'gemeente', velden(huis))
  const tekst = `Komt er elke week. ${woorden.antwoord}`
  await vraagEnAntwoord(huis, casusnummer, 'politie', [gegeven({ titel: 'Bezoeken', tekst, vrijgave: 'overleg' })])
  return casusnummer
}

async function naOverleg(huis: TestHouse): Promise<{ casusnummer: string; overleg: string }> {
  const casusnummer = await inTriage(huis)
  const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'corporatie'])
  await begin(huis, casusnummer, overleg)
  return { casusnummer, overleg }
}

async function nietInBehandeling(huis: TestHouse) {
  const casusnummer = await meldAan(huis, 'gemeente', velden(huis))
  const { motivering: afweging, advies } = besluit
  const body = { ...afgestemd(huis), uitkomst: 'nietInBehandeling' as const, criteria, afweging, advies }
  await huis.doe('procesregisseur', intakeBesluiten, { params: { casusnummer }, body })
  return casusnummer
}

/** Reported elsewhere; nobody confirms, and its term ends it. */
async function andereOverlegtafel(huis: TestHouse) {
  const casusnummer = await inTriage(huis)
  const { gegevens } = await huis.doe('procesregisseur', dossierInzien, { params: { casusnummer } })
  const meegaan = gegevens.map((g) => ({ gegeven: g.id, waarom: 'De officier moet dit weten.' }))
  const elders = { soort: 'zsm', naam: woorden.tafel, melder: huis.partij.gemeente, doorRegie: false, meegaan } as const
  const body = { ...afgestemd(huis), ...besluit, uitkomst: 'andereOverlegtafel' as const, doorverwijzing: elders }
  await huis.doe('procesregisseur', triageBesluiten, { params: { casusnummer }, body })
  return casusnummer
}

/** With an objection that nobody answers: a month later it ends by itself. */
async function hoortNietThuis(huis: TestHouse) {
  const { casusnummer, overleg } = await naOverleg(huis)
  await huis.doe('procesregisseur', overlegSluiten, { params: { casusnummer, id: overleg } })
  const body = { ...afgestemd(huis), ...besluit, uitkomst: 'hoortNietThuis' as const }
  await huis.doe('procesregisseur', overlegBesluiten, { params: { casusnummer }, body })
  const motivering = `Er kwam weer een melding. ${woorden.bezwaar}`
  await huis.doe('gemeente', afrondingBezwaarMaken, { params: { casusnummer }, body: { motivering } })
  return casusnummer
}

async function afgeschaald(huis: TestHouse) {
  const { casusnummer, overleg } = await naOverleg(huis)
  await rondAf(huis, casusnummer, overleg, 'corporatie')
  const { motivering } = besluit
  await huis.doe('procesregisseur', afschalingBesluiten, {
    params: { casusnummer },
    body: { ...afgestemd(huis), motivering },
  })
  return casusnummer
}

/** The mandate ends while the triage goes on: the aanmelder itself decides, and confirms (P3). */
async function zonderMandaat(huis: TestHouse) {
  const casusnummer = await inTriage(huis)
  const { partijen } = await huis.doe('beheerder', partijenInzien)
  const lopend = partijen.find((p) => p.id === huis.partij.gemeente)?.bevoegdheidsverleningen.filter((b) => b.geldig)
  for (const { id } of lopend ?? [])
    await huis.doe('beheerder', bevoegdheidIntrekken, { params: { id }, body: { reden: 'De afspraak is opgezegd.' } })
  const body = { ...besluit, uitkomst: 'nietInBehandeling' as const }
  const stopt = { params: { casusnummer }, body: { ...body, ...afgestemd(huis) } }
  await expect(huis.doe('procesregisseur', triageBesluiten, stopt)).rejects.toMatchObject({
    besluit: { toegestaan: false },
  })
  await huis.doe('gemeente', triageBesluiten, { ...stopt, body: { ...body, afstemming: null } })
  return casusnummer
}

const eindes: readonly Einde[] = [
  { titel: '[A10] [E1] not taken on, and confirmed', gaat: nietInBehandeling, bevestigt: true, dan: '2026-03-03' },
  { titel: '[T13] [E1] reported elsewhere, and its term', gaat: andereOverlegtafel, dan: '2026-03-20' },
  { titel: '[C12] [E1] not at home here, an objection unanswered', gaat: hoortNietThuis, dan: '2026-04-20' },
  { titel: '[S5] scaled down, and a year later', gaat: afgeschaald, dan: '2027-03-10' },
  { titel: '[P3] by the aanmelder once its mandate ended', gaat: zonderMandaat, bevestigt: true, dan: '2026-03-03' },
]

/** The server writes on while this goes on, and takes away what it needs no more. */
async function copyWal(from: string, to: string): Promise<void> {
  for (const deel of await readdir(from, { withFileTypes: true }))
    if (deel.isFile())
      await copyFile(join(from, deel.name), join(to, deel.name)).catch((fout: NodeJS.ErrnoException) => {
        if (fout.code !== 'ENOENT') throw fout
      })
}

describe('[S5] [S7] [S11] nothing of a casus is left, however it ended', () => {
  let straat: TestHouse
  let huis: TestHouse
  beforeAll(async () => {
    straat = await openTestHouse({ onDisk: true })
  })
  afterAll(() => straat?.sluit())
  beforeEach(async () => {
    huis = await openTestHouse({ beside: straat })
  })

  const dagen = { half: '2026-09-11' }

  test.each(eindes.map((e) => [e.titel, e] as const))('%s', async (_titel, { gaat, bevestigt, dan }) => {
    const casusnummer = await gaat(huis)
    const vondst = await vingerafdrukken()
    const bestanden = await databaseFiles()
    // The looking finds what is there: the name of the house, and by the key of that moment who it is about.
    expect(await wordsIn(bestanden, ['ZVH Naburig'])).toEqual(['ZVH Naburig'])
    expect(Object.keys(await nogTeZien())).toEqual([casusnummer])
    expect(await hashesIn(bestanden, zoekwaarden, vondst)).toEqual(zoekwaarden.slice(0, 2))
    const reserve = await backup(casusnummer)
    if (bevestigt) await bevestigAfronding(huis, casusnummer)

    if (dan > dagen.half) {
      huis.setClock(`${dagen.half}T08:00:00.000Z`)
      await huis.kalender()
    }
    huis.setClock(`${dan}T08:00:00.000Z`)
    await huis.kalender()

    expect(await nogTeZien()).toEqual({})
    const nu = await vingerafdrukken()
    for (const plek of [await databaseFiles(), reserve, join(huis.map, 'sleutels')]) {
      expect(await wordsIn(plek, geheim), plek).toEqual([])
      expect(await hashesIn(plek, zoekwaarden, nu), plek).toEqual([])
    }
    if (!huis.databaseUrl) await reopened(reserve, casusnummer)
    await logboekKlopt()
    await verklaringKlopt(casusnummer)
  })

  /** What each dat-sleutel that is still in the key store makes of a value. */
  async function vingerafdrukken(): Promise<readonly ((value: string) => Buffer)[]> {
    const sleutels = await readdir(join(huis.map, 'sleutels', huis.zvh, 'dat'))
    const maken = sleutels.map((naam) => huis.sleutels.blindIndex(huis.zvh, naam.replace(/[.]sleutel$/, '')))
    return (await Promise.all(maken)).flatMap((maakt) => maakt ?? [])
  }

  /** What the aanmelder still has in the list, by casusnummer. */
  async function nogTeZien(): Promise<Readonly<Record<string, string>>> {
    const { casussen } = await huis.doe('gemeente', casussenInzien)
    return Object.fromEntries(casussen.map((c) => [c.casusnummer, c.fase]))
  }

  /** The folder with what the database has written of this moment: its tables, and its WAL. */
  async function databaseFiles(): Promise<string> {
    const waar = await asOwner(huis, async (k) => {
      await sql`checkpoint`.execute(k)
      const { rows } = await sql<{ map: string; nummer: string }>`
        select current_setting('data_directory') as map, oid::text as nummer from pg_database
        where datname = current_database()`.execute(k)
      return rows[0]
    })
    if (!huis.databaseUrl) return join(huis.map, 'database')
    const plek = join(huis.map, `bestanden-${huis.zvh}`)
    await mkdir(plek, { recursive: true })
    await cp(join(waar?.map ?? '', 'base', waar?.nummer ?? ''), join(plek, 'tabellen'), { recursive: true })
    await copyWal(join(waar?.map ?? '', 'pg_wal'), plek)
    return plek
  }

  async function backup(casusnummer: string): Promise<string> {
    const reserve = join(huis.map, `reserve-${casusnummer}`)
    await cp(await databaseFiles(), reserve, { recursive: true })
    return reserve
  }

  /** The backup of before beside the key store of now: the rows are there, and nobody reads them. */
  async function reopened(reserve: string, casusnummer: string): Promise<void> {
    const terug = await openDatabase({ kind: 'trial', folder: reserve })
    const store = makeStore(terug, keyFolder(join(huis.map, 'sleutels')))
    const daar = withStore(huis, store)
    for (const wie of ['procesregisseur', 'gemeente', 'politie', 'manager'] as const) {
      const geweigerd = await daar.doe(wie, casusInzien, { params: { casusnummer } }).catch((fout: unknown) => fout)
      expect(geweigerd, wie).toBeInstanceOf(Error)
      const gelezen = JSON.stringify([geweigerd, await daar.doe(wie, casussenInzien), await daar.doe(wie, werkInzien)])
      for (const woord of geheim) expect(gelezen, wie).not.toContain(woord)
    }
    await store.close()
  }

  async function logboekKlopt(): Promise<void> {
    const { store, map, sleutels: keys } = huis
    const checkpoints = checkpointFolder(join(map, 'controlepunten'))
    const { findings, records } = await examine(
      { store, keys, clock: huis.middelen.clock, checkpoints },
      huis.zvh,
      huis.middelen.clock.nu(),
    )
    expect(findings).toEqual([])
    expect(records).toBeGreaterThan(3)
  }

  /** The verklaring as it was fetched, checked with the command and the public key of the house, and nothing else. */
  async function verklaringKlopt(casusnummer: string): Promise<void> {
    const { berichten } = await huis.doe('procesregisseur', slotberichtenInzien)
    const bericht = berichten.find((b) => b.soort === 'vernietigd' && b.casusnummer === casusnummer)
    const getekend = await huis.doe('procesregisseur', verklaringInzien, { params: { id: bericht?.id ?? '' } })
    const [verklaring, sleutel] = ['verklaring.json', 'publiek.pem'].map((n) => join(huis.map, `${casusnummer}-${n}`))
    await writeFile(verklaring ?? '', JSON.stringify(getekend))
    await writeFile(sleutel ?? '', (await huis.sleutels.signer(huis.zvh)).publicKey)
    const { stdout } = await run(process.execPath, [command, verklaring ?? '', '--sleutel', sleutel ?? ''])
    expect(stdout).toContain('De handtekening klopt')
    expect(stdout).toContain(casusnummer)
    for (const woord of geheim) expect(stdout).not.toContain(woord)
    await writeFile(verklaring ?? '', JSON.stringify({ ...getekend, inhoud: `${getekend.inhoud} ` }))
    await expect(run(process.execPath, [command, verklaring ?? '', '--sleutel', sleutel ?? ''])).rejects.toThrow(
      'De handtekening klopt niet',
    )
  }
})
