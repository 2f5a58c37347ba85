import { Stack, Text } from '@mantine/core'
import { veldteksten as t } from '../../teksten/aanmelden.ts'
import { Keuze, type Stapdelen, Tekstvak } from './velden.tsx'

interface Persoon {
  readonly id: string
  readonly naam: string
}

/** Who runs the process, and whether the betrokkene knows (A13). */
export function StapBetrokkenheid({
  form,
  procesregisseurs,
}: Stapdelen & { readonly procesregisseurs: readonly Persoon[] }) {
  const gedaan = form.watch('informeren.gedaan') === 'ja'
  return (
    <Stack gap="lg">
      {procesregisseurs.length === 0 && <Text>{t.geenProcesregisseurs}</Text>}
      <Keuze
        form={form}
        naam="procesregisseur"
        label={t.procesregisseur}
        keuzes={procesregisseurs.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
      />
      <Keuze
        form={form}
        naam="informeren.gedaan"
        label={t.geinformeerd}
        uitleg={t.toelichtingUitleg}
        keuzes={[
          { waarde: 'ja', tekst: t.welGeinformeerd },
          { waarde: 'nee', tekst: t.nietGeinformeerd },
        ]}
      />
      <Tekstvak form={form} naam="informeren.toelichting" label={gedaan ? t.toelichtingWel : t.toelichtingNiet} />
    </Stack>
  )
}
