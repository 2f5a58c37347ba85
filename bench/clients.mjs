import { fetchOnce } from './fetch.mjs'

/** People who go on asking, in a process of their own: what a browser does is no work of the house. */
const { address, cookies, seconds } = JSON.parse(process.argv[2] ?? '{}')
const begin = performance.now()
const counts = await Promise.all(
  cookies.map(async (cookie) => {
    let count = 0
    for (; performance.now() < begin + seconds * 1000; count++) await fetchOnce(address, { cookie })
    return count
  }),
)
const perSecond = (1000 * counts.reduce((a, b) => a + b, 0)) / (performance.now() - begin)
process.stdout.write(String(perSecond))
