import { Tabs } from '@mantine/core'
import { formatTime } from '../../../components/date.ts'
import { Panel } from '../../../components/panel.tsx'
import { beeldTeksten, vergaderTeksten as t } from '../../../teksten/casusoverleg.ts'
import { isOpen } from '../aanbod.ts'
import { Gegevens } from '../gegevens/gegevens.tsx'
import { PlanVanAanpak } from '../plan/plan-van-aanpak.tsx'
import type { Casus } from '../queries.ts'
import { Aanwezig } from './aanwezig.tsx'
import { Oordeel } from './oordeel.tsx'
import type { Overleg } from './overleg.ts'
import { Toestandsbeeld } from './toestandsbeeld.tsx'
import { UitspraakVastleggen } from './uitspraak-vastleggen.tsx'
import stijl from './vergadering.module.css'

interface Vergaderdelen {
  readonly casus: Casus
  readonly overleg: Overleg
}

/**
 * The overleg as a meeting, on one screen: what it is about and who is there at one side; at the other what was brought in beside the
 * shared picture, then what people think of that, then the plan (C2, C5, C6).
 */
export function Vergadering({ casus, overleg }: Vergaderdelen) {
  return (
    <div className={stijl.vergadering}>
      <div className={stijl.zijkant}>
        <Agenda overleg={overleg} />
        <Aanwezig casus={casus} overleg={overleg} />
      </div>
      <Tabs defaultValue="beeld" keepMounted={false} className={stijl.stappen ?? ''}>
        <Tabs.List aria-label={t.stappen}>
          <Tabs.Tab value="beeld">{t.beeld}</Tabs.Tab>
          <Tabs.Tab value="oordeel">{t.oordeel}</Tabs.Tab>
          <Tabs.Tab value="besluit">{t.besluit}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="beeld" className={stijl.stap ?? ''}>
          <div className={stijl.naastElkaar}>
            {isOpen(casus, 'dossierInzien') && (
              <div className={stijl.kolom}>
                <Gegevens casus={casus} rustig />
              </div>
            )}
            <div className={stijl.kolom}>
              <Panel
                title={beeldTeksten.titel}
                explanation={beeldTeksten.uitleg}
                aside={<UitspraakVastleggen casus={casus} />}
              >
                <Toestandsbeeld casus={casus} overleg={overleg} />
              </Panel>
            </div>
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="oordeel" className={stijl.stap ?? ''}>
          <Oordeel casus={casus} overleg={overleg} />
        </Tabs.Panel>
        <Tabs.Panel value="besluit" className={stijl.stap ?? ''}>
          <PlanVanAanpak />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}

/** What is talked about, until when, and on what is decided. */
function Agenda({ overleg: { themas, tijdstip, duur, doel, besluiten } }: Pick<Vergaderdelen, 'overleg'>) {
  return (
    <Panel title={t.agenda} explanation={tijdstip && tijden(tijdstip, duur)}>
      <dl className={stijl.agenda}>
        <dt>{t.doel}</dt>
        <dd>{doel}</dd>
        <dt>{t.themas}</dt>
        <dd>
          <ol>
            {themas.map(({ id, naam }) => (
              <li key={id}>{naam}</li>
            ))}
          </ol>
        </dd>
        <dt>{t.besluiten}</dt>
        <dd>{besluiten}</dd>
      </dl>
    </Panel>
  )
}

/** In milliseconds. */
const minuut = 60_000

function tijden(tijdstip: string, duur: number | null): string {
  const van = formatTime(tijdstip)
  if (duur === null) return t.vanaf(van)
  return t.vanTot(van, formatTime(new Date(Date.parse(tijdstip) + duur * minuut).toISOString()))
}
