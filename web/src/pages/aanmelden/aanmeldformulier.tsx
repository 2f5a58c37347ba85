import { casusAanmelden } from '@casushuis/contract'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { DefaultValues } from 'react-hook-form'
import { ProblemError, vraag } from '../../api/client.ts'
import type { Partij } from '../../api/queries.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { type Draft, useDraft } from '../../components/draft.ts'
import { showFieldErrors, useForm } from '../../components/form.ts'
import { FoundDraft } from '../../components/found-draft.tsx'
import { LeaveWarning } from '../../components/leave-warning.tsx'
import { tell } from '../../components/notice.tsx'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { stapteksten, aanmeldTeksten as t } from '../../teksten/aanmelden.ts'
import stijl from './aanmelden.module.css'
import {
  type Aanmeldform,
  type Aanmeldvelden,
  aanmeldvorm,
  alsAanmelding,
  type Ingevuld,
  legeAanmelding,
} from './aanmeldvorm.ts'
import { StapBetrokkene } from './stap-betrokkene.tsx'
import { StapBetrokkenheid } from './stap-betrokkenheid.tsx'
import { StapCriteria } from './stap-criteria.tsx'
import { StapGegevens } from './stap-gegevens.tsx'
import { StapNakijken } from './stap-nakijken.tsx'
import { StapThuishoren } from './stap-thuishoren.tsx'
import { eersteStapMet, type Stapnaam, stappen } from './stappen.ts'
import { Stappenlijst } from './stappenlijst.tsx'

interface Formulierdelen {
  readonly partij: Partij
  readonly procesregisseurs: readonly { readonly id: string; readonly naam: string }[]
}

/** The guided form. What is filled in is about a person: until it is sent it is kept in this tab alone, and sealed. */
export function Aanmeldformulier({ partij, procesregisseurs }: Formulierdelen) {
  const begin = legeAanmelding(
    partij.taken.map((taak) => taak.id),
    procesregisseurs.map((p) => p.id),
  )
  const form = useStapvoorstap(begin)
  const draft = useDraft({ name: `casusAanmelden/${partij.id}`, form, begin })
  const stappen = useStap()
  const indiening = useIndienen(form, stappen.naarStap)
  const { isDirty } = form.formState
  return (
    <div className={stijl.raam}>
      <LeaveWarning mustAsk={() => isDirty && !indiening.klaar.current} explanation={t.verlaten} />
      {/* Who filled in more before goes on where he or she was. */}
      <Stappenlijst {...stappen} verste={draft.isFound ? laatsteStap : stappen.verste} />
      <Vel {...{ form, draft, partij, procesregisseurs, stappen, indiening }} />
    </div>
  )
}

interface Veldelen extends Formulierdelen {
  readonly form: Aanmeldform
  readonly draft: Draft
  readonly stappen: ReturnType<typeof useStap>
  readonly indiening: ReturnType<typeof useIndienen>
}

/** The step that is shown, and going on, back, or sending it all. */
function Vel({ stappen: { stap, kop, naarStap }, indiening, draft, ...delen }: Veldelen) {
  const naam = stappen[stap]?.naam ?? 'thuishoren'
  const verder = useVerder(delen.form, stap, naarStap, indiening)
  const terug = stap > 0 ? () => naarStap(stap - 1) : undefined
  return (
    <form
      noValidate
      className={stijl.vel}
      onSubmit={(e) => {
        e.preventDefault()
        void verder()
      }}
    >
      <Title order={2} ref={kop} tabIndex={-1} className={stijl.stapkop ?? ''}>
        {stapteksten[naam].titel}
      </Title>
      <FoundDraft draft={draft} />
      <Waarom naam={naam} />
      <Stap naam={naam} naarStap={naarStap} {...delen} />
      <Knoppen indiening={indiening} label={isLaatste(stap) ? t.indienen : t.volgende} terug={terug} />
    </form>
  )
}

const laatsteStap = stappen.length - 1
const isLaatste = (stap: number): boolean => stap === laatsteStap

/** On to the next step once this one is in order; on the last one the notification is sent. */
function useVerder(
  form: Aanmeldform,
  stap: number,
  naarStap: (stap: number) => void,
  { verstuur, wisFout }: ReturnType<typeof useIndienen>,
) {
  const volgende = async () => {
    if (await form.trigger(stappen[stap]?.velden, { shouldFocus: true })) {
      wisFout()
      naarStap(stap + 1)
    }
  }
  const indienen = form.handleSubmit(verstuur, (fouten) => {
    toonBij(form, naarStap, eersteStapMet(Object.keys(fouten)))
  })
  return () => (isLaatste(stap) ? indienen() : volgende())
}

interface Knoppendelen {
  readonly indiening: Pick<ReturnType<typeof useIndienen>, 'fout' | 'bezig'>
  readonly label: string
  readonly terug: (() => void) | undefined
}

function Knoppen({ indiening: { fout, bezig }, label, terug }: Knoppendelen) {
  return (
    <Stack gap="md" mt="xl">
      <ProblemMessage fout={fout} />
      <Group>
        <Button type="submit" loading={bezig}>
          {label}
        </Button>
        {terug && (
          <Button variant="default" onClick={terug}>
            {t.vorige}
          </Button>
        )}
      </Group>
    </Stack>
  )
}

/** The form, in which a field of a step that was looked at is looked at again at every change. */
function useStapvoorstap(begin: DefaultValues<Aanmeldvelden>): Aanmeldform {
  const form = useForm(aanmeldvorm, begin)
  const { watch, getFieldState, trigger } = form
  useEffect(() => {
    const luisteraar = watch((_waarden, { name }) => {
      if (name && getFieldState(name).error) void trigger(name)
    })
    return () => luisteraar.unsubscribe()
  }, [watch, getFieldState, trigger])
  return form
}

function Waarom({ naam }: { readonly naam: Stapnaam }) {
  if (naam === 'nakijken') return <Text mb="md">{stapteksten[naam].waarom}</Text>
  return (
    <div className={stijl.waarom}>
      <Disclosure summary={t.waarom} open>
        {stapteksten[naam].waarom}
      </Disclosure>
    </div>
  )
}

interface Stapinhoud extends Formulierdelen {
  readonly naam: Stapnaam
  readonly form: Aanmeldform
  readonly naarStap: (stap: number) => void
}

const inhoud: Readonly<Record<Stapnaam, (delen: Stapinhoud) => ReactNode>> = {
  thuishoren: (delen) => <StapThuishoren {...delen} />,
  betrokkene: (delen) => <StapBetrokkene {...delen} />,
  criteria: (delen) => <StapCriteria {...delen} />,
  gegevens: (delen) => <StapGegevens {...delen} />,
  betrokkenheid: (delen) => <StapBetrokkenheid {...delen} />,
  nakijken: (delen) => <StapNakijken {...delen} />,
}

function Stap(delen: Stapinhoud) {
  return inhoud[delen.naam](delen)
}

/** Which step is shown; a new step begins at its title, for who hears the screen too. */
function useStap() {
  const [stap, zetStap] = useState(0)
  const [verste, zetVerste] = useState(0)
  const kop = useRef<HTMLHeadingElement>(null)
  const naarStap = (nieuw: number) => {
    flushSync(() => {
      zetStap(nieuw)
      zetVerste((was) => Math.max(was, nieuw))
    })
    window.scrollTo({ top: 0 })
    kop.current?.focus({ preventScroll: true })
  }
  return { stap, verste, kop, naarStap }
}

/** Shows the step with a mistake and puts the cursor in its first wrong field. */
function toonBij(form: Aanmeldform, naarStap: (stap: number) => void, stap: number): void {
  if (stap < 0) return
  naarStap(stap)
  void form.trigger(stappen[stap]?.velden, { shouldFocus: true })
}

function useIndienen(form: Aanmeldform, naarStap: (stap: number) => void) {
  const client = useQueryClient()
  const navigeer = useNavigate()
  const klaar = useRef(false)
  const { mutate, reset, error, isPending } = useMutation({
    mutationFn: (velden: Ingevuld) => vraag(casusAanmelden, { body: alsAanmelding(velden) }),
    onSuccess: async ({ casusnummer }) => {
      klaar.current = true
      await navigeer({ to: '/casussen/$casusnummer', params: { casusnummer } })
      tell(t.ingediend)
    },
    onError: (fout) => {
      const velden = fout instanceof ProblemError ? (fout.probleem.velden ?? []) : []
      const stap = eersteStapMet(velden.map((v) => v.veld))
      if (stap >= 0) naarStap(stap)
      showFieldErrors(form, fout)
    },
    onSettled: () => {
      for (const sleutel of ['casussen', 'werk']) void client.invalidateQueries({ queryKey: [sleutel] })
    },
  })
  return { verstuur: (velden: Ingevuld) => mutate(velden), fout: error, wisFout: reset, bezig: isPending, klaar }
}
