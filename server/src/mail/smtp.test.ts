import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smtpMailer } from './smtp.ts'

const taken: string[] = []
/** It offers no TLS, and is on this machine. */
const mailserver = new SMTPServer({
  ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false },
  onData: (stream, _session, done) =>
    void stream.toArray().then((parts) => {
      taken.push(Buffer.concat(parts).toString())
      done()
    }, done),
})
const mail = { to: 'ron@politie.example', subject: 'Er staat nieuw werk klaar', text: 'Eén bericht.\n' }
let port: number

beforeAll(async () => {
  // Every address of this machine itself: one of them does not look like it.
  mailserver.listen(0, '0.0.0.0')
  await once(mailserver.server, 'listening')
  port = (mailserver.server.address() as AddressInfo).port
})
afterAll(() => void mailserver.close())

test('writes in the name of the house, and as something that nobody answers', async () => {
  const mailer = smtpMailer(`smtp://127.0.0.1:${port}`, 'casushuis@zvh.example')
  await mailer.send(mail)
  mailer.close()
  expect(taken).toHaveLength(1)
  expect(taken[0]).toContain('From: Casushuis <casushuis@zvh.example>')
  expect(taken[0]).toContain('To: ron@politie.example')
  expect(taken[0]).toContain('Auto-Submitted: auto-generated')
})

test('does not send in the clear to another machine', async () => {
  const mailer = smtpMailer(`smtp://127.0.0.2:${port}`, 'casushuis@zvh.example')
  await expect(mailer.send(mail)).rejects.toThrow(/STARTTLS|TLS/)
  mailer.close()
  expect(taken).toHaveLength(1)
})
