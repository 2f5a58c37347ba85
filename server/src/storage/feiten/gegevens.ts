import type { Gegeven, Geheimhouding, Geheimkring, Uitvraag } from '@casushuis/handvat'
import { type Expression, sql } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import { type Fields, jsonList } from '../json.ts'
import { dossier, thisCasus, thisZvh } from './dossier.ts'

/** Both columns are filled or neither is, says the table. */
function geheimhouding(
  procesregie: Expression<boolean | null>,
  uitvraag: Expression<boolean | null>,
  gewogen: Expression<readonly Geheimkring[]>,
): Expression<Geheimhouding | null> {
  const velden = {
    procesregieMagZien: sql<boolean>`${procesregie}`,
    uitvraagToegestaan: sql<boolean>`${uitvraag}`,
    gewogen,
  } satisfies Fields<Geheimhouding>
  return dossier.case().when(procesregie, 'is', null).then(null).else(jsonBuildObject(velden)).end()
}

/** What the rulebook knows of the gegevens, in the order in which they were brought in. */
export const gegevens: Expression<readonly Gegeven[]> = dossier
  .selectFrom('gegeven as g')
  .where('g.zvhId', '=', thisZvh)
  .where('g.casusId', '=', thisCasus)
  .select((q) => {
    const gegeven = jsonBuildObject({
      id: q.ref('g.id'),
      bronhouder: q.ref('g.bronhouderId'),
      ingebrachtIn: q.ref('g.ingebrachtIn'),
      categorie: q.ref('g.categorie'),
      bijzonder: q.ref('g.bijzonder'),
      strafrechtelijk: q.ref('g.strafrechtelijk'),
      geheimhouding: geheimhouding(q.ref('g.geheimProcesregie'), q.ref('g.geheimUitvraag'), q.ref('g.gewogen')),
      vrijgave: q.ref('g.vrijgave'),
      getoondIn: q.ref('g.getoondIn'),
      voorafAan: q.ref('g.voorafAan'),
      voorbehouden: q.ref('g.voorbehouden'),
      themas: q.ref('g.themas'),
      themasVanBronhouder: q.ref('g.themasVanBronhouder'),
      betrokkene: q.ref('g.betrokkene'),
      persoon: q.ref('g.persoon'),
      over: q.ref('g.over'),
      medebetrokkene: q.ref('g.medebetrokkene'),
      beperkt: q.ref('g.beperkt'),
    } satisfies Fields<Gegeven>)
    return jsonList(gegeven, q.ref('g.volgorde')).as('list')
  })
  .$asScalar()

/** What the rulebook knows of the uitvragen, in the order in which they were sent. */
export const uitvragen: Expression<readonly Uitvraag[]> = dossier
  .selectFrom('uitvraag as u')
  .where('u.zvhId', '=', thisZvh)
  .where('u.casusId', '=', thisCasus)
  .select((q) => {
    const uitvraag = jsonBuildObject({
      id: q.ref('u.id'),
      partij: q.ref('u.partijId'),
      stand: q.ref('u.stand'),
      antwoordVoor: q.ref('u.antwoordVoor'),
      meegestuurd: q.ref('u.meegestuurd'),
      herinnerdOp: q.ref('u.herinnerdOp'),
    } satisfies Fields<Uitvraag>)
    return jsonList(uitvraag, q.ref('u.verstuurdOp'), q.ref('u.id')).as('list')
  })
  .$asScalar()
