import {
  type Datum,
  huidigOverleg,
  type Informatieplicht,
  informatieplichtNa,
  nogTeVertellen,
  type PartijId,
  partijbesluiten,
  type StukId,
  type Stuksoort,
  type Uitkomst,
} from '@casushuis/handvat'
import type { StukInhoud } from '../ports/content.ts'
import { plichtkolommen } from '../ports/rows.ts'
import { alsDoorverwijzing, type Ingevuld, vraagAkkoorden } from './afronding/doorverwijzing.ts'
import { nietsGezegd, tekstkolommen } from './casus/tekst.ts'
import { nieuwId } from './id.ts'
import type { Daad } from './usecase.ts'

/** What is decided, and what is written down of it. */
interface Besluit extends Omit<StukInhoud, 'uitkomst'> {
  readonly soort: Exclude<Stuksoort, 'aanmelding'>
  readonly uitkomst: Pick<Uitkomst, 'label' | 'naar'> & Partial<Pick<Uitkomst, 'informeren'>>
  /** Where the casus is reported instead, if it is. */
  readonly elders?: Ingevuld
}

/** With whom of the partij a decision was agreed, as it was filled in. */
type Afstemming = { readonly met: string; readonly dag: Datum } | null

/** What the rules must know of that: on which day (P9). */
export const afgestemd = ({ afstemming }: { readonly afstemming: Afstemming }) => ({
  afgestemdOp: afstemming?.dag ?? null,
})

/** The same, as it is kept with the decision. */
export const afgesproken = (afstemming: Afstemming) => (afstemming ? { afstemming } : {})

/**
 * Takes a decision in a casus: its stuk is written and the casus goes where the outcome leads, or is rounded off (A10, A11, T12,
 * C12, S1, S2, E1).
 */
export async function neemBesluit(
  d: Daad,
  { soort, uitkomst, elders = null, ...inhoud }: Besluit,
): Promise<{ wordtAfgerond: boolean }> {
  const { label, naar } = uitkomst
  const plicht = informatieplichtNa(d.casus, { soort, uitkomst }, d.nu)
  if (naar === 'afronding') {
    const { advies = '', ...waarom } = inhoud
    const besluit = await schrijfStuk(d, soort, { uitkomst: label, ...waarom }, plicht)
    await rondAf(d, { besluit, label, advies, elders })
    return { wordtAfgerond: true }
  }
  await schrijfStuk(d, soort, { uitkomst: label, ...inhoud }, plicht)
  if (soort === 'intakebesluit') await neemtOver(d)
  await besluitOverleg(d, soort)
  if (naar === 'afschaling') await eindigPartijtoetsen(d)
  if (naar !== d.casus.fase) await d.gaatNaar(naar)
  return { wordtAfgerond: false }
}

interface Afrondingsbesluit {
  readonly besluit: StukId
  readonly label: string
  readonly advies: string
  readonly elders: Ingevuld
}

/**
 * Closes the casus; how it ended is a paper of its own, which the aanmelder reads too and keeps (E1), and so is where it is reported
 * instead, which who is asked to let something go along reads too (T13).
 */
async function rondAf(d: Daad, { besluit, label, advies, elders }: Afrondingsbesluit): Promise<void> {
  await schrijfStuk(d, 'afronding', { uitkomst: label, advies })
  if (elders) await schrijfStuk(d, 'doorverwijzing', { uitkomst: null, bestemming: elders.naam })
  if (elders) await vraagAkkoorden(d, elders)
  const grond = `${d.casus.fase}: ${label.toLowerCase()}`
  await d.gaatNaar('afronding', { grond, besluit, doorverwijzing: alsDoorverwijzing(elders) })
}

/** Writes down what was decided; the id of the paper. */
export async function schrijfStuk(
  d: Daad,
  soort: Besluit['soort'],
  inhoud: StukInhoud,
  plicht: Informatieplicht | null = null,
): Promise<StukId> {
  // What its own people decide the partij knows; what was decided in its name it still has to read (P9).
  const gezien = d.actor.partij !== null || !partijbesluiten.includes(soort)
  const stuk = { id: nieuwId<StukId>(), soort, door: d.actor.medewerker, op: d.nu, gezien, inhoud }
  await d.voegtToe('stuk', { ...stuk, ...plichtkolommen(plicht), ...tekstkolommen(d, nietsGezegd) })
  return stuk.id
}

/** Tells one partij something in a paper of its own, which it still has to read. */
export async function meldPartij(
  d: Daad,
  bronhouderId: PartijId,
  { soort, ...inhoud }: StukInhoud & Pick<Besluit, 'soort'>,
): Promise<void> {
  const stuk = { id: nieuwId<StukId>(), soort, door: d.actor.medewerker, op: d.nu, gezien: false, inhoud }
  await d.voegtToe('stuk', { ...stuk, ...plichtkolommen(null), ...tekstkolommen(d, nietsGezegd), bronhouderId })
}

/** What was still to be told of the aanmelding, is told with the decision to take it on (B2.2.1). */
async function neemtOver(d: Daad): Promise<void> {
  for (const { id, soort } of nogTeVertellen(d.casus))
    if (soort === 'aanmelding') await d.wijzigt('stuk', id, plichtkolommen(null))
}

/** A test apart ends with the casus: who is needed again when that is opened again, is tested again (T11). */
async function eindigPartijtoetsen(d: Daad): Promise<void> {
  const { partijtoetsen } = d.casus
  for (const { id } of partijtoetsen.filter((t) => t.geldig.tot === null || t.geldig.tot > d.nu))
    await d.wijzigt('partijtoets', id, { tot: d.nu })
}

/** The overleg that this decision is the outcome of, if it is of one, gets no second (C12). */
async function besluitOverleg(d: Daad, soort: Besluit['soort']): Promise<void> {
  const overleg = huidigOverleg(d.casus)
  if (overleg && (soort === 'overlegbesluit' || soort === 'afschalingsbesluit'))
    await d.wijzigt('overleg', overleg.id, { besloten: true })
}
