import {
  type Feiten,
  geldt,
  inzagematrix,
  isGesloten,
  type Lezer,
  meegaand,
  type ObjectId,
  type PartijId,
} from '@casushuis/handvat'
import { raadpleeg } from '../../../handvat/src/testing/orakel.ts'
import { isAfgesloten } from '../../../handvat/src/testing/orakel-teksten.ts'
import { boek } from '../usecases/boek.ts'
import type { TestHouse, TestPerson } from './house.ts'
import { aboutConditions, aboutDecision, aboutWeighing, aboutWho } from './markers.ts'

/** Of each object of a casus the marked words in it. */
export type Words = ReadonlyMap<ObjectId, readonly string[]>

/** What somebody may read, and of that what is told somewhere: of what was collected from it a bronhouder keeps no copy. */
export interface Readable {
  readonly may: ReadonlySet<string>
  readonly must: ReadonlySet<string>
}

/** Who looks as whom in a house, and which words the paragraphs give each. */
export function readersOf(house: TestHouse) {
  const lezerOf = (who: TestPerson): Lezer => {
    const { partij, rol, id } = house.wie(who)
    if (partij) return { soort: 'partij', partij: partij.id, medewerker: id }
    return rol === 'manager' || rol === 'beheerder' || rol === 'fg' ? { soort: rol } : { soort: 'procesregie' }
  }
  const isAssigned = ({ casus }: Feiten, who: TestPerson, nu: string) =>
    casus.toewijzingen.some((t) => t.medewerker === house.wie(who).id && geldt(t.geldig, nu))
  const isStranger = (feiten: Feiten, who: TestPerson, nu: string) => who !== 'manager' && !isAssigned(feiten, who, nu)
  const readableWords = (feiten: Feiten, who: TestPerson, words: Words): Readable => {
    const nu = house.middelen.clock.nu()
    return isStranger(feiten, who, nu) ? nothing : readable(words, { feiten, nu, lezer: lezerOf(who) })
  }
  return { lezerOf, isAssigned, isStranger, readableWords }
}

const nothing: Readable = { may: new Set(), must: new Set() }

interface Look {
  readonly feiten: Feiten
  readonly nu: string
  readonly lezer: Lezer
}

/** The words of what the paragraphs give somebody, and where no second reading of them is there, the matrix. */
function readable(words: Words, look: Look): Readable {
  const { feiten, nu, lezer } = look
  const kolom = inzagematrix(boek, feiten, nu).kolom(lezer)
  if (kolom?.cel(feiten.casus.id)?.inzage !== 'inhoud') return nothing
  const { gegevens, teksten, stukken, verstrekkingen } = feiten.casus
  const isGiven = (id: ObjectId) => {
    const gegeven = gegevens.find((g) => g.id === id)
    if (gegeven) return raadpleeg({ ...look, gegeven }).inzage === 'inhoud'
    const tekst = teksten.find((t) => t.id === id)
    if (tekst && isAfgesloten({ ...look, tekst })) return false
    return kolom.cel(id)?.inzage === 'inhoud'
  }
  // In the archive it is known who it was, and of a casus that is rounded off how it ended as well.
  const stap = boek.termijnen.huidigeStap(feiten, nu)
  const papers = new Set<ObjectId>(stukken.map((s) => s.id))
  const asked = new Set<ObjectId>(meegaand(feiten.casus).map((m) => m.id))
  const isOpen = (id: ObjectId) => kolom.facet(id, 'woorden')?.inzage === 'inhoud'
  const isLeft = (id: ObjectId) =>
    !isGesloten(stap) || (stap === 'afronding' && (papers.has(id) || asked.has(id) || isMeegegeven(id) || isOpen(id)))
  const isMeegegeven = (id: ObjectId) => verstrekkingen.some((v) => v.id === id && v.actie === null)
  const kentBesluit = (id: ObjectId) => isGiven(id) && kolom.facet(id, 'zeggenschap')?.inzage === 'inhoud'
  const isEigen = (partij: PartijId) => lezer.soort === 'partij' && lezer.partij === partij
  const facts = new Map([
    ...gegevens.flatMap((g) => [
      [aboutWho(g.id), isGiven(g.id)] as const,
      [aboutDecision(g.id), kentBesluit(g.id)] as const,
      [aboutWeighing(g.id), kentBesluit(g.id) && isEigen(g.bronhouder)] as const,
    ]),
    ...betweenTwo(look, (id) => isLeft(id) && isGiven(id)),
  ])
  const may = (id: ObjectId) => facts.get(id) ?? (isLeft(id) && isGiven(id))
  return {
    may: new Set([...words].flatMap(([id, found]) => (may(id) ? found : []))),
    must: new Set([...words].flatMap(([id, found]) => (may(id) && !isCopyOfOwn(id, look) ? found : []))),
  }
}

/** What is said beside an agreement is for both sides, and how one weighed its geheimhouding for that one alone (C8, C10). */
function betweenTwo({ feiten: { casus }, lezer }: Look, isRead: (id: ObjectId) => boolean) {
  const partij = lezer.soort === 'partij' ? lezer.partij : null
  return casus.meeneemafspraken.flatMap(({ id, bronhouder, ontvanger }) => [
    [aboutConditions(id), isRead(id) && (partij === bronhouder || partij === ontvanger)] as const,
    [aboutWeighing(id), isRead(id) && partij === bronhouder] as const,
  ])
}

/** What was collected of a bronhouder is its own, and its proof does not repeat it. */
const isCopyOfOwn = (id: ObjectId, { feiten: { casus }, lezer }: Look): boolean =>
  casus.verstrekkingen.some((v) => v.id === id && lezer.soort === 'partij' && v.bronhouder === lezer.partij)
