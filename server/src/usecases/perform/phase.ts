import { dagVan, type Fase, type Feiten, magOvergaan, type Uitkomst } from '@casushuis/handvat'
import { boek } from '../boek.ts'
import type { AllowedAct } from './act.ts'

/** To which phase, or to destruction and on what ground. */
export type Stap = [naar: Fase] | [naar: 'vernietigd', grond: string]

/** The way of one casus through its phases, during one act. */
export interface Phase {
  /** Where the casus is now. */
  readonly at: Fase | 'vernietigd'
  /** @throws {Error} for a step that is not in the table of the rulebook: a promise of our code was broken */
  goTo(...stap: Stap): Promise<void>
  /** @throws {Error} where an outcome was chosen and the casus is not where that outcome leads */
  settle(): void
}

/** The only place where a casus changes phase. Going to afschaling starts its calendar, coming back stops it (S1, S2). */
export function phaseOf({ t, actor, nu, handeling, opdracht, plek }: AllowedAct<Feiten>): Phase {
  const { id, fase } = plek.casus
  const chosen = findOutcome(boek.handelingen[handeling].uitkomsten, opdracht.uitkomst)
  let at: Fase | 'vernietigd' = fase
  const destroy = async (grond: string) => {
    await t.vernietigt(id, `${dagVan(nu).slice(0, 7)}-01`, grond)
    // What is left of it besides its rows is for the calendar, which is not asked to come again while it is at it.
    if (actor.rol !== 'kalender') await t.stuurt({ soort: 'kalender', onderwerp: actor.zvh, vanaf: nu })
  }
  return {
    get at() {
      return at
    },
    async goTo(naar, grond = '') {
      if (at === 'vernietigd' || !magOvergaan(boek, at, naar)) throw new Error(`no step leads from ${at} to ${naar}`)
      at = naar
      if (naar === 'vernietigd') await destroy(grond)
      else await t.zetFase(id, naar, naar === 'afschaling' ? dagVan(nu) : null)
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
