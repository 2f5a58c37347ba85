import { Huisregelbesluit, huisregelVastleggen } from '@casushuis/contract'
import {
  type Briefsoort,
  type Brieftekst,
  briefsoorten,
  brieftekstVan,
  standaardbrieven,
  veldenVoor,
  verplichteVelden,
} from '@casushuis/handvat'
import { Button, List, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useFieldArray, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { vraag } from '../../api/client.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import type { Form } from '../../components/form.ts'
import { briefnamen, briefveldnamen, brieventeksten as t } from '../../teksten/brieven.ts'
import { Briefbeeld } from '../brief/briefbeeld.tsx'
import { Tekstvak, Tekstveld } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import { voorbeeldVan } from './briefvoorbeeld.ts'
import stijl from './huisregels.module.css'
import { Ingang, ingangsvelden, ingangVanaf, type Regeldelen, vensterVan } from './ingang.tsx'

const body = Huisregelbesluit.briefteksten
type Briefformulier = Form<z.input<typeof body>, z.output<typeof body>>
type Eigenbrieven = Regeldelen<readonly Brieftekst[]>

/** Each kind of letter to the betrokkene, to read and for who records huisregels to write anew (A13, T18, C13, S9). */
export function Brieven({ nu, vandaag }: { readonly nu: readonly Brieftekst[]; readonly vandaag: string | null }) {
  return (
    <List listStyleType="none" spacing="sm">
      {briefsoorten.map((soort) => (
        <List.Item key={soort}>
          <Disclosure summary={briefnamen[soort]}>
            <Stack align="flex-start">
              <Voorbeeld tekst={brieftekstVan(nu, soort)} />
              {vandaag && <Vastleggen nu={nu} vandaag={vandaag} soort={soort} />}
            </Stack>
          </Disclosure>
        </List.Item>
      ))}
    </List>
  )
}

/** The letter as somebody would get it, with an invented casus. */
function Voorbeeld({ tekst }: { readonly tekst: Brieftekst }) {
  const { aanhef, brief } = voorbeeldVan(tekst)
  return (
    <>
      <Text size="sm">{t.voorbeeld}</Text>
      <Briefbeeld aanhef={aanhef} brief={brief} />
    </>
  )
}

/** The one that is written stands first, so that what is wrong with it is found there; the others stay as they are. */
function Vastleggen({ nu, vandaag, soort }: Eigenbrieven & { readonly soort: Briefsoort }) {
  const naam = briefnamen[soort]
  const brieven = [brieftekstVan(nu, soort), ...nu.filter((ander) => ander.soort !== soort)]
  const waarde = brieven.map((brief) => ({ ...brief, delen: [...brief.delen] }))
  return (
    <Vastlegformulier
      contract={{ naam: huisregelVastleggen.naam, body }}
      {...vensterVan('briefteksten')}
      {...{ over: `briefteksten ${soort}`, naam: t.wijzigenVan(naam), titel: naam, uitleg: t.venster }}
      begin={{ soort: 'briefteksten', waarde, ...ingangVanaf(vandaag) }}
      stuur={(gevuld, met) => vraag(huisregelVastleggen, { ...met, body: gevuld })}
    >
      {(form) => (
        <>
          <Velden soort={soort} />
          <Tekstveld form={form} naam="waarde.0.onderwerp" label={t.onderwerp} />
          <Stukken form={form} soort={soort} />
          <Ingang form={form} vandaag={vandaag} velden={ingangsvelden} />
        </>
      )}
    </Vastlegformulier>
  )
}

/** What can stand between braces in this letter, and what must. */
function Velden({ soort }: { readonly soort: Briefsoort }) {
  const moet = verplichteVelden(soort)
  return (
    <Disclosure summary={t.velden}>
      <Text size="sm">{t.veldenUitleg}</Text>
      <List size="sm">
        {veldenVoor(soort).map((veld) => (
          <List.Item key={veld}>
            <code>{`{${veld}}`}</code> {briefveldnamen[veld]}
            {moet.includes(veld) && <strong> ({t.moet})</strong>}
          </List.Item>
        ))}
      </List>
    </Disclosure>
  )
}

function Stukken({ form, soort }: { readonly form: Briefformulier; readonly soort: Briefsoort }) {
  const { fields, append, remove, replace } = useFieldArray({ control: form.control, name: 'waarde.0.delen' })
  const [tekst] = useWatch({ control: form.control, name: 'waarde' })
  const fout = form.formState.errors.waarde?.[0]?.message ?? form.formState.errors.waarde?.[0]?.delen?.message
  const opnieuw = () => {
    form.setValue('waarde.0.onderwerp', standaardbrieven[soort].onderwerp, { shouldDirty: true })
    replace(standaardbrieven[soort].delen.map((deel) => ({ ...deel })))
  }
  return (
    <Stack gap="md" align="stretch">
      {fields.map(({ id }, i) => (
        <fieldset key={id} className={stijl.afspraak}>
          <legend>{t.stuk(i + 1)}</legend>
          <Tekstveld form={form} naam={`waarde.0.delen.${i}.kop`} label={t.stukKop} />
          <Tekstvak form={form} naam={`waarde.0.delen.${i}.tekst`} label={t.stukTekst} regels={3} />
          <Button variant="default" size="xs" aria-label={t.stukWegVan(i + 1)} onClick={() => remove(i)}>
            {t.stukWeg}
          </Button>
        </fieldset>
      ))}
      {fout && (
        <Text size="sm" c="red" role="alert">
          {fout}
        </Text>
      )}
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => append({ kop: '', tekst: '' })}
        style={{ alignSelf: 'flex-start' }}
      >
        {t.stukErbij}
      </Button>
      <Button variant="subtle" onClick={opnieuw} style={{ alignSelf: 'flex-start' }}>
        {t.opnieuw}
      </Button>
      {tekst && (
        <Disclosure summary={t.voorbeeld}>
          <Voorbeeld tekst={tekst} />
        </Disclosure>
      )}
    </Stack>
  )
}
