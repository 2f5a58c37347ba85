import type { Briefsoort } from '../casus/brief.ts'
import type { Casus, Stuksoort } from '../casus/casus.ts'
import { zijnUitgenodigd } from '../casus/casusoverleg.ts'
import type { Datum, Tijdstip } from '../casus/datum.ts'
import type { Bestemmingsoort } from '../casus/doorverwijzing.ts'
import { huidigeLeiding, huidigOverleg } from '../casus/feiten.ts'
import type { Categorie } from '../casus/gegeven.ts'
import type { OverlegId, PartijId } from '../casus/id.ts'
import { geldtAkkoord, type Meeneemafspraak } from '../casus/plan-van-aanpak.ts'
import type { Actor } from '../casus/rol.ts'
import { isGesteld } from '../casus/uitvraag.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'
import { bewaartermijnen, eindeVanAfronding } from '../termijnen.ts'
import { type OpenBesluit, teVertellenDoor } from './informeren.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie } from './situatie.ts'

/* The letters to the betrokkene: which can be written, by whom, and what may stand in them (B2.2.1-B2.2.4). */

/** A letter that can be written now, and the decision that it tells of; null where it tells of none. */
export interface Briefkeuze {
  readonly soort: Briefsoort
  readonly over: OpenBesluit | null
}

const bijBesluit: Partial<Readonly<Record<Stuksoort, Briefsoort>>> = {
  aanmelding: 'aanmelding',
  intakebesluit: 'aanmelding',
  triagebesluit: 'triage',
  overlegbesluit: 'uitkomst',
  afschalingsbesluit: 'afschaling',
}

/** How a decision is told by letter; undefined where it needs a talk, or a letter of one's own. */
function briefBij({ afronding }: Casus, { id, soort }: OpenBesluit): Briefsoort | undefined {
  if (afronding?.besluit !== id) return bijBesluit[soort]
  return afronding.doorverwijzing === null ? 'vernietiging' : 'verwijzing'
}

/** Whether somebody tells in the name of the partij that leads now: its own people, or the procesregie. */
const namensLeiding = (casus: Casus, { partij }: Pick<Actor, 'partij'>): boolean =>
  partij === null || partij === huidigeLeiding(casus).partij

/**
 * The letters that an actor can write: of each decision that is his or hers to tell, of an overleg to which was invited and that did
 * not begin, and of the destruction of a casus that ends. The last is taken along before, as nobody can be found after it (S9).
 */
export function brievenVoor(casus: Casus, actor: Pick<Actor, 'partij'>): readonly Briefkeuze[] {
  const besluiten = teVertellenDoor(casus, actor).flatMap((over): Briefkeuze[] => {
    const soort = briefBij(casus, over)
    return soort === undefined ? [] : [{ soort, over }]
  })
  const los = namensLeiding(casus, actor) ? losseBrieven(casus) : []
  return [...besluiten, ...los.filter((soort) => !besluiten.some((b) => b.soort === soort)).map(zonderBesluit)]
}

const zonderBesluit = (soort: Briefsoort): Briefkeuze => ({ soort, over: null })

function losseBrieven(casus: Casus): readonly Briefsoort[] {
  const overleg = huidigOverleg(casus)
  const komt = overleg !== undefined && zijnUitgenodigd(overleg) && overleg.begonnenOp === null
  return [
    ...(komt ? (['uitnodiging'] as const) : []),
    ...(vernietigingOp(casus) === null ? [] : (['vernietiging'] as const)),
  ]
}

/** The day by which everything is destroyed; null for a casus that goes on. */
function vernietigingOp({ afronding, afschaling }: Casus): Datum | null {
  if (afronding !== null) return eindeVanAfronding(afronding)
  return afschaling && bewaartermijnen(afschaling).vernietigenOp
}

/** Who gets what kind of gegevens of whom, without what they say. */
export interface Briefontvanger {
  readonly ontvanger: PartijId
  readonly bron: PartijId
  readonly categorie: Categorie
}

/** What of a casus may stand in a letter to the person whom it is about: names of partijen, days and kinds, and no word that was written. */
export interface Briefinhoud {
  /** Of whom something was asked. */
  readonly gevraagd: readonly PartijId[]
  readonly overleg: OverlegId | null
  readonly deelnemers: readonly PartijId[]
  readonly ontvangers: readonly Briefontvanger[]
  readonly verwijzing: { readonly soort: Bestemmingsoort; readonly melder: PartijId } | null
  readonly archiefOp: Datum | null
  readonly vernietigenOp: Datum | null
}

/**
 * What may stand in a letter. Of others than the betrokkene nothing does; what a partij was asked or gave is not said, only that it was
 * and of what kind (B2.2.1–B2.2.4).
 */
export function briefinhoudVan(casus: Casus, nu: Tijdstip): Briefinhoud {
  const { afschaling, afronding, uitvragen } = casus
  const overleg = huidigOverleg(casus)
  const uitgenodigd = overleg && zijnUitgenodigd(overleg) ? overleg : null
  return {
    gevraagd: uniek(uitvragen.filter(isGesteld).map((u) => u.partij)),
    overleg: uitgenodigd?.id ?? null,
    deelnemers: uniek(uitgenodigd?.deelnemers.map((d) => d.partij) ?? []),
    ontvangers: casus.meeneemafspraken.flatMap((m) => ontvangerVan(casus, m, nu)),
    verwijzing: afronding?.doorverwijzing ?? null,
    archiefOp: afschaling && bewaartermijnen(afschaling).archiefOp,
    vernietigenOp: vernietigingOp(casus),
  }
}

const uniek = (partijen: readonly PartijId[]): readonly PartijId[] => [...new Set(partijen)]

/** Of a gegeven about somebody else the betrokkene does not hear: that is for that other to hear. */
function ontvangerVan({ gegevens }: Casus, afspraak: Meeneemafspraak, nu: Tijdstip): readonly Briefontvanger[] {
  const gegeven = gegevens.find((g) => g.id === afspraak.gegeven)
  if (!gegeven || gegeven.over !== null || gegeven.persoon !== null) return []
  if (!geldtAkkoord(afspraak, gegeven, nu)) return []
  return [{ ontvanger: afspraak.ontvanger, bron: afspraak.bronhouder, categorie: gegeven.categorie }]
}

export const ietsTeSchrijven = verbod<Handelsituatie>({
  id: 'A13/brief-als-er-iets-te-vertellen-is',
  paragraaf: 'B2.2.1',
  norm: 'Een brief aan de betrokkene gaat over een besluit, een overleg of het einde van de casus.',
  toets: (s) =>
    brievenVoor(casusVan(s), s.actor).length > 0
      ? geenBezwaar
      : weiger(
          'Er is nu niets waarover u de betrokkene een brief kunt schrijven.',
          'Dat kan na een volgend besluit of als een overleg is gepland.',
        ),
})

export const briefPastBijBesluit = eisAanOpdracht({
  id: 'A13/brief-past-bij-besluit',
  paragraaf: 'B2.2.1',
  norm: 'Een partij schrijft de betrokkene over wat namens haar is besloten, of het ZVH doet dat namens haar.',
  leest: ['brief'],
  toets: (s) =>
    brievenVoor(casusVan(s), s.actor).some(({ soort }) => soort === s.opdracht.brief)
      ? geenBezwaar
      : weiger('Deze brief past niet bij wat u de betrokkene nu vertelt.', 'Kies een van de brieven die klaarstaan.'),
})
