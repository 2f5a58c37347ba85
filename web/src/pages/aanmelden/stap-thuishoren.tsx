import { geenThematischOverleg } from '@casushuis/handvat'
import { Alert, Stack } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import type { Partij } from '../../api/queries.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { veldteksten as t } from '../../teksten/aanmelden.ts'
import { algemeneTeksten } from '../../teksten/algemeen.ts'
import { themanamen } from '../../teksten/begrippen.ts'
import { Keuzeveld } from '../velden/keuzeveld.tsx'
import { type Stapdelen, themas } from './aanmeldvorm.ts'

const themakeuzes = [
  { waarde: null, tekst: t.geenThema },
  ...themas.map((thema) => ({ waarde: thema, tekst: themanamen[thema] })),
]

/** Does this belong here (P6), and on which taak does it rest (A2)? */
export function StapThuishoren({ form, partij }: Stapdelen & { readonly partij: Partij }) {
  const thema = form.watch('thematisch')
  return (
    <Stack gap="lg">
      <Keuzeveld form={form} naam="thematisch" label={t.thematisch} uitleg={t.thematischUitleg} keuzes={themakeuzes} />
      {thema && (
        <Alert color="oker" role="status" icon={<IconInfoCircle aria-hidden />} title={t.hoortNietTitel}>
          {t.hoortNiet(themanamen[thema])}
          <Disclosure summary={algemeneTeksten.regel(geenThematischOverleg.id, geenThematischOverleg.paragraaf)}>
            {geenThematischOverleg.norm}
          </Disclosure>
        </Alert>
      )}
      <Keuzeveld
        form={form}
        naam="taak"
        label={t.taak}
        uitleg={t.taakUitleg}
        keuzes={partij.taken.map((taak) => ({ waarde: taak.id, tekst: taak.naam, uitleg: taak.grondslag }))}
      />
    </Stack>
  )
}
