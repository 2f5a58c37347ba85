import { Button } from '@mantine/core'
import { useState } from 'react'
import { aanbodVan } from './aanbod.ts'
import { GeslotenHandeling } from './geslotenhandeling.tsx'
import { type Handelingdelen, knopdelen } from './handelingknop.ts'
import { Handelingvenster, type Vensterdelen } from './handelingvenster.tsx'
import type { Aanbod, HandelingId } from './queries.ts'

interface Delen extends Handelingdelen, Pick<Vensterdelen, 'bewaart' | 'inhoud'> {
  readonly id: HandelingId
}

/**
 * One act in a casus. Open: a button that opens a window with in whose name and for which doel one acts. Closed:
 * a button that says why, with rule and paragraph (R4). Not for this reader: nothing.
 */
export function Handeling({ casus, id, bewaart = false, inhoud, ...vorm }: Delen) {
  // Whoever is writing keeps the window when the act closes meanwhile; sending it then says why it cannot be.
  const [geopend, zetGeopend] = useState<Aanbod>()
  const aanbod = geopend ?? aanbodVan(casus, id)
  const sluit = () => zetGeopend(undefined)
  if (!aanbod) return null
  const tekst = vorm.label ?? aanbod.label
  const knop = knopdelen(vorm)
  if (!aanbod.toegestaan) return <GeslotenHandeling aanbod={aanbod} label={tekst} knop={knop} />
  const venster = { casus, aanbod, titel: tekst, open: Boolean(geopend), sluit, bewaart, inhoud }
  return (
    <>
      <Button variant={vorm.variant ?? 'default'} onClick={() => zetGeopend(aanbod)} aria-haspopup="dialog" {...knop}>
        {tekst}
      </Button>
      <Handelingvenster {...venster} />
    </>
  )
}
