import { Button, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { ProblemMessage } from '../../components/problem-message.tsx'
import type { Doen } from '../../components/sending.ts'
import { handelingTeksten as t } from '../../teksten/casus-kop.ts'
import { aanbodVan } from './aanbod.ts'
import { GeslotenHandeling } from './geslotenhandeling.tsx'
import { type Handelingdelen, knopdelen } from './handelingknop.ts'
import { Handelingvenster } from './handelingvenster.tsx'
import { type Aanbod, type DoelId, type HandelingId, useHandelen } from './queries.ts'

/** What goes along with the call: for which doel, and how to give up. */
interface Met {
  readonly query: { readonly doel: DoelId }
  readonly signal: AbortSignal
}

interface Directedelen extends Handelingdelen {
  readonly id: HandelingId
  /** Asked before it is done; without it the act is done at once. */
  readonly bevestig?: string
  /** Whether it cannot be undone: then the safe answer comes first to hand. */
  readonly onherroepelijk?: boolean
  /** The one call of the API. */
  readonly onDoe: (met: Met) => Promise<unknown>
}

/** An act that asks for no words: done at once, or after one question when it cannot be undone. */
export function DirecteHandeling(delen: Directedelen) {
  const { casus, id } = delen
  const handelen = useHandelen(casus.casusnummer)
  const aanbod = aanbodVan(casus, id)
  if (!aanbod) return null
  const label = delen.label ?? aanbod.label
  const [eerste] = aanbod.doelen
  if (!aanbod.toegestaan || !eerste) return <GeslotenHandeling aanbod={aanbod} label={label} knop={knopdelen(delen)} />
  // The failure stays on the screen; there is nothing more to do with it here.
  const voerUit = (doel: DoelId) =>
    handelen
      .doe((signal) => delen.onDoe({ query: { doel }, signal }))
      .then(
        () => true,
        () => false,
      )
  const open = { ...delen, aanbod, label, handelen, voerUit }
  return delen.bevestig !== undefined || aanbod.doelen.length > 1 ? (
    <Bevraagd {...open} />
  ) : (
    <Meteen {...open} doel={eerste.id} />
  )
}

interface Opendelen extends Directedelen {
  readonly aanbod: Aanbod
  readonly label: string
  readonly handelen: Doen
  /** Tells whether it went well. */
  readonly voerUit: (doel: DoelId) => Promise<boolean>
}

function Meteen({ handelen, voerUit, doel, ...delen }: Opendelen & { readonly doel: DoelId }) {
  return (
    <>
      <Button
        variant={delen.variant ?? 'default'}
        loading={handelen.bezig}
        {...knopdelen(delen)}
        onClick={() => void voerUit(doel)}
      >
        {delen.label}
      </Button>
      {handelen.fout && <ProblemMessage fout={handelen.fout} />}
    </>
  )
}

function Bevraagd(delen: Opendelen) {
  const { casus, aanbod, label, handelen, voerUit } = delen
  const [open, { open: openen, close }] = useDisclosure(false)
  const sluit = () => {
    handelen.stop()
    close()
  }
  const ja = async (doel: DoelId) => {
    if (await voerUit(doel)) close()
  }
  return (
    <>
      <Button variant={delen.variant ?? 'default'} {...knopdelen(delen)} onClick={openen} aria-haspopup="dialog">
        {label}
      </Button>
      <Handelingvenster
        casus={casus}
        aanbod={aanbod}
        titel={label}
        open={open}
        sluit={sluit}
        inhoud={({ doel }) => <Vraag {...delen} ja={() => void ja(doel)} nee={sluit} />}
      />
    </>
  )
}

interface Vraagdelen extends Pick<Opendelen, 'label' | 'bevestig' | 'onherroepelijk' | 'handelen'> {
  readonly ja: () => void
  readonly nee: () => void
}

function Vraag({ label, bevestig, onherroepelijk = false, handelen: { bezig, fout }, ja, nee }: Vraagdelen) {
  return (
    <Stack gap="md">
      {bevestig && <Text>{bevestig}</Text>}
      {fout && <ProblemMessage fout={fout} />}
      <Group>
        <Button loading={bezig} onClick={ja} {...(onherroepelijk ? { color: 'rood' } : { 'data-autofocus': true })}>
          {t.ja(label)}
        </Button>
        <Button variant="default" onClick={nee} data-autofocus={onherroepelijk || undefined}>
          {t.nee}
        </Button>
      </Group>
    </Stack>
  )
}
