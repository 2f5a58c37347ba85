import { useNetwork } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { formatDay } from '../../components/date.ts'
import { Loading } from '../../components/loading.tsx'
import { schermTeksten as t } from '../../teksten/casusoverleg.ts'
import { type Tafelbeeld, tafelbeeldQuery } from '../casus/queries.ts'
import { useVolgen } from '../casus/volgen.ts'
import stijl from './tafelscherm.module.css'

/**
 * The screen at which the whole table looks: what everybody who is there may see, in large type, with nothing to press. It
 * follows who comes and leaves, and is empty where it cannot (C1, C3).
 */
export function Tafelscherm() {
  const { casusnummer } = useParams({ from: '/bladen/casussen/$casusnummer/scherm' })
  const { data: beeld, error } = useQuery(tafelbeeldQuery(casusnummer))
  const { online } = useNetwork()
  useVolgen(casusnummer, !error)
  if (!online) return <Regel>{t.geenVerbinding}</Regel>
  if (error) return <Regel>{t.dicht}</Regel>
  if (!beeld) return <Loading />
  return beeld.aanwezig ? <Beeld beeld={beeld} /> : <Regel>{t.leeg}</Regel>
}

function Regel({ children }: { readonly children: string }) {
  return (
    <div className={stijl.scherm}>
      <h1 className={stijl.regel} role="status">
        {children}
      </h1>
    </div>
  )
}

interface Beelddelen {
  readonly beeld: Tafelbeeld
}

function Beeld({ beeld }: Beelddelen) {
  const { overleg, betrokkene } = beeld
  return (
    <div className={stijl.scherm}>
      <header>
        {overleg && <h1>{[t.titel(overleg.volgnummer), betrokkene].filter(Boolean).join(' · ')}</h1>}
        {overleg && (
          <p className={stijl.doel}>
            <strong>{t.doel}:</strong> {overleg.doel}
          </p>
        )}
        <p className={stijl.binding}>{t.doelbinding}</p>
      </header>
      <div className={stijl.kolommen}>
        <Themas beeld={beeld} />
        <Uitspraken beeld={beeld} />
        <Plan beeld={beeld} />
      </div>
    </div>
  )
}

function Themas({ beeld: { themas } }: Beelddelen) {
  if (themas.length === 0) return null
  return (
    <section>
      <h2>{t.themas}</h2>
      {themas.map(({ naam, gegevens }) => (
        <div key={naam}>
          <h3>{naam}</h3>
          <ul>
            {gegevens.map(({ id, titel, tekst, bronhouder }) => (
              <li key={id}>
                <strong>{titel}</strong> <span className={stijl.bron}>({t.van(bronhouder)})</span>
                <p>{tekst}</p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Uitspraken({ beeld: { uitspraken } }: Beelddelen) {
  if (uitspraken.length === 0) return null
  return (
    <section>
      <h2>{t.beeld}</h2>
      <ul>
        {uitspraken.map(({ id, tekst, bevestigdDoor, tegenspraken }) => (
          <li key={id}>
            <p>{tekst}</p>
            {bevestigdDoor.length > 0 && <p className={stijl.bron}>{t.eens(bevestigdDoor.join(', '))}</p>}
            {tegenspraken.map((s) => (
              <p key={s.partij} className={stijl.oneens}>
                {t.oneens(s.partij, s.tekst)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Plan({ beeld: { plandoelen, acties } }: Beelddelen) {
  if (plandoelen.length + acties.length === 0) return null
  return (
    <section>
      <h2>{t.plan}</h2>
      <ul>
        {plandoelen.map(({ id, tekst }) => (
          <li key={id}>
            <p>{tekst}</p>
            <Acties acties={acties.filter((a) => a.plandoel === id)} />
          </li>
        ))}
      </ul>
      <Acties acties={acties.filter((a) => a.plandoel === null)} />
    </section>
  )
}

function Acties({ acties }: Pick<Tafelbeeld, 'acties'>) {
  if (acties.length === 0) return null
  return (
    <ul>
      {acties.map(({ id, tekst, uitvoerder, deadline }) => (
        <li key={id}>
          {tekst}{' '}
          <span className={stijl.bron}>
            ({uitvoerder ? t.actie(uitvoerder, formatDay(deadline)) : t.uiterlijk(formatDay(deadline))})
          </span>
        </li>
      ))}
    </ul>
  )
}
