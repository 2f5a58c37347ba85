import type { Afschaling, Termijnafwijking } from '../casus/afschaling.ts'
import type { Casus } from '../casus/casus.ts'
import { type Datum, dagVan, plusDagen, plusMaanden, type Tijdstip, vroegste } from '../casus/datum.ts'
import { huidigOverleg } from '../casus/feiten.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'
import {
  bewaartermijnen,
  dagenNaHerbeoordeling,
  huidigeStap,
  isTeLaatHerbeoordeeld,
  maandenTotHerbeoordeling,
  maandenWeerActief,
  stapOp,
} from '../termijnen.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie } from './situatie.ts'

/* Keeping a dossier for another time than usual, and opening it again (B2.2.4). */

const stapVan = (s: Handelsituatie) => huidigeStap({ casus: casusVan(s) }, s.nu)

export const dossierGearchiveerd = verbod<Handelsituatie>({
  id: 'S4/dossier-gearchiveerd',
  paragraaf: 'B2.2.4',
  norm: 'De manager maakt alleen een dossier weer actief dat in het archief staat.',
  toets: (s) =>
    stapVan(s) === 'archief'
      ? geenBezwaar
      : weiger('Dit dossier staat niet in het archief.', 'Zolang het actief is, kan de procesregisseur erbij.'),
})

export const activeringGemotiveerd = eisAanOpdracht({
  id: 'S4/activering-gemotiveerd',
  paragraaf: 'B2.2.4',
  norm: 'De manager schrijft op waarom een gearchiveerd dossier weer nodig is.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd === true
      ? geenBezwaar
      : weiger('De motivering ontbreekt.', 'Schrijf waarvoor het dossier weer nodig is.', 'motivering'),
})

/** Until when an archived dossier can be opened at most: half a year, and never past the day on which it is destroyed (B2.2.4). */
export function uiterlijkActiefTot({ afschaling }: Pick<Casus, 'afschaling'>, vandaag: Datum): Datum | null {
  if (afschaling === null) return null
  const { vernietigenOp } = bewaartermijnen(afschaling)
  return vroegste(plusMaanden(vandaag, maandenWeerActief.hoogstens), vernietigenOp)
}

export const activeringTijdelijk = eisAanOpdracht({
  id: 'S4/hoogstens-zes-maanden',
  paragraaf: 'B2.2.4',
  norm: 'Een gearchiveerd dossier wordt hoogstens zes maanden weer actief, en nooit langer dan tot het wordt vernietigd.',
  leest: ['actiefTot'],
  toets: (s) => {
    const { actiefTot } = s.opdracht
    const vandaag = dagVan(s.nu)
    const uiterlijk = uiterlijkActiefTot(casusVan(s), vandaag)
    if (!actiefTot || actiefTot <= vandaag)
      return weiger('Deze dag is al geweest, of vandaag.', 'Kies een dag die nog komt.', 'actiefTot')
    return uiterlijk !== null && actiefTot <= uiterlijk
      ? geenBezwaar
      : weiger('Zo lang kan het dossier niet weer actief zijn.', 'Kies een eerdere dag.', 'actiefTot')
  },
})

export const afwijkingGemotiveerd = eisAanOpdracht({
  id: 'S6/afwijking-gemotiveerd',
  paragraaf: 'B2.2.4',
  norm: 'Van de bewaartermijnen wordt alleen afgeweken met een motivering, en ook het eind daarvan wordt gemotiveerd.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd === true
      ? geenBezwaar
      : weiger('De motivering ontbreekt.', 'Schrijf waarom deze termijn nodig is.', 'motivering'),
})

export const termijnenPassen = eisAanOpdracht({
  id: 'S6/termijnen-passen',
  paragraaf: 'B2.2.4',
  norm: 'Een andere termijn gaat in volgorde van archief naar vernietiging, en ligt in de toekomst. Een dossier dat in het archief staat, gaat daarmee niet weer open.',
  leest: ['bewaring'],
  toets: (s) => {
    const { bewaring } = s.opdracht
    const vandaag = dagVan(s.nu)
    if (!bewaring || bewaring.vernietigenOp <= vandaag)
      return weiger('De dag van vernietiging is al geweest, of vandaag.', 'Kies een dag die nog komt.', 'vernietigenOp')
    return bezwaarTegenArchief(s, bewaring, vandaag)
  },
})

function bezwaarTegenArchief(s: Handelsituatie, { archiefOp, vernietigenOp }: Termijnafwijking, vandaag: Datum) {
  if (archiefOp > vernietigenOp)
    return weiger(
      'Het dossier zou pas na de vernietiging naar het archief gaan.',
      'Kies een dag vóór de vernietiging.',
      'archiefOp',
    )
  const staatInArchief = stapVan(s) === 'archief'
  if (staatInArchief && archiefOp > vandaag)
    return weiger(
      'Het dossier staat al in het archief.',
      'Alleen de manager kan besluiten dat het weer actief wordt.',
      'archiefOp',
    )
  return staatInArchief || archiefOp > vandaag
    ? geenBezwaar
    : weiger('Deze dag is al geweest, of vandaag.', 'Kies een dag die nog komt.', 'archiefOp')
}

export const herbeoordelingBinnenHalfJaar = eisAanOpdracht({
  id: 'S6/herbeoordeling-binnen-zes-maanden',
  paragraaf: 'B2.2.4',
  norm: 'Wie afwijkt van de bewaartermijnen, beoordeelt dat binnen zes maanden opnieuw.',
  leest: ['bewaring'],
  toets: ({ opdracht: { bewaring }, nu }) => {
    const vandaag = dagVan(nu)
    if (!bewaring || bewaring.herbeoordelenOp <= vandaag)
      return weiger(
        'De dag van herbeoordeling is al geweest, of vandaag.',
        'Kies een dag die nog komt.',
        'herbeoordelenOp',
      )
    return bewaring.herbeoordelenOp <= plusMaanden(vandaag, maandenTotHerbeoordeling)
      ? geenBezwaar
      : weiger('De herbeoordeling is meer dan zes maanden weg.', 'Kies een eerdere dag.', 'herbeoordelenOp')
  },
})

export const wijktAf = verbod<Handelsituatie>({
  id: 'S6/wijkt-af',
  paragraaf: 'B2.2.4',
  norm: 'Alleen een termijn die afwijkt van de gewone, kan worden beëindigd.',
  toets: (s) =>
    (casusVan(s).afschaling?.afwijking ?? null) !== null
      ? geenBezwaar
      : weiger('Voor deze casus gelden de gewone bewaartermijnen.', 'Er is niets om te beëindigen.'),
})

/** From which day the manager can end another term that nobody weighed again; null where the usual terms hold. */
export function managerBeeindigtVanaf({ afschaling }: Pick<Casus, 'afschaling'>): Datum | null {
  const afwijking = afschaling?.afwijking ?? null
  return afwijking && plusDagen(afwijking.herbeoordelenOp, dagenNaHerbeoordeling)
}

export const herbeoordelingBleefUit = verbod<Handelsituatie>({
  id: 'S6/herbeoordeling-bleef-uit',
  paragraaf: 'B2.2.4',
  norm: 'Beoordeelt de leidende partij een andere termijn niet opnieuw, dan kan de manager die na dertig dagen beëindigen.',
  toets: (s) => {
    const vanaf = managerBeeindigtVanaf(casusVan(s))
    return vanaf !== null && dagVan(s.nu) >= vanaf
      ? geenBezwaar
      : weiger(
          'Deze termijn kan de manager nu niet beëindigen.',
          'De leidende partij beslist. Doet zij niets, dan kan het dertig dagen na de herbeoordeling.',
        )
  },
})

/** Whether nobody weighed another term of this casus again in time. */
export function herbeoordelingTeLaat({ afschaling }: Pick<Casus, 'afschaling'>, nu: Tijdstip): boolean {
  return afschaling !== null && isTeLaatHerbeoordeeld(afschaling, dagVan(nu))
}

/**
 * How a casus was scaled down that was opened again and of which the relapse came to nothing: it would not be active any more, by that
 * decision and what was decided on it since, and no overleg was held or is still to come. Null where that is not so (B2.2.4).
 */
export function vervallenTerugval({ overleggen }: Pick<Casus, 'overleggen'>, nu: Tijdstip): Afschaling | null {
  const laatste = huidigOverleg({ overleggen })
  const gehouden = huidigOverleg({ overleggen: overleggen.filter((o) => o.begonnenOp !== null) })
  const heropend = gehouden?.heropend ?? null
  if (heropend === null || stapOp(heropend, dagVan(nu)) === 'actief') return null
  const moment = laatste === gehouden ? null : (laatste?.moment ?? null)
  return moment !== null && dagVan(moment) >= dagVan(nu) ? null : heropend
}

export const terugvalVervallen = verbod<Handelsituatie>({
  id: 'S2/terugval-vervallen',
  paragraaf: 'B2.2.4',
  norm: 'Komt er na een heropening geen overleg, dan lopen de bewaartermijnen van het oude besluit door.',
  toets: (s) =>
    vervallenTerugval(casusVan(s), s.nu) !== null
      ? geenBezwaar
      : weiger('Deze casus gaat verder.', 'Er is niets te doen.'),
})
