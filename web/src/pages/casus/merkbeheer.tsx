import { merkenVastleggen, merkenVerhogen } from '@casushuis/contract'
import { Text } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import type { Veld } from '../../components/send-error.tsx'
import { algemeneTeksten } from '../../teksten/algemeen.ts'
import { merkTeksten } from '../../teksten/begrippen.ts'
import { merkbeheerTeksten as t } from '../../teksten/casus-teksten.ts'
import { Merkvelden } from '../velden/merkvelden.tsx'
import { Handelingformulier } from './handelingformulier.tsx'
import type { Casus } from './queries.ts'

interface Merkdelen {
  readonly casus: Casus
  /** The gegeven or the text, as the reader knows it. */
  readonly van: {
    readonly id: string
    readonly versie: string
    readonly bijzonder: boolean
    readonly strafrechtelijk: boolean
    readonly eigen: boolean
  }
  /** What it says, for who hears the button and not the place. */
  readonly wat: string
}

interface Merken {
  readonly bijzonder?: boolean | undefined
  readonly strafrechtelijk?: boolean | undefined
}

const { ja, nee } = algemeneTeksten
const inWoorden = ({ bijzonder, strafrechtelijk }: Merken): readonly Veld[] => [
  [merkTeksten.bijzonder, bijzonder ? ja : nee],
  [merkTeksten.strafrechtelijk, strafrechtelijk ? ja : nee],
]

/** What kind of data is in something: its bronhouder corrects that, the procesregie only adds to it (A7). */
export function Merkbeheer({ casus, van, wat }: Merkdelen) {
  const { id, versie, bijzonder, strafrechtelijk, eigen } = van
  const delen = {
    ...{ casus, over: id, size: 'xs', bewaart: false, versie, inWoorden, knop: t.opslaan },
    begin: { bijzonder, strafrechtelijk },
  } as const
  const params = { casusnummer: casus.casusnummer, id }
  if (eigen)
    return (
      <Handelingformulier
        {...delen}
        contract={merkenVastleggen}
        label={t.wijzigen}
        naam={t.wijzigenVan(wat)}
        stuur={(body, met) => vraag(merkenVastleggen, { ...met, params, body })}
        gelukt={() => t.gewijzigd}
      >
        {(form) => (
          <>
            <Text>{t.wijzigenUitleg}</Text>
            <Merkvelden form={form} naam={(veld) => veld} />
          </>
        )}
      </Handelingformulier>
    )
  return (
    <Handelingformulier
      {...delen}
      contract={merkenVerhogen}
      label={t.toevoegen}
      naam={t.toevoegenVan(wat)}
      inPlaatsVan={bijzonder && strafrechtelijk && t.beide}
      stuur={(body, met) => vraag(merkenVerhogen, { ...met, params, body })}
      gelukt={() => t.toegevoegd}
    >
      {(form) => (
        <>
          <Text>{t.toevoegenUitleg}</Text>
          <Merkvelden form={form} naam={(veld) => veld} />
        </>
      )}
    </Handelingformulier>
  )
}
