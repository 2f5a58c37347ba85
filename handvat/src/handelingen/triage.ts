import type { Casus } from '../casus/casus.ts'
import { vrijeOverlegdata } from '../casus/casusoverleg.ts'
import { dagVan, plusDagen } from '../casus/datum.ts'
import { herinnerenVanaf, type Uitvraag, wachtOpAntwoord } from '../casus/uitvraag.ts'
import type { DoelId } from '../doelen.ts'
import * as aanmelding from '../regels/aanmelding.ts'
import { afgestemdMetPartij } from '../regels/afstemming.ts'
import * as casusoverleg from '../regels/casusoverleg.ts'
import * as datVraag from '../regels/dat-vraag.ts'
import { eisenAanDoorverwijzing } from '../regels/doorverwijzen.ts'
import * as geheimhouding from '../regels/geheimhouding.ts'
import * as inzet from '../regels/inzet.ts'
import * as meedoen from '../regels/meedoen.ts'
import { eerstkomendeDatum } from '../regels/overlegdata.ts'
import * as partijtoets from '../regels/partijtoets-vastleggen.ts'
import * as persoon from '../regels/persoon.ts'
import { tekstEisen } from '../regels/tekst.ts'
import * as themas from '../regels/themas.ts'
import * as uitvraag from '../regels/uitvraag.ts'
import * as voorbehoud from '../regels/voorbehoud.ts'
import { uitkomsten } from '../verloop.ts'
import type { Handeling, Wachtend } from './handeling.ts'
import { alleFasen, besluitnemers, opPartij, opRegie, overlegIn, overlegwerk, procesregie } from './kolommen.ts'

const vraagdoelen = ['betrokkenPartijen', 'bijdrageAanPlan', 'bijdrageAanUitvoering', 'beschikbareInformatie'] as const

/** What is done with a question that waits: after the invitation as well, for who had not answered keeps it (B2.2.2). */
const openVraag = {
  soort: 'vastlegging',
  fasen: ['triage', 'casusoverleg'],
  namens: 'leidendePartij',
  bevoegdheid: { casusoverleg: 'uitvraag' },
  doelen: ['betrokkenPartijen', 'beeldEnPlan'],
  voorwaarden: [],
  paragraaf: 'B2.2.2',
  spoor: 'casus',
} as const satisfies Partial<Handeling<DoelId>>

/** A decision on whether a partij outside the convenant takes part in this casus (B2.2.1). */
const overPartijtoets = (label: string) =>
  ({
    label,
    soort: 'besluit',
    fasen: ['triage', 'casusoverleg'],
    wie: besluitnemers,
    namens: 'leidendePartij',
    doelen: ['betrokkenPartijen', 'deelnemersBepalen', 'beeldEnPlan'],
    voorwaarden: [],
    paragraaf: 'B2.2.1',
    spoor: 'casus',
  }) as const satisfies Partial<Handeling<DoelId>>

const aanGevraagde = ({ partij, id, antwoordVoor, herinnerdOp }: Uitvraag) => ({
  ...opPartij(partij, id, antwoordVoor),
  herinnerdOp,
})

/** In days: how long before a date agreed ahead its preparation waits, and by when the deelnemers are to be invited. */
const dagenVooraf = { wacht: 21, uitnodigen: 7 } as const

/** The nearest date agreed ahead, of which an overleg is still to be prepared; not before the one before it was held. */
function opEersteDatum(casus: Casus): readonly Wachtend[] {
  const [eerste] = vrijeOverlegdata(casus)
  if (casus.fase !== 'casusoverleg' || !eerste || overlegIn(casus, 'voorbereiding', 'gepland', 'bezig').length > 0)
    return []
  const dag = dagVan(eerste.moment)
  const vanaf = plusDagen(dag, -dagenVooraf.wacht)
  return [{ ...opRegie(casus.id, plusDagen(dag, -dagenVooraf.uitnodigen)), vanaf }]
}

/** Phase 2: triage and the preparation of a casusoverleg (B2.2.2). */
export const handelingenBijTriage = {
  datVraagStellen: {
    label: 'Vragen of een ander ZVH iemand kent',
    soort: 'verstrekking',
    fasen: ['triage'],
    wie: ['procesregisseur'],
    namens: 'leidendePartij',
    doelen: ['betrokkenPartijen'],
    voorwaarden: [],
    eisenAanOpdracht: [datVraag.anderZvhGevraagd, datVraag.datVraagGemotiveerd, datVraag.eenDatVraagTegelijk],
    paragraaf: 'B2.2.2',
    spoor: 'eigen',
  },
  datVragenInzien: {
    label: 'Vragen van en aan andere ZVH’s bekijken',
    soort: 'inzage',
    fasen: alleFasen,
    wie: ['procesregisseur'],
    namens: 'leidendePartij',
    doelen: ['thuishoren', 'betrokkenPartijen', 'beeldEnPlan', 'snelHervatten'],
    voorwaarden: [],
    eisenAanOpdracht: [],
    paragraaf: 'B2.2.2',
    spoor: 'geen',
  },
  datVraagBeantwoorden: {
    label: 'Besluiten over de vraag van een ander ZVH',
    soort: 'besluit',
    fasen: alleFasen,
    wie: ['procesregisseur'],
    namens: 'leidendePartij',
    doelen: ['thuishoren', 'betrokkenPartijen', 'beeldEnPlan', 'snelHervatten'],
    voorwaarden: [],
    eisenAanOpdracht: [datVraag.datVraagOpen, datVraag.datAntwoordGemotiveerd, afgestemdMetPartij],
    paragraaf: 'B2.2.2',
    spoor: 'eigen',
  },
  partijToetsen: {
    ...overPartijtoets('Partij buiten het convenant toetsen'),
    eisenAanOpdracht: [
      partijtoets.toetsAlleenBuitenConvenant,
      partijtoets.eenToetsTegelijk,
      partijtoets.toetsGemotiveerd,
      partijtoets.toetsVanTaak,
      partijtoets.toetsVerruimtNiet,
      partijtoets.protocolAanvaard,
      partijtoets.toetsEindigtLater,
      afgestemdMetPartij,
    ],
    werk: {
      soort: 'partijToetsen',
      wacht: (casus, huis, nu) =>
        meedoen.verwachtZonderToets({ huis, casus }, nu).length > 0 ? [opRegie(casus.id)] : [],
    },
  },
  partijtoetsBeeindigen: {
    ...overPartijtoets('Toets van een partij beëindigen'),
    eisenAanOpdracht: [partijtoets.toetsLoopt, partijtoets.toetseindeGemotiveerd],
  },
  uitvraagkeuzesInzien: {
    label: 'Nagaan wie gevraagd kan worden',
    soort: 'inzage',
    fasen: ['triage'],
    wie: ['procesregisseur'],
    namens: 'leidendePartij',
    doelen: vraagdoelen,
    voorwaarden: [],
    eisenAanOpdracht: [],
    paragraaf: 'B2.2.2',
    spoor: 'geen',
  },
  uitvraagVersturen: {
    label: 'Uitvraag versturen',
    soort: 'verstrekking',
    fasen: ['triage'],
    wie: ['procesregisseur'],
    namens: 'leidendePartij',
    doelen: vraagdoelen,
    voorwaarden: [],
    eisenAanOpdracht: [
      uitvraag.eenPartijTegelijk,
      meedoen.apartGetoetst,
      uitvraag.heeftOntvanger,
      uitvraag.uitvraagGemotiveerd,
      uitvraag.nietIedereen,
      uitvraag.vraagEigenMotivering,
      uitvraag.binnenKaderAanmelder,
      uitvraag.gevraagdeMagVerwerken,
      meedoen.meeBinnenToets,
      uitvraag.geenVoorbehoudTegenGevraagde,
      uitvraag.antwoorddagNietVoorbij,
      uitvraag.zegtOverWie,
      persoon.persoonGaatMee,
    ],
    paragraaf: 'B2.2.2',
    spoor: 'casus',
    vervolg: () => true,
  },
  uitvraagIntrekken: {
    ...openVraag,
    label: 'Uitvraag intrekken',
    wie: ['procesregisseur'],
    eisenAanOpdracht: [uitvraag.openUitvraag],
  },
  uitvraagHerinneren: {
    ...openVraag,
    label: 'Aan een uitvraag herinneren',
    wie: procesregie,
    eisenAanOpdracht: [uitvraag.magHerinneren, meedoen.herinnerdeGetoetst],
    werk: {
      soort: 'uitvraagHerinneren',
      wacht(casus, huis, nu) {
        const zonderToets = meedoen.verwachtZonderToets({ huis, casus }, nu)
        return casus.uitvragen
          .filter((u) => wachtOpAntwoord(u) && !zonderToets.includes(u.partij))
          .map((u) => ({ ...opRegie(u.id), vanaf: herinnerenVanaf(u) }))
      },
    },
  },
  uitvraagBeantwoorden: {
    label: 'Uitvraag beantwoorden',
    soort: 'verstrekking',
    fasen: ['triage', 'casusoverleg'],
    wie: ['gevraagde'],
    namens: 'eigenPartij',
    doelen: ['beschikbareInformatie', 'bijdrageAanPlan', 'bijdrageAanUitvoering', 'beeldEnPlan'],
    voorwaarden: [meedoen.alleenNaToets],
    kiestInzet: true,
    eisenAanOpdracht: [
      uitvraag.eigenUitvraag,
      inzet.inzetGekozen,
      meedoen.opGetoetsteTaak,
      meedoen.gegevenBinnenToets,
      meedoen.tekstBinnenToets,
      aanmelding.noodzaakPerGegeven,
      aanmelding.bijzonderGetoetst,
      aanmelding.bsnToegestaan,
      voorbehoud.nieuwTegenBekendePartij,
      voorbehoud.nieuwVoorAanmelder,
      geheimhouding.nieuwGewogen,
      persoon.nieuwOverBekende,
      uitvraag.bekendOfGeweigerd,
      uitvraag.geenGegevensBijWeigering,
      uitvraag.weigeringIsHeel,
      ...tekstEisen,
    ],
    paragraaf: 'B2.2.2',
    spoor: 'eigen',
    werk: {
      soort: 'uitvraagBeantwoorden',
      wacht: ({ uitvragen }) => uitvragen.filter(wachtOpAntwoord).map(aanGevraagde),
    },
  },
  triageBesluiten: {
    label: 'Triagebesluit nemen',
    soort: 'besluit',
    fasen: ['triage'],
    wie: besluitnemers,
    namens: 'leidendePartij',
    doelen: ['doelBepalen', 'adviserenBijTriage'],
    voorwaarden: [],
    eisenAanOpdracht: [
      casusoverleg.nogGeenTriagebesluit,
      casusoverleg.triagebesluitGemotiveerd,
      ...eisenAanDoorverwijzing,
      afgestemdMetPartij,
    ],
    paragraaf: 'B2.2.2',
    spoor: 'casus',
    uitkomsten: uitkomsten.triage,
    werk: { soort: 'triageBesluiten', wacht: ({ id, overlegsoort }) => (overlegsoort === null ? [opRegie(id)] : []) },
  },
  overlegVoorbereiden: {
    ...overlegwerk(
      'Casusoverleg voorbereiden',
      ['triage', 'casusoverleg'],
      ['doelBepalen', 'themasBepalen', 'burgerBetrekken', 'voortgangVolgen'],
      [casusoverleg.triageKoosOverleg, casusoverleg.geenLopendOverleg],
    ),
    eisenAanOpdracht: [casusoverleg.doelVastgelegd, casusoverleg.momentNietVoorbij, eerstkomendeDatum],
    werk: {
      soort: 'overlegVoorbereiden',
      wacht: (casus) => {
        const { id, fase, overlegsoort, overleggen } = casus
        const isEerste = fase === 'triage' && overlegsoort !== null && overleggen.length === 0
        return isEerste ? [opRegie(id)] : opEersteDatum(casus)
      },
    },
    vervolg: () => true,
  },
  overlegAanpassen: {
    ...overlegwerk(
      'Voorbereiding aanpassen',
      ['triage', 'casusoverleg'],
      ['doelBepalen', 'themasBepalen', 'burgerBetrekken', 'voortgangVolgen'],
      [casusoverleg.inVoorbereiding],
    ),
    eisenAanOpdracht: [casusoverleg.doelVastgelegd, casusoverleg.momentNietVoorbij],
    vervolg: (casus) => overlegIn(casus, 'voorbereiding').some((o) => o.moment === null),
  },
  deelnemerToevoegen: {
    ...overlegwerk(
      'Deelnemer toevoegen',
      ['triage', 'casusoverleg'],
      ['deelnemersBepalen', 'voortgangVolgen'],
      [casusoverleg.nogNietBegonnen, casusoverleg.regisseurNodigtUit],
    ),
    eisenAanOpdracht: [
      casusoverleg.deelnemerGemotiveerd,
      casusoverleg.deelnemerBereikbaar,
      meedoen.apartGetoetst,
      casusoverleg.nietIedereenAanTafel,
      casusoverleg.deelnemerEigenMotivering,
      themas.deelnemerBijThema,
      themas.themaVanOverleg,
    ],
    vervolg: (casus) =>
      overlegIn(casus, 'voorbereiding').some((o) => o.deelnemers.length < casusoverleg.minsteDeelnemers),
  },
  themasToedelen: {
    ...overlegwerk(
      'Thema’s toedelen',
      ['triage', 'casusoverleg'],
      ['themasBepalen', 'deelnemersBepalen', 'beeldEnPlan', 'voortgangVolgen'],
      [themas.overlegInTeDelen],
    ),
    // It decides who sees what at the table.
    wie: ['procesregisseur'],
    eisenAanOpdracht: [
      themas.themaVanOverleg,
      themas.indelerZietGegeven,
      themas.bronhouderBepaalt,
      casusoverleg.deelnemerEigenMotivering,
    ],
  },
  deelnemerVerwijderen: overlegwerk(
    'Deelnemer verwijderen',
    ['triage', 'casusoverleg'],
    ['deelnemersBepalen', 'voortgangVolgen'],
    [casusoverleg.nogNietBegonnen, casusoverleg.regisseurNodigtUit, casusoverleg.genoegDeelnemersBlijven],
  ),
  deelnemersUitnodigen: {
    ...overlegwerk(
      'Deelnemers uitnodigen',
      ['triage', 'casusoverleg'],
      ['zorgvuldigheidAfspreken', 'voortgangVolgen'],
      [
        casusoverleg.inVoorbereiding,
        casusoverleg.overlegVoorbereid,
        casusoverleg.nietIedereenGenodigd,
        meedoen.genodigdenGetoetst,
        themas.iedereenBijThema,
      ],
    ),
    // Whoever is invited learns whom it is about.
    wie: ['procesregisseur'],
    werk: {
      soort: 'deelnemersUitnodigen',
      wacht: (casus) => overlegIn(casus, 'voorbereiding').map((o) => opRegie(o.id)),
    },
  },
} as const satisfies Record<string, Handeling<DoelId>>
