import { dagVan } from '../casus/datum.ts'
import { findPartij, huidigeLeiding, isConvenantpartner, magVerwerken } from '../casus/feiten.ts'
import { type Gegeven, magMetUitvraag } from '../casus/gegeven.ts'
import { herinnerenVanaf, houdtVast, wachtOpAntwoord } from '../casus/uitvraag.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie, type Opdrachtsituatie } from './situatie.ts'
import { vereisteRechten } from './verwerkingsrecht.ts'

export const uitvraagGemotiveerd = eisAanOpdracht({
  id: 'T1/uitvraag-gemotiveerd',
  paragraaf: 'B2.2.2',
  norm: 'Een uitvraag noemt namens wie, voor welke taak en welk doel, en waarom de gegevens nodig zijn.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger(
          'Er staat nog niet waarom juist deze partij en deze gegevens nodig zijn.',
          'Motiveer de keuze voor deze partij en de noodzaak van wat u vraagt.',
        ),
})

export const eenPartijTegelijk = eisAanOpdracht({
  id: 'T1/bilateraal',
  paragraaf: 'B2.2.2',
  norm: 'Een uitvraag is een vraag namens de aanmelder aan één andere partij.',
  leest: ['partij'],
  toets: (s) => {
    const { partij } = s.opdracht
    const casus = casusVan(s)
    if (!findPartij(s.huis, partij))
      return weiger('De gevraagde partij is niet bekend.', 'Kies een partij uit de lijst.')
    if (partij === huidigeLeiding(casus).partij)
      return weiger('Dit is de partij namens wie u vraagt.', 'Kies een andere partij.')
    return casus.uitvragen.some((u) => u.partij === partij && wachtOpAntwoord(u))
      ? weiger('Bij deze partij staat al een vraag open.', 'Wacht op het antwoord of trek de open vraag in.')
      : geenBezwaar
  },
})

export const heeftOntvanger = eisAanOpdracht({
  id: 'P8/partij-heeft-contactpersoon',
  paragraaf: 'B2.2.2',
  norm: 'Een vraag komt aan bij de contactpersonen van een partij; zonder contactpersoon kan zij niet worden gevraagd.',
  leest: ['partij', 'contactpersonen'],
  toets: ({ opdracht }) =>
    opdracht.contactpersonen > 0
      ? geenBezwaar
      : weiger(
          'Deze partij heeft geen contactpersoon. Niemand zou de vraag ontvangen.',
          'Vraag de functioneel beheerder om een contactpersoon van deze partij vast te leggen.',
        ),
})

export const nietIedereen = eisAanOpdracht({
  id: 'T2/niet-iedereen',
  paragraaf: 'B2.2.2',
  norm: 'Niet alle partijen van het samenwerkingsverband worden gevraagd; een ingetrokken vraag telt mee.',
  leest: ['partij'],
  toets: (s) => {
    const casus = casusVan(s)
    const { partij } = s.opdracht
    // A question that was withdrawn was asked: otherwise everybody could be asked in turn.
    const gevraagd = new Set(casus.uitvragen.map((u) => u.partij))
    const anderen = s.huis.partijen.filter((p) => isConvenantpartner(p, s.nu) && p.id !== huidigeLeiding(casus).partij)
    const iedereen = anderen.every((p) => gevraagd.has(p.id) || p.id === partij)
    return iedereen && !gevraagd.has(partij)
      ? weiger(
          'Met deze vraag zouden alle partijen zijn gevraagd. Dat is nooit proportioneel.',
          'Ga verder met de antwoorden van de partijen die u al vroeg.',
        )
      : geenBezwaar
  },
})

export const vraagEigenMotivering = eisAanOpdracht({
  id: 'T2/eigen-motivering',
  paragraaf: 'B2.2.2',
  norm: 'Waarom een partij wordt gevraagd, staat er voor die partij; dezelfde woorden voor een ander zijn geen motivering.',
  leest: ['overgenomen'],
  toets: ({ opdracht }) =>
    opdracht.overgenomen
      ? weiger(
          'Bij een andere partij staat dezelfde motivering.',
          'Schrijf waarom juist deze partij nodig is. Lukt dat niet, vraag haar dan niet.',
          'waaromDezePartij',
        )
      : geenBezwaar,
})

export const binnenKaderAanmelder = eisAanOpdracht({
  id: 'T4/binnen-kader-aanmelder',
  paragraaf: 'B2.2.2',
  norm: 'Met een uitvraag gaan alleen gegevens van de aanmelder mee die hij daarvoor mag en wil delen.',
  leest: ['gegevens'],
  raakt: ({ opdracht }) => opdracht.gegevens.length > 0,
  toets: (s) => {
    const gekozen = gekozenGegevens(s)
    const leidend = huidigeLeiding(casusVan(s)).partij
    if (!gekozen || gekozen.some((g) => g.bronhouder !== leidend))
      return weiger(
        'Gegevens van een andere partij gaan niet mee met een uitvraag.',
        'Kies alleen gegevens van de aanmelder.',
      )
    if (gekozen.some((g) => g.beperkt !== false))
      return weiger('De aanmelder heeft een gekozen gegeven afgeschermd.', 'Laat dit gegeven weg.')
    return gekozen.some((g) => !magMetUitvraag(g))
      ? weiger(
          'Op een gekozen gegeven rust geheimhouding.',
          'Laat dit gegeven weg, of vraag de aanmelder om het vrij te geven voor de uitvraag.',
        )
      : geenBezwaar
  },
})

export const gevraagdeMagVerwerken = eisAanOpdracht({
  id: 'T4/gevraagde-mag-verwerken',
  paragraaf: 'B2.2.2',
  norm: 'Met een uitvraag gaan alleen gegevens mee die de gevraagde partij mag verwerken.',
  leest: ['partij', 'gegevens'],
  raakt: ({ opdracht }) => opdracht.gegevens.length > 0,
  toets: (s) => {
    const partij = findPartij(s.huis, s.opdracht.partij)
    const nodig = (gekozenGegevens(s) ?? []).flatMap(vereisteRechten)
    return partij && nodig.every((r) => magVerwerken(partij, r, s.nu))
      ? geenBezwaar
      : weiger(
          'De gevraagde partij mag een gekozen gegeven niet verwerken.',
          'Laat het bijzondere of strafrechtelijke gegeven of het BSN weg.',
        )
  },
})

export const geenVoorbehoudTegenGevraagde = eisAanOpdracht({
  id: 'T4/geen-voorbehoud',
  paragraaf: 'B2.2.2',
  norm: 'Een gegeven gaat niet mee naar een partij waartegen de bronhouder een voorbehoud maakte.',
  leest: ['partij', 'gegevens'],
  raakt: ({ opdracht }) => opdracht.gegevens.length > 0,
  toets: (s) =>
    (gekozenGegevens(s) ?? []).some((g) => g.voorbehouden.some((p) => p === s.opdracht.partij))
      ? weiger('De aanmelder maakte bij een gekozen gegeven een voorbehoud tegen deze partij.', 'Laat dit gegeven weg.')
      : geenBezwaar,
})

export const zegtOverWie = eisAanOpdracht({
  id: 'T5/zegt-over-wie',
  paragraaf: 'B2.2.2',
  norm: 'Een vraag of een partij iemand kent, zegt over wie het gaat, of waarom dat niet wordt gezegd.',
  leest: ['gegevens', 'redenZonderNaam'],
  toets: (s) =>
    s.opdracht.redenZonderNaam || gekozenGegevens(s)?.some((g) => g.betrokkene === true)
      ? geenBezwaar
      : weiger(
          'De vraag zegt niet over wie het gaat.',
          'Stuur mee wie de betrokkene is, of schrijf waarom u dat niet zegt.',
          'redenZonderNaam',
        ),
})

/** The chosen gegevens, or undefined where one of them is not of this casus. */
export function gekozenGegevens(s: Opdrachtsituatie<'gegevens'>): readonly Gegeven[] | undefined {
  const { gegevens } = casusVan(s)
  const gekozen = s.opdracht.gegevens.map((id) => gegevens.find((g) => g.id === id))
  return gekozen.every((g) => g !== undefined) ? gekozen : undefined
}

export const eigenUitvraag = eisAanOpdracht({
  id: 'T5/eigen-uitvraag',
  paragraaf: 'B2.2.2',
  norm: 'Alleen de gevraagde partij beantwoordt haar uitvraag; zij geeft het antwoord in delen, vult het aan en verbetert het zolang de vraag loopt.',
  leest: ['uitvraag'],
  toets: (s) => {
    const { fase } = casusVan(s)
    const uitvraag = findUitvraag(s)
    return uitvraag && uitvraag.partij === s.actor.partij && houdtVast(uitvraag, fase)
      ? geenBezwaar
      : weiger(
          'Deze uitvraag staat niet (meer) voor uw organisatie open.',
          'Vraag de procesregisseur om een nieuwe uitvraag als u nog iets wilt delen.',
        )
  },
})

/** The uitvraag that is meant, where it is one of this casus. */
function findUitvraag(s: Opdrachtsituatie<'uitvraag'>) {
  return casusVan(s).uitvragen.find((u) => u.id === s.opdracht.uitvraag)
}

export const openUitvraag = eisAanOpdracht({
  id: 'T1/open-uitvraag',
  paragraaf: 'B2.2.2',
  norm: 'Een uitvraag kan worden ingetrokken zolang zij niet is beantwoord.',
  leest: ['uitvraag'],
  toets: (s) =>
    findUitvraag(s)?.stand === 'verstuurd'
      ? geenBezwaar
      : weiger('Deze uitvraag is al (voor een deel) beantwoord of ingetrokken.', 'U hoeft niets te doen.'),
})

export const magHerinneren = eisAanOpdracht({
  id: 'T1/herinneren-na-de-dag',
  paragraaf: 'B2.2.2',
  norm: 'Een partij wordt aan een uitvraag herinnerd als de dag voor het antwoord voorbij is, en niet vaker dan eens in de zeven dagen.',
  leest: ['uitvraag'],
  toets: (s) => {
    const uitvraag = findUitvraag(s)
    if (!uitvraag || !wachtOpAntwoord(uitvraag))
      return weiger('Op deze uitvraag wacht u niet meer.', 'U hoeft niets te doen.')
    if (herinnerenVanaf(uitvraag) <= dagVan(s.nu)) return geenBezwaar
    return uitvraag.antwoordVoor >= dagVan(s.nu)
      ? weiger('De dag voor het antwoord is nog niet voorbij.', 'Wacht tot de dag na de gevraagde dag.')
      : weiger(
          'Deze partij is pas nog herinnerd.',
          'Wacht zeven dagen na de vorige herinnering. Is er haast, bel dan de contactpersoon.',
        )
  },
})

export const alleenBronhouder = eisAanOpdracht({
  id: 'T19/alleen-bronhouder',
  paragraaf: 'B2.2.2',
  norm: 'Alleen de partij die een gegeven inbracht, wijzigt het, geeft het vrij, schermt het af of trekt het in.',
  leest: ['gegevens'],
  toets: (s) => {
    const gekozen = gekozenGegevens(s)
    return gekozen && gekozen.length > 0 && gekozen.every((g) => g.bronhouder === s.actor.partij)
      ? geenBezwaar
      : weiger('Dit gegeven is van een andere partij.', 'Vraag de partij die het inbracht.')
  },
})

export const antwoorddagNietVoorbij = eisAanOpdracht({
  id: 'T1/antwoorddag-niet-voorbij',
  paragraaf: 'B2.2.2',
  norm: 'Een uitvraag noemt een dag waarop het antwoord er moet zijn, die nog niet voorbij is.',
  leest: ['antwoordVoor'],
  toets: ({ opdracht, nu }) =>
    opdracht.antwoordVoor >= dagVan(nu)
      ? geenBezwaar
      : weiger('Deze dag is al voorbij.', 'Kies een dag in de toekomst.', 'antwoordVoor'),
})

export const bekendOfGeweigerd = eisAanOpdracht({
  id: 'T5/bekend-of-geweigerd',
  paragraaf: 'B2.2.2',
  norm: 'De gevraagde partij zegt of zij de betrokkene kent, of weigert met een grond.',
  leest: ['bekend', 'weigergrond'],
  toets: ({ opdracht }) =>
    (opdracht.bekend === null) === (opdracht.weigergrond !== null)
      ? geenBezwaar
      : weiger(
          'Er is niet gekozen tussen antwoorden en weigeren.',
          'Kies of uw organisatie de betrokkene kent, of weiger met een grond.',
          'bekend',
        ),
})

export const geenGegevensBijWeigering = eisAanOpdracht({
  id: 'T5/geen-gegevens-bij-weigering',
  paragraaf: 'B2.2.2',
  norm: 'Wie een uitvraag weigert, geeft geen gegevens mee.',
  leest: ['weigergrond', 'nieuweGegevens'],
  raakt: ({ opdracht }) => opdracht.weigergrond !== null,
  toets: ({ opdracht }) =>
    opdracht.weigergrond === null || opdracht.nieuweGegevens.length === 0
      ? geenBezwaar
      : weiger('Bij een weigering kunt u geen gegevens meegeven.', 'Laat de gegevens weg, of weiger niet.', 'gegevens'),
})

export const weigeringIsHeel = eisAanOpdracht({
  id: 'T5/weigering-is-heel',
  paragraaf: 'B2.2.2',
  norm: 'Wie een uitvraag weigert, gaf er geen gegevens bij en laat geen rest volgen.',
  leest: ['uitvraag', 'weigergrond', 'volgtNog'],
  raakt: ({ opdracht }) => opdracht.weigergrond !== null,
  toets: (s) => {
    if (s.opdracht.weigergrond === null) return geenBezwaar
    if (s.opdracht.volgtNog) return weiger('Na een weigering volgt geen rest.', 'Kies dat dit uw hele antwoord is.')
    const gafAl = findUitvraag(s)?.stand !== 'verstuurd' && bracht(s)
    return gafAl
      ? weiger(
          'U gaf bij dit antwoord al gegevens.',
          'Trek die gegevens eerst in, of schrijf in de toelichting wat u niet kunt geven.',
          'weigergrond',
        )
      : geenBezwaar
  },
})

/** Whether the partij of this actor has gegevens in the casus. */
const bracht = (s: Handelsituatie) => casusVan(s).gegevens.some((g) => g.bronhouder === s.actor.partij)
