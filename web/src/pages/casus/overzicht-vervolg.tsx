import { Button, type ButtonProps, Stack, Text } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes } from 'react'
import { useIk } from '../../api/queries.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { overzichtTeksten as t, vervolgTeksten } from '../../teksten/casus-kop.ts'
import { isOpen } from './aanbod.ts'
import { type Deel, deelpaden } from './deelpaden.ts'
import type { Casus } from './queries.ts'
import { Regelverwijzing } from './regelverwijzing.tsx'

type VervolgId = keyof typeof vervolgTeksten

interface Vervolg {
  readonly id: VervolgId
  readonly deel: Deel
  /** Whether there is something left to do; the rulebook says whether it may be done. */
  readonly teDoen: (casus: Casus, eigenPartij: string | undefined) => boolean
}

const altijd = () => true
/** The decisions that have their own button above these steps. */
const wachtOpBesluit = (casus: Casus): boolean =>
  (['intakeBesluiten', 'triageBesluiten', 'overlegBesluiten'] as const).some((id) => isOpen(casus, id))
const huidigOverleg = (casus: Casus) =>
  [...casus.overleggen].sort((a, b) => b.volgnummer - a.volgnummer).find((o) => o.stand !== 'gehouden')

/** In the order of the work: the first that is open is the main thing to do. */
const vervolgen: readonly Vervolg[] = [
  { id: 'uitvraagBeantwoorden', deel: 'uitvragen', teDoen: (c) => c.uitvragen.some((u) => u.stand === 'verstuurd') },
  {
    id: 'zorgvuldigheidAanvaarden',
    deel: 'casusoverleg',
    teDoen: (c, eigenPartij) =>
      huidigOverleg(c)?.deelnemers.some((d) => d.partij.id === eigenPartij && !d.zorgvuldigheidAanvaard) ?? false,
  },
  {
    id: 'meenemenBeslissen',
    deel: 'plan',
    teDoen: (c) => c.meeneemafspraken.some((m) => m.vanMij && m.stand === 'gevraagd'),
  },
  { id: 'uitspraakBevestigen', deel: 'casusoverleg', teDoen: (c) => c.uitspraken.some((u) => !u.doorMijBevestigd) },
  {
    id: 'actieBijwerken',
    deel: 'plan',
    teDoen: (c) => c.acties.some((a) => a.eigen && (a.stand === 'open' || a.stand === 'bezig')),
  },
  { id: 'uitvraagVersturen', deel: 'uitvragen', teDoen: altijd },
  { id: 'overlegVoorbereiden', deel: 'casusoverleg', teDoen: altijd },
  { id: 'deelnemersUitnodigen', deel: 'casusoverleg', teDoen: altijd },
  { id: 'deelnemerToevoegen', deel: 'casusoverleg', teDoen: altijd },
  { id: 'overlegBeginnen', deel: 'casusoverleg', teDoen: altijd },
  { id: 'uitspraakVastleggen', deel: 'casusoverleg', teDoen: (c) => c.uitspraken.length === 0 },
  { id: 'plandoelVastleggen', deel: 'plan', teDoen: (c) => c.plandoelen.length === 0 },
  { id: 'actieVastleggen', deel: 'plan', teDoen: (c) => c.acties.length === 0 && c.plandoelen.length > 0 },
  { id: 'casusregieToewijzen', deel: 'plan', teDoen: (c) => c.casusregisseur === null },
  { id: 'overlegSluiten', deel: 'casusoverleg', teDoen: altijd },
  { id: 'dossierOpschonen', deel: 'afschaling', teDoen: altijd },
  { id: 'gegevenInbrengen', deel: 'gegevens', teDoen: altijd },
]

const Linkknop = createLink((delen: ButtonProps & AnchorHTMLAttributes<HTMLAnchorElement>) => (
  <Button component="a" {...delen} />
))

/** What there is to do now in this casus, in plain words, each line leading to its part of the page. */
export function Vervolgstappen({ casus }: { readonly casus: Casus }) {
  const eigenPartij = useIk().partij?.id
  const open = vervolgen.filter(({ id, teDoen }) => isOpen(casus, id) && teDoen(casus, eigenPartij))
  if (open.length === 0) return wachtOpBesluit(casus) ? null : <Text c="dimmed">{t.wachtOp}</Text>
  return (
    <Stack gap="xs" align="flex-start" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {open.map(({ id, deel }, i) => (
        <li key={id}>
          <Linkknop
            from="/casussen/$casusnummer"
            to={deelpaden[deel]}
            search={true}
            variant={i === 0 ? 'filled' : 'subtle'}
            size={i === 0 ? 'sm' : 'compact-sm'}
            rightSection={<IconArrowRight size={16} aria-hidden />}
          >
            {vervolgTeksten[id]}
          </Linkknop>
        </li>
      ))}
    </Stack>
  )
}

/** What belongs to this reader's work in this fase and cannot be done yet, each with its reason (R4). */
export function NogNiet({ casus }: { readonly casus: Casus }) {
  const gesloten = casus.handelingen.filter((h) => !h.toegestaan)
  if (gesloten.length === 0) return null
  return (
    <Disclosure summary={t.nogNiet(gesloten.length)}>
      <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {gesloten.map(({ id, label, reden, watHelpt, regel }) => (
          <li key={id}>
            <Text size="sm">
              <strong>{label}.</strong> {reden} {watHelpt && t.helpt(watHelpt)}
            </Text>
            {regel && <Regelverwijzing regel={regel} />}
          </li>
        ))}
      </Stack>
    </Disclosure>
  )
}
