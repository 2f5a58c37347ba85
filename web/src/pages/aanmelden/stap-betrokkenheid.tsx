import { Stack, Text } from '@mantine/core'
import { veldteksten as t } from '../../teksten/aanmelden.ts'
import { Keuzeveld } from '../velden/keuzeveld.tsx'
import { Tekstvak } from '../velden/tekstveld.tsx'
import type { Stapdelen } from './aanmeldvorm.ts'

interface Persoon {
  readonly id: string
  readonly naam: string
}

const geinformeerd = [
  { waarde: true, tekst: t.welGeinformeerd },
  { waarde: false, tekst: t.nietGeinformeerd },
]

/** Who runs the process, and whether the betrokkene knows (A13). */
export function StapBetrokkenheid({
  form,
  procesregisseurs,
}: Stapdelen & { readonly procesregisseurs: readonly Persoon[] }) {
  const gedaan = form.watch('informeren.gedaan')
  return (
    <Stack gap="lg">
      {procesregisseurs.length === 0 && <Text>{t.geenProcesregisseurs}</Text>}
      <Keuzeveld
        form={form}
        naam="procesregisseur"
        label={t.procesregisseur}
        keuzes={procesregisseurs.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
      />
      <Keuzeveld
        form={form}
        naam="informeren.gedaan"
        label={t.geinformeerd}
        uitleg={t.toelichtingUitleg}
        keuzes={geinformeerd}
      />
      <Tekstvak form={form} naam="informeren.toelichting" label={gedaan ? t.toelichtingWel : t.toelichtingNiet} />
    </Stack>
  )
}
