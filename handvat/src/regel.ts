import type { Bevoegdheid } from './casus/bevoegdheid.ts'

/** Where in the handvat a norm stands, and which row of the requirements it fulfils. */
export interface Regelverwijzing {
  /** For example `T6/alleen-eigen-inbreng`; stable, it is written in the logboek. */
  readonly id: string
  /** The row of the requirements. */
  readonly eis: string
  /** The paragraph of the handvat, for example `B2.2.2`. */
  readonly paragraaf: string
  /** The norm in one sentence that a lawyer can read. */
  readonly norm: string
}

/** What stands in the way: why, and what would have to change (R4). */
export interface Bezwaar {
  readonly reden: string
  readonly watHelpt: string
  /** The field of what was filled in that stands in the way; left out where it is no field that helps. */
  readonly veld?: string
}

/** What is known of a question before it is known what about: who asks, of which casus, and when. */
export type Blikveld<Situatie> = Omit<Situatie, 'object' | 'over' | 'geheel'>

/** A norm that is asked in two steps: who asks, and about what. */
interface Tweetraps<Situatie, Antwoord> extends Regelverwijzing {
  /** What answers to who asks, about anything; undefined where the norm has nothing to say to that one. */
  readonly oordeelVoor: (blik: Blikveld<Situatie>) => ((situatie: Situatie) => Antwoord) | undefined
  /** Both steps at once. */
  readonly toets: (situatie: Situatie) => Antwoord
}

/** A norm that closes: where it objects, nothing else can open. */
export interface Verbod<Situatie> extends Tweetraps<Situatie, Bezwaar | undefined> {
  readonly soort: 'verbod'
  /** Whether the norm says anything about this situation: only then a permission rests on it too (R4). */
  readonly raakt: (situatie: Situatie) => boolean
  /** Closes whatever the moment, so that what rests on it stays closed too. */
  readonly blijvend: boolean
  /** The procesregie may know until the archive that there is something, not what. */
  readonly bestaanBlijftZichtbaar: boolean
  /** Whether its answer can be another for one person of a partij than for the next. */
  readonly perMens: boolean
}

/** A norm that opens where no verbod objects. */
export interface Grond<Situatie> extends Tweetraps<Situatie, boolean> {
  readonly soort: 'grond'
  /** The work that the procesregie does in the name of the bronhouder by showing what this opens; null where it is none. */
  readonly namensBronhouder: Bevoegdheid | null
  /** Whether its answer can be another for one person of a partij than for the next. */
  readonly perMens: boolean
}

/** A norm that explains why no grond applies; it forbids nothing, for a grond may open all the same. */
export interface Verklaring<Situatie> extends Tweetraps<Situatie, Bezwaar | undefined> {
  readonly soort: 'verklaring'
}

/** One norm of the handvat: a citation, a sentence and a pure predicate. */
export type Regel<Situatie> = Verbod<Situatie> | Grond<Situatie> | Verklaring<Situatie>

/** What a verbod answers where it does not object. */
export const geenBezwaar = undefined

/** A refusal: why, and what would have to change (R4). */
export function weiger(reden: string, watHelpt: string, veld?: string): Bezwaar {
  return veld === undefined ? { reden, watHelpt } : { reden, watHelpt, veld }
}

type Kenmerken = 'raakt' | 'blijvend' | 'bestaanBlijftZichtbaar' | 'namensBronhouder' | 'perMens'

type Eigen<R extends Regelverwijzing> = Omit<Regelverwijzing, 'eis'> & Partial<Pick<R, Extract<keyof R, Kenmerken>>>

/** The parts of a norm that is for everybody, or for whom `voor` says; to others it has nothing to say. */
type Delen<R extends Regelverwijzing, Situatie, Antwoord> = Eigen<R> & {
  readonly voor?: (blik: Blikveld<Situatie>) => boolean
  readonly toets: (situatie: Situatie) => Antwoord
}

/** The parts of a norm that needs something of who asks, found once; to whom it is `false` the norm has nothing to say. */
type DelenBij<R extends Regelverwijzing, Situatie, Antwoord, Blik> = Eigen<R> & {
  readonly voor: (blik: Blikveld<Situatie>) => Blik | false
  readonly toets: (situatie: Situatie, blik: Blik) => Antwoord
}

type Trappen<Situatie, Antwoord, Blik> = Pick<DelenBij<Regelverwijzing, Situatie, Antwoord, Blik>, 'voor' | 'toets'>

/** Both steps of a norm, and the two at once; to whom it does not speak it answers `zwijgt`. */
function tweetraps<Situatie, Antwoord, Blik>(
  { voor, toets }: Trappen<Situatie, Antwoord, Blik>,
  zwijgt: Antwoord,
): Pick<Tweetraps<Situatie, Antwoord>, 'oordeelVoor' | 'toets'> {
  const oordeelVoor = (blik: Blikveld<Situatie>) => {
    const gezien = voor(blik)
    return gezien === false ? undefined : (situatie: Situatie) => toets(situatie, gezien)
  }
  return { oordeelVoor, toets: (situatie) => oordeelVoor(situatie)?.(situatie) ?? zwijgt }
}

/** For everybody. */
const iedereen = () => true

/** A verbod from the parts; its id begins with the requirement that it fulfils. It is about every situation unless said. */
export const verbod = <Situatie>({
  voor = iedereen,
  ...delen
}: Delen<Verbod<Situatie>, Situatie, Bezwaar | undefined>): Verbod<Situatie> =>
  verbodBij<Situatie, true>({ ...delen, voor })

/** A {@link verbod} that looks at something of who asks. */
export function verbodBij<Situatie, Blik>(
  delen: DelenBij<Verbod<Situatie>, Situatie, Bezwaar | undefined, Blik>,
): Verbod<Situatie> {
  return {
    ...{ raakt: iedereen, blijvend: false, bestaanBlijftZichtbaar: false, perMens: false },
    ...delen,
    ...tweetraps(delen, geenBezwaar),
    eis: eisVan(delen),
    soort: 'verbod',
  }
}

/** A grond from the parts; its id begins with the requirement that it fulfils. It opens on no mandate unless it says so. */
export const grond = <Situatie>({
  voor = iedereen,
  ...delen
}: Delen<Grond<Situatie>, Situatie, boolean>): Grond<Situatie> => grondBij<Situatie, true>({ ...delen, voor })

/** A {@link grond} that looks at something of who asks. */
export function grondBij<Situatie, Blik>(delen: DelenBij<Grond<Situatie>, Situatie, boolean, Blik>): Grond<Situatie> {
  const niets = { namensBronhouder: null, perMens: false }
  return { ...niets, ...delen, ...tweetraps(delen, false), eis: eisVan(delen), soort: 'grond' }
}

/** A verklaring from the parts; its id begins with the requirement that it fulfils. */
export const verklaring = <Situatie>({
  voor = iedereen,
  ...delen
}: Delen<Verklaring<Situatie>, Situatie, Bezwaar | undefined>): Verklaring<Situatie> =>
  verklaringBij<Situatie, true>({ ...delen, voor })

/** A {@link verklaring} that looks at something of who asks. */
export function verklaringBij<Situatie, Blik>(
  delen: DelenBij<Verklaring<Situatie>, Situatie, Bezwaar | undefined, Blik>,
): Verklaring<Situatie> {
  return { ...delen, ...tweetraps(delen, geenBezwaar), eis: eisVan(delen), soort: 'verklaring' }
}

function eisVan({ id }: { readonly id: string }): string {
  return id.split('/')[0] ?? ''
}

/** Only the citation of a rule, for a besluit or the logboek. */
export function verwijzing(regel: Regelverwijzing): Regelverwijzing {
  const eerder = verwijzingen.get(regel)
  if (eerder) return eerder
  const { id, eis, paragraaf, norm } = regel
  const gemaakt = { id, eis, paragraaf, norm }
  verwijzingen.set(regel, gemaakt)
  return gemaakt
}

/** One for each rule: every cell of a matrix names one. */
const verwijzingen = new WeakMap<Regelverwijzing, Regelverwijzing>()

/** The rules that decide together on one question, each list in the order in which it is explained. */
export interface Regelset<Situatie> {
  readonly verboden: readonly Verbod<Situatie>[]
  readonly gronden: readonly Grond<Situatie>[]
  /** Why no grond applies, the most telling first; the last one always explains. */
  readonly verklaringen: readonly Verklaring<Situatie>[]
}

/** The answer of a list of rules: the rule that decided, and its objection where it closes. */
export interface Gewogen {
  readonly regel: Regel<never>
  readonly bezwaar: Bezwaar | undefined
}

/** The first rule that objects or explains, in the order of the list. */
export function findBezwaar<Situatie>(
  regels: readonly (Verbod<Situatie> | Verklaring<Situatie>)[],
  situatie: Situatie,
): Gewogen | undefined {
  for (const regel of regels) {
    const bezwaar = regel.toets(situatie)
    if (bezwaar) return { regel, bezwaar }
  }
  return undefined
}

/** The first grond that opens, in the order of the list. */
export function findGrond<Situatie>(gronden: readonly Grond<Situatie>[], situatie: Situatie): Gewogen | undefined {
  const regel = gronden.find((g) => g.toets(situatie))
  return regel && { regel, bezwaar: undefined }
}

/** Asks the rules: a verbod beats every grond, and without a grond it is closed. */
export function weeg<Situatie>(set: Regelset<Situatie>, situatie: Situatie): Gewogen {
  const gewogen =
    findBezwaar(set.verboden, situatie) ?? findGrond(set.gronden, situatie) ?? findBezwaar(set.verklaringen, situatie)
  return gewogen ?? zonderLaatsteWoord()
}

function zonderLaatsteWoord(): never {
  throw new Error('the last verklaring of a set of rules always applies')
}

/** The rules of a set that are for one who asks, to ask them of many things. */
export interface Schaal<Situatie> {
  /** The answer of {@link weeg}. */
  readonly weeg: (situatie: Situatie) => Gewogen
  /** Whether an answer can be another for one person of the partij that asks than for the next. */
  readonly verschiltPerMens: (gewogen: Gewogen) => boolean
}

/** Asks once for whom each rule is, and not again for each thing that is weighed. */
export function schaalVoor<Situatie>(set: Regelset<Situatie>, blik: Blikveld<Situatie>): Schaal<Situatie> {
  const verboden = sprekend(set.verboden, blik).map((v) => ({ ...v, gewogen: metRegel(v.regel) }))
  const gronden = sprekend(set.gronden, blik).map((g) => ({ ...g, open: { regel: g.regel, bezwaar: undefined } }))
  const verklaringen = sprekend(set.verklaringen, blik).map((v) => ({ ...v, gewogen: metRegel(v.regel) }))
  const grondPerMens = set.gronden.some((r) => r.perMens)
  return {
    weeg(situatie) {
      for (const regel of verboden) {
        const bezwaar = regel.oordeel(situatie)
        if (bezwaar) return regel.gewogen(bezwaar)
      }
      for (const { oordeel, open } of gronden) if (oordeel(situatie)) return open
      for (const regel of verklaringen) {
        const bezwaar = regel.oordeel(situatie)
        if (bezwaar) return regel.gewogen(bezwaar)
      }
      return zonderLaatsteWoord()
    },
    verschiltPerMens: ({ regel }) => (regel.soort === 'verklaring' ? grondPerMens : regel.perMens),
  }
}

/** The rules that have something to say to who asks, with what they say. */
function sprekend<Situatie, Antwoord, R extends Tweetraps<Situatie, Antwoord>>(
  regels: readonly (R & Tweetraps<Situatie, Antwoord>)[],
  blik: Blikveld<Situatie>,
): readonly { readonly regel: R; readonly oordeel: (situatie: Situatie) => Antwoord }[] {
  return regels.flatMap((regel) => {
    const oordeel = regel.oordeelVoor(blik)
    return oordeel ? [{ regel, oordeel }] : []
  })
}

/** An objection with its rule. Most rules have one: the same answer again is the same thing. */
function metRegel(regel: Regel<never>): (bezwaar: Bezwaar) => Gewogen {
  let laatst: Gewogen | undefined
  return (bezwaar) => {
    if (laatst?.bezwaar !== bezwaar) laatst = { regel, bezwaar }
    return laatst
  }
}
