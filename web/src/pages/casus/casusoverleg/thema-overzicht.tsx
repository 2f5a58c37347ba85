import { Alert, List, Stack, Text, Title } from '@mantine/core'
import { themaTeksten as t } from '../../../teksten/themas.ts'
import { aanbodVan } from '../aanbod.ts'
import { type Casus, type Gegeven, useGegevens } from '../queries.ts'
import type { Deelnemer, Overleg } from './overleg.ts'
import { ThemasToedelen } from './themas-toedelen.tsx'

interface Overzichtdelen {
  readonly casus: Casus
  readonly overleg: Overleg
}

/** Who is needed for what, for who divides it; what is still missing is named (T14, C1). */
export function Themaoverzicht({ casus, overleg }: Overzichtdelen) {
  return aanbodVan(casus, 'themasToedelen') ? <Indeling casus={casus} overleg={overleg} /> : null
}

function Indeling({ casus, overleg }: Overzichtdelen) {
  const gegevens = useGegevens(casus.casusnummer)
  return (
    <Stack gap="xs" align="flex-start">
      <Title order={3}>{t.titel}</Title>
      <Text size="sm">{t.uitleg}</Text>
      <List size="sm" spacing={2}>
        {overleg.themas.map(({ id, naam }) => {
          const namen = overleg.deelnemers.filter((d) => isBij(d, id)).map((d) => d.partij.naam)
          return (
            <List.Item key={id}>
              <strong>{naam}</strong>: {t.aantallen(namen, gegevens.filter((g) => hoortBij(g, id)).length)}
            </List.Item>
          )
        })}
      </List>
      <Ontbreekt overleg={overleg} gegevens={gegevens} />
      <ThemasToedelen casus={casus} overleg={overleg} />
    </Stack>
  )
}

const isBij = ({ themas }: Deelnemer, thema: string) => themas?.some((id) => id === thema) === true
const hoortBij = ({ zeggenschap }: Gegeven, thema: string) => zeggenschap?.themas.some((id) => id === thema) === true

interface Ontbreekdelen {
  readonly overleg: Overleg
  readonly gegevens: readonly Gegeven[]
}

function Ontbreekt(delen: Ontbreekdelen) {
  const punten = watOntbreekt(delen)
  if (punten.length === 0) return null
  const titel = delen.overleg.stand === 'voorbereiding' ? t.ontbreektTitel : t.ontbreektNu
  return (
    <Alert color="oker" variant="light" title={titel}>
      <List size="sm" spacing={2}>
        {punten.map((punt) => (
          <List.Item key={punt}>{punt}</List.Item>
        ))}
      </List>
    </Alert>
  )
}

/** What would make the overleg go wrong, of which none is forbidden. */
function watOntbreekt({ overleg: { themas, deelnemers }, gegevens }: Ontbreekdelen): readonly string[] {
  const zonder = deelnemers.filter((d) => !themas.some(({ id }) => isBij(d, id)))
  const leeg = themas.filter(({ id }) => !deelnemers.some((d) => isBij(d, id)))
  const vrij = gegevens.filter((g) => g.zeggenschap && g.zeggenschap.vrijgave !== 'geen')
  const los = vrij.filter((g) => !themas.some(({ id }) => hoortBij(g, id)))
  const wie = vrij.filter((g) => g.betrokkene)
  const kent = (d: Deelnemer) =>
    themas.some(({ id }) => isBij(d, id) && wie.some((g) => hoortBij(g, id))) ||
    gegevens.some((g) => g.betrokkene && g.bronhouder.id === d.partij.id)
  const onwetend = deelnemers.filter((d) => d.rol === 'uitvoerder' && !kent(d))
  return [
    zonder.length > 0 && t.ontbreekt.deelnemer(zonder.map((d) => d.partij.naam).join(', ')),
    los.length > 0 && t.ontbreekt.gegevens(los.length),
    deelnemers.length > 0 && leeg.length > 0 && t.ontbreekt.thema(leeg.map(({ naam }) => naam).join(', ')),
    onwetend.length > 0 && t.ontbreekt.uitvoerders(onwetend.length),
  ].filter((punt) => punt !== false)
}
