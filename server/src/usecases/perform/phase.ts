import {
  type Casusplaats,
  type Datum,
  type Doorverwijzing,
  dagVan,
  type Fase,
  type Feiten,
  huisregelOp,
  magOvergaan,
  plaatsVan,
  plusDagen,
  type StukId,
  type Uitkomst,
} from '@casushuis/handvat'
import { gewoneTermijnen, nietAfgerond } from '../../ports/rows.ts'
import { boek } from '../boek.ts'
import type { AllowedAct } from './act.ts'
import { hoortHetSlot } from './slot.ts'

/** On what ground a casus will be destroyed once it is rounded off, and the paper of the decision. */
export interface Afrondingsgrond {
  readonly grond: string
  readonly besluit: StukId
  /** Where it is reported instead, and by whom. */
  readonly doorverwijzing: Doorverwijzing | null
}

/** To which phase, where it is scaled down as from an earlier day; to be rounded off, or to destruction and on what ground. */
export type Stap =
  | [naar: Fase]
  | [naar: 'afschaling', sinds: Datum]
  | [naar: 'afronding', waarom: Afrondingsgrond]
  | [naar: 'vernietigd', grond: string]

/** The way of one casus through its phases, during one act. */
export interface Phase {
  /** Where the casus is now. */
  readonly at: Casusplaats | 'vernietigd'
  /** @throws {Error} for a step that is not in the table of the rulebook: a promise of our code was broken */
  goTo(...stap: Stap): Promise<void>
  /** @throws {Error} where an outcome was chosen and the casus is not where that outcome leads */
  settle(): void
}

/**
 * The only place where a casus changes phase. Going to afschaling or afronding starts its calendar, coming back stops it (S1, S2,
 * E1).
 */
export function phaseOf({ t, actor, nu, handeling, opdracht, plek, besluit }: AllowedAct<Feiten>): Phase {
  const { id } = plek.casus
  const chosen = findOutcome(boek.handelingen[handeling].uitkomsten, opdracht.uitkomst)
  let at: Casusplaats | 'vernietigd' = plaatsVan(plek.casus)
  const destroy = async (grond: string) => {
    const voor = await hoortHetSlot(t, plek, nu)
    await t.vernietigt(id, { grond, regels: besluit.regels.map((r) => r.id), voor })
    // What is left of it besides its rows is for the calendar, which is not asked to come again while it is at it.
    if (actor.rol !== 'kalender') await t.stuurt({ soort: 'kalender', onderwerp: actor.zvh, vanaf: nu })
  }
  const roundOff = ({ grond, besluit, doorverwijzing }: Afrondingsgrond) => {
    const dagen = huisregelOp(plek.huis.huisregels, 'termijnVanAfronding', nu)
    const termijn = { afgerondOp: dagVan(nu), afrondingTot: plusDagen(dagVan(nu), dagen) }
    const waarom = { afrondingBesluit: besluit, afrondingBezwaar: false, afrondingGrond: grond }
    const elders = {
      afrondingSoort: doorverwijzing?.soort ?? null,
      afrondingMelderId: doorverwijzing?.melder ?? null,
      afrondingDoorRegie: doorverwijzing?.doorRegie ?? null,
    }
    return t.zetAfronding(id, { ...termijn, ...waarom, ...elders })
  }
  return {
    get at() {
      return at
    },
    async goTo(...stap) {
      const [naar] = stap
      if (at === 'vernietigd' || !magOvergaan(boek, at, naar)) throw new Error(`no step leads from ${at} to ${naar}`)
      const komtTerug = at === 'afronding'
      at = naar
      if (stap[0] === 'vernietigd') return destroy(stap[1])
      if (stap[0] === 'afronding') return roundOff(stap[1])
      if (komtTerug) return t.zetAfronding(id, nietAfgerond)
      if (stap[0] !== 'afschaling') return t.zetFase(id, stap[0], null)
      // A new decision begins with the usual terms; an old one goes on with those that it had.
      if (stap[1] === undefined) await t.zetTermijnen(id, gewoneTermijnen)
      return t.zetFase(id, 'afschaling', stap[1] ?? dagVan(nu))
    },
    settle() {
      if (chosen && chosen.naar !== at) throw new Error(`${handeling} chose ${chosen.naar} and ended in ${at}`)
    },
  }
}

/** The outcome that was chosen; undefined for an act that chooses none. */
function findOutcome(table: Readonly<Record<string, Uitkomst>> | undefined, chosen = ''): Uitkomst | undefined {
  const outcome = table?.[chosen]
  if (table && !outcome) throw new Error('an act with outcomes tells the rules which one was chosen')
  return outcome
}
