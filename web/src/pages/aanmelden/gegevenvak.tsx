import { categorieen } from '@casushuis/handvat'
import { Button, Checkbox, Stack } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { Partij } from '../../api/queries.ts'
import { gegeventeksten as t } from '../../teksten/aanmelden.ts'
import { categorienamen, categorieuitleg } from '../../teksten/begrippen.ts'
import { geheim } from '../casus/gegevens/gegeven-schema.ts'
import { Duidingvelden } from '../velden/duidingvelden.tsx'
import { Meerkeuzelijst } from '../velden/keuzelijst.tsx'
import { Keuzeveld } from '../velden/keuzeveld.tsx'
import { usePartijkeuzes } from '../velden/partijkeuze.ts'
import { Tekstvak, Tekstveld } from '../velden/tekstveld.tsx'
import { useVrijgavekeuzes } from '../velden/vrijgavekeuzes.ts'
import { Wegingvelden } from '../velden/wegingvelden.tsx'
import stijl from './aanmelden.module.css'
import type { Stapdelen } from './aanmeldvorm.ts'

interface Vakdelen extends Stapdelen {
  readonly partij: Partij
  readonly i: number
}

/** One gegeven: what, why, how delicate, and who may see it. */
export function Gegevenvak({ form, partij, i, onWeg }: Vakdelen & { readonly onWeg: () => void }) {
  return (
    <fieldset className={stijl.gegeven}>
      <legend>{t.nummer(i + 1)}</legend>
      <Stack gap="md">
        <Tekstveld form={form} naam={`gegevens.${i}.titel`} label={t.titel} uitleg={t.titelUitleg} />
        <Tekstvak form={form} naam={`gegevens.${i}.tekst`} label={t.tekst} regels={4} />
        <Tekstvak form={form} naam={`gegevens.${i}.noodzaak`} label={t.noodzaak} regels={2} />
        <Duidingvelden form={form} naam={(veld) => `gegevens.${i}.${veld}` as const} />
        <Soort form={form} partij={partij} i={i} />
        <Geheimhouding form={form} i={i} />
        <Vrijgave form={form} partij={partij} i={i} />
        <Weging form={form} i={i} />
        <Button
          variant="subtle"
          color="rood"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={onWeg}
          style={{ alignSelf: 'flex-start' }}
        >
          {t.weghalen(i + 1)}
        </Button>
      </Stack>
    </fieldset>
  )
}

const categoriekeuzes = categorieen.map((c) => ({ waarde: c, tekst: categorienamen[c], uitleg: categorieuitleg[c] }))

function Soort({ form, partij: { mag }, i }: Vakdelen) {
  const keuzes = categoriekeuzes.filter(({ waarde }) => waarde !== 'bsn' || mag.bsn)
  return (
    <>
      <Keuzeveld form={form} naam={`gegevens.${i}.categorie`} label={t.categorie} keuzes={keuzes} />
      <Checkbox
        label={t.bijzonder}
        description={mag.bijzonder ? t.bijzonderUitleg : t.magNiet}
        disabled={!mag.bijzonder}
        {...form.register(`gegevens.${i}.bijzonder`)}
      />
      <Checkbox
        label={t.strafrechtelijk}
        description={mag.strafrechtelijk ? t.strafrechtelijkUitleg : t.magNiet}
        disabled={!mag.strafrechtelijk}
        {...form.register(`gegevens.${i}.strafrechtelijk`)}
      />
    </>
  )
}

function Geheimhouding({ form, i }: Stapdelen & { readonly i: number }) {
  const naam = `gegevens.${i}.geheimhouding` as const
  const isGeheim = form.watch(naam) !== null
  return (
    <Stack gap="xs">
      <Checkbox
        label={t.geheim}
        description={t.geheimUitleg}
        checked={isGeheim}
        onChange={(e) => form.setValue(naam, e.currentTarget.checked ? geheim : null, { shouldDirty: true })}
      />
      {isGeheim && (
        <Stack gap="xs" pl="xl">
          <Checkbox label={t.procesregieMagZien} {...form.register(`${naam}.procesregieMagZien`)} />
          <Checkbox label={t.uitvraagToegestaan} {...form.register(`${naam}.uitvraagToegestaan`)} />
        </Stack>
      )}
    </Stack>
  )
}

function Weging({ form, i }: Stapdelen & { readonly i: number }) {
  const naam = `gegevens.${i}` as const
  const [geheimhouding, vrijgave = 'geen'] = form.watch([`${naam}.geheimhouding`, `${naam}.vrijgave`])
  if (!geheimhouding) return null
  return (
    <Wegingvelden
      form={form}
      naam={(veld) => `${naam}.geheimhouding.wegingen.${veld}` as const}
      geheim={{ uitvraagToegestaan: geheimhouding.uitvraagToegestaan, vrijgave }}
      isAntwoord={false}
    />
  )
}

function Vrijgave({ form, partij, i }: Vakdelen) {
  const lijst = { form, keuzes: usePartijkeuzes((p) => p.id === partij.id), leeg: t.kiesPartijen }
  const gekozen = form.watch(`gegevens.${i}.vrijgave`)
  return (
    <>
      <Keuzeveld
        form={form}
        naam={`gegevens.${i}.vrijgave`}
        label={t.vrijgave}
        {...useVrijgavekeuzes(t.vrijgaveKeuze, gekozen)}
      />
      {gekozen === 'vooraf' && <Meerkeuzelijst {...lijst} naam={`gegevens.${i}.voorafAan`} label={t.voorafAan} />}
      <Meerkeuzelijst {...lijst} naam={`gegevens.${i}.voorbehouden`} label={t.voorbehouden} />
    </>
  )
}
