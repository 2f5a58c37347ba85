import { createHash, randomUUID } from 'node:crypto'
import {
  type Afschaling,
  burgerdeelnames,
  type Casus,
  type Feiten,
  type Geldigheid,
  type Huis,
  type Id,
  overlegsoorten,
  rollen,
  stuksoorten,
} from '@casushuis/handvat'
import fc from 'fast-check'
import { gewoneTekst, maakId } from '../../../handvat/src/testing/feiten-maken.ts'
import { willekeurigeFeiten } from '../../../handvat/src/testing/willekeurige-feiten.ts'

/** What the properties of the rulebook do not vary, because no rule reads it, and a store must keep all the same. */
const more = fc.record({
  overlegsoort: fc.constantFrom(null, ...overlegsoorten),
  metRegisseur: fc.boolean(),
  soorten: fc.subarray([...stuksoorten]),
  rol: fc.constantFrom(...rollen),
  bereikt: fc.boolean(),
  moment: fc.constantFrom(null, '2026-03-29T01:30:00.007Z', '2026-10-25T00:59:59.999Z'),
  day: fc.constantFrom('2024-02-29', '2026-06-15', '2030-12-31'),
  tot: fc.constantFrom(null, '2026-02-28T23:59:59.999Z', '2031-01-01T00:00:00.000Z'),
  burger: fc.constantFrom(...burgerdeelnames),
})

type More = typeof more extends fc.Arbitrary<infer T> ? T : never

/** Any feiten that the tables can hold, of a zvh of its own: what is referred to is there, in the order of the tables. */
export const storableFeiten: fc.Arbitrary<Feiten> = fc
  .tuple(willekeurigeFeiten, more)
  .map(([{ huis, casus }, extra]) =>
    withUuids({ huis: storableHuis(huis, extra.tot), casus: storableCasus(casus, extra) }),
  )

function storableHuis(huis: Huis, tot: string | null): Huis {
  return {
    ...huis,
    partijen: huis.partijen
      .map((p) => ({
        ...p,
        convenant: perBegin([...p.convenant.map(forward), { van: '2025-01-01T00:00:00.000Z', tot }]),
        landelijkeKetenpartner: p.landelijkeKetenpartner.map(forward).toSorted(byBegin),
        // The set-up of a house knows none.
        verstrekkingsbesluiten: [],
        rechten: p.rechten.map((r) => ({ ...r, geldig: forward(r.geldig) })).toSorted(byVan),
      }))
      .toSorted((a, b) => (a.naam < b.naam ? -1 : 1)),
    bevoegdheidsverleningen: huis.bevoegdheidsverleningen
      .toSorted(byVan)
      .map((b, i) => ({ ...b, id: numbered('bevoegdheidsverlening', i) })),
  }
}

function storableCasus(casus: Casus, extra: More): Casus {
  const { overlegsoort, metRegisseur, soorten, rol, bereikt, moment, day, tot } = extra
  const [eersteGegeven] = casus.gegevens
  return {
    ...casus,
    overlegsoort,
    casusregisseur: (metRegisseur && casus.toewijzingen[0]?.medewerker) || null,
    stilSinds: moment,
    bijgehoudenOp: moment,
    stukken: soorten.map((soort, i) => ({
      ...gewoneTekst,
      id: numbered('stuk', i),
      soort,
      gezien: i === 0,
      informeren: i % 2 === 0 || !day ? null : { vanaf: day, voor: day },
    })),
    partijtoetsen: casus.partijtoetsen
      .map((t) => ({ ...t, geldig: forward(t.geldig) }))
      .toSorted(byVan)
      .map((t, i) => ({ ...t, id: numbered('partijtoets', i) })),
    toewijzingen: casus.toewijzingen.map((t, i) => (i === 0 ? { ...t, rol, geldig: { ...t.geldig, tot } } : t)),
    uitvragen: casus.uitvragen.map((u) => ({ ...u, antwoordVoor: day })),
    overleggen: casus.overleggen.map((o) => ({
      ...o,
      heropend: o.heropend && { ...laatst(casus), besluitOp: o.heropend.besluitOp },
      moment,
      aanwezigen: o.aanwezigen.map((a, i) => ({
        ...a,
        ...forward(a),
        id: numbered('aanwezigheid', o.volgnummer * 100 + i),
      })),
    })),
    uitspraken: casus.uitspraken.map((u) => ({
      ...u,
      bevestigdDoor: casus.leiding.map((l) => l.partij),
      steuntOp: u.steuntOp.length > 0 || !eersteGegeven ? u.steuntOp : [eersteGegeven.id],
    })),
    plandoelen: casus.plandoelen.map((p) => ({ ...p, bereikt })),
    acties: casus.acties.map((a) => ({ ...a, deadline: day })),
    // What another zvh gives, lies in two casussen.
    uitwisselingen: casus.uitwisselingen
      .filter((u) => canGo(casus, u))
      .map((u) => ({ ...u, tot: '2030-12-31T23:00:00.000Z' })),
    ontvangen: [],
  }
}

/** A casus keeps one set of days, whether it is scaled down or was opened again since. */
const laatst = ({ afschaling, overleggen }: Casus): Omit<Afschaling, 'besluitOp'> =>
  afschaling ?? overleggen.findLast((o) => o.heropend)?.heropend ?? { afwijking: null, actiefTot: null }

/** The tables take no BSN along, and where somebody said no nothing went over. */
const canGo = ({ gegevens }: Casus, { gegeven, overgegaan, akkoorden }: Casus['uitwisselingen'][number]): boolean =>
  gegevens.some((g) => g.id === gegeven && g.categorie !== 'bsn') && !(overgegaan && akkoorden.some((a) => !a.akkoord))

/** The tables refuse a period that ends before it begins. */
const forward = ({ van, tot }: Geldigheid): Geldigheid => ({ van, tot: tot !== null && tot > van ? tot : null })

const byBegin = (a: Geldigheid, b: Geldigheid) => a.van.localeCompare(b.van)

/** Of what begins at the same moment the table knows no order. */
const perBegin = (perioden: readonly Geldigheid[]) =>
  [...new Map(perioden.map((p) => [p.van, p])).values()].toSorted(byBegin)

const byVan = (a: { geldig: Geldigheid }, b: { geldig: Geldigheid }) => a.geldig.van.localeCompare(b.geldig.van)

/** An id that sorts by its number, for rows of which the table orders equals by id. */
function numbered<Soort extends string>(soort: Soort, number: number): Id<Soort> {
  return maakId<Soort>(`${String(number).padStart(8, '0')}-${soort}`)
}

const idFields = new Set([
  ...['id', 'zvh', 'partij', 'taak', 'medewerker', 'aanmelder', 'melder', 'bronhouder', 'uitvoerder', 'ontvanger'],
  ...['overleg', 'plandoel', 'actie', 'gegeven', 'bij', 'voorafAan', 'getoondIn', 'voorbehouden', 'meegestuurd'],
  ...['steuntOp', 'bevestigdDoor', 'themas', 'over', 'casusregisseur', 'genodigden', 'datum'],
])

/** The same feiten with a uuid for each id, which no feiten before had; deelnemers in the order of those. */
function withUuids(feiten: Feiten): Feiten {
  const salt = randomUUID()
  const uuid = (word: string) => {
    const hex = createHash('sha256').update(salt).update(word).digest('hex')
    const begin = /^\d{8}-/.test(word) ? word.slice(0, 8) : hex.slice(0, 8)
    return `${begin}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  }
  const { huis, casus }: Feiten = JSON.parse(JSON.stringify(feiten), (key, value: unknown) => {
    if (!idFields.has(key)) return value
    return Array.isArray(value) ? value.map(uuid) : typeof value === 'string' ? uuid(value) : value
  })
  const overleggen = casus.overleggen.map((o) => ({
    ...o,
    deelnemers: o.deelnemers.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }))
  const uitwisselingen = casus.uitwisselingen.map((u) => ({
    ...u,
    akkoorden: u.akkoorden.toSorted((a, b) => (a.partij < b.partij ? -1 : 1)),
  }))
  return {
    huis,
    casus: { ...casus, overleggen, uitwisselingen: uitwisselingen.toSorted((a, b) => (a.id < b.id ? -1 : 1)) },
  }
}
