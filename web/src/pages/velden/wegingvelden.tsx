import { type Gegeven, type Geheimhouding, type Geheimkring, geheimkringen, geheimkringenVan } from '@casushuis/handvat'
import { Alert, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { type FieldValues, type Path, useController } from 'react-hook-form'
import type { Form } from '../../components/form.ts'
import { wegingTeksten as t } from '../../teksten/casus-gegevens.ts'
import { Keuzeveld } from './keuzeveld.tsx'
import { Tekstvak } from './tekstveld.tsx'

type Veld = Geheimkring | `${Geheimkring}.${'toestemming' | 'motivering'}`

interface Wegingdelen<In extends FieldValues, Uit> {
  readonly form: Form<In, Uit>
  /** Where in the form the weighing, or a part of it, stands. */
  readonly naam: (veld: Veld) => Path<In>
}

type Geheim = Pick<Geheimhouding, 'uitvraagToegestaan'> & Pick<Gegeven, 'vrijgave'>

/** Whether the betrokkene gave toestemming, as it is asked wherever secrecy is weighed. */
export const toestemmingkeuzes = [
  { waarde: true, tekst: t.toestemmingJa },
  { waarde: false, tekst: t.toestemmingNee },
]

/** Why something under geheimhouding goes on, asked for each of those to whom it does (C10). */
export function Wegingvelden<In extends FieldValues, Uit>({
  geheim,
  isAntwoord,
  ...delen
}: Wegingdelen<In, Uit> & { readonly geheim: Geheim; readonly isAntwoord: boolean }) {
  const nodig = geheimkringenVan(geheim, isAntwoord)
  return geheimkringen.map((kring) => <Weging key={kring} {...delen} kring={kring} nodig={nodig.includes(kring)} />)
}

const leeg = { toestemming: null, motivering: '' }

interface Kringdelen {
  readonly kring: Geheimkring
  readonly nodig: boolean
}

/** What is not needed is not sent, and is there again where it is needed once more. */
function Weging<In extends FieldValues, Uit>({ form, naam, kring, nodig }: Wegingdelen<In, Uit> & Kringdelen) {
  const { field } = useController({ control: form.control, name: naam(kring) })
  const getypt = useRef<unknown>(leeg)
  const { value, onChange } = field
  useEffect(() => {
    if (nodig && !value) onChange(getypt.current)
    if (nodig || !value) return
    getypt.current = value
    onChange(null)
  }, [nodig, value, onChange])
  if (!nodig || !value) return null
  return (
    <Alert color="oker" variant="light">
      <Stack gap="md">
        <Text size="sm">{t.uitleg[kring]}</Text>
        <Keuzeveld form={form} naam={naam(`${kring}.toestemming`)} label={t.toestemming} keuzes={toestemmingkeuzes} />
        <Tekstvak
          form={form}
          naam={naam(`${kring}.motivering`)}
          label={t.waarom[kring]}
          uitleg={t.waaromUitleg}
          regels={2}
        />
      </Stack>
    </Alert>
  )
}
