import { bestemmingsoorten } from '@casushuis/handvat'
import { Checkbox, Stack, Text, Textarea } from '@mantine/core'
import { useEffect } from 'react'
import { type FieldValues, type Path, useController } from 'react-hook-form'
import type { Form } from '../../../components/form.ts'
import { bestemmingnamen } from '../../../teksten/begrippen.ts'
import { doorverwijzingTeksten as t } from '../../../teksten/casus-besluiten.ts'
import { Keuzelijst } from '../../velden/keuzelijst.tsx'
import { Tekstveld } from '../../velden/tekstveld.tsx'
import { meldingVan } from '../../velden/veld.ts'
import type { Casus, Gegeven } from '../queries.ts'
import { useLeesbareGegevens } from '../uitvragen/uitvraag.ts'

interface Doorverwijsdelen<In extends FieldValues, Uit> {
  readonly form: Form<In, Uit>
  readonly casus: Casus
  /** Who can report it there. */
  readonly melders: readonly { readonly id: string; readonly naam: string }[]
  readonly soort: Path<In>
  readonly naam: Path<In>
  readonly melder: Path<In>
  readonly doorRegie: Path<In>
  readonly meegaan: Path<In>
  /** Where it is said why the gegeven at this place of the list is needed there. */
  readonly waarom: (plek: number) => Path<In>
}

/** Where each of these stands in a decision. */
export const doorverwijsvelden = {
  soort: 'doorverwijzing.soort',
  naam: 'doorverwijzing.naam',
  melder: 'doorverwijzing.melder',
  doorRegie: 'doorverwijzing.doorRegie',
  meegaan: 'doorverwijzing.meegaan',
  waarom: (plek: number) => `doorverwijzing.meegaan.${plek}.waarom` as const,
} as const

const soorten = bestemmingsoorten.map((soort) => ({ value: soort, label: bestemmingnamen[soort] }))

/** Where the casus is reported instead, by whom, and which gegevens should go along (T13). */
export function Doorverwijzing<In extends FieldValues, Uit>(delen: Doorverwijsdelen<In, Uit>) {
  const { form, melders, soort, naam, melder, doorRegie } = delen
  const keuzes = melders.map((m) => ({ value: m.id, label: m.naam }))
  return (
    <Stack gap="sm">
      <Text fw={600}>{t.titel}</Text>
      <Keuzelijst form={form} naam={soort} label={t.soort} keuzes={soorten} />
      <Tekstveld form={form} naam={naam} label={t.naam} uitleg={t.naamUitleg} />
      <Keuzelijst form={form} naam={melder} label={t.melder} uitleg={t.melderUitleg} keuzes={keuzes} />
      <Checkbox
        label={t.doorRegie}
        description={t.doorRegieUitleg}
        error={meldingVan({ form, naam: doorRegie })}
        {...form.register(doorRegie)}
      />
      <Meegaan {...delen} />
    </Stack>
  )
}

interface Meegekozen {
  readonly gegeven: string
  readonly waarom: string
}

/** Which gegevens should go along, each with why: whoever brought it in decides after this (T13). */
function Meegaan<In extends FieldValues, Uit>({ form, casus, meegaan, waarom }: Doorverwijsdelen<In, Uit>) {
  const { field } = useController({ control: form.control, name: meegaan })
  const gegevens = useLeesbareGegevens(casus) ?? []
  const gekozen: readonly Meegekozen[] = field.value ?? []
  const kies = (id: string, mee: boolean) =>
    field.onChange(mee ? [...gekozen, { gegeven: id, waarom: '' }] : gekozen.filter((m) => m.gegeven !== id))
  const schrijf = (id: string, tekst: string) =>
    field.onChange(gekozen.map((m) => (m.gegeven === id ? { ...m, waarom: tekst } : m)))
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
      <Text component="legend" fw={500} size="sm">
        {t.meegaan}
      </Text>
      <Text size="sm" c="dimmed">
        {t.meegaanUitleg}
      </Text>
      <Stack gap="xs" mt="xs">
        {gegevens.map((g) => {
          const plek = gekozen.findIndex((m) => m.gegeven === g.id)
          return (
            <Stack key={g.id} gap={4}>
              <Checkbox
                label={g.inhoud?.titel}
                description={t.van(g.bronhouder.naam)}
                checked={plek >= 0}
                onChange={(e) => kies(g.id, e.currentTarget.checked)}
              />
              {plek >= 0 && (
                <Textarea
                  label={t.waarom(titelVan(g))}
                  autosize
                  minRows={2}
                  value={gekozen[plek]?.waarom ?? ''}
                  onChange={(e) => schrijf(g.id, e.currentTarget.value)}
                  error={meldingVan({ form, naam: waarom(plek) })}
                />
              )}
            </Stack>
          )
        })}
      </Stack>
    </fieldset>
  )
}

const titelVan = ({ inhoud }: Gegeven): string => inhoud?.titel ?? ''

/** Empties what was filled in once another outcome is chosen, and begins with who mostly reports it. */
export function useElders(
  uitkomst: string | undefined,
  { begin, leeg }: { begin: () => void; leeg: () => void },
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again when another outcome is chosen, and not at each key
  useEffect(() => {
    if (uitkomst === 'andereOverlegtafel') begin()
    else if (uitkomst) leeg()
  }, [uitkomst])
}
