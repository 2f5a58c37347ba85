import type { ReactNode } from 'react'
import stijl from './disclosure.module.css'

interface Uitklapdelen {
  readonly kop: ReactNode
  /** Whether it begins open. */
  readonly open?: boolean
  readonly children: ReactNode
}

/** A line that opens to show more; the browser's own, so it works by keyboard and without script. */
export function Uitklap({ kop, open, children }: Uitklapdelen) {
  return (
    <details className={stijl.uitklap} open={open}>
      <summary>{kop}</summary>
      <div className={stijl.inhoud}>{children}</div>
    </details>
  )
}
