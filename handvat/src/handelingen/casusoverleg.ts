import type { Casus } from '../casus/casus.ts'
import { aanvaarders, type Deelnemer, heeftGereageerd, type Overleg } from '../casus/casusoverleg.ts'
import { dagVan, geldt, plusDagen, type Tijdstip } from '../casus/datum.ts'
import { huidigeLeiding, laatsteUitnodiging } from '../casus/feiten.ts'
import { isOpTeHalen, lopendeAfspraken } from '../casus/ophalen.ts'
import { type Actie, geldtInPlan, isUitTeVoeren } from '../casus/plan-van-aanpak.ts'
import type { Toewijzing } from '../casus/rol.ts'
import { isBezet } from '../casus/rol.ts'
import type { DoelId } from '../doelen.ts'
import { afgestemdMetPartij } from '../regels/afstemming.ts'
import * as casusoverleg from '../regels/casusoverleg.ts'
import * as doorverwijzen from '../regels/doorverwijzen.ts'
import { eigenActieTeLezen } from '../regels/eigen-acties.ts'
import * as inzet from '../regels/inzet.ts'
import * as meedoen from '../regels/meedoen.ts'
import * as meenemen from '../regels/meenemen.ts'
import * as monitoring from '../regels/monitoring.ts'
import * as overlegdata from '../regels/overlegdata.ts'
import { eisenBijWissel, persoonVanUitvoerder } from '../regels/plan-bijstellen.ts'
import {
  doelVanLezer,
  planWordtGevolgd,
  stilstandsoorten,
  terugkomstDieKomt,
  terugkomstMetBetrokkenen,
} from '../regels/stilstand-van-plan.ts'
import * as tafel from '../regels/tafel.ts'
import { tekstEisen } from '../regels/tekst.ts'
import { meldtNamens } from '../regels/toegang.ts'
import { uitkomsten } from '../verloop.ts'
import type { Handeling, Wachtend } from './handeling.ts'
import {
  antwoorddagBijAfronding,
  besluitnemers,
  betrokkenen,
  laatsteDagVanAfronding,
  opPartij,
  opRegie,
  overlegIn,
  overlegwerk,
  procesregie,
  stilstandwerk,
} from './kolommen.ts'

const houden = ({ id, moment }: Overleg): Wachtend => opRegie(id, moment === null ? null : dagVan(moment))

/** What was stated in an overleg, for each deelnemer that did not say yet whether it agrees. */
function teBevestigen({ uitspraken, teksten }: Casus, { id, deelnemers }: Overleg): readonly Wachtend[] {
  return uitspraken
    .filter((u) => u.overleg === id)
    .flatMap((u) =>
      deelnemers.filter((d) => !heeftGereageerd(teksten, u, d.partij)).map((d) => opPartij(d.partij, u.id)),
    )
}

const moetenKomen = (casus: Casus): readonly Deelnemer[] =>
  overlegIn(casus, 'gepland', 'bezig').flatMap((o) => o.deelnemers)

/** Who goes on with the plan after the overleg reads what others said: also a colleague who came later. */
function volgenPlan(casus: Casus): readonly Deelnemer[] {
  const partijen = new Set([huidigeLeiding(casus).partij, ...casus.acties.filter(geldtInPlan).map((a) => a.uitvoerder)])
  return [...partijen].flatMap((partij) => {
    const laatste = laatsteUitnodiging(casus, partij)
    return laatste?.overleg.stand === 'gehouden' ? [laatste.deelnemer] : []
  })
}

/** Whose work an actie is: of whom its uitvoerder named, as long as that person works on the casus, and otherwise of everybody. */
function wieDoet({ medewerker, uitvoerder }: Actie, toewijzingen: readonly Toewijzing[], nu: Tijdstip) {
  const zelf = toewijzingen.filter((w) => w.medewerker === medewerker && w.partij === uitvoerder && geldt(w.geldig, nu))
  return medewerker !== null && zelf.length > 0 ? [medewerker] : null
}

/**
 * The people of a deelnemer who work on the casus and did not accept the afspraken yet, each for themselves (T17); whoever it
 * will be where nobody of it works on the casus (P8).
 */
function teAanvaarden(casus: Casus, deelnemer: Deelnemer, nu: Tijdstip): readonly Wachtend[] {
  const { id, partij } = deelnemer
  if (!isBezet(casus, partij, nu)) return [opPartij(partij, id)]
  const al = aanvaarders(deelnemer)
  const nogNiet = casus.toewijzingen
    .filter((w) => w.partij === partij && !al.includes(w.medewerker))
    .map((w) => w.medewerker)
  return nogNiet.length === 0 ? [] : [{ ...opPartij(partij, id), personen: [...new Set(nogNiet)] }]
}

/** In days: how soon after an overleg is chosen what stays to follow what it agreed on. */
const dagenOmTeKiezen = 7

const weekNa = ({ begonnenOp }: Overleg) => begonnenOp && plusDagen(dagVan(begonnenOp), dagenOmTeKiezen)

/** What goes along with an aanmelding elsewhere is asked, agreed and collected while the casus is rounded off (B2.2.2, B2.2.3). */
const ookVoorElders = { inAfronding: 'ook', doelenInAfronding: ['adviserenBijTriage', 'doorverwijzen'] } as const

/** A look at what was collected, by one of the two that it is between (C8). */
const opgehaaldBekijken = (label: string) =>
  ({
    label,
    soort: 'inzage',
    fasen: ['triage', 'casusoverleg', 'afschaling'],
    namens: 'leidendePartij',
    doelen: ['adviserenBijTriage', 'uitvoeringMogelijkMaken', 'overdragen'],
    ...ookVoorElders,
    voorwaarden: [],
    paragraaf: 'B2.2.3',
    spoor: 'geen',
  }) as const satisfies Partial<Handeling<DoelId>>

/** Phase 3: casusoverleg, plan van aanpak and uitvoering (B2.2.3). */
export const handelingenBijCasusoverleg = {
  zorgvuldigheidAanvaarden: {
    label: 'Zorgvuldigheidsafspraken aanvaarden',
    soort: 'vastlegging',
    fasen: ['casusoverleg'],
    // Who goes on with the plan accepts for the last overleg it came to, which need not be the present one.
    wie: ['deelnemer', 'leidendePartij', 'uitvoerder'],
    namens: 'eigenPartij',
    doelen: ['beeldEnPlan'],
    voorwaarden: [casusoverleg.isUitgenodigd, meedoen.alleenNaToets],
    kiestInzet: true,
    eisenAanOpdracht: [
      casusoverleg.eigenDeelname,
      casusoverleg.geldendeAfspraken,
      inzet.inzetGekozen,
      meedoen.opGetoetsteTaak,
    ],
    paragraaf: 'B2.2.2',
    spoor: 'casus',
    werk: {
      soort: 'zorgvuldigheidAanvaarden',
      wacht: (casus, _, nu) => [...moetenKomen(casus), ...volgenPlan(casus)].flatMap((d) => teAanvaarden(casus, d, nu)),
    },
  },
  overlegVerplaatsen: {
    ...overlegwerk(
      'Overleg verplaatsen',
      ['casusoverleg'],
      ['beeldEnPlan', 'voortgangVolgen'],
      [casusoverleg.uitgenodigdOverleg],
    ),
    eisenAanOpdracht: [casusoverleg.momentNietVoorbij],
  },
  overlegAfzeggen: {
    ...overlegwerk(
      'Overleg afzeggen',
      ['casusoverleg'],
      ['beeldEnPlan', 'voortgangVolgen'],
      [casusoverleg.uitgenodigdOverleg],
    ),
    soort: 'besluit',
    wie: ['procesregisseur'],
    eisenAanOpdracht: [casusoverleg.afzeggingGemotiveerd],
  },
  overlegdataAfspreken: {
    ...overlegwerk(
      'Volgende overleggen afspreken',
      ['casusoverleg'],
      ['voortgangVolgen', 'beeldEnPlan'],
      [overlegdata.vooruitNaBegin],
    ),
    eisenAanOpdracht: [overlegdata.dataDieKomen, overlegdata.genodigdenDoenMee],
    paragraaf: 'B2.2.3',
  },
  overlegdatumVerplaatsen: {
    ...overlegwerk(
      'Datum van een volgend overleg verplaatsen',
      ['casusoverleg'],
      ['voortgangVolgen', 'beeldEnPlan'],
      [overlegdata.datumAfgesproken],
    ),
    eisenAanOpdracht: [casusoverleg.momentNietVoorbij],
    paragraaf: 'B2.2.3',
  },
  overlegdatumAfzeggen: {
    ...overlegwerk(
      'Datum van een volgend overleg afzeggen',
      ['casusoverleg'],
      ['voortgangVolgen', 'beeldEnPlan'],
      [overlegdata.datumAfgesproken],
    ),
    paragraaf: 'B2.2.3',
  },
  uitvoerderMaken: {
    ...overlegwerk(
      'Uitvoerder maken',
      ['casusoverleg'],
      ['beeldEnPlan', 'planBijstellen'],
      [casusoverleg.tijdensUitnodigingOfOverleg],
    ),
    // Whether it is necessary is no administrative judgement.
    wie: ['procesregisseur'],
    eisenAanOpdracht: [casusoverleg.wordtUitvoerder],
  },
  overlegBeginnen: {
    ...overlegwerk(
      'Overleg beginnen',
      ['casusoverleg'],
      ['beeldEnPlan', 'voortgangVolgen'],
      [casusoverleg.overlegGepland],
    ),
    // From then on everybody at the table sees what was released.
    wie: ['procesregisseur'],
    werk: { soort: 'overlegHouden', wacht: (casus) => overlegIn(casus, 'gepland').map(houden) },
  },
  zienswijzeVastleggen: {
    ...overlegwerk(
      'Vastleggen hoe de betrokkene het ziet',
      ['triage', 'casusoverleg'],
      ['burgerBetrekken', 'beeldEnPlan', 'voortgangVolgen'],
      [casusoverleg.totHetSluit],
    ),
    // Whoever keeps contact writes it down: the procesregie, or the partij in whose name it works.
    wie: [...procesregie, 'leidendePartij'],
    eisenAanOpdracht: tekstEisen,
  },
  aanwezigheidVastleggen: {
    ...overlegwerk(
      'Vastleggen wie er is',
      ['casusoverleg'],
      ['beeldEnPlan'],
      [casusoverleg.overlegBezig, meedoen.alleenNaToets],
    ),
    wie: [...procesregie, 'deelnemer'],
    eisenAanOpdracht: [tafel.hoortAanTafel, tafel.nogNietAanTafel, tafel.zegtHetZelf],
    paragraaf: 'B2.2.3',
  },
  aanwezigheidBeeindigen: {
    ...overlegwerk('Vastleggen wie vertrekt', ['casusoverleg'], ['beeldEnPlan'], [casusoverleg.overlegBezig]),
    wie: [...procesregie, 'deelnemer'],
    eisenAanOpdracht: [tafel.isAanTafel, tafel.zegtZelfVertrek],
    paragraaf: 'B2.2.3',
  },
  tafelbeeldInzien: {
    ...overlegwerk('Het scherm voor de tafel tonen', ['casusoverleg'], ['beeldEnPlan'], [casusoverleg.overlegBezig]),
    soort: 'inzage',
    paragraaf: 'B2.2.3',
    spoor: 'geen',
  },
  uitspraakVastleggen: {
    ...overlegwerk('Uitspraak vastleggen', ['casusoverleg'], ['beeldEnPlan'], [casusoverleg.overlegBezig]),
    eisenAanOpdracht: [casusoverleg.steuntOpGegevens, casusoverleg.steuntOpWatSchrijverZiet, ...tekstEisen],
    vervolg: ({ uitspraken }) => uitspraken.length === 0,
  },
  uitspraakBevestigen: {
    label: 'Uitspraak bevestigen',
    soort: 'vastlegging',
    fasen: ['casusoverleg'],
    wie: ['deelnemer'],
    namens: 'eigenPartij',
    doelen: ['beeldEnPlan'],
    voorwaarden: [casusoverleg.overlegBezig, meedoen.alleenNaToets],
    eisenAanOpdracht: [casusoverleg.bevestigerKanZien],
    paragraaf: 'B2.2.3',
    spoor: 'casus',
    werk: {
      soort: 'uitspraakBevestigen',
      wacht: (casus) => overlegIn(casus, 'bezig').flatMap((overleg) => teBevestigen(casus, overleg)),
    },
  },
  uitspraakTegenspreken: {
    label: 'Een uitspraak tegenspreken',
    soort: 'vastlegging',
    fasen: ['casusoverleg'],
    wie: ['deelnemer'],
    namens: 'eigenPartij',
    doelen: ['beeldEnPlan'],
    voorwaarden: [casusoverleg.overlegBezig, meedoen.alleenNaToets],
    eisenAanOpdracht: [
      casusoverleg.bevestigerKanZien,
      casusoverleg.steuntOpWatSchrijverZiet,
      ...tekstEisen,
      meedoen.tekstBinnenToets,
    ],
    paragraaf: 'B2.2.3',
    spoor: 'casus',
  },
  plandoelVastleggen: {
    ...overlegwerk(
      'Doel in het plan vastleggen',
      ['casusoverleg'],
      ['beeldEnPlan', 'planBijstellen'],
      [casusoverleg.overlegBezig],
    ),
    eisenAanOpdracht: [casusoverleg.steuntOpWatSchrijverZiet, ...tekstEisen],
    vervolg: ({ plandoelen }) => plandoelen.length === 0,
  },
  plandoelBijwerken: {
    ...overlegwerk('Doel bijwerken', ['casusoverleg'], ['voortgangVolgen', 'planBijstellen'], []),
    // Following a plan that stands is no work on an overleg.
  },
  actieVastleggen: {
    ...overlegwerk(
      'Actie vastleggen',
      ['casusoverleg'],
      ['beeldEnPlan', 'planBijstellen'],
      [casusoverleg.overlegBezig],
    ),
    eisenAanOpdracht: [
      casusoverleg.steuntOpWatSchrijverZiet,
      casusoverleg.uitvoerderKanUitvoeren,
      meedoen.uitvoerderGetoetst,
      casusoverleg.actieBijUitvoerder,
      casusoverleg.krijgerAanvaardde,
      ...tekstEisen,
    ],
    vervolg: ({ acties, plandoelen }) => acties.length === 0 && plandoelen.length > 0,
  },
  actieBijstellen: {
    ...overlegwerk('Actie bijstellen', ['casusoverleg'], ['planBijstellen', 'beeldEnPlan'], []),
    eisenAanOpdracht: [
      casusoverleg.eigenActie,
      ...eisenBijWissel,
      casusoverleg.steuntOpWatSchrijverZiet,
      ...tekstEisen,
    ],
    paragraaf: 'B2.2.3',
  },
  ontwikkelingVastleggen: {
    label: 'Ontwikkeling vastleggen',
    soort: 'vastlegging',
    fasen: ['casusoverleg'],
    // Supporting who has the casusregie, the procesregie writes in the name of that partij.
    wie: [...procesregie, 'leidendePartij', 'uitvoerder'],
    namens: 'leidendePartij',
    doelen: ['ontwikkelingenVolgen', 'voortgangVolgen'],
    voorwaarden: [planWordtGevolgd, meedoen.alleenNaToets],
    eisenAanOpdracht: [doelVanLezer, casusoverleg.steuntOpWatSchrijverZiet, ...tekstEisen, meedoen.tekstBinnenToets],
    paragraaf: 'B2.2.3',
    spoor: 'casus',
    // Whoever writes how it goes finds what stands still.
    werk: stilstandsoorten.map(stilstandwerk),
  },
  actieBijwerken: {
    label: 'Actie bijwerken',
    soort: 'vastlegging',
    fasen: ['casusoverleg'],
    wie: [...procesregie, 'uitvoerder'],
    namens: 'leidendePartij',
    doelen: ['voortgangVolgen', 'ontwikkelingenVolgen', 'planBijstellen'],
    voorwaarden: [meedoen.alleenNaToets],
    eisenAanOpdracht: [
      casusoverleg.eigenActie,
      casusoverleg.resultaatVanUitvoerder,
      persoonVanUitvoerder,
      casusoverleg.steuntOpWatSchrijverZiet,
      ...tekstEisen,
      meedoen.tekstBinnenToets,
    ],
    paragraaf: 'B2.2.3',
    spoor: 'casus',
    werk: {
      soort: 'actieUitvoeren',
      wacht: ({ acties, toewijzingen }, _, nu) =>
        acties
          .filter(isUitTeVoeren)
          .map((a) => ({ ...opPartij(a.uitvoerder, a.id, a.deadline), personen: wieDoet(a, toewijzingen, nu) })),
    },
  },
  casusregieToewijzen: {
    ...overlegwerk(
      'Casusregisseur aanwijzen',
      ['casusoverleg'],
      ['beeldEnPlan', 'planBijstellen'],
      [casusoverleg.overlegBezig],
    ),
    soort: 'besluit',
    wie: ['procesregisseur'],
    vervolg: ({ casusregisseur }) => casusregisseur === null,
    eisenAanOpdracht: [
      casusoverleg.regieBijDeelnemer,
      meedoen.regieAlleenConvenantpartner,
      casusoverleg.krijgerAanvaardde,
      casusoverleg.nieuweRegieHeeftMandaat,
      casusoverleg.regisseurToegewezen,
      casusoverleg.regisseurAanvaardde,
    ],
    paragraaf: 'B2.2.3',
    spoor: 'casus',
  },
  meenemenVragen: {
    label: 'Vragen om een gegeven mee te nemen',
    soort: 'vastlegging',
    fasen: ['casusoverleg'],
    wie: ['deelnemer', 'uitvoerder'],
    namens: 'eigenPartij',
    doelen: ['uitvoeringMogelijkMaken'],
    voorwaarden: [meenemen.alleenUitvoerderNeemtMee, meedoen.alleenNaToets],
    eisenAanOpdracht: [meenemen.vraagtVoorEigenActie],
    paragraaf: 'B2.2.3',
    spoor: 'casus',
  },
  meenemenBeslissen: {
    label: 'Beslissen over meenemen',
    soort: 'besluit',
    fasen: ['triage', 'casusoverleg'],
    // Asked in words is also who brought nothing in, and says no.
    wie: betrokkenen,
    namens: 'eigenPartij',
    doelen: ['adviserenBijTriage', 'uitvoeringMogelijkMaken'],
    ...ookVoorElders,
    voorwaarden: [],
    eisenAanOpdracht: [
      meenemen.bronhouderBeslist,
      meenemen.akkoordOpEenGegeven,
      meenemen.geheimhoudingGewogen,
      meenemen.akkoordTotDagDieKomt,
      meenemen.meenemenGemotiveerd,
    ],
    paragraaf: 'B2.2.3',
    spoor: 'casus',
    werk: {
      soort: 'meenemenBeslissen',
      wacht: (casus) =>
        lopendeAfspraken(casus)
          .filter((m) => m.stand === 'gevraagd')
          .map((m) => opPartij(m.bronhouder, m.id, antwoorddagBijAfronding(casus))),
    },
  },
  meenemenTerugnemen: {
    label: 'Akkoord over meenemen terugnemen',
    soort: 'besluit',
    fasen: ['triage', 'casusoverleg', 'afschaling'],
    wie: ['bronhouder'],
    namens: 'eigenPartij',
    doelen: ['adviserenBijTriage', 'uitvoeringMogelijkMaken', 'overdragen'],
    ...ookVoorElders,
    voorwaarden: [],
    eisenAanOpdracht: [meenemen.akkoordNogTerugTeNemen, meenemen.meenemenGemotiveerd],
    paragraaf: 'B2.2.3',
    spoor: 'casus',
  },
  verstrekkingOphalen: {
    label: 'Een gegeven ophalen dat mee mag',
    soort: 'verstrekking',
    fasen: ['triage', 'casusoverleg', 'afschaling'],
    wie: ['uitvoerder', 'ontvanger', 'procesregisseur'],
    namens: 'melder',
    metKoppeling: 'ook',
    doelen: ['adviserenBijTriage', 'uitvoeringMogelijkMaken', 'overdragen'],
    ...ookVoorElders,
    voorwaarden: [meedoen.alleenNaToets, doorverwijzen.regieAlleenNamensMelder, doorverwijzen.zonderOpenBezwaar],
    eisenAanOpdracht: [meenemen.ophalenNaAkkoord, meenemen.verstrekkenOpMandaat, meenemen.alleenOphalenWatTeZienIs],
    paragraaf: 'B2.2.3',
    spoor: 'casus',
    werk: {
      soort: 'verstrekkingOphalen',
      wacht: (casus, huis, nu) =>
        casus.meeneemafspraken
          .filter((m) => casus.afronding?.bezwaar !== true && isOpTeHalen(casus, m, nu))
          .map((m) => {
            const dag = m.tot ?? laatsteDagVanAfronding(casus)
            return m.actie === null && meldtNamens({ huis, casus }, nu) === m.ontvanger
              ? opRegie(m.id, dag)
              : opPartij(m.ontvanger, m.id, dag)
          }),
    },
  },
  verstrekkingInzien: {
    ...opgehaaldBekijken('Bekijken wat is opgehaald'),
    wie: ['ontvanger'],
    metKoppeling: 'ook',
    eisenAanOpdracht: [meenemen.eigenVerstrekking],
  },
  eigenActiesInzien: {
    label: 'Uw eigen acties als PDF bewaren',
    soort: 'inzage',
    fasen: ['casusoverleg'],
    wie: ['uitvoerder'],
    namens: 'leidendePartij',
    doelen: ['uitvoeringMogelijkMaken'],
    voorwaarden: [eigenActieTeLezen],
    eisenAanOpdracht: [],
    paragraaf: 'B2.2.3',
    spoor: 'geen',
  },
  correctieGezien: {
    label: 'Gelezen wat er met een opgehaald gegeven gebeurde',
    soort: 'vastlegging',
    fasen: ['casusoverleg', 'afschaling'],
    wie: ['ontvanger'],
    namens: 'eigenPartij',
    doelen: ['uitvoeringMogelijkMaken', 'overdragen'],
    voorwaarden: [],
    eisenAanOpdracht: [meenemen.berichtVoorOntvanger],
    paragraaf: 'B2.2.2',
    spoor: 'eigen',
    werk: {
      soort: 'correctieGezien',
      wacht: ({ verstrekkingen }) =>
        verstrekkingen.filter((v) => typeof v.bericht === 'string').map((v) => opPartij(v.ontvanger, v.id)),
    },
  },
  ontvangstbewijsInzien: {
    ...opgehaaldBekijken('Bekijken wat van u is opgehaald'),
    wie: ['bronhouder'],
    eisenAanOpdracht: [meenemen.eigenOntvangstbewijs],
  },
  overlegSluiten: {
    ...overlegwerk(
      'Overleg sluiten',
      ['casusoverleg'],
      ['beeldEnPlan', 'voortgangVolgen'],
      [casusoverleg.overlegBezig],
    ),
    werk: { soort: 'overlegHouden', wacht: (casus) => overlegIn(casus, 'bezig').map(houden) },
  },
  overlegVanzelfSluiten: {
    label: 'Overleg sluiten aan het eind van de dag',
    soort: 'vastlegging',
    fasen: ['casusoverleg'],
    wie: ['kalender'],
    namens: 'leidendePartij',
    doelen: ['beeldEnPlan'],
    voorwaarden: [casusoverleg.sluitVanzelf],
    eisenAanOpdracht: [],
    inAfronding: 'ook',
    paragraaf: 'B2.2.3',
    spoor: 'casus',
  },
  overlegBesluiten: {
    label: 'Uitkomst van het overleg vastleggen',
    soort: 'besluit',
    fasen: ['casusoverleg'],
    wie: besluitnemers,
    namens: 'leidendePartij',
    bevoegdheid: { casusoverleg: 'casusoverleg' },
    doelen: ['beeldEnPlan', 'doorverwijzen', 'voortgangVolgen'],
    voorwaarden: [casusoverleg.overlegGehouden, casusoverleg.nogGeenOverlegbesluit],
    eisenAanOpdracht: [
      casusoverleg.planHeeftActies,
      casusoverleg.casusregisseurAangewezen,
      monitoring.monitoringdoelVastgelegd,
      casusoverleg.monitoringAfgesproken,
      terugkomstDieKomt,
      terugkomstMetBetrokkenen,
      casusoverleg.overlegbesluitGemotiveerd,
      ...doorverwijzen.eisenAanDoorverwijzing,
      afgestemdMetPartij,
    ],
    paragraaf: 'B2.2.3',
    spoor: 'casus',
    uitkomsten: uitkomsten.overleg,
    werk: {
      soort: 'overlegBesluiten',
      wacht: (casus) =>
        overlegIn(casus, 'gehouden')
          .filter((o) => o.besloten === false)
          .map((o) => opRegie(o.id)),
    },
  },
  monitoringAfbakenen: {
    label: 'Kiezen wat blijft om het plan te volgen',
    soort: 'vernietiging',
    fasen: ['casusoverleg'],
    // What another brought in is no administrative work (S8).
    wie: ['procesregisseur'],
    namens: 'leidendePartij',
    doelen: ['voortgangVolgen'],
    voorwaarden: [monitoring.keuzeStaatOpen, monitoring.nietTijdensOverleg],
    eisenAanOpdracht: [monitoring.kiestWatHijKent, monitoring.keuzeGemotiveerd, afgestemdMetPartij],
    paragraaf: 'B2.2.3',
    spoor: 'casus',
    werk: {
      soort: 'monitoringAfbakenen',
      wacht: (casus) => [monitoring.overlegZonderKeuze(casus)].flatMap((o) => (o ? [opRegie(o.id, weekNa(o))] : [])),
    },
  },
} as const satisfies Record<string, Handeling<DoelId>>
