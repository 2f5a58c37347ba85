import { Agent, get } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/**
 * One GET over a connection that stays open, with how long it took until the last byte, in milliseconds.
 * @param {string} adres
 * @param {Readonly<Record<string, string>>} [headers]
 * @returns {Promise<{ readonly duur: number, readonly inhoud: any }>} the answer, read as JSON after the clock stopped
 * @throws {Error} for any answer but 200
 */
export function haalOp(adres, headers = {}) {
  const begin = performance.now()
  return new Promise((klaar, mislukt) => {
    const verzoek = get(
      adres,
      { agent, headers: { 'sec-fetch-site': 'same-origin', ...headers } },
      async (antwoord) => {
        try {
          const bytes = Buffer.concat(await antwoord.toArray())
          const duur = performance.now() - begin
          if (antwoord.statusCode !== 200) throw new Error(`${adres} answered ${antwoord.statusCode}: ${bytes}`)
          klaar({ duur, inhoud: JSON.parse(bytes.toString()) })
        } catch (fout) {
          mislukt(fout)
        }
      },
    )
    verzoek.on('error', mislukt)
  })
}
