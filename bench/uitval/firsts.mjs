import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { figuresOf } from './figures.mjs'
import { startHouse } from './process.mjs'

/** One in so many fills the demo as well, which takes by far the most of its time. */
const demoEvery = 10

/**
 * Two processes first started at the same moment on one empty database with one key folder: there is one key of the zvh,
 * each opens or says in a sentence why not, and the house opens afterwards, twice at the same moment too.
 */
export async function startTwo(makePlace, times) {
  const count = figuresOf(null)
  for (; count.kills < times; count.kills++) {
    const place = await makePlace(true)
    const demo = { ...place.settings, CASUSHUIS_DEMO: 'ja' }
    if (count.kills % demoEvery === demoEvery - 1) await atOnce(count, () => serve(demo))
    else await atOnce(count, () => setUp(place))
    await lookAtKeys(place, count)
    const again = await Promise.all([0, 1].map(() => serve(place.settings)))
    for (const { code, signal, said } of again)
      if (code !== 0) count.lost.push(`the house does not open any more (${signal ?? code}): ${said}`)
    await place.remove()
  }
  return count
}

async function atOnce(count, begin) {
  const outcomes = await Promise.all([begin(), begin()])
  count.tries += outcomes.length
  for (const { code, said } of outcomes) {
    if (code === 0) count.acknowledged++
    else if (said.trim().split('\n').some(isOfDeveloper)) count.faults.push(said)
    else count.refused++
  }
  if (outcomes.every(({ code }) => code !== 0)) count.faults.push('neither of the two opened')
}

const isOfDeveloper = (line) => /^\s+at |Error/.test(line)

/** Opens the house, and stops it. */
async function serve(settings) {
  const house = startHouse(settings)
  await house.opened.then(house.stop, () => undefined)
  return house.ended
}

async function setUp({ settings, keys }) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('set-up.mjs', import.meta.url))], {
    env: { ...settings, PATH: process.env.PATH, CASUSHUIS_SLEUTELS: keys },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [parts, [code]] = await Promise.all([child.stderr.toArray(), once(child, 'close')])
  return { code, said: Buffer.concat(parts).toString() }
}

async function lookAtKeys(place, count) {
  const houses = await readdir(place.keys)
  const files = (await Promise.all(houses.map((zvh) => readdir(join(place.keys, zvh))))).flat()
  const keys = files.filter((name) => name.startsWith('zvh.sleutel'))
  if (keys.length !== 1) count.stray.push(`${keys.length} keys of the zvh`)
}
