import { Loader, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { FieldValues } from 'react-hook-form'
import { partijenQuery, useIk } from '../../api/queries.ts'
import { inzetTeksten as t } from '../../teksten/inzet.ts'
import { Keuzeveld } from '../velden/keuzeveld.tsx'
import type { Velddelen } from '../velden/veld.ts'

/** On which of its taken the own organisation takes part: those that hold today, each with the law it rests on (P1). */
export function Taakveld<In extends FieldValues, Uit>({ form, naam }: Pick<Velddelen<In, Uit>, 'form' | 'naam'>) {
  const ik = useIk()
  const { data } = useQuery(partijenQuery())
  if (!data) return <Loader size="sm" />
  const taken = data.partijen.find((p) => p.id === ik.partij?.id)?.taken ?? []
  const keuzes = taken
    .filter(({ van, tot }) => van <= ik.vandaag && (tot === null || ik.vandaag <= tot))
    .map(({ id, naam: tekst, grondslag }) => ({ waarde: id, tekst, uitleg: grondslag }))
  if (keuzes.length === 0) return <Text>{t.geenTaken}</Text>
  return <Keuzeveld form={form} naam={naam} label={t.vraag} uitleg={t.uitleg} keuzes={keuzes} />
}
