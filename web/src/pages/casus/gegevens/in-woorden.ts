import type { DefaultValues } from 'react-hook-form'
import { formatDay } from '../../../components/date.ts'
import type { Veld } from '../../../components/send-error.tsx'
import { algemeneTeksten } from '../../../teksten/algemeen.ts'
import { aardnamen, duidingTeksten } from '../../../teksten/begrippen.ts'
import { beheerTeksten as t } from '../../../teksten/casus-gegevens.ts'
import type { Gegevenvelden } from './gegeven-schema.ts'

const { ja, nee } = algemeneTeksten

type Velden = DefaultValues<Gegevenvelden>

/** What a gegeven says, field by field. */
export const woordenIn = ({ titel = '', tekst = '', noodzaak = '', aard, peildatum }: Velden): readonly Veld[] => [
  [t.titel, titel],
  [t.tekst, tekst],
  [t.noodzaak, noodzaak],
  [duidingTeksten.aard, aard ? aardnamen[aard] : ''],
  [duidingTeksten.peildatum, peildatum ? formatDay(peildatum) : ''],
]

/** Who may see a gegeven, field by field. */
export function zeggenschapIn(velden: Velden, naamVan: (partij: string) => string): readonly Veld[] {
  const { geheimhouding, vrijgave = 'geen', voorafAan = [], voorbehouden = [] } = velden
  const namen = (ids: readonly (string | undefined)[]) => ids.map((id) => naamVan(id ?? '')).join(', ')
  return [
    [t.geheimhouding, geheimhouding ? ja : nee],
    [t.procesregieMagZien, geheimhouding?.procesregieMagZien ? ja : nee],
    [t.uitvraagToegestaan, geheimhouding?.uitvraagToegestaan ? ja : nee],
    [t.vrijgave, t.vrijgaveUitleg[vrijgave]],
    [t.voorafAan, namen(voorafAan)],
    [t.voorbehouden, namen(voorbehouden)],
  ]
}
