import type {
  Casus,
  Informatieplicht,
  Inzet,
  Leiding,
  Ontvangen,
  Partijtoets,
  Stuk,
  Tijdstip,
  Toewijzing,
  Uitwisselakkoord,
  Uitwisseling,
} from '@casushuis/handvat'
import { type AliasableExpression, type Expression, sql } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { CasusRij } from '../../ports/rows.ts'
import { afrondingJson, afschalingJson } from '../einde.ts'
import { type Fields, iso, jsonList } from '../json.ts'
import { dossier, thisCasus, thisZvh } from './dossier.ts'
import { gegevens, uitvragen } from './gegevens.ts'
import { geldig } from './huis.ts'
import { overlegdata, overleggen, uitspraken } from './overleg.ts'
import { acties, meeneemafspraken, plandoelen, teksten, verstrekkingen } from './plan.ts'

const leiding: Expression<readonly Leiding[]> = dossier
  .selectFrom('leiding as l')
  .where('l.zvhId', '=', thisZvh)
  .where('l.casusId', '=', thisCasus)
  .select((q) => {
    const een = jsonBuildObject({
      partij: q.ref('l.partijId'),
      taak: q.ref('l.taakId'),
      van: iso(q.ref('l.van')),
    } satisfies Fields<Leiding>)
    return jsonList(een, q.ref('l.volgnummer')).as('list')
  })
  .$asScalar()

const inzetten: Expression<readonly Inzet[]> = dossier
  .selectFrom('inzet as i')
  .where('i.zvhId', '=', thisZvh)
  .where('i.casusId', '=', thisCasus)
  .select((q) => {
    const inzet = jsonBuildObject({
      partij: q.ref('i.partijId'),
      taak: q.ref('i.taakId'),
      van: iso(q.ref('i.van')),
    } satisfies Fields<Inzet>)
    return jsonList(inzet, q.ref('i.volgnummer')).as('list')
  })
  .$asScalar()

const toewijzingen: Expression<readonly Toewijzing[]> = dossier
  .selectFrom('toewijzing as t')
  .leftJoin('afwezigheid as a', (j) => j.onRef('a.zvhId', '=', 't.zvhId').onRef('a.id', '=', 't.afwezigheidId'))
  .where('t.zvhId', '=', thisZvh)
  .where('t.casusId', '=', thisCasus)
  .select((q) => {
    const toewijzing = jsonBuildObject({
      medewerker: q.ref('t.medewerkerId'),
      rol: q.ref('t.rol'),
      partij: q.ref('t.partijId'),
      geldig: geldig(q.ref('t.van'), q.ref('t.tot')),
      overname: q.ref('t.overname'),
      waarneemtVoor: q.ref('a.medewerkerId'),
    } satisfies Fields<Toewijzing>)
    return jsonList(toewijzing, q.ref('t.van'), q.ref('t.id')).as('list')
  })
  .$asScalar()

const stukken: Expression<readonly Stuk[]> = dossier
  .selectFrom('stuk as s')
  .where('s.zvhId', '=', thisZvh)
  .where('s.casusId', '=', thisCasus)
  .select((q) => {
    const stuk = jsonBuildObject({
      id: q.ref('s.id'),
      soort: q.ref('s.soort'),
      gezien: q.ref('s.gezien'),
      informeren: sql<Informatieplicht | null>`case when s.informeren_voor is not null then
        json_build_object('vanaf', s.informeren_vanaf, 'voor', s.informeren_voor) end`,
      bronhouder: q.ref('s.bronhouderId'),
      bijzonder: q.ref('s.bijzonder'),
      strafrechtelijk: q.ref('s.strafrechtelijk'),
      steuntOp: q.ref('s.steuntOp'),
      overPersoon: q.ref('s.overPersoon'),
    } satisfies Fields<Stuk>)
    return jsonList(stuk, q.ref('s.op'), q.ref('s.id')).as('list')
  })
  .$asScalar()

/** The partijen that were tested apart, in the order in which that was done. */
const partijtoetsen: Expression<readonly Partijtoets[]> = dossier
  .selectFrom('partijtoets as p')
  .where('p.zvhId', '=', thisZvh)
  .where('p.casusId', '=', thisCasus)
  .select((q) => {
    const toets = jsonBuildObject({
      id: q.ref('p.id'),
      partij: q.ref('p.partijId'),
      taak: q.ref('p.taakId'),
      geeft: q.ref('p.geeft'),
      ontvangt: q.ref('p.ontvangt'),
      geldig: geldig(q.ref('p.van'), q.ref('p.tot')),
    } satisfies Fields<Partijtoets>)
    return jsonList(toets, q.ref('p.van'), q.ref('p.id')).as('list')
  })
  .$asScalar()

function akkoorden(uitwisseling: Expression<string>): Expression<readonly Uitwisselakkoord[]> {
  return dossier
    .selectFrom('uitwisselakkoord as a')
    .where('a.zvhId', '=', thisZvh)
    .where('a.uitwisselingId', '=', uitwisseling)
    .select((q) => {
      const akkoord = jsonBuildObject({
        partij: q.ref('a.partijId'),
        akkoord: q.ref('a.akkoord'),
      } satisfies Fields<Uitwisselakkoord>)
      return jsonList(akkoord, q.ref('a.op'), q.ref('a.partijId')).as('list')
    })
    .$asScalar()
}

const uitwisselingen: Expression<readonly Uitwisseling[]> = dossier
  .selectFrom('uitwisseling as u')
  .where('u.zvhId', '=', thisZvh)
  .where('u.casusId', '=', thisCasus)
  .select((q) => {
    const uitwisseling = jsonBuildObject({
      id: q.ref('u.id'),
      gegeven: q.ref('u.gegevenId'),
      akkoorden: akkoorden(q.ref('u.id')),
      tot: iso(q.ref('u.tot')),
      overgegaan: sql<boolean>`${q.ref('u.verstrektOp')} is not null or exists (
        select from ontvangen o where o.zvh_id = ${q.ref('u.zvhId')} and o.uitwisseling_id = ${q.ref('u.id')})`,
      gesloten: sql<boolean>`${q.ref('u.geslotenOp')} is not null`,
    } satisfies Fields<Uitwisseling>)
    return jsonList(uitwisseling, q.ref('u.op'), q.ref('u.id')).as('list')
  })
  .$asScalar()

const ontvangen: Expression<readonly Ontvangen[]> = dossier
  .selectFrom('ontvangen as o')
  .where('o.zvhId', '=', thisZvh)
  .where('o.casusId', '=', thisCasus)
  .select((q) => {
    const een = jsonBuildObject({
      id: q.ref('o.id'),
      uitwisseling: q.ref('o.uitwisselingId'),
      partij: q.ref('o.partijId'),
      bijzonder: q.ref('o.bijzonder'),
      strafrechtelijk: q.ref('o.strafrechtelijk'),
    } satisfies Fields<Ontvangen>)
    return jsonList(een, q.ref('o.op'), q.ref('o.id')).as('list')
  })
  .$asScalar()

/** One casus in the very shape of the rulebook's `Casus`, without a single column of content; null where there is none. */
export const casusJson: AliasableExpression<Casus | null> = dossier
  .selectFrom('casus as c')
  .where('c.zvhId', '=', thisZvh)
  .where('c.id', '=', thisCasus)
  .select((q) =>
    jsonBuildObject({
      id: q.ref('c.id'),
      fase: q.ref('c.fase'),
      aanmelder: q.ref('c.aanmelderId'),
      overlegsoort: q.ref('c.overlegsoort'),
      casusregisseur: q.ref('c.casusregisseurId'),
      bijgehoudenOp: sql<Tijdstip | null>`${iso(q.ref('c.bijgehoudenOp'))}`,
      stilSinds: sql<Tijdstip | null>`${iso(q.ref('c.stilSinds'))}`,
      afschaling: afschalingJson,
      afronding: afrondingJson,
      leiding,
      inzetten,
      toewijzingen,
      stukken,
      partijtoetsen,
      gegevens,
      uitvragen,
      overleggen,
      overlegdata,
      uitspraken,
      plandoelen,
      acties,
      teksten,
      meeneemafspraken,
      verstrekkingen,
      uitwisselingen,
      ontvangen,
    } satisfies Fields<Casus>).as('casus'),
  )
  .$asScalar()

/** The casus itself, as it is stored beside its parts. */
export const casusrijJson: AliasableExpression<CasusRij | null> = dossier
  .selectFrom('casus as c')
  .where('c.zvhId', '=', thisZvh)
  .where('c.id', '=', thisCasus)
  .select((q) =>
    jsonBuildObject({
      id: q.ref('c.id'),
      casusnummer: q.ref('c.casusnummer'),
      fase: q.ref('c.fase'),
      aanmelderId: q.ref('c.aanmelderId'),
      aangemeldDoor: q.ref('c.aangemeldDoor'),
      procesregisseurId: q.ref('c.procesregisseurId'),
      casusregisseurId: q.ref('c.casusregisseurId'),
      overlegsoort: q.ref('c.overlegsoort'),
      afschalingOp: q.ref('c.afschalingOp'),
      gearchiveerdOp: iso(q.ref('c.gearchiveerdOp')),
      aangemaaktOp: iso(q.ref('c.aangemaaktOp')),
      stilSinds: iso(q.ref('c.stilSinds')),
      bijgehoudenOp: iso(q.ref('c.bijgehoudenOp')),
      afwijkingArchiefOp: q.ref('c.afwijkingArchiefOp'),
      afwijkingVernietigenOp: q.ref('c.afwijkingVernietigenOp'),
      herbeoordelenOp: q.ref('c.herbeoordelenOp'),
      actiefTot: q.ref('c.actiefTot'),
      afgerondOp: q.ref('c.afgerondOp'),
      afrondingTot: q.ref('c.afrondingTot'),
      afrondingBesluit: q.ref('c.afrondingBesluit'),
      afrondingBezwaar: q.ref('c.afrondingBezwaar'),
      afrondingGrond: q.ref('c.afrondingGrond'),
      afrondingSoort: q.ref('c.afrondingSoort'),
      afrondingMelderId: q.ref('c.afrondingMelderId'),
      afrondingDoorRegie: q.ref('c.afrondingDoorRegie'),
    } satisfies Fields<CasusRij>).as('rij'),
  )
  .$asScalar()
