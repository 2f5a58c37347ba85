import type { ReactNode } from 'react'
import stijl from './uitklap.module.css'

/** A line that opens to show more; the browser's own, so it works by keyboard and without script. */
export function Uitklap({ kop, children }: { readonly kop: ReactNode; readonly children: ReactNode }) {
  return (
    <details className={stijl.uitklap}>
      <summary>{kop}</summary>
      <div className={stijl.inhoud}>{children}</div>
    </details>
  )
}
