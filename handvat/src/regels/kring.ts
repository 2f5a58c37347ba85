import type { Casus } from '../casus/casus.ts'
import { zijnUitgenodigd } from '../casus/casusoverleg.ts'
import { isGesloten } from '../casus/fase.ts'
import { huidigeLeiding, huidigOverleg } from '../casus/feiten.ts'
import type { PartijId } from '../casus/id.ts'
import { onthouden } from '../casus/onthouden.ts'
import { meegaand } from '../casus/ophalen.ts'
import { isGesteld } from '../casus/uitvraag.ts'
import { partijVan } from '../lezer.ts'
import { geenBezwaar, grond, grondBij, type Regelset, verbod, verbodBij, verklaring, weeg, weiger } from '../regel.ts'
import { deelAlleenMetGeheel, inzageVan, type Over, type VanCasus } from './facet.ts'
import { weegGegeven } from './inzage.ts'
import { doetMee } from './partijtoets.ts'
import { geslotenUitleg } from './toegang.ts'

/*
 * Of which partijen a lezer may know that they belong to the casus (B2.2.1–B2.2.4). That a partij was asked is a gegeven
 * in itself: a gevraagde never learns whom else was asked.
 */

/** Whether this is the aanmelder, the leidende partij or who reports the casus elsewhere, whom everybody in the casus knows. */
export const isAnker = (casus: Casus, over: Over | null): boolean =>
  [casus.aanmelder, huidigeLeiding(casus).partij, casus.afronding?.doorverwijzing?.melder].some((p) => p === over)

export const archiefKentAlleenAnkers = verbod<VanCasus>({
  id: 'S3/alleen-aanmelder-en-leiding',
  paragraaf: 'B2.2.4',
  norm: 'Is het dossier gesloten, dan zijn van de partijen alleen de aanmelder en de leidende partij nog te vinden, en bij een aanmelding elders wie aanmeldt en wie een gegeven laat meegaan.',
  toets: (s) =>
    !isGesloten(s.stap) || isAnker(s.feiten.casus, s.over) || laatMeegaan(s) ? geenBezwaar : geslotenUitleg(s.stap),
})

export const ankersInArchief = grond<VanCasus>({
  id: 'S3/aanmelder-en-leiding-vindbaar',
  paragraaf: 'B2.2.4',
  norm: 'Wie een gesloten casus mag vinden, vindt ook wie hem aanmeldde en wie hem leidde.',
  toets: ({ stap, feiten, over }) => isGesloten(stap) && isAnker(feiten.casus, over),
})

export const kentWieLaatMeegaan = grond<VanCasus>({
  id: 'T13/kent-wie-laat-meegaan',
  paragraaf: 'B2.2.2',
  norm: 'Bij een aanmelding elders weet de procesregie wie zij een akkoord vraagt, en wie aanmeldt van wie er iets meegaat.',
  toets: (s) => laatMeegaan(s),
})

/** Whether a partij is asked to let something go along, and this lezer asks it, is it itself, or gets something of it (T13). */
function laatMeegaan({ lezer, feiten: { casus }, over }: VanCasus): boolean {
  if (!hoortErbij(casus, over)) return false
  const gevraagd = meegaand(casus).filter((m) => m.bronhouder === over)
  if (lezer.soort === 'procesregie') return gevraagd.length > 0
  const krijgt = gevraagd.filter((m) => m.stand === 'akkoord' || m.stand === 'opgehaald')
  const partij = partijVan(lezer)
  return (partij === over && gevraagd.length > 0) || krijgt.some((m) => m.ontvanger === partij)
}

export const procesregieKentPartijen = grond<VanCasus>({
  id: 'A12/procesregie-kent-partijen',
  paragraaf: 'B2.2.1',
  norm: 'De procesregie kent alle partijen die bij de casus horen, behalve een partij van wie zij alleen iets heeft dat zij niet mag zien.',
  voor: ({ lezer }) => lezer.soort === 'procesregie',
  toets: isErbijBekend,
})

export const leidingKentPartijen = grond<VanCasus>({
  id: 'P2/leiding-kent-partijen',
  paragraaf: 'B2.2.1',
  norm: 'De leidende partij, namens wie de procesregie werkt, kent alle partijen die bij de casus horen, behalve een partij van wie er alleen iets is dat zij niet mag zien.',
  perMens: true,
  voor: ({ lezer, feiten }) => partijVan(lezer) === huidigeLeiding(feiten.casus).partij,
  toets: isErbijBekend,
})

export const kentZichzelfEnAnkers = grondBij<VanCasus, PartijId>({
  id: 'T6/kent-aanmelder-en-leiding',
  paragraaf: 'B2.2.2',
  norm: 'Een partij in de casus kent de aanmelder en de leidende partij, en weet van zichzelf dat zij erbij hoort.',
  voor: ({ lezer }) => partijVan(lezer),
  toets: ({ feiten, over }, partij) => partij === over || isAnker(feiten.casus, over),
})

export const kentTafel = grondBij<VanCasus, readonly PartijId[]>({
  id: 'C1/kent-tafel',
  paragraaf: 'B2.2.3',
  norm: 'Deelnemers kennen elkaar vanaf de uitnodiging, en zij weten wie het plan uitvoert.',
  voor: ({ lezer, feiten }) => aanTafelMet(partijVan(lezer), feiten.casus),
  toets: ({ over }, tafel) => tafel.some((p) => p === over),
})

export const kentWederpartij = grondBij<VanCasus, readonly PartijId[]>({
  id: 'C9/kent-wederpartij',
  paragraaf: 'B2.2.3',
  norm: 'Een bronhouder weet voor wie hij over meenemen beslist, en wie vraagt weet aan wie.',
  voor: ({ lezer, feiten }) => inAfspraakMet(partijVan(lezer), feiten.casus),
  toets: ({ feiten, over }, anderen) => hoortErbij(feiten.casus, over) && anderen.some((p) => p === over),
})

export const nietBekend = verklaring<VanCasus>({
  id: 'T6/partij-niet-bekend',
  paragraaf: 'B2.2.2',
  norm: 'Dat een partij werd bevraagd of iets inbracht, is zelf een gegeven: andere partijen weten het niet.',
  toets: () => weiger('Deze partij is niet voor deze lezer.', 'De partijen ontmoeten elkaar in een overleg.'),
})

export const zonderToetsKentNiemand = verbodBij<VanCasus, PartijId>({
  id: 'T11/zonder-toets-kent-niemand',
  paragraaf: 'B2.2.1',
  norm: 'Een partij die het convenant niet ondertekende, kent zonder aparte toets alleen zichzelf, de aanmelder en de leidende partij.',
  voor: ({ lezer, feiten, nu }) => lezer.soort === 'partij' && !doetMee(feiten, lezer.partij, nu) && lezer.partij,
  toets: ({ feiten, over }, partij) =>
    over === partij || isAnker(feiten.casus, over)
      ? geenBezwaar
      : weiger(
          'Deze partij is niet voor deze lezer.',
          'De procesregisseur legt een aparte toets vast voor deze casus.',
        ),
})

/** What decides on whether a lezer may know of one partij. */
export const betrokkenheid: Regelset<VanCasus> = {
  verboden: [deelAlleenMetGeheel, archiefKentAlleenAnkers, zonderToetsKentNiemand],
  gronden: [
    ankersInArchief,
    kentWieLaatMeegaan,
    procesregieKentPartijen,
    leidingKentPartijen,
    kentZichzelfEnAnkers,
    kentTafel,
    kentWederpartij,
  ],
  verklaringen: [nietBekend],
}

/** Whether the lezer may know of the partij that a facet is about. */
export function isBekend(s: VanCasus): boolean {
  return weeg(betrokkenheid, s).bezwaar === undefined
}

/** Every partij that has a part in the casus, whatever it brought in. */
const partijenMetRol = onthouden(
  (casus: Casus): ReadonlySet<PartijId> =>
    new Set([
      casus.aanmelder,
      ...casus.leiding.map((l) => l.partij),
      ...casus.uitvragen.filter(isGesteld).map((u) => u.partij),
      ...casus.overleggen.flatMap((o) => o.deelnemers.map((d) => d.partij)),
      ...casus.acties.map((a) => a.uitvoerder),
      ...[casus.afronding?.doorverwijzing?.melder].filter((p) => p !== undefined),
    ]),
)

const heeftRol = (casus: Casus, over: Over | null): boolean =>
  over !== null && over !== 'zvh' && partijenMetRol(casus).has(over)

const bronhouders = ({ gegevens }: Casus): readonly PartijId[] => gegevens.map((g) => g.bronhouder)

const hoortErbij = (casus: Casus, over: Over | null): boolean =>
  heeftRol(casus, over) || bronhouders(casus).some((p) => p === over)

/** Whether it can be known that a partij belongs to the casus: by its part in it, or by a gegeven that this lezer knows of. */
function isErbijBekend(s: VanCasus): boolean {
  return heeftRol(s.feiten.casus, s.over) || kentInbreng(s)
}

/** Whether the lezer knows of a gegeven of the partij that a facet is about: what is hidden tells nothing (C3, C4). */
export function kentInbreng(s: VanCasus): boolean {
  return s.feiten.casus.gegevens.some((g) => g.bronhouder === s.over && inzageVan(weegGegeven(s, g), s) !== 'niets')
}

/** The partijen that somebody could know of in a casus: about these the facets per partij are asked. */
export function denkbarePartijen(casus: Casus): readonly PartijId[] {
  return [...new Set([...partijenMetRol(casus), ...bronhouders(casus)])]
}

function aanTafelMet(partij: PartijId | false, casus: Casus): readonly PartijId[] {
  const overleg = huidigOverleg(casus)
  const genodigd = overleg && zijnUitgenodigd(overleg) && overleg.deelnemers.some((d) => d.partij === partij)
  return genodigd ? [...overleg.deelnemers.map((d) => d.partij), ...casus.acties.map((a) => a.uitvoerder)] : []
}

function inAfspraakMet(partij: PartijId | false, casus: Casus): readonly PartijId[] {
  if (casus.fase !== 'casusoverleg' && casus.fase !== 'afschaling') return []
  return casus.meeneemafspraken.flatMap(({ bronhouder, ontvanger }) =>
    partij === bronhouder || partij === ontvanger ? [bronhouder, ontvanger] : [],
  )
}
