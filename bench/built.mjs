import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../scripts/build.mjs'

/** @param {string} path a file of the build, without its extension */
const load = (...path) => import(pathToFileURL(`${join(root, ...path)}.js`).href)
const loadServer = (...path) => load('server', 'dist', ...path)

/** Everything of the built product that the bench touches; importing this needs a build. */
export const {
  afrondingBevestigen,
  afschalingBesluiten,
  casusAanmelden,
  casusInzien,
  casussenInzien,
  documentToevoegen,
  dossierInzien,
  dossierOpschonen,
  gegevenInbrengen,
  intakeBesluiten,
  uitvraagBeantwoorden,
  uitvraagVersturen,
} = await load('contract', 'dist', 'index')
export const { algemeenBeeld, dagVan, geenHuisregels, handvatB2, inzagematrix, zorgvuldigheidsafspraken } = await load(
  'handvat',
  'dist',
  'index',
)
export const { makeServer } = await loadServer('api', 'server')
export const { nieuweCasus } = await loadServer('demo', 'handelen', 'casus')
export const { demohuis } = await loadServer('demo', 'huis')
export const { medewerkerId } = await loadServer('demo', 'mensen')
export const { naamId } = await loadServer('demo', 'naam-id')
export const { partijId, taakId } = await loadServer('demo', 'partijen')
export const { maakVerteller } = await loadServer('demo', 'verteller')
export const { makeSessions } = await loadServer('identity', 'sessions')
export const { demoIssuer } = await loadServer('ports', 'identity')
export const { keyFolder } = await loadServer('keys', 'key-folder')
export const { rememberedKeys } = await loadServer('keys', 'remembered-keys')
export const { makePrinter } = await loadServer('letters', 'printer')
export const { openDatabase } = await loadServer('storage', 'database')
export const { makeIdentityStore } = await loadServer('storage', 'identity')
export const { makeSetup } = await loadServer('storage', 'setup')
export const { migrateServer } = await loadServer('storage', 'server')
export const { makeStore } = await loadServer('storage', 'store')
export const { voerKalenderUit } = await loadServer('usecases', 'afschaling', 'kalender')
export const { doe } = await loadServer('usecases', 'doe')

/** The query builder as the server has it. */
export const { CompiledQuery } = createRequire(join(root, 'server', 'package.json'))('kysely')
