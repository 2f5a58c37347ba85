import type { AntwoordVan, Importsoort, importUitvoeren } from '@casushuis/contract'
import { Anchor, Stack } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useIk } from '../../api/queries.ts'
import { NotPossible } from '../../components/not-possible.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { isPossible } from '../../components/possible.ts'
import { importTeksten as t } from '../../teksten/importeren.ts'
import { Bestandskeuze } from './bestandskeuze.tsx'
import { Gelukt } from './gelukt.tsx'
import type { Nagekeken } from './nagekeken.ts'
import { Sjabloon } from './sjabloon.tsx'
import { Voorbeeld } from './voorbeeld.tsx'

/** Records many partijen at once (P4). */
export const PartijenImporteren = () => <Importeren soort="partijen" />

/** Records many medewerkers at once (P5). */
export const MedewerkersImporteren = () => <Importeren soort="medewerkers" />

interface Soortdeel {
  readonly soort: Importsoort
}

function Importeren({ soort }: Soortdeel) {
  const ik = useIk()
  const { titel, uitleg, terug } = t.soorten[soort]
  return (
    <>
      <Anchor component={Link} to={`/${soort}`} size="sm">
        {terug}
      </Anchor>
      <PageHeader title={titel} explanation={uitleg} />
      {isPossible(ik, 'importUitvoeren') ? (
        <Stappen soort={soort} />
      ) : (
        <NotPossible ik={ik} handeling="importUitvoeren" />
      )}
    </>
  )
}

function Stappen({ soort }: Soortdeel) {
  const [nagekeken, zetNagekeken] = useState<Nagekeken>()
  const [gedaan, zetGedaan] = useState<AntwoordVan<typeof importUitvoeren>>()
  const opnieuw = () => {
    zetNagekeken(undefined)
    zetGedaan(undefined)
  }
  if (gedaan) return <Gelukt soort={soort} gedaan={gedaan} opnieuw={opnieuw} />
  return (
    <Stack gap="lg">
      <Sjabloon soort={soort} />
      <Bestandskeuze soort={soort} zet={zetNagekeken} />
      {nagekeken && <Voorbeeld soort={soort} nagekeken={nagekeken} klaar={zetGedaan} />}
    </Stack>
  )
}
