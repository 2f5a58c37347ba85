import { partijVastleggen } from '@casushuis/contract'
import type { Huis, PartijId } from '@casushuis/handvat'
import type { z } from 'zod'
import { deeldaad } from '../../usecase.ts'
import { findPartijMetNaam, nieuwePartij } from '../partijen.ts'
import { bezwaren, type Gekeurd, type Keurbron, type Maak, mis, overgeslagen, tegenspraak } from './keuring.ts'
import { leesRegel, tekst, woordUit } from './lezen.ts'
import type { Rij } from './tabel.ts'

type Body = z.output<typeof partijVastleggen.body>

const soorten = new Map([
  ['publiek', ['publiek', 'publieke organisatie']],
  ['privaat', ['privaat', 'private organisatie']],
] as const)

const leeswijze = {
  schema: partijVastleggen.body,
  velden: {
    naam: { kolom: 'naam', lees: tekst },
    soort: { kolom: 'soort', lees: (cel: string) => woordUit(soorten, cel) },
    bron: { kolom: 'bron', lees: tekst },
  },
  bouw: (waarden: object) => ({ ...waarden }),
}
const kolommen = { naam: 'naam', soort: 'soort', bron: 'bron' }

/** Looks at lines that each record a partij: by its form, by its rules, and by what is there already (P4). */
export function keurPartijen(rijen: readonly Rij[], bron: Keurbron): readonly Gekeurd[] {
  const eerder = new Map<string, { readonly regel: number; readonly body: Body }>()
  return rijen.map((rij) => {
    const gelezen = leesRegel<Body>(rij, leeswijze)
    if ('velden' in gelezen) return mis(rij, gelezen.velden)
    const { body } = gelezen
    if (findPartijMetNaam(bron.huis, body.naam)) return overgeslagen(rij, 'bestaat')
    const zelfde = eerder.get(body.naam.toLowerCase())
    if (zelfde)
      return isGelijk(zelfde.body, body) ? overgeslagen(rij, 'dubbel') : tegenspraak(rij, 'naam', zelfde.regel)
    const opdracht = nieuwePartij.opdracht({ body }, bron)
    const velden = bezwaren(bron, { handeling: 'partijVastleggen', opdracht, kolommen })
    if (velden.length > 0) return mis(rij, velden)
    eerder.set(body.naam.toLowerCase(), { regel: rij.regel, body })
    return { rij, stand: 'nieuw', velden, maak: maker(body, bron) }
  })
}

const isGelijk = (een: Body, ander: Body): boolean => een.soort === ander.soort && een.bron === ander.bron

function maker(body: Body, { inlogdiensten }: Keurbron): Maak {
  const daad = deeldaad(partijVastleggen, nieuwePartij, { inlogdiensten, invoer: { params: {}, query: {}, body } })
  return async (d, deel) => metPartij(deel.huis, (await d.doet(daad, deel)).id, body.naam)
}

/** The house with one partij more, that has nothing yet. */
const metPartij = (huis: Huis, id: PartijId, naam: string): Huis => ({
  ...huis,
  partijen: [
    ...huis.partijen,
    { id, naam, convenant: [], landelijkeKetenpartner: [], verstrekkingsbesluiten: [], taken: [], rechten: [] },
  ],
})
