import { type Importsoort, importsjabloon } from '@casushuis/contract'
import { Button } from '@mantine/core'
import { Disclosure } from '../../components/disclosure.tsx'
import { Panel } from '../../components/panel.tsx'
import { importTeksten as t } from '../../teksten/importeren.ts'
import stijl from './importeren.module.css'

/** The file to fill in, made here: it holds nothing of the house. */
export function Sjabloon({ soort }: { readonly soort: Importsoort }) {
  const adres = `data:text/csv;charset=utf-8,${encodeURIComponent(importsjabloon(soort))}`
  return (
    <Panel
      title={t.sjabloon}
      explanation={t.sjabloonUitleg}
      aside={
        <Button component="a" variant="default" href={adres} download={`${soort}.csv`}>
          {t.download}
        </Button>
      }
    >
      <Disclosure summary={t.kolommen}>
        <dl className={stijl.kolommen}>
          {t.soorten[soort].kolommen.map(([kolom, uitleg]) => (
            <div key={kolom}>
              <dt>{kolom}</dt>
              <dd>{uitleg}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </Panel>
  )
}
