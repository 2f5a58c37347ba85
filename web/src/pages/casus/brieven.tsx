import { type Briefgeadresseerde, type Briefsoort, briefgeadresseerden } from '@casushuis/handvat'
import { Button, Group, List, Modal, Radio, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay } from '../../components/date.ts'
import { Loading } from '../../components/loading.tsx'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { briefnamen, geadresseerdenamen, brieventeksten as t } from '../../teksten/brieven.ts'
import { Briefbeeld } from '../brief/briefbeeld.tsx'
import { type Brief, briefQuery, type Casus } from './queries.ts'

/** The letters to the betrokkene that can be written now, each to look at and to keep (A13, T18, C13, S9). */
export function Brieven({ casus: { casusnummer, brieven } }: { readonly casus: Casus }) {
  const soorten = [...new Set(brieven.map(({ soort }) => soort))]
  if (soorten.length === 0) return null
  return (
    <Stack gap="xs">
      <Text component="h3" fw={600} m={0}>
        {t.kop}
      </Text>
      <Text size="sm">{t.uitleg}</Text>
      {soorten.includes('vernietiging') && <Text size="sm">{t.bewaarVernietiging}</Text>}
      <List listStyleType="none" spacing="xs">
        {soorten.map((soort) => (
          <List.Item key={soort}>
            <Bekijken casusnummer={casusnummer} soort={soort} />
          </List.Item>
        ))}
      </List>
    </Stack>
  )
}

interface Briefkeuze {
  readonly casusnummer: string
  readonly soort: Briefsoort
}

function Bekijken({ casusnummer, soort }: Briefkeuze) {
  const [open, { open: openen, close }] = useDisclosure(false)
  const naam = briefnamen[soort]
  return (
    <>
      <Group gap="sm">
        <Text>{naam}</Text>
        <Button size="xs" variant="default" onClick={openen} aria-haspopup="dialog" aria-label={t.bekijkenVan(naam)}>
          {t.bekijken}
        </Button>
      </Group>
      <Modal opened={open} onClose={close} title={naam} size="xl" closeButtonProps={{ 'aria-label': t.sluiten }}>
        <Inhoud casusnummer={casusnummer} soort={soort} />
      </Modal>
    </>
  )
}

/** The letter itself, for one of those for whom it can be. */
function Inhoud({ casusnummer, soort }: Briefkeuze) {
  const [aan, zetAan] = useState<Briefgeadresseerde | null>(null)
  const { data: brief, error } = useQuery(briefQuery(casusnummer, soort, aan))
  if (!brief) return error ? <ProblemMessage fout={error} /> : <Loading />
  const gekozen = aan ?? brief.geadresseerden[0] ?? 'betrokkene'
  return (
    <Stack>
      <Radio.Group
        label={t.voorWie}
        value={gekozen}
        onChange={(wie) => zetAan(briefgeadresseerden.find((g) => g === wie) ?? null)}
      >
        <Stack gap="xs" mt={6}>
          {briefgeadresseerden.map((wie) => (
            <Radio key={wie} value={wie} label={geadresseerdenamen[wie]} />
          ))}
        </Stack>
      </Radio.Group>
      {brief.geadresseerden.includes('vertegenwoordiger') && (
        <Text size="sm">
          {t.voorKind} {brief.geadresseerden.map((wie) => geadresseerdenamen[wie].toLowerCase()).join(' en ')}.
        </Text>
      )}
      <Text size="sm">{t.adres[brief.adres]}</Text>
      <Briefbeeld boven={[brief.afzender, brief.aan, [formatDay(brief.dag)]]} {...brief} brief={brief} />
      <Bewaren pad={`/api/v1/casussen/${casusnummer}/brieven/${soort}`} aan={gekozen} />
    </Stack>
  )
}

function Bewaren({ pad, aan }: { readonly pad: string; readonly aan: Brief['geadresseerden'][number] }) {
  return (
    <Group>
      <Button component="a" href={`${pad}/pdf?aan=${aan}`} download>
        {t.pdf}
      </Button>
      <Button component="a" variant="default" href={`${pad}/docx?aan=${aan}`} download>
        {t.word}
      </Button>
    </Group>
  )
}
