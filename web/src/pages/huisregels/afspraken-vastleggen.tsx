import { Huisregelbesluit, huisregelVastleggen } from '@casushuis/contract'
import { lengteVanHuisregel, plusDagen, type Zorgvuldigheidsafspraak } from '@casushuis/handvat'
import { Button, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useFieldArray } from 'react-hook-form'
import type { z } from 'zod'
import { vraag } from '../../api/client.ts'
import type { Form } from '../../components/form.ts'
import { huisregelTeksten as t } from '../../teksten/huisregels.ts'
import { Tekstvak, Tekstveld } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import stijl from './huisregels.module.css'
import { Ingang, ingangsvelden, ingangVanaf, type Regeldelen, vensterVan } from './ingang.tsx'

const body = Huisregelbesluit.zorgvuldigheidsafspraken
const { hoogstens } = lengteVanHuisregel.zorgvuldigheidsafspraken
const woorden = t.regels.zorgvuldigheidsafspraken

/** The afspraken that everybody accepts before the first view; one begins with those that hold now (T17). */
export function AfsprakenVastleggen({ nu, vandaag }: Regeldelen<readonly Zorgvuldigheidsafspraak[]>) {
  const morgen = plusDagen(vandaag, 1)
  return (
    <Vastlegformulier
      contract={{ naam: huisregelVastleggen.naam, body }}
      {...vensterVan('zorgvuldigheidsafspraken')}
      begin={{ soort: 'zorgvuldigheidsafspraken', waarde: [...nu], ...ingangVanaf(morgen) }}
      stuur={(gevuld, met) => vraag(huisregelVastleggen, { ...met, body: gevuld })}
    >
      {(form) => (
        <>
          <Afspraakvelden form={form} />
          <Ingang form={form} vandaag={vandaag} vanaf={morgen} velden={ingangsvelden} />
        </>
      )}
    </Vastlegformulier>
  )
}

function Afspraakvelden({ form }: { readonly form: Form<z.input<typeof body>, z.output<typeof body>> }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'waarde' })
  const { errors } = form.formState
  const fout = errors.waarde?.root?.message ?? errors.waarde?.message
  return (
    <Stack gap="md" align="stretch">
      {fields.map(({ id }, i) => (
        <fieldset key={id} className={stijl.afspraak}>
          <legend>{woorden.afspraak(i + 1)}</legend>
          <Tekstveld form={form} naam={`waarde.${i}.kop`} label={woorden.kop} />
          <Tekstvak form={form} naam={`waarde.${i}.tekst`} label={woorden.tekst} regels={2} />
          <Button variant="default" size="xs" aria-label={woorden.wegVan(i + 1)} onClick={() => remove(i)}>
            {woorden.weg}
          </Button>
        </fieldset>
      ))}
      {fout && (
        <Text size="sm" c="red" role="alert">
          {fout}
        </Text>
      )}
      {fields.length < hoogstens && (
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => append({ kop: '', tekst: '' }, { focusName: `waarde.${fields.length}.kop` })}
          style={{ alignSelf: 'flex-start' }}
        >
          {woorden.erbij}
        </Button>
      )}
    </Stack>
  )
}
