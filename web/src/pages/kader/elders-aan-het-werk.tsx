import { Button, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type Ik, zvhsQuery } from '../../api/queries.ts'
import { beginAnew, returnHere } from '../../api/query-client.ts'
import { useElsewhere } from '../../api/session.ts'
import { Window } from '../../components/window.tsx'
import { zvhTeksten as t } from '../../teksten/kader.ts'

/**
 * Where one went on in another zvh in another tab: nothing of this page shows or works, and nothing that was written on it
 * is lost for who comes back to it (P7).
 */
export function EldersAanHetWerk({ ik }: { readonly ik: Ik }) {
  const elders = useElsewhere()
  const { data } = useQuery(zvhsQuery())
  const naam = data?.zvhs.find(({ id }) => id === elders)?.naam ?? t.ander
  return (
    <Window open={elders !== undefined} title={t.eldersTitel(naam)}>
      <Stack>
        <Text>{t.elders(ik.zvh.naam)}</Text>
        <Group>
          <Button onClick={() => void returnHere(ik.zvh.id)}>{t.terug(ik.zvh.naam)}</Button>
          <Button variant="default" onClick={beginAnew}>
            {t.verder(naam)}
          </Button>
        </Group>
      </Stack>
    </Window>
  )
}
