import type { Ik } from '../../api/queries.ts'
import { paginatitels as titels } from '../../teksten/paginas.ts'

const menu = [
  { naar: '/', titel: titels.werk, handeling: 'werkInzien' },
  { naar: '/casussen', titel: titels.casussen, handeling: 'casussenInzien' },
  { naar: '/triage-agenda', titel: titels.triageagenda, handeling: 'triageagendaInzien' },
  { naar: '/aanmelden', titel: titels.aanmelden, handeling: 'casusAanmelden' },
  { naar: '/werkverdeling', titel: titels.werkverdeling, handeling: 'werkverdelingInzien' },
  { naar: '/bewaartermijnen', titel: titels.bewaartermijnen, handeling: 'bewaartermijnenInzien' },
  { naar: '/sturing', titel: titels.sturing, handeling: 'sturingInzien' },
  { naar: '/partijen', titel: titels.partijen, handeling: 'partijenInzien' },
  { naar: '/mijn-organisatie', titel: titels.mijnOrganisatie, handeling: 'eigenOrganisatieInzien' },
  { naar: '/medewerkers', titel: titels.medewerkers, handeling: 'medewerkersoverzichtInzien' },
  { naar: '/huisregels', titel: titels.huisregels, handeling: 'huisregelsInzien' },
  { naar: '/dat-checks', titel: titels.datChecks, handeling: 'datChecksInzien' },
  { naar: '/logboek', titel: titels.logboek, handeling: 'logboekInzien' },
  { naar: '/verwerkingsregister', titel: titels.verwerkingsregister, handeling: 'verwerkingsregisterInzien' },
] as const

/** One page in the menu. */
export type Menupunt = (typeof menu)[number]

/** The pages for this person: what one can do, and what one could do if something changed (R4). */
export function menuVoor(ik: Ik): readonly Menupunt[] {
  const uitgelegd = ik.nietMogelijk.map((n) => n.handeling)
  return menu.filter(({ handeling }) => ik.handelingen.includes(handeling) || uitgelegd.includes(handeling))
}
