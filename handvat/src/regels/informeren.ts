import type { Casus, Stuk, Stuksoort } from '../casus/casus.ts'
import { type Datum, dagVan, plusDagen, plusMaanden, type Tijdstip } from '../casus/datum.ts'
import { huidigeLeiding } from '../casus/feiten.ts'
import type { StukId } from '../casus/id.ts'
import type { Informatieplicht } from '../casus/informeren.ts'
import type { Actor } from '../casus/rol.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'
import { bewaartermijnen, dagenOmTeInformeren, eindeVanAfronding, maandenUitstel } from '../termijnen.ts'
import type { Uitkomst } from '../verloop.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie, type Opdrachtsituatie } from './situatie.ts'

/* Telling the betrokkene what was decided (B2.2.1-B2.2.4). */

/** A paper of which the betrokkene must still be told. */
export type OpenBesluit = Stuk & { readonly informeren: Informatieplicht }

const isOpen = (stuk: Stuk): stuk is OpenBesluit => stuk.informeren !== null

/** The decisions of which the betrokkene must still be told, oldest first. */
export function nogTeVertellen({ stukken }: Pick<Casus, 'stukken'>): readonly OpenBesluit[] {
  return stukken.filter(isOpen)
}

/**
 * What of that is for one actor to tell: of a partij what was decided in its name, also when the regie went to another since; of the
 * procesregie what was decided in the name of the partij that it works for now (B2.2.1–B2.2.4).
 */
export function teVertellenDoor(casus: Casus, { partij }: Pick<Actor, 'partij'>): readonly OpenBesluit[] {
  const namens = partij ?? huidigeLeiding(casus).partij
  return nogTeVertellen(casus).filter((stuk) => stuk.bronhouder === namens)
}

/** Whether the betrokkene must be told of an outcome; what says nothing of that brings no duty. */
interface Informeeruitkomst {
  readonly informeren?: Uitkomst['informeren'] | undefined
}

/**
 * The duty to tell that a decision brings; null where it brings none. Who was told before the casus was reported, need not be told
 * again when it goes to triage (B2.2.1).
 */
export function informatieplichtNa(
  { stukken }: Pick<Casus, 'stukken'>,
  { soort, uitkomst }: { readonly soort: Stuksoort; readonly uitkomst: Informeeruitkomst },
  nu: Tijdstip,
): Informatieplicht | null {
  const vooraf = stukken.some((s) => s.soort === 'aanmelding' && s.informeren === null)
  if (!uitkomst.informeren || (soort === 'intakebesluit' && vooraf)) return null
  return nieuwePlicht(nu)
}

/**
 * What is to be told when the decision to round off is taken back: nothing to who was not told of it yet, and else that the casus goes
 * on after all (B2.2.2, B2.2.3).
 */
export function informatieplichtBijTerugnemen(
  { stukken, afronding }: Pick<Casus, 'stukken' | 'afronding'>,
  nu: Tijdstip,
): Informatieplicht | null {
  const besluit = stukken.find((s) => s.id === afronding?.besluit)
  return besluit?.informeren === null && eindenDieGehoordWorden.includes(besluit.soort) ? nieuwePlicht(nu) : null
}

/** The decisions that end a casus of which the betrokkene hears; of the others he or she never heard. */
const eindenDieGehoordWorden: readonly Stuksoort[] = ['triagebesluit', 'overlegbesluit']

/** To be told from now on, within the term of the house. */
export function nieuwePlicht(nu: Tijdstip): Informatieplicht {
  const vanaf = dagVan(nu)
  return { vanaf, voor: plusDagen(vanaf, dagenOmTeInformeren) }
}

/**
 * The last day to which telling can be put off: three months on, and never past the day on which nobody finds the decision any more
 * (B2.2.1, B2.2.4).
 */
export function uiterlijkInformeren({ afronding, afschaling }: Casus, vandaag: Datum): Datum {
  const einden = [
    plusMaanden(vandaag, maandenUitstel),
    ...(afronding === null ? [] : [plusDagen(eindeVanAfronding(afronding), -1)]),
    ...(afschaling === null ? [] : [plusDagen(bewaartermijnen(afschaling).archiefOp, -1)]),
  ]
  return einden.toSorted()[0] ?? vandaag
}

export const ietsTeVertellen = verbod<Handelsituatie>({
  id: 'A13/iets-te-vertellen',
  paragraaf: 'B2.2.1',
  norm: 'De betrokkene hoort wat er is besloten. Wat al is verteld, staat niet meer open.',
  toets: (s) =>
    teVertellenDoor(casusVan(s), s.actor).length > 0
      ? geenBezwaar
      : weiger(
          'Er is niets dat u de betrokkene nog moet vertellen.',
          'Na een volgend besluit staat dat hier weer open.',
        ),
})

export const openBesluiten = eisAanOpdracht({
  id: 'A13/besluit-nog-niet-verteld',
  paragraaf: 'B2.2.1',
  norm: 'Een partij vertelt de betrokkene wat namens haar is besloten, of het ZVH doet dat namens haar.',
  leest: ['besluiten'],
  toets: (s) =>
    s.opdracht.besluiten.length > 0 && s.opdracht.besluiten.every((id) => isTeVertellen(s, id))
      ? geenBezwaar
      : weiger('Dit besluit hoeft u niet (meer) te vertellen.', 'Kies een besluit dat nog openstaat.', 'besluiten'),
})

const isTeVertellen = (s: Opdrachtsituatie<'besluiten'>, id: StukId): boolean =>
  teVertellenDoor(casusVan(s), s.actor).some((stuk) => stuk.id === id)

export const verteldOpDag = eisAanOpdracht({
  id: 'A13/verteld-op-een-dag',
  paragraaf: 'B2.2.1',
  norm: 'Vastgelegd wordt op welke dag de betrokkene het hoorde.',
  leest: ['informerenOp'],
  toets: ({ opdracht: { informerenOp }, nu }) =>
    informerenOp && informerenOp <= dagVan(nu)
      ? geenBezwaar
      : weiger('Deze dag moet nog komen.', 'Leg het vast als het is verteld, of stel het uit.', 'dag'),
})

/** Whether a decision is one after which the casus is destroyed. */
const eindigtMet = ({ afronding }: Casus, { id, soort }: Stuk): boolean =>
  soort === 'afschalingsbesluit' || afronding?.besluit === id

export const berichtMeegenomen = eisAanOpdracht({
  id: 'S9/bericht-na-vernietiging',
  paragraaf: 'B2.2.4',
  norm: 'Wie vertelt dat een casus eindigt, heeft bij zich waarmee de betrokkene hoort dat alles is vernietigd: daarna weet het ZVH niet meer wie het was.',
  leest: ['besluiten', 'berichtNaVernietiging'],
  toets: (s) => {
    const casus = casusVan(s)
    const besluiten = nogTeVertellen(casus).filter(({ id }) => s.opdracht.besluiten.includes(id))
    return s.opdracht.berichtNaVernietiging === true || !besluiten.some((stuk) => eindigtMet(casus, stuk))
      ? geenBezwaar
      : weiger(
          'Na de vernietiging weet niemand hier nog aan wie dit moet worden verteld.',
          'Bewaar de brief over de vernietiging in uw eigen dossier, en leg vast dat u die hebt.',
          'berichtNaVernietiging',
        )
  },
})

export const uitstelGemotiveerd = eisAanOpdracht({
  id: 'A13/uitstel-gemotiveerd',
  paragraaf: 'B2.2.1',
  norm: 'Wie de betrokkene later informeert, legt vast om welke inhoudelijke reden.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd === true
      ? geenBezwaar
      : weiger('De reden ontbreekt.', 'Schrijf waarom de betrokkene het nu niet kan horen.', 'motivering'),
})

export const uitstelTijdelijk = eisAanOpdracht({
  id: 'A13/uitstel-hoogstens-drie-maanden',
  paragraaf: 'B2.2.1',
  norm: 'Uitstel heeft een dag waarop de betrokkene het alsnog hoort, hoogstens drie maanden later en zolang het besluit er nog is.',
  leest: ['informerenOp'],
  toets: (s) => {
    const { informerenOp } = s.opdracht
    const vandaag = dagVan(s.nu)
    if (!informerenOp || informerenOp <= vandaag)
      return weiger('Deze dag is al geweest, of vandaag.', 'Kies een dag die nog komt.', 'tot')
    return informerenOp <= uiterlijkInformeren(casusVan(s), vandaag)
      ? geenBezwaar
      : weiger('Zo lang kan dit niet worden uitgesteld.', 'Kies een eerdere dag.', 'tot')
  },
})
