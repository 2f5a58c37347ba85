import type { ObjectId } from '@casushuis/handvat'
import { type RawBuilder, sql } from 'kysely'
import {
  bijtekstinhoud,
  deelnemerInhoud,
  gegevenInhoud,
  meeneemAntwoord,
  meeneemInhoud,
  ontvangeninhoud,
  overlegInhoud,
  partijtoetsInhoud,
  stukInhoud,
  tekstinhoud,
  uitvraagAntwoord,
  uitvraagInhoud,
  verstrekkingInhoud,
} from '../ports/content.ts'
import type { Gelezen, Leesbaar } from '../ports/rows.ts'
import { thisCasus, thisZvh } from './feiten/dossier.ts'
import { iso, jsonList } from './json.ts'
import type { Schema, SealedColumn } from './schema.ts'
import type { Sealedtext } from './sealed-rows.ts'
import type { Unseal } from './sealing.ts'

/** How a column becomes JSON. */
const asJson = {
  plain: (column: RawBuilder<unknown>) => column,
  moment: (column: RawBuilder<string | null>) => iso(column),
  sealed: (column: RawBuilder<unknown>) => sql`encode(${column}, 'base64')`,
}
type How = keyof typeof asJson

/** Every column that is read of each kind; what is sealed can be nothing else. */
type Columns = {
  readonly [W in Leesbaar]: {
    readonly [K in keyof Gelezen[W]]-?: K extends SealedColumn ? 'sealed' : Exclude<How, 'sealed'>
  }
}

const tekst = {
  bronhouderId: 'plain',
  bijzonder: 'plain',
  strafrechtelijk: 'plain',
  steuntOp: 'plain',
  overPersoon: 'plain',
} as const

const plicht = { informerenVanaf: 'plain', informerenVoor: 'plain' } as const

const columns: Columns = {
  stuk: {
    id: 'plain',
    soort: 'plain',
    door: 'plain',
    op: 'moment',
    gezien: 'plain',
    inhoud: 'sealed',
    ...tekst,
    ...plicht,
  },
  partijtoets: {
    ...{ id: 'plain', partijId: 'plain', taakId: 'plain', geeft: 'plain', ontvangt: 'plain' },
    ...{ van: 'moment', tot: 'moment', inhoud: 'sealed' },
  },
  gegeven: {
    id: 'plain',
    bronhouderId: 'plain',
    ingebrachtIn: 'plain',
    ingebrachtOp: 'moment',
    categorie: 'plain',
    bijzonder: 'plain',
    strafrechtelijk: 'plain',
    betrokkene: 'plain',
    persoon: 'plain',
    over: 'plain',
    inhoud: 'sealed',
  },
  uitvraag: {
    id: 'plain',
    partijId: 'plain',
    namensId: 'plain',
    taakId: 'plain',
    doel: 'plain',
    stand: 'plain',
    verstuurdOp: 'moment',
    antwoordVoor: 'plain',
    beantwoordOp: 'moment',
    herinnerdOp: 'plain',
    meegestuurd: 'plain',
    inhoud: 'sealed',
    antwoord: 'sealed',
  },
  overleg: {
    id: 'plain',
    volgnummer: 'plain',
    stand: 'plain',
    datum: 'plain',
    moment: 'moment',
    duur: 'plain',
    plaats: 'sealed',
    begonnenOp: 'moment',
    burger: 'plain',
    besloten: 'plain',
    afgebakend: 'plain',
    heropend: 'plain',
    terugkomOp: 'plain',
    terugkomMet: 'plain',
    themas: 'plain',
    inhoud: 'sealed',
  },
  overlegdatum: { id: 'plain', moment: 'moment', duur: 'plain', genodigden: 'plain', inhoud: 'sealed' },
  deelnemer: { id: 'plain', overlegId: 'plain', partijId: 'plain', rol: 'plain', themas: 'plain', inhoud: 'sealed' },
  uitspraak: { id: 'plain', overlegId: 'plain', op: 'moment', bevestigdDoor: 'plain', inhoud: 'sealed', ...tekst },
  plandoel: { id: 'plain', bereikt: 'plain', bereiktOp: 'moment', op: 'moment', inhoud: 'sealed', ...tekst },
  actie: {
    id: 'plain',
    plandoelId: 'plain',
    uitvoerderId: 'plain',
    persoonId: 'plain',
    stand: 'plain',
    start: 'plain',
    deadline: 'plain',
    op: 'moment',
    inhoud: 'sealed',
    ...tekst,
  },
  tekst: { id: 'plain', soort: 'plain', bijId: 'plain', op: 'moment', inhoud: 'sealed', ...tekst },
  meeneemafspraak: {
    id: 'plain',
    actieId: 'plain',
    gegevenId: 'plain',
    bronhouderId: 'plain',
    ontvangerId: 'plain',
    stand: 'plain',
    tot: 'plain',
    gewogen: 'plain',
    op: 'moment',
    inhoud: 'sealed',
    antwoord: 'sealed',
  },
  verstrekking: {
    ...{ id: 'plain', actieId: 'plain', gegevenId: 'plain', bronhouderId: 'plain', ontvangerId: 'plain' },
    ...{ bijzonder: 'plain', strafrechtelijk: 'plain', op: 'moment', bericht: 'plain', inhoud: 'sealed' },
  },
  uitwisseling: {
    ...{ id: 'plain', kanaalId: 'plain', andereZvh: 'plain', bronZvh: 'plain', gegevenId: 'plain', stukId: 'plain' },
    ...{ categorie: 'plain', op: 'moment', tot: 'moment', verstrektOp: 'moment', geslotenOp: 'moment' },
  },
  ontvangen: {
    ...{ id: 'plain', uitwisselingId: 'plain', vanZvh: 'plain', vanCasusId: 'plain', partijId: 'plain' },
    ...{ categorie: 'plain', bijzonder: 'plain', strafrechtelijk: 'plain', op: 'moment', inhoud: 'sealed' },
  },
  zeggenschap: {
    id: 'plain',
    geheimProcesregie: 'plain',
    geheimUitvraag: 'plain',
    gewogen: 'plain',
    vrijgave: 'plain',
    voorafAan: 'plain',
    voorbehouden: 'plain',
    beperkt: 'plain',
    themas: 'plain',
    themasVanBronhouder: 'plain',
    medebetrokkene: 'plain',
  },
  toegewezen: {
    ...({ id: 'plain', medewerkerId: 'plain', rol: 'plain', partijId: 'plain', van: 'moment', tot: 'moment' } as const),
    waarneemtVoor: 'plain',
  },
}

/** In which they came to be. */
const order: { readonly [W in Leesbaar]: readonly (keyof Schema[W] & string)[] } = {
  stuk: ['op', 'id'],
  partijtoets: ['van', 'id'],
  gegeven: ['volgorde'],
  uitvraag: ['verstuurdOp', 'id'],
  overleg: ['volgnummer'],
  overlegdatum: ['moment', 'id'],
  deelnemer: ['id'],
  uitspraak: ['op', 'id'],
  plandoel: ['op', 'id'],
  actie: ['op', 'id'],
  tekst: ['op', 'id'],
  meeneemafspraak: ['op', 'id'],
  verstrekking: ['op', 'id'],
  uitwisseling: ['op', 'id'],
  ontvangen: ['op', 'id'],
  zeggenschap: ['id'],
  toegewezen: ['van', 'id'],
}

/** The rows of one kind of this casus that this reader may see; of those alone that a condition on `d` lets through, if there is one. */
export function rowsOf<W extends Leesbaar>(
  kind: W,
  condition?: RawBuilder<boolean>,
): RawBuilder<readonly Sealedtext<Gelezen[W]>[]> {
  const fields = columnsOf(kind).map(([name, how]) => sql`${sql.lit(name)}, ${asJson[how](sql.ref(`d.${name}`))}`)
  return listOf(kind, sql`json_build_object(${sql.join(fields)})`, condition)
}

/** Which of them there are, and in which order. */
export const idsOf = (kind: Leesbaar): RawBuilder<readonly ObjectId[]> => listOf(kind, sql`d.id`)

/** Whether a kind holds what is sealed, and with it nearly all that reading it costs. */
export const isSealedKind = (kind: Leesbaar): boolean => columnsOf(kind).some(([, how]) => how === 'sealed')

const columnsOf = (kind: Leesbaar): readonly (readonly [string, How])[] => Object.entries(columns[kind])

function listOf<T>(
  kind: Leesbaar,
  item: RawBuilder<T>,
  condition: RawBuilder<boolean> = sql`true`,
): RawBuilder<readonly T[]> {
  const list = jsonList(item, ...order[kind].map((name) => sql.ref(`d.${name}`)))
  return sql`(select ${list} from ${sql.table(kind)} as d
    where d.zvh_id = ${thisZvh} and d.casus_id = ${thisCasus} and ${condition})`
}

/** A stored row with its content readable again. */
type OpenPart = { readonly [W in Leesbaar]: (row: Sealedtext<Gelezen[W]>, unseal: Unseal) => Gelezen[W] }

const bytes = (text: string): Uint8Array => Buffer.from(text, 'base64')

export const openPart: OpenPart = {
  stuk: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', bytes(row.inhoud), stukInhoud) }),
  partijtoets: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', bytes(row.inhoud), partijtoetsInhoud) }),
  gegeven: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', bytes(row.inhoud), gegevenInhoud) }),
  uitvraag: (row, unseal) => ({
    ...row,
    inhoud: unseal('inhoud', bytes(row.inhoud), uitvraagInhoud),
    antwoord: row.antwoord === null ? null : unseal('antwoord', bytes(row.antwoord), uitvraagAntwoord),
  }),
  overleg: (row, unseal) => ({
    ...row,
    inhoud: unseal('inhoud', bytes(row.inhoud), overlegInhoud),
    plaats: row.plaats === null ? null : unseal('plaats', bytes(row.plaats), tekstinhoud),
  }),
  overlegdatum: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', bytes(row.inhoud), tekstinhoud) }),
  deelnemer: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', bytes(row.inhoud), deelnemerInhoud) }),
  uitspraak: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', bytes(row.inhoud), tekstinhoud) }),
  plandoel: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', bytes(row.inhoud), tekstinhoud) }),
  actie: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', bytes(row.inhoud), tekstinhoud) }),
  tekst: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', bytes(row.inhoud), bijtekstinhoud) }),
  meeneemafspraak: (row, unseal) => ({
    ...row,
    inhoud: unseal('inhoud', bytes(row.inhoud), meeneemInhoud),
    antwoord: row.antwoord === null ? null : unseal('antwoord', bytes(row.antwoord), meeneemAntwoord),
  }),
  verstrekking: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', bytes(row.inhoud), verstrekkingInhoud) }),
  uitwisseling: (row) => row,
  ontvangen: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', bytes(row.inhoud), ontvangeninhoud) }),
  zeggenschap: (row) => row,
  toegewezen: (row) => row,
}
