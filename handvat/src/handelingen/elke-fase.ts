import type { Casus } from '../casus/casus.ts'
import { huidigeLeiding } from '../casus/feiten.ts'
import { wachtOpAkkoord } from '../casus/uitwisseling.ts'
import type { DoelId } from '../doelen.ts'
import { laatsteDagVoor } from '../huistaken.ts'
import * as aanmelding from '../regels/aanmelding.ts'
import { eigenBesluit, overdrachtAfgestemd } from '../regels/afstemming.ts'
import * as alsof from '../regels/alsof.ts'
import * as betrokkene from '../regels/betrokkene.ts'
import { bijdragers } from '../regels/bijdragers.ts'
import { nieuweRegieHeeftMandaat, steuntOpWatSchrijverZiet, verslagNaBegin } from '../regels/casusoverleg.ts'
import * as document from '../regels/document.ts'
import * as geheimhouding from '../regels/geheimhouding.ts'
import * as inzet from '../regels/inzet.ts'
import * as meedoen from '../regels/meedoen.ts'
import * as merken from '../regels/merken.ts'
import * as persoon from '../regels/persoon.ts'
import * as stilstand from '../regels/stilstand.ts'
import { tekstEisen } from '../regels/tekst.ts'
import * as themas from '../regels/themas.ts'
import * as toewijzing from '../regels/toewijzing.ts'
import * as uitvraag from '../regels/uitvraag.ts'
import * as uitwisseling from '../regels/uitwisseling.ts'
import * as verbeteren from '../regels/verbeteren.ts'
import * as voorbehoud from '../regels/voorbehoud.ts'
import type { Handeling, Wachtend } from './handeling.ts'
import { alleFasen, betrokkenen, opPartij, opRegie, procesregie, zeggenschapsDoelen } from './kolommen.ts'

const inzageDoelen = ['thuishoren', 'betrokkenPartijen', 'beeldEnPlan', 'snelHervatten', 'toegangBeperken'] as const

/** A view of a casus by whoever has a place in it. */
const inzage = (label: string, paragraaf: string) =>
  ({
    label,
    soort: 'inzage',
    fasen: alleFasen,
    wie: [...procesregie, ...betrokkenen, 'manager'],
    namens: 'leidendePartij',
    doelen: inzageDoelen,
    voorwaarden: [],
    eisenAanOpdracht: [],
    paragraaf,
    spoor: 'geen',
  }) as const satisfies Handeling

/** What can be looked at when the dossier is closed, by who may find the casus then. */
const ookGesloten = { inArchief: true, inAfronding: 'ook' } as const

/** An act of a bronhouder on what it brought in itself. */
const zeggenschap = (label: string) =>
  ({
    label,
    soort: 'vastlegging',
    fasen: alleFasen,
    wie: ['bronhouder'],
    namens: 'eigenPartij',
    doelen: zeggenschapsDoelen,
    voorwaarden: [],
    eisenAanOpdracht: [uitvraag.alleenBronhouder],
    paragraaf: 'B2.2.2',
    spoor: 'eigen',
  }) as const satisfies Handeling

/** What is asked of whatever a partij brings in. */
const inbrengEisen = [
  aanmelding.noodzaakPerGegeven,
  aanmelding.bijzonderGetoetst,
  meedoen.gegevenBinnenToets,
  voorbehoud.nieuwTegenBekendePartij,
  voorbehoud.nieuwVoorAanmelder,
  geheimhouding.nieuwGewogen,
  themas.themaVanOverleg,
] as const

/** Bringing something in, by a partij that has a part in the casus. */
const inbreng = (label: string) =>
  ({
    label,
    soort: 'vastlegging',
    fasen: ['aanmelding', 'triage', 'casusoverleg'],
    wie: ['aanmelder', 'gevraagde', 'deelnemer'],
    namens: 'eigenPartij',
    doelen: zeggenschapsDoelen,
    voorwaarden: [meedoen.alleenNaToets],
    paragraaf: 'B2.2.2',
    spoor: 'eigen',
  }) as const satisfies Partial<Handeling<DoelId>>

/** An act of who wrote a text, as long as people work with it. */
const schrijven = (label: string) =>
  ({
    label,
    soort: 'vastlegging',
    fasen: ['triage', 'casusoverleg'],
    namens: 'leidendePartij',
    doelen: ['beschikbareInformatie', 'beeldEnPlan', 'planBijstellen'],
    voorwaarden: [],
    paragraaf: 'B2.2.3',
  }) as const satisfies Partial<Handeling<DoelId>>

/** Ending a casus of which the procesregie can do nothing any more; afgeschaald it ends by itself. */
const beeindiging = (label: string) =>
  ({
    ...inzage(label, 'B2.2.1'),
    soort: 'vernietiging',
    fasen: ['aanmelding', 'triage', 'casusoverleg'],
    eisenAanOpdracht: [stilstand.beeindigingGemotiveerd],
    spoor: 'casus',
  }) as const satisfies Handeling

/** Who brought something in, and does not lead: it is told that the casus stands still, and can look at what is its own. */
function inbrengers(casus: Casus): readonly Wachtend[] {
  if (!casus.stilSinds) return []
  const leidend = huidigeLeiding(casus).partij
  const partijen = new Set(casus.gegevens.map((g) => g.bronhouder).filter((partij) => partij !== leidend))
  return [...partijen].map((partij) => opPartij(partij, casus.id))
}

/** What the house itself does for an exchange that people decided on: for the procesregie alone to find (B2.2.2). */
const uitwisselingDoorHuis = (label: string) =>
  ({
    label,
    soort: 'vastlegging',
    fasen: ['aanmelding', 'triage', 'casusoverleg'],
    wie: ['kalender'],
    namens: 'leidendePartij',
    doelen: ['criteriaToetsen', 'betrokkenPartijen', 'beeldEnPlan', 'snelHervatten'],
    voorwaarden: [],
    paragraaf: 'B2.2.2',
    spoor: 'eigen',
  }) as const satisfies Partial<Handeling<DoelId>>

/** What each partij that contributed still has to decide on an exchange, by the day after which silence is no. */
function teBeslissen(casus: Casus): readonly Wachtend[] {
  if (casus.fase === 'afschaling') return []
  return casus.uitwisselingen.flatMap((u) =>
    bijdragers(casus)
      .filter((partij) => wachtOpAkkoord(u, partij))
      .map((partij) => opPartij(partij, u.id, laatsteDagVoor(u.tot))),
  )
}

/** What belongs to every phase: looking, who works on it, and what a partij does with its own gegevens. */
export const handelingenInElkeFase = {
  casusInzien: { ...inzage('Casus bekijken', 'B2.2.1'), ...ookGesloten },
  dossierInzien: {
    ...inzage('Gegevens bekijken', 'B2.2.1'),
    ...ookGesloten,
    werk: { soort: 'mandaatWegBericht', wacht: inbrengers },
  },
  casusVolgen: { ...inzage('Casus volgen zolang die openstaat', 'B2.2.3'), ...ookGesloten },
  wieZietWatInzien: {
    ...inzage('Wie ziet wat bekijken', 'B2.2.2'),
    wie: [...procesregie, 'aanmelder', 'leidendePartij', 'bronhouder'],
  },
  wieZietWatAlsofInzien: {
    ...inzage('Vooraf bekijken wie wat zou zien', 'B2.2.2'),
    fasen: ['triage', 'casusoverleg'],
    wie: ['procesregisseur', 'bronhouder'],
    eisenAanOpdracht: [alsof.alsofMogelijk, alsof.alsofBinnenEigen],
  },
  verslagInzien: {
    ...inzage('Het verslag van een overleg bekijken', 'B2.2.3'),
    fasen: ['casusoverleg', 'afschaling'],
    wie: [...procesregie, ...betrokkenen],
    eisenAanOpdracht: [verslagNaBegin],
  },
  verloopInzien: { ...inzage('Verloop bekijken', 'B2.2.1'), wie: [...procesregie, ...betrokkenen] },
  toewijzingVastleggen: {
    ...inzage('Medewerker toewijzen', 'B2.2.1'),
    soort: 'vastlegging',
    spoor: 'casus',
    wie: ['procesregisseur', ...betrokkenen],
    kiestInzet: true,
    eisenAanOpdracht: [
      toewijzing.alleenEigenMensen,
      toewijzing.toewijzingNietVoorbij,
      toewijzing.eenKeerToegewezen,
      inzet.inzetGekozen,
      meedoen.opGetoetsteTaak,
    ],
  },
  vraagOppakken: {
    ...inzage('Een vraag voor uw organisatie oppakken', 'B2.2.2'),
    soort: 'vastlegging',
    spoor: 'casus',
    wie: betrokkenen,
    zonderInhoud: true,
    inAfronding: 'ook',
    eisenAanOpdracht: [toewijzing.contactpersoonPaktOp, toewijzing.alleenEigenMensen, toewijzing.eenKeerToegewezen],
  },
  toewijzingBeeindigen: {
    ...inzage('Toewijzing beëindigen', 'B2.2.1'),
    soort: 'vastlegging',
    spoor: 'casus',
    wie: ['procesregisseur', ...betrokkenen],
    eisenAanOpdracht: [
      toewijzing.alleenEigenMensen,
      toewijzing.alleenLopendeToewijzing,
      toewijzing.procesregisseurBlijft,
    ],
  },
  procesregieToewijzen: {
    ...inzage('Procesregisseur aanwijzen', 'B2.2.1'),
    soort: 'besluit',
    spoor: 'casus',
    wie: ['manager'],
    zonderInhoud: true,
    inAfronding: 'ook',
    eisenAanOpdracht: [
      toewijzing.managerWijstRegieAan,
      toewijzing.toewijzingNietVoorbij,
      toewijzing.eenKeerToegewezen,
      toewijzing.regieZonderEinde,
      toewijzing.overdrachtGemotiveerd,
    ],
  },
  overnameBevestigen: {
    ...inzage('Bevestigen dat u de casus overnam', 'B2.2.1'),
    soort: 'vastlegging',
    spoor: 'casus',
    wie: ['procesregisseur'],
    inAfronding: 'ook',
    voorwaarden: [toewijzing.overnameGevraagd],
    werk: {
      soort: 'overnameBevestigen',
      wacht: (casus) => {
        const personen = toewijzing.overnemers(casus)
        return personen.length === 0 ? [] : [{ ...opRegie(casus.id), personen }]
      },
    },
  },
  casusBeeindigen: {
    ...beeindiging('Casus beëindigen nu de bevoegdheid weg is'),
    wie: ['leidendePartij'],
    namens: 'eigenPartij',
    voorwaarden: [stilstand.alleenZonderMandaat],
    werk: {
      soort: 'mandaatWeg',
      wacht: (casus, huis) =>
        casus.stilSinds
          ? [opPartij(huidigeLeiding(casus).partij, casus.id, stilstand.managerMagVanaf(huis, casus))]
          : [],
    },
  },
  casusOverdragen: {
    label: 'Casus overdragen nu de bevoegdheid weg is',
    soort: 'besluit',
    // Until there was an overleg the casus is of who reported it (P2).
    fasen: ['casusoverleg'],
    wie: ['leidendePartij'],
    namens: 'eigenPartij',
    doelen: ['beeldEnPlan', 'voortgangVolgen'],
    voorwaarden: [stilstand.alleenZonderMandaat],
    eisenAanOpdracht: [
      stilstand.overdrachtAanDeelnemer,
      meedoen.regieAlleenConvenantpartner,
      nieuweRegieHeeftMandaat,
      stilstand.overnemerAanvaardde,
      stilstand.overdrachtGemotiveerd,
      overdrachtAfgestemd,
    ],
    paragraaf: 'B2.2.3',
    spoor: 'casus',
  },
  besluitGezien: {
    label: 'Besluit namens uw organisatie gelezen',
    soort: 'vastlegging',
    fasen: alleFasen,
    // The regie can have gone to another partij since.
    wie: betrokkenen,
    namens: 'eigenPartij',
    doelen: zeggenschapsDoelen,
    voorwaarden: [],
    eisenAanOpdracht: [eigenBesluit],
    inAfronding: 'ook',
    paragraaf: 'B2.2.1',
    spoor: 'eigen',
    werk: {
      soort: 'besluitGezien',
      // One line for each partij, on the newest: on the page of the casus they stand together.
      wacht: ({ stukken }) =>
        [...new Map(stukken.filter((s) => s.gezien === false).map((s) => [s.bronhouder, s.id]))].map(([partij, stuk]) =>
          opPartij(partij, stuk),
        ),
    },
  },
  stilleCasusBeeindigen: {
    ...beeindiging('Casus beëindigen waarvoor de bevoegdheid weg is'),
    wie: ['manager'],
    zonderInhoud: true,
    voorwaarden: [stilstand.termijnVoorbij],
  },
  inzetKiezen: {
    label: 'Taak kiezen waarop u meedoet',
    soort: 'vastlegging',
    fasen: alleFasen,
    wie: betrokkenen,
    namens: 'eigenPartij',
    doelen: zeggenschapsDoelen,
    voorwaarden: [],
    eisenAanOpdracht: [inzet.inzetGekozen, meedoen.opGetoetsteTaak],
    kiestInzet: true,
    paragraaf: 'B2.2.1',
    spoor: 'eigen',
  },
  gegevenInbrengen: {
    ...inbreng('Gegeven inbrengen'),
    eisenAanOpdracht: [...inbrengEisen, aanmelding.bsnToegestaan, persoon.nieuwOverBekende],
    vervolg: () => true,
  },
  persoonToevoegen: {
    ...inbreng('Iemand toevoegen'),
    paragraaf: 'B2.2.1',
    eisenAanOpdracht: [...inbrengEisen, persoon.naamGemotiveerd],
  },
  gegevenWijzigen: {
    ...zeggenschap('Gegeven wijzigen'),
    eisenAanOpdracht: [
      uitvraag.alleenBronhouder,
      betrokkene.wieHetIsApart,
      persoon.persoonApart,
      persoon.wordtOverBekende,
    ],
  },
  persoonVerbeteren: {
    ...zeggenschap('Persoon verbeteren'),
    paragraaf: 'B2.2.1',
    eisenAanOpdracht: [
      uitvraag.alleenBronhouder,
      persoon.alleenPersoon,
      persoon.naamGemotiveerd,
      persoon.medebetrokkeneTeVinden,
      aanmelding.bijzonderGetoetst,
      meedoen.gegevenBinnenToets,
    ],
  },
  betrokkeneAanmerken: {
    label: 'Als betrokkene aanmerken',
    soort: 'besluit',
    fasen: ['aanmelding', 'triage', 'casusoverleg'],
    wie: ['procesregisseur'],
    namens: 'leidendePartij',
    doelen: ['criteriaToetsen', 'betrokkenPartijen', 'beeldEnPlan'],
    voorwaarden: [],
    eisenAanOpdracht: [
      persoon.regieZietPersoon,
      persoon.alleenPersoon,
      persoon.aanTeMerken,
      persoon.medebetrokkeneGemotiveerd,
    ],
    paragraaf: 'B2.2.1',
    spoor: 'casus',
  },
  betrokkeneVerbeteren: {
    ...zeggenschap('Naam of geboortedatum verbeteren'),
    eisenAanOpdracht: [uitvraag.alleenBronhouder, betrokkene.alleenWieHetIs],
  },
  gegevenVrijgeven: {
    ...zeggenschap('Vrijgave en voorbehoud vastleggen'),
    eisenAanOpdracht: [
      uitvraag.alleenBronhouder,
      voorbehoud.tegenBekende,
      voorbehoud.blijftVoorAanmelder,
      geheimhouding.blijftGewogen,
      themas.themaVanOverleg,
    ],
    fasen: ['aanmelding', 'triage', 'casusoverleg'],
  },
  gegevenBeperken: zeggenschap('Gegeven afschermen'),
  documentToevoegen: {
    ...zeggenschap('Document toevoegen'),
    fasen: ['aanmelding', 'triage', 'casusoverleg'],
    voorwaarden: [meedoen.alleenNaToets],
    eisenAanOpdracht: [uitvraag.alleenBronhouder, document.documentBijInhoud, document.nietTeVeelDocumenten],
  },
  documentVerwijderen: {
    ...zeggenschap('Document weghalen'),
    eisenAanOpdracht: [uitvraag.alleenBronhouder, document.bestaandDocument],
  },
  documentInzien: inzage('Document bekijken', 'B2.2.1'),
  gegevenIntrekken: {
    ...zeggenschap('Gegeven intrekken'),
    soort: 'vernietiging',
    eisenAanOpdracht: [uitvraag.alleenBronhouder, betrokkene.betrokkeneBlijft],
  },
  merkenVastleggen: {
    ...zeggenschap('Merken verbeteren'),
    wie: betrokkenen,
    eisenAanOpdracht: [merken.eigenMerken],
  },
  merkenVerhogen: {
    label: 'Merk toevoegen',
    soort: 'vastlegging',
    fasen: alleFasen,
    wie: ['procesregisseur'],
    namens: 'leidendePartij',
    doelen: zeggenschapsDoelen,
    voorwaarden: [],
    eisenAanOpdracht: [merken.zietWatGemerktWordt, merken.alleenVerhogen],
    paragraaf: 'B2.2.1',
    spoor: 'casus',
  },
  uitwisselingenInzien: {
    ...inzage('Uitwisseling met een ander ZVH bekijken', 'B2.2.2'),
    wie: ['procesregisseur', ...betrokkenen],
  },
  uitwisselingVoorstellen: {
    label: 'Gegeven voorstellen voor een ander ZVH',
    soort: 'besluit',
    fasen: ['triage', 'casusoverleg'],
    wie: ['procesregisseur'],
    namens: 'leidendePartij',
    doelen: ['betrokkenPartijen', 'beeldEnPlan'],
    voorwaarden: [],
    eisenAanOpdracht: [
      uitwisseling.naJaVanAnderZvh,
      uitwisseling.eenZichtbaarGegeven,
      uitwisseling.zonderGrens,
      uitwisseling.nietTweeKeerVoorgesteld,
      uitwisseling.uitwisselingGemotiveerd,
    ],
    paragraaf: 'B2.2.2',
    spoor: 'eigen',
  },
  uitwisselingBeslissen: {
    label: 'Beslissen over uitwisselen met een ander ZVH',
    soort: 'besluit',
    fasen: alleFasen,
    wie: betrokkenen,
    namens: 'eigenPartij',
    doelen: zeggenschapsDoelen,
    voorwaarden: [],
    eisenAanOpdracht: [uitwisseling.eigenAkkoord],
    paragraaf: 'B2.2.2',
    spoor: 'eigen',
    werk: { soort: 'uitwisselingBeslissen', wacht: teBeslissen },
  },
  uitwisselingVoorleggen: {
    ...uitwisselingDoorHuis('Gegeven aan een ander ZVH voorleggen'),
    soort: 'verstrekking',
    eisenAanOpdracht: [uitwisseling.iedereenAkkoord],
  },
  uitwisselingOntvangen: {
    ...uitwisselingDoorHuis('Voorstel van een ander ZVH ontvangen'),
    eisenAanOpdracht: [],
  },
  uitwisselingVerstrekken: {
    ...uitwisselingDoorHuis('Gegeven aan een ander ZVH verstrekken'),
    soort: 'verstrekking',
    eisenAanOpdracht: [uitwisseling.iedereenAkkoord],
  },
  uitwisselingOvernemen: {
    ...uitwisselingDoorHuis('Gegeven van een ander ZVH ontvangen'),
    eisenAanOpdracht: [uitwisseling.iedereenAkkoord, uitwisseling.ontvangerMagVerwerken],
  },
  uitwisselingSluiten: {
    ...uitwisselingDoorHuis('Uitwisseling sluiten waarvan de termijn voorbij is'),
    fasen: alleFasen,
    inAfronding: 'ook',
    eisenAanOpdracht: [uitwisseling.termijnVoorbij],
  },
  tekstVerbeteren: {
    ...schrijven('Tekst verbeteren'),
    wie: [...procesregie, ...betrokkenen],
    eisenAanOpdracht: [
      verbeteren.eigenTekst,
      verbeteren.uitspraakBlijftSteunen,
      steuntOpWatSchrijverZiet,
      ...tekstEisen,
      meedoen.tekstBinnenToets,
    ],
    spoor: 'casus',
    werk: {
      soort: 'tekstHerschrijven',
      wacht: (casus) => [
        ...(verbeteren.teHerschrijven(casus, null).length > 0 ? [opRegie(casus.id)] : []),
        ...[...new Set(casus.teksten.map((t) => t.bronhouder))]
          .filter((partij) => verbeteren.teHerschrijven(casus, partij).length > 0)
          .map((partij) => opPartij(partij, casus.id)),
      ],
    },
  },
  tekstIntrekken: {
    ...schrijven('Tekst intrekken'),
    soort: 'vernietiging',
    wie: ['procesregisseur', ...betrokkenen],
    eisenAanOpdracht: [verbeteren.eigenTekst, verbeteren.kanWeg],
    // What is gone is in no matrix any more: nobody else is told that it was there.
    spoor: 'eigen',
  },
} as const satisfies Record<string, Handeling<DoelId>>
