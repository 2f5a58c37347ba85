import { sturingTeksten as t } from '../../teksten/toezicht.ts'
import stijl from './sturing.module.css'

/** That a number is too small to show, or would tell one that is. */
export function NietGetoond() {
  return <span className={stijl.klein}>{t.nietGetoond}</span>
}

interface GetalProps {
  readonly aantal: number | null
  readonly hoogste: number
}

/** A number with the bar that draws it; the bar says nothing that the number does not. */
export function Getal({ aantal, hoogste }: GetalProps) {
  if (aantal === null) return <NietGetoond />
  return (
    <span className={stijl.metStaaf}>
      <span className={stijl.getal}>{aantal}</span>
      <span className={stijl.staaf} style={{ inlineSize: `${(aantal / hoogste) * 65}%` }} />
    </span>
  )
}
