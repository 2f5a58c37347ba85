import type { Casus } from '../casus/casus.ts'
import type { Overleg } from '../casus/casusoverleg.ts'
import type { Tijdstip } from '../casus/datum.ts'
import { huidigOverleg, wordtGevolgd } from '../casus/feiten.ts'
import { type Gegeven, isPersoon } from '../casus/gegeven.ts'
import type { GegevenId } from '../casus/id.ts'
import { isOpTeHalen } from '../casus/ophalen.ts'
import { geldtInPlan } from '../casus/plan-van-aanpak.ts'
import type { Bijtekstsoort } from '../casus/tekst.ts'
import { findLezer } from '../lezer.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'
import { inzageVan } from './facet.ts'
import { weegGegeven } from './inzage.ts'
import { kijkDoor } from './kijk.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie, type Opdrachtsituatie } from './situatie.ts'
import { gekozenGegevens } from './uitvraag.ts'

/* Which gegevens stay while a plan is followed, and which can go once the casus is scaled down (C11, S1, S10, B2.2.3, B2.2.4). */

/** Why a gegeven stays, whoever would take it out. */
export const blijfredenen = ['wieHetIs', 'inPlan', 'inAfspraak', 'afgeschermd'] as const
export type Blijfreden = (typeof blijfredenen)[number]

const doorPlanGebruikt: ReadonlySet<Bijtekstsoort> = new Set(['resultaat', 'terugval', 'ontwikkeling'])

/** Whether a text of the plan, or what was written of how it goes, rests on a gegeven: without it nobody could read that any more. */
function draagtPlan({ fase, plandoelen, acties, teksten }: Casus, { id }: Gegeven): boolean {
  const plan = [...plandoelen, ...acties.filter(geldtInPlan), ...teksten.filter((t) => doorPlanGebruikt.has(t.soort))]
  return fase === 'casusoverleg' && plan.some((t) => t.steuntOp.includes(id))
}

/** Whether somebody waits for an answer on a gegeven, or can still collect it. */
function isAfgesproken(casus: Casus, { id }: Gegeven, nu: Tijdstip): boolean {
  return casus.meeneemafspraken.some((m) => m.gegeven === id && (m.stand === 'gevraagd' || isOpTeHalen(casus, m, nu)))
}

/**
 * Why a gegeven is for nobody but its bronhouder to take out: it says who the hoofdpersoon is, the plan rests on it, an uitvoerder has or
 * asks an agreement on it, or its bronhouder shielded it. Null where nothing of that is so.
 */
export function blijfredenVan(casus: Casus, gegeven: Gegeven, nu: Tijdstip): Blijfreden | null {
  if (gegeven.betrokkene !== false) return 'wieHetIs'
  if (draagtPlan(casus, gegeven)) return 'inPlan'
  if (isAfgesproken(casus, gegeven, nu)) return 'inAfspraak'
  return gegeven.beperkt === false ? null : 'afgeschermd'
}

/** What goes where the others stay: of a person about whom something stays, it stays who that is. */
export function watGaatWeg<G extends Pick<Gegeven, 'id' | 'over' | 'persoon'>>(
  gegevens: readonly G[],
  blijft: (gegeven: G) => boolean,
): readonly G[] {
  const blijven = gegevens.filter(blijft)
  const over = new Set(blijven.map((g) => g.over))
  return gegevens.filter((g) => !blijven.includes(g) && !(isPersoon(g) && over.has(g.id)))
}

/** Whether the actor knows that a gegeven is there: of what somebody does not know, he or she does not decide. */
function kentGegeven(s: Handelsituatie, gegeven: Gegeven): boolean {
  const lezer = findLezer(s.actor)
  if (!lezer) return false
  const kijk = kijkDoor(lezer, { huis: s.huis, casus: casusVan(s) }, s.nu)
  return inzageVan(weegGegeven(kijk, gegeven), kijk) !== 'niets'
}

/** The gegevens that are destroyed where these are chosen to stay (C11). */
export function teVernietigen(s: Handelsituatie, blijft: readonly GegevenId[]): readonly Gegeven[] {
  const casus = casusVan(s)
  const isVast = (g: Gegeven) => blijfredenVan(casus, g, s.nu) !== null || !kentGegeven(s, g)
  return watGaatWeg(casus.gegevens, (g) => blijft.includes(g.id) || isVast(g))
}

/** The last overleg that agreed on an aanpak, where nobody chose yet what stays to follow it. */
export function overlegZonderKeuze(casus: Casus): Overleg | undefined {
  if (!wordtGevolgd(casus)) return undefined
  const laatste = huidigOverleg({ overleggen: casus.overleggen.filter((o) => o.besloten === true) })
  return laatste?.afgebakend === false ? laatste : undefined
}

export const keuzeStaatOpen = verbod<Handelsituatie>({
  id: 'C11/keuze-na-aanpak',
  paragraaf: 'B2.2.3',
  norm: 'Na een aanpak wordt één keer gekozen welke gegevens blijven om haar te volgen.',
  toets: (s) =>
    overlegZonderKeuze(casusVan(s))
      ? geenBezwaar
      : weiger(
          'Er is geen aanpak waarvoor dit nog moet worden gekozen.',
          'Na het volgende overleg dat een aanpak vaststelt, kiest u opnieuw.',
        ),
})

export const nietTijdensOverleg = verbod<Handelsituatie>({
  id: 'C11/niet-tijdens-overleg',
  paragraaf: 'B2.2.3',
  norm: 'Zolang een overleg bezig is, verdwijnt er niets van tafel dan wat een bronhouder zelf weghaalt.',
  toets: (s) =>
    huidigOverleg(casusVan(s))?.stand === 'bezig'
      ? weiger('Er is een overleg bezig.', 'Kies wat blijft als het overleg is gesloten.')
      : geenBezwaar,
})

export const kiestWatHijKent = eisAanOpdracht({
  id: 'C11/kiest-wat-er-is',
  paragraaf: 'B2.2.3',
  norm: 'Wie kiest wat blijft, kiest uit wat er is en waarvan hij weet.',
  leest: ['gegevens'],
  toets: (s) =>
    gekozenGegevens(s)?.every((g) => kentGegeven(s, g))
      ? geenBezwaar
      : weiger('Een gekozen gegeven is er niet (meer).', 'Laad de pagina opnieuw en kies opnieuw.', 'blijft'),
})

export const keuzeGemotiveerd = eisAanOpdracht({
  id: 'C11/keuze-gemotiveerd',
  paragraaf: 'B2.2.3',
  norm: 'Er ligt vast waarom juist deze gegevens nodig zijn om het plan te volgen.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger(
          'Er staat niet waarom dit nodig is.',
          'Schrijf waarvoor u deze gegevens bij het volgen nodig hebt.',
          'motivering',
        ),
})

export const monitoringdoelVastgelegd = eisAanOpdracht({
  id: 'C11/doel-van-monitoring',
  paragraaf: 'B2.2.3',
  norm: 'Bij een aanpak staat met zoveel woorden waarvoor zij wordt gevolgd.',
  leest: ['uitkomst', 'doelVastgelegd'],
  raakt: ({ opdracht }) => opdracht.uitkomst === 'aanpakVastgesteld',
  toets: ({ opdracht }) =>
    opdracht.uitkomst !== 'aanpakVastgesteld' || opdracht.doelVastgelegd
      ? geenBezwaar
      : weiger(
          'Er staat niet waarvoor u het plan volgt.',
          'Schrijf wat u wilt weten of bereiken door het te volgen.',
          'monitoringdoel',
        ),
})

/** Whether a chosen gegeven may go, by who takes it out of a dossier that is scaled down. */
function magWeg(s: Opdrachtsituatie<'gegevens'>): boolean {
  const casus = casusVan(s)
  return gekozenGegevens(s)?.every((g) => blijfredenVan(casus, g, s.nu) === null) === true
}

export const alleenWatWegMag = eisAanOpdracht({
  id: 'S10/niet-voor-het-is-opgehaald',
  paragraaf: 'B2.2.4',
  norm: 'Wat zegt om wie het gaat, wat nog kan worden opgehaald en wat de bronhouder afschermde, wordt niet opgeschoond.',
  leest: ['gegevens'],
  toets: (s) =>
    magWeg(s)
      ? geenBezwaar
      : weiger(
          'Een gekozen gegeven moet nog blijven.',
          'Laat weg wat zegt om wie het gaat, wat nog kan worden opgehaald en wat is afgeschermd.',
          'gegevens',
        ),
})
