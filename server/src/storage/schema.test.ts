import {
  actiestanden,
  bestemmingsoorten,
  bijtekstsoorten,
  categorieen,
  deelnemerrollen,
  fasen,
  huisregelsoorten,
  type Id,
  meeneemstanden,
  overlegsoorten,
  overlegstanden,
  persoonrollen,
  postkeuzes,
  rollen,
  stopredenen,
  uitvraagstanden,
  vaststellingen,
  verstrekkingberichten,
  vrijgaven,
} from '@casushuis/handvat'
import { type Selectable, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inzagesoorten } from '../ports/inzagerecht.ts'
import { besluiten } from '../ports/logboek.ts'
import { openTestHouse, type TestHouse } from '../testing/house.ts'
import { inOrder } from './migrate.ts'
import type { Tables } from './schema.ts'

/** The types that PostgreSQL may give to a column that TypeScript sees as `V`. */
type Kind<V> = [V] extends [Uint8Array]
  ? 'bytea'
  : [V] extends [boolean]
    ? 'bool'
    : [V] extends [number]
      ? 'int4' | 'int8'
      : [V] extends [readonly Id<string>[]]
        ? '_uuid'
        : [V] extends [readonly string[]]
          ? '_uuid' | '_text'
          : [V] extends [Id<string>]
            ? 'uuid'
            : [V] extends [string]
              ? 'uuid' | 'text' | 'timestamptz' | 'date'
              : [V] extends [object]
                ? 'jsonb'
                : never
type Column<V> = null extends V ? `${Kind<NonNullable<V>>} null` : Kind<V>
type Columns = {
  readonly [T in keyof Tables]: { readonly [C in keyof Selectable<Tables[T]>]: Column<Selectable<Tables[T]>[C]> }
}

const ofCasus = { zvhId: 'uuid', casusId: 'uuid' } as const
const tekst = {
  bronhouderId: 'uuid',
  bijzonder: 'bool',
  strafrechtelijk: 'bool',
  steuntOp: '_uuid',
  overPersoon: 'bool null',
} as const
const valid = { van: 'timestamptz', tot: 'timestamptz null' } as const
const register = { zvhId: 'uuid', id: 'uuid', partijId: 'uuid', ...valid, vastgelegdDoor: 'uuid' } as const

const endable = {
  versie: 'int4',
  ...register,
  waaromEerder: 'text null',
  beeindigdOp: 'timestamptz null',
  beeindigdDoor: 'uuid null',
  beeindigingReden: 'text null',
} as const

/** The schema as a value. The compiler holds it against `Tables`, and this test holds it against the database. */
const columns: Columns = {
  zvh: {
    id: 'uuid',
    naam: 'text',
    sleutelmerk: 'bytea null',
    kalenderOp: 'timestamptz null',
    datGeneratie: 'uuid null',
    kalenderAandeel: 'int4',
    kalenderOndergrens: 'int4',
    controlepunt: 'int4',
    stand: 'uuid',
  },
  huisregel: {
    ...{ zvhId: 'uuid', id: 'uuid', soort: 'text', zegt: 'jsonb', van: 'timestamptz', volgorde: 'int8' },
    ...{ besluitDag: 'date null', besluitKenmerk: 'text null', besluitOndertekenaar: 'text null' },
    ...{ vastgelegdOp: 'timestamptz', vastgelegdDoor: 'uuid null' },
  },
  partij: {
    ...{ versie: 'int4', zvhId: 'uuid', id: 'uuid', naam: 'text', publiek: 'bool', bron: 'text null' },
    sjabloon: 'text null',
    ...{ vastgelegdOp: 'timestamptz null', vastgelegdDoor: 'uuid null', mensenSinds: 'timestamptz' },
  },
  mensenbevestiging: {
    ...{ zvhId: 'uuid', id: 'uuid', partijId: 'uuid', op: 'timestamptz', door: 'uuid', medewerkers: '_uuid' },
  },
  convenant: {
    ...endable,
    ...{ besluitDag: 'date null', besluitKenmerk: 'text null', besluitOndertekenaar: 'text null' },
  },
  verstrekkingsbesluit: {
    ...endable,
    ...{ strekking: 'text', besluitDag: 'date', besluitKenmerk: 'text', besluitOndertekenaar: 'text' },
  },
  koppeling: {
    ...endable,
    ...{ systeem: 'text', clientId: 'text', verantwoordelijkeId: 'uuid' },
    ...{ besluitDag: 'date', besluitKenmerk: 'text', besluitOndertekenaar: 'text' },
  },
  taak: {
    ...endable,
    ...{ naam: 'text', grondslag: 'text', voorstel: 'text null', getoetstDoor: 'text null', getoetstOp: 'date null' },
  },
  geschraptVoorstel: {
    ...{ zvhId: 'uuid', partijId: 'uuid', voorstel: 'text', getoetstDoor: 'text', getoetstOp: 'date' },
    ...{ reden: 'text', op: 'timestamptz', door: 'uuid' },
  },
  partijwijziging: {
    ...{ zvhId: 'uuid', id: 'uuid', partijId: 'uuid', taakId: 'uuid null', op: 'timestamptz', door: 'uuid' },
    ...{ reden: 'text', eerder: 'jsonb' },
  },
  verwerkingsrecht: {
    ...{ versie: 'int4', ...register, soort: 'text', toelichting: 'text', waaromEerder: 'text null' },
    ...{ bevestigdOp: 'timestamptz null', bevestigdDoor: 'uuid null', bevinding: 'text null' },
    ...{ ingetrokkenOp: 'timestamptz null', ingetrokkenDoor: 'uuid null', intrekkingReden: 'text null' },
  },
  bevoegdheidsverlening: {
    versie: 'int4',
    ...register,
    bevoegdheden: '_text',
    ingetrokkenOp: 'timestamptz null',
    intrekkingReden: 'text null',
    ...{ besluitDag: 'date null', besluitKenmerk: 'text null', besluitOndertekenaar: 'text null' },
    ...{ waaromEerder: 'text null', ingetrokkenDoor: 'uuid null' },
  },
  medewerker: {
    ...{ versie: 'int4', zvhId: 'uuid', id: 'uuid', naam: 'text', rol: 'text', partijId: 'uuid null' },
    ...{ contactpersoon: 'bool', uitgever: 'text null', onderwerp: 'text null' },
    ...{ telefoon: 'text null', mail: 'text null', vastgelegdOp: 'timestamptz null', vastgelegdDoor: 'uuid null' },
    ...{ beeindigdOp: 'timestamptz null', beeindigdDoor: 'uuid null', beeindigingReden: 'text null' },
  },
  post: { zvhId: 'uuid', medewerkerId: 'uuid', keuze: 'text', gepostOp: 'timestamptz null' },
  agendapunt: {
    ...{ zvhId: 'uuid', medewerkerId: 'uuid', overlegId: 'uuid', moment: 'timestamptz', duur: 'int4 null' },
    ...{ volgnummer: 'int4' },
  },
  gemeld: { zvhId: 'uuid', medewerkerId: 'uuid', sleutel: 'bytea' },
  medewerkerwijziging: {
    ...{ zvhId: 'uuid', id: 'uuid', medewerkerId: 'uuid', op: 'timestamptz', door: 'uuid' },
    ...{ reden: 'text null', eerder: 'jsonb' },
  },
  uitnodiging: {
    ...{ zvhId: 'uuid', id: 'uuid', medewerkerId: 'uuid', codehash: 'bytea', uitgever: 'text', mail: 'text' },
    ...{ gemaaktOp: 'timestamptz', gemaaktDoor: 'uuid', tot: 'timestamptz', voorbijOp: 'timestamptz null' },
  },
  afwezigheid: {
    ...{ versie: 'int4', zvhId: 'uuid', id: 'uuid', medewerkerId: 'uuid', vervangerId: 'uuid' },
    ...{ van: 'timestamptz', tot: 'timestamptz', vastgelegdOp: 'timestamptz', vastgelegdDoor: 'uuid' },
    ...{ geeindigdOp: 'timestamptz null', geeindigdDoor: 'uuid null' },
  },
  sessie: {
    ...{ zvhId: 'uuid', tokenHash: 'bytea', medewerkerId: 'uuid' },
    ...{ begonnenOp: 'timestamptz', gebruiktOp: 'timestamptz', conceptsleutel: 'bytea' },
  },
  klok: { enige: 'bool', verzetDagen: 'int4' },
  casus: {
    versie: 'int4',
    ...{ zvhId: 'uuid', id: 'uuid', casusnummer: 'text', fase: 'text', aanmelderId: 'uuid', aangemeldDoor: 'uuid' },
    ...{ procesregisseurId: 'uuid', casusregisseurId: 'uuid null', overlegsoort: 'text null' },
    ...{
      afschalingOp: 'date null',
      gearchiveerdOp: 'timestamptz null',
      stilSinds: 'timestamptz null',
      bijgehoudenOp: 'timestamptz null',
      ...{ afwijkingArchiefOp: 'date null', afwijkingVernietigenOp: 'date null', herbeoordelenOp: 'date null' },
      actiefTot: 'date null',
      ...{ afgerondOp: 'date null', afrondingTot: 'date null', afrondingBesluit: 'uuid null' },
      ...{
        afrondingBezwaar: 'bool null',
        afrondingGrond: 'text null',
        afrondingSoort: 'text null',
        afrondingMelderId: 'uuid null',
        afrondingDoorRegie: 'bool null',
      },
      aangemaaktOp: 'timestamptz',
    },
  },
  inzet: {
    ...ofCasus,
    ...{ volgnummer: 'int4', partijId: 'uuid', taakId: 'uuid', van: 'timestamptz', gekozenDoor: 'uuid' },
  },
  casusstand: { ...ofCasus, stand: 'uuid' },
  leiding: { ...ofCasus, volgnummer: 'int4', partijId: 'uuid', taakId: 'uuid', van: 'timestamptz' },
  toewijzing: {
    versie: 'int4',
    ...ofCasus,
    id: 'uuid',
    medewerkerId: 'uuid',
    rol: 'text',
    partijId: 'uuid null',
    overname: 'bool',
    afwezigheidId: 'uuid null',
    ...valid,
  },
  stuk: {
    versie: 'int4',
    ...ofCasus,
    ...tekst,
    ...{ id: 'uuid', soort: 'text', door: 'uuid', op: 'timestamptz', gezien: 'bool', inhoud: 'bytea' },
    ...{ informerenVanaf: 'date null', informerenVoor: 'date null' },
  },
  partijtoets: {
    versie: 'int4',
    ...ofCasus,
    ...{ id: 'uuid', partijId: 'uuid', taakId: 'uuid', geeft: '_text', ontvangt: '_text', inhoud: 'bytea' },
    ...valid,
  },
  gegeven: {
    versie: 'int4',
    ...ofCasus,
    ...{ id: 'uuid', bronhouderId: 'uuid', ingebrachtIn: 'text', ingebrachtOp: 'timestamptz', categorie: 'text' },
    ...{ bijzonder: 'bool', strafrechtelijk: 'bool', geheimProcesregie: 'bool null', geheimUitvraag: 'bool null' },
    gewogen: '_text',
    ...{ vrijgave: 'text', getoondIn: 'uuid null', voorafAan: '_uuid', voorbehouden: '_uuid' },
    ...{ beperkt: 'bool', betrokkene: 'bool', themas: '_uuid', themasVanBronhouder: 'bool' },
    ...{ persoon: 'text null', over: 'uuid null', medebetrokkene: 'bool' },
    ...{ volgorde: 'int8', inhoud: 'bytea' },
  },
  uitvraag: {
    versie: 'int4',
    ...ofCasus,
    ...{ id: 'uuid', partijId: 'uuid', namensId: 'uuid', taakId: 'uuid', doel: 'text', stand: 'text' },
    ...{ verstuurdOp: 'timestamptz', antwoordVoor: 'date', beantwoordOp: 'timestamptz null', meegestuurd: '_uuid' },
    ...{ herinnerdOp: 'date null', inhoud: 'bytea', antwoord: 'bytea null' },
  },
  overleg: {
    versie: 'int4',
    ...ofCasus,
    ...{ id: 'uuid', volgnummer: 'int4', stand: 'text', moment: 'timestamptz null', burger: 'text', besloten: 'bool' },
    ...{ duur: 'int4 null', plaats: 'bytea null', begonnenOp: 'timestamptz null', themas: '_uuid' },
    ...{ afgebakend: 'bool', heropend: 'date null', terugkomOp: 'date null', terugkomMet: '_uuid' },
    ...{ inhoud: 'bytea', datum: 'uuid null' },
  },
  overlegdatum: {
    versie: 'int4',
    ...ofCasus,
    ...{ id: 'uuid', moment: 'timestamptz', duur: 'int4', genodigden: '_uuid', inhoud: 'bytea' },
  },
  deelnemer: {
    versie: 'int4',
    ...ofCasus,
    ...{ id: 'uuid', overlegId: 'uuid', partijId: 'uuid', rol: 'text', inhoud: 'bytea' },
    themas: '_uuid',
  },
  aanvaarding: {
    ...ofCasus,
    ...{ deelnemerId: 'uuid', medewerkerId: 'uuid', versie: 'text', op: 'timestamptz' },
  },
  aanwezigheid: {
    ...ofCasus,
    ...{ id: 'uuid', overlegId: 'uuid', medewerkerId: 'uuid null', partijId: 'uuid null' },
    ...{ van: 'timestamptz', tot: 'timestamptz null' },
  },
  uitspraak: {
    versie: 'int4',
    ...ofCasus,
    ...tekst,
    ...{ id: 'uuid', overlegId: 'uuid', op: 'timestamptz', bevestigdDoor: '_uuid', inhoud: 'bytea' },
  },
  plandoel: {
    versie: 'int4',
    ...ofCasus,
    id: 'uuid',
    ...{ bereikt: 'bool', bereiktOp: 'timestamptz null' },
    ...tekst,
    op: 'timestamptz',
    inhoud: 'bytea',
  },
  actie: {
    versie: 'int4',
    ...ofCasus,
    ...{
      id: 'uuid',
      plandoelId: 'uuid',
      uitvoerderId: 'uuid',
      persoonId: 'uuid null',
      stand: 'text',
      start: 'date',
      deadline: 'date',
    },
    ...tekst,
    ...{ op: 'timestamptz', inhoud: 'bytea' },
  },
  tekst: {
    versie: 'int4',
    ...ofCasus,
    ...tekst,
    ...{ id: 'uuid', soort: 'text', bijId: 'uuid', op: 'timestamptz', inhoud: 'bytea' },
  },
  meeneemafspraak: {
    versie: 'int4',
    ...ofCasus,
    ...{ id: 'uuid', actieId: 'uuid null', gegevenId: 'uuid null', bronhouderId: 'uuid', ontvangerId: 'uuid' },
    ...{ stand: 'text', tot: 'date null', gewogen: 'bool', op: 'timestamptz' },
    ...{ inhoud: 'bytea', antwoord: 'bytea null' },
  },
  verstrekking: {
    versie: 'int4',
    ...ofCasus,
    ...{ id: 'uuid', actieId: 'uuid null', gegevenId: 'uuid', bronhouderId: 'uuid', ontvangerId: 'uuid' },
    ...{ bijzonder: 'bool', strafrechtelijk: 'bool', op: 'timestamptz', bericht: 'text null', inhoud: 'bytea' },
  },
  uitwisseling: {
    versie: 'int4',
    ...ofCasus,
    ...{
      id: 'uuid',
      kanaalId: 'uuid',
      andereZvh: 'uuid',
      bronZvh: 'uuid null',
      gegevenId: 'uuid null',
      stukId: 'uuid null',
    },
    ...{ categorie: 'text', bijzonder: 'bool', strafrechtelijk: 'bool', op: 'timestamptz', tot: 'timestamptz' },
    ...{ verstrektOp: 'timestamptz null', geslotenOp: 'timestamptz null', inhoud: 'bytea null' },
  },
  document: { ...ofCasus, id: 'uuid', gegevenId: 'uuid', inhoud: 'bytea' },
  verstrektDocument: { ...ofCasus, id: 'uuid', verstrekkingId: 'uuid', inhoud: 'bytea' },
  uitwisselakkoord: {
    ...ofCasus,
    ...{ uitwisselingId: 'uuid', partijId: 'uuid', akkoord: 'bool', op: 'timestamptz', medewerkerId: 'uuid' },
  },
  ontvangen: {
    versie: 'int4',
    ...ofCasus,
    ...{ id: 'uuid', uitwisselingId: 'uuid', vanZvh: 'uuid', vanCasusId: 'uuid', partijId: 'uuid' },
    categorie: 'text',
    ...{ bijzonder: 'bool', strafrechtelijk: 'bool', op: 'timestamptz', inhoud: 'bytea' },
  },
  inzagerecht: {
    ...ofCasus,
    ...{ lezer: 'text', objectId: 'uuid', objectsoort: 'text', facet: 'text', over: 'text' },
    ...{ soort: 'text', regel: 'text' },
    ...{
      geldigTot: 'timestamptz null',
      persoonlijk: 'bool',
      bijgewerktOp: 'timestamptz null',
      alleenVoor: '_uuid null',
    },
  },
  werk: {
    ...ofCasus,
    ...{ lezer: 'text', soort: 'text', objectId: 'uuid', deadline: 'date null', alleenVoor: '_uuid null' },
    ...{ vanaf: 'date null', herinnerdOp: 'date null' },
  },
  datIndex: { ...ofCasus, blindeIndex: 'bytea', gegevenId: 'uuid' },
  datVerouderd: { zvhId: 'uuid', id: 'uuid' },
  zitting: {
    ...ofCasus,
    ...{ id: 'uuid', medewerkerId: 'uuid', begonnenOp: 'timestamptz', laatstOp: 'timestamptz' },
    ...{ begin: 'jsonb', gezien: '_text' },
  },
  datCheck: {
    ...ofCasus,
    ...{ id: 'uuid', medewerkerId: 'uuid', namensId: 'uuid', op: 'timestamptz', inhoud: 'bytea' },
  },
  datVraag: {
    ...ofCasus,
    ...{ id: 'uuid', naarZvh: 'uuid', medewerkerId: 'uuid', namensId: 'uuid', op: 'timestamptz', tot: 'timestamptz' },
    ...{ inhoud: 'bytea', antwoord: 'bytea null' },
  },
  datVraagHier: {
    ...ofCasus,
    ...{ id: 'uuid', vraagId: 'uuid', vanZvh: 'uuid', op: 'timestamptz', tot: 'timestamptz', inhoud: 'bytea' },
    ...{ beslotenOp: 'timestamptz null', antwoordt: 'bool null' },
  },
  sturingstelling: { zvhId: 'uuid', maand: 'date', soort: 'text', deel: 'text', aantal: 'int4' },
  sturingspublicatie: { zvhId: 'uuid', periode: 'text', begin: 'date', cijfers: 'jsonb' },
  kalenderstop: {
    ...{ zvhId: 'uuid', reden: 'text', sinds: 'timestamptz', nu: 'timestamptz', andereKlok: 'timestamptz' },
    ...{ vorige: 'timestamptz null', archiveren: 'int4', vernietigen: 'int4' },
    ...{ bevestigdOp: 'timestamptz null', bevestigdDoor: 'uuid null' },
  },
  kalendergang: { zvhId: 'uuid', begonnenOp: 'timestamptz', totaal: 'int4', gedaan: 'int4' },
  teVernietigenSleutel: { ...ofCasus, vernietigingId: 'uuid null' },
  vernietiging: {
    ...{ zvhId: 'uuid', id: 'uuid', maand: 'date', grond: 'text', aantalGegevens: 'int4' },
    ...{ sleutelWeg: 'bool' },
  },
  slotbericht: {
    ...{ zvhId: 'uuid', id: 'uuid', soort: 'text', casusnummer: 'text', op: 'date', vernietigenOp: 'date null' },
    ...{ grond: 'text null', regel: 'text null', hoogstens: 'int4 null', vernietigingId: 'uuid null' },
    verklaring: 'text null',
  },
  slotberichtVoor: { zvhId: 'uuid', slotberichtId: 'uuid', medewerkerId: 'uuid' },
  logboek: {
    delen: 'jsonb',
    ...{ zvhId: 'uuid', keten: 'text', volgnummer: 'int8', op: 'timestamptz', medewerkerId: 'uuid', rol: 'text' },
    ...{ partijId: 'uuid null', namensId: 'uuid null', casusId: 'uuid null', objecten: '_uuid', handeling: 'text' },
    ...{ soort: 'text', doel: 'text null', taak: 'text null', grondslag: 'text null', besluit: 'text' },
    ...{
      regelboek: 'text',
      regels: '_text',
      feiten: '_text null',
      zichtbaarVoor: '_text',
      vorigeHash: 'bytea',
      hash: 'bytea',
    },
  },
  logboekBegin: { zvhId: 'uuid', keten: 'text', volgnummer: 'int8', hash: 'bytea' },
  logboekKop: { zvhId: 'uuid', keten: 'text', volgnummer: 'int8', hash: 'bytea' },
  alarm: {
    ...{ zvhId: 'uuid', id: 'uuid', soort: 'text', onderwerp: 'text' },
    ...{ sinds: 'timestamptz', laatst: 'timestamptz', voorbij: 'timestamptz null' },
  },
  klus: {
    ...{ zvhId: 'uuid', soort: 'text', onderwerp: 'uuid', vanaf: 'timestamptz', gevraagd: 'int4' },
    ...{ bezetTot: 'timestamptz null', pogingen: 'int4', fout: 'text null' },
  },
  herhaling: {
    ...{ zvhId: 'uuid', medewerkerId: 'uuid', sleutel: 'bytea', verzoek: 'bytea', op: 'timestamptz' },
    ...{ casusId: 'uuid null', verzegeld: 'bytea null', uitkomst: 'text null' },
  },
  migratie: { naam: 'text', hash: 'text', op: 'timestamptz' },
}

/** What a column with a CHECK on a list may hold: the words of the rulebook, or of what is stored about its answers. */
const lists: Readonly<Record<string, readonly string[]>> = {
  'actie.stand': actiestanden,
  'casus.afronding_soort': bestemmingsoorten,
  'casus.fase': fasen,
  'casus.overlegsoort': overlegsoorten,
  'sturingspublicatie.periode': ['jaar', 'kwartaal'],
  'slotbericht.soort': ['gearchiveerd', 'vernietigd'],
  'verstrekking.bericht': verstrekkingberichten,
  'deelnemer.rol': deelnemerrollen,
  'gegeven.categorie': categorieen,
  // A BSN goes to no other zvh.
  'uitwisseling.categorie': categorieen.filter((c) => c !== 'bsn'),
  'ontvangen.categorie': categorieen.filter((c) => c !== 'bsn'),
  'gegeven.persoon': persoonrollen,
  'gegeven.vrijgave': vrijgaven,
  'huisregel.soort': huisregelsoorten,
  'post.keuze': postkeuzes,
  'inzagerecht.soort': inzagesoorten,
  'kalenderstop.reden': stopredenen,
  'logboek.besluit': besluiten,
  'medewerker.rol': rollen.filter((rol) => rol !== 'kalender' && rol !== 'inrichter'),
  'meeneemafspraak.stand': meeneemstanden,
  'overleg.stand': overlegstanden,
  'tekst.soort': bijtekstsoorten,
  'uitvraag.stand': uitvraagstanden,
  'verwerkingsrecht.soort': vaststellingen,
}

describe('the schema of the database', () => {
  let huis: TestHouse
  beforeAll(async () => {
    huis = await openTestHouse()
  })
  afterAll(() => huis?.sluit())

  test('is the one that the statements are checked against: every table, column, type and null', async () => {
    const { rows } = await sql<{ tabel: string; kolom: string; soort: string; verplicht: boolean }>`
      select c.relname as tabel, a.attname as kolom, t.typname as soort, a.attnotnull as verplicht
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_type t on t.oid = a.atttypid
      where a.attnum > 0 and not a.attisdropped`.execute(huis.database.kysely)
    const found = rows.map((r) => `${r.tabel}.${r.kolom} ${r.soort}${r.verplicht ? '' : ' null'}`)
    const typed = Object.entries(columns).flatMap(([table, fields]) =>
      Object.entries(fields).map(([column, kind]) => `${snake(table)}.${snake(column)} ${kind}`),
    )
    expect(found.toSorted()).toEqual(typed.toSorted())
  })

  test('lets in the words of the rulebook and no others, wherever it checks for a list', async () => {
    const { rows } = await sql<{ tabel: string; kolom: string; regel: string }>`
      select c.relname as tabel, a.attname as kolom, pg_get_constraintdef(k.oid) as regel
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
      where k.contype = 'c' and pg_get_constraintdef(k.oid) like '%ANY (ARRAY[%'`.execute(huis.database.kysely)
    const found = rows.map(({ tabel, kolom, regel }) => [`${tabel}.${kolom}`, words(regel)] as const)
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.entries(lists).map(([column, list]) => [column, list.toSorted()])),
    )
  })

  test('comes from migrations without a gap and without a number that is given twice', () => {
    expect(inOrder(['0002-b.sql', '0001-a.sql', 'leesmij.md'])).toEqual(['0001-a.sql', '0002-b.sql'])
    expect(() => inOrder(['0001-a.sql', '0003-c.sql'])).toThrow('0002')
    expect(() => inOrder(['0001-a.sql', '0001-b.sql'])).toThrow('0001-b.sql')
  })
})

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The literals of a CHECK, as PostgreSQL writes it down. */
const words = (rule: string): readonly string[] =>
  [...rule.matchAll(/'([^']+)'::text/g)].map(([, word = '']) => word).toSorted()
