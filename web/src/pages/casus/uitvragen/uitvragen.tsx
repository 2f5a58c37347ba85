import { Stack } from '@mantine/core'
import { useIk } from '../../../api/queries.ts'
import { aanbodVan } from '../aanbod.ts'
import { useCasus } from '../casus-context.ts'
import { Partijtoetsen } from '../partijtoetsen/partijtoetsen.tsx'
import { Brief } from './brief.tsx'
import { Uitvragenlijst } from './uitvragenlijst.tsx'

/** The bilateral questions of triage: a letter for who is asked, a list for who asks (T1–T6). */
export function Uitvragen() {
  const casus = useCasus()
  const eigenPartij = useIk().partij?.id
  const aanMij = casus.uitvragen.filter((u) => u.partij.id === eigenPartij)
  const aanAnderen = casus.uitvragen.filter((u) => u.partij.id !== eigenPartij)
  const lijst = aanAnderen.length > 0 || aanMij.length === 0 || aanbodVan(casus, 'uitvraagVersturen') !== undefined
  return (
    <Stack>
      {aanMij.map((uitvraag) => (
        <Brief key={uitvraag.id} casus={casus} uitvraag={uitvraag} />
      ))}
      {lijst && <Uitvragenlijst casus={casus} uitvragen={aanAnderen} />}
      <Partijtoetsen casus={casus} />
    </Stack>
  )
}
