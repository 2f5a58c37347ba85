import { EmptyState } from '../../../components/empty.tsx'
import { Panel } from '../../../components/panel.tsx'
import { vergaderTeksten as t } from '../../../teksten/casusoverleg.ts'
import type { Casus } from '../queries.ts'
import type { Overleg, Uitspraak } from './overleg.ts'
import { Uitspraken } from './toestandsbeeld.tsx'

interface Oordeeldelen {
  readonly casus: Casus
  readonly overleg: Overleg
}

const wordtBetwist = ({ tegenspraken }: Uitspraak): boolean => tegenspraken.length > 0
const isOpen = (u: Uitspraak): boolean => !wordtBetwist(u) && u.zonderReactie.length > 0

/** What people think of the picture: on what they differ, on what not everybody said something, and on what they agree (C5). */
export function Oordeel({ casus, overleg }: Oordeeldelen) {
  const alle = casus.uitspraken.filter((u) => u.overleg === overleg.id)
  const groepen = [
    { titel: t.verschil, uitspraken: alle.filter(wordtBetwist) },
    { titel: t.nogOpen, uitspraken: alle.filter(isOpen) },
    { titel: t.eens, uitspraken: alle.filter((u) => !wordtBetwist(u) && !isOpen(u)) },
  ].filter(({ uitspraken }) => uitspraken.length > 0)
  if (groepen.length === 0) return <EmptyState title={t.geenOordeel} explanation={t.geenOordeelUitleg} />
  return groepen.map(({ titel, uitspraken }) => (
    <Panel key={titel} title={titel}>
      <Uitspraken casus={casus} uitspraken={uitspraken} />
    </Panel>
  ))
}
