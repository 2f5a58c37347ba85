import { algemeenBeeld, geenHuisregels, handvatB2, inzagematrix, zorgvuldigheidsafspraken } from './built.mjs'
import { durationOf, inTurns } from './measure.mjs'
import { inMs, within } from './table.mjs'

const nu = '2026-06-15T10:00:00.000Z'
const always = { van: '2020-01-01T00:00:00.000Z', tot: null }
const werk = ['intake', 'uitvraag', 'inzageGeven', 'casusoverleg', 'monitoring', 'afschaling']

/**
 * The whole inzagematrix of one large casus during an overleg, where the procesregie and the manager look as well.
 * @param {object} size
 * @param {number} size.gegevens how many there are
 * @param {number} size.partijen and how many partijen, which all bring some in
 * @param {import('./measure.mjs').Repeats} size.repeats
 * @returns {Promise<readonly import('./table.mjs').Row[]>}
 */
export async function measureMatrix({ gegevens, partijen, repeats }) {
  const feiten = makeFeiten(gegevens, partijen)
  const { lezers, cellen } = inzagematrix(handvatB2, feiten, nu)
  const soorten = new Set(cellen.map((c) => c.inzage))
  if (lezers.length !== partijen + 2 || cellen.length < gegevens * lezers.length || soorten.size < 3)
    throw new Error(`the matrix has ${lezers.length} lezers, ${cellen.length} cells and says only ${[...soorten]}`)
  const ways = {
    column: () => inzagematrix(handvatB2, feiten, nu).kolom(lezers[1])?.cellen.length,
    cells: () => inzagematrix(handvatB2, feiten, nu).cellen.length,
    all: () => weighAll(feiten),
  }
  const timed = Object.entries(ways).map(([name, weigh]) => [name, () => durationOf(weigh)])
  const { column, cells, all } = await inTurns(Object.fromEntries(timed), repeats)
  const what = `inzagematrix of ${gegevens} gegevens × ${lezers.length} lezers`
  return [
    { what, ...within(cells, 3) },
    { what: `${what}: one column of it`, ...within(column, 0.3) },
    { what: `${what}: with every facet, as after an act that changes what may be seen`, measured: inMs(all) },
  ]
}

/** A cell is weighed when it is asked for: here all of them. */
function weighAll(feiten) {
  const { cellen, facetten } = inzagematrix(handvatB2, feiten, nu)
  return cellen.length + facetten.length
}

function makeFeiten(gegevens, partijen) {
  const ids = Array.from({ length: partijen }, (_, i) => `partij-${i}`)
  const leidend = { partij: ids[0], taak: `taak-${ids[0]}`, van: always.van }
  return {
    huis: {
      zvh: 'zvh',
      huisregels: { ...geenHuisregels, inzageVooraf: [{ van: always.van, waarde: true }] },
      partijen: ids.map(makePartij),
      bevoegdheidsverleningen: ids.map((id) => ({ id: `m-${id}`, partij: id, bevoegdheden: werk, geldig: always })),
    },
    casus: {
      id: 'casus',
      fase: 'casusoverleg',
      aanmelder: ids[0],
      leiding: [leidend],
      inzetten: ids.map((id) => ({ partij: id, taak: `taak-${id}`, van: always.van })),
      overlegsoort: 'aanpak',
      casusregisseur: null,
      bijgehoudenOp: null,
      stilSinds: null,
      toewijzingen: ids.map((id) => ({
        medewerker: `mens-${id}`,
        rol: 'partijmedewerker',
        partij: id,
        geldig: always,
        overname: false,
      })),
      stukken: [],
      gegevens: Array.from({ length: gegevens }, (_, i) => makeGegeven(i, ids)),
      uitvragen: ids.slice(1).map((id) => makeUitvraag(id)),
      overleggen: [makeOverleg(ids)],
      overlegdata: [],
      uitspraken: [],
      plandoelen: [],
      acties: [],
      teksten: [],
      meeneemafspraken: [],
      partijtoetsen: [],
      uitwisselingen: [],
      ontvangen: [],
      verstrekkingen: [],
      afschaling: null,
      afronding: null,
    },
  }
}

/** Some partijen may process everything, some nothing special, some by their nature. */
function makePartij(id, i) {
  const rechten = ['bijzonder', 'strafrechtelijk', 'bsn'].slice(0, i % 4).map((soort) => ({ soort, geldig: always }))
  const taak = { id: `taak-${id}`, naam: id, grondslag: 'AVG, artikel 6, eerste lid, onder e', geldig: always }
  return {
    id,
    naam: id,
    convenant: [always],
    landelijkeKetenpartner: i % 5 === 0 ? [always] : [],
    taken: [taak],
    rechten,
  }
}

/** Every kind of gegeven, with every kind of restriction, as they lie mixed in a dossier. */
function makeGegeven(i, ids) {
  return {
    id: `gegeven-${i}`,
    bronhouder: ids[i % ids.length],
    ingebrachtIn: i % 3 === 0 ? 'casusoverleg' : 'triage',
    categorie: i === 0 ? 'naw' : i % 40 === 0 ? 'bsn' : i % 9 === 0 ? 'context' : 'inhoudelijk',
    bijzonder: i % 4 === 0,
    strafrechtelijk: i % 5 === 0,
    geheimhouding:
      i % 11 === 0
        ? { procesregieMagZien: i % 2 === 0, uitvraagToegestaan: false, gewogen: i % 3 === 0 ? ['overleg'] : [] }
        : null,
    vrijgave: ['overleg', 'vooraf', 'geen'][i % 3],
    getoondIn: null,
    voorafAan: i % 3 === 1 ? ids.slice(2, 6) : [],
    voorbehouden: i % 7 === 0 ? [ids[(i + 1) % ids.length]] : [],
    themas: [algemeenBeeld],
    themasVanBronhouder: false,
    betrokkene: i === 0,
    persoon: i === 8 ? 'systeemlid' : null,
    over: i % 16 === 9 ? 'gegeven-8' : null,
    medebetrokkene: false,
    beperkt: i % 50 === 49,
  }
}

function makeUitvraag(partij) {
  return {
    id: `uitvraag-${partij}`,
    partij,
    stand: 'beantwoord',
    antwoordVoor: '2026-06-01',
    meegestuurd: [],
    herinnerdOp: null,
  }
}

function makeOverleg(ids) {
  const deelnemers = ids.map((partij) => ({
    id: `deelnemer-${partij}`,
    partij,
    rol: 'uitvoerder',
    aanvaardingen: [{ medewerker: `medewerker-${partij}`, versie: zorgvuldigheidsafspraken.versie }],
    themas: [algemeenBeeld],
  }))
  const themas = [algemeenBeeld]
  return {
    id: 'overleg',
    volgnummer: 1,
    stand: 'bezig',
    datum: null,
    moment: nu,
    begonnenOp: nu,
    besloten: false,
    terugkomOp: null,
    themas,
    deelnemers,
  }
}
