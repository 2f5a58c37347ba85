import {
  type Actor,
  type Casus,
  type Feiten,
  findCel,
  type Lezer,
  type Matrix,
  type ObjectId,
  type Tijdstip,
  type Toner,
  toner,
  type Verantwoording,
} from '@casushuis/handvat'
import type { CasusRij } from '../../ports/rows.ts'
import type { Transaction } from '../../ports/store.ts'
import type { Versies } from '../../ports/versies.ts'
import type { AllowedAct, Hand } from './act.ts'

/** Where somebody stands in a casus. */
export interface Standpunt extends Feiten {
  readonly matrix: Matrix
  readonly lezer: Lezer
}

/** Where somebody stands who only looks, with what stands beside the feiten. */
export interface Kijkpunt extends Standpunt {
  readonly rij: CasusRij
  readonly versies: Versies
}

/** A look at one casus, through the eyes of one lezer. */
export interface Blik {
  readonly t: Pick<
    Transaction,
    | 'lees'
    | 'verloop'
    | 'eerdereAanmeldingen'
    | 'medewerkers'
    | 'contactpersonen'
    | 'afwezigheden'
    | 'andereZvhs'
    | 'gesteldeDatVragen'
    | 'ontvangenDatVragen'
    | 'kanalen'
    | 'opentOntvangen'
    | 'opentDocument'
    | 'opentVerstrektDocument'
  >
  readonly actor: Actor
  readonly lezer: Lezer
  readonly nu: Tijdstip
  readonly feiten: Feiten
  readonly casus: Casus
  readonly rij: CasusRij
  readonly versies: Versies
  readonly matrix: Matrix
  readonly toner: Toner
  readonly verantwoording: Verantwoording
  /** Notes for the logboek which objects were shown. */
  toont(ids: Iterable<ObjectId>): void
}

/** Of what was shown, that of which the content is for this lezer: of the rest it was only told that it is there. */
function inhoudIn(matrix: Matrix, lezer: Lezer, getoond: ReadonlySet<ObjectId>): readonly ObjectId[] {
  return [...getoond].filter((id) => findCel(matrix, id, lezer)?.inzage === 'inhoud')
}

/** Lets a use case look at one casus; what it showed is told afterwards. */
export function look({ t, actor, nu, plek, besluit }: AllowedAct<Kijkpunt>): Hand<Blik> {
  const { verantwoording } = besluit
  if (!verantwoording) throw new Error('an act in a casus has a verantwoording (P1)')
  const { huis, casus, rij, versies, matrix, lezer } = plek
  const feiten = { huis, casus }
  const getoond = new Set<ObjectId>()
  const regels = new Set<string>()
  return {
    hand: {
      ...{ t, actor, nu, feiten, casus, rij, versies, matrix, lezer, verantwoording },
      toner: toner(matrix, lezer, ({ id }) => regels.add(id)),
      toont: (ids) => {
        for (const id of ids) getoond.add(id)
      },
    },
    close: async () => ({
      feiten,
      objecten: [...getoond],
      getoond: inhoudIn(matrix, lezer, getoond),
      regels: [...regels],
      versies: [...getoond].map((id) => `${id} ${versies.get(id)}`),
    }),
  }
}
