// What the own system of a partij does: it signs in at the identity provider, asks what was agreed for its partij, collects that,
// and keeps each document. Plain Node, no dependency; copy it when you connect a system of your own.
//
//   ADRES=https://zvh.example.nl TOKENS=https://inloggen.example.nl/token CLIENT_ID=… CLIENT_SECRET=… node demo/zaaksysteem.mjs
//
// Without these it asks the demo on this computer, where systems must be let in (docs/koppelen.md). It prints one line of JSON
// for each verstrekking, and ends with 1 where it is not let in.

import { randomUUID } from 'node:crypto'

const { ADRES = 'http://localhost:3000', RESOURCE = ADRES } = process.env
const { TOKENS = `${ADRES}/demo-inloggen/token` } = process.env
const { CLIENT_ID = 'zaaksysteem-van-de-demo', CLIENT_SECRET = 'iedereen-mag-dit-weten' } = process.env

/** An access token for this house (RFC 6749 §4.4, RFC 8707): it counts for minutes, so ask for one when you need it. */
async function signIn() {
  const basic = Buffer.from(`${encodeURIComponent(CLIENT_ID)}:${encodeURIComponent(CLIENT_SECRET)}`).toString('base64')
  const answer = await fetch(TOKENS, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: RESOURCE }),
  })
  if (!answer.ok) throw new Error(`the identity provider answered ${answer.status}`)
  return (await answer.json()).access_token
}

const token = await signIn()

async function ask(method, path, { body, headers } = {}) {
  const answer = await fetch(`${ADRES}/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/json' }),
      // The same key again, when no answer came, does nothing twice.
      ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  const told = await answer.json()
  if (answer.ok) return told
  console.error(`${answer.status} ${told.title} ${told.detail}`)
  process.exit(1)
}

const { opTeHalen } = await ask('GET', '/verstrekkingen')
for (const { casusnummer, meeneemafspraak, versie } of opTeHalen)
  await ask('POST', '/verstrekkingen', {
    body: { casusnummer, meeneemafspraak },
    headers: { 'if-match': `"${versie}"` },
  })

const { opgehaald } = await ask('GET', '/verstrekkingen')
for (const { casusnummer, id } of opgehaald) {
  // What went along with it stands in `documenten`; each is a file at `…/documenten/{id}`.
  console.log(JSON.stringify(await ask('GET', `/verstrekkingen/${casusnummer}/${id}`)))
}
