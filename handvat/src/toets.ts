import type { Besluit, Veldfout, Verantwoording } from './besluit.ts'
import type { Casus } from './casus/casus.ts'
import { findPartij, geldigeTaken, huidigeLeiding } from './casus/feiten.ts'
import type { PartijId } from './casus/id.ts'
import type { Taak } from './casus/partij.ts'
import type { DoelId } from './doelen.ts'
import type { Handeling } from './handelingen/handeling.ts'
import { hoedanighedenVan } from './hoedanigheid.ts'
import { findLezer } from './lezer.ts'
import { type Bezwaar, findBezwaar, type Gewogen, type Regelverwijzing, verwijzing, weiger } from './regel.ts'
import { findHandeling, handelingenIn, type Regelboek } from './regelboek.ts'
import { alleenEigenHandelingen } from './regels/aanbod.ts'
import { alleenMetMandaat, findMandaat, mandaatOntbreekt } from './regels/mandaat.ts'
import type { EisAanOpdracht, Handelsituatie, Opdracht, Opdrachtdeel } from './regels/situatie.ts'
import { dossierGesloten, geslotenUitleg, magVinden } from './regels/toegang.ts'

/** Een handeling past bij een fase (B2.2). */
export const pastBijFase: Regelverwijzing = {
  id: 'P1/past-bij-fase',
  eis: 'P1',
  paragraaf: 'B2.2',
  norm: 'Elke handeling hoort bij een of meer fasen van het proces.',
}

/** Wie niet aan een casus is toegewezen, doet er niets in (B2.2.1). */
export const alleenToegewezen: Regelverwijzing = {
  id: 'P8/alleen-toegewezen',
  eis: 'P8',
  paragraaf: 'B2.2.1',
  norm: 'Alleen wie aan de casus is toegewezen en er een rol in heeft, handelt erin.',
}

/** De rol bepaalt wat iemand kan doen (B2.1). */
export const rolStaatToe: Regelverwijzing = {
  id: 'P5/rol-staat-toe',
  eis: 'P5',
  paragraaf: 'B2.1',
  norm: 'Iedere rol heeft haar eigen handelingen.',
}

/** Elke verwerking dient een doel uit de gesloten lijst van de fase (B2.6). */
export const doelUitLijst: Regelverwijzing = {
  id: 'P1/doel-uit-lijst',
  eis: 'P1',
  paragraaf: 'B2.6',
  norm: 'Elke verwerking dient een doel uit de lijst van de fase waarin de casus is.',
}

/** Elke verwerking steunt op een taak met grondslag (B2.2.1). */
export const taakEnGrondslag: Regelverwijzing = {
  id: 'P1/taak-en-grondslag',
  eis: 'P1',
  paragraaf: 'B2.2.1',
  norm: 'Elke verwerking gebeurt namens een partij, op grond van een wettelijke taak van die partij.',
}

/** Wat niet in de tabel van handelingen staat, kan niet (B2.1). */
export const alleenBekendeHandeling: Regelverwijzing = {
  id: 'P5/alleen-bekende-handeling',
  eis: 'P5',
  paragraaf: 'B2.1',
  norm: 'Wat niet als handeling van een rol is beschreven, kan niet.',
}

/** Wat iemand niet heeft gezien, overschrijft of vernietigt hij niet (B2.2.2). */
export const nietsOverschreven: Regelverwijzing = {
  id: 'T19/niets-overschreven',
  eis: 'T19',
  paragraaf: 'B2.2.2',
  norm: 'Wie iets vervangt, wegneemt of erover besluit, doet dat op de stand die hij heeft gezien.',
}

/** The norms that are asked of every act, whichever it is. */
export const kernregels = [
  alleenBekendeHandeling,
  pastBijFase,
  alleenToegewezen,
  rolStaatToe,
  doelUitLijst,
  taakEnGrondslag,
  nietsOverschreven,
] as const

/** Somebody who could do an act: what decides whether it is offered. */
export interface Aanbodvraag extends Handelsituatie {
  /** The id of an act in the rulebook; what is not in there is refused. */
  readonly handeling: string
  /** The goal that was chosen; undefined takes the usual goal of the act in this phase. */
  readonly doel?: DoelId | undefined
}

/** What somebody wants to do. What a rule reads of the opdracht and is not in it, is refused. */
export interface Verzoek extends Aanbodvraag {
  readonly opdracht: Partial<Opdracht>
}

type Weigering = Extract<Besluit, { toegestaan: false }>

const geweigerd = (
  regel: Regelverwijzing,
  { reden, watHelpt }: Bezwaar,
  velden: readonly Veldfout[] = [],
): Weigering => ({ toegestaan: false, regel: verwijzing(regel), reden, watHelpt, velden })

const kanNiet = geweigerd(
  alleenBekendeHandeling,
  weiger('Deze handeling bestaat niet.', 'Kies een handeling die bij uw rol hoort.'),
)

/**
 * Whether an act may be done now, by this actor, with this opdracht (R4).
 * Default deny; every refusal names its rule and what would help.
 * @throws {Error} where an act within a casus is asked outside one, or the other way round
 */
export function toets(boek: Regelboek, verzoek: Verzoek): Besluit {
  const handeling = findHandeling(boek, verzoek.handeling)
  return handeling ? toetsMet({ boek, handeling, eisen: handeling.eisenAanOpdracht }, verzoek) : kanNiet
}

/** Whether an act can be offered at all: as {@link toets}, without looking at what is asked. */
export function toetsAanbod(boek: Regelboek, vraag: Aanbodvraag): Besluit {
  const handeling = findHandeling(boek, vraag.handeling)
  return handeling ? toetsMet({ boek, handeling, eisen: [] }, { ...vraag, opdracht: {} }) : kanNiet
}

/**
 * Whether an act that replaces something, takes it away or decides on it is based on how that is now; otherwise it is
 * refused. A version that is not known closes.
 */
export function toetsGezien(gezien: string, nu: string | undefined): Weigering | undefined {
  if (gezien === nu) return undefined
  return geweigerd(
    nietsOverschreven,
    weiger(
      'Dit is intussen gewijzigd.',
      'Bekijk wat er nu staat, en beslis opnieuw of u uw wijziging wilt vastleggen.',
    ),
  )
}

/** By which book, which row of it, and which conditions on what is asked. */
interface Maatstaf {
  readonly boek: Regelboek
  readonly handeling: Handeling
  readonly eisen: readonly EisAanOpdracht<Opdrachtdeel>[]
}

function toetsMet(maatstaf: Maatstaf, verzoek: Verzoek): Besluit {
  const { handeling, eisen } = maatstaf
  const bezwaar =
    plaatsBezwaar(maatstaf, verzoek) ??
    mandaatBezwaar(maatstaf, verzoek) ??
    alsWeigering(findBezwaar(handeling.voorwaarden, verzoek)) ??
    opdrachtBezwaar(verzoek, eisen)
  if (bezwaar) return bezwaar
  const verantwoording = verantwoord(maatstaf, verzoek)
  if (verantwoording && 'toegestaan' in verantwoording) return verantwoording
  const regels = [alleenToegewezen, ...handeling.voorwaarden, ...eisen]
  return { toegestaan: true, regels: regels.map(verwijzing), verantwoording }
}

/** Is the actor someone here, does the act fit the phase and the role? */
function plaatsBezwaar(maatstaf: Maatstaf, vraag: Aanbodvraag): Weigering | undefined {
  const { handeling } = maatstaf
  const { actor, casus, nu } = vraag
  if ((casus === null) !== (handeling.fasen.length === 0))
    throw new Error('a handeling is either within a casus or outside')
  const hoedanigheden = hoedanighedenVan(actor, casus, nu)
  if (hoedanigheden.length === 0)
    return geweigerd(
      alleenToegewezen,
      weiger('U bent niet aan deze casus toegewezen.', 'Uw organisatie wijst u toe aan de casus.'),
    )
  if (!hoedanigheden.some((h) => handeling.wie.includes(h)))
    return geweigerd(
      rolStaatToe,
      weiger('Deze handeling hoort niet bij uw rol.', 'Vraag degene die deze rol in de casus heeft.'),
    )
  if (casus && !handeling.fasen.includes(casus.fase))
    return geweigerd(
      pastBijFase,
      weiger('Deze handeling hoort niet bij de fase waarin de casus is.', 'Wacht tot de casus in de juiste fase is.'),
    )
  return casus ? geslotenBezwaar(maatstaf, vraag, casus) : undefined
}

/** After the archive closes nobody acts in a casus but the calendar; who may find it may look. */
function geslotenBezwaar(
  { boek, handeling }: Maatstaf,
  { actor, huis, nu }: Aanbodvraag,
  casus: Casus,
): Weigering | undefined {
  const stap = boek.termijnen.huidigeStap({ casus }, nu)
  if (actor.rol === 'kalender') return undefined
  const lezer = findLezer(actor)
  const kijktInArchief = stap === 'archief' && handeling.inArchief && lezer && magVinden(lezer, { huis, casus })
  if (stap === null || stap === 'actief')
    return actor.rol === 'manager'
      ? geweigerd(
          rolStaatToe,
          weiger('Uw rol geeft geen inzage in lopende casussen.', 'Vraag de procesregisseur om wat u moet weten.'),
        )
      : undefined
  return kijktInArchief ? undefined : geweigerd(dossierGesloten, geslotenUitleg(stap))
}

/**
 * The procesregie acts only on a mandate of the leidende partij that covers the work (P3), and only in a casus that its
 * mandate lets it look into: what it may not see it cannot work on.
 */
function mandaatBezwaar({ boek, handeling }: Maatstaf, { actor, huis, casus, nu }: Aanbodvraag): Weigering | undefined {
  const isProcesregie = actor.rol === 'procesregisseur' || actor.rol === 'ondersteuner'
  if (!casus || !isProcesregie) return undefined
  const nodig = [handeling.bevoegdheid[casus.fase] ?? [], boek.mandaatPerFase[casus.fase]]
  if (nodig.every((een) => findMandaat(huis, huidigeLeiding(casus).partij, een, nu))) return undefined
  return geweigerd(alleenMetMandaat, mandaatOntbreekt)
}

function alsWeigering(gewogen: Gewogen | undefined): Weigering | undefined {
  return gewogen?.bezwaar && geweigerd(gewogen.regel, gewogen.bezwaar)
}

const nietAllesIngevuld = weiger('Niet alles wat voor deze handeling nodig is, is ingevuld.', 'Vul alles in.')

/**
 * The first condition on what is asked that objects, or that misses what it reads. Where a field can mend it, every
 * other field that stands in the way is told along: nobody should have to find them one by one.
 */
function opdrachtBezwaar(
  { opdracht, ...situatie }: Verzoek,
  eisen: readonly EisAanOpdracht<Opdrachtdeel>[],
): Weigering | undefined {
  const bezwaren = eisen.flatMap((regel) => {
    const bezwaar = heeft(opdracht, regel.leest) ? regel.toets({ ...situatie, opdracht }) : nietAllesIngevuld
    return bezwaar ? [{ regel, bezwaar }] : []
  })
  const [eerste] = bezwaren
  if (!eerste) return undefined
  return geweigerd(eerste.regel, eerste.bezwaar, eerste.bezwaar.veld === undefined ? [] : bezwaren.flatMap(veldfout))
}

const veldfout = ({ bezwaar: { veld, reden, watHelpt } }: { readonly bezwaar: Bezwaar }): readonly Veldfout[] =>
  veld === undefined ? [] : [{ veld, melding: `${reden} ${watHelpt}` }]

function heeft<Deel extends Opdrachtdeel>(
  opdracht: Partial<Opdracht>,
  leest: readonly Deel[],
): opdracht is Partial<Opdracht> & Pick<Opdracht, Deel> {
  return leest.every((deel) => opdracht[deel] !== undefined)
}

/** Namens, doel, taak and grondslag of the act; a refusal where one of them cannot be told (P1). */
function verantwoord({ boek, handeling }: Maatstaf, verzoek: Verzoek): Verantwoording | Weigering | null {
  if (handeling.namens === 'huis') return null
  const doel = kiesDoel(boek, handeling, verzoek)
  if (!doel)
    return geweigerd(
      doelUitLijst,
      weiger('Dit doel hoort niet bij deze handeling in deze fase.', 'Kies een doel uit de lijst.'),
    )
  const namens = namensWie(verzoek, handeling)
  const taak = namens ? findTaak(verzoek, namens) : undefined
  if (!namens || !taak)
    return geweigerd(
      taakEnGrondslag,
      weiger(
        'Er is geen geldige wettelijke taak vastgelegd voor de partij namens wie u handelt.',
        'Laat de taak en grondslag van de partij vastleggen.',
      ),
    )
  return { namens, doel, taak: taak.naam, grondslag: taak.grondslag }
}

function kiesDoel({ doelen }: Regelboek, handeling: Handeling, { doel, casus }: Aanbodvraag): DoelId | undefined {
  const fase = casus?.fase ?? 'aanmelding'
  const mogelijk = doelen.filter((d) => d.fase === fase && handeling.doelen.includes(d.id))
  if (doel) return mogelijk.find((d) => d.id === doel)?.id
  return handeling.doelen.find((id) => mogelijk.some((d) => d.id === id))
}

function namensWie({ actor, casus }: Aanbodvraag, handeling: Handeling): PartijId | null {
  if (actor.partij) return actor.partij
  return handeling.namens === 'leidendePartij' && casus ? huidigeLeiding(casus).partij : null
}

function findTaak({ huis, casus, opdracht, nu }: Verzoek, namens: PartijId): Taak | undefined {
  const partij = findPartij(huis, namens)
  if (!partij) return undefined
  const leiding = casus ? huidigeLeiding(casus) : undefined
  // The task of the leiding was valid when it began and carries the casus from then on.
  if (leiding?.partij === namens) return partij.taken.find((t) => t.id === leiding.taak)
  if (!casus && opdracht.taak) return partij.taken.find((t) => t.id === opdracht.taak)
  return geldigeTaken(partij, nu)[0]
}

/**
 * Every act that belongs to what the actor is, in this phase or outside a casus, with its answer: the buttons, and why
 * one is closed (R4).
 */
export function aanbod<Id extends string>(
  boek: Regelboek<Id>,
  situatie: Handelsituatie,
): readonly { readonly handeling: Id; readonly besluit: Besluit }[] {
  const { actor, casus, nu } = situatie
  const hoedanigheden = hoedanighedenVan(actor, casus, nu)
  const fase = casus?.fase ?? null
  return handelingenIn(boek)
    .filter((id) => !alleenEigenHandelingen.toets({ hoedanigheden, fase, ...boek.handelingen[id] }))
    .map((handeling) => ({ handeling, besluit: toetsAanbod(boek, { ...situatie, handeling }) }))
}
