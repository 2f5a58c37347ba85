import { actieBijwerken } from '@casushuis/contract'
import { actiestanden } from '@casushuis/handvat'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import type { Veld } from '../../../components/send-error.tsx'
import { actiestandnamen } from '../../../teksten/begrippen.ts'
import { actieTeksten as t } from '../../../teksten/casus-plan.ts'
import { Keuzeveld } from '../../velden/keuzeveld.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import type { Invoer, Uitvoer } from '../../velden/veld.ts'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'

interface Bijwerkdelen {
  readonly casus: Casus
  readonly actie: Casus['acties'][number]
}

const standen = actiestanden.map((stand) => ({ waarde: stand, tekst: actiestandnamen[stand] }))

const inWoorden = ({ stand, resultaat }: Partial<Invoer<typeof actieBijwerken>>): readonly Veld[] => [
  [t.stand, stand ? actiestandnamen[stand] : ''],
  ...(resultaat === undefined ? [] : [[t.resultaatVraag, resultaat ?? ''] as const]),
]

const zonderLeeg = ({ stand, resultaat }: Uitvoer<typeof actieBijwerken>) => ({
  stand,
  ...(resultaat !== undefined && { resultaat: resultaat || null }),
})

/** How an action goes and, for who carries it out, what came of it (C6). Not offered to a partij for the action of another. */
export function ActieBijwerken({ casus, actie: { id, versie, eigen, tekst, stand, resultaat } }: Bijwerkdelen) {
  const params = { casusnummer: casus.casusnummer, id }
  const { partij } = useIk()
  if (partij && !eigen) return null
  return (
    <Handelingformulier
      casus={casus}
      contract={actieBijwerken}
      over={params.id}
      label={t.bijwerken}
      naam={t.bijwerkenVan(tekst)}
      size="xs"
      begin={{ stand, ...(eigen && { resultaat: resultaat ?? '' }) }}
      versie={versie}
      inWoorden={inWoorden}
      stuur={(velden, met) => vraag(actieBijwerken, { ...met, params, body: zonderLeeg(velden) })}
      gelukt={() => t.bijgewerkt}
      knop={t.bijwerkenOpslaan}
    >
      {(form) => (
        <>
          <Keuzeveld form={form} naam="stand" label={t.stand} keuzes={standen} />
          {eigen && (
            <Tekstvak form={form} naam="resultaat" label={t.resultaatVraag} uitleg={t.resultaatUitleg} regels={2} />
          )}
        </>
      )}
    </Handelingformulier>
  )
}
