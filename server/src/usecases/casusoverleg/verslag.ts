import { verslagInzien as contract } from '@casushuis/contract'
import {
  bekendePartijen,
  findDoel,
  looptVan,
  type ObjectId,
  type OverlegId,
  type Tijdstip,
  valtIn,
  verslagVoor,
} from '@casushuis/handvat'
import { boek } from '../boek.ts'
import { leiding } from '../casus/casus-inzien.ts'
import { leesDelen, type Zichtbaar } from '../casus/delen-lezen.ts'
import { zoekNamen } from '../casus/namen.ts'
import { type Kader, onderdelen } from '../casus/onderdelen.ts'
import { NietGevonden } from '../errors.ts'
import { type Blik, gerichteBlik } from '../usecase.ts'

/**
 * What an overleg came to, made of what was recorded (B2.2.3). Each part is told as it is on the page of the casus, and only
 * where it is told there: the verslag chooses, and shows nothing that is not seen without it.
 */
export const verslagInzien = gerichteBlik(contract, {
  opdracht: ({ params }) => ({ overleg: params.id }),
  async voer(b, { params }) {
    const { deel } = await leesDelen(b)
    const erin = verslagVoor(b.toner, b.casus, { overleg: params.id, vastgelegd: tijdenIn(deel) })
    b.toont(erin)
    const kader = await maakKader(b)
    const delen = onderdelen(deel, kader)
    const { overleggen } = delen
    const overleg = overleggen.find((o) => erin.has(o.id))
    const begonnenTijdstip = looptVan(b.casus, params.id)?.van
    if (!overleg || !begonnenTijdstip) throw new NietGevonden()
    const uitVerslag = <R extends { readonly id: ObjectId }>(rijen: readonly R[]) => rijen.filter((r) => erin.has(r.id))
    return {
      gebruik: findDoel(boek, b.verantwoording.doel)?.tekst ?? '',
      ...kop(overleg),
      begonnenTijdstip,
      uitspraken: uitVerslag(delen.uitspraken),
      plandoelen: uitVerslag(delen.plandoelen),
      acties: uitVerslag(delen.acties),
      meeneemafspraken: uitVerslag(delen.meeneemafspraken),
      uitkomsten: uitVerslag(delen.stukken),
      regie: regieVan(kader, params.id),
      volgende: overleggen.find((o) => o.volgnummer === overleg.volgnummer + 1) ?? eersteDatum(overleg, delen),
    }
  },
})

type Overleg = ReturnType<typeof onderdelen>['overleggen'][number]

/** When the casus comes back, where no overleg was prepared for that yet: of the last overleg alone. */
function eersteDatum({ volgnummer }: Overleg, { overlegdata, overleggen }: ReturnType<typeof onderdelen>) {
  const [eerste] = overleggen.some((o) => o.volgnummer > volgnummer) ? [] : overlegdata
  return eerste ? { volgnummer: null, tijdstip: eerste.tijdstip, plaats: eerste.plaats } : null
}

function kop({ volgnummer, stand, doel, besluiten, themas, deelnemers, aanwezigen, ...o }: Overleg) {
  return {
    ...{ volgnummer, stand, doel, besluiten, themas, aanwezigen },
    deelnemers: deelnemers.map((d) => d.partij),
    betrokkene: { deelname: o.burger, toelichting: o.burgerToelichting, zienswijze: o.zienswijze?.tekst ?? null },
  }
}

/** When each part that this reader sees was recorded. */
function tijdenIn({ stuk, plandoel, actie, meeneemafspraak }: Zichtbaar): (id: ObjectId) => Tijdstip | undefined {
  const rijen = [...stuk, ...plandoel, ...actie, ...meeneemafspraak]
  const tijden = new Map(rijen.map(({ id, op }): [ObjectId, Tijdstip] => [id, op]))
  return (id) => tijden.get(id)
}

async function maakKader(b: Blik): Promise<Kader> {
  const { casus, toner, versies } = b
  const wie = casus.overleggen.flatMap((o) => o.aanwezigen.map((a) => a.medewerker))
  const namen = await zoekNamen(b, [...wie, ...casus.acties.map((a) => a.medewerker)])
  return { blik: b, namen, versie: (id) => String(versies.get(id)), zichtbaar: bekendePartijen(toner, casus) }
}

/** Who got the casusregie at an overleg, as far as this reader may know. */
function regieVan({ blik, namen }: Kader, overleg: OverlegId) {
  const looptijd = looptVan(blik.casus, overleg)
  return looptijd ? leiding(blik, namen).filter((l) => valtIn(looptijd, l.vanTijdstip)) : []
}
