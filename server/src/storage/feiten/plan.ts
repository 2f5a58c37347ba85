import type { Actie, Bijtekst, Meeneemafspraak, Plandoel, Verstrekking } from '@casushuis/handvat'
import type { Expression } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import { type Fields, jsonList } from '../json.ts'
import { dossier, thisCasus, thisZvh } from './dossier.ts'

/** The goals of the plan van aanpak, in the order in which they were set. */
export const plandoelen: Expression<readonly Plandoel[]> = dossier
  .selectFrom('plandoel as p')
  .where('p.zvhId', '=', thisZvh)
  .where('p.casusId', '=', thisCasus)
  .select((q) => {
    const plandoel = jsonBuildObject({
      id: q.ref('p.id'),
      bereikt: q.ref('p.bereikt'),
      bronhouder: q.ref('p.bronhouderId'),
      bijzonder: q.ref('p.bijzonder'),
      strafrechtelijk: q.ref('p.strafrechtelijk'),
      steuntOp: q.ref('p.steuntOp'),
      overPersoon: q.ref('p.overPersoon'),
    } satisfies Fields<Plandoel>)
    return jsonList(plandoel, q.ref('p.op'), q.ref('p.id')).as('list')
  })
  .$asScalar()

/** The actions of the plan van aanpak, in the order in which they were agreed. */
export const acties: Expression<readonly Actie[]> = dossier
  .selectFrom('actie as a')
  .where('a.zvhId', '=', thisZvh)
  .where('a.casusId', '=', thisCasus)
  .select((q) => {
    const actie = jsonBuildObject({
      id: q.ref('a.id'),
      plandoel: q.ref('a.plandoelId'),
      uitvoerder: q.ref('a.uitvoerderId'),
      medewerker: q.ref('a.persoonId'),
      stand: q.ref('a.stand'),
      deadline: q.ref('a.deadline'),
      bronhouder: q.ref('a.bronhouderId'),
      bijzonder: q.ref('a.bijzonder'),
      strafrechtelijk: q.ref('a.strafrechtelijk'),
      steuntOp: q.ref('a.steuntOp'),
      overPersoon: q.ref('a.overPersoon'),
    } satisfies Fields<Actie>)
    return jsonList(actie, q.ref('a.op'), q.ref('a.id')).as('list')
  })
  .$asScalar()

/** The explanations in answers and what came of actions, in the order in which they were written. */
export const teksten: Expression<readonly Bijtekst[]> = dossier
  .selectFrom('tekst as t')
  .where('t.zvhId', '=', thisZvh)
  .where('t.casusId', '=', thisCasus)
  .select((q) => {
    const tekst = jsonBuildObject({
      id: q.ref('t.id'),
      soort: q.ref('t.soort'),
      bij: q.ref('t.bijId'),
      bronhouder: q.ref('t.bronhouderId'),
      bijzonder: q.ref('t.bijzonder'),
      strafrechtelijk: q.ref('t.strafrechtelijk'),
      steuntOp: q.ref('t.steuntOp'),
      overPersoon: q.ref('t.overPersoon'),
    } satisfies Fields<Bijtekst>)
    return jsonList(tekst, q.ref('t.op'), q.ref('t.id')).as('list')
  })
  .$asScalar()

/** Who may take which gegeven along, in the order in which it was asked. */
export const meeneemafspraken: Expression<readonly Meeneemafspraak[]> = dossier
  .selectFrom('meeneemafspraak as m')
  .where('m.zvhId', '=', thisZvh)
  .where('m.casusId', '=', thisCasus)
  .select((q) => {
    const afspraak = jsonBuildObject({
      id: q.ref('m.id'),
      actie: q.ref('m.actieId'),
      gegeven: q.ref('m.gegevenId'),
      bronhouder: q.ref('m.bronhouderId'),
      ontvanger: q.ref('m.ontvangerId'),
      stand: q.ref('m.stand'),
      tot: q.ref('m.tot'),
      gewogen: q.ref('m.gewogen'),
    } satisfies Fields<Meeneemafspraak>)
    return jsonList(afspraak, q.ref('m.op'), q.ref('m.id')).as('list')
  })
  .$asScalar()

/** What was collected, in the order in which that was. */
export const verstrekkingen: Expression<readonly Verstrekking[]> = dossier
  .selectFrom('verstrekking as v')
  .where('v.zvhId', '=', thisZvh)
  .where('v.casusId', '=', thisCasus)
  .select((q) => {
    const verstrekking = jsonBuildObject({
      id: q.ref('v.id'),
      gegeven: q.ref('v.gegevenId'),
      actie: q.ref('v.actieId'),
      bronhouder: q.ref('v.bronhouderId'),
      ontvanger: q.ref('v.ontvangerId'),
      bijzonder: q.ref('v.bijzonder'),
      strafrechtelijk: q.ref('v.strafrechtelijk'),
      bericht: q.ref('v.bericht'),
    } satisfies Fields<Verstrekking>)
    return jsonList(verstrekking, q.ref('v.op'), q.ref('v.id')).as('list')
  })
  .$asScalar()
