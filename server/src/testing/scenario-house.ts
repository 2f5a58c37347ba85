import { type Partijnaam, type Persoon, proefpartijen } from '../../../handvat/src/proef/huis.ts'
import { merkVan, type Stap } from '../../../handvat/src/proef/scenario.ts'
import type { Afloop, Proefhuis } from '../../../handvat/src/proef/speel.ts'
import { readEverything } from './everything-read.ts'
import { openTestHouse, type TestHouse } from './house.ts'
import { type HouseDoor, openHouseDoor } from './house-door.ts'
import { vraag } from './http.ts'
import { type Asked, askFor, nothing, players, type Spot } from './scenario-requests.ts'

/** A scenario in a real house: everybody signs in at the front door and does everything through the API. */
export interface ScenarioHouse extends Proefhuis {
  sluit(): Promise<void>
}

const day = 86_400_000
const nowhere = 'ZZZZ-ZZZZ'

/** Opens a house as the example house is when a scenario begins. */
export async function openScenarioHouse(): Promise<ScenarioHouse> {
  const house = await openTestHouse()
  const door = await openHouseDoor(house, Object.values(players))
  const play: Play = { house, door, casusnummer: nowhere, ids: new Map() }
  return {
    doe: (stap) => take(play, stap),
    leest: (persoon) => readAll(play, persoon),
    kent: (persoon) => knows(play, persoon),
    sluit: async () => {
      await door.sluit()
      await house.sluit()
    },
  }
}

/** A play that is going on. */
interface Play {
  readonly house: TestHouse
  readonly door: HouseDoor
  /** Of the one casus of the scenario; a number of none before there is one. */
  casusnummer: string
  /** By its marker, or by what it is: the id of what was made. */
  readonly ids: Map<string, string>
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

async function ask({ door }: Play, persoon: Persoon, method: Method, path: string, body?: object) {
  return vraag(door.app, await door.signIn(players[persoon]), method, path, body)
}

async function readAll(play: Play, persoon: Persoon): Promise<string> {
  const { ofCasus, lists } = await readEverything((path) => ask(play, persoon, 'GET', path), play.casusnummer)
  return `${ofCasus}\n${lists}`
}

async function knows(play: Play, persoon: Persoon): Promise<readonly Partijnaam[]> {
  const answer = await ask(play, persoon, 'GET', `/casussen/${play.casusnummer}`)
  if (answer.statusCode !== 200) return []
  const told = answer.json().partijen.map((p: { naam: string }) => p.naam)
  return (Object.keys(proefpartijen) as readonly Partijnaam[]).filter((naam) => told.includes(naam))
}

async function take(play: Play, stap: Stap): Promise<Afloop> {
  if (stap.later) await passTime(play.house, stap.later)
  const { method, path, body, makes } = await askFor(stap, spotOf(play, stap.wie))
  const answer = await ask(play, stap.wie, method, path, body)
  if (answer.statusCode < 300) await remember(play, stap, { makes, told: answer.body ? answer.json() : {} })
  return { uitslag: outcomeOf(answer.statusCode, answer.body), antwoord: answer.body }
}

function spotOf(play: Play, wie: Persoon): Spot {
  const { house, casusnummer, ids } = play
  const read = async (path: string) => (await ask(play, wie, 'GET', path)).json()
  return { house, casusnummer, wie, read, id: (name) => ids.get(name) ?? nothing }
}

async function passTime(house: TestHouse, days: number): Promise<void> {
  house.setClock(new Date(Date.parse(house.middelen.clock.nu()) + days * day).toISOString())
  await house.kalender()
}

function outcomeOf(status: number, body: string): string {
  if (status < 300) return 'gedaan'
  if (status === 404) return 'onbekend'
  const { regel, velden } = JSON.parse(body)
  return regel?.id ?? `veld:${velden?.[0]?.veld ?? status}`
}

interface Told {
  readonly makes: Asked['makes'] | undefined
  readonly told: { readonly id?: string; readonly ids?: readonly string[]; readonly casusnummer?: string }
}

async function remember(play: Play, { wie, met }: Stap, { makes, told }: Told): Promise<void> {
  if (told.casusnummer) play.casusnummer = told.casusnummer
  const id = told.id ?? told.ids?.[0]
  if (makes && id) play.ids.set(makes, id)
  // What comes along with something else has no answer of its own: who brought it in finds it in the dossier.
  const brought = [
    ...('betrokkene' in met ? [met.betrokkene] : []),
    ...('gegevens' in met && met.gegevens ? met.gegevens.map((g) => g.tekst) : []),
  ].map(merkVan)
  if (brought.length === 0) return
  const { gegevens } = (await ask(play, wie, 'GET', `/casussen/${play.casusnummer}/gegevens`)).json()
  for (const merk of brought) play.ids.set(merk, findWith(gegevens, merk))
}

const findWith = (gegevens: readonly { readonly id: string }[], merk: string) =>
  gegevens.find((g) => JSON.stringify(g).includes(merk))?.id ?? nothing
