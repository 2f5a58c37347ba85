import type { Contract } from '@casushuis/contract'
import { type Datum, dagVan, type MedewerkerId, type Tijdstip } from '@casushuis/handvat'
import type { z } from 'zod'
import { later, moment, werkdag } from './kalender.ts'
import { medewerkerId, type Persoon } from './mensen.ts'

/** What one act is given; checked by its contract like any request. */
export interface Invoer<C extends Contract> {
  readonly params?: z.input<C['params']>
  readonly query?: z.input<C['query']>
  readonly body?: z.input<C['body']>
}

/** Calls the use case of one route as one person, at the moment of the story. */
export type Doe = <C extends Contract>(
  wie: MedewerkerId,
  contract: C,
  invoer: Invoer<C>,
) => Promise<z.output<C['antwoord']>>

/** What the house lends to whoever fills the demo: its very acts, and a clock. */
export interface Demowerk {
  readonly doe: Doe
  setClock(nu: Tijdstip): void
}

/** Tells stories: sets the clock and lets people act. Days are working days from today, times are Dutch. */
export interface Verteller {
  /**
   * From here on it is this moment; each act takes some minutes.
   * @throws {Error} for what is not before today, or not after what the story told already
   */
  op(dagen: number, tijd: string): void
  /** From here on it is early today, and no minute passes: for what goes on while the demo is looked at. */
  vandaag(): void
  dag(dagen: number): Datum
  /** The day that the story has reached. */
  nu(): Datum
  moment(dagen: number, tijd: string): Tijdstip
  doe<C extends Contract>(wie: Persoon, contract: C, invoer: Invoer<C>): Promise<z.output<C['antwoord']>>
}

/** One casus as it went so far. */
export type Verhaal = (v: Verteller) => Promise<void>

const minutenPerHandeling = 3
/** Where the story reached today: it must not run ahead of who looks. */
const minutenVandaag = 0.001

/** One verteller per story: within a story time only goes forward. */
export function maakVerteller(werk: Demowerk, vandaag: Datum): Verteller {
  let nu: Tijdstip = ''
  let minuten = minutenPerHandeling
  const zet = (tijdstip: Tijdstip) => {
    nu = tijdstip
    werk.setClock(nu)
  }
  return {
    op(dagen, tijd) {
      const dan = moment(werkdag(vandaag, dagen), tijd)
      if (dagen >= 0 || dan <= nu) throw new Error(`a story cannot go to day ${dagen} at ${tijd} from ${nu}`)
      zet(dan)
    },
    vandaag() {
      minuten = minutenVandaag
      zet(moment(vandaag, '00:00'))
    },
    dag: (dagen) => werkdag(vandaag, dagen),
    nu: () => dagVan(nu),
    moment: (dagen, tijd) => moment(werkdag(vandaag, dagen), tijd),
    async doe(wie, contract, invoer) {
      const antwoord = await werk.doe(medewerkerId(wie), contract, invoer)
      zet(later(nu, minuten))
      return antwoord
    },
  }
}
