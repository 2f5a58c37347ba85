import { uitwisselingVoorstellen } from '@casushuis/contract'
import { useQuery } from '@tanstack/react-query'
import { vraag } from '../../../api/client.ts'
import { uitwisselTeksten as t } from '../../../teksten/uitwisseling.ts'
import { Keuzelijst } from '../../velden/keuzelijst.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import { type Casus, type Gegeven, gegevensQuery, type Uitwisselingen } from '../queries.ts'

interface Voorsteldelen {
  readonly casus: Casus
  readonly kanalen: Uitwisselingen['kanalen']
}

/** What can be proposed at all: the rulebook has the last word on each. */
const keuzes = (gegevens: readonly Gegeven[]) =>
  gegevens.flatMap(({ id, inhoud, bronhouder, betrokkene }) => {
    const kan = inhoud && !inhoud.persoon && !inhoud.over && !betrokkene && inhoud.categorie !== 'bsn'
    return kan ? [{ value: id, label: `${inhoud.titel} (${bronhouder.naam})` }] : []
  })

/** The procesregisseur proposes one gegeven for another zvh (T9). */
export function UitwisselingVoorstellen({ casus, kanalen }: Voorsteldelen) {
  const { casusnummer } = casus
  const gegevens = useQuery(gegevensQuery(casusnummer)).data?.gegevens ?? []
  return (
    <Handelingformulier
      casus={casus}
      contract={uitwisselingVoorstellen}
      over={casusnummer}
      label={t.voorstellen}
      begin={{ kanaal: kanalen.length === 1 ? (kanalen[0]?.id ?? '') : '', gegeven: '', waarvoor: '' }}
      stuur={(body, met) => vraag(uitwisselingVoorstellen, { ...met, params: { casusnummer }, body })}
      gelukt={() => t.voorgesteld}
      knop={t.stelVoor}
    >
      {(form) => (
        <>
          <Keuzelijst
            form={form}
            naam="kanaal"
            label={t.welk}
            keuzes={kanalen.map(({ id, zvh, procesregisseur }) => ({
              value: id,
              label: t.kanaal(zvh, procesregisseur),
            }))}
          />
          <Keuzelijst form={form} naam="gegeven" label={t.gegeven} uitleg={t.gegevenUitleg} keuzes={keuzes(gegevens)} />
          <Tekstvak form={form} naam="waarvoor" label={t.waarvoor} uitleg={t.waarvoorUitleg} regels={3} />
        </>
      )}
    </Handelingformulier>
  )
}
