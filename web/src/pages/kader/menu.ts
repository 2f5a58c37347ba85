import type { Ik } from '../../api/queries.ts'
import { aanmeldTeksten } from '../../teksten/aanmelden.ts'
import { casussenTeksten } from '../../teksten/casussen.ts'
import { datChecksTeksten } from '../../teksten/dat-checks.ts'
import { partijTeksten } from '../../teksten/partijen.ts'
import { logboekTeksten, sturingTeksten } from '../../teksten/toezicht.ts'
import { agendaTeksten } from '../../teksten/triageagenda.ts'
import { werkTeksten } from '../../teksten/werk.ts'
import { verdelingTeksten } from '../../teksten/werkverdeling.ts'

const menu = [
  { naar: '/', titel: werkTeksten.titel, handeling: 'werkInzien' },
  { naar: '/casussen', titel: casussenTeksten.titel, handeling: 'casussenInzien' },
  { naar: '/triage-agenda', titel: agendaTeksten.titel, handeling: 'triageagendaInzien' },
  { naar: '/aanmelden', titel: aanmeldTeksten.titel, handeling: 'casusAanmelden' },
  { naar: '/werkverdeling', titel: verdelingTeksten.titel, handeling: 'werkverdelingInzien' },
  { naar: '/sturing', titel: sturingTeksten.titel, handeling: 'sturingInzien' },
  { naar: '/partijen', titel: partijTeksten.titel, handeling: 'partijenInzien' },
  { naar: '/dat-checks', titel: datChecksTeksten.titel, handeling: 'datChecksInzien' },
  { naar: '/logboek', titel: logboekTeksten.titel, handeling: 'logboekInzien' },
] as const

/** One page in the menu. */
export type Menupunt = (typeof menu)[number]

/** The pages for this person: what one can do, and what one could do if something changed (R4). */
export function menuVoor(ik: Ik): readonly Menupunt[] {
  const uitgelegd = ik.nietMogelijk.map((n) => n.handeling)
  return menu.filter(({ handeling }) => ik.handelingen.includes(handeling) || uitgelegd.includes(handeling))
}
