import type { Tijdstip } from '../casus/datum.ts'
import type { Gegeven } from '../casus/gegeven.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { type Cel, findCel, inzagematrix } from '../inzagematrix.ts'
import { type Lezer, lezerSleutel } from '../lezer.ts'
import type { Geval } from './combinaties.ts'
import { type Orakelspreuk, raadpleeg } from './orakel.ts'

/** After so many kinds of difference a comparison stops: then something general is wrong. */
const genoegVerschillen = 20

/** The first difference of each kind: the same sentence against the same rule is told once, and counted. */
type Verschillen = Map<string, { readonly voorbeeld: string; aantal: number }>

function alleLezers({ feiten }: Geval): readonly Lezer[] {
  return [
    { soort: 'procesregie' },
    { soort: 'manager' },
    { soort: 'beheerder' },
    { soort: 'fg' },
    ...feiten.huis.partijen.map((p) => ({ soort: 'partij' as const, partij: p.id })),
  ]
}

interface Plaats {
  readonly geval: Geval
  readonly lezer: Lezer
  readonly gegeven: Gegeven
}

function onthoud(
  verschillen: Verschillen,
  { geval, lezer, gegeven }: Plaats,
  spreuk: Orakelspreuk,
  cel: Cel | undefined,
): void {
  const orakel = `${spreuk.inzage} (${spreuk.paragraaf}: ${spreuk.zin})`
  const matrix = `${cel?.inzage ?? 'niets'} (${cel ? `${cel.regel.id}: ${cel.weigering?.reden ?? cel.regel.norm}` : 'geen cel'})`
  const soort = `${lezer.soort}\n    orakel: ${orakel}\n    matrix: ${matrix}`
  const eerste = {
    voorbeeld: `${geval.naam}\n    lezer: ${lezerSleutel(lezer)}\n    gegeven: ${gegeven.id}`,
    aantal: 0,
  }
  const verschil = verschillen.get(soort) ?? eerste
  verschil.aantal += 1
  verschillen.set(soort, verschil)
}

function stopBij(verschillen: Verschillen): void {
  if (verschillen.size === 0) return
  const regels = [...verschillen].map(
    ([soort, { voorbeeld, aantal }]) => `- ${aantal} × ${soort}\n    eerste: ${voorbeeld}`,
  )
  throw new Error(`matrix en orakel verschillen:\n${regels.join('\n')}`)
}

/** Compares every cell with the oracle and counts them; what the matrix does not know must be nothing. */
export function vergelijk(gevallen: Iterable<Geval>, nu: Tijdstip): number {
  const verschillen: Verschillen = new Map()
  let vergeleken = 0
  for (const geval of gevallen) {
    const matrix = inzagematrix(handvatB2, geval.feiten, nu)
    for (const lezer of alleLezers(geval)) {
      for (const gegeven of geval.feiten.casus.gegevens) {
        const spreuk = raadpleeg({ feiten: geval.feiten, nu, lezer, gegeven })
        const cel = findCel(matrix, gegeven.id, lezer)
        if (spreuk.inzage !== (cel?.inzage ?? 'niets')) onthoud(verschillen, { geval, lezer, gegeven }, spreuk, cel)
        vergeleken += 1
      }
    }
    if (verschillen.size >= genoegVerschillen) break
  }
  stopBij(verschillen)
  return vergeleken
}
