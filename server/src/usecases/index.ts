import * as aanmelden from './aanmelding/casus-aanmelden.ts'
import * as datCheck from './aanmelding/dat-check-doen.ts'
import * as intake from './aanmelding/intake-besluiten.ts'
import * as afronding from './afronding/afronding.ts'
import * as pakket from './afronding/pakket.ts'
import * as afschaling from './afschaling/afschalen.ts'
import * as bewaartermijnen from './afschaling/bewaartermijnen.ts'
import * as afwezigheden from './beheer/afwezigheden.ts'
import * as beheer from './beheer/bevoegdheden.ts'
import * as huisregels from './beheer/huisregels.ts'
import * as importeren from './beheer/import/importeren.ts'
import * as kalender from './beheer/kalender-bevestigen.ts'
import * as medewerkers from './beheer/medewerkers.ts'
import * as mensen from './beheer/mensen-bevestigen.ts'
import * as partijen from './beheer/partijen.ts'
import * as rechten from './beheer/rechten.ts'
import * as voorstellen from './beheer/voorstellen.ts'
import * as gezien from './casus/besluit-gezien.ts'
import * as brieven from './casus/brieven.ts'
import * as casusInzien from './casus/casus-inzien.ts'
import * as documenten from './casus/documenten.ts'
import * as dossier from './casus/dossier-inzien.ts'
import * as gegevens from './casus/gegevens.ts'
import * as informeren from './casus/informeren.ts'
import * as inzet from './casus/inzet.ts'
import * as merken from './casus/merken.ts'
import * as personen from './casus/personen.ts'
import * as teksten from './casus/teksten.ts'
import * as toewijzingen from './casus/toewijzingen.ts'
import * as verloop from './casus/verloop-inzien.ts'
import * as volgen from './casus/volgen.ts'
import * as waarom from './casus/waarom-inzien.ts'
import * as wieZietWat from './casus/wie-ziet-wat-inzien.ts'
import * as aanwezigheid from './casusoverleg/aanwezigheid.ts'
import * as afbakenen from './casusoverleg/afbakenen.ts'
import * as correctie from './casusoverleg/correctie.ts'
import * as eigenActies from './casusoverleg/eigen-acties.ts'
import * as meenemen from './casusoverleg/meenemen.ts'
import * as overleg from './casusoverleg/overleg-houden.ts'
import * as overlegdata from './casusoverleg/overlegdata.ts'
import * as plan from './casusoverleg/plan-van-aanpak.ts'
import * as regie from './casusoverleg/regie.ts'
import * as tafelbeeld from './casusoverleg/tafelbeeld-inzien.ts'
import * as toestandsbeeld from './casusoverleg/toestandsbeeld.ts'
import * as verslag from './casusoverleg/verslag.ts'
import * as verstrekken from './casusoverleg/verstrekken.ts'
import * as planVolgen from './casusoverleg/volgen.ts'
import * as zienswijze from './casusoverleg/zienswijze.ts'
import * as contact from './huis/contactgegevens.ts'
import * as eigenOrganisatie from './huis/eigen-organisatie.ts'
import * as ik from './huis/ik.ts'
import * as lijsten from './huis/lijsten.ts'
import * as logboekvraag from './huis/logboekvraag.ts'
import * as registerpapier from './huis/register-afdrukken.ts'
import * as slotberichten from './huis/slotberichten.ts'
import * as sturing from './huis/sturing-afdrukken.ts'
import * as register from './huis/verwerkingsregister.ts'
import * as werkverdeling from './huis/werkverdeling.ts'
import * as datVragen from './triage/dat-vragen.ts'
import * as voorbereiding from './triage/overleg-voorbereiden.ts'
import * as partijtoetsen from './triage/partijtoetsen.ts'
import * as themas from './triage/themas-toedelen.ts'
import * as triage from './triage/triage-besluiten.ts'
import * as agenda from './triage/triageagenda.ts'
import * as uitvraagkeuzes from './triage/uitvraagkeuzes.ts'
import * as uitvragen from './triage/uitvragen.ts'
import * as uitwisseling from './triage/uitwisseling.ts'
import type { Usecase } from './usecase.ts'

/** Everything that can happen: whatever use case one of these files exports. */
export const usecases: readonly Usecase[] = [
  ...[ik, contact, lijsten, sturing, werkverdeling, agenda, beheer, partijen, medewerkers, afwezigheden, mensen],
  ...[eigenOrganisatie, rechten, huisregels, importeren, voorstellen, kalender],
  ...[aanmelden, datCheck, intake],
  ...[casusInzien, dossier, wieZietWat, verloop, volgen, waarom, gezien],
  ...[gegevens, documenten, inzet, merken, personen, teksten, toewijzingen],
  ...[uitvragen, uitvraagkeuzes, datVragen, partijtoetsen, uitwisseling, triage, voorbereiding, themas],
  ...[afbakenen, overleg, overlegdata, zienswijze, aanwezigheid, tafelbeeld, toestandsbeeld, regie, verslag],
  ...[plan, planVolgen, eigenActies, meenemen, verstrekken, correctie],
  ...[
    afronding,
    pakket,
    afschaling,
    bewaartermijnen,
    slotberichten,
    informeren,
    brieven,
    logboekvraag,
    register,
    registerpapier,
  ],
].flatMap((module) => Object.values<unknown>(module).filter(isUsecase))

function isUsecase(waarde: unknown): waarde is Usecase {
  return typeof waarde === 'object' && waarde !== null && 'contract' in waarde && 'voer' in waarde
}
