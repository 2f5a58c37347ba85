import { IconLogout, IconMenu2 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Ik } from '../../api/queries.ts'
import { forgetAll } from '../../api/query-client.ts'
import { PlainButton } from '../../components/plain-button.tsx'
import { Window } from '../../components/window.tsx'
import { rolnamen } from '../../teksten/begrippen.ts'
import { kaderTeksten as t } from '../../teksten/kader.ts'
import { paginatitels } from '../../teksten/paginas.ts'
import stijl from './kader.module.css'
import { menuVoor } from './menu.ts'
import { Merkteken } from './merkteken.tsx'

/** The bar of the house; before one is known it holds only the name. */
export function Kop({ ik }: { readonly ik: Ik | undefined }) {
  return (
    <header className={stijl.kop}>
      <div className={stijl.balk}>
        <Link to="/" className={stijl.merk ?? ''}>
          <Merkteken />
          <span>
            {t.merk}
            {ik && <small>{ik.zvh.naam}</small>}
          </span>
        </Link>
        {ik && (
          <>
            <nav aria-label={t.hoofdmenu} className={stijl.menu}>
              <Menu ik={ik} />
            </nav>
            <div className={stijl.wie}>
              <Wie ik={ik} />
              <Uitloggen />
            </div>
            <Zijmenu ik={ik} />
          </>
        )}
      </div>
    </header>
  )
}

function Menu({ ik, onKeuze }: { readonly ik: Ik; readonly onKeuze?: () => void }) {
  return (
    <ul>
      {menuVoor(ik).map(({ naar, titel }) => (
        <li key={naar}>
          <Link to={naar} activeOptions={{ exact: naar === '/', includeSearch: false }} onClick={onKeuze}>
            {titel}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Wie({ ik, onKeuze }: { readonly ik: Ik; readonly onKeuze?: () => void }) {
  return (
    <p className={stijl.persoon}>
      <strong>{ik.naam}</strong>
      <span>
        {ik.partij
          ? t[ik.rol === 'partijbeheerder' ? 'beheerderVan' : 'medewerkerVan'](ik.partij.naam)
          : rolnamen[ik.rol]}{' '}
        ·{' '}
        <Link to="/mijn-gegevens" onClick={onKeuze}>
          {paginatitels.mijnGegevens}
        </Link>
      </span>
    </p>
  )
}

/** A real form: signing out works the same when our script has stumbled. */
function Uitloggen() {
  return (
    <form method="post" action="/uitloggen" onSubmit={forgetAll}>
      <PlainButton type="submit" kind="default" size="xs" icons={{ left: <IconLogout size={16} aria-hidden /> }}>
        {t.uitloggen}
      </PlainButton>
    </form>
  )
}

/** The same for a small screen. */
function Zijmenu({ ik }: { readonly ik: Ik }) {
  const [open, zetOpen] = useState(false)
  const sluit = () => zetOpen(false)
  return (
    <div className={stijl.smal}>
      <PlainButton
        kind="default"
        icons={{ left: <IconMenu2 size={18} aria-hidden /> }}
        onClick={() => zetOpen(true)}
        aria-haspopup="dialog"
        aria-expanded={open}
      >
        {t.menu}
      </PlainButton>
      <Window open={open} title={t.menu} place="side" closing={{ label: t.menuSluiten, close: sluit }}>
        <InZijmenu ik={ik} onKeuze={sluit} />
      </Window>
    </div>
  )
}

function InZijmenu({ ik, onKeuze }: { readonly ik: Ik; readonly onKeuze: () => void }) {
  return (
    <>
      <nav aria-label={t.hoofdmenu} className={stijl.zijmenu}>
        <Menu ik={ik} onKeuze={onKeuze} />
      </nav>
      <div className={stijl.zijwie}>
        <Wie ik={ik} onKeuze={onKeuze} />
        <Uitloggen />
      </div>
    </>
  )
}
