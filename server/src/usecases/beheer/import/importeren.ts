import { randomUUID } from 'node:crypto'
import {
  type BodyVan,
  importNakijken as nakijkenContract,
  importUitvoeren as uitvoerenContract,
} from '@casushuis/contract'
import type { Veldfout } from '@casushuis/handvat'
import { gerichteHuisblik, huisdaad } from '../../usecase.ts'
import { type Codering, leesBestand } from './bestand.ts'
import type { Gekeurd, Keurbron } from './keuring.ts'
import { keurMedewerkers } from './medewerkers.ts'
import { keurPartijen } from './partijen.ts'
import { leesTabel } from './tabel.ts'

/** Looks at a file before anything of it is recorded: what each line would make, or what is wrong with it (P4, P5). */
export const importNakijken = gerichteHuisblik(nakijkenContract, {
  async fouten({ body }, bron) {
    const gelezen = await lees(body, bron)
    return 'bezwaar' in gelezen ? bestandsfout(gelezen) : []
  },
  async voer(d, { body }, installatie) {
    const { codering, regels } = eisGelezen(await lees(body, { ...d, ...installatie }))
    return { codering, regels: regels.map(inBeeld) }
  },
})

const inBeeld = ({ rij: { regel, waarden }, stand, velden }: Gekeurd) => ({
  ...{ regel, stand, waarden: [...waarden], velden: [...velden] },
})

/**
 * Records everything that a file says, or nothing of it: each line as the act that one does by hand, by its rules and with its
 * record, which names this import (P4, P5, R2). Of the file nothing is kept.
 */
export const importUitvoeren = huisdaad(uitvoerenContract, {
  async fouten({ body }, bron) {
    const gelezen = await lees(body, bron)
    return 'bezwaar' in gelezen ? bestandsfout(gelezen) : regelfouten(gelezen.regels)
  },
  async voer(d, { body }, installatie) {
    const { regels } = eisGelezen(await lees(body, { ...d, ...installatie }))
    const id = randomUUID()
    d.heet(id)
    let { huis } = d
    const nieuw = regels.flatMap(({ maak }) => (maak ? [maak] : []))
    for (const maak of nieuw) huis = await maak(d, { id, huis })
    return { id, gemaakt: nieuw.length, overgeslagen: regels.length - nieuw.length }
  },
})

type Bestand = BodyVan<typeof uitvoerenContract>

type Gelezen = { readonly codering: Codering; readonly regels: readonly Gekeurd[] } | { readonly bezwaar: string }

async function lees({ soort, bestand }: Bestand, bron: Keurbron): Promise<Gelezen> {
  const tekst = leesBestand(bestand)
  if ('bezwaar' in tekst) return tekst
  const tabel = leesTabel(tekst.tekst, soort)
  if ('bezwaar' in tabel) return tabel
  const keur = soort === 'partijen' ? keurPartijen : keurMedewerkers
  return { codering: tekst.codering, regels: await keur(tabel.rijen, bron) }
}

/** What was looked at a moment ago, under the same lock. */
function eisGelezen(gelezen: Gelezen): Exclude<Gelezen, { bezwaar: string }> {
  if ('bezwaar' in gelezen) throw new Error('a file that cannot be read is refused before anything is done')
  return gelezen
}

const bestandsfout = ({ bezwaar }: { readonly bezwaar: string }): readonly Veldfout[] => [
  { veld: 'bestand', melding: bezwaar },
]

/** More than anybody mends before looking again. */
const hoogstens = 50

/** What is wrong with the lines, without a word of what stands in them. */
function regelfouten(regels: readonly Gekeurd[]): readonly Veldfout[] {
  const fouten = regels.flatMap(({ rij, velden }) => velden.map((fout) => ({ regel: rij.regel, ...fout })))
  const genoemd = fouten.slice(0, hoogstens).map(({ regel, kolom, melding }) => ({
    veld: ['regels', regel, kolom].filter((deel) => deel !== '').join('.'),
    melding: `Regel ${regel}${kolom === '' ? '' : `, kolom ${kolom}`}: ${melding}`,
  }))
  const rest = fouten.length - genoemd.length
  return rest > 0 ? [...genoemd, { veld: 'regels', melding: `Er zijn nog ${rest} andere fouten.` }] : genoemd
}
