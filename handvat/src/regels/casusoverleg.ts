import { afsprakenVan } from '../casus/afspraken.ts'
import { aanvaarders, eindeVanOverleg, type Overleg } from '../casus/casusoverleg.ts'
import {
  findInzet,
  findPartij,
  huidigeLeiding,
  huidigOverleg,
  isConvenantpartner,
  laatsteUitnodiging,
} from '../casus/feiten.ts'
import type { MedewerkerId, ObjectId, PartijId } from '../casus/id.ts'
import { geldtInPlan } from '../casus/plan-van-aanpak.ts'
import { isBezet, werktVoor } from '../casus/rol.ts'
import { isBegonnen } from '../casus/verslag.ts'
import { findLezer } from '../lezer.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'
import { eindigtBij, uitkomsten } from '../verloop.ts'
import { blijftDicht, weegGegeven } from './inzage.ts'
import { kijkDoor, type Onderdeelsoort } from './kijk.ts'
import { findMandaat, regiewerk } from './mandaat.ts'
import { onderdelenVan, weegOnderdeel } from './onderdelen.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie, type Opdrachtsituatie } from './situatie.ts'
import { gekozenGegevens } from './uitvraag.ts'

const overlegVan = (s: Handelsituatie): Overleg | undefined => huidigOverleg(casusVan(s))

export const triageKoosOverleg = verbod<Handelsituatie>({
  id: 'T12/triage-koos-overleg',
  paragraaf: 'B2.2.2',
  norm: 'Een casusoverleg wordt voorbereid nadat in de triage is besloten dat het nodig is.',
  toets: (s) =>
    casusVan(s).overlegsoort
      ? geenBezwaar
      : weiger('In de triage is nog niet besloten tot een casusoverleg.', 'Neem eerst het triagebesluit.'),
})

export const nogGeenTriagebesluit = eisAanOpdracht({
  id: 'T12/nog-geen-besluit',
  paragraaf: 'B2.2.2',
  norm: 'Na het besluit tot een casusoverleg wordt het overleg voorbereid, of stopt de casus alsnog.',
  leest: ['uitkomst'],
  toets: (s) =>
    casusVan(s).overlegsoort === null || eindigtBij(uitkomsten.triage, s.opdracht.uitkomst)
      ? geenBezwaar
      : weiger(
          'Er is al besloten tot een casusoverleg.',
          'Bereid het casusoverleg voor, of neem de casus alsnog niet in behandeling.',
        ),
})

export const triagebesluitGemotiveerd = eisAanOpdracht({
  id: 'T12/triagebesluit-gemotiveerd',
  paragraaf: 'B2.2.2',
  norm: 'Het besluit aan het eind van de triage is gemotiveerd.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('De motivering van het triagebesluit ontbreekt.', 'Schrijf waarom u tot dit besluit komt.'),
})

export const geenLopendOverleg = verbod<Handelsituatie>({
  id: 'T14/geen-lopend-overleg',
  paragraaf: 'B2.2.2',
  norm: 'Een volgend overleg wordt voorbereid als het vorige is gehouden.',
  toets: (s) => {
    const overleg = overlegVan(s)
    return overleg && overleg.stand !== 'gehouden'
      ? weiger('Er is al een overleg in voorbereiding of gepland.', 'Rond dat overleg eerst af.')
      : geenBezwaar
  },
})

export const inVoorbereiding = verbod<Handelsituatie>({
  id: 'T14/in-voorbereiding',
  paragraaf: 'B2.2.2',
  norm: 'Doel, besluiten en gespreksthema’s liggen vast zodra de deelnemers zijn uitgenodigd.',
  toets: (s) =>
    overlegVan(s)?.stand === 'voorbereiding'
      ? geenBezwaar
      : weiger('Er is geen overleg in voorbereiding.', 'Begin een nieuwe voorbereiding.'),
})

/** Fewer than this is no overleg. */
export const minsteDeelnemers = 2

export const nogNietBegonnen = verbod<Handelsituatie>({
  id: 'T14/nog-niet-begonnen',
  paragraaf: 'B2.2.2',
  norm: 'Tot het overleg begint, kunnen er deelnemers bij komen of afgaan.',
  toets: (s) => {
    const stand = overlegVan(s)?.stand
    return stand === 'voorbereiding' || stand === 'gepland'
      ? geenBezwaar
      : weiger('Er is geen overleg dat nog moet beginnen.', 'Bereid een vervolgoverleg voor.')
  },
})

export const uitgenodigdOverleg = verbod<Handelsituatie>({
  id: 'T14/uitgenodigd-en-niet-begonnen',
  paragraaf: 'B2.2.2',
  norm: 'Een overleg waarvoor is uitgenodigd, kan tot het begint worden verplaatst of afgezegd.',
  toets: (s) =>
    overlegVan(s)?.stand === 'gepland'
      ? geenBezwaar
      : weiger(
          'Er is geen overleg gepland dat nog moet beginnen.',
          'In de voorbereiding past u het moment aan. Is het overleg begonnen, sluit het dan.',
        ),
})

export const regisseurNodigtUit = verbod<Handelsituatie>({
  id: 'P5/procesregisseur-nodigt-uit',
  paragraaf: 'B2.1',
  norm: 'Wie na de uitnodiging bij het overleg komt of ervan afgaat, bepaalt de procesregisseur zelf.',
  toets: (s) =>
    s.actor.rol === 'procesregisseur' || overlegVan(s)?.stand === 'voorbereiding'
      ? geenBezwaar
      : weiger(
          'De deelnemers zijn al uitgenodigd. Wie erbij komt, hoort meteen om wie het gaat.',
          'Vraag de procesregisseur om de deelnemers te wijzigen.',
        ),
})

export const genoegDeelnemersBlijven = verbod<Handelsituatie>({
  id: 'T14/genoeg-deelnemers-blijven',
  paragraaf: 'B2.2.2',
  norm: 'Na de uitnodiging blijven er genoeg deelnemers voor een overleg, of het wordt afgezegd.',
  toets: (s) => {
    const overleg = overlegVan(s)
    return overleg?.stand === 'voorbereiding' || (overleg && overleg.deelnemers.length > minsteDeelnemers)
      ? geenBezwaar
      : weiger(
          'Een casusoverleg heeft minstens twee deelnemers.',
          'Voeg eerst een andere deelnemer toe, of zeg het overleg af.',
        )
  },
})

export const totHetSluit = verbod<Handelsituatie>({
  id: 'T16/zienswijze-tot-het-sluit',
  paragraaf: 'B2.2.2',
  norm: 'Hoe de betrokkene het zelf ziet, kan worden vastgelegd en verbeterd tot het overleg sluit.',
  toets: (s) => {
    const overleg = overlegVan(s)
    return overleg && overleg.stand !== 'gehouden'
      ? geenBezwaar
      : weiger('Er is geen overleg in voorbereiding, gepland of bezig.', 'Bereid eerst een overleg voor.')
  },
})

export const afzeggingGemotiveerd = eisAanOpdracht({
  id: 'T14/afzegging-gemotiveerd',
  paragraaf: 'B2.2.2',
  norm: 'Van een overleg dat wordt afgezegd, ligt de reden vast.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('Er staat niet waarom het overleg niet doorgaat.', 'Schrijf de reden op.'),
})

export const sluitVanzelf = verbod<Handelsituatie>({
  id: 'C1/sluit-vanzelf',
  paragraaf: 'B2.2.3',
  norm: 'Een overleg dat niemand sluit, is voorbij aan het eind van de dag waarop het begon.',
  toets: (s) =>
    // At its end an overleg counts as held (`casusOpMoment`); one that never began has no day that can be over.
    casusVan(s).overleggen.some((o) => o.stand === 'gehouden' && (eindeVanOverleg(o) ?? s.nu) <= s.nu)
      ? geenBezwaar
      : weiger('De dag van het overleg is nog niet voorbij.', 'De procesregisseur kan het overleg sluiten.'),
})

export const doelVastgelegd = eisAanOpdracht({
  id: 'T14/doel-vastgelegd',
  paragraaf: 'B2.2.2',
  norm: 'De voorbereiding van een casusoverleg begint met een doel, de te nemen besluiten en de gespreksthema’s.',
  leest: ['doelVastgelegd'],
  toets: ({ opdracht }) =>
    opdracht.doelVastgelegd
      ? geenBezwaar
      : weiger('Doel, besluiten of gespreksthema’s ontbreken.', 'Vul het doel, de besluiten en de gespreksthema’s in.'),
})

export const momentNietVoorbij = eisAanOpdracht({
  id: 'T14/moment-niet-voorbij',
  paragraaf: 'B2.2.2',
  norm: 'Een casusoverleg wordt voorbereid voor een moment dat nog komt.',
  leest: ['moment'],
  toets: ({ opdracht, nu }) =>
    Date.parse(opdracht.moment) >= Date.parse(nu)
      ? geenBezwaar
      : weiger('Dit moment is al voorbij.', 'Kies een moment in de toekomst.', 'moment'),
})

export const overlegVoorbereid = verbod<Handelsituatie>({
  id: 'T14/overleg-voorbereid',
  paragraaf: 'B2.2.2',
  norm: 'Voor de uitnodiging liggen het moment en de deelnemers met rol en noodzaak vast.',
  toets: (s) => {
    const overleg = overlegVan(s)
    if (!overleg?.moment) return weiger('Het moment van het overleg ontbreekt nog.', 'Maak de voorbereiding af.')
    return overleg.deelnemers.length >= minsteDeelnemers
      ? geenBezwaar
      : weiger(
          'Een casusoverleg heeft minstens twee deelnemers.',
          'Voeg de deelnemers toe die nodig zijn voor het doel.',
        )
  },
})

export const deelnemerGemotiveerd = eisAanOpdracht({
  id: 'T14/deelnemer-gemotiveerd',
  paragraaf: 'B2.2.2',
  norm: 'Van elke deelnemer ligt vast waarom hij nodig is en wat van hem wordt gevraagd.',
  leest: ['partij', 'gemotiveerd'],
  toets: (s) => {
    const { partij } = s.opdracht
    if (!findPartij(s.huis, partij)) return weiger('Deze partij is niet bekend.', 'Kies een partij uit de lijst.')
    if (overlegVan(s)?.deelnemers.some((d) => d.partij === partij))
      return weiger('Deze partij is al deelnemer.', 'Kies een andere partij.')
    return s.opdracht.gemotiveerd
      ? geenBezwaar
      : weiger(
          'De noodzaak of de gevraagde bijdrage ontbreekt.',
          'Schrijf waarom deze partij nodig is en wat u van haar vraagt.',
        )
  },
})

export const deelnemerBereikbaar = eisAanOpdracht({
  id: 'P8/deelnemer-heeft-ontvanger',
  paragraaf: 'B2.2.2',
  norm: 'Een uitnodiging komt aan bij wie van de partij aan de casus werkt, of anders bij haar contactpersonen; is er niemand, dan kan zij niet deelnemen.',
  leest: ['partij', 'contactpersonen'],
  toets: (s) => {
    const { partij, contactpersonen } = s.opdracht
    const werktEraan = isBezet(casusVan(s), partij, s.nu)
    return contactpersonen > 0 || werktEraan
      ? geenBezwaar
      : weiger(
          'Deze partij heeft geen contactpersoon, en niemand van haar werkt aan deze casus. Niemand zou de uitnodiging ontvangen.',
          'Vraag de functioneel beheerder om een contactpersoon van deze partij vast te leggen.',
          'partij',
        )
  },
})

/** Whether nobody of the samenwerkingsverband would be left out, whatever such an overleg is called. */
function isIedereen(s: Handelsituatie, genodigd: readonly PartijId[]): boolean {
  const leidend = huidigeLeiding(casusVan(s)).partij
  const anderen = s.huis.partijen.filter((p) => isConvenantpartner(p, s.nu) && p.id !== leidend)
  return anderen.every((p) => genodigd.includes(p.id))
}

const weegtafel = weiger(
  'Dan zitten alle partijen van het samenwerkingsverband aan tafel. Zo’n weegtafel mag niet, ook niet onder een andere naam: zonder keuze vooraf is inzage voor niemand nodig.',
  'Vraag de partijen die u nodig denkt te hebben elk apart met een uitvraag, en neem de antwoorden met de aanmelder door aan de hand van de triage-agenda. Nodig daarna alleen uit wie nodig is.',
)

export const nietIedereenAanTafel = eisAanOpdracht({
  id: 'T3/niet-iedereen-aan-tafel',
  paragraaf: 'B2.2.2',
  norm: 'Geen enkel overleg heeft alle partijen van het samenwerkingsverband als deelnemer.',
  leest: ['partij'],
  toets: (s) => {
    const aanTafel = overlegVan(s)?.deelnemers.map((d) => d.partij) ?? []
    return isIedereen(s, [...aanTafel, s.opdracht.partij]) ? weegtafel : geenBezwaar
  },
})

export const nietIedereenGenodigd = verbod<Handelsituatie>({
  id: 'T3/niet-iedereen-genodigd',
  paragraaf: 'B2.2.2',
  norm: 'Een overleg waaraan het hele samenwerkingsverband zou meedoen, gaat niet door.',
  toets: (s) => {
    const overleg = overlegVan(s)
    return overleg &&
      isIedereen(
        s,
        overleg.deelnemers.map((d) => d.partij),
      )
      ? weegtafel
      : geenBezwaar
  },
})

export const deelnemerEigenMotivering = eisAanOpdracht({
  id: 'T3/eigen-motivering',
  paragraaf: 'B2.2.2',
  norm: 'Waarom een deelnemer nodig is, staat er voor die deelnemer; overgenomen woorden zijn geen motivering.',
  leest: ['overgenomen'],
  toets: ({ opdracht }) =>
    opdracht.overgenomen
      ? weiger(
          'Bij een andere deelnemer staat dezelfde motivering. Dan is niet gekozen wie nodig is.',
          'Schrijf waarom juist deze partij nodig is, of laat haar weg. Weet u het nog niet, vraag het haar dan eerst met een uitvraag.',
          'noodzaak',
        )
      : geenBezwaar,
})

export const overlegGepland = verbod<Handelsituatie>({
  id: 'C1/overleg-gepland',
  paragraaf: 'B2.2.3',
  norm: 'Een overleg begint nadat de deelnemers zijn uitgenodigd.',
  toets: (s) =>
    overlegVan(s)?.stand === 'gepland'
      ? geenBezwaar
      : weiger('Er is geen gepland overleg.', 'Nodig eerst de deelnemers uit.'),
})

export const overlegBezig = verbod<Handelsituatie>({
  id: 'C5/overleg-bezig',
  paragraaf: 'B2.2.3',
  norm: 'Toestandsbeeld en plan van aanpak worden tijdens het casusoverleg vastgesteld.',
  toets: (s) =>
    overlegVan(s)?.stand === 'bezig'
      ? geenBezwaar
      : weiger('Er is nu geen casusoverleg bezig.', 'Begin het overleg, of plan een vervolgoverleg.'),
})

export const overlegGehouden = verbod<Handelsituatie>({
  id: 'C12/overleg-gehouden',
  paragraaf: 'B2.2.3',
  norm: 'De uitkomst wordt vastgelegd als het casusoverleg is gehouden.',
  toets: (s) =>
    overlegVan(s)?.stand === 'gehouden'
      ? geenBezwaar
      : weiger('Het casusoverleg is nog niet gehouden.', 'Houd het overleg en sluit het.'),
})

export const nogGeenOverlegbesluit = verbod<Handelsituatie>({
  id: 'C12/nog-geen-besluit',
  paragraaf: 'B2.2.3',
  norm: 'Een casusoverleg heeft één uitkomst; komt de casus terug, dan is dat in een vervolgoverleg.',
  toets: (s) =>
    overlegVan(s)?.besloten === false
      ? geenBezwaar
      : weiger(
          'De uitkomst van dit overleg is al vastgelegd.',
          'Bekijk het besluit bij de stukken. Is er iets anders nodig, bereid dan een vervolgoverleg voor.',
        ),
})

const teAanvaarden = {
  id: 'T17/eigen-deelname',
  paragraaf: 'B2.2.2',
  norm: 'Wie namens een deelnemer komt, aanvaardt zelf de zorgvuldigheidsafspraken van het overleg waarvoor die het laatst is uitgenodigd.',
} as const

const geenDeelnemer = weiger(
  'Uw organisatie is geen deelnemer van dit overleg.',
  'De procesregisseur nodigt uw organisatie uit.',
)

/** The overleg of which somebody of this partij accepts the afspraken; undefined where it was invited to none. */
const aanvaardbaar = (s: Handelsituatie) =>
  s.actor.partij ? laatsteUitnodiging(casusVan(s), s.actor.partij)?.overleg : undefined

export const isUitgenodigd = verbod<Handelsituatie>({
  ...teAanvaarden,
  toets: (s) => (aanvaardbaar(s) ? geenBezwaar : geenDeelnemer),
})

export const eigenDeelname = eisAanOpdracht({
  ...teAanvaarden,
  leest: ['overleg'],
  toets: (s) => (aanvaardbaar(s)?.id === s.opdracht.overleg ? geenBezwaar : geenDeelnemer),
})

/** The version that somebody accepts of the overleg to which the own partij was invited; undefined where it was to none. */
function teAanvaardenVersie(s: Handelsituatie): string | undefined {
  const overleg = aanvaardbaar(s)
  return overleg && afsprakenVan(overleg, s.huis.huisregels, s.nu).versie
}

export const geldendeAfspraken = eisAanOpdracht({
  id: 'T17/geldende-afspraken',
  paragraaf: 'B2.2.2',
  norm: 'Aanvaard worden de zorgvuldigheidsafspraken zoals zij luidden toen het overleg begon, en tot dan zoals zij nu luiden.',
  leest: ['afsprakenversie'],
  toets: (s) =>
    teAanvaardenVersie(s) === s.opdracht.afsprakenversie
      ? geenBezwaar
      : weiger(
          'De afspraken zijn intussen gewijzigd.',
          'Laad de pagina opnieuw en lees de afspraken zoals zij nu zijn.',
        ),
})

/** The deelnemer of the current overleg that the opdracht names, if it is one. */
const gekozenDeelnemer = (s: Opdrachtsituatie<'partij'>) =>
  overlegVan(s)?.deelnemers.find((d) => d.partij === s.opdracht.partij)

export const krijgerAanvaardde = eisAanOpdracht({
  id: 'T17/werk-na-aanvaarding',
  paragraaf: 'B2.2.2',
  norm: 'Een actie of de casusregie gaat naar een deelnemer die de zorgvuldigheidsafspraken van dit overleg aanvaardde.',
  leest: ['partij'],
  toets: (s) =>
    aanvaardersVan(s).length > 0
      ? geenBezwaar
      : weiger(
          'Deze partij heeft de zorgvuldigheidsafspraken van dit overleg nog niet aanvaard.',
          'Vraag de deelnemer om de afspraken te aanvaarden. Dat kan op de pagina van de casus.',
        ),
})

export const actieBijUitvoerder = eisAanOpdracht({
  id: 'T14/actie-bij-uitvoerder',
  paragraaf: 'B2.2.2',
  norm: 'Een actie gaat naar een deelnemer die als uitvoerder komt of het in dit overleg is geworden.',
  leest: ['partij'],
  toets: (s) =>
    gekozenDeelnemer(s)?.rol === 'uitvoerder'
      ? geenBezwaar
      : weiger(
          'Deze partij doet niet als uitvoerder mee aan dit overleg.',
          'Kies een uitvoerder, of maak deze deelnemer bij het overleg eerst uitvoerder.',
          'uitvoerder',
        ),
})

export const tijdensUitnodigingOfOverleg = verbod<Handelsituatie>({
  id: 'T14/rol-tot-het-sluit',
  paragraaf: 'B2.2.2',
  norm: 'Tot het overleg sluit kan een deelnemer alsnog uitvoerder worden.',
  toets: (s) => {
    const stand = overlegVan(s)?.stand
    return stand === 'gepland' || stand === 'bezig'
      ? geenBezwaar
      : weiger('Er is geen overleg gepland of bezig.', 'Kies de rol als u de deelnemer toevoegt.')
  },
})

export const wordtUitvoerder = eisAanOpdracht({
  id: 'T14/uitvoerder-gemotiveerd',
  paragraaf: 'B2.2.2',
  norm: 'Van wie alsnog uitvoerder wordt, ligt vast waarom dat nodig is en wat van hem wordt gevraagd.',
  leest: ['deelnemer', 'gemotiveerd'],
  toets: (s) => {
    const deelnemer = overlegVan(s)?.deelnemers.find((d) => d.id === s.opdracht.deelnemer)
    if (!deelnemer || deelnemer.rol === 'uitvoerder')
      return weiger('Deze partij doet niet mee, of is al uitvoerder.', 'Kies een deelnemer met een andere rol.')
    return s.opdracht.gemotiveerd
      ? geenBezwaar
      : weiger(
          'De noodzaak of de gevraagde bijdrage ontbreekt.',
          'Schrijf waarom deze partij uitvoerder wordt en wat u van haar vraagt.',
        )
  },
})

/** Who of the partij that the opdracht names accepted the afspraken of this overleg. */
function aanvaardersVan(s: Opdrachtsituatie<'partij'>): readonly MedewerkerId[] {
  const deelnemer = gekozenDeelnemer(s)
  return deelnemer ? aanvaarders(deelnemer) : []
}

export const regisseurAanvaardde = eisAanOpdracht({
  id: 'T17/regisseur-aanvaardde',
  paragraaf: 'B2.2.2',
  norm: 'Casusregisseur wordt wie zelf de zorgvuldigheidsafspraken van dit overleg aanvaardde.',
  leest: ['partij', 'medewerker'],
  toets: (s) =>
    s.opdracht.medewerker && aanvaardersVan(s).includes(s.opdracht.medewerker.id)
      ? geenBezwaar
      : weiger(
          'Deze medewerker heeft de zorgvuldigheidsafspraken van dit overleg nog niet aanvaard.',
          'Vraag de medewerker om de afspraken te aanvaarden. Dat kan op de pagina van de casus.',
          'medewerker',
        ),
})

export const steuntOpGegevens = eisAanOpdracht({
  id: 'C5/steunt-op-gegevens',
  paragraaf: 'B2.2.3',
  norm: 'Elke uitspraak in het toestandsbeeld wijst naar de gegevens waarop zij steunt.',
  leest: ['gegevens'],
  toets: ({ opdracht }) =>
    opdracht.gegevens.length > 0
      ? geenBezwaar
      : weiger(
          'De uitspraak wijst nog niet naar gegevens uit het dossier.',
          'Kies de gegevens waarop deze uitspraak steunt.',
        ),
})

export const steuntOpWatSchrijverZiet = eisAanOpdracht({
  id: 'C5/schrijver-ziet-bronnen',
  paragraaf: 'B2.2.3',
  norm: 'Wie een tekst vastlegt, laat die alleen steunen op gegevens die hij zelf mag zien.',
  leest: ['gegevens'],
  raakt: ({ opdracht }) => opdracht.gegevens.length > 0,
  toets: (s) => {
    const gekozen = gekozenGegevens(s)
    const lezer = findLezer(s.actor)
    const feiten = { huis: s.huis, casus: casusVan(s) }
    const ziet = gekozen?.every(
      (gegeven) => lezer && weegGegeven(kijkDoor(lezer, feiten, s.nu), gegeven).bezwaar === undefined,
    )
    return ziet
      ? geenBezwaar
      : weiger('Een gekozen gegeven is er niet of is niet voor u te zien.', 'Kies alleen gegevens die u ziet.')
  },
})

/** Whether the actor may read one part of the casus. */
export function leestOnderdeel(s: Handelsituatie, soort: Onderdeelsoort, id: ObjectId | null | undefined): boolean {
  const casus = casusVan(s)
  const lezer = findLezer(s.actor)
  const onderdeel = onderdelenVan(casus).find((o) => o.soort === soort && o.id === id)
  if (!lezer || !onderdeel) return false
  const feiten = { huis: s.huis, casus }
  return weegOnderdeel(kijkDoor(lezer, feiten, s.nu), onderdeel).bezwaar === undefined
}

export const bevestigerKanZien = eisAanOpdracht({
  id: 'C5/bevestiger-kan-zien',
  paragraaf: 'B2.2.3',
  norm: 'Een deelnemer zegt van een uitspraak die hij zelf kan lezen of hij het ermee eens is.',
  leest: ['uitspraak'],
  toets: (s) =>
    leestOnderdeel(s, 'uitspraak', s.opdracht.uitspraak)
      ? geenBezwaar
      : weiger('Deze uitspraak is er niet of is niet voor u te lezen.', 'Reageer alleen op uitspraken die u ziet.'),
})

export const verslagNaBegin = eisAanOpdracht({
  id: 'C5/verslag-na-begin',
  paragraaf: 'B2.2.3',
  norm: 'Een verslag is er zodra een overleg begon, voor wie van dat overleg mag weten.',
  leest: ['overleg'],
  toets: (s) =>
    isBegonnen(casusVan(s), s.opdracht.overleg) && leestOnderdeel(s, 'overleg', s.opdracht.overleg)
      ? geenBezwaar
      : weiger('Van dit overleg is er voor u geen verslag.', 'Bekijk het verslag van een overleg dat is begonnen.'),
})

export const uitvoerderKanUitvoeren = eisAanOpdracht({
  id: 'C6/uitvoerder-kan-uitvoeren',
  paragraaf: 'B2.2.3',
  norm: 'Een actie heeft één uitvoerder, die deelneemt en mag zien waarop de actie steunt.',
  leest: ['partij', 'gegevens'],
  toets: (s) => {
    const partij = gekozenDeelnemer(s)?.partij
    if (!partij) return weiger('De uitvoerder neemt niet deel aan dit overleg.', 'Kies een deelnemer als uitvoerder.')
    const feiten = { huis: s.huis, casus: casusVan(s) }
    const lezer = { soort: 'partij', partij } as const
    const open = gekozenGegevens(s)?.every((gegeven) => !blijftDicht(kijkDoor(lezer, feiten, s.nu), gegeven))
    return open
      ? geenBezwaar
      : weiger(
          'De uitvoerder mag een gegeven waarop de actie steunt niet zien.',
          'Laat dat gegeven los van de actie, of kies een andere uitvoerder.',
        )
  },
})

export const regieBijDeelnemer = eisAanOpdracht({
  id: 'C7/regie-bij-deelnemer',
  paragraaf: 'B2.2.3',
  norm: 'De casusregie komt bij een deelnemer, op grond van een eigen wettelijke taak.',
  leest: ['partij'],
  toets: (s) => {
    if (!gekozenDeelnemer(s))
      return weiger('Deze partij neemt niet deel aan het overleg.', 'Kies een deelnemer als casusregisseur.')
    return findInzet({ huis: s.huis, casus: casusVan(s) }, s.opdracht.partij)
      ? geenBezwaar
      : weiger(
          'Deze partij koos nog niet op welke wettelijke taak zij meedoet.',
          'Een medewerker van die partij kiest de taak in de casus.',
        )
  },
})

export const nieuweRegieHeeftMandaat = eisAanOpdracht({
  id: 'C7/nieuwe-regie-heeft-mandaat',
  paragraaf: 'B2.2.3',
  norm: 'De procesregie werkt na de overgang namens de nieuwe leidende partij, en heeft daarvoor haar mandaat nodig.',
  leest: ['partij'],
  toets: (s) =>
    findMandaat(s.huis, s.opdracht.partij, regiewerk(casusVan(s)), s.nu)
      ? geenBezwaar
      : weiger(
          'Deze partij heeft het ZVH voor dit werk geen bevoegdheid verleend.',
          'Laat de partij eerst een bevoegdheidsverlening vastleggen, of kies een andere partij.',
        ),
})

export const regisseurToegewezen = eisAanOpdracht({
  id: 'C7/regisseur-toegewezen',
  paragraaf: 'B2.2.3',
  norm: 'De casusregisseur is een medewerker van de nieuwe leidende partij die aan de casus is toegewezen.',
  leest: ['partij', 'medewerker'],
  toets: (s) => {
    const { partij, medewerker } = s.opdracht
    const isToegewezen = werktVoor(casusVan(s), { medewerker: medewerker?.id, partij }, s.nu)
    return medewerker?.partij === partij && isToegewezen
      ? geenBezwaar
      : weiger(
          'Deze medewerker is niet door deze organisatie aan de casus toegewezen.',
          'Kies iemand die door deze organisatie aan de casus is toegewezen.',
          'medewerker',
        )
  },
})

export const overlegbesluitGemotiveerd = eisAanOpdracht({
  id: 'C12/overlegbesluit-gemotiveerd',
  paragraaf: 'B2.2.3',
  norm: 'De uitkomst van een casusoverleg is gemotiveerd.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('De motivering van de uitkomst ontbreekt.', 'Schrijf waarom het overleg tot deze uitkomst kwam.'),
})

export const planHeeftActies = eisAanOpdracht({
  id: 'C12/plan-heeft-acties',
  paragraaf: 'B2.2.3',
  norm: 'Een aanpak is vastgesteld als er een plan met acties is.',
  leest: ['uitkomst'],
  raakt: ({ opdracht }) => opdracht.uitkomst === 'aanpakVastgesteld',
  toets: (s) =>
    s.opdracht.uitkomst !== 'aanpakVastgesteld' || casusVan(s).acties.some(geldtInPlan)
      ? geenBezwaar
      : weiger(
          'Er staat nog geen actie in het plan van aanpak.',
          'Leg tijdens een overleg acties met een uitvoerder vast.',
        ),
})

export const casusregisseurAangewezen = eisAanOpdracht({
  id: 'C12/casusregisseur-aangewezen',
  paragraaf: 'B2.2.3',
  norm: 'Een aanpak is vastgesteld als er een casusregisseur is.',
  leest: ['uitkomst'],
  raakt: ({ opdracht }) => opdracht.uitkomst === 'aanpakVastgesteld',
  toets: (s) =>
    s.opdracht.uitkomst !== 'aanpakVastgesteld' || typeof casusVan(s).casusregisseur === 'string'
      ? geenBezwaar
      : weiger('Er is nog geen casusregisseur aangewezen.', 'Wijs in een vervolgoverleg een casusregisseur aan.'),
})

export const monitoringAfgesproken = eisAanOpdracht({
  id: 'C12/monitoring-afgesproken',
  paragraaf: 'B2.2.3',
  norm: 'Bij een aanpak ligt vast waarvoor en hoe zij wordt gevolgd.',
  leest: ['uitkomst', 'monitoringAfgesproken'],
  raakt: ({ opdracht }) => opdracht.uitkomst === 'aanpakVastgesteld',
  toets: ({ opdracht }) =>
    opdracht.uitkomst !== 'aanpakVastgesteld' || opdracht.monitoringAfgesproken
      ? geenBezwaar
      : weiger(
          'De afspraken over monitoring ontbreken.',
          'Schrijf wie wat volgt, en wanneer u erop terugkomt.',
          'monitoring',
        ),
})

export const eigenActie = eisAanOpdracht({
  id: 'C6/eigen-actie',
  paragraaf: 'B2.2.3',
  norm: 'Een uitvoerder werkt alleen zijn eigen actie bij; de procesregie houdt het hele plan bij.',
  leest: ['actie'],
  toets: (s) => {
    const actie = casusVan(s).acties.find((a) => a.id === s.opdracht.actie)
    return actie &&
      (s.actor.partij === null || actie.uitvoerder === s.actor.partij) &&
      leestOnderdeel(s, 'actie', actie.id)
      ? geenBezwaar
      : weiger(
          'Deze actie wordt door een andere partij uitgevoerd.',
          'Vraag de uitvoerder of de procesregisseur om de actie bij te werken.',
        )
  },
})

export const resultaatVanUitvoerder = eisAanOpdracht({
  id: 'C6/resultaat-van-uitvoerder',
  paragraaf: 'B2.2.3',
  norm: 'Wat er van een actie kwam, schrijft wie haar uitvoert; de procesregie houdt bij hoe het ermee staat.',
  leest: ['actie', 'schrijftResultaat'],
  raakt: ({ opdracht }) => opdracht.schrijftResultaat,
  toets: (s) => {
    const { actie, schrijftResultaat } = s.opdracht
    const uitvoerder = casusVan(s).acties.find((a) => a.id === actie)?.uitvoerder
    return !schrijftResultaat || (uitvoerder !== undefined && uitvoerder === s.actor.partij)
      ? geenBezwaar
      : weiger(
          'Het resultaat van een actie schrijft alleen de organisatie die haar uitvoert.',
          'Laat het resultaat zoals het is, of vraag de uitvoerder om het bij te werken.',
          'resultaat',
        )
  },
})
