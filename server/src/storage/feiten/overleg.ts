import type {
  Aanvaarding,
  Aanwezigheid,
  Deelnemer,
  DeelnemerId,
  Overleg,
  Overlegdatum,
  OverlegId,
  Uitspraak,
} from '@casushuis/handvat'
import type { Expression } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import { heropendJson } from '../einde.ts'
import { type Fields, iso, jsonList } from '../json.ts'
import { dossier, thisCasus, thisZvh } from './dossier.ts'

function aanvaardingen(deelnemer: Expression<DeelnemerId>): Expression<readonly Aanvaarding[]> {
  return dossier
    .selectFrom('aanvaarding as a')
    .where('a.zvhId', '=', thisZvh)
    .where('a.casusId', '=', thisCasus)
    .where('a.deelnemerId', '=', deelnemer)
    .select((q) => {
      const aanvaarding = jsonBuildObject({
        medewerker: q.ref('a.medewerkerId'),
        versie: q.ref('a.versie'),
      } satisfies Fields<Aanvaarding>)
      return jsonList(aanvaarding, q.ref('a.op'), q.ref('a.medewerkerId')).as('list')
    })
    .$asScalar()
}

function deelnemers(overleg: Expression<OverlegId>): Expression<readonly Deelnemer[]> {
  return dossier
    .selectFrom('deelnemer as d')
    .where('d.zvhId', '=', thisZvh)
    .where('d.overlegId', '=', overleg)
    .select((q) => {
      const deelnemer = jsonBuildObject({
        id: q.ref('d.id'),
        partij: q.ref('d.partijId'),
        rol: q.ref('d.rol'),
        aanvaardingen: aanvaardingen(q.ref('d.id')),
        themas: q.ref('d.themas'),
      } satisfies Fields<Deelnemer>)
      return jsonList(deelnemer, q.ref('d.id')).as('list')
    })
    .$asScalar()
}

function aanwezigen(overleg: Expression<OverlegId>): Expression<readonly Aanwezigheid[]> {
  return dossier
    .selectFrom('aanwezigheid as a')
    .where('a.zvhId', '=', thisZvh)
    .where('a.casusId', '=', thisCasus)
    .where('a.overlegId', '=', overleg)
    .select((q) => {
      const aanwezigheid = jsonBuildObject({
        id: q.ref('a.id'),
        medewerker: q.ref('a.medewerkerId'),
        partij: q.ref('a.partijId'),
        van: iso(q.ref('a.van')),
        tot: iso(q.ref('a.tot')),
      } satisfies Fields<Aanwezigheid>)
      return jsonList(aanwezigheid, q.ref('a.van'), q.ref('a.id')).as('list')
    })
    .$asScalar()
}

/** What the rulebook knows of the overleggen and who take part, by volgnummer. */
export const overleggen: Expression<readonly Overleg[]> = dossier
  .selectFrom('overleg as o')
  .innerJoin('casus as c', (j) => j.onRef('c.zvhId', '=', 'o.zvhId').onRef('c.id', '=', 'o.casusId'))
  .where('o.zvhId', '=', thisZvh)
  .where('o.casusId', '=', thisCasus)
  .select((q) => {
    const overleg = jsonBuildObject({
      id: q.ref('o.id'),
      volgnummer: q.ref('o.volgnummer'),
      stand: q.ref('o.stand'),
      datum: q.ref('o.datum'),
      moment: iso(q.ref('o.moment')),
      begonnenOp: iso(q.ref('o.begonnenOp')),
      besloten: q.ref('o.besloten'),
      afgebakend: q.ref('o.afgebakend'),
      heropend: heropendJson,
      terugkomOp: q.ref('o.terugkomOp'),
      themas: q.ref('o.themas'),
      deelnemers: deelnemers(q.ref('o.id')),
      aanwezigen: aanwezigen(q.ref('o.id')),
    } satisfies Fields<Overleg>)
    return jsonList(overleg, q.ref('o.volgnummer')).as('list')
  })
  .$asScalar()

/** The dates agreed ahead, by moment. */
export const overlegdata: Expression<readonly Overlegdatum[]> = dossier
  .selectFrom('overlegdatum as d')
  .where('d.zvhId', '=', thisZvh)
  .where('d.casusId', '=', thisCasus)
  .select((q) => {
    const datum = jsonBuildObject({
      id: q.ref('d.id'),
      moment: iso(q.ref('d.moment')),
      genodigden: q.ref('d.genodigden'),
    } satisfies Fields<Overlegdatum>)
    return jsonList(datum, q.ref('d.moment'), q.ref('d.id')).as('list')
  })
  .$asScalar()

/** The statements of the toestandsbeeld and what they rest on, in the order in which they were made. */
export const uitspraken: Expression<readonly Uitspraak[]> = dossier
  .selectFrom('uitspraak as u')
  .where('u.zvhId', '=', thisZvh)
  .where('u.casusId', '=', thisCasus)
  .select((q) => {
    const uitspraak = jsonBuildObject({
      id: q.ref('u.id'),
      overleg: q.ref('u.overlegId'),
      bronhouder: q.ref('u.bronhouderId'),
      bijzonder: q.ref('u.bijzonder'),
      strafrechtelijk: q.ref('u.strafrechtelijk'),
      steuntOp: q.ref('u.steuntOp'),
      overPersoon: q.ref('u.overPersoon'),
      bevestigdDoor: q.ref('u.bevestigdDoor'),
    } satisfies Fields<Uitspraak>)
    return jsonList(uitspraak, q.ref('u.op'), q.ref('u.id')).as('list')
  })
  .$asScalar()
