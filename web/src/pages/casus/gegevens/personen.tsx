import { betrokkeneAanmerken, persoonToevoegen, persoonVerbeteren } from '@casushuis/contract'
import { persoonrollen } from '@casushuis/handvat'
import { Checkbox, List, Text, Title } from '@mantine/core'
import { type FieldValues, type Path, useController } from 'react-hook-form'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import { formatDay } from '../../../components/date.ts'
import type { Form } from '../../../components/form.ts'
import type { Veld } from '../../../components/send-error.tsx'
import { persoonrolnamen } from '../../../teksten/begrippen.ts'
import { beheerTeksten } from '../../../teksten/casus-gegevens.ts'
import { personenTeksten as t } from '../../../teksten/personen.ts'
import { Dagkeuze } from '../../velden/dagkeuze.tsx'
import { Keuzeveld } from '../../velden/keuzeveld.tsx'
import { Merkvelden } from '../../velden/merkvelden.tsx'
import { Tekstvak, Tekstveld } from '../../velden/tekstveld.tsx'
import type { Invoer } from '../../velden/veld.ts'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus, Gegeven, Inhoud } from '../queries.ts'
import { geheim } from './gegeven-schema.ts'
import { hoofdpersoonIn } from './over-wie.tsx'

/** Who is in the casus beside the hoofdpersoon, as far as this reader sees them. */
export function Personen({ casus, gegevens }: { readonly casus: Casus; readonly gegevens: readonly Gegeven[] }) {
  const anderen = gegevens.flatMap(({ id, inhoud }) => (inhoud?.persoon ? [{ id, inhoud, wie: inhoud.persoon }] : []))
  if (anderen.length === 0) return null
  return (
    <section aria-label={t.titel}>
      <Title order={3} size="h5">
        {t.titel}
      </Title>
      <List size="sm" mt={4}>
        <List.Item>{hoofdpersoonIn(casus)}</List.Item>
        {anderen.map(({ id, inhoud, wie }) => (
          <List.Item key={id}>
            {persoonrolnamen[wie.rol]}: {[inhoud.titel, wie.naam].filter(Boolean).join(', ')}
          </List.Item>
        ))}
      </List>
    </section>
  )
}

const leeg = { omschrijving: '', naam: '', geboortedatum: null, waaromNaam: '', noodzaak: '' }

/** Bringing in somebody else than the hoofdpersoon (A5). */
export function PersoonToevoegen({ casus }: { readonly casus: Casus }) {
  const { casusnummer } = casus
  return (
    <Handelingformulier
      casus={casus}
      contract={persoonToevoegen}
      over={casusnummer}
      bewaart={false}
      begin={{ ...leeg, bijzonder: false, strafrechtelijk: false, geheimhouding: null }}
      stuur={(body, met) => vraag(persoonToevoegen, { ...met, params: { casusnummer }, body })}
      gelukt={({ omschrijving }) => t.toegevoegd(omschrijving)}
      knop={t.toevoegen}
    >
      {(form) => (
        <>
          <Text size="sm">{t.toevoegenUitleg}</Text>
          <Wievelden form={form} naam={(veld) => veld} heeftNaam={heeftNaam(form.watch())} />
          <Merkvelden form={form} naam={(veld) => veld} />
          <Geheimveld form={form} naam="geheimhouding" />
        </>
      )}
    </Handelingformulier>
  )
}

interface Beheerdelen {
  readonly casus: Casus
  readonly gegeven: Gegeven
  readonly inhoud: Inhoud
}

type Velden = Partial<Invoer<typeof persoonVerbeteren>>

const heeftNaam = ({ naam, geboortedatum }: Velden): boolean => Boolean(naam || geboortedatum)

const inWoorden = ({ rol, omschrijving = '', naam = '', geboortedatum, waaromNaam = '', noodzaak = '' }: Velden) =>
  [
    [t.rol, rol ? persoonrolnamen[rol] : ''],
    [t.omschrijving, omschrijving],
    [t.naam, naam],
    [t.geboortedatum, geboortedatum ? formatDay(geboortedatum) : ''],
    [t.waaromNaamVraag, waaromNaam],
    [t.noodzaak, noodzaak],
  ] satisfies readonly Veld[]

/** Correcting who somebody else is, by who brought that person in (A5, T19). */
export function PersoonVerbeteren({ casus, gegeven, inhoud }: Beheerdelen) {
  const { casusnummer } = casus
  const { persoon, titel, noodzaak } = inhoud
  if (!persoon) return null
  const { rol, naam, geboortedatum, waaromNaam } = persoon
  const wie = { rol, omschrijving: titel, naam: naam ?? '', geboortedatum, waaromNaam: waaromNaam ?? '', noodzaak }
  return (
    <Handelingformulier
      casus={casus}
      contract={persoonVerbeteren}
      over={gegeven.id}
      label={t.verbeteren}
      size="xs"
      bewaart={false}
      begin={wie}
      versie={gegeven.zeggenschap?.versie ?? ''}
      inWoorden={inWoorden}
      stuur={(body, met) => vraag(persoonVerbeteren, { ...met, params: { casusnummer, id: gegeven.id }, body })}
      gelukt={() => t.verbeterd}
      knop={t.opslaan}
    >
      {(form) => <Wievelden form={form} naam={(veld) => veld} heeftNaam={heeftNaam(form.watch())} />}
    </Handelingformulier>
  )
}

interface Wiedelen<In extends FieldValues, Uit> {
  readonly form: Form<In, Uit>
  /** Where in the form each of these fields is. */
  readonly naam: (veld: keyof Invoer<typeof persoonVerbeteren> & string) => Path<In>
  readonly heeftNaam: boolean
}

const rolkeuzes = persoonrollen.map((rol) => ({
  waarde: rol,
  tekst: persoonrolnamen[rol],
  uitleg: t.rolUitleg[rol],
}))

/** What is said of somebody; why a name is needed is asked as soon as there is one. */
function Wievelden<In extends FieldValues, Uit>({ form, naam, heeftNaam: metNaam }: Wiedelen<In, Uit>) {
  const { vandaag } = useIk()
  return (
    <>
      <Tekstveld form={form} naam={naam('omschrijving')} label={t.omschrijving} uitleg={t.omschrijvingUitleg} eerste />
      <Keuzeveld form={form} naam={naam('rol')} label={t.rol} keuzes={rolkeuzes} />
      <Tekstvak form={form} naam={naam('noodzaak')} label={t.noodzaak} regels={2} />
      <Tekstveld form={form} naam={naam('naam')} label={t.naam} />
      <Dagkeuze
        form={form}
        naam={naam('geboortedatum')}
        label={t.geboortedatum}
        defaultLevel="decade"
        maxDate={vandaag}
        maw="20rem"
        magLeeg
        clearable
      />
      {metNaam && (
        <Tekstvak
          form={form}
          naam={naam('waaromNaam')}
          label={t.waaromNaamVraag}
          uitleg={t.waaromNaamUitleg}
          regels={2}
        />
      )}
    </>
  )
}

function Geheimveld<In extends FieldValues, Uit>({
  form,
  naam,
}: {
  readonly form: Form<In, Uit>
  readonly naam: Path<In>
}) {
  const { field } = useController({ control: form.control, name: naam })
  return (
    <Checkbox
      ref={field.ref}
      label={beheerTeksten.geheimhouding}
      description={t.geheimUitleg}
      checked={field.value !== null}
      onChange={(e) => field.onChange(e.currentTarget.checked ? geheim : null)}
    />
  )
}

/** Whether another person is betrokkene too, so that the dat-check finds that person (A6). */
export function BetrokkeneAanmerken({ casus, gegeven }: Omit<Beheerdelen, 'inhoud'>) {
  const { casusnummer } = casus
  const aangemerkt = gegeven.zeggenschap?.medebetrokkene ?? false
  return (
    <Handelingformulier
      casus={casus}
      contract={betrokkeneAanmerken}
      over={gegeven.id}
      label={aangemerkt ? t.nietMeer : t.aanmerken}
      size="xs"
      bewaart={false}
      begin={{ aangemerkt: !aangemerkt, reden: '' }}
      versie={gegeven.zeggenschap?.versie ?? ''}
      stuur={(body, met) => vraag(betrokkeneAanmerken, { ...met, params: { casusnummer, id: gegeven.id }, body })}
      gelukt={({ aangemerkt: nu }) => (nu ? t.aangemerkt : t.nietMeerGedaan)}
      knop={t.opslaan}
    >
      {(form) => (
        <>
          <Text>{aangemerkt ? t.nietMeerUitleg : t.aanmerkenUitleg}</Text>
          <Tekstvak
            form={form}
            naam="reden"
            label={aangemerkt ? t.nietMeerReden : t.aanmerkenReden}
            regels={2}
            eerste
          />
        </>
      )}
    </Handelingformulier>
  )
}
