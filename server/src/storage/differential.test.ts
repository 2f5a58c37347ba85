import { randomUUID } from 'node:crypto'
import { bevoegdheidVerlenen } from '@casushuis/contract'
import {
  bevoegdheden,
  type CasusId,
  dagVan,
  type Feiten,
  inzagematrix,
  isOpTePakken,
  type Lezer,
  lezerSleutel,
  type Matrix,
  onderdeelsoorten,
  type PartijId,
  toetsAanbod,
} from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asActor } from '../ports/identity.ts'
import { gegeven, meldAan } from '../testing/casus.ts'
import { readEverything, readHouse } from '../testing/everything-read.ts'
import {
  mandaatbesluit,
  openTestHouse,
  type TestHouse,
  type TestPerson,
  testPartijen,
  withStore,
} from '../testing/house.ts'
import { openTestServer, requestOf, vraag } from '../testing/http.ts'
import { markersIn, storedLeaving, storedMarkers, withMarkers } from '../testing/markers.ts'
import { casusActs, type Draw, drawFrom, houseActs, type RandomAct, type Scene } from '../testing/random-acts.ts'
import { type Readable, readersOf, type Words } from '../testing/readable-words.ts'
import { type Leaving, readWaysOut } from '../testing/ways-out.ts'
import { boek } from '../usecases/boek.ts'
import { Geweigerd, NietGevonden } from '../usecases/errors.ts'
import { makeMemory } from './memory.ts'
import { makeStore } from './store.ts'

const tables = [...onderdeelsoorten.filter((soort) => soort !== 'casus'), 'gegeven']
const people = [
  ...testPartijen.flatMap((p) => [p, `${p}2` as const]),
  ...(['procesregisseur', 'procesregisseur2', 'ondersteuner', 'manager', 'beheerder', 'fg'] as const),
] satisfies readonly TestPerson[]

/** So many casussen run at the same time. */
const running = 4
/** With more gegevens than this a casus shows nothing new, and makes room for another. */
const fullGrown = 16
/** On each of the two databases. `CASUSHUIS_ACTS=5000` looks longer, and then no kind of act may be missing. */
const acts = Number(process.env.CASUSHUIS_ACTS ?? 420)
/** Another seed walks another way: several long walks say more than one. */
const seed = Number(process.env.CASUSHUIS_SEED ?? 20261130)
const isLong = acts >= 1_000
/** Who looks is drawn apart: what is done does not depend on what is compared. */
const onlookersSeed = seed + 1
/** In a short walk people look through the API after so many acts in a hundred; in a long one after each. */
const looks = isLong ? 100 : 15
/** So many acts in a hundred are of a kind that was never done, or lead there. */
const explores = isLong ? 50 : 80
/** So many of those for whom nothing changed look as well, each in turn. */
const turns = 2
/** To whom alone the counts, the logboek and the alarms of the house are open. */
const houseReaders = ['manager', 'beheerder', 'fg'] as const satisfies readonly TestPerson[]
const patience = isLong ? acts * 2_000 : 900_000
const day = 86_400_000
/** Days: longer than a casus stands still before the manager may end it. */
const untilTheManagerMay = 31

/** Done; refused by a rule or at a field; not there for this person; changed since. */
const answered: ReadonlySet<number> = new Set([200, 201, 204, 400, 403, 404, 412])

/** What must be done in a casus before an overleg can bring forth anything. */
const onTheRoad: ReadonlySet<string> = new Set([
  ...['intakeBesluiten', 'triageBesluiten', 'afrondingTerugnemen', 'overlegVoorbereiden', 'deelnemerToevoegen'],
  ...['deelnemersUitnodigen', 'vraagOppakken', 'zorgvuldigheidAanvaarden', 'overlegBeginnen', 'themasToedelen'],
  ...['uitspraakVastleggen', 'plandoelVastleggen', 'actieVastleggen'],
])

/** What takes a casus off that road again: while acts are left that only an overleg knows, mostly left alone. */
const offTheRoad: ReadonlySet<string> = new Set([
  ...['overlegSluiten', 'overlegBesluiten', 'overlegAfzeggen', 'afschalingBesluiten', 'bevoegdheidIntrekken'],
  ...['deelnemerVerwijderen', 'uitvraagIntrekken', 'gegevenIntrekken', 'toewijzingBeeindigen'],
])

/** What is offered only where the mandate of the leidende partij is gone. */
const withoutMandate: ReadonlySet<string> = new Set(['casusOverdragen', 'casusBeeindigen', 'stilleCasusBeeindigen'])

interface Choice {
  readonly chosen: RandomAct
  readonly who: TestPerson
}

const nothing: Readable = { may: new Set(), must: new Set() }

/** What one person is compared with. */
interface Compared extends Readable {
  readonly words: Words
  readonly leaving: Leaving
  /** Whether somebody hears that something waits here; null where he or she may hear that the casus is gone, by its number (S8). */
  readonly told: boolean | null
  readonly about: string
}

interface Lopend {
  readonly id: CasusId
  readonly casusnummer: string
  readonly kanaal: string
}

/** What is stored of a casus after the last act in it. */
type Stand = Pick<Scene, 'feiten' | 'toewijzingen' | 'rechten'> | undefined

/** What was just tried. */
interface Tried {
  readonly who: TestPerson
  readonly context: string
}

describe('rulebook, stored rights and database', () => {
  let house: TestHouse
  let elsewhere: TestHouse
  /** Two processes on one database, each with a memory of its own: what one changes the other must not remember. */
  let doors: readonly FastifyInstance[] = []
  let asked = 0
  let casussen: Lopend[] = []
  /** Of each casus how it stands: nothing changes it but the acts of this walk. */
  const standen = new Map<CasusId, Stand>()
  /** Of each casus the words that each person could read when somebody last looked. */
  const mays = new Map<CasusId, ReadonlyMap<TestPerson, string>>()
  const knew = new Map<CasusId, Set<string | undefined>>()
  let turn = 0
  /** What was done, and how often it was let through. */
  const done = new Map<string, number>()
  /** Why somebody looked whether a person is known: the one thing of a casus that is read in the house, by the fg (A6). */
  const reasons = new Set<string>()
  /** How many words somebody was found to read. */
  let wordsRead = 0

  beforeAll(async () => {
    house = await openTestHouse()
    elsewhere = await openTestHouse({ beside: house })
    const beside = withStore(house, makeStore({ ...house.database, memory: makeMemory() }, house.sleutels))
    doors = [await openTestServer(house), await openTestServer(beside)]
  })
  afterAll(async () => {
    for (const door of doors) await door.close()
    await house?.sluit()
  })

  /** Each process in turn, so that the request right after a change is often of the other one. */
  function door(): FastifyInstance {
    const one = doors[asked++ % doors.length]
    if (!one) throw new Error('no process is open')
    return one
  }

  const zetting = (who: TestPerson = 'fg', lezer: string | null = null) => ({
    zvh: house.zvh,
    medewerker: house.wie(who).id,
    lezer,
    nu: house.middelen.clock.nu(),
  })

  async function report(draw: Draw): Promise<void> {
    const who = draw.one(['gemeente', 'politie', 'ggz'] as const) ?? 'gemeente'
    const told = withMarkers({
      betrokkene: { naam: 'Wessel Proefjes', noodzaak: 'Nodig om te weten om wie het gaat.' },
      aanleiding: 'Aanhoudende overlast, schulden en zorgmijding.',
      afweging: 'Zonder gezamenlijke aanpak lukt het niet.',
      gegevens: [gegeven()],
    })
    const betrokkene = { ...told.betrokkene, geboortedatum: '1988-04-12', deelnemersMogenWetenWie: draw.chance(70) }
    const casusnummer = await meldAan(house, who, { ...told, betrokkene })
    const { rows } = await house.database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('role', 'casushuis_lijst', true), set_config('casushuis.zvh', ${house.zvh}, true)`.execute(
        trx,
      )
      return sql<{ id: CasusId }>`select id from casus where casusnummer = ${casusnummer}`.execute(trx)
    })
    for (const { id } of rows) casussen.push({ id, casusnummer, kanaal: await knownElsewhere(id) })
  }

  /** Another zvh said that the same person is in a casus there; what is proposed for it is read here by who must agree (T9). */
  async function knownElsewhere(casus: CasusId): Promise<string> {
    const id = randomUUID()
    const vraag = { id, naarZvh: elsewhere.zvh, namensId: house.partij.gemeente, reden: 'Nodig.' }
    await house.store.transaction(zetting('procesregisseur'), async (t) => {
      await t.steltDatVraag(casus, { ...vraag, tot: new Date(Date.parse(zetting().nu) + day).toISOString() })
      await t.ontvangtDatantwoord({ vraag: id, naar: house.zvh, procesregisseur: 'Iemand daar' })
    })
    return id
  }

  /** What ended makes room for another, as far as mandates allow; where random acts took them all they are given back. */
  async function restore(draw: Draw): Promise<void> {
    for (let tries = 0; casussen.length < running && tries < 3; tries++) await report(draw).catch(ignoreRefusal)
    if (casussen.length > 0) return
    for (const naam of ['gemeente', 'politie', 'ggz'] as const) await giveMandate(house.partij[naam])
    await report(draw)
  }

  async function giveMandate(id: PartijId): Promise<void> {
    const body = {
      bevoegdheden: [...bevoegdheden],
      van: dagVan(house.middelen.clock.nu()),
      tot: null,
      besluit: mandaatbesluit,
    }
    const { method, path } = requestOf(bevoegdheidVerlenen, { params: { id }, body })
    const { statusCode } = await vraag(door(), 'beheerder', method, path, body)
    expect(statusCode).toBe(201)
  }

  async function readStand(id: CasusId): Promise<Stand> {
    const [feiten, toewijzingen, partijen] = await house.store.transaction(zetting(), async (t) => [
      await t.feiten(id),
      await t.toewijzingen(id),
      await t.partijen(),
    ])
    const rechten = partijen.flatMap((p) => p.rechten.map((r) => r.id))
    const stand = feiten && { feiten, toewijzingen, rechten }
    standen.set(id, stand)
    return stand
  }

  async function sceneOf(draw: Draw, { id, casusnummer, kanaal }: Lopend): Promise<Scene | undefined> {
    const stand = standen.has(id) ? standen.get(id) : await readStand(id)
    return stand && { draw, house, casusnummer, kanaal, ...stand, nu: house.middelen.clock.nu() }
  }

  const offeredTo = ({ feiten, nu }: Scene, { contract: { handeling } }: RandomAct): readonly TestPerson[] =>
    people.filter((p) => {
      const actor = asActor(house.wie(p))
      return handeling !== null && toetsAanbod(boek, { handeling, actor, ...feiten, nu }).toegestaan
    })

  const undone = () => casusActs.filter((a) => !done.has(a.contract.naam))

  /** One of these acts that is offered to somebody, and to whom. */
  function offered(draw: Draw, scene: Scene, acts: readonly RandomAct[]): Choice | undefined {
    const chosen = draw.one(acts.filter((a) => offeredTo(scene, a).length > 0))
    const who = chosen && draw.one(offeredTo(scene, chosen))
    return who && { chosen, who }
  }

  /** What was never done yet, or brings a casus to where it can be: few casussen walk that far by themselves. */
  function rare(draw: Draw, scene: Scene): Choice | undefined {
    const left = undone()
    if (left.length === 0) return undefined
    return offered(draw, scene, draw.chance(50) ? left : casusActs.filter((a) => onTheRoad.has(a.contract.naam)))
  }

  /** Mostly any casus; while acts are left that only an overleg knows, often one in which an overleg goes on. */
  async function pick(draw: Draw): Promise<Lopend | undefined> {
    if (undone().length === 0 || draw.chance(50)) return draw.one(casussen)
    return draw.one(await heldCasussen(draw)) ?? draw.one(casussen)
  }

  /** In which an overleg goes on. */
  async function heldCasussen(draw: Draw): Promise<readonly Lopend[]> {
    const scenes = await Promise.all(casussen.map(async (casus) => ({ casus, scene: await sceneOf(draw, casus) })))
    const held = scenes.filter(({ scene }) => scene?.feiten.casus.overleggen.some((o) => o.stand === 'bezig'))
    return held.map(({ casus }) => casus)
  }

  /** Somebody to whom it is offered; mostly nobody for now, where it would take a casus off the road. */
  function whoNow(draw: Draw, scene: Scene, act: RandomAct): TestPerson | undefined {
    const { naam } = act.contract
    const waits = offTheRoad.has(naam) && done.has(naam) && undone().length > 0
    return waits && draw.chance(80) ? undefined : draw.one(offeredTo(scene, act))
  }

  /**
   * What was never done in the house; and while acts are left that need a mandate to be gone, often one is taken away.
   * In a short walk neither: few of its casussen would come further than the mandates that are left.
   */
  function houseAct(draw: Draw): RandomAct {
    if (!isLong) return weighted(draw, houseActs)
    const isLeft = undone().some((a) => withoutMandate.has(a.contract.naam))
    const taken = isLeft && draw.chance(60) && houseActs.find((a) => a.contract.naam === 'bevoegdheidIntrekken')
    const left = houseActs.filter((a) => !done.has(a.contract.naam))
    return taken || (draw.chance(50) && draw.one(left)) || weighted(draw, houseActs)
  }

  /** Mostly an act that is offered to somebody, and by whom; now and then any act by anybody. */
  function choose(draw: Draw, scene: Scene): Choice {
    if (draw.chance(2)) return { chosen: houseAct(draw), who: draw.one(['beheerder', 'beheerder', 'fg']) ?? 'fg' }
    const chance = draw.chance(explores) ? rare(draw, scene) : undefined
    if (chance) return chance
    for (let tries = 0; tries < 8; tries++) {
      const chosen = weighted(draw, casusActs)
      const who = whoNow(draw, scene, chosen)
      if (who && draw.chance(95)) return { chosen, who }
    }
    return { chosen: weighted(draw, casusActs), who: draw.one(people) ?? 'fg' }
  }

  /** Seldom while an overleg goes on and acts are left: it ends with its day. */
  async function timePasses(draw: Draw): Promise<boolean> {
    const isHeld = undone().length > 0 && (await heldCasussen(draw)).length > 0
    if (draw.int(1_000) >= (isHeld ? 4 : 20)) return false
    await passTime(draw)
    return true
  }

  /** Until a manager did once end a casus of which the mandate is gone, some wait for it. */
  async function passTime(draw: Draw): Promise<void> {
    const waits = !done.has('stilleCasusBeeindigen') && [...standen.values()].some((s) => s?.feiten.casus.stilSinds)
    const days = draw.chance(8) ? 190 : waits && draw.chance(50) ? untilTheManagerMay : draw.int(4)
    house.setClock(
      new Date(Date.parse(house.middelen.clock.nu()) + days * day + draw.int(20) * 3_600_000).toISOString(),
    )
    await house.kalender()
  }

  /** An answer that is neither done nor refused proves nothing, and neither of the two repeats a word of what is inside. */
  async function attempt(scene: Scene, chosen: RandomAct, who: TestPerson): Promise<boolean> {
    const { naam } = chosen.contract
    const request = chosen.prepare(scene)
    if (!request) return false
    if (naam === 'datCheckDoen') for (const word of markersIn(JSON.stringify(request.body))) reasons.add(word)
    const { statusCode, body } = await vraag(door(), who, request.method, request.path, request.body)
    const told = `${naam} by ${who} to ${request.path}: ${statusCode} ${body}`
    if (!answered.has(statusCode)) throw new Error(told)
    expect(markersIn(body), told).toEqual([])
    const went = statusCode < 300
    if (went) done.set(naam, (done.get(naam) ?? 0) + 1)
    return went
  }

  async function step(draw: Draw, onlookers: Draw): Promise<void> {
    await restore(draw)
    const timePassed = await timePasses(draw)
    const casus = await pick(draw)
    const scene = casus && (await sceneOf(draw, casus))
    if (!casus || !scene || scene.feiten.casus.gegevens.length > fullGrown) {
      casussen = casussen.filter((c) => c !== casus)
      return
    }
    const { chosen, who } = choose(draw, scene)
    const went = await attempt(scene, chosen, who)
    const tried = { who, context: `${chosen.contract.naam} by ${who}, ${went ? 'done' : 'refused'}` }
    const touched = timePassed || houseActs.includes(chosen) ? casussen : [casus]
    for (const one of touched) await compare(onlookers, one, tried)
  }

  /** All three say the same about one casus, for each lezer and for somebody who has no place in it. */
  async function compare(draw: Draw, casus: Lopend, tried: Tried): Promise<void> {
    const { nu } = zetting()
    const feiten = (await readStand(casus.id))?.feiten
    const matrix = feiten && inzagematrix(boek, feiten, nu)
    expect(await stored(casus.id, nu), `stored rights after ${tried.context}`).toEqual(matrix ? granted(matrix) : [])
    if (matrix) await compareQueries(draw, { casus, feiten, matrix }, tried.context)
    if (draw.chance(looks)) await look(casus, feiten, tried)
  }

  /** A few of the lezers each time, and a stranger: over thousands of acts all of them have their turn. */
  async function compareQueries(
    draw: Draw,
    { casus, feiten, matrix }: { readonly casus: Lopend; readonly feiten: Feiten; readonly matrix: Matrix },
    context: string,
  ): Promise<void> {
    const { nu } = zetting()
    const { lezerOf, isStranger } = readersOf(house)
    const some = draw.some(matrix.lezers).slice(0, 3)
    // Also the second of a partij: what one person accepted opens nothing for another.
    const chosen = some.flatMap((lezer) => draw.one(assigned(feiten, lezer, nu)) ?? [])
    const stranger = draw.one(people.filter((p) => isStranger(feiten, p, nu)))
    const readers = stranger ? [...chosen, stranger] : chosen
    const found = await readable(casus.id, readers, nu)
    for (const who of readers)
      expect(found.get(who), `${who} after ${context}`).toEqual(
        isStranger(feiten, who, nu) ? [] : shown(matrix, lezerOf(who), feiten),
      )
  }

  /**
   * Who looks through the API after an act: whoever did it, everybody for whom other words are open than before, and of
   * the rest some in turn. What is read of the lists and the house is of the same people.
   */
  async function look(casus: Lopend, feiten: Feiten | undefined, { who, context }: Tried): Promise<void> {
    const words = await storedMarkers(house, casus.id)
    const leaving = await storedLeaving(house, casus.id)
    const { readableWords } = readersOf(house)
    const read = new Map(people.map((p) => [p, feiten ? readableWords(feiten, p, words) : nothing]))
    const hears = (p: TestPerson) => feiten !== undefined && (read.get(p)?.may.size || isToldOf(feiten, p))
    for (const p of people.filter(hears)) knowing(casus.id).add(partijOf(p))
    const now = new Map([...read].map(([p, { may }]) => [p, [...may].sort().join()]))
    const before = mays.get(casus.id)
    mays.set(casus.id, now)
    const changed = people.filter((p) => now.get(p) !== (before?.get(p) ?? ''))
    for (const reader of new Set([who, ...changed, ...inTurn()])) {
      const theirs = read.get(reader) ?? nothing
      wordsRead += theirs.may.size
      const about = `${reader} through the API after ${context}`
      await compareWords(reader, casus, {
        words,
        leaving,
        ...theirs,
        told: isTold(casus.id, feiten, reader),
        about,
      })
    }
    const guest = houseReaders[turn % houseReaders.length] ?? 'fg'
    const told = await readHouse((path) => vraag(door(), guest, 'GET', path))
    const reviewed = guest === 'fg' ? reasons : new Set<string>()
    expect(
      markersIn(told).filter((word) => !reviewed.has(word)),
      `${guest} in the house after ${context}`,
    ).toEqual([])
  }

  /** Which partijen had anything of a casus: once it is gone they can hear of that, and nobody else (S8). */
  function knowing(id: CasusId): Set<string | undefined> {
    const known = knew.get(id) ?? new Set()
    knew.set(id, known)
    return known
  }

  const partijOf = (who: TestPerson) => house.wie(who).partij?.id

  function isTold(id: CasusId, feiten: Feiten | undefined, who: TestPerson): boolean | null {
    if (feiten) return isToldOf(feiten, who)
    return knowing(id).has(partijOf(who)) ? null : false
  }

  /** A contactpersoon hears, by number alone, of what waits for a partij of which nobody works on it (P8). */
  function isToldOf(feiten: Feiten, who: TestPerson): boolean {
    const { partij, id } = house.wie(who)
    // The first of each partij receives what comes in for it.
    if (!partij || !testPartijen.some((p) => house.wie(p).id === id)) return false
    return isOpTePakken(boek, feiten, { partij: partij.id, nu: house.middelen.clock.nu() })
  }

  function inTurn(): readonly TestPerson[] {
    turn += turns
    return Array.from({ length: turns }, (_, i) => people[(turn + i) % people.length] ?? 'fg')
  }

  /** What somebody reads through the API is what the paragraphs give, word for word: in whatever answer, and no more. */
  async function compareWords(
    who: TestPerson,
    { casusnummer }: Lopend,
    { words, leaving, may, must, told, about }: Compared,
  ): Promise<void> {
    const ask = (path: string) => vraag(door(), who, 'GET', path)
    const read = await readEverything(ask, casusnummer)
    const { kept, shown } = await readWaysOut(ask, casusnummer, leaving)
    const inCasus = markersIn(read.ofCasus + kept + shown)
    expect(
      inCasus.filter((m) => !may.has(m)),
      `too much: ${about}`,
    ).toEqual([])
    const hidden = [...must].filter((m) => !inCasus.includes(m))
    expect(
      hidden.map((word) => `${word} in ${placeOf(word, words)}`),
      `too little: ${about}`,
    ).toEqual([])
    const own = new Set([...words.values()].flat())
    expect(
      markersIn(read.lists + read.huistaken).filter((m) => own.has(m) && !may.has(m)),
      `in lists: ${about}`,
    ).toEqual([])
    if (read.lists.includes(casusnummer)) expect(read.isOpen, `listed: ${about}`).toBe(true)
    // With what stands still the manager is told that there is something, and by number alone (P3, P8).
    if (who !== 'manager' && told !== null) expect(read.huistaken.includes(casusnummer), `told of: ${about}`).toBe(told)
  }

  /** Where a word stands: which part of which casus, without content. */
  function placeOf(word: string, words: Words): string {
    const place = [...words].find(([, found]) => found.includes(word))?.[0] ?? 'nowhere'
    const holds = (part: unknown) => JSON.stringify(part).includes(`"id":"${place.split(' ').at(-1)}"`)
    const parts = [...standen.values()].flatMap((stand) => (stand ? Object.entries(stand.feiten.casus) : []))
    const found = parts.flatMap(([name, part]) =>
      Array.isArray(part) ? part.filter(holds).map((one) => `${name} ${JSON.stringify(one)}`) : [],
    )
    return `${place}: ${found.join()}`
  }

  /** The cells that are not nothing, of objects and of their facets, as one line each. */
  function granted(matrix: Matrix): readonly string[] {
    return [...matrix.cellen, ...matrix.facetten]
      .filter((c) => c.inzage !== 'niets')
      .map(
        (c) =>
          `${lezerSleutel(c.lezer)} ${c.object} ${c.facet ?? ''} ${c.over ?? ''} ${c.inzage} ${listed(c.personen)}`,
      )
      .sort()
  }

  /** What a lezer should be able to read: objects, what was decided on gegevens, and whose assignments. */
  function shown(matrix: Matrix, lezer: Lezer, { casus: { toewijzingen } }: Feiten): readonly string[] {
    const kolom = matrix.kolom(lezer)
    const objects = (kolom?.cellen ?? []).filter((c) => c.inzage === 'inhoud').map((c) => c.object)
    const facets = (kolom?.facetten ?? []).filter((c) => c.inzage === 'inhoud')
    const decided = facets.filter((c) => c.facet === 'zeggenschap').map((c) => `zeggenschap ${c.object}`)
    const known = new Set<string | null>(facets.filter((c) => c.facet === 'toewijzingen').map((c) => c.over))
    const assignments = toewijzingen
      .filter((w) => known.has(w.partij ?? 'zvh'))
      .map((w) => `toewijzing ${w.medewerker} ${w.geldig.van}`)
    return [...objects, ...decided, ...assignments].sort()
  }

  async function stored(id: CasusId, nu: string): Promise<readonly string[]> {
    const rows = await house.database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('role', 'casushuis_werk', true), set_config('casushuis.zvh', ${house.zvh}, true),
        set_config('casushuis.casus', ${id}, true)`.execute(trx)
      return trx.selectFrom('inzagerecht').selectAll().execute()
    })
    return rows
      .filter((r) => r.geldigTot === null || r.geldigTot > nu)
      .map((r) => `${r.lezer} ${r.objectId} ${r.facet} ${r.over} ${r.soort} ${listed(r.alleenVoor)}`)
      .sort()
  }

  /** What a query without any WHERE but the casus gives each of these people. */
  async function readable(
    id: CasusId,
    readers: readonly TestPerson[],
    nu: string,
  ): Promise<ReadonlyMap<TestPerson, readonly string[]>> {
    const parts = tables.map((t) => sql`select id::text from ${sql.table(t)} where casus_id = ${id}`)
    return house.database.kysely.transaction().execute(async (trx) => {
      const found = new Map<TestPerson, readonly string[]>()
      for (const who of readers) {
        await sql`select set_config('role', 'casushuis_lezer', true), set_config('casushuis.zvh', ${house.zvh}, true),
          set_config('casushuis.medewerker', ${house.wie(who).id}, true),
          set_config('casushuis.casus', ${id}, true),
          set_config('casushuis.lezer', ${lezerSleutel(readersOf(house).lezerOf(who))}, true),
          set_config('casushuis.nu', ${nu}, true)`.execute(trx)
        const { rows } = await sql<{ id: string }>`select id::text from casus where id = ${id}
          union all ${sql.join(parts, sql` union all `)}
          union all select 'zeggenschap ' || id from zeggenschap where casus_id = ${id}
          union all select 'toewijzing ' || medewerker_id || ' ' || iso(van) from toegewezen where casus_id = ${id}`.execute(
          trx,
        )
        found.set(who, rows.map((r) => r.id).sort())
      }
      return found
    })
  }

  function assigned(feiten: Feiten, lezer: Lezer, nu: string): readonly TestPerson[] {
    if (lezer.soort === 'manager') return ['manager']
    const { lezerOf, isAssigned } = readersOf(house)
    return people.filter((p) => lezerSleutel(lezerOf(p)) === lezerSleutel(lezer) && isAssigned(feiten, p, nu))
  }

  test(
    '[R5] [P8] [C3] [P10] say the same after each of many random acts',
    async () => {
      const [draw, onlookers] = [drawFrom(seed), drawFrom(onlookersSeed)]
      for (let n = 0; n < acts; n++) await step(draw, onlookers)
      expect(wordsRead).toBeGreaterThan(acts / 2)
      const through = [...done.values()].reduce((sum, n) => sum + n, 0)
      expect(through, 'so many acts were done').toBeGreaterThan(acts / 4)
    },
    patience,
  )

  test('most kinds of act were done, and in a long walk all of them', () => {
    const names = [...casusActs, ...houseActs].map((a) => a.contract.naam)
    const missing = names.filter((naam) => !done.has(naam))
    expect(missing.length, missing.join(', ')).toBeLessThan(isLong ? 1 : names.length / 2)
  })
})

const listed = (people: readonly string[] | null) => (people === null ? 'all' : people.toSorted().join())

/** A refusal repeats no word of what is inside. */
function ignoreRefusal(error: unknown): false {
  if (error instanceof NietGevonden) return false
  if (!(error instanceof Geweigerd)) throw error
  expect(markersIn(JSON.stringify(error.besluit))).toEqual([])
  return false
}

function weighted(draw: Draw, acts: readonly RandomAct[]): RandomAct {
  const total = acts.reduce((sum, a) => sum + a.weight, 0)
  let left = draw.int(total)
  const chosen = acts.find((a) => {
    left -= a.weight
    return left < 0
  })
  if (!chosen) throw new Error('the weights add up to the total')
  return chosen
}
