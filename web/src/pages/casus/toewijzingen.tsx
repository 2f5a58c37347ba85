import { toewijzingBeeindigen, toewijzingVastleggen } from '@casushuis/contract'
import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Controller } from 'react-hook-form'
import { z } from 'zod'
import { vraag } from '../../api/client.ts'
import { medewerkersQuery, useIk } from '../../api/queries.ts'
import { formatDay, lastMomentBefore } from '../../components/date.ts'
import { DateField } from '../../components/date-field.tsx'
import { showFieldErrors, useForm } from '../../components/form.ts'
import { Loading } from '../../components/loading.tsx'
import { Panel } from '../../components/panel.tsx'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { rolnamen } from '../../teksten/begrippen.ts'
import { toewijzingTeksten as t } from '../../teksten/casus-kop.ts'
import { DirecteHandeling, Handeling, type Handelingbeeld, isOpen } from './handeling.tsx'
import { type Casus, useHandelen } from './queries.ts'
import stijl from './toewijzingen.module.css'

type Toewijzing = Casus['toewijzingen'][number]

/** Who of the own organisation works on this casus; assigning a colleague and ending that (P8). */
export function Toewijzingen({ casus }: { readonly casus: Casus }) {
  return (
    <Panel title={t.titel} explanation={t.uitleg}>
      <Suspense fallback={<Loading />}>
        <Stack align="flex-start">
          <Lijst casus={casus} />
          <Handeling
            casus={casus}
            id="toewijzingVastleggen"
            inhoud={(beeld) => <Toewijzen casus={casus} {...beeld} />}
          />
        </Stack>
      </Suspense>
    </Panel>
  )
}

function Lijst({ casus }: { readonly casus: Casus }) {
  const mijnMensen = new Set([useIk().id, ...useToeTeWijzen().map((m) => m.id)])
  if (casus.toewijzingen.length === 0) return <Text c="dimmed">{t.geen}</Text>
  return (
    <ul className={stijl.lijst}>
      {casus.toewijzingen.map((toewijzing) => (
        <li key={toewijzing.id}>
          <div>
            <Text>{toewijzing.medewerker.naam}</Text>
            <Text size="sm" c="dimmed">
              {rolnamen[toewijzing.rol]}, {periode(toewijzing)}
            </Text>
          </div>
          {mijnMensen.has(toewijzing.medewerker.id) && isOpen(casus, 'toewijzingBeeindigen') && (
            <Beeindigen casus={casus} toewijzing={toewijzing} />
          )}
        </li>
      ))}
    </ul>
  )
}

/** The moment at which an assignment ends is no longer in it: the last day is the one before. */
const laatsteDag = (tot: string) => formatDay(lastMomentBefore(tot))
const periode = ({ van, tot }: Toewijzing) =>
  tot ? t.vanTot(formatDay(van), laatsteDag(tot)) : t.vanaf(formatDay(van))

function Beeindigen({
  casus,
  toewijzing: { id, medewerker },
}: {
  readonly casus: Casus
  readonly toewijzing: Toewijzing
}) {
  const { casusnummer } = casus
  return (
    <DirecteHandeling
      casus={casus}
      id="toewijzingBeeindigen"
      label={t.beeindigen}
      naam={t.beeindigVan(medewerker.naam)}
      variant="subtle"
      size="xs"
      bevestig={t.bevestig(medewerker.naam)}
      onDoe={(doel) => vraag(toewijzingBeeindigen, { params: { casusnummer, id }, query: { doel } })}
    />
  )
}

/** The people this reader could assign: own colleagues, or for the procesregie those of the zvh. */
function useToeTeWijzen() {
  const { collegas, procesregisseurs, ondersteuners } = useSuspenseQuery(medewerkersQuery()).data
  return useIk().partij ? collegas : [...procesregisseurs, ...ondersteuners]
}

const schema = z.object({
  medewerker: z.string().min(1, 'Kies wie u toewijst.'),
  tot: z.string().nullable(),
})

function Toewijzen({ casus, doel, sluit }: Handelingbeeld & { readonly casus: Casus }) {
  const { casusnummer, toewijzingen } = casus
  const { doe, bezig, fout } = useHandelen(casusnummer)
  const form = useForm(schema, { medewerker: '', tot: null })
  const al = new Set(toewijzingen.map((w) => w.medewerker.id))
  const keuzes = useToeTeWijzen().filter((m) => !al.has(m.id))
  const { vandaag } = useIk()
  const opslaan = form.handleSubmit(async (body) => {
    try {
      const adres = { params: { casusnummer }, query: { doel } }
      await doe(() => vraag(toewijzingVastleggen, { ...adres, body }))
      sluit()
    } catch (mis) {
      showFieldErrors(form, mis)
    }
  })
  if (keuzes.length === 0) return <Text>{t.geenCollegas}</Text>
  return (
    <form onSubmit={opslaan} noValidate>
      <Stack>
        <Controller
          control={form.control}
          name="medewerker"
          render={({ field: { value, onChange, ref }, fieldState: { error } }) => (
            <Select
              ref={ref}
              label={t.collega}
              description={t.collegaUitleg}
              data={keuzes.map((m) => ({ value: m.id, label: m.naam }))}
              value={value || null}
              onChange={(id) => onChange(id ?? '')}
              searchable
              error={error?.message}
            />
          )}
        />
        <Controller
          control={form.control}
          name="tot"
          render={({ field: { value, onChange }, fieldState: { error } }) => (
            <DateField
              label={t.tot}
              description={t.totUitleg}
              value={value}
              onChange={onChange}
              minDate={vandaag}
              clearable
              error={error?.message}
            />
          )}
        />
        <ProblemMessage fout={fout} />
        <Group>
          <Button type="submit" loading={bezig}>
            {t.toewijzen}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
