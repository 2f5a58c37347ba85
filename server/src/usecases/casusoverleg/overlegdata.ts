import {
  overlegdataAfspreken as afsprekenContract,
  overlegdatumAfzeggen as afzeggenContract,
  type Overlegplek,
  overlegdatumVerplaatsen as verplaatsenContract,
} from '@casushuis/contract'
import type { Overlegdatum, OverlegdatumId, PartijId } from '@casushuis/handvat'
import type { z } from 'zod'
import { NietGevonden } from '../errors.ts'
import { nieuwId } from '../id.ts'
import { vervalt } from '../perform/overlegdata.ts'
import { plekVan } from '../triage/overlegplek.ts'
import { type Daad, daad } from '../usecase.ts'

/** The date agreed ahead that was named; what is no date of this casus was not found. */
export function eisOverlegdatum({ casus }: Pick<Daad, 'casus'>, id: string): Overlegdatum {
  const datum = casus.overlegdata.find((d) => d.id === id)
  if (!datum) throw new NietGevonden()
  return datum
}

/** When and where it is, as it is stored. */
function datumVan(plek: z.output<typeof Overlegplek>) {
  const { plaats: inhoud, ...rest } = plekVan(plek)
  return { ...rest, inhoud }
}

/** Dates for overleggen to come, each with who keeps it free (C11). */
export const overlegdataAfspreken = daad(afsprekenContract, {
  opdracht: ({ body }) => ({
    nieuweData: body.data.map(({ tijdstip, partijen }) => ({ moment: tijdstip, genodigden: partijen })),
  }),
  async voer(d, { body: { data } }) {
    const rijen = data.map(({ partijen, ...plek }) => {
      return { id: nieuwId<OverlegdatumId>(), ...datumVan(plek), genodigden: [...new Set(partijen)] }
    })
    for (const rij of rijen) await d.voegtToe('overlegdatum', rij)
    d.raakt(...rijen.flatMap((rij) => rij.genodigden))
    return { ids: rijen.map((rij) => rij.id) }
  },
})

/** Another moment or place for one date; where its overleg is being prepared, for that as well. */
export const overlegdatumVerplaatsen = daad(verplaatsenContract, {
  opdracht: ({ body }) => ({ moment: body.tijdstip }),
  async voer(d, { params, body }) {
    const { id, genodigden } = eisOverlegdatum(d, params.id)
    await d.wijzigt('overlegdatum', id, datumVan(body))
    const overleg = d.casus.overleggen.find((o) => o.datum === id && o.stand === 'voorbereiding')
    if (overleg) await d.wijzigt('overleg', overleg.id, plekVan(body))
    d.raakt(...genodigden)
    return null
  },
})

/** One date that does not go on; the others stay as they are. */
export const overlegdatumAfzeggen = daad(afzeggenContract, {
  async voer(d, { params }) {
    await vervalt(d, [eisOverlegdatum(d, params.id)])
    return null
  },
})

/** A partij that comes no more keeps none of the dates free (T14). */
export async function houdtNietsVrij(d: Daad, partij: PartijId): Promise<void> {
  for (const { id, genodigden } of d.casus.overlegdata.filter((o) => o.genodigden.includes(partij)))
    await d.wijzigt('overlegdatum', id, { genodigden: genodigden.filter((p) => p !== partij) })
}
