import * as aanmelding from './aanmelding.ts'
import * as afronding from './afronding.ts'
import * as afwezigheden from './afwezigheden.ts'
import * as bewaartermijnen from './bewaartermijnen.ts'
import * as brief from './brief.ts'
import * as casus from './casus.ts'
import * as casusoverleg from './casusoverleg.ts'
import type { Contract } from './contract.ts'
import * as eigenActies from './eigen-acties.ts'
import * as eigenOrganisatie from './eigen-organisatie.ts'
import * as huis from './huis.ts'
import * as huisregels from './huisregels.ts'
import * as importen from './importen.ts'
import * as informeren from './informeren.ts'
import * as logboekvraag from './logboekvraag.ts'
import * as medewerkers from './medewerkers.ts'
import * as overlegdata from './overlegdata.ts'
import * as partijen from './partijen.ts'
import * as partijtoets from './partijtoets.ts'
import * as slotberichten from './slotberichten.ts'
import * as sturing from './sturing.ts'
import * as systeem from './systeem.ts'
import * as tafel from './tafel.ts'
import * as triage from './triage.ts'
import * as uitwisseling from './uitwisseling.ts'
import * as verslag from './verslag.ts'
import * as verstrekking from './verstrekking.ts'
import * as verwerkingsregister from './verwerkingsregister.ts'

function isContract(waarde: unknown): waarde is Contract {
  return typeof waarde === 'object' && waarde !== null && 'methode' in waarde && 'pad' in waarde
}

type Van<Module> = Extract<Module[keyof Module], Contract>

/** A route as its module declares it, with the types of its schemas. */
type Route =
  | Van<typeof huis>
  | Van<typeof huisregels>
  | Van<typeof partijen>
  | Van<typeof medewerkers>
  | Van<typeof importen>
  | Van<typeof afwezigheden>
  | Van<typeof eigenOrganisatie>
  | Van<typeof aanmelding>
  | Van<typeof casus>
  | Van<typeof triage>
  | Van<typeof partijtoets>
  | Van<typeof uitwisseling>
  | Van<typeof casusoverleg>
  | Van<typeof overlegdata>
  | Van<typeof tafel>
  | Van<typeof verslag>
  | Van<typeof verstrekking>
  | Van<typeof eigenActies>
  | Van<typeof afronding>
  | Van<typeof sturing>
  | Van<typeof bewaartermijnen>
  | Van<typeof informeren>
  | Van<typeof brief>
  | Van<typeof logboekvraag>
  | Van<typeof slotberichten>
  | Van<typeof verwerkingsregister>

/**
 * Every route by where it is asked, such as `GET /casussen/:casusnummer`. A type and nothing more: who asks without
 * checking knows by it what goes in and what comes out, and loads no schema for that.
 */
export type Routes = { readonly [R in Route as `${R['methode']} ${R['pad']}`]: R }

/** Where a route is asked: its method and its path. */
export type Adres = keyof Routes

/** Every route for people, in the order of the process. */
export const contracten: readonly Contract[] = [
  ...[huis, sturing, huisregels, partijen, medewerkers, importen, afwezigheden, eigenOrganisatie],
  ...[aanmelding, casus, triage, partijtoets, uitwisseling, casusoverleg, overlegdata, tafel, verslag, verstrekking],
  ...[eigenActies, afronding, bewaartermijnen, informeren, brief, logboekvraag, slotberichten, verwerkingsregister],
].flatMap((m) => Object.values(m).filter(isContract))

/** Every route for a system of a partij, which comes with an access token: none of these takes a session, and no other a token. */
export const systeemcontracten: readonly Contract[] = Object.values(systeem).filter(isContract)
