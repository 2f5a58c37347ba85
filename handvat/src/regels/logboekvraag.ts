import { plusMaanden } from '../casus/datum.ts'
import { logboekdoelen } from '../casus/logboekdoel.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import { eisAanOpdracht } from './situatie.ts'

/* Looking in the logboek is processing too: for a purpose, and no further back than a question needs (R8; AVG 5(1), 5(2)). */

/** How far apart the days of one question can be. */
const maandenPerVraag = 24

export const metDoel = eisAanOpdracht({
  id: 'R8/logboek-met-doel',
  paragraaf: 'B2.1',
  norm: 'Wie nagaat wie wat zag, zegt waarvoor: een verzoek, toezicht of een incident.',
  leest: ['logboekdoel'],
  toets: ({ opdracht: { logboekdoel } }) =>
    logboekdoel && logboekdoelen.includes(logboekdoel)
      ? geenBezwaar
      : weiger('Er staat niet waarvoor u dit nagaat.', 'Kies waarvoor het is.', 'waarvoor'),
})

export const heelOfNiets = eisAanOpdracht({
  id: 'R8/logboek-over-een-periode',
  paragraaf: 'B2.1',
  norm: 'Een vraag aan het logboek gaat over een periode, hoogstens twee jaar.',
  leest: ['periode'],
  toets: ({ opdracht: { periode } }) =>
    periode && periode.van <= periode.tot && periode.tot <= plusMaanden(periode.van, maandenPerVraag)
      ? geenBezwaar
      : weiger('Deze periode is te lang, of eindigt voordat zij begint.', 'Kies hoogstens twee jaar.', 'tot'),
})
