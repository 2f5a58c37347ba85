import { plandoelBijwerken } from '@casushuis/contract'
import { Badge, Group, Stack, Text, Title } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { vraag } from '../../../api/client.ts'
import { formatDay } from '../../../components/date.ts'
import { planTeksten as t } from '../../../teksten/casus-plan.ts'
import { DirecteHandeling } from '../directe-handeling.tsx'
import { Merken } from '../merken.tsx'
import type { Casus } from '../queries.ts'
import { ActieVastleggen } from './actie-vastleggen.tsx'
import { Actiekaart } from './actiekaart.tsx'
import { Eerder } from './eerder.tsx'
import stijl from './plan.module.css'
import { Tekstbeheer } from './tekstbeheer.tsx'

type Plandoel = Casus['plandoelen'][number]

/** The goals, each with the actions that lead to it; actions of a goal that the reader may not see come last. */
export function Plandoelen({ casus }: { readonly casus: Casus }) {
  const zichtbaar = new Set(casus.plandoelen.map((d) => d.id))
  const los = casus.acties.filter((a) => a.plandoel === null || !zichtbaar.has(a.plandoel))
  return (
    <ol className={stijl.doelen}>
      {casus.plandoelen.map((doel) => (
        <Doel
          key={doel.id}
          kop={doel.tekst}
          merk={
            <Group gap={4}>
              <Stand doel={doel} />
              <Merken van={doel} />
            </Group>
          }
          knoppen={<Doelknoppen casus={casus} doel={doel} />}
        >
          <Acties casus={casus} acties={casus.acties.filter((a) => a.plandoel === doel.id)} />
          <Eerder eerder={doel.eerder} />
        </Doel>
      ))}
      {los.length > 0 && (
        <Doel kop={t.zonderDoel}>
          <Acties casus={casus} acties={los} />
        </Doel>
      )}
    </ol>
  )
}

interface Doeldelen {
  readonly kop: string
  readonly merk?: ReactNode
  readonly knoppen?: ReactNode
  readonly children: ReactNode
}

function Doel({ kop, merk, knoppen, children }: Doeldelen) {
  const id = useId()
  return (
    <li>
      <section aria-labelledby={id}>
        <Stack gap="sm">
          <Group justify="space-between" align="flex-start" gap="xs">
            <div className={stijl.doelkop}>
              <Title order={3} id={id}>
                {kop}
              </Title>
              {merk}
            </div>
            <Group gap="xs">{knoppen}</Group>
          </Group>
          {children}
        </Stack>
      </section>
    </li>
  )
}

function Stand({ doel: { bereikt, bereiktTijdstip } }: { readonly doel: Plandoel }) {
  if (!bereikt) return <Badge color="gray">{t.nogNietBereikt}</Badge>
  return (
    <Badge color="groen" leftSection={<IconCheck size={14} aria-hidden />}>
      {bereiktTijdstip ? t.bereiktOp(formatDay(bereiktTijdstip)) : t.bereikt}
    </Badge>
  )
}

interface Knopdelen {
  readonly casus: Casus
  readonly doel: Plandoel
}

function Doelknoppen({ casus, doel }: Knopdelen) {
  const { id, versie, tekst, bereikt } = doel
  const { casusnummer } = casus
  return (
    <>
      <DirecteHandeling
        casus={casus}
        id="plandoelBijwerken"
        label={bereikt ? t.tochNiet : t.isBereikt}
        naam={bereikt ? t.tochNietVan(tekst) : t.isBereiktVan(tekst)}
        size="xs"
        onDoe={(met) =>
          vraag(plandoelBijwerken, { ...met, params: { casusnummer, id }, versie, body: { bereikt: !bereikt } })
        }
      />
      <ActieVastleggen casus={casus} plandoel={{ id, tekst }} />
      <Tekstbeheer casus={casus} van={doel} />
    </>
  )
}

function Acties({ casus, acties }: { readonly casus: Casus; readonly acties: Casus['acties'] }) {
  if (acties.length === 0) return <Text c="dimmed">{t.geenActies}</Text>
  return (
    <ul className={stijl.acties}>
      {acties.map((actie) => (
        <li key={actie.id}>
          <Actiekaart casus={casus} actie={actie} />
        </li>
      ))}
    </ul>
  )
}
