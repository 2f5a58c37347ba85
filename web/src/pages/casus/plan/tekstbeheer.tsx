import { useIk } from '../../../api/queries.ts'
import { schrijfselTeksten as t } from '../../../teksten/casus-teksten.ts'
import { Merkbeheer } from '../merkbeheer.tsx'
import type { Casus } from '../queries.ts'
import { TekstVerbeteren } from '../tekst-verbeteren.tsx'

interface Beheerdelen {
  readonly casus: Casus
  readonly van: Casus['plandoelen'][number] | Omit<Casus['acties'][number], 'eigen'>
}

/** What can be done with the words of a goal or an action: the procesregie wrote them down (C6), namens who leads. */
export function Tekstbeheer({ casus, van }: Beheerdelen) {
  const { id, versie, tekst } = van
  const { partij } = useIk()
  if (partij) return null
  return (
    <>
      <TekstVerbeteren casus={casus} id={id} versie={versie} nu={van} naam={t.verbeterenVan(tekst)} />
      <Merkbeheer casus={casus} van={{ ...van, eigen: false }} wat={tekst} />
    </>
  )
}
