import { Button, type ButtonProps, Stack, Text } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes } from 'react'
import { Disclosure } from '../../components/disclosure.tsx'
import { overzichtTeksten as t, vervolgTeksten } from '../../teksten/casus-kop.ts'
import { type Deel, deelpaden } from './deelpaden.ts'
import type { Casus, HandelingId } from './queries.ts'
import { Regelverwijzing } from './regelverwijzing.tsx'

type VervolgId = keyof typeof vervolgTeksten

/** The part of the page of a casus on which each act is done. */
const deelVan: Readonly<Record<VervolgId, Deel>> = {
  uitvraagVersturen: 'uitvragen',
  uitvraagBeantwoorden: 'uitvragen',
  partijToetsen: 'uitvragen',
  overlegVoorbereiden: 'casusoverleg',
  overlegAanpassen: 'casusoverleg',
  deelnemerToevoegen: 'casusoverleg',
  deelnemersUitnodigen: 'casusoverleg',
  zorgvuldigheidAanvaarden: 'casusoverleg',
  overlegBeginnen: 'casusoverleg',
  uitspraakVastleggen: 'casusoverleg',
  uitspraakBevestigen: 'casusoverleg',
  plandoelVastleggen: 'plan',
  actieVastleggen: 'plan',
  actieBijwerken: 'plan',
  casusregieToewijzen: 'plan',
  meenemenBeslissen: 'plan',
  overlegSluiten: 'casusoverleg',
  dossierOpschonen: 'afschaling',
  termijnAfwijken: 'afschaling',
  monitoringAfbakenen: 'volgen',
  gegevenInbrengen: 'gegevens',
}
/** Not the decisions: they have their own button above these steps. */
const isStap = (id: HandelingId): id is VervolgId => id in deelVan

const Linkknop = createLink((delen: ButtonProps & AnchorHTMLAttributes<HTMLAnchorElement>) => (
  <Button component="a" {...delen} />
))

/** What there is to do now in this casus, in plain words, each line leading to its part of the page. */
export function Vervolgstappen({ casus }: { readonly casus: Casus }) {
  const verder = casus.handelingen.filter((h) => h.vervolg).map((h) => h.id)
  const stappen = verder.filter(isStap)
  if (stappen.length === 0) return verder.length > 0 ? null : <Text c="dimmed">{t.wachtOp}</Text>
  return (
    <Stack gap="xs" align="flex-start" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {stappen.map((id, i) => (
        <li key={id}>
          <Linkknop
            from="/casussen/$casusnummer"
            to={deelpaden[deelVan[id]]}
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
