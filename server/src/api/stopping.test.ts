import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import fastify from 'fastify'
import { expect, test } from 'vitest'
import { registerStopping } from './stopping.ts'

test('a house that stops finishes the act at hand, and waits for no client that is slow to ask', async () => {
  let finish = () => {}
  const held = new Promise<void>((done) => {
    finish = done
  })
  let begun = () => {}
  const began = new Promise<void>((done) => {
    begun = done
  })
  const app = fastify()
  registerStopping(app)
  app.get('/act', async () => {
    begun()
    await held
    return 'done'
  })
  app.post('/slow', async () => 'never')
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const silent = connect(port, '127.0.0.1')
  const halfHead = connect(port, '127.0.0.1')
  const halfBody = connect(port, '127.0.0.1')
  for (const client of [silent, halfHead, halfBody]) {
    client.on('error', () => {})
    await once(client, 'connect')
  }
  halfHead.write('GET /act HTTP/1.1\r\nHost: lo')
  halfBody.write(
    'POST /slow HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
  )
  const answer = fetch(`http://127.0.0.1:${port}/act`).then((response) => response.text())
  await began
  const closed = app.close()
  const cut = Promise.all([silent, halfHead, halfBody].map((client) => once(client, 'close')))
  finish()
  expect(await answer).toBe('done')
  await cut
  await closed
})
