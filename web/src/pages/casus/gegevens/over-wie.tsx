import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useController } from 'react-hook-form'
import { personenTeksten as t } from '../../../teksten/personen.ts'
import { meldingVan } from '../../velden/veld.ts'
import { type Casus, type Gegeven, gegevensQuery, useInzagedoel } from '../queries.ts'
import type { Gegevenform } from './gegeven-schema.ts'

/** Somebody in a casus, by the gegeven that says who that is. */
interface Persoonkeuze {
  readonly value: string
  readonly label: string
}

/** The other persons in a casus that this reader sees. */
function personenIn(gegevens: readonly Gegeven[]): readonly Persoonkeuze[] {
  return gegevens.flatMap(({ id, inhoud }) => (inhoud?.persoon ? [{ value: id, label: inhoud.titel }] : []))
}

/** Whom a gegeven is about, where there is anybody else than the hoofdpersoon to choose (A5). */
export function OverWie({ casus, form }: { readonly casus: Casus; readonly form: Gegevenform }) {
  const { data } = useQuery(gegevensQuery(casus.casusnummer, useInzagedoel()))
  const { field } = useController({ control: form.control, name: 'over' })
  const personen = personenIn(data?.gegevens ?? [])
  const gekozen = field.value ?? ''
  const isWeg = gekozen !== '' && !personen.some((p) => p.value === gekozen)
  if (personen.length === 0 && !isWeg) return null
  const keuzes = [
    { value: '', label: hoofdpersoonIn(casus) },
    ...personen,
    ...(isWeg ? [{ value: gekozen, label: t.iemandAnders }] : []),
  ]
  return (
    <NativeSelect
      ref={field.ref}
      label={t.overWie}
      description={t.overWieUitleg}
      data={keuzes}
      value={gekozen}
      onChange={(e) => field.onChange(e.currentTarget.value || null)}
      error={meldingVan({ form, naam: 'over' })}
    />
  )
}

/** The hoofdpersoon as this reader knows that person. */
export function hoofdpersoonIn({ betrokkene }: Casus): string {
  return `${t.hoofdpersoon}: ${betrokkene?.naam ?? t.onbekendeHoofdpersoon}`
}
