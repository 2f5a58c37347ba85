import { pakketAfdrukken as afdrukkenContract, pakketInzien as inzienContract } from '@casushuis/contract'
import type { Delen } from '../../ports/rows.ts'
import { getoond } from '../casus/delen-lezen.ts'
import { organisatienaam } from '../casus/namen.ts'
import { pakketAlsDrukstuk } from '../casusoverleg/drukstukken.ts'
import { kenmerkVan } from '../casusoverleg/kenmerk.ts'
import { alsVerstrekking } from '../casusoverleg/verstrekken.ts'
import { NietGevonden } from '../errors.ts'
import { type Blik, blik } from '../usecase.ts'

/** What was collected for this aanmelding elsewhere: of each gegeven that was agreed with as it was collected last. */
function meegegeven(
  afspraken: readonly Delen['meeneemafspraak'][],
  verstrekkingen: readonly Delen['verstrekking'][],
): readonly Delen['verstrekking'][] {
  const opgehaald = afspraken.filter((m) => m.actieId === null && m.stand === 'opgehaald').map((m) => m.gegevenId)
  const perGegeven = new Map(
    verstrekkingen
      .filter((v) => v.actieId === null && opgehaald.includes(v.gegevenId))
      .toSorted((een, ander) => (een.op < ander.op ? -1 : 1))
      .map((v) => [v.gegevenId, v]),
  )
  return [...perGegeven.values()]
}

/** What goes along with the aanmelding elsewhere, and nothing else, for who does that (T13, C8). */
async function pakket(b: Blik) {
  const { rij, casus, feiten, nu } = b
  const van = await b.t.lees(['stuk', 'meeneemafspraak', 'verstrekking'], casus.id)
  const waarheen = getoond(b, van('stuk')).find((s) => s.soort === 'doorverwijzing')
  const doorverwijzing = casus.afronding?.doorverwijzing
  if (!waarheen || !doorverwijzing) throw new NietGevonden()
  const ontvangen = getoond(b, van('verstrekking')).filter((v) => v.ontvangerId === doorverwijzing.melder)
  const delen = meegegeven(getoond(b, van('meeneemafspraak')), ontvangen)
  b.toont([waarheen.id, ...delen.map((v) => v.id)])
  return {
    ...{ kenmerk: kenmerkVan(rij, waarheen.id), casusnummer: rij.casusnummer },
    ...{ zvh: organisatienaam(feiten.huis, 'zvh'), gemaaktTijdstip: nu },
    bestemming: { soort: doorverwijzing.soort, naam: waarheen.inhoud.bestemming ?? '' },
    melder: organisatienaam(feiten.huis, doorverwijzing.melder),
    gegevens: delen.map((v) => alsVerstrekking(b, v)),
  }
}

/** The package as a file (T13). */
export const pakketInzien = blik(inzienContract, pakket)

/** The same to print. */
export const pakketAfdrukken = blik(afdrukkenContract, async (b) => pakketAlsDrukstuk(await pakket(b)))
