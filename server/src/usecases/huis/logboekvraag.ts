import { logboekDoorzoeken as contract } from '@casushuis/contract'
import {
  beginVanDag,
  type CasusId,
  eindeVanDag,
  findDoel,
  findHandeling,
  type Huis,
  handelingenBij,
  type Logblik,
  type Logzitting,
  logdaadVan,
  type PartijId,
  perOnderdeel,
  perOrganisatie,
  vouwZittingen,
} from '@casushuis/handvat'
import type { z } from 'zod'
import type { Logvondst } from '../../ports/logboek.ts'
import { zoekwaarde } from '../aanmelding/zoekwaarde.ts'
import { boek } from '../boek.ts'
import { organisatienaam } from '../casus/namen.ts'
import { gerichteHuisblik, type Huisblik } from '../usecase.ts'

type Vraag = z.output<(typeof contract)['body']>

/** So many records fit in one answer. */
const most = 2000

/**
 * Who saw what (R8): the records that were asked for, with the looks of a sitting as one line, per organisation and per part of a casus.
 * It tells no word of a casus, and the names of people only where a reason for that was given. What was asked is in the logboek itself,
 * without the name that was looked for.
 */
export const logboekDoorzoeken = gerichteHuisblik(contract, {
  opdracht: ({ body: { waarvoor, van, tot } }) => ({ logboekdoel: waarvoor, periode: { van, tot } }),
  async voer(b, { body }) {
    const { t, huis } = b
    const casussen = await casussenVoor(b, body)
    const vondsten = await zoek(b, body, casussen)
    const erbij = [...new Set([...(casussen ?? []), ...vondsten.flatMap((v) => v.casus ?? [])])]
    const nummers = await t.casusnummers(erbij)
    b.toont(erbij)
    b.zocht(watGezocht(body))
    const blikken = vondsten.map(alsBlik)
    const lijnen = vouwZittingen(blikken)
    const wie = new Map(vondsten.map((v) => [v.medewerker, v.wie]))
    return {
      casussen: (casussen ?? []).flatMap((c) => nummers.get(c) ?? []),
      lijnen: lijnen.map((lijn) => ({
        ...inWoorden(lijn, huis),
        wie: body.namen === null ? null : (wie.get(lijn.medewerker) ?? null),
        casusnummer: (lijn.casus && nummers.get(lijn.casus)) ?? null,
      })),
      organisaties: perOrganisatie(lijnen).map(({ partij, keren, eerst, laatst }) => ({
        ...{ organisatie: naamVan(huis, partij), keren, eersteTijdstip: eerst, laatsteTijdstip: laatst },
      })),
      onderdelen: perOnderdeel(blikken).map(({ object, bron, door }) => ({
        ...{ kenmerk: object.slice(0, 8), bron: naamVan(huis, bron) },
        door: door.map(({ partij, daad, laatst }) => ({
          ...{ organisatie: naamVan(huis, partij), daad, laatsteTijdstip: laatst },
        })),
      })),
      meer: vondsten.length >= most,
    }
  },
})

/** The casussen that are asked about: of a person all in which he or she is found; null where neither was named. */
async function casussenVoor({ t }: Huisblik, { casusnummer, persoon }: Vraag): Promise<readonly CasusId[] | null> {
  if (casusnummer === null && persoon === null) return null
  const opNummer = casusnummer === null ? null : await t.casussenVan({ casusnummer })
  if (persoon === null) return opNummer
  const waarde = zoekwaarde.naam(persoon.naam, persoon.geboortedatum)
  const opNaam = await t.casussenVan({ waarde })
  return opNummer === null ? opNaam : opNaam.filter((id) => opNummer.includes(id))
}

async function zoek({ t }: Huisblik, { van, tot, partij, daden }: Vraag, casussen: readonly CasusId[] | null) {
  return t.doorzoekt({
    ...{ casussen, partij, van: beginVanDag(van), tot: eindeVanDag(tot), aantal: most },
    ...{ handelingen: handelingenBij(boek, daden), geweigerd: daden.includes('geweigerd') },
  })
}

/** What the logboek keeps of the question: no name, and no word that somebody typed. */
function watGezocht({ waarvoor, casusnummer, persoon, van, tot, partij, namen }: Vraag): readonly string[] {
  return [
    `waarvoor: ${waarvoor}`,
    `periode: ${van} tot ${tot}`,
    ...(casusnummer === null ? [] : ['gezocht op: casusnummer']),
    ...(persoon === null ? [] : ['gezocht op: persoon']),
    ...(partij === null ? [] : [`gezocht op: partij ${partij}`]),
    ...(namen === null ? [] : [`namen van mensen: ${namen}`]),
  ]
}

const blikEinde = /^laatste blik (.+)$/

function alsBlik({ delen, feiten, handeling, besluit, wie: _, hash: _hash, taak: _taak, ...v }: Logvondst): Logblik {
  return {
    ...v,
    ...{ handeling, daad: logdaadVan(boek, { handeling, besluit }) },
    laatsteBlik: feiten.flatMap((feit) => blikEinde.exec(feit)?.[1] ?? [])[0] ?? null,
    delen: delen.map(({ namens, objecten }) => ({ bron: namens, objecten })),
  }
}

const naamVan = (huis: Huis, partij: PartijId | null): string => organisatienaam(huis, partij ?? 'zvh')

const inWoorden = ({ van, tot, keren, daad, handeling, doel, partij, rol, regels }: Logzitting, huis: Huis) => ({
  ...{ vanTijdstip: van, totTijdstip: tot, keren, daad, rol },
  handeling: findHandeling(boek, handeling)?.label ?? handeling,
  doel: doel && (findDoel(boek, doel)?.tekst ?? doel),
  organisatie: naamVan(huis, partij),
  regels: [...regels],
})
