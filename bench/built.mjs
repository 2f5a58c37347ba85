import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { wortel } from '../scripts/build.mjs'

/** @param {string} pad a file of the build, without its extension */
const uit = (...pad) => import(pathToFileURL(`${join(wortel, ...pad)}.js`).href)
const uitServer = (...pad) => uit('server', 'dist', ...pad)

/** Everything of the built product that the bench touches; importing this needs a build. */
export const { inzagematrix } = await uit('handvat', 'dist', 'index')
export const { maakServer } = await uitServer('api', 'server')
export const { nieuweCasus } = await uitServer('demo', 'handelen', 'casus')
export const { demohuis } = await uitServer('demo', 'huis')
export const { medewerkerId } = await uitServer('demo', 'mensen')
export const { naamId } = await uitServer('demo', 'naam-id')
export const { partijId } = await uitServer('demo', 'partijen')
export const { maakVerteller } = await uitServer('demo', 'verteller')
export const { maakSessies } = await uitServer('identiteit', 'sessies')
export const { demoUitgever } = await uitServer('ports', 'identiteit')
export const { sleutelmap } = await uitServer('sleutels', 'sleutelmap')
export const { openDatabase } = await uitServer('storage', 'database')
export const { maakIdentiteitopslag } = await uitServer('storage', 'identiteit')
export const { maakInrichter } = await uitServer('storage', 'inrichten')
export const { maakOpslag } = await uitServer('storage', 'opslag')
export const { doe } = await uitServer('usecases', 'doe')

/** The query builder as the server has it. */
export const { CompiledQuery } = createRequire(join(wortel, 'server', 'package.json'))('kysely')
