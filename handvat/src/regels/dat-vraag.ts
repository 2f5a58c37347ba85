import { geenBezwaar, weiger } from '../regel.ts'
import { eisAanOpdracht } from './situatie.ts'

/* Asking another zvh whether it knows somebody, and answering that (B2.2.2). */

/** At most this many questions to other zvh's per person per day: more is trying out names. */
export const datVragenPerDag = 20

export const anderZvhGevraagd = eisAanOpdracht({
  id: 'T8/ander-zvh',
  paragraaf: 'B2.2.2',
  norm: 'De vraag of iemand elders in behandeling is, gaat naar een ander ZVH.',
  leest: ['anderZvh'],
  toets: ({ opdracht }) =>
    opdracht.anderZvh
      ? geenBezwaar
      : weiger('Dit is geen ander ZVH dat u kunt vragen.', 'Kies een ZVH uit de lijst.', 'zvh'),
})

export const datVraagGemotiveerd = eisAanOpdracht({
  id: 'T8/niet-uitproberen',
  paragraaf: 'B2.2.2',
  norm: 'Een ander ZVH wordt alleen gevraagd of het iemand kent als dat nodig is voor een goede afweging.',
  leest: ['gemotiveerd', 'recenteDatVragen'],
  toets: ({ opdracht }) => {
    if (!opdracht.gemotiveerd)
      return weiger('De reden van de vraag ontbreekt.', 'Schrijf waarom u dit voor deze casus moet weten.')
    return opdracht.recenteDatVragen < datVragenPerDag
      ? geenBezwaar
      : weiger(
          `U stelde de afgelopen dag al ${datVragenPerDag} vragen aan andere ZVH's.`,
          'Probeer het morgen opnieuw.',
        )
  },
})

export const eenDatVraagTegelijk = eisAanOpdracht({
  id: 'T8/een-vraag-tegelijk',
  paragraaf: 'B2.2.2',
  norm: 'Zolang een ander ZVH nog kan antwoorden, wordt het niet nog eens gevraagd.',
  leest: ['datVraagLoopt'],
  toets: ({ opdracht }) =>
    opdracht.datVraagLoopt
      ? weiger('U vroeg dit al aan dit ZVH, en de termijn loopt nog.', 'Wacht tot de termijn voorbij is.')
      : geenBezwaar,
})

export const datVraagOpen = eisAanOpdracht({
  id: 'T8/vraag-open',
  paragraaf: 'B2.2.2',
  norm: 'Over een vraag van een ander ZVH wordt één keer beslist, zolang de termijn loopt.',
  leest: ['datVraag'],
  toets: ({ opdracht }) =>
    opdracht.datVraag === 'open'
      ? geenBezwaar
      : weiger(
          opdracht.datVraag === 'beantwoord'
            ? 'Over deze vraag is al beslist.'
            : opdracht.datVraag === 'verlopen'
              ? 'De termijn voor een antwoord is voorbij. Het andere ZVH kreeg geen antwoord.'
              : 'Deze vraag is er niet.',
          'Bekijk bij de vragen van andere ZVH’s wat er nu openstaat.',
        ),
})

export const datAntwoordGemotiveerd = eisAanOpdracht({
  id: 'T8/antwoord-gemotiveerd',
  paragraaf: 'B2.2.2',
  norm: 'Bij het besluit om een ander ZVH wel of geen antwoord te geven staat waarom.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('De motivering van dit besluit ontbreekt.', 'Schrijf waarom er wel of geen antwoord komt.'),
})
