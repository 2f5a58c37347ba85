import type { Bevoegdheid } from '../casus/bevoegdheid.ts'
import type { Casus } from '../casus/casus.ts'
import { dagVan } from '../casus/datum.ts'
import { aanvaardden } from '../casus/feiten.ts'
import type { Gegeven } from '../casus/gegeven.ts'
import type { PartijId } from '../casus/id.ts'
import { isOpTeHalen, lopendeAfspraken } from '../casus/ophalen.ts'
import { isUitTeVoeren, type Meeneemafspraak, type Meeneemstand } from '../casus/plan-van-aanpak.ts'
import { findLezer } from '../lezer.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'
import { ontvangerVoor } from './doorverwijzen.ts'
import { eigenActiesVan } from './eigen-acties.ts'
import { inzageVan } from './facet.ts'
import { blijftDicht, weegGegeven } from './inzage.ts'
import { type Kijk, kijkDoor } from './kijk.ts'
import { isBekend } from './kring.ts'
import { findMandaat } from './mandaat.ts'
import { onderdelenVan, partijenMetPlek, weegOnderdeel } from './onderdelen.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie, type Opdracht, type Opdrachtsituatie } from './situatie.ts'
import { gekozenGegevens } from './uitvraag.ts'

export const alleenUitvoerderNeemtMee = verbod<Handelsituatie>({
  id: 'C9/alleen-uitvoerder-neemt-mee',
  paragraaf: 'B2.2.3',
  norm: 'Een deelnemer zonder actie in het plan neemt geen gegevens mee.',
  toets: (s) =>
    eigenActiesVan(casusVan(s), s.actor.partij).length > 0
      ? geenBezwaar
      : weiger(
          'Uw organisatie heeft geen actie in het plan van aanpak.',
          'Meenemen kan alleen voor een actie die u uitvoert.',
        ),
})

/** Whether a partij sat in an overleg that was held or is being held, also where it is not in the one after that (C11). */
function zatAanTafel({ overleggen }: Casus, partij: PartijId): boolean {
  const begonnen = overleggen.filter((o) => o.stand === 'bezig' || o.stand === 'gehouden')
  return begonnen.some((o) => aanvaardden(o).includes(partij))
}

/**
 * Whether a partij can point at a gegeven to ask for it: it saw it, or can have. That a casus is about somebody everybody in
 * it knows, so an uitvoerder that may not know who that is can ask it all the same, and learns nothing by asking (C6).
 */
function kanVragenOm(s: Handelsituatie, partij: PartijId, gegeven: Gegeven): boolean {
  const casus = casusVan(s)
  if (gegeven.betrokkene === true) return true
  return zatAanTafel(casus, partij) && !blijftDicht(kijkVan(s, partij), gegeven)
}

const kijkVan = (s: Handelsituatie, partij: PartijId): Kijk =>
  kijkDoor({ soort: 'partij', partij }, { huis: s.huis, casus: casusVan(s) }, s.nu)

/**
 * Whether a partij may know that another one has a place in the casus, and can ask it something: what that one brought in
 * makes no difference (T6).
 */
function kentPartij(s: Handelsituatie, partij: PartijId, over: PartijId): boolean {
  if (!partijenMetPlek(casusVan(s)).includes(over)) return false
  const kijk = kijkVan(s, partij)
  const deel = onderdelenVan(casusVan(s)).find(({ soort }) => soort === 'casus')
  if (!deel || over === partij) return false
  return isBekend({ ...kijk, object: deel, over, geheel: inzageVan(weegOnderdeel(kijk, deel), kijk) })
}

type Gevraagd = Pick<Opdracht, 'gegevens' | 'gevraagdAan'>

/**
 * Whether there is one thing that is asked for: a gegeven that this partij can point at, or something of a partij that it
 * knows of. The answer is the same for what is not there and for what stays hidden: asking must not tell which it is.
 */
function isTeVragen(s: Handelsituatie, partij: PartijId, { gegevens, gevraagdAan }: Gevraagd): boolean {
  if (gevraagdAan !== null) return gegevens.length === 0 && kentPartij(s, partij, gevraagdAan)
  const [gegeven, ...meer] = gekozenGegevens({ ...s, opdracht: { gegevens } }) ?? []
  return gegeven !== undefined && meer.length === 0 && gegeven.bronhouder !== partij && kanVragenOm(s, partij, gegeven)
}

export const vraagtVoorEigenActie = eisAanOpdracht({
  id: 'C9/voor-eigen-actie',
  paragraaf: 'B2.2.3',
  norm: 'Een uitvoerder vraagt voor één eigen actie om een gegeven van een ander, om wie het gaat, of om iets waarvan hij alleen weet dat het er is.',
  leest: ['actie', 'gegevens', 'gevraagdAan', 'gemotiveerd'],
  toets: (s) => {
    const { partij } = s.actor
    const eigenActie = casusVan(s).acties.find((a) => a.id === s.opdracht.actie && a.uitvoerder === partij)
    if (!partij || !eigenActie || !isUitTeVoeren(eigenActie))
      return weiger('Deze actie is niet van uw organisatie, of zij is afgelopen.', 'Kies een actie die u uitvoert.')
    if (!isTeVragen(s, partij, s.opdracht))
      return weiger(
        'Dit gegeven is er niet, is niet voor u te zien, of is van uzelf.',
        'Kies een gegeven van een andere partij dat u in het overleg zag, of vraag die partij er in woorden om.',
      )
    return s.opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('Er staat niet waarom het gegeven nodig is.', 'Schrijf waarvoor u het gegeven in deze actie nodig hebt.')
  },
})

/** The question that the act is about, where it is in this state and this partij decides on it. */
function findEigenAfspraak(
  s: Opdrachtsituatie<'meeneemafspraak'>,
  ...standen: readonly Meeneemstand[]
): Meeneemafspraak | undefined {
  const lopend = lopendeAfspraken(casusVan(s))
  const gevonden = lopend.find((m) => m.id === s.opdracht.meeneemafspraak && standen.includes(m.stand))
  return gevonden?.bronhouder === s.actor.partij ? gevonden : undefined
}

export const bronhouderBeslist = eisAanOpdracht({
  id: 'C9/bronhouder-beslist',
  paragraaf: 'B2.2.3',
  norm: 'De partij die een gegeven inbracht, beslist per ontvanger en per actie of aanmelding elders of het mee mag.',
  leest: ['meeneemafspraak'],
  toets: (s) =>
    findEigenAfspraak(s, 'gevraagd')
      ? geenBezwaar
      : weiger('Deze vraag ligt niet bij uw organisatie.', 'De partij die het gegeven inbracht, beslist.'),
})

type Beslissing = Opdrachtsituatie<'meeneemafspraak' | 'gegevens'>

/** Whether something is to go along: not where it is said that it may not. */
const gaatMee = ({ opdracht }: Opdrachtsituatie<'akkoord'>): boolean => opdracht.akkoord !== false

/** The gegeven of its own that a bronhouder agrees with: the one that was asked for, or that it chose where none was named. */
function findAkkoordOp(s: Beslissing): Gegeven | undefined {
  const gevraagd = findEigenAfspraak(s, 'gevraagd')?.gegeven
  const [gekozen, ...meer] = s.opdracht.gegevens
  const id = gevraagd ?? (meer.length === 0 ? gekozen : undefined)
  return casusVan(s).gegevens.find((g) => g.id === id && g.bronhouder === s.actor.partij)
}

export const akkoordOpEenGegeven = eisAanOpdracht({
  id: 'C8/akkoord-op-een-gegeven',
  paragraaf: 'B2.2.3',
  norm: 'Een akkoord gaat over één gegeven: dat waarom is gevraagd, of een eigen gegeven als in woorden is gevraagd.',
  leest: ['meeneemafspraak', 'gegevens', 'akkoord'],
  raakt: gaatMee,
  toets: (s) =>
    !gaatMee(s) || findAkkoordOp(s)
      ? geenBezwaar
      : weiger('Er staat niet om welk gegeven het gaat.', 'Kies het gegeven dat mee mag.', 'gegeven'),
})

export const geheimhoudingGewogen = eisAanOpdracht({
  id: 'C10/geheimhouding-gewogen',
  paragraaf: 'B2.2.3',
  norm: 'Een gegeven onder geheimhouding gaat alleen mee als de bronhouder dat voor deze actie of aanmelding opnieuw heeft afgewogen, met of zonder toestemming van de betrokkene.',
  leest: ['meeneemafspraak', 'gegevens', 'akkoord', 'geheimhoudingGewogen'],
  raakt: gaatMee,
  toets: (s) => {
    // Where it is not said which gegeven it is, that comes first.
    const gegeven = gaatMee(s) ? findAkkoordOp(s) : undefined
    return !gegeven || gegeven.geheimhouding === null || s.opdracht.geheimhoudingGewogen === true
      ? geenBezwaar
      : weiger(
          'Op dit gegeven rust geheimhouding, en de afweging of het nu mee mag ontbreekt.',
          'Leg vast of het mee mag met of zonder toestemming van de betrokkene, en waarom.',
          'weging',
        )
  },
})

export const akkoordTotDagDieKomt = eisAanOpdracht({
  id: 'C8/akkoord-tot-dag-die-komt',
  paragraaf: 'B2.2.3',
  norm: 'Een akkoord geldt zolang de actie loopt, of tot en met een dag die nog niet voorbij is.',
  leest: ['akkoordTot'],
  toets: ({ opdracht: { akkoordTot }, nu }) =>
    akkoordTot === null || akkoordTot >= dagVan(nu)
      ? geenBezwaar
      : weiger('Deze dag is al voorbij.', 'Kies vandaag of een dag die nog komt.', 'tot'),
})

export const akkoordNogTerugTeNemen = eisAanOpdracht({
  id: 'C8/terugnemen-tot-ophalen',
  paragraaf: 'B2.2.3',
  norm: 'De bronhouder kan een akkoord terugnemen zolang het gegeven niet is opgehaald.',
  leest: ['meeneemafspraak'],
  toets: (s) =>
    findEigenAfspraak(s, 'akkoord')
      ? geenBezwaar
      : weiger(
          'Er is geen akkoord van uw organisatie dat nog terug te nemen is.',
          'Terugnemen kan zolang het gegeven niet is opgehaald.',
        ),
})

export const meenemenGemotiveerd = eisAanOpdracht({
  id: 'C9/besluit-gemotiveerd',
  paragraaf: 'B2.2.3',
  norm: 'De bronhouder schrijft op waarom een gegeven wel of niet mee mag.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('Er staat niet waarom het gegeven wel of niet mee mag.', 'Schrijf kort waarom u dit besluit.'),
})

/** The agreement that this partij is about to collect on. */
function findEigenAkkoord(s: Opdrachtsituatie<'meeneemafspraak'>): Meeneemafspraak | undefined {
  const casus = casusVan(s)
  const akkoord = casus.meeneemafspraken.find((m) => m.id === s.opdracht.meeneemafspraak && isOpTeHalen(casus, m, s.nu))
  return akkoord && akkoord.ontvanger === ontvangerVoor(s) ? akkoord : undefined
}

/** The gegeven that it is about; undefined where the bronhouder withdrew it. */
const findGegevenBij = (s: Handelsituatie, afspraak: Meeneemafspraak | undefined): Gegeven | undefined =>
  casusVan(s).gegevens.find((g) => g.id === afspraak?.gegeven)

export const ophalenNaAkkoord = eisAanOpdracht({
  id: 'C8/ophalen-na-akkoord',
  paragraaf: 'B2.2.3',
  norm: 'Een gegeven wordt alleen opgehaald na akkoord van de bronhouder, voor een eigen actie die nog loopt of een aanmelding elders, en tot en met de afgesproken dag.',
  leest: ['meeneemafspraak'],
  toets: (s) =>
    findEigenAkkoord(s)
      ? geenBezwaar
      : weiger(
          'Er is geen akkoord waarop uw organisatie dit nu kan ophalen.',
          'Daarvoor gaat de bronhouder eerst akkoord.',
        ),
})

/** For what work the bronhouder must have mandated the ZVH: for a plan, or for an aanmelding elsewhere (P3). */
export const verstrekkingswerk = ({ actie }: Pick<Meeneemafspraak, 'actie'>): Verstrekkingswerk =>
  actie === null ? 'andereOverlegtafel' : 'verstrekkenVoorUitvoering'

/** What a mandate to give a gegeven to another can be for. */
export const verstrekkingswerken = [
  'verstrekkenVoorUitvoering',
  'andereOverlegtafel',
] as const satisfies readonly Bevoegdheid[]
type Verstrekkingswerk = (typeof verstrekkingswerken)[number]

/** Whether it is its own: then nobody gives it in its name. */
const neemtEigenMee = ({ bronhouder, ontvanger }: Meeneemafspraak): boolean => bronhouder === ontvanger

export const verstrekkenOpMandaat = eisAanOpdracht({
  id: 'P3/verstrekken-op-mandaat',
  paragraaf: 'B2.2.3',
  norm: 'Het ZVH verstrekt voor de uitvoering of een aanmelding elders alleen namens een bronhouder die het daartoe bevoegd maakte.',
  leest: ['meeneemafspraak'],
  toets: (s) => {
    const akkoord = findEigenAkkoord(s)
    return akkoord &&
      (neemtEigenMee(akkoord) || findMandaat(s.huis, akkoord.bronhouder, verstrekkingswerk(akkoord), s.nu))
      ? geenBezwaar
      : weiger(
          'De partij die dit inbracht, gaf het ZVH geen geldige bevoegdheid om het in haar naam te verstrekken.',
          'Zij verleent of verlengt die bevoegdheid, of geeft het gegeven zelf aan u.',
        )
  },
})

export const alleenOphalenWatTeZienIs = eisAanOpdracht({
  id: 'C8/alleen-ophalen-wat-te-zien-is',
  paragraaf: 'B2.2.3',
  norm: 'Opgehaald wordt alleen wat deze medewerker van de ontvanger op dat moment mag zien.',
  leest: ['meeneemafspraak'],
  toets: (s) => {
    const gegeven = findGegevenBij(s, findEigenAkkoord(s))
    const lezer = findLezer(s.actor)
    const kijk = lezer && kijkDoor(lezer, { huis: s.huis, casus: casusVan(s) }, s.nu)
    // One answer, whatever is in the way: a voorbehoud is not told to whom it is against.
    return kijk && gegeven && weegGegeven(kijk, gegeven).bezwaar === undefined
      ? geenBezwaar
      : weiger('Dit gegeven is nu niet voor u te zien.', 'Vraag de partij die het inbracht wat er in de weg staat.')
  },
})

/** Whose a verstrekking is, by the side on which somebody stands. */
const eigenKant = (kant: 'ontvanger' | 'bronhouder') => (s: Opdrachtsituatie<'object'>) =>
  casusVan(s).verstrekkingen.some((v) => v.id === s.opdracht.object && v[kant] === s.actor.partij)
    ? geenBezwaar
    : weiger('Deze verstrekking is er niet, of is niet voor uw organisatie.', 'Kies een verstrekking bij het plan.')

export const eigenVerstrekking = eisAanOpdracht({
  id: 'C8/verstrekking-van-ontvanger',
  paragraaf: 'B2.2.3',
  norm: 'Wat is opgehaald, is van de ontvanger.',
  leest: ['object'],
  toets: eigenKant('ontvanger'),
})

export const berichtVoorOntvanger = eisAanOpdracht({
  id: 'T19/bericht-voor-ontvanger',
  paragraaf: 'B2.2.2',
  norm: 'Wie een gegeven ophaalde, hoort het als dat daarna is gewijzigd, afgeschermd of ingetrokken, en laat weten dat hij het las.',
  leest: ['object'],
  toets: (s) => {
    const { partij } = s.actor
    const hier = casusVan(s).verstrekkingen.find((v) => v.id === s.opdracht.object && v.ontvanger === partij)
    return typeof hier?.bericht === 'string'
      ? geenBezwaar
      : weiger('Hierover is geen bericht voor uw organisatie.', 'Er is niets meer te lezen.')
  },
})

export const eigenOntvangstbewijs = eisAanOpdracht({
  id: 'C8/ontvangstbewijs-van-bronhouder',
  paragraaf: 'B2.2.3',
  norm: 'De bronhouder krijgt een bewijs van wat namens hem is verstrekt.',
  leest: ['object'],
  toets: eigenKant('bronhouder'),
})
