import { uitvraagkeuzesInzien as contract } from '@casushuis/contract'
import {
  findMandaat,
  geldt,
  huidigeLeiding,
  type MedewerkerId,
  magVerwerken,
  nietTeOntvangen,
  type Partij,
  type PartijId,
  toetsDeel,
  verwerkingsrechten,
} from '@casushuis/handvat'
import type { Medewerker } from '../../ports/medewerkers.ts'
import type { Gelezen } from '../../ports/rows.ts'
import { boek } from '../boek.ts'
import { getoond, type Zichtbaar } from '../casus/delen-lezen.ts'
import { type Blik, blik } from '../usecase.ts'

/** Every partij but the one that asks, with whether it can be asked and what the asker should know of it (T2, T10, P8). */
export const uitvraagkeuzesInzien = blik(contract, async (b) => {
  const { huis, casus } = b.feiten
  const leidend = huidigeLeiding(casus).partij
  const anderen = huis.partijen.filter((p) => p.id !== leidend)
  const van = await b.t.lees(['uitvraag', 'toegewezen'], casus.id)
  const vragen = getoond(b, van('uitvraag'))
  b.toont(vragen.map((u) => u.id))
  const contactpersonen = await b.t.contactpersonen(anderen.map((p) => p.id))
  const vervangers = await vervangersVan(b, contactpersonen)
  const alAanHetWerk = await aanHetWerk(b, van('toegewezen'))
  const bij = (partij: PartijId, mensen: readonly Medewerker[]) => mensen.filter((m) => m.partijId === partij)
  const keuzes = anderen.map((partij) => {
    const contact = bij(partij.id, contactpersonen)
    const werkt = bij(partij.id, alAanHetWerk)
    return keuze(b, partij, {
      vragen: vragen.filter((u) => u.partijId === partij.id),
      contactpersonen: contact.length,
      ontvangers: werkt.length > 0 ? werkt.map((m) => m.naam) : contact.flatMap((m) => [m.naam, ...vervangers(m.id)]),
    })
  })
  return { partijen: keuzes.sort((een, ander) => een.partij.naam.localeCompare(ander.partij.naam, 'nl')) }
})

/** Who is at work on the casus already, as far as the asker may know: a question for their partij comes to them (P8). */
function aanHetWerk({ t, nu }: Blik, toewijzingen: readonly Gelezen['toegewezen'][]): Promise<readonly Medewerker[]> {
  return t.medewerkers(toewijzingen.filter((w) => geldt(w, nu)).map((w) => w.medewerkerId))
}

/** Who receives a question along with a contactpersoon who is absent (P8). */
async function vervangersVan({ t, nu }: Blik, contactpersonen: readonly Medewerker[]) {
  const afwezig = (await t.afwezigheden(contactpersonen.map((m) => m.id))).filter((a) => geldt(a.geldig, nu))
  return (id: MedewerkerId) => afwezig.filter((a) => a.medewerker === id).map((a) => a.vervangernaam)
}

interface Bekend {
  readonly vragen: Zichtbaar['uitvraag']
  readonly contactpersonen: number
  readonly ontvangers: readonly string[]
}

function keuze(b: Blik, partij: Partij, { vragen, contactpersonen, ontvangers }: Bekend) {
  const { huis } = b.feiten
  const mist = nietTeOntvangen(b.feiten, partij.id, b.nu)
  return {
    partij: { id: partij.id, naam: partij.naam },
    bezwaar: bezwaarTegen(b, partij.id, contactpersonen),
    eerder: vragen.map(({ verstuurdOp, beantwoordOp, stand }) => ({
      ...{ verstuurdTijdstip: verstuurdOp, stand, beantwoordTijdstip: beantwoordOp },
    })),
    magNiet: verwerkingsrechten.filter((recht) => !magVerwerken(partij, recht, b.nu) || mist.includes(recht)),
    inzageGeven: findMandaat(huis, partij.id, 'inzageGeven', b.nu) !== undefined,
    ontvangers: [...ontvangers],
  }
}

/** What the rulebook has against asking this partij, whatever would be asked. */
function bezwaarTegen({ actor, feiten, nu }: Blik, partij: PartijId, contactpersonen: number) {
  const besluit = toetsDeel(boek, {
    ...{ ...feiten, actor, nu },
    handeling: 'uitvraagVersturen',
    opdracht: { partij, contactpersonen },
  })
  if (besluit.toegestaan) return null
  const { reden, watHelpt, regel } = besluit
  return { reden, watHelpt, regel }
}
