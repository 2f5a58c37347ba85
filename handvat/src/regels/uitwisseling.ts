import type { Casus } from '../casus/casus.ts'
import { type Feiten, findPartij, huidigeLeiding, magVerwerken } from '../casus/feiten.ts'
import type { Gegeven } from '../casus/gegeven.ts'
import type { GegevenId, UitwisselingId } from '../casus/id.ts'
import type { Merken } from '../casus/tekst.ts'
import {
  isGeweigerd,
  isIedereenAkkoord,
  isTeSluiten,
  type Uitwisseling,
  wachtOpAkkoord,
} from '../casus/uitwisseling.ts'
import { findLezer } from '../lezer.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import { bijdragers } from './bijdragers.ts'
import { weegGegeven } from './inzage.ts'
import { kijkDoor } from './kijk.ts'
import { casusVan, eisAanOpdracht, type Opdrachtsituatie } from './situatie.ts'
import { mandaatVoorInzage } from './toegang.ts'
import { gekozenGegevens } from './uitvraag.ts'
import { vereisteRechten } from './verwerkingsrecht.ts'

/*
 * Exchange of gegevens about the same person between two zvh's, item by item (B2.2.2): on each side every partij that contributed to
 * the casus agrees, and one that does not keeps back that gegeven alone.
 */

/** The phases in which people weigh together what should be done; from the afschaling on nothing goes over any more. */
/** Whether people still work with a casus: only then something is exchanged about it. */
export const isInBehandeling = ({ fase, afronding }: Casus): boolean => fase !== 'afschaling' && afronding === null

/**
 * Whether its bronhouder set a limit to it that the other zvh does not know, or it says something else than of the person that
 * both know: then it goes to no other zvh.
 */
export function heeftGrens(gegeven: Gegeven): boolean {
  const { geheimhouding, voorbehouden, beperkt, betrokkene, over, persoon } = gegeven
  const isAfgegrensd = geheimhouding !== null || voorbehouden.length > 0 || beperkt !== false
  const isBsn = vereisteRechten(gegeven).includes('bsn')
  return isAfgegrensd || isBsn || betrokkene !== false || over !== null || persoon !== null
}

const findUitwisseling = (casus: Casus, id: string | null): Uitwisseling | undefined =>
  casus.uitwisselingen.find((u) => u.id === id)

/** Whether on this side nothing keeps an exchange from going on: everybody agreed, and the zvh may work on the casus. */
export function kanVerder({ huis, casus }: Feiten, id: UitwisselingId, nu: string): boolean {
  const uitwisseling = findUitwisseling(casus, id)
  const isOpen = uitwisseling?.overgegaan === false && uitwisseling.gesloten === false
  if (!isOpen || !isInBehandeling(casus)) return false
  if (!isIedereenAkkoord(uitwisseling, bijdragers(casus))) return false
  const feiten = { huis, casus }
  return (
    (uitwisseling.gegeven === null || isVrij(feiten, uitwisseling.gegeven, nu)) &&
    mandaatVoorInzage(feiten, nu) !== undefined
  )
}

/** Whether a gegeven has no limit, and the procesregie, who proposed it, may still see it itself. */
function isVrij(feiten: Feiten, id: GegevenId, nu: string): boolean {
  const gegeven = feiten.casus.gegevens.find((g) => g.id === id)
  if (!gegeven || heeftGrens(gegeven)) return false
  return weegGegeven(kijkDoor({ soort: 'procesregie' }, feiten, nu), gegeven).bezwaar === undefined
}

/** Whether whoever would receive it may process this kind of gegevens: otherwise nobody there could read it. */
export function magOntvangen({ huis, casus }: Feiten, merken: Merken, nu: string): boolean {
  const partij = findPartij(huis, huidigeLeiding(casus).partij)
  const nodig = vereisteRechten({ ...merken, categorie: 'inhoudelijk', persoon: null })
  return partij !== undefined && nodig.every((recht) => magVerwerken(partij, recht, nu))
}

export const ontvangerMagVerwerken = eisAanOpdracht({
  id: 'T9/ontvanger-mag-verwerken',
  paragraaf: 'B2.2.2',
  norm: 'Een gegeven gaat alleen naar een ander ZVH als de leidende partij daar dit soort gegevens mag verwerken.',
  leest: ['merken'],
  toets: (s) =>
    magOntvangen({ huis: s.huis, casus: casusVan(s) }, s.opdracht.merken, s.nu)
      ? geenBezwaar
      : weiger('De leidende partij mag dit soort gegevens niet verwerken.', 'Laat eerst toetsen of zij dat mag.'),
})

export const naJaVanAnderZvh = eisAanOpdracht({
  id: 'T9/na-ja-van-ander-zvh',
  paragraaf: 'B2.2.2',
  norm: 'Uitwisselen kan alleen met een ZVH dat liet weten, of van dit ZVH hoorde, dat dezelfde persoon in behandeling is.',
  leest: ['datBekend'],
  toets: ({ opdracht }) =>
    opdracht.datBekend
      ? geenBezwaar
      : weiger(
          'Met dit ZVH is niet vastgesteld dat het om dezelfde persoon gaat.',
          'Vraag het ZVH eerst of deze persoon daar in behandeling is.',
          'kanaal',
        ),
})

const nietUitTeWisselen = weiger(
  'Dit gegeven is er niet, of kan niet worden voorgesteld.',
  'Kies een gegeven over de hoofdpersoon dat u zelf ziet.',
  'gegeven',
)

/** The gegeven that is proposed, where the procesregisseur sees it. */
function findVoorgesteld(s: Opdrachtsituatie<'gegevens'>): Gegeven | undefined {
  const [gegeven, ...meer] = gekozenGegevens(s) ?? []
  const lezer = findLezer(s.actor)
  if (!gegeven || meer.length > 0 || !lezer) return undefined
  const kijk = kijkDoor(lezer, { huis: s.huis, casus: casusVan(s) }, s.nu)
  return weegGegeven(kijk, gegeven).bezwaar === undefined ? gegeven : undefined
}

export const eenZichtbaarGegeven = eisAanOpdracht({
  id: 'T9/een-gegeven-tegelijk',
  paragraaf: 'B2.2.2',
  norm: 'De procesregisseur stelt voor uitwisseling gegevens één voor één voor, en alleen wat hij zelf mag zien.',
  leest: ['gegevens'],
  toets: (s) => (findVoorgesteld(s) ? geenBezwaar : nietUitTeWisselen),
})

export const zonderGrens = eisAanOpdracht({
  id: 'T9/zonder-grens',
  paragraaf: 'B2.2.2',
  norm: 'Wat de bronhouder begrensde, wie het is en het BSN gaan niet naar een ander ZVH, en wat over een ander dan de hoofdpersoon gaat ook niet.',
  leest: ['gegevens'],
  toets: (s) => {
    const gegeven = findVoorgesteld(s)
    return !gegeven || heeftGrens(gegeven)
      ? weiger(
          'Dit gegeven gaat niet naar een ander ZVH: het zegt wie iemand is of gaat over een ander, of de bronhouder begrensde het.',
          'Kies een ander gegeven, of vraag de bronhouder om de grens op te heffen.',
          'gegeven',
        )
      : geenBezwaar
  },
})

/** Whether it is still decided about, or it went over. A refusal is not asked again as long as its time lasts. */
const loopt = (uitwisseling: Uitwisseling, gegeven: GegevenId, nu: string): boolean =>
  uitwisseling.gegeven === gegeven &&
  (nu < uitwisseling.tot || (uitwisseling.overgegaan !== false && !isGeweigerd(uitwisseling)))

export const nietTweeKeerVoorgesteld = eisAanOpdracht({
  id: 'T9/een-voorstel-tegelijk',
  paragraaf: 'B2.2.2',
  norm: 'Een gegeven dat is gegeven, of waarvan de termijn nog loopt, wordt niet nog eens voorgesteld, ook niet als iemand nee zei.',
  leest: ['gegevens'],
  toets: (s) =>
    casusVan(s).uitwisselingen.some((u) => s.opdracht.gegevens.some((id) => loopt(u, id, s.nu)))
      ? weiger('Dit gegeven is al voorgesteld.', 'Wacht tot de termijn van dat voorstel voorbij is.', 'gegeven')
      : geenBezwaar,
})

export const uitwisselingGemotiveerd = eisAanOpdracht({
  id: 'T9/uitwisseling-gemotiveerd',
  paragraaf: 'B2.2.2',
  norm: 'Bij een voorstel om uit te wisselen staat waarvoor dit gegeven nodig is.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('De motivering van dit voorstel ontbreekt.', 'Schrijf waarvoor het andere ZVH dit gegeven nodig heeft.'),
})

const nietAanU = weiger('Hierover beslist uw organisatie niet (meer).', 'Bekijk waarover nog wordt beslist.')

export const eigenAkkoord = eisAanOpdracht({
  id: 'T9/eigen-akkoord',
  paragraaf: 'B2.2.2',
  norm: 'Elke partij die aan een casus bijdroeg, beslist zelf en per gegeven, één keer en op tijd; wie ja zei kan dat later intrekken.',
  leest: ['object', 'akkoord'],
  toets: (s) => {
    const { partij } = s.actor
    const casus = casusVan(s)
    const uitwisseling = findUitwisseling(casus, s.opdracht.object)
    if (!uitwisseling || !partij) return nietAanU
    const zeiJa = uitwisseling.akkoorden.some((a) => a.partij === partij && a.akkoord === true)
    if (zeiJa && !s.opdracht.akkoord) return geenBezwaar
    const isOpTijd = s.nu < uitwisseling.tot && isInBehandeling(casus)
    return isOpTijd && bijdragers(casus).includes(partij) && wachtOpAkkoord(uitwisseling, partij)
      ? geenBezwaar
      : nietAanU
  },
})

export const iedereenAkkoord = eisAanOpdracht({
  id: 'T9/iedereen-akkoord',
  paragraaf: 'B2.2.2',
  norm: 'Een gegeven gaat pas naar een ander ZVH als elke partij die aan een van beide casussen bijdroeg, daarvoor ja zei.',
  leest: ['object'],
  toets: (s) => {
    const casus = casusVan(s)
    const uitwisseling = findUitwisseling(casus, s.opdracht.object)
    return uitwisseling && kanVerder({ huis: s.huis, casus }, uitwisseling.id, s.nu)
      ? geenBezwaar
      : weiger('Nog niet iedereen ging akkoord.', 'Wacht tot iedereen heeft beslist.')
  },
})

export const termijnVoorbij = eisAanOpdracht({
  id: 'T9/termijn-voorbij',
  paragraaf: 'B2.2.2',
  norm: 'Een voorstel om uit te wisselen blijft open tot de termijn voorbij is; wie dan niets zei, zei nee.',
  leest: ['object'],
  toets: (s) => {
    const uitwisseling = findUitwisseling(casusVan(s), s.opdracht.object)
    return uitwisseling && isTeSluiten(uitwisseling, s.nu)
      ? geenBezwaar
      : weiger('De termijn van dit voorstel is niet voorbij.', 'Wacht tot iedereen heeft beslist.')
  },
})
