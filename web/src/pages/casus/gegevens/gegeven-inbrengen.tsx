import { gegevenInbrengen, NieuwGegevenSchema } from '@casushuis/contract'
import { useState } from 'react'
import { vraag } from '../../../api/client.ts'
import { beheerTeksten as t } from '../../../teksten/casus-gegevens.ts'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import { alsNieuwGegeven, leegGegeven } from './gegeven-schema.ts'
import { Soortvelden, Woordvelden, Zeggenschapvelden } from './gegevenvelden.tsx'
import { Themavakjes } from './themakeuze.tsx'

/** The thema's stand beside the fields of a gegeven, which are the same wherever one is brought in. */
const inbreng = { ...gegevenInbrengen, body: NieuwGegevenSchema }

/** Bringing in a gegeven of the own organisation (A5, A7–A9). */
export function GegevenInbrengen({ casus }: { readonly casus: Casus }) {
  const { casusnummer } = casus
  const [themas, kiesThemas] = useState<string[]>([])
  return (
    <Handelingformulier
      casus={casus}
      contract={inbreng}
      over={casusnummer}
      variant="filled"
      bewaart={false}
      begin={leegGegeven}
      stuur={(gegeven, met) => {
        const body = { ...alsNieuwGegeven(gegeven), themas }
        return vraag(gegevenInbrengen, { ...met, params: { casusnummer }, body })
      }}
      knop={t.inbrengen}
    >
      {(form) => (
        <>
          <Woordvelden form={form} casus={casus} />
          <Soortvelden form={form} />
          <Zeggenschapvelden form={form} casus={casus} />
          <Themavakjes casus={casus} gekozen={themas} onKies={kiesThemas} />
        </>
      )}
    </Handelingformulier>
  )
}
