import { createHash } from 'node:crypto'
import { type Actor, dagVan, findLezer, lezerSleutel, type Tijdstip, type ZvhId } from '@casushuis/handvat'
import type { Mail, Ontvanger } from '../../ports/post.ts'
import { houseSetting, type Setting, type Transaction } from '../../ports/store.ts'
import { mailAgenda } from './agendapost.ts'
import { type Bezorging, brief, type Postparts } from './brief.ts'
import { huistaken } from './huistaken.ts'

const minute = 60_000
/** Who is at work in the house sees there what is to be done. */
const atWork = 10 * minute
/** Who hears of everything at once hears no more often than this. */
const betweenMails = 30 * minute
/** From this hour on, Dutch time, comes what somebody wants once a day. */
const dailyFrom = 7

/**
 * Tells by mail who has something new to do, or an overleg to come to, each as that person would find it in Mijn werk (R4, T14).
 * What it is stays in the house: no name, number or partij leaves. One by one, so that a mail that cannot leave keeps back no other,
 * and what left is known.
 * @returns why mails could not leave, one for each
 */
export async function verstuurPost(parts: Postparts, zvh: ZvhId): Promise<readonly unknown[]> {
  const ontvangers = await parts.store.transaction(houseSetting(zvh, parts.nu), async (t) => {
    await t.ruimtPostOp()
    return t.ontvangers(new Date(Date.parse(parts.nu) - atWork).toISOString())
  })
  const faults: unknown[] = []
  for (const ontvanger of ontvangers) {
    const bezorging = { ...parts, ontvanger, setting: settingOf(zvh, ontvanger, parts.nu) }
    faults.push(...(await mailAgenda(bezorging)))
    await mailWerk(bezorging).catch((fault: unknown) => faults.push(fault))
  }
  return faults
}

function isTime({ keuze, gepostOp, aanwezig }: Ontvanger, nu: Tijdstip): boolean {
  if (aanwezig) return false
  if (keuze === 'direct') return gepostOp === null || Date.parse(nu) - Date.parse(gepostOp) >= betweenMails
  return hourOf(nu) >= dailyFrom && (gepostOp === null || dagVan(gepostOp) < dagVan(nu))
}

const clockHere = new Intl.DateTimeFormat('nl-NL', { hour: 'numeric', hourCycle: 'h23', timeZone: 'Europe/Amsterdam' })
const hourOf = (nu: Tijdstip): number => Number(clockHere.format(Date.parse(nu)))

/** Tells what is new where it is time to, and remembers nothing that is not to be done any more. */
async function mailWerk({ store, setting, ontvanger, nu, send, origin }: Bezorging): Promise<void> {
  const { now, known } = await store.transaction(setting, async (t) => ({
    now: await tasksOf(t, setting, ontvanger),
    known: new Set(await t.gemeld(ontvanger.id)),
  }))
  const isTold = isTime(ontvanger, nu) && now.some((key) => !known.has(key))
  if (isTold) await send({ to: ontvanger.mail, ...inWords(ontvanger, origin) })
  const keys = isTold ? now : now.filter((key) => known.has(key))
  if (isTold || keys.length < known.size)
    await store.transaction(setting, (t) => t.onthoudtGemeld(ontvanger.id, keys, isTold))
}

function settingOf(zvh: ZvhId, wie: Ontvanger, nu: Tijdstip): Setting {
  const lezer = findLezer(actorOf(zvh, wie))
  return { zvh, medewerker: wie.id, lezer: lezer ? lezerSleutel(lezer) : null, nu }
}

const actorOf = (zvh: ZvhId, { id, rol, partij }: Ontvanger): Actor => ({ zvh, medewerker: id, rol, partij })

/** Everything that waits for this person, each by a hash that says nothing of what it is. */
async function tasksOf(t: Transaction, { zvh, nu }: Setting, wie: Ontvanger): Promise<readonly string[]> {
  const huis = await t.huis()
  const inHuis = await huistaken({ t, huis, nu, actor: actorOf(zvh, wie) })
  const binnen = await t.opTePakken()
  const keys = [
    ...inHuis.map(({ soort, onderwerp, partij }) => `${soort} ${onderwerp} ${partij}`),
    ...binnen.map(({ casusnummer }) => `binnengekomen ${casusnummer}`),
  ]
  const all = [...(await t.werksleutels()), ...keys]
  return [...new Set(all.map((key) => createHash('sha256').update(key).digest('hex')))]
}

function inWords({ keuze }: Ontvanger, origin: string): Pick<Mail, 'subject' | 'text'> {
  const often =
    keuze === 'direct'
      ? 'U krijgt hooguit eens per half uur zo’n bericht.'
      : 'U krijgt dit bericht hooguit eens per dag.'
  return {
    subject: 'Er staat nieuw werk voor u klaar in Casushuis',
    text: brief([`In Casushuis staat nieuw werk voor u klaar. Bekijk het op:\n${origin}/`, often], origin),
  }
}
