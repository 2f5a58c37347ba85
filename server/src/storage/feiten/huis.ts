import type {
  Bevoegdheidsverlening,
  Geldigheid,
  Huis,
  Huisregelsoort,
  Partij,
  PartijId,
  Taak,
  VastgesteldRecht,
  Verwerkingsrecht,
} from '@casushuis/handvat'
import { type AliasableExpression, type Expression, sql } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import { earliest, type Fields, iso, jsonList } from '../json.ts'
import { dossier, thisZvh } from './dossier.ts'

function convenant(partij: Expression<PartijId>): Expression<readonly Geldigheid[]> {
  return dossier
    .selectFrom('convenant as c')
    .where('c.zvhId', '=', thisZvh)
    .where('c.partijId', '=', partij)
    .select((q) => jsonList(geldig(q.ref('c.van'), q.ref('c.tot')), q.ref('c.van'), q.ref('c.id')).as('list'))
    .$asScalar()
}

function verstrekkingsbesluiten(partij: Expression<PartijId>): Expression<readonly Geldigheid[]> {
  return dossier
    .selectFrom('verstrekkingsbesluit as v')
    .where('v.zvhId', '=', thisZvh)
    .where('v.partijId', '=', partij)
    .select((q) => jsonList(geldig(q.ref('v.van'), q.ref('v.tot')), q.ref('v.van'), q.ref('v.id')).as('list'))
    .$asScalar()
}

function taken(partij: Expression<PartijId>): Expression<readonly Taak[]> {
  return dossier
    .selectFrom('taak as t')
    .where('t.zvhId', '=', thisZvh)
    .where('t.partijId', '=', partij)
    .select((q) => {
      const taak = jsonBuildObject({
        id: q.ref('t.id'),
        naam: q.ref('t.naam'),
        grondslag: q.ref('t.grondslag'),
        geldig: geldig(q.ref('t.van'), q.ref('t.tot')),
      } satisfies Fields<Taak>)
      return jsonList(taak, q.ref('t.naam'), q.ref('t.id')).as('list')
    })
    .$asScalar()
}

function rechten(partij: Expression<PartijId>): Expression<readonly VastgesteldRecht[]> {
  return (
    dossier
      .selectFrom('verwerkingsrecht as r')
      .where('r.zvhId', '=', thisZvh)
      .where('r.partijId', '=', partij)
      // What nobody else confirmed is no right yet (P4).
      .where('r.bevestigdOp', 'is not', null)
      .where('r.soort', '<>', 'landelijkeKetenpartner')
      .select((q) => {
        const recht = jsonBuildObject({
          soort: q.ref('r.soort').$castTo<Verwerkingsrecht>(),
          // What was withdrawn ended then, and one that was to begin later never did.
          geldig: geldig(q.ref('r.van'), earliest(q.ref('r.tot'), q.ref('r.ingetrokkenOp'))),
        } satisfies Fields<VastgesteldRecht>)
        return jsonList(recht, q.ref('r.van'), q.ref('r.id')).as('list')
      })
      .$asScalar()
  )
}

/** When a partij is a landelijke ketenpartner: established as a right is, and confirmed by a second person (P4). */
function landelijkeKetenpartner(partij: Expression<PartijId>): Expression<readonly Geldigheid[]> {
  return dossier
    .selectFrom('verwerkingsrecht as r')
    .where('r.zvhId', '=', thisZvh)
    .where('r.partijId', '=', partij)
    .where('r.bevestigdOp', 'is not', null)
    .where('r.soort', '=', 'landelijkeKetenpartner')
    .select((q) => {
      const periode = geldig(q.ref('r.van'), earliest(q.ref('r.tot'), q.ref('r.ingetrokkenOp')))
      return jsonList(periode, q.ref('r.van'), q.ref('r.id')).as('list')
    })
    .$asScalar()
}

/** A period as the rulebook knows it. */
export function geldig(van: Expression<string>, tot: Expression<string | null>): Expression<Geldigheid> {
  return jsonBuildObject({ van: iso(van), tot: iso(tot) } satisfies Fields<Geldigheid>)
}

const partijen: Expression<readonly Partij[]> = dossier
  .selectFrom('partij as p')
  .where('p.zvhId', '=', thisZvh)
  .select((q) => {
    const partij = jsonBuildObject({
      id: q.ref('p.id'),
      naam: q.ref('p.naam'),
      landelijkeKetenpartner: landelijkeKetenpartner(q.ref('p.id')),
      convenant: convenant(q.ref('p.id')),
      verstrekkingsbesluiten: verstrekkingsbesluiten(q.ref('p.id')),
      taken: taken(q.ref('p.id')),
      rechten: rechten(q.ref('p.id')),
    } satisfies Fields<Partij>)
    return jsonList(partij, q.ref('p.naam'), q.ref('p.id')).as('list')
  })
  .$asScalar()

const bevoegdheidsverleningen: Expression<readonly Bevoegdheidsverlening[]> = dossier
  .selectFrom('bevoegdheidsverlening as b')
  .where('b.zvhId', '=', thisZvh)
  .select((q) => {
    const verlening = jsonBuildObject({
      id: q.ref('b.id'),
      partij: q.ref('b.partijId'),
      bevoegdheden: q.ref('b.bevoegdheden'),
      // What was withdrawn ended then, whatever had been agreed (P3).
      geldig: geldig(q.ref('b.van'), earliest(q.ref('b.tot'), q.ref('b.ingetrokkenOp'))),
    } satisfies Fields<Bevoegdheidsverlening>)
    return jsonList(verlening, q.ref('b.van'), q.ref('b.id')).as('list')
  })
  .$asScalar()

/** What the zvh decided on one thing, in the order in which it holds. */
const besluiten = <S extends Huisregelsoort>(soort: S) => sql<Huis['huisregels'][S]>`(
  select coalesce(json_agg(json_build_object('van', iso(r.van), 'waarde', r.zegt -> 'waarde') order by r.van, r.volgorde), '[]')
  from huisregel r where r.zvh_id = ${thisZvh} and r.soort = ${soort})`

const huisregels = {
  inzageVooraf: besluiten('inzageVooraf'),
  termijnNaMandaat: besluiten('termijnNaMandaat'),
  termijnVanAfronding: besluiten('termijnVanAfronding'),
  kleinsteAantal: besluiten('kleinsteAantal'),
  logboektermijn: besluiten('logboektermijn'),
  zorgvuldigheidsafspraken: besluiten('zorgvuldigheidsafspraken'),
  leefgebieden: besluiten('leefgebieden'),
  gespreksthemas: besluiten('gespreksthemas'),
  briefteksten: besluiten('briefteksten'),
  contactgegevens: besluiten('contactgegevens'),
} satisfies Fields<Huis['huisregels']>

/** The house in the very shape of the rulebook's `Huis`; null where there is no such zvh. */
export const huisJson: AliasableExpression<Huis | null> = dossier
  .selectFrom('zvh as z')
  .where('z.id', '=', thisZvh)
  .select((q) =>
    jsonBuildObject({
      zvh: q.ref('z.id'),
      huisregels: jsonBuildObject(huisregels),
      partijen,
      bevoegdheidsverleningen,
    } satisfies Fields<Huis>).as('huis'),
  )
  .$asScalar()
