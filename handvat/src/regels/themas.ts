import type { Overleg } from '../casus/casusoverleg.ts'
import { huidigOverleg } from '../casus/feiten.ts'
import { findLezer } from '../lezer.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'
import { weegGegeven } from './inzage.ts'
import { kijkDoor } from './kijk.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie } from './situatie.ts'
import { gekozenGegevens } from './uitvraag.ts'

/*
 * The necessity of a gegeven for a deelnemer, weighed in triage (B2.2.2, B2.2.3), has the form of a gespreksthema: a
 * deelnemer is needed at some thema's, and a gegeven belongs to some.
 */

const overlegVan = (s: Handelsituatie): Overleg | undefined => huidigOverleg(casusVan(s))

export const overlegInTeDelen = verbod<Handelsituatie>({
  id: 'T14/overleg-in-te-delen',
  paragraaf: 'B2.2.2',
  norm: 'Wie bij welk thema nodig is, wordt bepaald voor een overleg dat wordt voorbereid, gepland is of bezig is.',
  toets: (s) => {
    const stand = overlegVan(s)?.stand
    return stand === 'voorbereiding' || stand === 'gepland' || stand === 'bezig'
      ? geenBezwaar
      : weiger('Er is geen overleg om in te delen.', 'Begin de voorbereiding van een overleg.')
  },
})

export const themaVanOverleg = eisAanOpdracht({
  id: 'T14/thema-van-overleg',
  paragraaf: 'B2.2.2',
  norm: 'Een gegeven of deelnemer hoort bij gespreksthema’s van het overleg dat nu telt.',
  leest: ['themas'],
  raakt: ({ opdracht }) => opdracht.themas.length > 0,
  toets: (s) =>
    s.opdracht.themas.every((t) => overlegVan(s)?.themas.includes(t) === true)
      ? geenBezwaar
      : weiger(
          'Een gekozen thema hoort niet bij dit overleg.',
          'Kies uit de gespreksthema’s van het overleg dat wordt voorbereid of bezig is.',
          'themas',
        ),
})

export const deelnemerBijThema = eisAanOpdracht({
  id: 'T14/deelnemer-bij-thema',
  paragraaf: 'B2.2.2',
  norm: 'Van elke deelnemer ligt vast bij welke gespreksthema’s hij nodig is.',
  leest: ['themas'],
  toets: ({ opdracht }) =>
    opdracht.themas.length > 0
      ? geenBezwaar
      : weiger('Er is nog geen thema gekozen.', 'Kies bij welke thema’s u deze organisatie nodig heeft.', 'themas'),
})

export const iedereenBijThema = verbod<Handelsituatie>({
  id: 'T14/iedereen-bij-thema',
  paragraaf: 'B2.2.2',
  norm: 'Voor de uitnodiging ligt van elke deelnemer vast bij welke gespreksthema’s hij nodig is.',
  toets: (s) => {
    const overleg = overlegVan(s)
    const zonder = overleg?.deelnemers.some((d) => !overleg.themas.some((t) => d.themas.includes(t)))
    return zonder
      ? weiger(
          'Van een deelnemer ligt nog niet vast bij welk thema hij nodig is.',
          'Deel de deelnemers in bij de gespreksthema’s.',
        )
      : geenBezwaar
  },
})

export const indelerZietGegeven = eisAanOpdracht({
  id: 'C1/indeler-ziet-gegeven',
  paragraaf: 'B2.2.3',
  norm: 'Wie bepaalt bij welk thema een gegeven nodig is, mag dat gegeven zelf zien.',
  leest: ['gegevens'],
  toets: (s) => {
    const lezer = findLezer(s.actor)
    const feiten = { huis: s.huis, casus: casusVan(s) }
    const ziet = gekozenGegevens(s)?.every(
      (gegeven) => lezer && weegGegeven(kijkDoor(lezer, feiten, s.nu), gegeven).bezwaar === undefined,
    )
    return ziet
      ? geenBezwaar
      : weiger(
          'Een gekozen gegeven is er niet of is niet voor u te zien.',
          'Vraag de bronhouder om te zeggen bij welk thema het hoort.',
        )
  },
})

export const bronhouderBepaalt = eisAanOpdracht({
  id: 'T19/thema-door-bronhouder',
  paragraaf: 'B2.2.2',
  norm: 'Zegt de bronhouder bij welke thema’s een gegeven hoort, dan verandert een ander dat niet.',
  leest: ['gegevens'],
  toets: (s) =>
    gekozenGegevens(s)?.every((g) => g.themasVanBronhouder === false)
      ? geenBezwaar
      : weiger(
          'De bronhouder heeft zelf gezegd bij welke thema’s een gekozen gegeven hoort.',
          'Laat dat gegeven zoals het staat, of vraag de bronhouder om het te veranderen.',
        ),
})
