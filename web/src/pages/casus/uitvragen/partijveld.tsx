import type { uitvraagVersturen } from '@casushuis/contract'
import { List, Text } from '@mantine/core'
import { formatDay } from '../../../components/date.ts'
import { Disclosure } from '../../../components/disclosure.tsx'
import { versturenTeksten as t } from '../../../teksten/casus-uitvragen.ts'
import { Keuzelijst } from '../../velden/keuzelijst.tsx'
import type { Formvan } from '../../velden/veld.ts'
import type { Uitvraagkeuze as Keuze } from '../queries.ts'

interface Velddelen {
  readonly form: Formvan<typeof uitvraagVersturen>
  readonly partijen: readonly Keuze[]
}

/** Which partij is asked: each with what one should know before asking it, and who cannot be asked with why (T2, T10, P8). */
export function Partijveld({ form, partijen }: Velddelen) {
  const open = partijen.filter((k) => k.bezwaar === null)
  const dicht = partijen.filter((k) => k.bezwaar !== null)
  const bij = new Map<string, Keuze>(open.map((k) => [k.partij.id, k]))
  const gekozen = bij.get(form.watch('partij'))
  return (
    <>
      <Keuzelijst
        form={form}
        naam="partij"
        label={t.partij}
        uitleg={t.partijUitleg}
        keuzes={open.map(({ partij }) => ({ value: partij.id, label: partij.naam }))}
        renderOption={({ option }) => <Regel naam={option.label} keuze={bij.get(option.value)} />}
        eerste
      />
      {gekozen && <Text size="sm">{t.ontvangers(gekozen.ontvangers.join(', '))}</Text>}
      {gekozen && <Opgelet keuze={gekozen} />}
      {dicht.length > 0 && <Gesloten partijen={dicht} />}
    </>
  )
}

function Regel({ naam, keuze }: { readonly naam: string; readonly keuze: Keuze | undefined }) {
  const punten = keuze ? opmerkingen(keuze) : []
  return (
    <div>
      <Text size="sm">{naam}</Text>
      {punten.length > 0 && (
        <Text size="xs" c="inherit">
          {punten.join(' · ')}
        </Text>
      )}
    </div>
  )
}

function Opgelet({ keuze }: { readonly keuze: Keuze }) {
  const punten = opmerkingen(keuze)
  if (punten.length === 0) return null
  return (
    <List size="sm">
      {punten.map((punt) => (
        <List.Item key={punt}>
          {keuze.partij.naam} {punt}
        </List.Item>
      ))}
    </List>
  )
}

/** Who cannot be asked, each with why and what would help. */
function Gesloten({ partijen }: Pick<Velddelen, 'partijen'>) {
  return (
    <Disclosure summary={t.kanNiet}>
      <List size="sm">
        {partijen.map(({ partij, bezwaar, eerder }) => (
          <List.Item key={partij.id}>
            <strong>{partij.naam}</strong>
            {eerder.length > 0 && ` (${eerder.map(alsGevraagd).join('; ')})`}: {bezwaar?.reden} {bezwaar?.watHelpt}
          </List.Item>
        ))}
      </List>
    </Disclosure>
  )
}

function opmerkingen({ eerder, magNiet, inzageGeven }: Keuze): readonly string[] {
  return [
    ...eerder.map(alsGevraagd),
    ...magNiet.map((recht) => t.magNiet[recht]),
    ...(inzageGeven ? [] : [t.geenMandaat]),
  ]
}

function alsGevraagd({ stand, verstuurdTijdstip }: Keuze['eerder'][number]): string {
  return t.eerder[stand](formatDay(verstuurdTijdstip))
}
