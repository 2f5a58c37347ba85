import {
  Alert,
  Button,
  type ButtonProps,
  Group,
  NativeSelect,
  Popover,
  Stack,
  Text,
  VisuallyHidden,
} from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { IconLock } from '@tabler/icons-react'
import { CatchBoundary } from '@tanstack/react-router'
import { type ReactNode, Suspense, useId, useState } from 'react'
import { FormDialog } from '../../components/form-dialog.tsx'
import { Loading } from '../../components/loading.tsx'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { handelingTeksten as t } from '../../teksten/casus-kop.ts'
import { Deelfout } from './deelfout.tsx'
import stijl from './handeling.module.css'
import { type Aanbod, type Casus, type DoelId, type HandelingId, useHandelen } from './queries.ts'
import { Regelverwijzing } from './regelverwijzing.tsx'

type Variant = NonNullable<ButtonProps['variant']>

interface Handelingdelen {
  readonly casus: Casus
  readonly id: HandelingId
  /** What the button says; the label of the rulebook when left out. */
  readonly label?: string
  readonly variant?: Variant
  readonly size?: NonNullable<ButtonProps['size']>
  /** What a screen reader hears where the label alone does not say which one is meant. */
  readonly naam?: string
}

/** What is given to the content of an act: for which doel it is done, and how to close it. */
export interface Handelingbeeld {
  readonly sluit: () => void
  /** To pass on as `?doel=`. */
  readonly doel: DoelId
}

/** What the rulebook says of this act for this reader, or undefined where it is not for this reader at all. */
export function aanbodVan(casus: Casus, id: HandelingId): Aanbod | undefined {
  return casus.handelingen.find((h) => h.id === id)
}

/** Whether this act is open to this reader now. */
export function isOpen(casus: Casus, id: HandelingId): boolean {
  return aanbodVan(casus, id)?.toegestaan === true
}

/**
 * One act in a casus. Open: a button that opens a window with in whose name and for which doel one acts. Closed:
 * a button that says why, with rule and paragraph (R4). Not for this reader: nothing.
 */
export function Handeling({
  casus,
  id,
  label,
  variant = 'default',
  size = 'sm',
  naam,
  bewaart = false,
  inhoud,
}: Handelingdelen & Pick<Vensterdelen, 'bewaart' | 'inhoud'>) {
  // Whoever is writing keeps the window when the act closes meanwhile; sending it then says why it cannot be.
  const [geopend, zetGeopend] = useState<Aanbod>()
  const aanbod = geopend ?? aanbodVan(casus, id)
  const sluit = () => zetGeopend(undefined)
  if (!aanbod) return null
  const tekst = label ?? aanbod.label
  const knop = knopdelen(size, naam)
  if (!aanbod.toegestaan) return <GeslotenHandeling aanbod={aanbod} label={tekst} {...knop} />
  return (
    <>
      <Button variant={variant} onClick={() => zetGeopend(aanbod)} aria-haspopup="dialog" {...knop}>
        {tekst}
      </Button>
      <Handelingvenster
        casus={casus}
        aanbod={aanbod}
        titel={tekst}
        open={Boolean(geopend)}
        sluit={sluit}
        bewaart={bewaart}
        inhoud={inhoud}
      />
    </>
  )
}

interface Knopdelen {
  readonly size: NonNullable<ButtonProps['size']>
  readonly 'aria-label'?: string
}

const knopdelen = (size: Knopdelen['size'], naam?: string): Knopdelen =>
  naam ? { size, 'aria-label': naam } : { size }

const vensterstijl = { content: stijl.venster ?? '', title: stijl.venstertitel ?? '' }

interface Vensterdelen {
  readonly casus: Casus
  readonly aanbod: Aanbod
  /** Whether what was written is kept outside the window, and found again in it. */
  readonly bewaart?: boolean
  readonly titel: string
  readonly open: boolean
  readonly sluit: () => void
  readonly inhoud: (beeld: Handelingbeeld) => ReactNode
}

function Handelingvenster({ casus, aanbod, titel, open, sluit, bewaart = false, inhoud }: Vensterdelen) {
  const smal = useMediaQuery('(max-width: 48em)') ?? false
  return (
    <FormDialog
      open={open}
      close={sluit}
      keeps={bewaart}
      title={titel}
      size="xl"
      fullScreen={smal}
      classNames={vensterstijl}
      // Closed is closed: a second click must not meet what the button means afterwards.
      transitionProps={{ duration: 0 }}
    >
      <Vensterinhoud casus={casus} aanbod={aanbod} sluit={sluit} inhoud={inhoud} />
    </FormDialog>
  )
}

function Vensterinhoud({ casus, aanbod, sluit, inhoud }: Omit<Vensterdelen, 'titel' | 'open' | 'bewaart'>) {
  const [gekozen, kies] = useState<DoelId>()
  const doel = aanbod.doelen.find((d) => d.id === gekozen) ?? aanbod.doelen[0]
  if (!doel) return <Alert color="yellow">{t.geenDoel}</Alert>
  return (
    <Stack gap="md">
      <Verantwoording casus={casus} aanbod={aanbod} doel={doel} kies={kies} />
      <CatchBoundary
        getResetKey={() => aanbod.id}
        errorComponent={({ error, reset }) => <Deelfout casusnummer={casus.casusnummer} fout={error} opnieuw={reset} />}
      >
        <Suspense fallback={<Loading />}>{inhoud({ sluit, doel: doel.id })}</Suspense>
      </CatchBoundary>
    </Stack>
  )
}

type Doel = Aanbod['doelen'][number]

interface Verantwoordingdelen {
  readonly casus: Casus
  readonly aanbod: Aanbod
  readonly doel: Doel
  readonly kies: (doel: DoelId) => void
}

/** In whose name and for which doel the act is done (P1); a choice where the rulebook leaves one. */
function Verantwoording({ casus, aanbod, doel, kies }: Verantwoordingdelen) {
  const keuze = aanbod.doelen.length > 1
  return (
    <Stack gap="xs">
      <Text size="sm">
        {t.namensVoor(casus.namens.naam)}
        {!keuze && <strong> {doel.tekst}</strong>}
      </Text>
      {keuze && (
        <NativeSelect
          aria-label={t.kiesDoel}
          data={aanbod.doelen.map((d) => ({ value: d.id, label: d.tekst }))}
          value={doel.id}
          onChange={({ currentTarget: { value } }) => {
            const gekozen = aanbod.doelen.find((d) => d.id === value)
            if (gekozen) kies(gekozen.id)
          }}
        />
      )}
    </Stack>
  )
}

interface DirecteDelen extends Handelingdelen {
  /** Asked before it is done; without it the act is done at once. */
  readonly bevestig?: string
  /** Whether it cannot be undone: then the safe answer comes first to hand. */
  readonly onherroepelijk?: boolean
  readonly onDoe: (doel: DoelId) => Promise<unknown>
}

/** An act that asks for no words: done at once, or after one question when it cannot be undone. */
export function DirecteHandeling({
  casus,
  id,
  label,
  variant = 'default',
  size = 'sm',
  naam,
  bevestig,
  onherroepelijk = false,
  onDoe,
}: DirecteDelen) {
  const { doe, bezig, fout } = useHandelen(casus.casusnummer)
  const [open, { open: openen, close: sluit }] = useDisclosure(false)
  const aanbod = aanbodVan(casus, id)
  if (!aanbod) return null
  const tekst = label ?? aanbod.label
  const knop = knopdelen(size, naam)
  const [eerste] = aanbod.doelen
  if (!aanbod.toegestaan || !eerste) return <GeslotenHandeling aanbod={aanbod} label={tekst} {...knop} />
  const vraagt = bevestig !== undefined || aanbod.doelen.length > 1
  // The failure stays on the screen; there is nothing more to do with it here.
  const voerUit = (doel: DoelId) =>
    doe(() => onDoe(doel)).then(
      () => sluit(),
      () => undefined,
    )
  return (
    <>
      <Button
        variant={variant}
        loading={bezig && !vraagt}
        {...knop}
        onClick={() => (vraagt ? openen() : void voerUit(eerste.id))}
        {...(vraagt ? { 'aria-haspopup': 'dialog' as const } : {})}
      >
        {tekst}
      </Button>
      {fout && !vraagt && <ProblemMessage fout={fout} />}
      <Handelingvenster
        casus={casus}
        aanbod={aanbod}
        titel={tekst}
        open={open}
        sluit={sluit}
        inhoud={({ doel }) => (
          <Stack gap="md">
            {bevestig && <Text>{bevestig}</Text>}
            {fout && <ProblemMessage fout={fout} />}
            <Group>
              <Button
                loading={bezig}
                onClick={() => void voerUit(doel)}
                {...(onherroepelijk ? { color: 'rood' } : { 'data-autofocus': true })}
              >
                {t.ja(tekst)}
              </Button>
              <Button variant="default" onClick={sluit} data-autofocus={onherroepelijk}>
                {t.nee}
              </Button>
            </Group>
          </Stack>
        )}
      />
    </>
  )
}

interface Geslotendelen extends Knopdelen {
  readonly aanbod: Aanbod
  readonly label: string
}

/** A closed act: reachable by keyboard, and it says why and what would help. */
function GeslotenHandeling({ aanbod, label, ...knop }: Geslotendelen) {
  const [open, { open: openen, close: sluit }] = useDisclosure(false)
  const id = useId()
  return (
    <Popover opened={open} onChange={(nu) => (nu ? openen() : sluit())} width={340} withArrow withRoles={false}>
      <Popover.Target>
        <Button
          {...knop}
          variant="default"
          className={stijl.gesloten ?? ''}
          data-disabled
          aria-disabled
          aria-describedby={id}
          leftSection={<IconLock size={16} aria-hidden />}
          onClick={openen}
          onFocus={openen}
          onBlur={sluit}
          onKeyDown={(e) => e.key === 'Escape' && sluit()}
        >
          {label}
        </Button>
      </Popover.Target>
      <VisuallyHidden id={id}>
        {t.kanNietNu} {aanbod.reden} {aanbod.watHelpt}
      </VisuallyHidden>
      <Popover.Dropdown>
        <WaaromNiet aanbod={aanbod} />
      </Popover.Dropdown>
    </Popover>
  )
}

function WaaromNiet({ aanbod }: { readonly aanbod: Aanbod }) {
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {t.kanNietNu}
      </Text>
      <Text size="sm">{aanbod.reden}</Text>
      {aanbod.watHelpt && (
        <Text size="sm">
          <strong>{t.watHelpt}</strong> {aanbod.watHelpt}
        </Text>
      )}
      {aanbod.regel && <Regelverwijzing regel={aanbod.regel} />}
    </Stack>
  )
}
