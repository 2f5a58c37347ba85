import type { Casus } from '../casus/casus.ts'
import { aanvaardden, huidigOverleg } from '../casus/feiten.ts'
import type { Gegeven } from '../casus/gegeven.ts'
import type { PartijId } from '../casus/id.ts'
import { geldtInPlan } from '../casus/plan-van-aanpak.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'
import { blijftDicht } from './inzage.ts'
import { kijkDoor } from './kijk.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie } from './situatie.ts'
import { gekozenGegevens } from './uitvraag.ts'

export const alleenUitvoerderNeemtMee = verbod<Handelsituatie>({
  id: 'C9/alleen-uitvoerder-neemt-mee',
  paragraaf: 'B2.2.3',
  norm: 'Een deelnemer zonder actie in het plan neemt geen gegevens mee.',
  toets: (s) =>
    casusVan(s).acties.some((a) => a.uitvoerder === s.actor.partij && geldtInPlan(a))
      ? geenBezwaar
      : weiger(
          'Uw organisatie heeft geen actie in het plan van aanpak.',
          'Meenemen kan alleen voor een actie die u uitvoert.',
        ),
})

/** Whether a partij sat in the overleg that was held last or is being held, and could see what lay on the table. */
function zatAanTafel({ overleggen }: Casus, partij: PartijId): boolean {
  const begonnen = overleggen.filter((o) => o.stand === 'bezig' || o.stand === 'gehouden')
  const laatste = huidigOverleg({ overleggen: begonnen })
  return laatste !== undefined && aanvaardden(laatste).includes(partij)
}

/**
 * Whether a partij can ask for a gegeven: it saw it, or can have. That a casus is about somebody everybody in it knows, so
 * an uitvoerder that may not know who that is can ask it all the same, and learns nothing by asking (C6).
 */
function kanVragenOm(s: Handelsituatie, partij: PartijId, gegeven: Gegeven): boolean {
  const casus = casusVan(s)
  if (gegeven.betrokkene === true) return true
  const kijk = kijkDoor({ soort: 'partij', partij }, { huis: s.huis, casus }, s.nu)
  return zatAanTafel(casus, partij) && !blijftDicht(kijk, gegeven)
}

export const vraagtVoorEigenActie = eisAanOpdracht({
  id: 'C9/voor-eigen-actie',
  paragraaf: 'B2.2.3',
  norm: 'Een uitvoerder vraagt een gegeven van een ander, of om wie het gaat, voor één eigen actie.',
  leest: ['actie', 'gegevens', 'gemotiveerd'],
  toets: (s) => {
    const { partij } = s.actor
    const casus = casusVan(s)
    const eigenActie = casus.acties.find((a) => a.id === s.opdracht.actie && a.uitvoerder === partij)
    if (!partij || !eigenActie || !geldtInPlan(eigenActie))
      return weiger('Deze actie is niet van uw organisatie, of zij is vervallen.', 'Kies een actie die u uitvoert.')
    const [gegeven, ...meer] = gekozenGegevens(s) ?? []
    // One answer for what is not there and for what stays hidden: asking must not tell which of the two it is.
    if (!gegeven || meer.length > 0 || gegeven.bronhouder === partij || !kanVragenOm(s, partij, gegeven))
      return weiger(
        'Dit gegeven is er niet, is niet voor u te zien, of is van uzelf.',
        'Kies een gegeven van een andere partij dat u in het overleg zag.',
      )
    return s.opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('Er staat niet waarom het gegeven nodig is.', 'Schrijf waarvoor u het gegeven in deze actie nodig hebt.')
  },
})

export const bronhouderBeslist = eisAanOpdracht({
  id: 'C9/bronhouder-beslist',
  paragraaf: 'B2.2.3',
  norm: 'De partij die een gegeven inbracht, beslist per ontvanger en actie of het mee mag.',
  leest: ['meeneemafspraak'],
  toets: (s) => {
    const casus = casusVan(s)
    const vraag = casus.meeneemafspraken.find((m) => m.id === s.opdracht.meeneemafspraak && m.stand === 'gevraagd')
    const eigen = vraag && casus.gegevens.some((g) => g.id === vraag.gegeven && g.bronhouder === s.actor.partij)
    return eigen
      ? geenBezwaar
      : weiger('Deze vraag ligt niet bij uw organisatie.', 'De partij die het gegeven inbracht, beslist.')
  },
})

export const meenemenGemotiveerd = eisAanOpdracht({
  id: 'C9/besluit-gemotiveerd',
  paragraaf: 'B2.2.3',
  norm: 'De bronhouder schrijft op waarom een gegeven wel of niet mee mag.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('Er staat niet waarom het gegeven wel of niet mee mag.', 'Schrijf kort waarom u dit besluit.'),
})
