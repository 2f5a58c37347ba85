import { gegevenInbrengen } from '@casushuis/contract'
import { vraag } from '../../../api/client.ts'
import { beheerTeksten as t } from '../../../teksten/casus-gegevens.ts'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import { alsNieuwGegeven, leegGegeven } from './gegeven-schema.ts'
import { Soortvelden, Woordvelden, Zeggenschapvelden } from './gegevenvelden.tsx'

/** Bringing in a gegeven of the own organisation (A5, A7–A9). */
export function GegevenInbrengen({ casus }: { readonly casus: Casus }) {
  const { casusnummer } = casus
  return (
    <Handelingformulier
      casus={casus}
      contract={gegevenInbrengen}
      over={casusnummer}
      variant="filled"
      bewaart={false}
      begin={leegGegeven}
      stuur={(gegeven, met) => {
        const body = alsNieuwGegeven(gegeven)
        return vraag(gegevenInbrengen, { ...met, params: { casusnummer }, body })
      }}
      knop={t.inbrengen}
    >
      {(form) => (
        <>
          <Woordvelden form={form} />
          <Soortvelden form={form} />
          <Zeggenschapvelden form={form} casus={casus} />
        </>
      )}
    </Handelingformulier>
  )
}
