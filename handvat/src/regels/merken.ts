import { findLezer } from '../lezer.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import { weegObject } from './inzageregels.ts'
import { alsObject, bronhouderVan, type Kijkobject, kijkDoor } from './kijk.ts'
import { onderdelenVan } from './onderdelen.ts'
import { casusVan, eisAanOpdracht, type Opdrachtsituatie } from './situatie.ts'

/* The marks of a gegeven or a text: the procesregie can raise them at once, its bronhouder corrects them (A7). */

/** What the opdracht names, where it is a gegeven or a text; of anything else there are no marks. */
function findGemerkt(s: Opdrachtsituatie<'object'>): Kijkobject | undefined {
  const casus = casusVan(s)
  const objecten = [...casus.gegevens.map(alsObject), ...onderdelenVan(casus)]
  return objecten.find((o) => o.id === s.opdracht.object && bronhouderVan(o) !== null)
}

export const zietWatGemerktWordt = eisAanOpdracht({
  id: 'A7/ziet-wat-gemerkt-wordt',
  paragraaf: 'B2.2.1',
  norm: 'De procesregie verhoogt de merken van wat zij zelf mag zien.',
  leest: ['object'],
  toets: (s) => {
    const object = findGemerkt(s)
    const lezer = findLezer(s.actor)
    const kijk = lezer && kijkDoor(lezer, { huis: s.huis, casus: casusVan(s) }, s.nu)
    return object && kijk && weegObject({ ...kijk, object }).bezwaar === undefined
      ? geenBezwaar
      : weiger('Dit is er niet, of is niet voor u te zien.', 'Kies een gegeven of een tekst die u ziet.')
  },
})

export const alleenVerhogen = eisAanOpdracht({
  id: 'A7/alleen-verhogen',
  paragraaf: 'B2.2.1',
  norm: 'De procesregie voegt merken toe en haalt er geen weg; dat doet alleen de bronhouder.',
  leest: ['object', 'merken'],
  toets: (s) => {
    const object = findGemerkt(s)
    if (!object) return geenBezwaar
    const { bijzonder, strafrechtelijk } = object.soort === 'gegeven' ? object.gegeven : object
    const { merken } = s.opdracht
    if ((bijzonder && !merken.bijzonder) || (strafrechtelijk && !merken.strafrechtelijk))
      return weiger('Een merk weghalen kan alleen de bronhouder.', 'Vraag de bronhouder om het merk te wijzigen.')
    return merken.bijzonder !== bijzonder || merken.strafrechtelijk !== strafrechtelijk
      ? geenBezwaar
      : weiger('Er is geen merk gekozen dat er nog niet is.', 'Kies wat voor gegeven dit is.', 'bijzonder')
  },
})

export const eigenMerken = eisAanOpdracht({
  id: 'A7/eigen-merken',
  paragraaf: 'B2.2.1',
  norm: 'De partij die iets inbracht of schreef, verbetert de merken ervan, in beide richtingen.',
  leest: ['object'],
  toets: (s) => {
    const object = findGemerkt(s)
    return object && s.actor.partij !== null && bronhouderVan(object) === s.actor.partij
      ? geenBezwaar
      : weiger('Dit is van een andere partij.', 'Vraag de partij die het inbracht of schreef.')
  },
})
