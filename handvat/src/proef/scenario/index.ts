import { metOppakken } from '../oppakken.ts'
import type { Scenario } from '../scenario.ts'
import { aanmelding } from './aanmelding.ts'
import { afronding } from './afronding.ts'
import { elders } from './elders.ts'
import { gevraagd } from './gevraagd.ts'
import { namensWie } from './namens-wie.ts'
import { oppakken } from './oppakken.ts'
import { overleg } from './overleg.ts'
import { overlegdata } from './overlegdata.ts'
import { personen } from './personen.ts'
import { plan } from './plan.ts'
import { teksten } from './teksten.ts'
import { totHetBegint } from './tot-het-begint.ts'
import { triage } from './triage.ts'
import { vanBuiten } from './van-buiten.ts'

/** The situations of phases 1 to 3, in the order of the handvat. */
export const scenarios: readonly Scenario[] = [
  ...namensWie,
  ...aanmelding,
  ...oppakken,
  ...gevraagd,
  ...triage,
  ...vanBuiten,
  ...totHetBegint,
  ...overleg,
  ...overlegdata,
  ...plan,
  ...teksten,
  ...personen,
  ...afronding,
  ...elders,
].map(metOppakken)
