import { createServer } from 'node:http'

const tekst = `
  select g.id, g.bronhouder_id, g.ingebracht_in, g.ingebracht_op, g.categorie, g.bijzonder, g.strafrechtelijk,
    g.vrijgave, g.vooraf_aan, g.voorbehouden, g.beperkt, encode(g.inhoud, 'base64') as inhoud
  from casus c join gegeven g on g.zvh_id = c.zvh_id and g.casus_id = c.id
  where c.casusnummer = $1 order by g.volgorde`

/**
 * What reading the same rows costs at the very least: one statement as the owner of the tables, and JSON out.
 * @param {Pick<import('./house.mjs').Benchhuis, 'vraag'>} huis
 */
export async function openKaleServer({ vraag }) {
  const server = createServer(async ({ url }, antwoord) => {
    try {
      const rijen = await vraag(tekst, [new URL(url, 'http://localhost').search.slice(1)])
      antwoord.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rijen))
    } catch (fout) {
      antwoord.writeHead(500).end(String(fout))
    }
  })
  await new Promise((klaar) => server.listen(0, '127.0.0.1', klaar))
  return {
    oorsprong: `http://localhost:${server.address().port}`,
    sluit: () => {
      server.closeAllConnections()
      return new Promise((klaar) => server.close(klaar))
    },
  }
}
