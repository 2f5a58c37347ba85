import { gegevenInbrengen } from '@casushuis/contract'
import { vraag } from '../../../api/client.ts'
import { beheerTeksten as t } from '../../../teksten/casus-gegevens.ts'
import { Handeling } from '../handeling.tsx'
import type { Casus } from '../queries.ts'
import { alsNieuwGegeven, leegGegeven } from './gegeven-schema.ts'
import { Gegevenformulier } from './gegevenformulier.tsx'
import { Soortvelden, Woordvelden, Zeggenschapvelden } from './gegevenvelden.tsx'

/** Bringing in a gegeven of the own organisation (A5, A7–A9). */
export function GegevenInbrengen({ casus }: { readonly casus: Casus }) {
  const { casusnummer } = casus
  return (
    <Handeling
      casus={casus}
      id="gegevenInbrengen"
      variant="filled"
      inhoud={({ sluit, doel }) => (
        <Gegevenformulier
          casusnummer={casusnummer}
          begin={leegGegeven}
          knop={t.inbrengen}
          sluit={sluit}
          verstuur={(velden) =>
            vraag(gegevenInbrengen, { params: { casusnummer }, query: { doel }, body: alsNieuwGegeven(velden) })
          }
          velden={(form) => (
            <>
              <Woordvelden form={form} />
              <Soortvelden form={form} />
              <Zeggenschapvelden form={form} casus={casus} />
            </>
          )}
        />
      )}
    />
  )
}
