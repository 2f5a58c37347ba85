import type { Casus } from '../casus/casus.ts'
import { aanvaardden, huidigeLeiding, huidigOverleg } from '../casus/feiten.ts'
import type { Gegeven } from '../casus/gegeven.ts'
import type { PartijId } from '../casus/id.ts'
import { isOpTeHalen, meegaand } from '../casus/ophalen.ts'
import { findLezer } from '../lezer.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'
import { weegGegeven } from './inzage.ts'
import { kijkDoor } from './kijk.ts'
import { findMandaat } from './mandaat.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie, type Opdrachtsituatie } from './situatie.ts'
import { meldtNamens } from './toegang.ts'
import { gekozenGegevens } from './uitvraag.ts'

/*
 * A casus that belongs elsewhere is reported there by one of its partijen, and a gegeven goes along only where the partij that brought
 * it in agrees (B2.2.2, B2.2.3).
 */

const isElders = (uitkomst: string): boolean => uitkomst === 'andereOverlegtafel'

const zegtWaarheen = eisAanOpdracht({
  id: 'T13/zegt-waarheen',
  paragraaf: 'B2.2.2',
  norm: 'Hoort een casus thuis op een andere overlegtafel of bij een andere instantie, dan zegt het besluit welke dat is en wie daar aanmeldt.',
  leest: ['uitkomst', 'doorverwijzing'],
  toets: ({ opdracht: { uitkomst, doorverwijzing } }) => {
    if (isElders(uitkomst) === (doorverwijzing !== null)) return geenBezwaar
    return isElders(uitkomst)
      ? weiger('Er staat niet waar de casus wordt aangemeld.', 'Kies waar, en door wie.', 'doorverwijzing.soort')
      : weiger('Bij deze uitkomst wordt de casus niet elders aangemeld.', 'Kies een andere uitkomst.', 'uitkomst')
  },
})

/** Who can report a casus elsewhere: in triage who reported it here, after an overleg each partij that took part in it. */
export function mogelijkeMelders(casus: Casus): readonly PartijId[] {
  if (casus.fase !== 'casusoverleg') return [casus.aanmelder]
  const overleg = huidigOverleg(casus)
  return [...new Set([casus.aanmelder, huidigeLeiding(casus).partij, ...(overleg ? aanvaardden(overleg) : [])])]
}

const melderHoortErbij = eisAanOpdracht({
  id: 'T13/melder-hoort-erbij',
  paragraaf: 'B2.2.2',
  norm: 'In triage meldt de aanmeldende partij elders aan; na een casusoverleg een partij die daaraan deelnam.',
  leest: ['doorverwijzing'],
  raakt: ({ opdracht }) => opdracht.doorverwijzing !== null,
  toets: (s) => {
    const { doorverwijzing } = s.opdracht
    return doorverwijzing === null || mogelijkeMelders(casusVan(s)).includes(doorverwijzing.melder)
      ? geenBezwaar
      : weiger(
          'Deze partij kan de casus niet elders aanmelden.',
          'Kies de aanmelder, of na een casusoverleg een partij die meedeed.',
          'doorverwijzing.melder',
        )
  },
})

const eldersOpMandaat = eisAanOpdracht({
  id: 'P3/elders-op-mandaat',
  paragraaf: 'B2.2.2',
  norm: 'De procesregisseur meldt een casus alleen elders aan namens een partij die de procesregie daartoe bevoegd maakte.',
  leest: ['doorverwijzing'],
  raakt: ({ opdracht }) => opdracht.doorverwijzing?.doorRegie === true,
  toets: ({ opdracht: { doorverwijzing }, huis, nu }) =>
    doorverwijzing === null ||
    doorverwijzing.doorRegie === false ||
    findMandaat(huis, doorverwijzing.melder, 'andereOverlegtafel', nu)
      ? geenBezwaar
      : weiger(
          'Deze partij gaf de procesregie geen geldige bevoegdheid om in haar naam elders aan te melden.',
          'Zij verleent of verlengt die bevoegdheid, of zij meldt zelf aan.',
          'doorverwijzing.doorRegie',
        ),
})

type Keuze = Opdrachtsituatie<'doorverwijzing' | 'gegevens'>

/** The gegevens that are to go along, where each is there once and this decider reads it. */
function findGekozen(s: Keuze): readonly Gegeven[] | undefined {
  const gekozen = gekozenGegevens(s)
  const lezer = findLezer(s.actor)
  const kijk = lezer && kijkDoor(lezer, { huis: s.huis, casus: casusVan(s) }, s.nu)
  if (!gekozen || !kijk || new Set(gekozen).size < gekozen.length) return undefined
  return gekozen.every((g) => weegGegeven(kijk, g).bezwaar === undefined) ? gekozen : undefined
}

const kiestWatMeegaat = eisAanOpdracht({
  id: 'T13/kiest-wat-meegaat',
  paragraaf: 'B2.2.2',
  norm: 'Wie besluit, kiest per gegeven dat hij zelf ziet of het mee zou moeten, en schrijft op waarom; daarna is het aan wie het inbracht.',
  leest: ['doorverwijzing', 'gegevens'],
  raakt: ({ opdracht }) => opdracht.gegevens.length > 0,
  toets: (s) => {
    const { doorverwijzing, gegevens } = s.opdracht
    if (gegevens.length === 0) return geenBezwaar
    if (doorverwijzing === null || !findGekozen(s))
      return weiger('Een gekozen gegeven is er niet, of is niet voor u te zien.', 'Kies alleen gegevens die u ziet.')
    return doorverwijzing.gemotiveerd === true
      ? geenBezwaar
      : weiger('Bij een gekozen gegeven staat niet waarom het mee moet.', 'Schrijf bij elk gegeven waarom.')
  },
})

/** What is asked of a decision that a casus belongs elsewhere, after triage and after an overleg alike. */
export const eisenAanDoorverwijzing = [zegtWaarheen, melderHoortErbij, eldersOpMandaat, kiestWatMeegaat] as const

export const zonderOpenBezwaar = verbod<Handelsituatie>({
  id: 'T13/zonder-open-bezwaar',
  paragraaf: 'B2.2.2',
  norm: 'Zolang de leidende partij bezwaar heeft tegen de afronding, gaat er niets mee naar elders.',
  raakt: (s) => casusVan(s).afronding !== null,
  toets: (s) => {
    const { afronding } = casusVan(s)
    return afronding === null || afronding?.bezwaar === false
      ? geenBezwaar
      : weiger(
          'De leidende partij heeft bezwaar tegen deze afronding.',
          'Wacht tot de procesregisseur daarop heeft geantwoord.',
        )
  },
})

/** For which partij an actor collects: its own, and the procesregisseur for the one in whose name it reports elsewhere (T13). */
export function ontvangerVoor(s: Handelsituatie): PartijId | undefined {
  const { actor, huis, nu } = s
  if (actor.partij !== null) return actor.partij
  return actor.rol === 'procesregisseur' ? meldtNamens({ huis, casus: casusVan(s) }, nu) : undefined
}

export const regieAlleenNamensMelder = verbod<Handelsituatie>({
  id: 'T13/regie-alleen-namens-melder',
  paragraaf: 'B2.2.2',
  norm: 'De procesregisseur haalt alleen op wat meegaat als is besloten dat hij elders aanmeldt, namens die partij en op haar bevoegdheid.',
  raakt: ({ actor }) => actor.partij === null,
  toets: (s) =>
    ontvangerVoor(s) === undefined
      ? weiger(
          'U meldt deze casus niet elders aan, of de partij namens wie u dat doet gaf u daarvoor geen geldige bevoegdheid.',
          'De partij die aanmeldt, haalt zelf op wat mee mag, of verleent die bevoegdheid.',
        )
      : geenBezwaar,
})

export const wordtEldersAangemeld = verbod<Handelsituatie>({
  id: 'T13/wordt-elders-aangemeld',
  paragraaf: 'B2.2.2',
  norm: 'Een pakket is er alleen voor de partij die de casus elders aanmeldt, en voor de procesregisseur die dat namens haar doet.',
  toets: (s) => {
    const ontvanger = ontvangerVoor(s)
    return ontvanger !== undefined && casusVan(s).afronding?.doorverwijzing?.melder === ontvanger
      ? geenBezwaar
      : weiger('Uw organisatie meldt deze casus niet elders aan.', 'Vraag het de partij die aanmeldt.')
  },
})

/** Whether something could still go along with the aanmelding elsewhere: not answered yet, or not collected (T13, E1). */
export const kanNogMeegaan = ({ casus, nu }: Handelsituatie): boolean =>
  casus !== null && meegaand(casus).some((m) => m.stand === 'gevraagd' || isOpTeHalen(casus, m, nu))
