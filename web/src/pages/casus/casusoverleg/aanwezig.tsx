import { aanwezigheidBeeindigen, aanwezigheidVastleggen } from '@casushuis/contract'
import { Anchor, Group, Stack, Text } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import { formatTime } from '../../../components/date.ts'
import { Panel } from '../../../components/panel.tsx'
import { tafelTeksten as t } from '../../../teksten/casusoverleg.ts'
import { isOpen } from '../aanbod.ts'
import { DirecteHandeling } from '../directe-handeling.tsx'
import type { Casus } from '../queries.ts'
import stijl from './casusoverleg.module.css'
import type { Aanwezige, Overleg } from './overleg.ts'

interface Aanwezigdelen {
  readonly casus: Casus
  readonly overleg: Overleg
}

/** Who is at the table while the overleg goes on; and for who shows it the screen of the table (B2.2.3). */
export function Aanwezig({ casus, overleg }: Aanwezigdelen) {
  const metScherm = isOpen(casus, 'tafelbeeldInzien')
  const betrokkeneErbij = overleg.aanwezigen.some((a) => a.organisatie === null && a.totTijdstip === null)
  return (
    <Panel
      title={t.titel}
      explanation={metScherm ? t.uitleg : t.uitlegDeelnemer}
      aside={metScherm && <Scherm casusnummer={casus.casusnummer} />}
    >
      <Stack gap="xs">
        {metScherm && betrokkeneErbij && <Text size="sm">{t.betrokkeneErbij}</Text>}
        {metScherm ? <Presentielijst casus={casus} overleg={overleg} /> : <Zelf casus={casus} overleg={overleg} />}
      </Stack>
    </Panel>
  )
}

function Scherm({ casusnummer }: { readonly casusnummer: string }) {
  return (
    <Anchor href={`/casussen/${casusnummer}/scherm`} target="_blank" rel="noopener">
      {t.scherm} {t.nieuwVenster} <IconExternalLink size={16} aria-hidden />
    </Anchor>
  )
}

/** For the procesregie: everybody who can come, and a click for who is there. */
function Presentielijst({ casus, overleg }: Aanwezigdelen) {
  const mensen = casus.toewijzingen.filter(({ partij }) => overleg.deelnemers.some((d) => d.partij.id === partij?.id))
  const laatste = (wie: (a: Aanwezige) => boolean) => overleg.aanwezigen.findLast(wie)
  return (
    <ul className={stijl.lijst}>
      {mensen.map(({ id, medewerker, partij }) => (
        <Rij
          key={id}
          casus={casus}
          overleg={overleg}
          wie={medewerker}
          organisatie={partij?.naam ?? null}
          hier={laatste((a) => a.medewerker?.id === medewerker.id)}
        />
      ))}
      <Rij
        casus={casus}
        overleg={overleg}
        wie={null}
        organisatie={null}
        hier={laatste((a) => a.organisatie === null)}
      />
    </ul>
  )
}

interface Rijdelen extends Aanwezigdelen {
  /** Null is the betrokkene. */
  readonly wie: { readonly id: string; readonly naam: string } | null
  readonly organisatie: string | null
  /** When this person was last there; undefined where he or she was not. */
  readonly hier: Aanwezige | undefined
}

function Rij({ wie, organisatie, ...delen }: Rijdelen) {
  const naam = wie?.naam ?? t.betrokkene
  return (
    <li className={stijl.rij}>
      <Group gap="xs" className={stijl.rijtekst ?? ''}>
        <Text fw={600}>{naam}</Text>
        {organisatie && <Text size="sm">{organisatie}</Text>}
        {delen.hier && (
          <Text size="sm" className={delen.hier.totTijdstip === null ? stijl.gedaan : stijl.zacht}>
            {wanneer(delen.hier)}
          </Text>
        )}
      </Group>
      <Kom {...delen} wie={wie?.id ?? null} labels={{ komt: t.isEr, gaat: t.vertrekt, ...namenVan(naam) }} />
    </li>
  )
}

const namenVan = (naam: string) => ({ naamKomt: t.isErVan(naam), naamGaat: t.vertrektVan(naam) })

function wanneer({ vanTijdstip, totTijdstip }: Aanwezige): string {
  const van = formatTime(vanTijdstip)
  return totTijdstip === null ? t.sinds(van) : t.vanTot(van, formatTime(totTijdstip))
}

interface Komdelen extends Aanwezigdelen {
  readonly wie: string | null
  readonly hier: Aanwezige | undefined
  readonly labels: {
    readonly komt: string
    readonly gaat: string
    readonly naamKomt?: string
    readonly naamGaat?: string
  }
}

/** One click: somebody comes, or leaves. */
function Kom({ casus, overleg, wie, hier, labels }: Komdelen) {
  const { casusnummer } = casus
  const isHier = hier?.totTijdstip === null
  return isHier ? (
    <DirecteHandeling
      casus={casus}
      id="aanwezigheidBeeindigen"
      label={labels.gaat}
      {...(labels.naamGaat && { naam: labels.naamGaat })}
      size="xs"
      onDoe={(met) => vraag(aanwezigheidBeeindigen, { ...met, params: { casusnummer, id: hier.id } })}
    />
  ) : (
    <DirecteHandeling
      casus={casus}
      id="aanwezigheidVastleggen"
      label={labels.komt}
      {...(labels.naamKomt && { naam: labels.naamKomt })}
      size="xs"
      onDoe={(met) =>
        vraag(aanwezigheidVastleggen, { ...met, params: { casusnummer, id: overleg.id }, body: { medewerker: wie } })
      }
    />
  )
}

/** For a deelnemer: which organisations are there, and a click of its own. */
function Zelf({ casus, overleg }: Aanwezigdelen) {
  const ik = useIk()
  const hier = overleg.aanwezigen.filter((a) => a.totTijdstip === null)
  const namen = hier.map((a) => [a.medewerker?.naam, a.organisatie?.naam ?? t.betrokkene].filter(Boolean).join(', '))
  return (
    <>
      <Text>{namen.length > 0 ? namen.join('; ') : t.niemand}</Text>
      <Group>
        <Kom
          casus={casus}
          overleg={overleg}
          wie={ik.id}
          hier={overleg.aanwezigen.findLast((a) => a.eigen)}
          labels={{ komt: t.ikBenEr, gaat: t.ikGaWeg }}
        />
      </Group>
    </>
  )
}
