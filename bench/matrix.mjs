import { inzagematrix } from './built.mjs'
import { duurVan, omBeurten } from './measure.mjs'
import { inMs } from './table.mjs'

const aantalGegevens = 500
/** With the procesregie and the manager they are twenty lezers. */
const aantalPartijen = 18
const nu = '2026-06-15T10:00:00.000Z'
const altijd = { van: '2020-01-01T00:00:00.000Z', tot: null }
const werk = ['intake', 'uitvraag', 'casusoverleg', 'monitoring', 'afschaling']

/**
 * The whole inzagematrix of one large casus during an overleg.
 * @returns {Promise<readonly import('./table.mjs').Rij[]>}
 */
export async function meetMatrix() {
  const feiten = maakFeiten()
  const { lezers, cellen } = inzagematrix(feiten, nu)
  const soorten = new Set(cellen.map((c) => c.inzage))
  if (lezers.length !== aantalPartijen + 2 || cellen.length < aantalGegevens * lezers.length || soorten.size < 3)
    throw new Error(`the matrix has ${lezers.length} lezers, ${cellen.length} cells and says only ${[...soorten]}`)
  const { matrix } = await omBeurten(
    { matrix: () => duurVan(() => inzagematrix(feiten, nu)) },
    { rondes: 100, vooraf: 30 },
  )
  return [{ wat: `inzagematrix of ${aantalGegevens} gegevens × ${lezers.length} lezers`, gemeten: inMs(matrix) }]
}

function maakFeiten() {
  const ids = Array.from({ length: aantalPartijen }, (_, i) => `partij-${i}`)
  const leidend = { partij: ids[0], taak: `taak-${ids[0]}`, van: altijd.van }
  return {
    huis: {
      zvh: 'zvh',
      huisregels: { inzageVooraf: true },
      partijen: ids.map(maakPartij),
      bevoegdheidsverleningen: ids.map((id) => ({ id: `m-${id}`, partij: id, bevoegdheden: werk, geldig: altijd })),
    },
    casus: {
      id: 'casus',
      fase: 'casusoverleg',
      aanmelder: ids[0],
      leiding: [leidend],
      overlegsoort: 'aanpak',
      toewijzingen: ids.map((id) => ({
        medewerker: `mens-${id}`,
        rol: 'partijmedewerker',
        partij: id,
        geldig: altijd,
      })),
      stukken: [],
      gegevens: Array.from({ length: aantalGegevens }, (_, i) => maakGegeven(i, ids)),
      uitvragen: ids.slice(1).map((id) => maakUitvraag(id)),
      overleggen: [maakOverleg(ids)],
      uitspraken: [],
      plandoelen: [],
      acties: [],
      meeneemafspraken: [],
      afschaling: null,
    },
  }
}

/** Some partijen may process everything, some nothing special, some by their nature. */
function maakPartij(id, i) {
  const rechten = ['bijzonder', 'strafrechtelijk', 'bsn'].slice(0, i % 4).map((soort) => ({ soort, geldig: altijd }))
  const taak = { id: `taak-${id}`, naam: id, grondslag: 'AVG, artikel 6, eerste lid, onder e', geldig: altijd }
  return { id, naam: id, convenant: [altijd], landelijkeKetenpartner: i % 5 === 0, taken: [taak], rechten }
}

/** Every kind of gegeven, with every kind of restriction, as they lie mixed in a dossier. */
function maakGegeven(i, ids) {
  return {
    id: `gegeven-${i}`,
    bronhouder: ids[i % ids.length],
    ingebrachtIn: i % 3 === 0 ? 'casusoverleg' : 'triage',
    categorie: i === 0 ? 'naw' : i % 40 === 0 ? 'bsn' : i % 9 === 0 ? 'context' : 'inhoudelijk',
    bijzonder: i % 4 === 0,
    strafrechtelijk: i % 5 === 0,
    geheimhouding: i % 11 === 0 ? { procesregieMagZien: i % 2 === 0, uitvraagToegestaan: false } : null,
    vrijgave: ['overleg', 'vooraf', 'geen'][i % 3],
    voorafAan: i % 3 === 1 ? ids.slice(2, 6) : [],
    voorbehouden: i % 7 === 0 ? [ids[(i + 1) % ids.length]] : [],
    beperkt: i % 50 === 49,
  }
}

function maakUitvraag(partij) {
  return { id: `uitvraag-${partij}`, partij, stand: 'beantwoord', antwoordVoor: '2026-06-01', meegestuurd: [] }
}

function maakOverleg(ids) {
  const deelnemers = ids.map((partij) => ({
    id: `deelnemer-${partij}`,
    partij,
    rol: 'uitvoerder',
    zorgvuldigheidAanvaard: true,
  }))
  return { id: 'overleg', volgnummer: 1, stand: 'bezig', moment: nu, doelVastgelegd: true, deelnemers }
}
