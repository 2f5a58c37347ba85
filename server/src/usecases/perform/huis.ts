import type { Actor, CasusId, HandelingId, Huis, ObjectId, Tijdstip, Verantwoording } from '@casushuis/handvat'
import type { JobStore, NewJob } from '../../ports/jobs.ts'
import type { Huisslot } from '../../ports/registers.ts'
import type { Transaction } from '../../ports/store.ts'
import { boek } from '../boek.ts'
import { Geweigerd, NietGevonden } from '../errors.ts'
import { herzie } from '../herzien.ts'
import type { Act, AllowedAct, Hand, Outcome, Scope } from './act.ts'
import type { Sporen } from './logrecord.ts'

/** Where an act outside any casus takes place. */
export interface Huisplek {
  readonly huis: Huis
  readonly casus: null
}

/** An act outside any casus that can also be part of a larger one. */
export type Deeldaad<A> = (
  act: Pick<Act, 't' | 'actor' | 'nu'>,
  scope: Scope<Huisplek, Huisdaad>,
) => Promise<Outcome<A>>

/** Of which larger act something is part, and how far that came with the house. */
export interface Geheel {
  readonly id: ObjectId
  readonly huis: Huis
}

/** A change outside any casus; it may open one. */
export interface Huisdaad {
  readonly t: Omit<
    Transaction,
    | 'schrijftLog'
    | 'telt'
    | 'legtInzageVast'
    | 'legtStilstandVast'
    | 'zetFase'
    | 'zetAfronding'
    | 'archiveert'
    | 'zetTermijnen'
    | 'vernietigt'
    | 'meldtArchief'
    | 'ruimtSlotberichtenOp'
    | keyof JobStore
  >
  readonly actor: Actor
  readonly nu: Tijdstip
  readonly huis: Huis
  readonly verantwoording: Verantwoording | null
  /** From here on the act belongs to this new casus. */
  opende(casus: CasusId, objecten: readonly ObjectId[]): void
  /** Leaves a job for after the commit. */
  stuurt(job: NewJob): Promise<void>
  /** The inzage of these casussen is weighed again when the act is done. */
  herziet(casussen: readonly CasusId[]): void
  /** Notes for the logboek by which id others can refer to this act. */
  heet(id: ObjectId): void
  /**
   * Does another act as part of this one: by its own rules, with a record of its own that refers to the whole.
   * @throws {Geweigerd} where its rules refuse it, and with it all of this
   */
  doet<A>(daad: Deeldaad<A>, geheel: Geheel): Promise<A>
}

/** A look outside any casus. */
export interface Huisblik {
  readonly t: Pick<
    Transaction,
    | 'mijnWerk'
    | 'triageagenda'
    | 'werkverdeling'
    | 'teVertellen'
    | 'slotberichten'
    | 'eindigende'
    | 'datChecks'
    | 'vastgelopen'
    | 'contactpersonen'
    | 'isContactpersoon'
    | 'casussen'
    | 'partijen'
    | 'huisregels'
    | 'medewerkersoverzicht'
    | 'afwezigheden'
    | 'mensenbevestigingen'
    | 'toegewezenVan'
    | 'collegas'
    | 'procesregie'
    | 'logboek'
    | 'doorzoekt'
    | 'casussenVan'
    | 'casusnummers'
    | 'getoondeCijfers'
    | 'alarmen'
    | 'kalenderbeeld'
    | 'opTeHalen'
    | 'opgehaald'
  >
  readonly actor: Actor
  readonly nu: Tijdstip
  readonly huis: Huis
  /** Notes for the logboek which casussen were shown. */
  toont(casussen: Iterable<CasusId>): void
  /** Notes for the logboek what was looked for and what for: words of the rulebook, ids and days. */
  zocht(waarnaar: readonly string[]): void
}

/** The house to change, or to build on: its registers stay as they are until the act is done. */
export const changeHuis: Scope<Huisplek, Huisdaad> = {
  find: (act) => find(act, huisslotVan(act.handeling)),
  open: change,
  versie: async ({ t }, _plek, { wat }) => (await t.huisversies()).get(wat)?.toString(),
}

/** The house to look at. */
export const lookAtHuis: Scope<Huisplek, Huisblik> = { find: (act) => find(act, null), open: look }

async function find({ t }: Act, slot: Huisslot | null): Promise<Huisplek> {
  return { huis: await t.huis(slot), casus: null }
}

/** A mandate that ends while a casus is reported must find that casus, or be found by it (P3). */
function huisslotVan(handeling: HandelingId): Huisslot {
  return boek.handelingen[handeling].soort === 'beheer' ? 'alleen' : 'gedeeld'
}

function change(act: AllowedAct<Huisplek>): Hand<Huisdaad> {
  const { t, actor, nu, plek, besluit } = act
  const teHerzien: CasusId[] = []
  const eigen: ObjectId[] = []
  let nieuw: { readonly casus: CasusId; readonly objecten: readonly ObjectId[] } | undefined
  return {
    hand: {
      ...{ t, actor, nu, huis: plek.huis, verantwoording: besluit.verantwoording },
      opende: (casus, objecten) => {
        nieuw = { casus, objecten }
      },
      herziet: (casussen) => teHerzien.push(...casussen),
      stuurt: (job) => t.stuurt(job),
      heet: (id) => eigen.push(id),
      doet: (daad, geheel) => doePart(act, daad, geheel),
    },
    async close() {
      const sporen = nieuw ? { ...(await weigh(act, nieuw.casus)), objecten: nieuw.objecten } : { objecten: eigen }
      for (const casus of teHerzien) await weigh(act, casus)
      return sporen
    },
  }
}

async function doePart<A>({ t, actor, nu }: Act, daad: Deeldaad<A>, geheel: Geheel): Promise<A> {
  const uitkomst = await daad({ t, actor, nu }, partOf(geheel))
  if (uitkomst === 'onbekend') throw new NietGevonden()
  if ('weigering' in uitkomst) throw new Geweigerd(uitkomst.weigering, uitkomst.waarop)
  return uitkomst.antwoord
}

/** The house under the lock of the whole act, as that has changed it by now. */
const partOf = ({ id, huis }: Geheel): Scope<Huisplek, Huisdaad> => ({
  find: async () => ({ huis, casus: null }),
  open: (act) => {
    const { hand, close } = change(act)
    hand.heet(id)
    return { hand, close }
  },
})

async function weigh({ t, nu }: Act, casus: CasusId): Promise<Sporen> {
  const feiten = await t.feiten(casus)
  return feiten ? { feiten, matrix: await herzie(t, feiten, nu) } : {}
}

function look({ t, actor, nu, plek }: AllowedAct<Huisplek>): Hand<Huisblik> {
  const getoond = new Set<ObjectId>()
  const gezocht: string[] = []
  return {
    hand: {
      ...{ t, actor, nu, huis: plek.huis },
      toont: (casussen) => {
        for (const casus of casussen) getoond.add(casus)
      },
      zocht: (waarnaar) => void gezocht.push(...waarnaar),
    },
    close: async () => ({ objecten: [...getoond], gezocht }),
  }
}
