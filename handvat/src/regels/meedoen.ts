import { laatste, type Tijdstip } from '../casus/datum.ts'
import { type Feiten, findPartij, huidigOverleg, isConvenantpartner } from '../casus/feiten.ts'
import type { PartijId } from '../casus/id.ts'
import type { Verwerkingsrecht } from '../casus/partij.ts'
import { findLopendeToets } from '../casus/partijtoets.ts'
import { isUitTeVoeren } from '../casus/plan-van-aanpak.ts'
import { wachtOpAntwoord } from '../casus/uitvraag.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'
import { doetMee, heeftEigenInbreng, nietTeGeven, nietTeOntvangen } from './partijtoets.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie, type Opdrachtsituatie } from './situatie.ts'
import { vereisteRechten } from './verwerkingsrecht.ts'

/* What a partij outside the convenant can be asked and can do, before and after it was tested apart (B2.2.1). */

const nietGetoetst = [
  'Deze partij is geen convenantpartner en is voor deze casus niet (meer) apart getoetst.',
  'Toets haar eerst apart voor deze casus, of vraag haar inbreng via een convenantpartner.',
] as const

/** Whether the partij that an act names takes part in the casus. */
const isToegelaten = (s: Opdrachtsituatie<'partij'>): boolean =>
  doetMee({ huis: s.huis, casus: casusVan(s) }, s.opdracht.partij, s.nu)

export const apartGetoetst = eisAanOpdracht({
  id: 'T11/niet-convenantpartner-apart-toetsen',
  paragraaf: 'B2.2.1',
  norm: 'Een partij die het convenant niet ondertekende, wordt pas gevraagd en doet pas mee na een aparte toets van taak, grondslag en grenzen.',
  leest: ['partij'],
  toets: (s) => (isToegelaten(s) ? geenBezwaar : weiger(...nietGetoetst, 'partij')),
})

export const uitvoerderGetoetst = eisAanOpdracht({
  id: 'T11/uitvoerder-getoetst',
  paragraaf: 'B2.2.1',
  norm: 'Een actie gaat alleen naar een partij die het convenant niet ondertekende, als de aparte toets voor deze casus geldt.',
  leest: ['partij'],
  toets: (s) => (isToegelaten(s) ? geenBezwaar : weiger(...nietGetoetst, 'uitvoerder')),
})

export const genodigdenGetoetst = verbod<Handelsituatie>({
  id: 'T11/genodigden-getoetst',
  paragraaf: 'B2.2.1',
  norm: 'Wie voor een overleg wordt uitgenodigd, is convenantpartner of op dat moment voor deze casus apart getoetst.',
  toets: (s) => {
    const casus = casusVan(s)
    const genodigd = huidigOverleg(casus)?.deelnemers ?? []
    return genodigd.every((d) => doetMee({ huis: s.huis, casus }, d.partij, s.nu))
      ? geenBezwaar
      : weiger(
          'Een deelnemer is geen convenantpartner en is voor deze casus niet (meer) apart getoetst.',
          'Toets deze partij opnieuw, of haal haar van het overleg af.',
        )
  },
})

export const meeBinnenToets = eisAanOpdracht({
  id: 'T11/mee-binnen-de-toets',
  paragraaf: 'B2.2.1',
  norm: 'Met een vraag aan een getoetste partij gaan alleen gegevens mee die zij volgens de toets mag ontvangen.',
  leest: ['partij', 'gegevens'],
  raakt: ({ opdracht }) => opdracht.gegevens.length > 0,
  toets: (s) => {
    const casus = casusVan(s)
    const mist = nietTeOntvangen({ huis: s.huis, casus }, s.opdracht.partij, s.nu)
    const gekozen = casus.gegevens.filter((g) => s.opdracht.gegevens.includes(g.id))
    return gekozen.flatMap(vereisteRechten).some((soort) => mist.includes(soort))
      ? weiger(
          'Volgens de aparte toets mag deze partij een gekozen gegeven niet ontvangen.',
          'Laat het bijzondere of strafrechtelijke gegeven of het BSN weg.',
        )
      : geenBezwaar
  },
})

export const regieAlleenConvenantpartner = eisAanOpdracht({
  id: 'T11/regie-alleen-bij-convenantpartner',
  paragraaf: 'B2.2.1',
  norm: 'Het ZVH verwerkt alleen gegevens namens een convenantpartner: een andere partij leidt geen casus en krijgt de regie niet.',
  leest: ['partij'],
  toets: ({ huis, nu, opdracht }) => {
    const partij = findPartij(huis, opdracht.partij)
    return partij && isConvenantpartner(partij, nu)
      ? geenBezwaar
      : weiger('Deze partij is geen convenantpartner en kan geen casus leiden.', 'Kies een convenantpartner.', 'partij')
  },
})

export const mandaatAlleenConvenantpartner = eisAanOpdracht({
  id: 'T11/mandaat-alleen-van-convenantpartner',
  paragraaf: 'B2.2.1',
  norm: 'Alleen een convenantpartner verleent de procesregisseurs bevoegdheid om namens haar te werken.',
  leest: ['partij', 'geldig'],
  toets: ({ huis, nu, opdracht: { partij: id, geldig } }) => {
    const partij = findPartij(huis, id)
    // A convenant and a mandate that begin on the same day to come are recorded one after the other.
    const begint = laatste(nu, geldig.van) ?? nu
    // Of who is not known here there is nothing to say: that one is not found.
    return !partij || isConvenantpartner(partij, begint)
      ? geenBezwaar
      : weiger(
          'Deze partij is geen convenantpartner. Zij kan geen bevoegdheid verlenen.',
          'Leg eerst vast dat de partij het convenant tekende.',
        )
  },
})

export const herinnerdeGetoetst = eisAanOpdracht({
  id: 'T11/herinnerde-getoetst',
  paragraaf: 'B2.2.1',
  norm: 'Een partij die het convenant niet ondertekende, wordt alleen aan een vraag herinnerd zolang de aparte toets voor deze casus geldt.',
  leest: ['uitvraag'],
  toets: (s) => {
    const casus = casusVan(s)
    const uitvraag = casus.uitvragen.find((u) => u.id === s.opdracht.uitvraag)
    return !uitvraag || doetMee({ huis: s.huis, casus }, uitvraag.partij, s.nu)
      ? geenBezwaar
      : weiger(nietGetoetst[0], 'Toets haar opnieuw voor deze casus, of trek de vraag in.')
  },
})

/**
 * The partijen of which an answer, an action or a place at the table is expected, and which do not take part (any more): they
 * can do none of it, so whoever runs the casus tests them again or asks another (B2.2.1).
 */
export function verwachtZonderToets({ huis, casus }: Feiten, nu: Tijdstip): readonly PartijId[] {
  const overleg = huidigOverleg(casus)
  const komtErNog = overleg?.stand === 'gepland' || overleg?.stand === 'bezig'
  const verwacht = [
    ...casus.uitvragen.filter(wachtOpAntwoord).map((u) => u.partij),
    ...casus.acties.filter(isUitTeVoeren).map((a) => a.uitvoerder),
    ...(komtErNog ? overleg.deelnemers.map((d) => d.partij) : []),
  ]
  return [...new Set(verwacht)].filter((partij) => !doetMee({ huis, casus }, partij, nu))
}

/** Whether somebody acts for a partij that is no convenantpartner. */
function isVanBuiten({ actor, huis, nu }: Handelsituatie): boolean {
  if (actor.partij === null) return false
  const partij = findPartij(huis, actor.partij)
  return !partij || !isConvenantpartner(partij, nu)
}

const eersteToets = weiger(
  'Uw organisatie is geen convenantpartner en is voor deze casus niet (meer) apart getoetst.',
  'Vraag de procesregisseur. Wat uw organisatie zelf inbracht, kunt u blijven beheren.',
)

export const alleenNaToets = verbod<Handelsituatie>({
  id: 'T11/alleen-na-toets',
  paragraaf: 'B2.2.1',
  norm: 'Een partij die het convenant niet ondertekende, doet alleen mee zolang de aparte toets voor deze casus geldt.',
  raakt: isVanBuiten,
  toets: (s) => {
    const { actor, huis, nu } = s
    return actor.partij === null || doetMee({ huis, casus: casusVan(s) }, actor.partij, nu) ? geenBezwaar : eersteToets
  },
})

/** Asked of every act in a casus: of a casus of which a partij knows nothing any more, its people do nothing there either. */
export const toetsOfEigenInbreng = verbod<Handelsituatie>({
  id: 'T11/toets-of-eigen-inbreng',
  paragraaf: 'B2.2.1',
  norm: 'Een partij die het convenant niet ondertekende, doet in een casus iets zolang de aparte toets geldt; daarna alleen nog als zij daar zelf iets inbracht.',
  raakt: isVanBuiten,
  toets: (s) => {
    const { actor, huis, nu } = s
    const casus = casusVan(s)
    if (actor.partij === null || heeftEigenInbreng(casus, actor.partij)) return geenBezwaar
    return doetMee({ huis, casus }, actor.partij, nu) ? geenBezwaar : eersteToets
  },
})

export const opGetoetsteTaak = eisAanOpdracht({
  id: 'T11/op-getoetste-taak',
  paragraaf: 'B2.2.1',
  norm: 'Een partij die apart is getoetst, doet mee op de taak waarvoor zij is getoetst.',
  leest: ['taak'],
  raakt: isVanBuiten,
  toets: (s) => {
    const { actor, opdracht } = s
    if (actor.partij === null || !isVanBuiten(s)) return geenBezwaar
    const { inzetten, partijtoetsen } = casusVan(s)
    const toets = findLopendeToets(partijtoetsen, actor.partij, s.nu)
    const taak = opdracht.taak ?? inzetten.findLast((i) => i.partij === actor.partij)?.taak
    return !toets || toets.taak === taak
      ? geenBezwaar
      : weiger('Uw organisatie is voor een andere taak getoetst.', 'Kies de taak die in de toets staat.', 'taak')
  },
})

/** What kinds the partij of an actor may not give; who acts for none gives nothing of its own. */
const nietVanActor = (s: Handelsituatie): readonly Verwerkingsrecht[] =>
  s.actor.partij === null ? [] : nietTeGeven({ huis: s.huis, casus: casusVan(s) }, s.actor.partij, s.nu)

export const gegevenBinnenToets = eisAanOpdracht({
  id: 'T11/geven-binnen-de-toets',
  paragraaf: 'B2.2.1',
  norm: 'Een getoetste partij brengt alleen gegevens in die zij volgens de toets mag geven.',
  leest: ['nieuweGegevens'],
  raakt: isVanBuiten,
  toets: (s) => {
    const mist = nietVanActor(s)
    return s.opdracht.nieuweGegevens.flatMap(vereisteRechten).some((soort) => mist.includes(soort))
      ? weiger(
          'Volgens de aparte toets mag uw organisatie dit soort gegevens in deze casus niet geven.',
          'Laat dit gegeven weg, of vraag de procesregisseur om een nieuwe toets.',
        )
      : geenBezwaar
  },
})

export const tekstBinnenToets = eisAanOpdracht({
  id: 'T11/schrijven-binnen-de-toets',
  paragraaf: 'B2.2.1',
  norm: 'Een getoetste partij schrijft in een tekst niets op dat zij volgens de toets niet mag geven.',
  leest: ['tekst'],
  raakt: isVanBuiten,
  toets: (s) => {
    const { tekst } = s.opdracht
    const mist = tekst === null ? [] : nietVanActor(s)
    const nodig = tekst === null ? [] : vereisteRechten({ ...tekst, categorie: 'inhoudelijk', persoon: null })
    return nodig.some((soort) => mist.includes(soort))
      ? weiger(
          'Volgens de aparte toets mag uw organisatie dit soort gegevens in deze casus niet geven.',
          'Laat weg wat over gezondheid of strafbare feiten gaat, en haal dan het vinkje weg.',
          tekst?.bijzonder === false ? 'strafrechtelijk' : 'bijzonder',
        )
      : geenBezwaar
  },
})
