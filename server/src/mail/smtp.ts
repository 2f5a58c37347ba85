import { createTransport } from 'nodemailer'
import type { Mailer } from '../ports/post.ts'
import { calendarOf } from './calendar.ts'

/** In milliseconds: a server of mail that answers no sooner is taken to be away. */
const patience = 10_000

/**
 * Mail by SMTP (RFC 5321), over TLS or not at all: only to this machine itself it goes in the clear.
 * @param address `smtps://` or `smtp://`, with who signs in
 * @param from as whom the house writes
 */
export function smtpMailer(address: string, from: string): Mailer {
  const { hostname } = new URL(address)
  const transport = createTransport({
    url: address,
    requireTLS: !isHere(hostname),
    pool: true,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  })
  return {
    async send({ to, subject, text, event }) {
      // Nobody answers, and no absence of somebody is answered to us (RFC 3834).
      const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
      const icalEvent = event && {
        method: event.method,
        content: calendarOf(event, { from, to }),
        filename: 'overleg.ics',
      }
      await transport.sendMail({
        ...{ from: { name: 'Casushuis', address: from }, to, subject, text, headers },
        ...(icalEvent ? { icalEvent } : {}),
      })
    },
    close: () => transport.close(),
  }
}

/** Whether a host is this very machine. */
const isHere = (hostname: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
