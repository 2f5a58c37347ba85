import { createHash } from 'node:crypto'
import type { Agendapunt, Mail } from '../../ports/post.ts'
import type { Overlegtijd } from '../../ports/werk.ts'
import { type Bezorging, brief } from './brief.ts'

/** In minutes: how long an overleg takes of which nobody said so. */
const usual = 60

/**
 * Keeps the calendar of one person in step with the overleggen to which he or she can come (T14): invites, moves, and takes out again
 * what was called off or is not for this person any more.
 * @returns why mails could not leave, one for each
 */
export async function mailAgenda(bezorging: Bezorging): Promise<readonly unknown[]> {
  const { store, setting, ontvanger, nu } = bezorging
  const { now, known } = await store.transaction(setting, async (t) => ({
    now: await t.overlegtijden(),
    known: await t.inAgenda(ontvanger.id),
  }))
  const byId = new Map(known.map((punt) => [punt.id, punt]))
  // What was held is gone as well, and nobody needs to hear that it is over.
  const calledOff = known.filter((punt) => punt.moment > nu && !now.some(({ id }) => id === punt.id))
  const sent = await Promise.allSettled([
    ...now.map((overleg) => invite(bezorging, overleg, byId.get(overleg.id))),
    ...calledOff.map((punt) => cancel(bezorging, punt)),
  ])
  return sent.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
}

async function invite(bezorging: Bezorging, overleg: Overlegtijd, known: Agendapunt | undefined): Promise<void> {
  if (known && known.moment === overleg.moment && known.duur === overleg.duur) return
  const punt = { ...overleg, volgnummer: known ? known.volgnummer + 1 : 0 }
  const subject = known ? 'Een overleg is verplaatst' : 'U bent uitgenodigd voor een overleg'
  const told = known
    ? `Een overleg waarvoor u bent uitgenodigd, is nu op ${inWords(overleg)}.`
    : `U bent uitgenodigd voor een overleg op ${inWords(overleg)}.`
  const where = `Waar het is en wat u voorbereidt, leest u in Casushuis:\n${bezorging.origin}/`
  await post(bezorging, { subject, alineas: [told, where], punt, method: 'REQUEST' })
  const { store, setting, ontvanger } = bezorging
  await store.transaction(setting, (t) => t.zetInAgenda(ontvanger.id, punt))
}

async function cancel(bezorging: Bezorging, known: Agendapunt): Promise<void> {
  const punt = { ...known, volgnummer: known.volgnummer + 1 }
  const told = `Het overleg op ${inWords(known)} gaat niet door, of u doet er niet meer aan mee.`
  const subject = 'Een overleg gaat voor u niet door'
  await post(bezorging, { subject, alineas: [told], punt, method: 'CANCEL' })
  const { store, setting, ontvanger } = bezorging
  await store.transaction(setting, (t) => t.haaltUitAgenda(ontvanger.id, known.id))
}

interface Bericht {
  readonly subject: string
  readonly alineas: readonly string[]
  readonly punt: Agendapunt
  readonly method: 'REQUEST' | 'CANCEL'
}

async function post({ send, ontvanger, origin }: Bezorging, { subject, alineas, punt, method }: Bericht) {
  const { moment, duur, volgnummer } = punt
  const event = {
    method,
    uid: uidOf(ontvanger.id, punt.id),
    begin: moment,
    minutes: duur ?? usual,
    sequence: volgnummer,
  }
  const mail: Mail = {
    to: ontvanger.mail,
    subject,
    text: brief(alineas, origin),
    event: { ...event, url: `${origin}/` },
  }
  await send(mail)
}

/** Another one for everybody: two calendars side by side do not show that it is the same overleg. */
const uidOf = (medewerker: string, overleg: string) =>
  createHash('sha256').update(`${medewerker} ${overleg}`).digest('hex').slice(0, 32)

const dateHere = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'Europe/Amsterdam' })
const timeHere = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })
const inWords = ({ moment }: Overlegtijd) =>
  `${dateHere.format(Date.parse(moment))} om ${timeHere.format(Date.parse(moment)).replace(':', '.')} uur`
