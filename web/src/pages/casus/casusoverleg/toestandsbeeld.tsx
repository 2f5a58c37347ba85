import { Badge, Group, Stack, Text } from '@mantine/core'
import { useIk } from '../../../api/queries.ts'
import { everything, nothing, useArrivals } from '../../../components/arrivals.ts'
import { EmptyState } from '../../../components/empty.tsx'
import { NewThings } from '../../../components/new-things.tsx'
import { schrijfselTeksten as schrijf } from '../../../teksten/casus-teksten.ts'
import { beeldTeksten as t } from '../../../teksten/casusoverleg.ts'
import { isOpen } from '../aanbod.ts'
import { Merkbeheer } from '../merkbeheer.tsx'
import { Merken } from '../merken.tsx'
import type { Casus, Gegeven } from '../queries.ts'
import { Intrekken } from '../te-herschrijven.tsx'
import { TekstVerbeteren } from '../tekst-verbeteren.tsx'
import { useGegevensVan } from '../uitvragen/uitvraag.ts'
import stijl from './casusoverleg.module.css'
import type { Overleg, Uitspraak } from './overleg.ts'
import { Reacties } from './reacties.tsx'

interface Beelddelen {
  readonly casus: Casus
  readonly overleg: Overleg
}

/** The statements of one overleg, what each rests on and what the deelnemers think of it (C5). */
export function Toestandsbeeld({ casus, overleg }: Beelddelen) {
  const uitspraken = casus.uitspraken.filter((u) => u.overleg === overleg.id)
  // Who writes them down sees them at once.
  const meteen = isOpen(casus, 'uitspraakVastleggen') || overleg.stand !== 'bezig'
  const { shown, waiting, show, isNew } = useArrivals(uitspraken, meteen ? everything : nothing)
  if (uitspraken.length === 0) return <EmptyState title={t.leegTitel} explanation={waaromLeeg(casus, overleg)} />
  return (
    <>
      <NewThings waiting={waiting} label={t.nieuw} onShow={show} />
      <Uitspraken casus={casus} uitspraken={shown} isNieuw={isNew} />
    </>
  )
}

interface Lijstdelen {
  readonly casus: Casus
  readonly uitspraken: readonly Uitspraak[]
  readonly isNieuw?: (uitspraak: Uitspraak) => boolean
}

/** Some of the statements, each as a whole. */
export function Uitspraken({ casus, uitspraken, isNieuw = () => false }: Lijstdelen) {
  const gegevens = useGegevensVan(casus)
  return (
    <ol className={stijl.uitspraken}>
      {uitspraken.map((uitspraak) => (
        <li key={uitspraak.id}>
          <Stack gap={4} align="flex-start">
            {isNieuw(uitspraak) && <Badge color="petrol">{t.isNieuw}</Badge>}
            <Text className={stijl.woorden ?? ''}>{uitspraak.tekst}</Text>
            <Merken van={uitspraak} />
            {gegevens && <Bronnen uitspraak={uitspraak} gegevens={gegevens} />}
            <Reacties casus={casus} uitspraak={uitspraak} />
            <Beheer casus={casus} uitspraak={uitspraak} />
          </Stack>
        </li>
      ))}
    </ol>
  )
}

/** What the procesregie, which writes down what the table says, can do with a statement; and who adds a mark. */
function Beheer({ casus, uitspraak }: { readonly casus: Casus; readonly uitspraak: Uitspraak }) {
  const { id, versie, tekst } = uitspraak
  const { partij } = useIk()
  return (
    <Group gap="xs">
      {!partij && (
        <>
          <TekstVerbeteren casus={casus} id={id} versie={versie} nu={uitspraak} naam={schrijf.verbeterenVan(tekst)} />
          <Intrekken casus={casus} id={id} versie={versie} naam={schrijf.intrekkenVan(tekst)} />
        </>
      )}
      <Merkbeheer casus={casus} van={uitspraak} wat={tekst} />
    </Group>
  )
}

function waaromLeeg(casus: Casus, { stand }: Overleg): string {
  if (stand === 'gehouden') return t.leegGehouden
  return isOpen(casus, 'uitspraakVastleggen') ? t.leegVastleggen : t.leegWachten
}

interface Brondelen {
  readonly uitspraak: Uitspraak
  readonly gegevens: readonly Gegeven[]
}

function Bronnen({ uitspraak: { steuntOp }, gegevens }: Brondelen) {
  const namen = steuntOp.map((id) => {
    const gegeven = gegevens.find((g) => g.id === id)
    return gegeven?.inhoud ? t.van(gegeven.inhoud.titel, gegeven.bronhouder.naam) : t.nietZichtbaar
  })
  return (
    <Text size="sm">
      <span className={stijl.zacht}>{t.steuntOp}:</span> {namen.length > 0 ? namen.join('; ') : t.nietsZichtbaar}
    </Text>
  )
}
