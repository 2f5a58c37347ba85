import { createHash } from 'node:crypto'
import type { Agendapunt, Mail } from '../../ports/post.ts'
import type { Overlegtijd } from '../../ports/werk.ts'
import { type Bezorging, brief } from './brief.ts'

/** In minutes: how long an overleg takes of which nobody said so. */
const usual = 60

/**
 * Keeps the calendar of one person in step with the overleggen to which he or she can come (T14): invites, moves, and takes out again
 * what was called off or is not for this person any more.
 * @returns how many mails could not leave
 */
export async function mailAgenda(bezorging: Bezorging): Promise<number> {
  const { store, setting, ontvanger } = bezorging
  const { now, known } = await store.transaction(setting, async (t) => ({
    now: await t.overlegtijden(),
    known: await t.inAgenda(ontvanger.id),
  }))
  const gone = known.filter((punt) => !now.some(({ id }) => id === punt.id))
  const sent = [
    ...(await Promise.all(
      now.map((overleg) =>
        invite(
          bezorging,
          overleg,
          known.find(({ id }) => id === overleg.id),
        ),
      ),
    )),
    ...(await Promise.all(gone.map((punt) => cancel(bezorging, punt)))),
  ]
  return sent.filter((left) => !left).length
}

/** Whether everything left that was to leave. */
async function invite(bezorging: Bezorging, overleg: Overlegtijd, known: Agendapunt | undefined): Promise<boolean> {
  if (known && known.moment === overleg.moment && known.duur === overleg.duur) return true
  const punt = { ...overleg, volgnummer: known ? known.volgnummer + 1 : 0 }
  const subject = known ? 'Een overleg is verplaatst' : 'U bent uitgenodigd voor een overleg'
  const told = known
    ? `Een overleg waarvoor u bent uitgenodigd, is nu op ${inWords(overleg)}.`
    : `U bent uitgenodigd voor een overleg op ${inWords(overleg)}.`
  const where = `Waar het is en wat u voorbereidt, leest u in Casushuis:\n${bezorging.origin}/`
  if (!(await post(bezorging, { subject, alineas: [told, where], punt, method: 'REQUEST' }))) return false
  const { store, setting, ontvanger } = bezorging
  await store.transaction(setting, (t) => t.zetInAgenda(ontvanger.id, punt))
  return true
}

async function cancel(bezorging: Bezorging, known: Agendapunt): Promise<boolean> {
  const punt = { ...known, volgnummer: known.volgnummer + 1 }
  const told = `Het overleg op ${inWords(known)} gaat niet door, of u doet er niet meer aan mee.`
  const subject = 'Een overleg gaat voor u niet door'
  if (!(await post(bezorging, { subject, alineas: [told], punt, method: 'CANCEL' }))) return false
  const { store, setting, ontvanger } = bezorging
  await store.transaction(setting, (t) => t.haaltUitAgenda(ontvanger.id, known.id))
  return true
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
  return send(mail).then(
    () => true,
    () => false,
  )
}

/** Another one for everybody: two calendars side by side do not show that it is the same overleg. */
const uidOf = (medewerker: string, overleg: string) =>
  createHash('sha256').update(`${medewerker} ${overleg}`).digest('hex').slice(0, 32)

const dateHere = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'Europe/Amsterdam' })
const timeHere = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })
const inWords = ({ moment }: Overlegtijd) =>
  `${dateHere.format(Date.parse(moment))} om ${timeHere.format(Date.parse(moment)).replace(':', '.')} uur`
