import { isPersoon } from '../casus/gegeven.ts'
import type { GegevenId } from '../casus/id.ts'
import { findLezer } from '../lezer.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import { weegGegeven } from './inzage.ts'
import { kijkDoor } from './kijk.ts'
import { eisAanOpdracht, type Handelsituatie, type Opdrachtsituatie } from './situatie.ts'
import { gekozenGegevens } from './uitvraag.ts'

/*
 * Other persons than the hoofdpersoon (A5): a systeemlid, a slachtoffer, somebody else. Who such a person is, is a gegeven
 * of the partij that brought the person in, so that whatever holds for a gegeven holds for a person.
 */

/** A person that can be pointed at by whoever acts: one that is not there and one that is hidden are the same. */
function ziet(s: Handelsituatie, id: GegevenId): boolean {
  const lezer = findLezer(s.actor)
  const persoon = s.casus?.gegevens.find((g) => g.id === id && isPersoon(g))
  if (!lezer || !s.casus || !persoon) return false
  return weegGegeven(kijkDoor(lezer, { huis: s.huis, casus: s.casus }, s.nu), persoon).bezwaar === undefined
}

const overBekende = {
  id: 'A5/over-bekende-persoon',
  paragraaf: 'B2.2.1',
  norm: 'Een gegeven gaat over de hoofdpersoon, of over een andere persoon in deze casus die voor de schrijver te zien is.',
} as const

const onbekendePersoon = (veld: string) =>
  weiger('Deze persoon is er niet, of is niet voor u te zien.', 'Kies een persoon die u ziet.', veld)

export const nieuwOverBekende = eisAanOpdracht({
  ...overBekende,
  leest: ['nieuweGegevens'],
  raakt: ({ opdracht }) => opdracht.nieuweGegevens.some((g) => g.over !== null),
  toets: (s) => {
    const onbekend = s.opdracht.nieuweGegevens.find(({ over }) => over !== null && !ziet(s, over))
    return onbekend ? onbekendePersoon(`${onbekend.plaats}over`) : geenBezwaar
  },
})

export const wordtOverBekende = eisAanOpdracht({
  ...overBekende,
  leest: ['over'],
  raakt: ({ opdracht }) => opdracht.over !== null,
  toets: (s) => (s.opdracht.over === null || ziet(s, s.opdracht.over) ? geenBezwaar : onbekendePersoon('over')),
})

/** Whether what was chosen says who another person is. A fact that is missing could say so. */
const zegtWieEenAnderIs = (s: Opdrachtsituatie<'gegevens'>): boolean =>
  (gekozenGegevens(s) ?? []).some((g) => g.persoon !== null)

export const persoonApart = eisAanOpdracht({
  id: 'A5/persoon-apart',
  paragraaf: 'B2.2.1',
  norm: 'Wie een andere persoon is, wordt verbeterd met wat daarvan is gezegd: de rol, de omschrijving en zo nodig de naam.',
  leest: ['gegevens'],
  toets: (s) =>
    zegtWieEenAnderIs(s) ? weiger('Dit gegeven zegt wie iemand is.', 'Kies: persoon verbeteren.') : geenBezwaar,
})

export const alleenPersoon = eisAanOpdracht({
  id: 'A5/alleen-persoon',
  paragraaf: 'B2.2.1',
  norm: 'Wie een andere persoon is, staat in het gegeven over die persoon, en nergens anders.',
  leest: ['gegevens'],
  toets: (s) => {
    const gekozen = gekozenGegevens(s) ?? []
    return gekozen.length > 0 && gekozen.every(isPersoon)
      ? geenBezwaar
      : weiger('Dit gegeven zegt niet wie iemand is.', 'Wijzig de tekst van dit gegeven.')
  },
})

export const naamGemotiveerd = eisAanOpdracht({
  id: 'A5/naam-gemotiveerd',
  paragraaf: 'B2.2.1',
  norm: 'Een andere persoon dan de hoofdpersoon staat er met naam of geboortedatum in als dat nodig is, en dan staat er waarom.',
  leest: ['naamGemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.naamGemotiveerd === false
      ? weiger(
          'Er staat niet waarom de naam of de geboortedatum nodig is.',
          'Schrijf waarom een omschrijving niet genoeg is, of laat naam en geboortedatum weg.',
          'waaromNaam',
        )
      : geenBezwaar,
})

export const persoonGaatMee = eisAanOpdracht({
  id: 'A5/persoon-gaat-mee',
  paragraaf: 'B2.2.2',
  norm: 'Gaat een gegeven over een ander dan de hoofdpersoon mee met een uitvraag, dan gaat ook mee wie dat is.',
  leest: ['gegevens'],
  raakt: ({ opdracht }) => opdracht.gegevens.length > 0,
  toets: (s) =>
    (gekozenGegevens(s) ?? []).every(({ over }) => over === null || s.opdracht.gegevens.includes(over))
      ? geenBezwaar
      : weiger(
          'Een gekozen gegeven gaat over iemand die niet meegaat.',
          'Kies ook de persoon over wie het gaat, of laat het gegeven weg.',
          'meegestuurd',
        ),
})

export const regieZietPersoon = eisAanOpdracht({
  id: 'A6/ziet-medebetrokkene',
  paragraaf: 'B2.2.1',
  norm: 'De procesregie merkt alleen iemand als betrokkene aan die zij zelf mag zien.',
  leest: ['gegevens'],
  toets: (s) => {
    const { gegevens } = s.opdracht
    return gegevens.length > 0 && gegevens.every((id) => ziet(s, id))
      ? geenBezwaar
      : weiger('Deze persoon is er niet, of is niet voor u te zien.', 'Kies een persoon die u ziet.')
  },
})

export const medebetrokkeneGemotiveerd = eisAanOpdracht({
  id: 'A6/medebetrokkene-gemotiveerd',
  paragraaf: 'B2.2.1',
  norm: 'Nagaan of iemand bekend is vindt alleen de hoofdpersoon, en een ander als de procesregie die met een reden als betrokkene aanmerkt.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('De reden ontbreekt.', 'Schrijf waarom deze persoon wel of niet zelf betrokkene is.', 'reden'),
})

export const medebetrokkeneTeVinden = eisAanOpdracht({
  id: 'A6/medebetrokkene-te-vinden',
  paragraaf: 'B2.2.1',
  norm: 'Van wie als betrokkene is aangemerkt, staan naam en geboortedatum in de casus.',
  leest: ['gegevens', 'teVinden'],
  toets: (s) =>
    s.opdracht.teVinden || !(gekozenGegevens(s) ?? []).some((g) => g.medebetrokkene !== false)
      ? geenBezwaar
      : weiger(
          'Deze persoon is als betrokkene aangemerkt. Daarvoor zijn naam en geboortedatum nodig.',
          'Vul beide in, of vraag de procesregisseur om de persoon niet meer als betrokkene aan te merken.',
          'naam',
        ),
})

export const aanTeMerken = eisAanOpdracht({
  id: 'A6/naam-voor-medebetrokkene',
  paragraaf: 'B2.2.1',
  norm: 'Iemand wordt als betrokkene aangemerkt als van die persoon naam en geboortedatum bekend zijn.',
  leest: ['teVinden'],
  toets: ({ opdracht }) =>
    opdracht.teVinden
      ? geenBezwaar
      : weiger(
          'Van deze persoon staan naam en geboortedatum er niet allebei.',
          'Vraag de partij die de persoon inbracht om ze in te vullen.',
        ),
})
