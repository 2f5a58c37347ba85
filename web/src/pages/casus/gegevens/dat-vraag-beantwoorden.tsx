import { datVraagBeantwoorden } from '@casushuis/contract'
import { vraag as stuurVraag } from '../../../api/client.ts'
import { andereZvhTeksten as t } from '../../../teksten/andere-zvhs.ts'
import { Keuzeveld } from '../../velden/keuzeveld.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { Afstemmingvelden, useAfstemming } from '../besluiten/afstemmingvelden.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus, DatVragen } from '../queries.ts'

const keuzes = [
  { waarde: true, tekst: t.ja, uitleg: t.jaUitleg },
  { waarde: false, tekst: t.nee, uitleg: t.neeUitleg },
]

interface Beslisdelen {
  readonly casus: Casus
  readonly vraag: DatVragen['ontvangen'][number]
}

/** The procesregisseur decides, with the leidende partij, whether another zvh gets an answer (T8, P9). */
export function DatVraagBeantwoorden({ casus, vraag: { id, zvh } }: Beslisdelen) {
  const { casusnummer } = casus
  const afstemming = useAfstemming()
  return (
    <Handelingformulier
      casus={casus}
      contract={datVraagBeantwoorden}
      over={id}
      label={t.beslissen}
      naam={t.beslissenOver(zvh)}
      variant="filled"
      size="xs"
      begin={{ motivering: '', afstemming }}
      stuur={(body, met) => stuurVraag(datVraagBeantwoorden, { ...met, params: { casusnummer, id }, body })}
      gelukt={() => t.besloten}
      knop={t.opslaan}
    >
      {(form) => (
        <>
          <Keuzeveld form={form} naam="antwoord" label={t.antwoord} keuzes={keuzes} />
          <Tekstvak form={form} naam="motivering" label={t.waarom} uitleg={t.waaromUitleg} />
          <Afstemmingvelden form={form} casus={casus} met="afstemming.met" dag="afstemming.dag" />
        </>
      )}
    </Handelingformulier>
  )
}
