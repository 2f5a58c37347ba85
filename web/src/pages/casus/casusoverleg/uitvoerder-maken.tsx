import { uitvoerderMaken } from '@casushuis/contract'
import { Text } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import { deelnemerTeksten as t } from '../../../teksten/casusoverleg.ts'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import type { Deelnemer, Overleg } from './overleg.ts'

interface Uitvoerderdelen {
  readonly casus: Casus
  readonly overleg: Overleg
  readonly deelnemer: Deelnemer
}

/** Who came for something else carries out part of the plan after all: only then an action can go to it (T14). */
export function AlsnogUitvoerder({ casus, overleg: { stand }, deelnemer }: Uitvoerderdelen) {
  const { casusnummer } = casus
  const { id, versie, partij, rol, noodzaak, bijdrage } = deelnemer
  if (rol === 'uitvoerder' || (stand !== 'gepland' && stand !== 'bezig')) return null
  return (
    <Handelingformulier
      casus={casus}
      contract={uitvoerderMaken}
      over={id}
      label={t.uitvoerderMaken}
      naam={t.uitvoerderMakenVan(partij.naam)}
      variant="subtle"
      size="xs"
      begin={{ noodzaak: noodzaak ?? '', bijdrage: bijdrage ?? '' }}
      versie={versie}
      stuur={(body, met) => vraag(uitvoerderMaken, { ...met, params: { casusnummer, id }, body })}
      gelukt={() => t.uitvoerderGeworden(partij.naam)}
      knop={t.uitvoerderMaken}
    >
      {(form) => (
        <>
          <Text size="sm">{t.uitvoerderUitleg}</Text>
          <Tekstvak
            form={form}
            naam="noodzaak"
            label={t.uitvoerderNoodzaak}
            uitleg={t.noodzaakUitleg}
            regels={2}
            eerste
          />
          <Tekstvak form={form} naam="bijdrage" label={t.bijdrageVraag} uitleg={t.uitvoerderBijdrage} regels={2} />
        </>
      )}
    </Handelingformulier>
  )
}
