import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { ProblemError } from '../api/client.ts'
import { wijzigingTeksten as t } from '../teksten/algemeen.ts'
import { formatMoment } from './date.ts'
import { ProblemMessage } from './problem-message.tsx'

/** One field in words: its name, and what it says. */
export type Veld = readonly [naam: string, tekst: string]

export interface SendErrorParts {
  readonly fout: Error | null
  /** What somebody else left there meanwhile, field by field. */
  readonly theirs?: readonly Veld[]
  /** Goes on from the newest with what was written here. */
  readonly goOn?: (() => void) | undefined
  /** Takes over what there is now, instead of what was written here. */
  readonly takeOver?: (() => void) | undefined
}

/** What a server has against what was sent; where somebody else was first, theirs beside what was written here. */
export function SendError({ fout, theirs = [], goOn, takeOver }: SendErrorParts) {
  if (!(fout instanceof ProblemError) || fout.status !== 412 || !goOn) return <ProblemMessage fout={fout} />
  return (
    <Alert role="alert" variant="light" color="oker" icon={<IconUsers aria-hidden />} title={t.titel}>
      <Stack gap="xs">
        <Text>{wie(fout)}</Text>
        <Text>{t.staatErNog}</Text>
        {theirs.length > 0 && <Theirs velden={theirs} />}
        <Group>
          <Button variant="default" onClick={goOn}>
            {t.verder}
          </Button>
          {takeOver && theirs.length > 0 && (
            <Button variant="default" onClick={takeOver}>
              {t.neemOver}
            </Button>
          )}
        </Group>
      </Stack>
    </Alert>
  )
}

function wie({ probleem: { wijziging } }: ProblemError): string {
  if (!wijziging) return t.iemand
  const { door, organisatie, wat, tijdstip } = wijziging
  return t.door(organisatie ? `${door} (${organisatie})` : door, wat, formatMoment(tijdstip))
}

function Theirs({ velden }: { readonly velden: readonly Veld[] }) {
  return (
    <section aria-label={t.nu}>
      <Text fw={600}>{t.nu}</Text>
      <dl>
        {velden.map(([naam, tekst]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd style={{ whiteSpace: 'pre-line' }}>{tekst || t.leeg}</dd>
          </div>
        ))}
      </dl>
      <Text size="sm">{t.nuUitleg}</Text>
    </section>
  )
}

/** What differs now from what was there when the form was begun. */
export function changedSince(toen: readonly Veld[], nu: readonly Veld[]): readonly Veld[] {
  const before = new Map(toen)
  return nu.filter(([naam, tekst]) => before.get(naam) !== tekst)
}
