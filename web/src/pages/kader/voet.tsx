import type { Ik } from '../../api/queries.ts'
import { kaderTeksten as t } from '../../teksten/kader.ts'
import stijl from './kader.module.css'

/** Where the zvh is reached, under every page; nothing as long as that was not decided. */
export function Voet({ ik: { contactgegevens, zvh } }: { readonly ik: Ik }) {
  if (!contactgegevens) return null
  const { telefoon, mail } = contactgegevens
  return (
    <footer className={stijl.voet}>
      {t.vragen(zvh.naam)} <a href={`tel:${telefoon.replaceAll(/[^+0-9]/g, '')}`}>{telefoon}</a> ·{' '}
      <a href={`mailto:${mail}`}>{mail}</a>
    </footer>
  )
}
