import fastify from 'fastify'
import { expect, test } from 'vitest'
import { logOptions } from './log.ts'

test('the log takes what is on its list, and of an error its kind alone', async () => {
  const lines: string[] = []
  const app = fastify({ logger: { ...logOptions, stream: { write: (line: string) => lines.push(line) } } })
  const fault = new TypeError('Wessel Proefjes, 999900006')
  app.log.error(fault)
  app.log.error({ err: fault }, fault.message)
  app.log.info({ kind: 'x', body: 'Wessel Proefjes', req: { url: '/casussen/AB12-CD34?naam=Wessel' } }, 'refused')
  await app.close()
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { kind: 'TypeError', msg: 'error' },
    { kind: 'TypeError', msg: 'error' },
    { kind: 'x', msg: 'refused' },
  ])
  expect(lines.join()).not.toMatch(/Wessel|999900006|AB12/)
})
