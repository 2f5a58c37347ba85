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

/** A norm that closes: where it objects, nothing else can open. */
export interface Verbod<Situatie> extends Regelverwijzing {
  readonly soort: 'verbod'
  readonly toets: (situatie: Situatie) => Bezwaar | undefined
  /** Whether the norm says anything about this situation: only then a permission rests on it too (R4). */
  readonly raakt: (situatie: Situatie) => boolean
  /** Closes whatever the moment, so that what rests on it stays closed too. */
  readonly blijvend: boolean
  /** The procesregie may know until the archive that there is something, not what. */
  readonly bestaanBlijftZichtbaar: boolean
}

/** A norm that opens where no verbod objects. */
export interface Grond<Situatie> extends Regelverwijzing {
  readonly soort: 'grond'
  readonly toets: (situatie: Situatie) => boolean
  /** The work that the procesregie does in the name of the bronhouder by showing what this opens; null where it is none. */
  readonly namensBronhouder: Bevoegdheid | null
}

/** A norm that explains why no grond applies; it forbids nothing, for a grond may open all the same. */
export interface Verklaring<Situatie> extends Regelverwijzing {
  readonly soort: 'verklaring'
  readonly toets: (situatie: Situatie) => Bezwaar | undefined
}

/** One norm of the handvat: a citation, a sentence and a pure predicate. */
export type Regel<Situatie> = Verbod<Situatie> | Grond<Situatie> | Verklaring<Situatie>

/** What a verbod answers where it does not object. */
export const geenBezwaar = undefined

/** A refusal: why, and what would have to change (R4). */
export function weiger(reden: string, watHelpt: string, veld?: string): Bezwaar {
  return veld === undefined ? { reden, watHelpt } : { reden, watHelpt, veld }
}

type Delen<R extends Regelverwijzing> = Omit<R, 'eis' | 'soort'>
type Kenmerken = 'raakt' | 'blijvend' | 'bestaanBlijftZichtbaar'

/** A verbod from the parts; its id begins with the requirement that it fulfils. It is about every situation unless said. */
export function verbod<Situatie>(
  delen: Omit<Delen<Verbod<Situatie>>, Kenmerken> & Partial<Pick<Verbod<Situatie>, Kenmerken>>,
): Verbod<Situatie> {
  return {
    raakt: () => true,
    blijvend: false,
    bestaanBlijftZichtbaar: false,
    ...delen,
    eis: eisVan(delen),
    soort: 'verbod',
  }
}

/** A grond from the parts; its id begins with the requirement that it fulfils. It opens on no mandate unless it says so. */
export function grond<Situatie>({
  namensBronhouder = null,
  ...delen
}: Omit<Delen<Grond<Situatie>>, 'namensBronhouder'> &
  Partial<Pick<Grond<Situatie>, 'namensBronhouder'>>): Grond<Situatie> {
  return { ...delen, namensBronhouder, eis: eisVan(delen), soort: 'grond' }
}

/** A verklaring from the parts; its id begins with the requirement that it fulfils. */
export function verklaring<Situatie>(delen: Delen<Verklaring<Situatie>>): Verklaring<Situatie> {
  return { ...delen, eis: eisVan(delen), soort: 'verklaring' }
}

function eisVan({ id }: { readonly id: string }): string {
  return id.split('/')[0] ?? ''
}

/** Only the citation of a rule, for a besluit or the logboek. */
export function verwijzing(regel: Regelverwijzing): Regelverwijzing {
  const { id, eis, paragraaf, norm } = regel
  const gemaakt = verwijzingen.get(regel) ?? { id, eis, paragraaf, norm }
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
export function weeg<Situatie>({ verboden, gronden, verklaringen }: Regelset<Situatie>, situatie: Situatie): Gewogen {
  const gewogen = findBezwaar(verboden, situatie) ?? findGrond(gronden, situatie) ?? findBezwaar(verklaringen, situatie)
  if (!gewogen) throw new Error('the last verklaring of a set of rules always applies')
  return gewogen
}
