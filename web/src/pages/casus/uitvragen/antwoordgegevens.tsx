import type { NieuwGegevenSchema } from '@casushuis/contract'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { RefObject } from 'react'
import type { z } from 'zod'
import { categorienamen } from '../../../teksten/begrippen.ts'
import { beantwoordenTeksten as t } from '../../../teksten/casus-uitvragen.ts'
import type { Antwoordform } from './antwoordvorm.ts'
import stijl from './uitvragen.module.css'

interface Gegevensdelen {
  readonly form: Antwoordform
  readonly naarGegeven: (plek: number) => void
  /** The button to add one, to put the cursor back where one left. */
  readonly knop: RefObject<HTMLButtonElement | null>
}

/** The gegevens that go with the answer, to add to, change and take away before sending. */
export function Antwoordgegevens({ form, naarGegeven, knop }: Gegevensdelen) {
  const aantal = form.watch('gegevens').length
  return (
    <Stack gap="xs" align="flex-start">
      <Title order={3}>{t.gegevens}</Title>
      <Text size="sm" c="dimmed">
        {t.gegevensUitleg}
      </Text>
      <Lijst form={form} naarGegeven={naarGegeven} />
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        ref={knop}
        onClick={() => naarGegeven(aantal)}
      >
        {t.toevoegen}
      </Button>
    </Stack>
  )
}

function Lijst({ form, naarGegeven }: Omit<Gegevensdelen, 'knop'>) {
  const gegevens = form.watch('gegevens')
  const haalWeg = (plek: number) =>
    form.setValue(
      'gegevens',
      gegevens.filter((_, i) => i !== plek),
    )
  if (gegevens.length === 0) return <Text>{t.geenGegevens}</Text>
  return (
    <ul className={stijl.mee}>
      {gegevens.map((gegeven, i) => (
        <Regel
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is all that tells two gegevens apart here
          key={i}
          gegeven={gegeven}
          fouten={meldingen(form, i)}
          wijzig={() => naarGegeven(i)}
          haalWeg={() => haalWeg(i)}
        />
      ))}
    </ul>
  )
}

type Gegeven = z.input<typeof NieuwGegevenSchema>

interface Regeldelen {
  readonly gegeven: Gegeven
  readonly fouten: readonly string[]
  readonly wijzig: () => void
  readonly haalWeg: () => void
}

function Regel({ gegeven, fouten, wijzig, haalWeg }: Regeldelen) {
  return (
    <li className={`${stijl.stuk} ${stijl.rij}`}>
      <div className={stijl.rijtekst}>
        <Text fw={600}>{gegeven.titel}</Text>
        <Text size="sm" c="dimmed">
          {inHetKort(gegeven)}
        </Text>
        {fouten.map((melding) => (
          <Text key={melding} size="sm" c="rood">
            {melding}
          </Text>
        ))}
      </div>
      <Group gap="xs">
        <Button variant="default" size="xs" aria-label={t.wijzigenVan(gegeven.titel)} onClick={wijzig}>
          {t.wijzigen}
        </Button>
        <Button variant="subtle" size="xs" aria-label={t.weghalenVan(gegeven.titel)} onClick={haalWeg}>
          {t.weghalen}
        </Button>
      </Group>
    </li>
  )
}

function inHetKort({ categorie, vrijgave = 'geen', voorbehouden = [] }: Gegeven): string {
  const delen = [categorienamen[categorie], t.vrijgave[vrijgave]]
  return [...delen, ...(voorbehouden.length > 0 ? [t.voorbehoud(voorbehouden.length)] : [])].join(' · ')
}

/** What the server has against one gegeven, field by field. */
function meldingen(form: Antwoordform, plek: number): readonly string[] {
  const fouten = form.formState.errors.gegevens?.[plek] ?? {}
  return Object.values(fouten).flatMap((fout) =>
    typeof fout === 'object' && 'message' in fout && typeof fout.message === 'string' ? [fout.message] : [],
  )
}
