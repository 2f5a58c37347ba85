import { themasToedelen } from '@casushuis/contract'
import { Checkbox, Stack, Table, Text, Textarea, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useController } from 'react-hook-form'
import { vraag } from '../../../api/client.ts'
import { themaTeksten as t } from '../../../teksten/themas.ts'
import type { Formvan, Invoer } from '../../velden/veld.ts'
import { groepeer } from '../groepeer.ts'
import { Handelingformulier } from '../handelingformulier.tsx'
import { type Casus, type Gegeven, useGegevens } from '../queries.ts'
import type { Deelnemer, Overleg } from './overleg.ts'

interface Toedeeldelen {
  readonly casus: Casus
  readonly overleg: Overleg
}

type Thema = Overleg['themas'][number]
type Toedeling = Invoer<typeof themasToedelen>
type Rij = Toedeling['gegevens'][number]

/** Deelnemers and gegevens under gespreksthema's, all on one screen and in groups (T14, C1). */
export function ThemasToedelen({ casus, overleg }: Toedeeldelen) {
  const { casusnummer, versie } = casus
  const gegevens = useGegevens(casusnummer)
  return (
    <Handelingformulier
      casus={casus}
      contract={themasToedelen}
      over={overleg.id}
      label={t.toedelen}
      bewaart={false}
      begin={indelingNu(overleg, gegevens)}
      versie={versie}
      stuur={(body, met) => vraag(themasToedelen, { ...met, params: { casusnummer, id: overleg.id }, body })}
      gelukt={() => t.opgeslagen}
      knop={t.opslaan}
    >
      {(form) => (
        <Stack gap="lg">
          <Text size="sm">{t.uitleg}</Text>
          <Deelnemersindeling form={form} overleg={overleg} />
          <Gegevensindeling form={form} overleg={overleg} gegevens={gegevens} />
        </Stack>
      )}
    </Handelingformulier>
  )
}

/** The gegevens of which the reader may say to which thema they belong. */
const inTeDelen = (gegevens: readonly Gegeven[]) =>
  gegevens.filter((g) => g.inhoud && g.zeggenschap?.themasVanBronhouder === false)

function indelingNu({ themas, deelnemers }: Overleg, gegevens: readonly Gegeven[]): Toedeling {
  const hier = new Set<string>(themas.map(({ id }) => id))
  const alleenHier = (ids: readonly string[] = []) => ids.filter((id) => hier.has(id))
  return {
    deelnemers: deelnemers.map((d) => ({ id: d.id, themas: alleenHier(d.themas ?? []), noodzaak: d.noodzaak ?? '' })),
    gegevens: inTeDelen(gegevens).map((g) => ({ id: g.id, themas: alleenHier(g.zeggenschap?.themas) })),
  }
}

/** The same rows with a thema added to some of them, or taken away. */
function zet<R extends Rij>(rijen: readonly R[], welke: ReadonlySet<string>, thema: string, aan: boolean): R[] {
  return rijen.map((rij) => {
    if (!welke.has(rij.id)) return rij
    const zonder = rij.themas.filter((id) => id !== thema)
    return { ...rij, themas: aan ? [...zonder, thema] : zonder }
  })
}

interface Vakkendelen {
  readonly wat: string
  readonly themas: readonly Thema[]
  readonly rijen: readonly Rij[]
  readonly vast?: boolean
  readonly kies: (thema: string, aan: boolean) => void
}

/** One box for each thema, for one row or for a whole group at once. */
function Vakken({ wat, themas, rijen, vast = false, kies }: Vakkendelen) {
  return themas.map(({ id, naam }) => {
    const aantal = rijen.filter((r) => r.themas.includes(id)).length
    return (
      <Table.Td key={id}>
        <Checkbox
          aria-label={t.vak(wat, naam)}
          checked={rijen.length > 0 && aantal === rijen.length}
          indeterminate={aantal > 0 && aantal < rijen.length}
          disabled={vast}
          onChange={(e) => kies(id, e.currentTarget.checked)}
        />
      </Table.Td>
    )
  })
}

interface Tabeldelen {
  readonly titel: string
  readonly eerste: string
  readonly themas: readonly Thema[]
  readonly children: ReactNode
}

function Themastabel({ titel, eerste, themas, children }: Tabeldelen) {
  return (
    <div>
      <Title order={3}>{titel}</Title>
      <Table.ScrollContainer minWidth={420}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{eerste}</Table.Th>
              {themas.map(({ id, naam }) => (
                <Table.Th key={id}>{naam}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>{children}</Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </div>
  )
}

interface Indeeldelen {
  readonly form: Formvan<typeof themasToedelen>
  readonly overleg: Overleg
}

function Deelnemersindeling({ form, overleg: { themas, deelnemers } }: Indeeldelen) {
  const { field } = useController({ control: form.control, name: 'deelnemers' })
  const kies = (welke: readonly string[]) => (thema: string, aan: boolean) =>
    field.onChange(zet(field.value, new Set(welke), thema, aan))
  return (
    <Themastabel titel={t.deelnemers} eerste={t.deelnemer} themas={themas}>
      {deelnemers.length > 1 && (
        <Table.Tr>
          <Table.Th scope="row">{t.alleDeelnemers}</Table.Th>
          <Vakken
            wat={t.alleDeelnemers}
            themas={themas}
            rijen={field.value}
            kies={kies(field.value.map((r) => r.id))}
          />
        </Table.Tr>
      )}
      {deelnemers.map((deelnemer, i) => (
        <Table.Tr key={deelnemer.id}>
          <Table.Td>
            <Deelnemercel form={form} deelnemer={deelnemer} i={i} />
          </Table.Td>
          <Vakken
            wat={deelnemer.partij.naam}
            themas={themas}
            rijen={field.value.filter((r) => r.id === deelnemer.id)}
            kies={kies([deelnemer.id])}
          />
        </Table.Tr>
      ))}
    </Themastabel>
  )
}

interface Celdelen {
  readonly form: Formvan<typeof themasToedelen>
  readonly deelnemer: Deelnemer
  readonly i: number
}

function Deelnemercel({ form, deelnemer: { partij }, i }: Celdelen) {
  const { field, fieldState } = useController({ control: form.control, name: `deelnemers.${i}.noodzaak` })
  return (
    <>
      <Text fw={600}>{partij.naam}</Text>
      <Textarea aria-label={t.noodzaak(partij.naam)} size="xs" autosize error={fieldState.error?.message} {...field} />
    </>
  )
}

interface Gegevensdelen extends Indeeldelen {
  readonly gegevens: readonly Gegeven[]
}

function Gegevensindeling({ form, overleg: { themas }, gegevens }: Gegevensdelen) {
  const zichtbaar = gegevens.filter((g) => g.inhoud && g.zeggenschap)
  if (zichtbaar.length === 0) return <Text c="dimmed">{t.geenGegevens}</Text>
  return (
    <Themastabel titel={t.gegevens} eerste={t.gegeven} themas={themas}>
      {[...groepeer(zichtbaar, (g) => g.bronhouder.naam)].map(([bronhouder, van]) => (
        <Groep key={bronhouder} form={form} themas={themas} bronhouder={bronhouder} gegevens={van} />
      ))}
    </Themastabel>
  )
}

interface Groepdelen {
  readonly form: Formvan<typeof themasToedelen>
  readonly themas: readonly Thema[]
  readonly bronhouder: string
  readonly gegevens: readonly Gegeven[]
}

/** Everything of one bronhouder, to place at once or one by one. */
function Groep({ form, themas, bronhouder, gegevens }: Groepdelen) {
  const { field } = useController({ control: form.control, name: 'gegevens' })
  const mijn = new Set<string>(gegevens.map((g) => g.id))
  const rijen = field.value.filter((r) => mijn.has(r.id))
  const kies = (welke: ReadonlySet<string>) => (thema: string, aan: boolean) =>
    field.onChange(zet(field.value, welke, thema, aan))
  return (
    <>
      <Table.Tr>
        <Table.Th scope="row">{t.alleVan(bronhouder)}</Table.Th>
        <Vakken wat={t.alleVan(bronhouder)} themas={themas} rijen={rijen} vast={rijen.length === 0} kies={kies(mijn)} />
      </Table.Tr>
      {gegevens.map((gegeven) => (
        <Gegevenrij
          key={gegeven.id}
          gegeven={gegeven}
          themas={themas}
          rij={rijen.find((r) => r.id === gegeven.id)}
          kies={kies(new Set([gegeven.id]))}
        />
      ))}
    </>
  )
}

interface Gegevenrijdelen {
  readonly gegeven: Gegeven
  readonly themas: readonly Thema[]
  readonly rij: Rij | undefined
  readonly kies: Vakkendelen['kies']
}

function Gegevenrij({ gegeven: { id, inhoud, zeggenschap }, themas, rij, kies }: Gegevenrijdelen) {
  const titel = inhoud?.titel ?? ''
  const nu = { id, themas: zeggenschap?.themas ?? [] }
  return (
    <Table.Tr>
      <Table.Td pl="lg">
        {titel}
        {zeggenschap?.vrijgave === 'geen' && (
          <Text size="xs" c="dimmed">
            {t.nietVrij}
          </Text>
        )}
        {!rij && (
          <Text size="xs" c="dimmed">
            {t.vast}
          </Text>
        )}
      </Table.Td>
      <Vakken wat={titel} themas={themas} rijen={[rij ?? nu]} vast={!rij} kies={kies} />
    </Table.Tr>
  )
}
