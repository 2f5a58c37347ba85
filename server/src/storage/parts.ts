import { type Expression, type RawBuilder, sql } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import {
  deelnemerInhoud,
  gegevenInhoud,
  meeneemInhoud,
  overlegInhoud,
  stukInhoud,
  tekstinhoud,
  uitvraagAntwoord,
  uitvraagInhoud,
} from '../ports/content.ts'
import type { Deel, Gelezen, Leesbaar } from '../ports/rows.ts'
import { dossier, thisCasus, thisZvh } from './feiten/dossier.ts'
import { type Fields, iso, jsonList } from './json.ts'
import type { SealedColumn } from './schema.ts'
import type { Unseal } from './sealing.ts'

/** A row as JSON: what is sealed is in base64. */
export type Sealedtext<Row> = {
  readonly [K in keyof Row]: K extends SealedColumn ? (null extends Row[K] ? string | null : string) : Row[K]
}

/** Of each kind the rows of this casus that this reader may see, in the order in which they came to be. */
type Parts = { readonly [W in Leesbaar]: Expression<readonly Sealedtext<Gelezen[W]>[]> }

function sealed<T extends Uint8Array | null>(
  column: Expression<T>,
): RawBuilder<null extends T ? string | null : string> {
  return sql`encode(${column}, 'base64')`
}

export const parts: Parts = {
  stuk: dossier
    .selectFrom('stuk as d')
    .where('d.zvhId', '=', thisZvh)
    .where('d.casusId', '=', thisCasus)
    .select((q) => {
      const rij = jsonBuildObject({
        id: q.ref('d.id'),
        soort: q.ref('d.soort'),
        door: q.ref('d.door'),
        op: iso(q.ref('d.op')),
        inhoud: sealed(q.ref('d.inhoud')),
        bronhouderId: q.ref('d.bronhouderId'),
        bijzonder: q.ref('d.bijzonder'),
        strafrechtelijk: q.ref('d.strafrechtelijk'),
        steuntOp: q.ref('d.steuntOp'),
        overPersoon: q.ref('d.overPersoon'),
      } satisfies Fields<Sealedtext<Gelezen['stuk']>>)
      return jsonList(rij, q.ref('d.op'), q.ref('d.id')).as('list')
    })
    .$asScalar(),
  gegeven: dossier
    .selectFrom('gegeven as d')
    .where('d.zvhId', '=', thisZvh)
    .where('d.casusId', '=', thisCasus)
    .select((q) => {
      const rij = jsonBuildObject({
        id: q.ref('d.id'),
        bronhouderId: q.ref('d.bronhouderId'),
        ingebrachtIn: q.ref('d.ingebrachtIn'),
        ingebrachtOp: iso(q.ref('d.ingebrachtOp')),
        categorie: q.ref('d.categorie'),
        bijzonder: q.ref('d.bijzonder'),
        strafrechtelijk: q.ref('d.strafrechtelijk'),
        betrokkene: q.ref('d.betrokkene'),
        persoon: q.ref('d.persoon'),
        over: q.ref('d.over'),
        inhoud: sealed(q.ref('d.inhoud')),
      } satisfies Fields<Sealedtext<Gelezen['gegeven']>>)
      return jsonList(rij, q.ref('d.volgorde')).as('list')
    })
    .$asScalar(),
  uitvraag: dossier
    .selectFrom('uitvraag as d')
    .where('d.zvhId', '=', thisZvh)
    .where('d.casusId', '=', thisCasus)
    .select((q) => {
      const rij = jsonBuildObject({
        id: q.ref('d.id'),
        partijId: q.ref('d.partijId'),
        namensId: q.ref('d.namensId'),
        taakId: q.ref('d.taakId'),
        doel: q.ref('d.doel'),
        stand: q.ref('d.stand'),
        verstuurdOp: iso(q.ref('d.verstuurdOp')),
        antwoordVoor: q.ref('d.antwoordVoor'),
        beantwoordOp: iso(q.ref('d.beantwoordOp')),
        herinnerdOp: q.ref('d.herinnerdOp'),
        meegestuurd: q.ref('d.meegestuurd'),
        inhoud: sealed(q.ref('d.inhoud')),
        antwoord: sealed(q.ref('d.antwoord')),
      } satisfies Fields<Sealedtext<Gelezen['uitvraag']>>)
      return jsonList(rij, q.ref('d.verstuurdOp'), q.ref('d.id')).as('list')
    })
    .$asScalar(),
  overleg: dossier
    .selectFrom('overleg as d')
    .where('d.zvhId', '=', thisZvh)
    .where('d.casusId', '=', thisCasus)
    .select((q) => {
      const rij = jsonBuildObject({
        id: q.ref('d.id'),
        volgnummer: q.ref('d.volgnummer'),
        stand: q.ref('d.stand'),
        moment: iso(q.ref('d.moment')),
        duur: q.ref('d.duur'),
        plaats: sealed(q.ref('d.plaats')),
        begonnenOp: iso(q.ref('d.begonnenOp')),
        burger: q.ref('d.burger'),
        besloten: q.ref('d.besloten'),
        themas: q.ref('d.themas'),
        inhoud: sealed(q.ref('d.inhoud')),
      } satisfies Fields<Sealedtext<Gelezen['overleg']>>)
      return jsonList(rij, q.ref('d.volgnummer')).as('list')
    })
    .$asScalar(),
  deelnemer: dossier
    .selectFrom('deelnemer as d')
    .where('d.zvhId', '=', thisZvh)
    .where('d.casusId', '=', thisCasus)
    .select((q) => {
      const rij = jsonBuildObject({
        id: q.ref('d.id'),
        overlegId: q.ref('d.overlegId'),
        partijId: q.ref('d.partijId'),
        rol: q.ref('d.rol'),
        themas: q.ref('d.themas'),
        inhoud: sealed(q.ref('d.inhoud')),
      } satisfies Fields<Sealedtext<Gelezen['deelnemer']>>)
      return jsonList(rij, q.ref('d.id')).as('list')
    })
    .$asScalar(),
  uitspraak: dossier
    .selectFrom('uitspraak as d')
    .where('d.zvhId', '=', thisZvh)
    .where('d.casusId', '=', thisCasus)
    .select((q) => {
      const rij = jsonBuildObject({
        id: q.ref('d.id'),
        overlegId: q.ref('d.overlegId'),
        op: iso(q.ref('d.op')),
        bevestigdDoor: q.ref('d.bevestigdDoor'),
        inhoud: sealed(q.ref('d.inhoud')),
        bronhouderId: q.ref('d.bronhouderId'),
        bijzonder: q.ref('d.bijzonder'),
        strafrechtelijk: q.ref('d.strafrechtelijk'),
        steuntOp: q.ref('d.steuntOp'),
        overPersoon: q.ref('d.overPersoon'),
      } satisfies Fields<Sealedtext<Gelezen['uitspraak']>>)
      return jsonList(rij, q.ref('d.op'), q.ref('d.id')).as('list')
    })
    .$asScalar(),
  plandoel: dossier
    .selectFrom('plandoel as d')
    .where('d.zvhId', '=', thisZvh)
    .where('d.casusId', '=', thisCasus)
    .select((q) => {
      const rij = jsonBuildObject({
        id: q.ref('d.id'),
        bereikt: q.ref('d.bereikt'),
        op: iso(q.ref('d.op')),
        inhoud: sealed(q.ref('d.inhoud')),
        bronhouderId: q.ref('d.bronhouderId'),
        bijzonder: q.ref('d.bijzonder'),
        strafrechtelijk: q.ref('d.strafrechtelijk'),
        steuntOp: q.ref('d.steuntOp'),
        overPersoon: q.ref('d.overPersoon'),
      } satisfies Fields<Sealedtext<Gelezen['plandoel']>>)
      return jsonList(rij, q.ref('d.op'), q.ref('d.id')).as('list')
    })
    .$asScalar(),
  actie: dossier
    .selectFrom('actie as d')
    .where('d.zvhId', '=', thisZvh)
    .where('d.casusId', '=', thisCasus)
    .select((q) => {
      const rij = jsonBuildObject({
        id: q.ref('d.id'),
        plandoelId: q.ref('d.plandoelId'),
        uitvoerderId: q.ref('d.uitvoerderId'),
        stand: q.ref('d.stand'),
        start: q.ref('d.start'),
        deadline: q.ref('d.deadline'),
        op: iso(q.ref('d.op')),
        inhoud: sealed(q.ref('d.inhoud')),
        bronhouderId: q.ref('d.bronhouderId'),
        bijzonder: q.ref('d.bijzonder'),
        strafrechtelijk: q.ref('d.strafrechtelijk'),
        steuntOp: q.ref('d.steuntOp'),
        overPersoon: q.ref('d.overPersoon'),
      } satisfies Fields<Sealedtext<Gelezen['actie']>>)
      return jsonList(rij, q.ref('d.op'), q.ref('d.id')).as('list')
    })
    .$asScalar(),
  tekst: dossier
    .selectFrom('tekst as d')
    .where('d.zvhId', '=', thisZvh)
    .where('d.casusId', '=', thisCasus)
    .select((q) => {
      const rij = jsonBuildObject({
        id: q.ref('d.id'),
        soort: q.ref('d.soort'),
        bijId: q.ref('d.bijId'),
        op: iso(q.ref('d.op')),
        inhoud: sealed(q.ref('d.inhoud')),
        bronhouderId: q.ref('d.bronhouderId'),
        bijzonder: q.ref('d.bijzonder'),
        strafrechtelijk: q.ref('d.strafrechtelijk'),
        steuntOp: q.ref('d.steuntOp'),
        overPersoon: q.ref('d.overPersoon'),
      } satisfies Fields<Sealedtext<Gelezen['tekst']>>)
      return jsonList(rij, q.ref('d.op'), q.ref('d.id')).as('list')
    })
    .$asScalar(),
  meeneemafspraak: dossier
    .selectFrom('meeneemafspraak as d')
    .where('d.zvhId', '=', thisZvh)
    .where('d.casusId', '=', thisCasus)
    .select((q) => {
      const rij = jsonBuildObject({
        id: q.ref('d.id'),
        actieId: q.ref('d.actieId'),
        gegevenId: q.ref('d.gegevenId'),
        ontvangerId: q.ref('d.ontvangerId'),
        stand: q.ref('d.stand'),
        op: iso(q.ref('d.op')),
        inhoud: sealed(q.ref('d.inhoud')),
        antwoord: sealed(q.ref('d.antwoord')),
      } satisfies Fields<Sealedtext<Gelezen['meeneemafspraak']>>)
      return jsonList(rij, q.ref('d.op'), q.ref('d.id')).as('list')
    })
    .$asScalar(),
  zeggenschap: dossier
    .selectFrom('zeggenschap as d')
    .where('d.zvhId', '=', thisZvh)
    .where('d.casusId', '=', thisCasus)
    .select((q) => {
      const rij = jsonBuildObject({
        id: q.ref('d.id'),
        geheimProcesregie: q.ref('d.geheimProcesregie'),
        geheimUitvraag: q.ref('d.geheimUitvraag'),
        vrijgave: q.ref('d.vrijgave'),
        voorafAan: q.ref('d.voorafAan'),
        voorbehouden: q.ref('d.voorbehouden'),
        beperkt: q.ref('d.beperkt'),
        themas: q.ref('d.themas'),
        themasVanBronhouder: q.ref('d.themasVanBronhouder'),
        medebetrokkene: q.ref('d.medebetrokkene'),
      } satisfies Fields<Sealedtext<Gelezen['zeggenschap']>>)
      return jsonList(rij, q.ref('d.id')).as('list')
    })
    .$asScalar(),
  toegewezen: dossier
    .selectFrom('toegewezen as d')
    .where('d.zvhId', '=', thisZvh)
    .where('d.casusId', '=', thisCasus)
    .select((q) => {
      const rij = jsonBuildObject({
        id: q.ref('d.id'),
        medewerkerId: q.ref('d.medewerkerId'),
        rol: q.ref('d.rol'),
        partijId: q.ref('d.partijId'),
        van: iso(q.ref('d.van')),
        tot: iso(q.ref('d.tot')),
      } satisfies Fields<Sealedtext<Gelezen['toegewezen']>>)
      return jsonList(rij, q.ref('d.van'), q.ref('d.id')).as('list')
    })
    .$asScalar(),
}

/** The parts of a casus; what bronhouders decide and who is assigned is no content. */
export const withContent = (Object.keys(parts) as readonly Leesbaar[]).filter(
  (kind): kind is Deel => kind !== 'zeggenschap' && kind !== 'toegewezen',
)

/** A stored row with its content readable again. */
type OpenPart = { readonly [W in Leesbaar]: (row: Sealedtext<Gelezen[W]>, unseal: Unseal) => Gelezen[W] }

const bytes = (text: string): Uint8Array => Buffer.from(text, 'base64')

export const openPart: OpenPart = {
  stuk: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', bytes(row.inhoud), stukInhoud) }),
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
  deelnemer: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', bytes(row.inhoud), deelnemerInhoud) }),
  uitspraak: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', bytes(row.inhoud), tekstinhoud) }),
  plandoel: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', bytes(row.inhoud), tekstinhoud) }),
  actie: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', bytes(row.inhoud), tekstinhoud) }),
  tekst: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', bytes(row.inhoud), tekstinhoud) }),
  meeneemafspraak: (row, unseal) => ({
    ...row,
    inhoud: unseal('inhoud', bytes(row.inhoud), meeneemInhoud),
    antwoord: row.antwoord === null ? null : unseal('antwoord', bytes(row.antwoord), tekstinhoud),
  }),
  zeggenschap: (row) => row,
  toegewezen: (row) => row,
}
