import { duurnamen } from '@casushuis/handvat'
import { Panel } from '../../components/panel.tsx'
import { sturingTeksten as t } from '../../teksten/toezicht.ts'
import { NietGetoond } from './getal.tsx'
import type { Jaar } from './jaar.ts'
import stijl from './sturing.module.css'

type Duur = Jaar['duren'][number]

/** How long each step took, with what lies between a quarter and three quarters drawn beside it. */
export function Duren({ duren }: Pick<Jaar, 'duren'>) {
  const langste = Math.max(1, ...duren.map((d) => d.driekwart ?? d.midden ?? 0))
  return (
    <Panel title={t.duren} explanation={t.durenUitleg}>
      <table className={`${stijl.tabel} ${stijl.breed}`}>
        <thead>
          <tr>
            <th scope="col">{t.stap}</th>
            {[t.kwart, t.midden, t.driekwart].map((kop) => (
              <th key={kop} scope="col">
                {kop}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {duren.map((duur) => (
            <tr key={duur.soort}>
              <th scope="row">{duurnamen[duur.soort]}</th>
              {[duur.kwart, duur.midden, duur.driekwart].map((weken, n) => (
                <td key={[t.kwart, t.midden, t.driekwart][n]} data-kop={[t.kwart, t.midden, t.driekwart][n]}>
                  {weken === null ? <NietGetoond /> : t.weken(weken)}
                </td>
              ))}
              <td className={stijl.spreiding}>
                <Spreiding duur={duur} langste={langste} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

function Spreiding({ duur: { kwart, midden, driekwart }, langste }: { readonly duur: Duur; readonly langste: number }) {
  const plek = (weken: number) => `${(weken / langste) * 100}%`
  return (
    <div className={stijl.lijn} aria-hidden>
      {kwart !== null && driekwart !== null && (
        <span className={stijl.tussen} style={{ insetInlineStart: plek(kwart), inlineSize: plek(driekwart - kwart) }} />
      )}
      {midden !== null && <span className={stijl.midden} style={{ insetInlineStart: plek(midden) }} />}
    </div>
  )
}
