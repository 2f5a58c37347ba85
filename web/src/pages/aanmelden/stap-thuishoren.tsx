import { geenThematischOverleg } from '@casushuis/handvat'
import { Alert, Stack } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import type { Partij } from '../../api/queries.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { veldteksten as t } from '../../teksten/aanmelden.ts'
import { algemeneTeksten } from '../../teksten/algemeen.ts'
import { themanamen } from '../../teksten/begrippen.ts'
import { themas } from './aanmeldvorm.ts'
import { Keuze, type Stapdelen } from './velden.tsx'

/** Does this belong here (P6), and on which taak does it rest (A2)? */
export function StapThuishoren({ form, partij }: Stapdelen & { readonly partij: Partij }) {
  const gekozen = form.watch('thematisch')
  const thema = themas.find((th) => th === gekozen)
  return (
    <Stack gap="lg">
      <Keuze
        form={form}
        naam="thematisch"
        label={t.thematisch}
        uitleg={t.thematischUitleg}
        keuzes={[
          { waarde: 'geen', tekst: t.geenThema },
          ...themas.map((th) => ({ waarde: th, tekst: themanamen[th] })),
        ]}
      />
      {thema && (
        <Alert color="oker" role="status" icon={<IconInfoCircle aria-hidden />} title={t.hoortNietTitel}>
          {t.hoortNiet(themanamen[thema])}
          <Disclosure summary={algemeneTeksten.regel(geenThematischOverleg.id, geenThematischOverleg.paragraaf)}>
            {geenThematischOverleg.norm}
          </Disclosure>
        </Alert>
      )}
      <Keuze
        form={form}
        naam="taak"
        label={t.taak}
        uitleg={t.taakUitleg}
        keuzes={partij.taken.map((taak) => ({ waarde: taak.id, tekst: taak.naam, uitleg: taak.grondslag }))}
      />
    </Stack>
  )
}
