import { dagVan } from '../casus/datum.ts'
import { findPartij, geldigeTaken, huidigeLeiding, isConvenantpartner, magVerwerken } from '../casus/feiten.ts'
import type { Verwerkingsrecht } from '../casus/partij.ts'
import { findLopendeToets } from '../casus/partijtoets.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import { casusVan, eisAanOpdracht } from './situatie.ts'

/* Testing a partij outside the convenant apart for one casus, and ending that test (B2.2.1). */

export const toetsAlleenBuitenConvenant = eisAanOpdracht({
  id: 'T11/alleen-buiten-convenant',
  paragraaf: 'B2.2.1',
  norm: 'Apart getoetst wordt een partij die het convenant niet ondertekende en de casus niet aanmeldde of leidt.',
  leest: ['partij'],
  toets: (s) => {
    const casus = casusVan(s)
    const partij = findPartij(s.huis, s.opdracht.partij)
    if (!partij) return weiger('Deze partij is niet bekend.', 'Kies een partij uit de lijst.', 'partij')
    if (isConvenantpartner(partij, s.nu))
      return weiger('Deze partij is convenantpartner.', 'U kunt haar zonder aparte toets vragen.', 'partij')
    return partij.id === casus.aanmelder || partij.id === huidigeLeiding(casus).partij
      ? weiger(
          'Deze partij meldde de casus aan of leidt hem.',
          'Leg eerst vast dat zij het convenant weer tekende.',
          'partij',
        )
      : geenBezwaar
  },
})

export const toetsGemotiveerd = eisAanOpdracht({
  id: 'T11/toets-gemotiveerd',
  paragraaf: 'B2.2.1',
  norm: 'Bij de aparte toets staat waarom deze partij in deze casus nodig is, en wat de grenzen zijn aan wat zij geeft en ontvangt.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger(
          'De noodzaak of de grenzen ontbreken.',
          'Schrijf waarom deze partij nodig is, en wat zij mag geven en ontvangen.',
          'noodzaak',
        ),
})

export const toetsVanTaak = eisAanOpdracht({
  id: 'T11/taak-en-grondslag-getoetst',
  paragraaf: 'B2.2.1',
  norm: 'De toets noemt op welke vastgelegde taak, met haar grondslag, de partij deelneemt.',
  leest: ['partij', 'taak'],
  toets: ({ huis, nu, opdracht: { partij, taak } }) => {
    const bekend = findPartij(huis, partij)
    return bekend && geldigeTaken(bekend, nu).some((t) => t.id === taak)
      ? geenBezwaar
      : weiger(
          'Deze taak is niet (meer) vastgelegd voor deze partij.',
          'Kies een taak van deze partij, of laat haar taak en grondslag eerst vastleggen.',
          'taak',
        )
  },
})

export const toetsVerruimtNiet = eisAanOpdracht({
  id: 'T11/toets-verruimt-niet',
  paragraaf: 'B2.2.1',
  norm: 'De aparte toets kan beperken wat een partij mag verwerken, en niet verruimen.',
  leest: ['partij', 'toetsgrenzen'],
  toets: ({ huis, nu, opdracht: { partij: id, toetsgrenzen } }) => {
    const partij = findPartij(huis, id)
    const teVeel = (soorten: readonly Verwerkingsrecht[]) =>
      soorten.some((soort) => !partij || !magVerwerken(partij, soort, nu))
    if (!teVeel([...toetsgrenzen.geeft, ...toetsgrenzen.ontvangt])) return geenBezwaar
    return weiger(
      'Voor deze partij is niet vastgesteld dat zij dit soort gegevens mag verwerken.',
      'Laat dit soort weg, of laat eerst toetsen en vastleggen dat de partij het mag verwerken.',
      teVeel(toetsgrenzen.geeft) ? 'geeft' : 'ontvangt',
    )
  },
})

export const protocolAanvaard = eisAanOpdracht({
  id: 'T11/privacyprotocol-aanvaard',
  paragraaf: 'B2.2.1',
  norm: 'De partij heeft zich verbonden aan het privacyprotocol: wie dat deed, aan welke versie en wanneer, ligt vast.',
  leest: ['protocolOp'],
  toets: ({ nu, opdracht: { protocolOp } }) =>
    protocolOp !== null && protocolOp <= dagVan(nu)
      ? geenBezwaar
      : weiger(
          'Deze partij heeft het privacyprotocol nog niet aanvaard.',
          'Leg de toets vast zodra iemand van de partij het privacyprotocol heeft aanvaard.',
          'protocol.dag',
        ),
})

export const toetsEindigtLater = eisAanOpdracht({
  id: 'T11/toets-eindigt-later',
  paragraaf: 'B2.2.1',
  norm: 'Een toets geldt tot de casus eindigt, of tot en met een dag die nog niet voorbij is.',
  leest: ['geldig'],
  raakt: ({ opdracht }) => opdracht.geldig.tot !== null,
  toets: ({ nu, opdracht: { geldig } }) =>
    geldig.tot === null || geldig.tot > nu
      ? geenBezwaar
      : weiger('Deze dag is al voorbij.', 'Kies een latere dag, of laat de einddatum leeg.', 'tot'),
})

export const eenToetsTegelijk = eisAanOpdracht({
  id: 'T11/een-toets-tegelijk',
  paragraaf: 'B2.2.1',
  norm: 'Voor een partij geldt in een casus één toets tegelijk.',
  leest: ['partij'],
  toets: (s) =>
    findLopendeToets(casusVan(s).partijtoetsen, s.opdracht.partij, s.nu)
      ? weiger(
          'Deze partij is voor deze casus al apart getoetst.',
          'Beëindig eerst de toets die nu geldt, als er iets anders moet gelden.',
          'partij',
        )
      : geenBezwaar,
})

export const toetsLoopt = eisAanOpdracht({
  id: 'T11/toets-loopt',
  paragraaf: 'B2.2.1',
  norm: 'Eerder beëindigen kan alleen een toets die nog geldt.',
  leest: ['object'],
  toets: (s) => {
    const { partijtoetsen } = casusVan(s)
    const toets = partijtoetsen.find((t) => t.id === s.opdracht.object)
    return toets && findLopendeToets(partijtoetsen, toets.partij, s.nu) === toets
      ? geenBezwaar
      : weiger('Deze toets geldt niet (meer).', 'Bekijk welke toetsen er nu gelden.')
  },
})

export const toetseindeGemotiveerd = eisAanOpdracht({
  id: 'T11/einde-gemotiveerd',
  paragraaf: 'B2.2.1',
  norm: 'Wie een toets eerder beëindigt, schrijft waarom.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('De reden ontbreekt.', 'Schrijf waarom deze partij niet langer meedoet.', 'reden'),
})
