import { get } from 'node:http'

/*
 * Screens that follow a casus, in a process of their own: what a browser does is no work of the house. Each that is asked for opens
 * its line, says when it is there, and from then on tells of every change when it heard of it, when it had what is new, and
 * when it had the rest of the screen; in milliseconds since 1970.
 */
const now = () => performance.timeOrigin + performance.now()
/** As long as the screens of the product leave the others. */
const later = 300

process.on('message', async ({ address, headers, casusnummer, screen, parts }) => {
  const casus = `${address}/casussen/${casusnummer}`
  let told
  const answer = await open(`${casus}/gebeurtenissen`, headers)
  answer.on('data', async (piece) => {
    const [, data] = `${piece}`.match(/event: stand\nid: .*\ndata: (.*)\n/) ?? []
    if (!data) return
    const stand = JSON.parse(data)
    if (told && told.versie !== stand.versie) await show({ heard: now(), onlyFirst: told.gegevens !== stand.gegevens })
    else process.send({ screen, isHere: true })
    told = stand
  })

  async function show({ heard, onlyFirst }) {
    const [first, ...rest] = parts
    const ask = (part) => open(`${casus}${part}`, headers).then((answer) => answer.toArray())
    if (!onlyFirst) await Promise.all(parts.map(ask))
    else await ask(first)
    const shown = now()
    if (onlyFirst && rest.length > 0) {
      await new Promise((done) => setTimeout(done, later))
      await Promise.all(rest.map(ask))
    }
    process.send({ screen, heard, shown, all: now() })
  }
})

process.on('disconnect', () => process.exit())

function open(address, headers) {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (answer) =>
      answer.statusCode === 200 ? resolve(answer) : reject(new Error(`${address}: ${answer.statusCode}`)),
    ).on('error', reject)
  })
}
