import type { Actor, CasusId, HandelingId, Huis, ObjectId, Tijdstip, Verantwoording } from '@casushuis/handvat'
import type { JobStore, NewJob } from '../../ports/jobs.ts'
import type { Huisslot } from '../../ports/registers.ts'
import type { Transaction } from '../../ports/store.ts'
import { boek } from '../boek.ts'
import { herzie } from '../herzien.ts'
import type { Act, AllowedAct, Hand, Scope } from './act.ts'
import type { Sporen } from './logrecord.ts'

/** Where an act outside any casus takes place. */
export interface Huisplek {
  readonly huis: Huis
  readonly casus: null
}

/** A change outside any casus; it may open one. */
export interface Huisdaad {
  readonly t: Omit<
    Transaction,
    'schrijftLog' | 'legtInzageVast' | 'legtStilstandVast' | 'zetFase' | 'archiveert' | 'vernietigt' | keyof JobStore
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
}

/** A look outside any casus. */
export interface Huisblik {
  readonly t: Pick<
    Transaction,
    | 'mijnWerk'
    | 'triageagenda'
    | 'werkverdeling'
    | 'datChecks'
    | 'vastgelopen'
    | 'contactpersonen'
    | 'casussen'
    | 'partijen'
    | 'huisregels'
    | 'medewerkersoverzicht'
    | 'collegas'
    | 'procesregie'
    | 'logboek'
    | 'telling'
    | 'alarmen'
    | 'kalenderstop'
  >
  readonly actor: Actor
  readonly nu: Tijdstip
  readonly huis: Huis
  /** Notes for the logboek which casussen were shown. */
  toont(casussen: Iterable<CasusId>): void
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
  let nieuw: { readonly casus: CasusId; readonly objecten: readonly ObjectId[] } | undefined
  return {
    hand: {
      ...{ t, actor, nu, huis: plek.huis, verantwoording: besluit.verantwoording },
      opende: (casus, objecten) => {
        nieuw = { casus, objecten }
      },
      herziet: (casussen) => teHerzien.push(...casussen),
      stuurt: (job) => t.stuurt(job),
    },
    async close() {
      const sporen = nieuw ? { ...(await weigh(act, nieuw.casus)), objecten: nieuw.objecten } : {}
      for (const casus of teHerzien) await weigh(act, casus)
      return sporen
    },
  }
}

async function weigh({ t, nu }: Act, casus: CasusId): Promise<Sporen> {
  const feiten = await t.feiten(casus)
  return feiten ? { feiten, matrix: await herzie(t, feiten, nu) } : {}
}

function look({ t, actor, nu, plek }: AllowedAct<Huisplek>): Hand<Huisblik> {
  const getoond = new Set<ObjectId>()
  return {
    hand: {
      ...{ t, actor, nu, huis: plek.huis },
      toont: (casussen) => {
        for (const casus of casussen) getoond.add(casus)
      },
    },
    close: async () => ({ objecten: [...getoond] }),
  }
}
