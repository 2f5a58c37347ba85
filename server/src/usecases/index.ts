import { casusAanmelden } from './aanmelding/casus-aanmelden.ts'
import { datCheckDoen } from './aanmelding/dat-check-doen.ts'
import { intakeBesluiten } from './aanmelding/intake-besluiten.ts'
import * as afschaling from './afschaling/afschalen.ts'
import * as beheer from './beheer/bevoegdheden.ts'
import { casusInzien } from './casus/casus-inzien.ts'
import { dossierInzien } from './casus/dossier-inzien.ts'
import * as gegevens from './casus/gegevens.ts'
import * as toewijzingen from './casus/toewijzingen.ts'
import { verloopInzien } from './casus/verloop-inzien.ts'
import { wieZietWatInzien } from './casus/wie-ziet-wat-inzien.ts'
import * as overleg from './casusoverleg/overleg-houden.ts'
import * as plan from './casusoverleg/plan-van-aanpak.ts'
import { ikOpvragen } from './huis/ik.ts'
import * as lijsten from './huis/lijsten.ts'
import {
  deelnemersUitnodigen,
  deelnemerToevoegen,
  deelnemerVerwijderen,
  overlegAanpassen,
  overlegVoorbereiden,
} from './triage/overleg-voorbereiden.ts'
import { triageBesluiten } from './triage/triage-besluiten.ts'
import * as uitvragen from './triage/uitvragen.ts'
import type { Usecase } from './usecase.ts'

/** Everything that can happen, in the order of the process. */
export const usecases = [
  ikOpvragen,
  ...Object.values(lijsten),
  ...Object.values(beheer),
  casusAanmelden,
  datCheckDoen,
  intakeBesluiten,
  casusInzien,
  dossierInzien,
  wieZietWatInzien,
  verloopInzien,
  ...Object.values(gegevens),
  ...Object.values(toewijzingen),
  ...Object.values(uitvragen),
  triageBesluiten,
  overlegVoorbereiden,
  overlegAanpassen,
  deelnemerToevoegen,
  deelnemerVerwijderen,
  deelnemersUitnodigen,
  ...Object.values(overleg),
  ...Object.values(plan),
  ...Object.values(afschaling),
] as unknown as readonly Usecase[]
