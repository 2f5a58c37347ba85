import { type Alsofmoment, alsofmomenten } from '@casushuis/handvat'
import { Alert, Button, Select, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { partijenQuery, useIk } from '../../api/queries.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { wieZietWatTeksten } from '../../teksten/casus-gegevens.ts'
import { lopendOverleg } from './casusoverleg/overleg.ts'
import type { Alsofvraag, Casus } from './queries.ts'
import { useGegevensVan } from './uitvragen/uitvraag.ts'
import type { Matrix } from './wie-ziet-wat-matrix.ts'

const t = wieZietWatTeksten.alsof

interface Keuzedelen {
  readonly casus: Casus
  readonly alsof: Alsofvraag | undefined
  readonly kies: (alsof: Alsofvraag | undefined) => void
}

/** What to suppose before it is done: a step of the process, a deelnemer more, a voorbehoud less (R5). */
export function Alsofkeuze({ casus, alsof, kies }: Keuzedelen) {
  const eigen = useIk().partij
  const komtErNog = ['voorbereiding', 'gepland'].includes(lopendOverleg(casus)?.stand ?? '')
  // Who comes and what is kept from whom only shows at the table: that is where one looks, unless another moment is chosen.
  const bijBegin = (anders: Anders) =>
    !eigen && komtErNog && (anders.deelnemer || anders.gegeven) && !alsof ? ({ moment: 'begin' } as const) : {}
  const wijzig = (anders: Anders) => kies(ietsGekozen({ ...bijBegin(anders), ...alsof, ...anders }))
  return (
    <Disclosure summary={t.knop}>
      <Stack gap="sm" maw="36rem">
        <Text size="sm">{t.uitleg}</Text>
        <Momentkeuze casus={casus} moment={alsof?.moment ?? 'nu'} kies={(moment) => wijzig({ moment })} />
        {!eigen && <Deelnemerkeuze casus={casus} alsof={alsof} wijzig={wijzig} />}
        <Voorbehoudkeuze casus={casus} alsof={alsof} wijzig={wijzig} />
        {alsof ? (
          <Button variant="default" onClick={() => kies(undefined)} style={{ alignSelf: 'start' }}>
            {t.terug}
          </Button>
        ) : (
          <Text size="sm" c="dimmed">
            {t.nogNiets}
          </Text>
        )}
      </Stack>
    </Disclosure>
  )
}

/** What was chosen; undefined where that is how things are. */
function ietsGekozen({ moment = 'nu', deelnemer, gegeven, voorbehoud }: Anders): Alsofvraag | undefined {
  if (moment === 'nu' && !deelnemer && !gegeven) return undefined
  return { moment, ...(deelnemer && { deelnemer }), ...(gegeven && voorbehoud && { gegeven, voorbehoud }) }
}

interface Momentdelen {
  readonly casus: Casus
  readonly moment: Alsofmoment
  readonly kies: (moment: Alsofmoment) => void
}

function Momentkeuze({ casus, moment, kies }: Momentdelen) {
  const stand = lopendOverleg(casus)?.stand
  const kan: Readonly<Record<Alsofmoment, boolean>> = {
    nu: true,
    uitnodiging: stand === 'voorbereiding',
    begin: stand === 'voorbereiding' || stand === 'gepland',
  }
  return (
    <Select
      label={t.moment}
      data={alsofmomenten.filter((m) => kan[m]).map((value) => ({ value, label: t.momenten[value] }))}
      value={moment}
      allowDeselect={false}
      onChange={(gekozen) => kies(alsofmomenten.find((m) => m === gekozen) ?? 'nu')}
    />
  )
}

type Anders = { readonly [K in keyof Alsofvraag]: Alsofvraag[K] | undefined }

interface Wijzigdelen {
  readonly casus: Casus
  readonly alsof: Alsofvraag | undefined
  readonly wijzig: (anders: Anders) => void
}

function Deelnemerkeuze({ casus, alsof, wijzig }: Wijzigdelen) {
  const al = new Set<string>(lopendOverleg(casus)?.deelnemers.map((d) => d.partij.id))
  const { data } = useQuery(partijenQuery())
  const partijen = (data?.partijen ?? []).filter((p) => !al.has(p.id))
  if (!lopendOverleg(casus)) return null
  return (
    <Select
      label={t.deelnemer}
      description={t.deelnemerUitleg}
      data={partijen.map((p) => ({ value: p.id, label: p.naam }))}
      value={alsof?.deelnemer ?? null}
      onChange={(waarde) => wijzig({ deelnemer: partijen.find((p) => p.id === waarde)?.id })}
      searchable
      clearable
    />
  )
}

function Voorbehoudkeuze({ casus, alsof, wijzig }: Wijzigdelen) {
  const eigen = useIk().partij
  const keuzes = (useGegevensVan(casus) ?? [])
    .filter((g) => !eigen || g.eigen)
    .flatMap((g) =>
      (g.zeggenschap?.voorbehouden ?? []).map((p) => ({
        value: `${g.id} ${p.id}`,
        label: t.voorbehoudKeuze(g.inhoud?.titel ?? '', p.naam),
        gekozen: { gegeven: g.id, voorbehoud: p.id },
      })),
    )
  if (keuzes.length === 0) return null
  return (
    <Select
      label={t.voorbehoud}
      data={keuzes.map(({ value, label }) => ({ value, label }))}
      value={alsof?.gegeven ? `${alsof.gegeven} ${alsof.voorbehoud}` : null}
      onChange={(waarde) =>
        wijzig(keuzes.find((k) => k.value === waarde)?.gekozen ?? { gegeven: undefined, voorbehoud: undefined })
      }
      clearable
    />
  )
}

/** How much would be different from now. */
export function Verschil({ matrix }: { readonly matrix: Matrix }) {
  const cellen = matrix.rijen.flatMap((r) => r.cellen)
  const tel = (wijziging: 'opent' | 'sluit') => cellen.filter((c) => c.wijziging === wijziging).length
  return (
    <Alert color="oker" title={t.kop} role="status">
      {t.verschil(tel('opent'), tel('sluit'))}
    </Alert>
  )
}
