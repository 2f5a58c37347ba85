import type { Casus } from '../casus/casus.ts'
import { geldt, type Tijdstip } from '../casus/datum.ts'
import type { MedewerkerId, PartijId } from '../casus/id.ts'
import type { Actor, Rol } from '../casus/rol.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import { eisAanOpdracht } from './situatie.ts'
import { opvolgerVan } from './toewijzing.ts'

/* Who works for a zvh or for one of its partijen, in which role, and how that begins and ends (P5, P8, B2.1). */

/** Whether somebody has this role for one partij. */
export const isBijPartij = (rol: Rol | null): boolean => rol === 'partijmedewerker' || rol === 'partijbeheerder'

export const rolPastBijPartij = eisAanOpdracht({
  id: 'P5/rol-past-bij-partij',
  paragraaf: 'B2.1',
  norm: 'Een medewerker of beheerder van een partij hoort bij één partij van dit ZVH; wie een rol voor het ZVH zelf heeft, bij geen.',
  leest: ['functie'],
  toets({ huis, opdracht: { functie } }) {
    const { rol, partij, contactpersoon } = functie
    if (contactpersoon && rol !== 'partijmedewerker')
      return weiger(
        'Alleen een medewerker van een partij kan haar contactpersoon zijn.',
        'Laat contactpersoon uit.',
        'contactpersoon',
      )
    if (!isBijPartij(rol))
      return partij === null
        ? geenBezwaar
        : weiger(
            'Wie deze rol heeft, werkt niet voor een partij.',
            'Laat de partij leeg, of kies de rol van medewerker van een partij.',
            'partij',
          )
    return huis.partijen.some((p) => p.id === partij)
      ? geenBezwaar
      : weiger('Er is niet gekozen voor welke partij deze medewerker werkt.', 'Kies een partij van dit ZVH.', 'partij')
  },
})

/** Whether somebody is one of the people whom who keeps up a partij keeps up: its medewerkers, and nobody in another role. */
export function beheertMens(
  { rol, partij }: Pick<Actor, 'rol' | 'partij'>,
  mens: { readonly rol: Rol | null; readonly partij: PartijId | null } | null,
): boolean {
  return rol === 'partijbeheerder' && partij !== null && mens?.rol === 'partijmedewerker' && mens.partij === partij
}

const nietVanUwOrganisatie = weiger(
  'Dit is geen medewerker van uw organisatie.',
  'Vraag de functioneel beheerder van het ZVH om dit te doen.',
)

export const alleenEigenMedewerkers = eisAanOpdracht({
  id: 'P5/alleen-eigen-medewerkers',
  paragraaf: 'B2.1',
  norm: 'De beheerder van een organisatie beheert alleen haar eigen medewerkers, en niemand met een andere rol.',
  leest: ['medewerker'],
  raakt: ({ actor }) => actor.rol === 'partijbeheerder',
  toets: ({ actor, opdracht: { medewerker } }) =>
    actor.rol !== 'partijbeheerder' || beheertMens(actor, medewerker) ? geenBezwaar : nietVanUwOrganisatie,
})

export const alleenEigenFunctie = eisAanOpdracht({
  id: 'P5/geeft-alleen-eigen-functie',
  paragraaf: 'B2.1',
  norm: 'De beheerder van een organisatie laat iemand alleen als medewerker van die organisatie werken, en geeft geen andere rol.',
  leest: ['functie'],
  raakt: ({ actor }) => actor.rol === 'partijbeheerder',
  toets: ({ actor, opdracht: { functie } }) =>
    actor.rol !== 'partijbeheerder' || beheertMens(actor, functie) ? geenBezwaar : nietVanUwOrganisatie,
})

export const alleenEigenPartij = eisAanOpdracht({
  id: 'P5/alleen-eigen-partij',
  paragraaf: 'B2.1',
  norm: 'De beheerder van een organisatie bevestigt alleen wie er voor die organisatie werkt.',
  leest: ['partij'],
  raakt: ({ actor }) => actor.rol === 'partijbeheerder',
  toets: ({ actor, opdracht: { partij } }) =>
    actor.rol !== 'partijbeheerder' || partij === actor.partij
      ? geenBezwaar
      : weiger('Dit is niet uw organisatie.', 'Vraag de functioneel beheerder van het ZVH om dit te doen.'),
})

export const alleenUitnodigen = eisAanOpdracht({
  id: 'P5/organisatie-nodigt-uit',
  paragraaf: 'B2.1',
  norm: 'De beheerder van een organisatie geeft niemand zelf een inlognaam: met een uitnodiging wijst de inlogdienst uit wie het is.',
  leest: ['inlogGegeven'],
  raakt: ({ actor }) => actor.rol === 'partijbeheerder',
  toets: ({ actor, opdracht: { inlogGegeven } }) =>
    actor.rol === 'partijbeheerder' && inlogGegeven !== false
      ? weiger('U kunt geen inlognaam opgeven.', 'Leg de medewerker vast zonder inlognaam en stuur een uitnodiging.')
      : geenBezwaar,
})

export const partijbeheerderApart = eisAanOpdracht({
  id: 'P5/organisatiebeheerder-apart',
  paragraaf: 'B2.1',
  norm: 'Wie de mensen van een organisatie beheert, heeft daarnaast geen andere rol: anders laat hij of zij zichzelf toe tot vragen en casussen.',
  leest: ['functie', 'andereRollen'],
  toets: ({ opdracht: { functie, andereRollen } }) => {
    const rollen = [functie.rol, ...andereRollen]
    return rollen.includes('partijbeheerder') && rollen.some((rol) => rol !== 'partijbeheerder')
      ? weiger(
          'Deze persoon heeft of krijgt naast het beheer van een organisatie nog een andere rol.',
          'Kies iemand anders als beheerder van de organisatie, of beëindig eerst de andere rol.',
          'rol',
        )
      : geenBezwaar
  },
})

/** The roles that are not combined with that of the functionaris gegevensbescherming (P5). */
const nietMetFg: readonly (Rol | null | undefined)[] = ['beheerder', 'manager']

export const fgApart = eisAanOpdracht({
  id: 'P5/fg-apart',
  paragraaf: 'B2.1',
  norm: 'Wie functionaris gegevensbescherming is, is niet ook functioneel beheerder of manager.',
  leest: ['functie', 'andereRollen'],
  toets: ({ opdracht: { functie, andereRollen } }) => {
    const rollen = [functie.rol, ...andereRollen]
    return rollen.includes('fg') && rollen.some((rol) => nietMetFg.includes(rol))
      ? weiger(
          'Deze persoon zou toezicht houden op wat hij of zij zelf doet.',
          'Kies iemand anders als functionaris gegevensbescherming, of beëindig eerst de andere rol.',
          'rol',
        )
      : geenBezwaar
  },
})

export const nietEerderFg = eisAanOpdracht({
  id: 'P5/toezicht-wisselt-niet',
  paragraaf: 'B2.1',
  norm: 'Wie functioneel beheerder of manager is, wordt niet zelf de functionaris gegevensbescherming, en andersom.',
  leest: ['functie', 'medewerker'],
  toets: ({ opdracht: { functie, medewerker } }) => {
    const rollen = [functie.rol, medewerker?.rol]
    return rollen.includes('fg') && rollen.some((rol) => nietMetFg.includes(rol))
      ? weiger(
          'Deze persoon zou toezicht houden op wat hij of zij zelf heeft gedaan.',
          'Kies iemand anders als functionaris gegevensbescherming.',
          'rol',
        )
      : geenBezwaar
  },
})

export const eenAccount = eisAanOpdracht({
  id: 'P5/een-account',
  paragraaf: 'B2.1',
  norm: 'Bij één inlognaam hoort in een ZVH één medewerker.',
  leest: ['inlogInGebruik'],
  toets: ({ opdracht }) =>
    opdracht.inlogInGebruik
      ? weiger('Deze persoon is hier al bekend.', 'Zoek de medewerker op, en verbeter wat er staat.', 'inlog.onderwerp')
      : geenBezwaar,
})

export const werktHier = eisAanOpdracht({
  id: 'P5/werkt-hier',
  paragraaf: 'B2.1',
  norm: 'Wijzigen, uitnodigen en beëindigen kan alleen bij wie hier nu werkt.',
  leest: ['medewerker'],
  toets: ({ opdracht }) =>
    opdracht.medewerker === null
      ? weiger('Deze medewerker werkt hier niet meer.', 'Leg de medewerker opnieuw vast als dat nodig is.')
      : geenBezwaar,
})

export const beheerderBlijft = eisAanOpdracht({
  id: 'P5/beheerder-blijft',
  paragraaf: 'B2.1',
  norm: 'Een ZVH raakt zijn laatste functioneel beheerder niet kwijt.',
  leest: ['medewerker', 'functie', 'andereBeheerders'],
  toets: ({ opdracht: { medewerker, functie, andereBeheerders } }) =>
    medewerker?.rol === 'beheerder' && functie.rol !== 'beheerder' && andereBeheerders === 0
      ? weiger(
          'Dit is de enige functioneel beheerder die kan inloggen.',
          'Zorg eerst dat een andere functioneel beheerder is ingelogd.',
        )
      : geenBezwaar,
})

/**
 * Whether nobody goes on with a casus once this person leaves it: of the procesregie somebody without an end, of a partij
 * anybody who is assigned and does not just fill in (P8).
 */
export function laatAchter(casus: Casus, medewerker: MedewerkerId, nu: Tijdstip): boolean {
  const eigen = casus.toewijzingen.find((w) => w.medewerker === medewerker && geldt(w.geldig, nu))
  if (eigen === undefined) return false
  if (eigen.rol === 'procesregisseur') return opvolgerVan(casus, medewerker, nu) === undefined
  if (eigen.partij === null) return false
  return !casus.toewijzingen.some(
    (w) => w.medewerker !== medewerker && w.partij === eigen.partij && w.waarneemtVoor === null && geldt(w.geldig, nu),
  )
}

const inCasussen = (aantal: number) => (aantal === 1 ? '1 casus' : `${aantal} casussen`)

export const werkOvergedragen = eisAanOpdracht({
  id: 'P8/werk-overgedragen',
  paragraaf: 'B2.2.1',
  norm: 'Wie weggaat of een andere rol krijgt, laat geen casus achter waaraan daarna niemand van de procesregie of van de partij werkt.',
  leest: ['medewerker', 'casussenAlleen', 'opvolger'],
  toets({ opdracht: { medewerker, casussenAlleen, opvolger } }) {
    if (casussenAlleen === 0 || (opvolger !== null && medewerker?.rol === 'partijmedewerker')) return geenBezwaar
    return medewerker?.rol === 'partijmedewerker'
      ? weiger(
          `In ${inCasussen(casussenAlleen)} werkt niemand anders van deze partij.`,
          'Kies een collega die dit werk overneemt.',
          'opvolger',
        )
      : weiger(
          `Van ${inCasussen(casussenAlleen)} is dit de enige procesregisseur.`,
          'Vraag de manager om die casussen bij Werkverdeling eerst bij een ander te leggen.',
        )
  },
})

export const opvolgerIsCollega = eisAanOpdracht({
  id: 'P8/opvolger-is-collega',
  paragraaf: 'B2.2.1',
  norm: 'Het werk van een medewerker van een partij gaat naar een collega van dezelfde partij.',
  leest: ['medewerker', 'opvolger'],
  toets: ({ opdracht: { medewerker, opvolger } }) =>
    opvolger === null ||
    (medewerker?.rol === 'partijmedewerker' &&
      opvolger.rol === 'partijmedewerker' &&
      opvolger.partij === medewerker.partij &&
      opvolger.id !== medewerker.id)
      ? geenBezwaar
      : weiger('Deze persoon kan het werk niet overnemen.', 'Kies een collega van dezelfde partij.', 'opvolger'),
})

export const medewerkerwijzigingGemotiveerd = eisAanOpdracht({
  id: 'P5/wijziging-gemotiveerd',
  paragraaf: 'B2.1',
  norm: 'Bij een andere rol of partij, en bij het beëindigen van een account, staat waarom.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd ? geenBezwaar : weiger('De reden ontbreekt.', 'Schrijf waarom dit verandert.', 'reden'),
})

export const iedereenBevestigd = eisAanOpdracht({
  id: 'P8/iedereen-bevestigd',
  paragraaf: 'B2.1',
  norm: 'Wie bevestigt wie er voor een partij werkt, noemt iedereen die daar nu staat; van wie er niet meer werkt, is het account eerst beëindigd.',
  leest: ['mensen', 'bevestigd'],
  toets({ opdracht: { mensen, bevestigd } }) {
    if (mensen.length === 0)
      return weiger('Voor deze partij staat hier niemand.', 'Leg eerst een medewerker van deze partij vast.')
    const genoemd = new Set(bevestigd)
    const gelijk = genoemd.size === mensen.length && mensen.every((m) => genoemd.has(m))
    return gelijk
      ? geenBezwaar
      : weiger(
          'Niet iedereen die hier staat, is aangevinkt.',
          'Beëindig eerst het account van wie hier niet meer werkt, en vink daarna iedereen aan.',
          'medewerkers',
        )
  },
})

export const nogGeenToegang = eisAanOpdracht({
  id: 'P5/nog-geen-toegang',
  paragraaf: 'B2.1',
  norm: 'Een uitnodiging is er alleen voor wie nog niet kan inloggen: een account gaat nooit over op een ander.',
  leest: ['heeftToegang'],
  toets: ({ opdracht }) =>
    opdracht.heeftToegang
      ? weiger(
          'Deze medewerker kan al inloggen.',
          'Logt iemand anders in? Beëindig dan dit account en leg een nieuw vast.',
        )
      : geenBezwaar,
})

export const uitnodigingKlopt = eisAanOpdracht({
  id: 'P5/uitnodiging-klopt',
  paragraaf: 'B2.1',
  norm: 'Een uitnodiging geldt één keer en een beperkte tijd, voor wie van de inlogdienst bewijst dat het mailadres van hem of haar is.',
  leest: ['uitnodiging'],
  toets({ opdracht: { uitnodiging }, nu }) {
    if (uitnodiging === null || uitnodiging.gebruikt || uitnodiging.tot <= nu)
      return weiger('Deze uitnodiging geldt niet meer.', 'Vraag een nieuwe uitnodiging aan wie u uitnodigde.')
    return uitnodiging.zelfdeUitgever && uitnodiging.zelfdeMail
      ? geenBezwaar
      : weiger(
          'De inlogdienst bevestigt niet dat het uitgenodigde mailadres van u is.',
          'Log in met het account waarop u bent uitgenodigd, of vraag een uitnodiging voor een ander adres.',
        )
  },
})
