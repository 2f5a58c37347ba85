import { casusAanmelden } from '../built.mjs'
import { confirm, decide, melding } from './acts.mjs'
import { figuresOf } from './figures.mjs'
import { letLeaseEnd, signIn, withHouse } from './house.mjs'
import { makeDue } from './kills.mjs'
import { startHouse } from './process.mjs'

/** In days: somebody mistyped the year, in either direction. */
const jumps = [366, 366, 731, 3653, -366]

/** Starts the house with its clock moved a year: nothing is destroyed or archived, then or when the clock is right again. */
export async function whileClockJumps(place, times) {
  const count = figuresOf(place)
  const { archive, destroy } = await makeDue(place, 12, { archive: 20, destroy: 300 })
  await withHouse(place, {}, async () => {})
  for (let i = 0; i < times; i++, count.kills++)
    for (const days of [jumps[i % jumps.length], 0]) {
      await letLeaseEnd(place)
      const house = startHouse({ ...place.settings, ...movedBy(days) })
      await house.opened
      await house.stop()
    }
  const [{ weg, rijen, archief }] = await place.ask(`
    select (select count(*)::int from vernietiging) as weg, (select count(*)::int from casus) as rijen,
      (select count(*)::int from casus where gearchiveerd_op is not null) as archief`)
  count.tries = archive + destroy
  count.acknowledged = rijen
  if (weg > 0) count.lost.push(`${weg} casussen were destroyed`)
  if (archief !== destroy) count.lost.push(`${archief} casussen are in the archive`)
  return count
}

const movedBy = (days) =>
  days === 0
    ? {}
    : {
        NODE_OPTIONS: `--import ${new URL('./moved-clock.mjs', import.meta.url).href}`,
        UITVAL_DAYS_AHEAD: String(days),
      }

/** Puts a backup of before a destruction back beside the keys as they are: it is destroyed again, and told. */
export async function restoreOlder(place, times) {
  const count = figuresOf(place)
  for (; count.kills < times; count.kills++) {
    const cookies = await signIn(place)
    const nummers = []
    await withHouse(place, cookies, async (ask) => {
      for (let i = 0; i < 3; i++) nummers.push(await ask('fatima', casusAanmelden, { body: melding(`oud ${i}`) }))
    })
    await place.backUp()
    const gone = nummers.slice(1)
    await withHouse(place, cookies, async (ask) => {
      for (const story of gone) {
        count.tries++
        await decide(ask, story, (work) => work(), 'nietInBehandeling')
        await confirm(ask, story, (work) => work())
        count.acknowledged++
      }
    })
    await place.putBack()
    const said = await withHouse(place, {}, async () => {})
    if (!/came back with an older backup/.test(said)) count.faults.push('it was not told')
    const [{ alarmen }] = await place.ask(
      "select count(*)::int as alarmen from alarm where soort = 'vernietigdeTeruggekomen' and voorbij is null",
    )
    if (alarmen !== 1) count.faults.push(`${alarmen} alarms sound`)
    const rows = await place.ask(
      `select casusnummer from casus where casusnummer in (${gone.map(({ casusnummer }) => `'${casusnummer}'`)})`,
    )
    count.lost.push(...rows.map(({ casusnummer }) => `${casusnummer} is there again`))
  }
  return count
}
