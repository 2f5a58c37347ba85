import type { Besluit, Feit, Veldfout, Verantwoording } from './besluit.ts'
import { feitenBij, type Stadium, taakfeit } from './besluitfeiten.ts'
import { feitenOpMoment } from './casus/feiten.ts'
import { type Actor, plaatsen } from './casus/rol.ts'
import type { Handeling } from './handelingen/handeling.ts'
import { hoedanighedenVan, hoedanighedenVoor } from './hoedanigheid.ts'
import { type Bezwaar, findBezwaar, type Gewogen, type Regelverwijzing, verwijzing, weiger } from './regel.ts'
import { findHandeling, handelingenIn, type Regelboek } from './regelboek.ts'
import type { Poortsituatie } from './regels/poort.ts'
import type { EisAanOpdracht, Handelsituatie, Opdracht, Opdrachtdeel } from './regels/situatie.ts'
import { kiesDoel, namensWie, taakOntbreekt, taakVoor } from './verantwoording.ts'
import { isOpTePakken } from './werk.ts'

/** Somebody who could do an act: what decides whether it is offered. */
export interface Aanbodvraag extends Handelsituatie {
  /** The id of an act in the rulebook; what is not in there is refused. */
  readonly handeling: string
  /** The goal that was chosen; undefined takes the usual goal of the act in this phase. */
  readonly doel?: string | undefined
}

/** What somebody wants to do. What a rule reads of the opdracht and is not in it, is refused. */
export interface Verzoek extends Aanbodvraag {
  readonly opdracht: Partial<Opdracht>
}

type Weigering = Extract<Besluit, { toegestaan: false }>

/** A refusal of which it is still to be told what it rested on. */
type Afwijzing = Omit<Weigering, 'feiten'>

const geweigerd = (
  regel: Regelverwijzing,
  { reden, watHelpt }: Bezwaar,
  velden: readonly Veldfout[] = [],
): Afwijzing => ({ toegestaan: false, regel: verwijzing(regel), reden, watHelpt, velden })

const kanNiet = ({ kern }: Regelboek): Weigering => ({
  ...geweigerd(kern.bekend, weiger('Deze handeling bestaat niet.', 'Kies een handeling die bij uw rol hoort.')),
  feiten: [],
})

/**
 * Whether an act may be done now, by this actor, with this opdracht (R4).
 * Default deny; every refusal names its rule and what would help.
 * @throws {Error} where an act within a casus is asked outside one, or the other way round
 */
export function toets(boek: Regelboek, verzoek: Verzoek): Besluit {
  const handeling = findHandeling(boek, verzoek.handeling)
  return handeling ? toetsMet({ boek, handeling, eisen: handeling.eisenAanOpdracht }, verzoek) : kanNiet(boek)
}

/** Whether an act can be offered at all: as {@link toets}, without looking at what is asked. */
export function toetsAanbod(boek: Regelboek, vraag: Aanbodvraag): Besluit {
  const handeling = findHandeling(boek, vraag.handeling)
  return handeling ? toetsMet({ boek, handeling, eisen: [] }, { ...vraag, opdracht: {} }) : kanNiet(boek)
}

/**
 * Whether an act can be done as far as this much of what is asked tells: as {@link toets}, with the conditions that read
 * no more than that. For who still has to choose the rest.
 */
export function toetsDeel(boek: Regelboek, verzoek: Verzoek): Besluit {
  const handeling = findHandeling(boek, verzoek.handeling)
  if (!handeling) return kanNiet(boek)
  const eisen = handeling.eisenAanOpdracht.filter((eis) => heeft(verzoek.opdracht, eis.leest))
  return toetsMet({ boek, handeling, eisen }, verzoek)
}

/**
 * Whether an act that replaces something, takes it away or decides on it is based on how that is now; otherwise it is
 * refused. A version that is not known closes.
 */
export function toetsGezien({ kern }: Regelboek, gezien: string, nu: string | undefined): Weigering | undefined {
  if (gezien === nu) return undefined
  const afwijzing = geweigerd(
    kern.gezien,
    weiger(
      'Dit is intussen gewijzigd.',
      'Bekijk wat er nu staat, en beslis opnieuw of u uw wijziging wilt vastleggen.',
    ),
  )
  return { ...afwijzing, feiten: [] }
}

/** By which book, which row of it, and which conditions on what is asked. */
interface Maatstaf {
  readonly boek: Regelboek
  readonly handeling: Handeling
  readonly eisen: readonly EisAanOpdracht<Opdrachtdeel>[]
}

function toetsMet(maatstaf: Maatstaf, gevraagd: Verzoek): Besluit {
  const verzoek = opMoment(gevraagd)
  const { handeling, eisen } = maatstaf
  const afwijzing =
    bij('plaats', plaatsBezwaar(maatstaf, verzoek)) ??
    bij('poort', poortBezwaar(maatstaf, verzoek)) ??
    bij('voorwaarden', alsAfwijzing(findBezwaar(handeling.voorwaarden, verzoek)) ?? opdrachtBezwaar(verzoek, eisen))
  const feiten = feitenBij({ ...maatstaf, situatie: verzoek }, afwijzing?.stadium ?? 'voorwaarden')
  if (afwijzing) return { ...afwijzing.afwijzing, feiten }
  const verantwoording = verantwoord(maatstaf, verzoek)
  const opTaak = verantwoording === null ? feiten : [...feiten, opWelkeTaak(verzoek, handeling, verantwoording)]
  if (verantwoording && 'toegestaan' in verantwoording) return { ...verantwoording, feiten: opTaak }
  return { toegestaan: true, regels: beslissendeRegels(maatstaf, verzoek), feiten: opTaak, verantwoording }
}

const bij = (stadium: Stadium, afwijzing: Afwijzing | undefined) => afwijzing && { stadium, afwijzing }

function opWelkeTaak(verzoek: Verzoek, handeling: Handeling, verantwoording: Verantwoording | Afwijzing): Feit {
  return taakfeit('namens' in verantwoording ? taakVoor(verzoek, handeling, verantwoording.namens) : undefined)
}

/** The norms that spoke of this act of this actor: each could have refused it, and together they are why it may be done. */
function beslissendeRegels(maatstaf: Maatstaf, verzoek: Verzoek): readonly Regelverwijzing[] {
  const { boek, handeling, eisen } = maatstaf
  const { kern, poort } = boek
  const { opdracht, ...situatie } = verzoek
  const persoonlijk = verzoek.casus !== null && plaatsen[verzoek.actor.rol].alleenToegewezen
  const bijPoort = poortsituatie(maatstaf, verzoek)
  const regels = [
    ...(persoonlijk ? [kern.toegewezen] : []),
    kern.rol,
    ...(verzoek.actor.koppeling === undefined ? [] : [kern.systeem]),
    ...(verzoek.casus ? [kern.fase] : []),
    ...(bijPoort ? poort.filter((regel) => regel.raakt(bijPoort)) : []),
    ...handeling.voorwaarden.filter((regel) => regel.raakt(situatie)),
    ...eisen.filter((regel) => heeft(opdracht, regel.leest) && regel.raakt({ ...situatie, opdracht })),
    ...(handeling.namens === 'huis' ? [] : [kern.doel, kern.taak]),
  ]
  return [...new Map(regels.map((regel) => [regel.id, verwijzing(regel)])).values()]
}

/** What is asked, of the casus as it is at that moment. */
function opMoment<V extends Handelsituatie>(vraag: V): V {
  const { huis, casus, nu } = vraag
  return casus ? { ...vraag, ...feitenOpMoment({ huis, casus }, nu) } : vraag
}

/** Is the actor someone here, does the act fit the phase and the role? */
function plaatsBezwaar({ boek: { kern }, handeling }: Maatstaf, vraag: Aanbodvraag): Afwijzing | undefined {
  const { actor, casus, nu } = vraag
  if ((casus === null) !== (handeling.fasen.length === 0))
    throw new Error('a handeling is either within a casus or outside')
  const hoedanigheden = hoedanighedenVoor(handeling, actor, { casus, nu })
  if (hoedanigheden.length === 0)
    return geweigerd(
      kern.toegewezen,
      weiger('U bent niet aan deze casus toegewezen.', 'Uw organisatie wijst u toe aan de casus.'),
    )
  if (!hoedanigheden.some((h) => handeling.wie.includes(h)))
    return geweigerd(
      kern.rol,
      weiger('Deze handeling hoort niet bij uw rol.', 'Vraag degene die deze rol in de casus heeft.'),
    )
  if (!pastBijKoppeling(handeling, actor)) return geweigerd(kern.systeem, nietDoorSysteem(actor))
  if (casus && !handeling.fasen.includes(casus.fase))
    return geweigerd(
      kern.fase,
      weiger('Deze handeling hoort niet bij de fase waarin de casus is.', 'Wacht tot de casus in de juiste fase is.'),
    )
  return undefined
}

/** Whether an act is for who asks: a person, or a system of a partij through its koppeling. */
const pastBijKoppeling = ({ metKoppeling }: Handeling, { koppeling }: Actor): boolean =>
  koppeling === undefined ? metKoppeling !== 'alleen' : metKoppeling !== undefined

const nietDoorSysteem = ({ koppeling }: Actor): Bezwaar =>
  koppeling === undefined
    ? weiger('Dit is alleen voor een gekoppeld systeem.', 'U vindt hetzelfde op de schermen.')
    : weiger('Een gekoppeld systeem kan dit niet.', 'Laat een medewerker van uw organisatie dit op het scherm doen.')

/** What every act in a casus must pass before its own conditions. */
function poortBezwaar(maatstaf: Maatstaf, vraag: Aanbodvraag): Afwijzing | undefined {
  const situatie = poortsituatie(maatstaf, vraag)
  return situatie && alsAfwijzing(findBezwaar(maatstaf.boek.poort, situatie))
}

function poortsituatie({ boek, handeling }: Maatstaf, vraag: Aanbodvraag): Poortsituatie | undefined {
  const { casus, nu } = vraag
  if (!casus) return undefined
  const stap = boek.termijnen.huidigeStap({ casus }, nu)
  const { inArchief = false, zonderInhoud = false, bevoegdheid } = handeling
  const inAfronding = handeling.inAfronding !== undefined
  const opTePakken = zonderInhoud && ligtErWerk(boek, vraag)
  const wanneer = { stap, inArchief, inAfronding, zonderInhoud }
  return { ...vraag, ...wanneer, casus, opTePakken, bevoegdheid: bevoegdheid?.[casus.fase] }
}

function ligtErWerk(boek: Regelboek, { actor: { partij }, huis, casus, nu }: Handelsituatie): boolean {
  return casus !== null && partij !== null && isOpTePakken(boek, { huis, casus }, { partij, nu })
}

function alsAfwijzing(gewogen: Gewogen | undefined): Afwijzing | undefined {
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
): Afwijzing | undefined {
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
function verantwoord({ boek, handeling }: Maatstaf, verzoek: Verzoek): Verantwoording | Afwijzing | null {
  if (handeling.namens === 'huis') return null
  const doel = kiesDoel(boek, handeling, verzoek)
  if (!doel)
    return geweigerd(
      boek.kern.doel,
      weiger('Dit doel hoort niet bij deze handeling in deze fase.', 'Kies een doel uit de lijst.'),
    )
  const namens = namensWie(verzoek, handeling)
  const taak = namens ? taakVoor(verzoek, handeling, namens) : undefined
  return namens && taak
    ? { namens, doel, taak: taak.naam, grondslag: taak.grondslag }
    : geweigerd(boek.kern.taak, taakOntbreekt(verzoek, namens))
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
  const stap = casus && boek.termijnen.huidigeStap({ casus }, nu)
  return (
    handelingenIn(boek)
      // What is done unseen is for who does not see this casus.
      .filter((id) => pastBijKoppeling(boek.handelingen[id], actor))
      .filter((id) => casus === null || boek.handelingen[id].zonderInhoud !== true)
      .filter((id) => !findBezwaar(boek.aanbod, { hoedanigheden, fase, stap, ...boek.handelingen[id] }))
      .map((handeling) => ({ handeling, besluit: toetsAanbod(boek, { ...situatie, handeling }) }))
  )
}
