import type { Importsoort } from '@casushuis/contract'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useIk } from '../../api/queries.ts'
import { isPossible } from '../../components/possible.ts'
import { importTeksten as t } from '../../teksten/importeren.ts'

const paden = { partijen: '/partijen/importeren', medewerkers: '/medewerkers/importeren' } as const

/** The way to recording many at once. */
export function Importeerlink({ soort }: { readonly soort: Importsoort }) {
  if (!isPossible(useIk(), 'importUitvoeren')) return null
  return (
    <Button component={Link} to={paden[soort]} variant="default">
      {t.knop}
    </Button>
  )
}
