import { type KeyboardEvent, memo, useRef, useState } from 'react'
import { wieZietWatTeksten as t } from '../../teksten/casus-gegevens.ts'
import stijl from './wie-ziet-wat.module.css'
import { Inzageteken } from './wie-ziet-wat-inzage.tsx'
import type { Keuze, Lezer, Rij, Weergavedelen } from './wie-ziet-wat-matrix.ts'

interface Plek {
  readonly rij: number
  readonly kolom: number
}

/** A step through the table per key (WAI-ARIA grid pattern). */
function stap(toets: string, { rij, kolom }: Plek, rijen: number, kolommen: number): Plek | undefined {
  const stappen: Readonly<Record<string, Plek>> = {
    ArrowRight: { rij, kolom: kolom + 1 },
    ArrowLeft: { rij, kolom: kolom - 1 },
    ArrowDown: { rij: rij + 1, kolom },
    ArrowUp: { rij: rij - 1, kolom },
    PageDown: { rij: Math.min(rij + 10, rijen - 1), kolom },
    PageUp: { rij: Math.max(rij - 10, 0), kolom },
    Home: { rij, kolom: 0 },
    End: { rij, kolom: kolommen - 1 },
  }
  const naar = stappen[toets]
  if (!naar || naar.rij < 0 || naar.kolom < 0 || naar.rij >= rijen || naar.kolom >= kolommen) return undefined
  return naar
}

/** Where the Tab key comes in the table, and going from there with the arrows. */
function usePlek({ lezers, groepen }: Weergavedelen) {
  const tabel = useRef<HTMLTableElement>(null)
  const [hier, ga] = useState<Plek>({ rij: 0, kolom: 0 })
  const aantal = groepen.reduce((som, g) => som + g.rijen.length, 0)
  const plek: Plek = { rij: Math.min(hier.rij, aantal - 1), kolom: Math.min(hier.kolom, lezers.length - 1) }
  const toets = (e: KeyboardEvent) => {
    const naar = stap(e.key, plek, aantal, lezers.length)
    if (!naar) return
    e.preventDefault()
    ga(naar)
    tabel.current?.querySelector<HTMLElement>(`[data-plek="${naar.rij}-${naar.kolom}"]`)?.focus()
  }
  return { tabel, plek, ga, toets }
}

/** The matrix as a table: one stop for the Tab key, arrows go from cell to cell. */
export function Tabel(delen: Weergavedelen) {
  const { lezers, groepen, kies } = delen
  const { tabel, plek, ga, toets } = usePlek(delen)
  return (
    <div className={stijl.schuif}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked through is a grid */}
      <table ref={tabel} className={stijl.tabel} role="grid" aria-label={t.tabel} onKeyDown={toets}>
        <thead>
          <tr>
            <th scope="col">{t.gegeven}</th>
            {lezers.map((l) => (
              <th key={l.sleutel} scope="col">
                {l.naam}
              </th>
            ))}
          </tr>
        </thead>
        {metBegin(groepen).map((groep) => (
          <Rijgroep key={groep.bronhouder} groep={groep} lezers={lezers} plek={plek} kies={kies} ga={ga} />
        ))}
      </table>
    </div>
  )
}

interface Groepdelen extends Pick<Weergavedelen, 'lezers' | 'kies'> {
  readonly groep: ReturnType<typeof metBegin>[number]
  readonly plek: Plek
  readonly ga: (plek: Plek) => void
}

function Rijgroep({ groep: { bronhouder, rijen, begin }, lezers, plek, kies, ga }: Groepdelen) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={lezers.length + 1} className={stijl.groep}>
          <span>{bronhouder}</span>
        </th>
      </tr>
      {rijen.map((rij, i) => (
        <Tabelrij
          key={rij.object}
          rij={rij}
          nummer={begin + i}
          lezers={lezers}
          actief={begin + i === plek.rij ? plek.kolom : -1}
          kies={kies}
          ga={ga}
        />
      ))}
    </tbody>
  )
}

/** Each group with the number of rows before it. */
function metBegin(groepen: Weergavedelen['groepen']) {
  let begin = 0
  return groepen.map((groep) => {
    const met = { ...groep, begin }
    begin += groep.rijen.length
    return met
  })
}

interface Rijdelen {
  readonly rij: Rij
  readonly nummer: number
  readonly lezers: readonly Lezer[]
  /** The column that the Tab key reaches, -1 where this is not the current row. */
  readonly actief: number
  readonly kies: (keuze: Keuze) => void
  readonly ga: (plek: Plek) => void
}

const Tabelrij = memo(function Tabelrij({ rij, nummer, lezers, actief, kies, ga }: Rijdelen) {
  return (
    <tr>
      <th scope="row">{rij.titel}</th>
      {lezers.map((lezer, kolom) => {
        const cel = rij.cellen.find((c) => c.lezer === lezer.sleutel)
        const plek = { rij: nummer, kolom }
        return cel ? (
          <td key={lezer.sleutel}>
            <Vak keuze={{ rij, lezer, cel }} plek={plek} isActief={kolom === actief} kies={kies} ga={ga} />
          </td>
        ) : (
          <Besloten key={lezer.sleutel} plek={plek} isActief={kolom === actief} ga={ga} />
        )
      })}
    </tr>
  )
})

/** The cell of another lezer, of a gegeven of which one only knows that it is there. */
function Besloten({ plek, isActief, ga }: Pick<Vakdelen, 'plek' | 'isActief' | 'ga'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell that is walked through
    <td role="gridcell" data-plek={`${plek.rij}-${plek.kolom}`} tabIndex={isActief ? 0 : -1} onFocus={() => ga(plek)}>
      <span title={t.beslotenUitleg}>{t.besloten}</span>
    </td>
  )
}

interface Vakdelen extends Pick<Rijdelen, 'kies' | 'ga'> {
  readonly keuze: Keuze
  readonly plek: Plek
  readonly isActief: boolean
}

function Vak({ keuze, plek, isActief, kies, ga }: Vakdelen) {
  return (
    <button
      type="button"
      className={stijl.vak}
      data-inzage={keuze.cel.inzage}
      data-wijziging={keuze.cel.wijziging ?? undefined}
      data-plek={`${plek.rij}-${plek.kolom}`}
      tabIndex={isActief ? 0 : -1}
      onFocus={() => ga(plek)}
      onClick={() => kies(keuze)}
    >
      <Inzageteken inzage={keuze.cel.inzage} wijziging={keuze.cel.wijziging} />
    </button>
  )
}
