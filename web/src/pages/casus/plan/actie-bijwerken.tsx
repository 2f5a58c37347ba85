import { actieBijwerken } from '@casushuis/contract'
import { actiestanden } from '@casushuis/handvat'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import type { Veld } from '../../../components/send-error.tsx'
import { actiestandnamen } from '../../../teksten/begrippen.ts'
import { planTeksten, actieTeksten as t } from '../../../teksten/casus-plan.ts'
import { Keuzelijst } from '../../velden/keuzelijst.tsx'
import { Keuzeveld } from '../../velden/keuzeveld.tsx'
import { Herkomstvelden } from '../../velden/merkvelden.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import type { Formvan, Invoer, Uitvoer } from '../../velden/veld.ts'
import { Bronveld } from '../gegevens/bronveld.tsx'
import { heeftBron, herkomstVan } from '../gegevens/herkomst.ts'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import { useLeesbareGegevens } from '../uitvragen/uitvraag.ts'

interface Bijwerkdelen {
  readonly casus: Casus
  readonly actie: Actie
}

const standen = actiestanden.map((stand) => ({ waarde: stand, tekst: actiestandnamen[stand] }))

type Bijgewerkt = Partial<Pick<Invoer<typeof actieBijwerken>, 'stand' | 'resultaat'>>

/** The people of the own organisation who work on the casus, as far as the reader may know them. */
const eigenMensen = ({ toewijzingen }: Casus, { uitvoerder }: Actie) =>
  toewijzingen
    .filter((w) => w.partij?.id === uitvoerder.id)
    .map(({ medewerker }) => ({ value: medewerker.id, label: medewerker.naam }))

const inWoorden = ({ stand, resultaat }: Bijgewerkt): readonly Veld[] => [
  [t.stand, stand ? actiestandnamen[stand] : ''],
  ...(resultaat === undefined ? [] : [[t.resultaatVraag, resultaat ?? ''] as const]),
]

/** What was not there for the reader and was not written either, is left alone: it can be kept from its own writer. */
const zonderLeeg = (velden: Uitvoer<typeof actieBijwerken>, was: Actie['resultaat']) => {
  const { stand, persoon, resultaat, ...herkomst } = velden
  const hoe = { stand, ...(persoon !== undefined && { persoon }) }
  if (resultaat === undefined || (!resultaat && was === null)) return hoe
  return resultaat ? { ...hoe, resultaat, ...herkomst } : { ...hoe, resultaat: null }
}

type Actie = Casus['acties'][number]

/** How an action goes and, for who carries it out, what came of it (C6). Not offered to a partij for the action of another. */
export function ActieBijwerken({ casus, actie }: Bijwerkdelen) {
  const { id, versie, eigen, tekst, stand, resultaat } = actie
  const params = { casusnummer: casus.casusnummer, id }
  const { partij } = useIk()
  if (partij && !eigen) return null
  const mensen = eigenMensen(casus, actie)
  const persoon = mensen.find((m) => m.value === actie.persoon?.id)?.value ?? null
  return (
    <Handelingformulier
      casus={casus}
      contract={actieBijwerken}
      over={params.id}
      label={t.bijwerken}
      naam={t.bijwerkenVan(tekst)}
      size="xs"
      begin={{ stand, ...(eigen && { persoon, resultaat: resultaat?.tekst ?? '', ...herkomstVan(resultaat) }) }}
      versie={versie}
      inWoorden={inWoorden}
      stuur={(velden, met) => vraag(actieBijwerken, { ...met, params, body: zonderLeeg(velden, resultaat) })}
      gelukt={() => t.bijgewerkt}
      knop={t.bijwerkenOpslaan}
    >
      {(form) => (
        <>
          <Keuzeveld form={form} naam="stand" label={t.stand} keuzes={standen} />
          {eigen && mensen.length > 0 && (
            <Keuzelijst
              form={form}
              naam="persoon"
              label={t.persoonVraag}
              uitleg={t.persoonUitleg}
              keuzes={mensen}
              magLeeg={t.persoonLeeg}
            />
          )}
          {eigen && <Resultaatvelden form={form} casus={casus} />}
        </>
      )}
    </Handelingformulier>
  )
}

interface Resultaatdelen {
  readonly form: Formvan<typeof actieBijwerken>
  readonly casus: Casus
}

/** What came of it; once there is something, on what that rests and what is in it (P10). */
function Resultaatvelden({ form, casus }: Resultaatdelen) {
  const gegevens = useLeesbareGegevens(casus)
  const bron = { label: planTeksten.steuntOp, uitleg: planTeksten.steuntOpUitleg, gegevens }
  return (
    <>
      <Tekstvak form={form} naam="resultaat" label={t.resultaatVraag} uitleg={t.resultaatUitleg} regels={2} />
      {form.watch('resultaat') && (
        <>
          <Bronveld form={form} naam="steuntOp" {...bron} />
          <Herkomstvelden form={form} naam={(veld) => veld} steunt={heeftBron(form.watch('steuntOp'))} />
        </>
      )}
    </>
  )
}
