import type { Actie, Meeneemafspraak, Plandoel } from '@casushuis/handvat'
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
      steuntOp: q.ref('p.steuntOp'),
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
      stand: q.ref('a.stand'),
      deadline: q.ref('a.deadline'),
      steuntOp: q.ref('a.steuntOp'),
    } satisfies Fields<Actie>)
    return jsonList(actie, q.ref('a.op'), q.ref('a.id')).as('list')
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
      ontvanger: q.ref('m.ontvangerId'),
      stand: q.ref('m.stand'),
    } satisfies Fields<Meeneemafspraak>)
    return jsonList(afspraak, q.ref('m.op'), q.ref('m.id')).as('list')
  })
  .$asScalar()
