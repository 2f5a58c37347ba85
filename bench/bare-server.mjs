import { createServer } from 'node:http'

const dossier = `
  select g.id, g.bronhouder_id, g.ingebracht_in, g.ingebracht_op, g.categorie, g.bijzonder, g.strafrechtelijk,
    g.vrijgave, g.vooraf_aan, g.voorbehouden, g.beperkt, encode(g.inhoud, 'base64') as inhoud
  from casus c join gegeven g on g.zvh_id = c.zvh_id and g.casus_id = c.id
  where c.casusnummer = $1 order by g.volgorde`

/**
 * What reading the same rows costs at the very least: one statement as the owner of the tables, and JSON out.
 * @param {Pick<import('./house.mjs').BenchApp, 'ask'>} app
 * @param {string} [text] the statement, with what is asked after it as `$1`; that of a dossier
 */
export const openBareServer = ({ ask }, text = dossier) => listen((asked) => ask(text, [asked]))

/**
 * A server of node:http that answers every request with this.
 * @param {(question: string) => Promise<unknown>} answer
 */
export async function listen(answer) {
  const server = createServer(async ({ url }, antwoord) => {
    try {
      const found = await answer(new URL(url, 'http://localhost').search.slice(1))
      antwoord.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found))
    } catch (error) {
      antwoord.writeHead(500).end(String(error))
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    oorsprong: `http://localhost:${server.address().port}`,
    sluit: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}
