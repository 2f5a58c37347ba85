import { triageBesluiten } from '@casushuis/contract'
import { eindigtBij, uitkomsten, wachtOpAntwoord } from '@casushuis/handvat'
import { Alert, List } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import { formatDay } from '../../../components/date.ts'
import { besluitTeksten as t, triagebesluitTeksten } from '../../../teksten/casus-besluiten.ts'
import { Keuzeveld } from '../../velden/keuzeveld.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { Handeling } from '../handeling.tsx'
import type { Handelingbeeld } from '../handelingvenster.tsx'
import type { Casus } from '../queries.ts'
import { Afstemmingvelden, useAfstemming } from './afstemmingvelden.tsx'
import { useBesluit } from './besluit-nemen.ts'
import { type BesluitformVan, useBesluitform } from './besluitform.ts'
import { Besluitvenster } from './besluitvenster.tsx'
import { Doorverwijzing, doorverwijsvelden, useElders } from './doorverwijzing.tsx'
import { keuzesUit, useVolgendDoel } from './uitkomstkeuze.ts'

/** What destroys never stands first. */
const ids = ['casusoverleg', 'casusoverlegOmTeBepalen', 'andereOverlegtafel', 'nietInBehandeling'] as const
const keuzes = keuzesUit(uitkomsten.triage, triagebesluitTeksten.gevolg, ids)
/** The decision at the end of triage (T12). */
export function Triagebesluit({ casus }: { readonly casus: Casus }) {
  const ingevuld = useBesluitform(casus, triageBesluiten, {
    motivering: '',
    advies: '',
    doorverwijzing: null,
    afstemming: useAfstemming(),
  })
  return (
    <Handeling
      casus={casus}
      id="triageBesluiten"
      {...(casus.overlegsoort ? { label: triagebesluitTeksten.alsnogStoppen } : {})}
      bewaart
      inhoud={(beeld) => <Formulier casus={casus} ingevuld={ingevuld} {...beeld} />}
    />
  )
}

interface Formulierdelen extends Handelingbeeld {
  readonly casus: Casus
  readonly ingevuld: BesluitformVan<typeof triageBesluiten>
}

/** Where the casus already goes to an overleg, only stopping is left. */
const keuzesIn = ({ overlegsoort }: Casus) =>
  overlegsoort ? keuzes.filter(({ waarde }) => eindigtBij(uitkomsten.triage, waarde)) : keuzes

function Formulier({ casus, ingevuld, doel, volgt, sluit }: Formulierdelen) {
  const { casusnummer } = casus
  const { form } = ingevuld
  useVolgendDoel(uitkomsten.triage, form.watch('uitkomst'), volgt)
  const besluit = useBesluit({
    casus,
    ingevuld,
    eindigt: (v) => eindigtBij(uitkomsten.triage, v.uitkomst),
    verstuur: (body, met) => vraag(triageBesluiten, { ...met, params: { casusnummer }, query: { doel }, body }),
    sluit,
  })
  const [uitkomst, advies] = form.watch(['uitkomst', 'advies'])
  const { aanmelder } = casus
  useElders(uitkomst, {
    begin: () => {
      form.setValue('doorverwijzing.melder', aanmelder.id)
      form.setValue('doorverwijzing.doorRegie', false)
    },
    leeg: () => form.setValue('doorverwijzing', null),
  })
  const venster = { besluit, sluit, eindigt: eindigtBij(uitkomsten.triage, uitkomst) }
  return (
    <Besluitvenster {...venster} metAdvies={Boolean(advies?.trim())}>
      <OpenUitvragen casus={casus} />
      <Keuzeveld form={form} naam="uitkomst" label={t.uitkomst} keuzes={keuzesIn(casus)} />
      {uitkomst === 'andereOverlegtafel' && (
        <Doorverwijzing
          form={form}
          casus={casus}
          melders={[{ id: aanmelder.id, naam: aanmelder.organisatie }]}
          {...doorverwijsvelden}
        />
      )}
      <Tekstvak form={form} naam="motivering" label={t.motivering} uitleg={t.motiveringUitleg} />
      <Afstemmingvelden form={form} casus={casus} met="afstemming.met" dag="afstemming.dag" />
      <Tekstvak form={form} naam="advies" label={t.advies} uitleg={t.adviesUitleg} regels={2} magLeeg />
    </Besluitvenster>
  )
}

/** The questions that nobody answered yet: deciding now is deciding without them (T12). */
function OpenUitvragen({ casus: { uitvragen } }: Pick<Formulierdelen, 'casus'>) {
  const open = uitvragen.filter(wachtOpAntwoord)
  if (open.length === 0) return null
  return (
    <Alert color="oker" variant="light" title={triagebesluitTeksten.openTitel(open.length)}>
      <List size="sm">
        {open.map((u) => (
          <List.Item key={u.id}>
            {triagebesluitTeksten.open(u.partij.naam, formatDay(u.verstuurdTijdstip), formatDay(u.antwoordVoor))}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
