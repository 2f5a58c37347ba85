import { randomUUID } from 'node:crypto'
import { request } from 'node:http'

/** As a browser of the house would send it. */
export const headersOf = (app, cookie) => ({ cookie, 'sec-fetch-site': 'same-origin', origin: app.oorsprong })

/**
 * One request as one person.
 * @param {import('./house.mjs').BenchApp} app
 * @param {string} cookie
 * @param {string} method
 * @param {string} path
 * @param {{ body?: object, version?: string }} [sent]
 * @returns {Promise<{ readonly status: number, readonly isJson: boolean, readonly bytes: Buffer }>} nothing of it read yet: that is
 *   no work of the house
 */
export function ask(app, cookie, method, path, { body, version } = {}) {
  const headers = {
    ...headersOf(app, cookie),
    ...(method !== 'GET' && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
    ...(version !== undefined && { 'if-match': `"${version}"` }),
  }
  return new Promise((resolve, reject) => {
    const going = request(`${app.oorsprong}/api/v1${path}`, { method, headers }, async (answer) => {
      const bytes = Buffer.concat(await answer.toArray())
      const isJson = `${answer.headers['content-type']}`.includes('json')
      resolve({ status: answer.statusCode, isJson, bytes })
    })
    going.on('error', reject)
    going.end(body && JSON.stringify(body))
  })
}

/**
 * The same for what must be done.
 * @returns {Promise<any>} the answer, read as JSON; a file stays as its bytes
 * @throws {Error} where it was refused
 */
export async function demand(...asked) {
  const { status, isJson, bytes } = await ask(...asked)
  if (status >= 300) throw new Error(`${status} ${bytes}`)
  return isJson ? JSON.parse(`${bytes}`) : bytes
}
