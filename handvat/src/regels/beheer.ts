import { beginVanDag, dagVan } from '../casus/datum.ts'
import type { MedewerkerId } from '../casus/id.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import { eisAanOpdracht, type Rechtstand } from './situatie.ts'

export const periodeKlopt = eisAanOpdracht({
  id: 'P4/periode-klopt',
  paragraaf: 'B2.2.1',
  norm: 'Wat van een partij wordt vastgelegd, geldt van een begindatum tot en met een einddatum die daar niet vóór ligt.',
  leest: ['geldig'],
  toets: ({ opdracht: { geldig } }) =>
    geldig.tot === null || geldig.van < geldig.tot
      ? geenBezwaar
      : weiger('De einddatum ligt vóór de begindatum.', 'Kies een latere einddatum.', 'tot'),
})

export const besluitGenomen = eisAanOpdracht({
  id: 'P3/besluit-genomen',
  paragraaf: 'B2.2.1',
  norm: 'Een bevoegdheidsverlening of convenant noemt het besluit van de partij waarop het rust, en dat besluit is genomen.',
  leest: ['besluitOp'],
  toets: ({ opdracht: { besluitOp }, nu }) =>
    besluitOp <= dagVan(nu)
      ? geenBezwaar
      : weiger('Dit besluit is nog niet genomen.', 'Leg dit vast zodra de partij heeft besloten.', 'besluit.dag'),
})

export const eerderBeginGemotiveerd = eisAanOpdracht({
  id: 'P3/eerder-begin-gemotiveerd',
  paragraaf: 'B2.2.1',
  norm: 'Begint een bevoegdheidsverlening op een dag die al voorbij is, dan staat waarom.',
  leest: ['geldig', 'gemotiveerd'],
  raakt: ({ opdracht: { geldig }, nu }) => geldig.van < beginVanDag(dagVan(nu)),
  toets: ({ opdracht: { geldig, gemotiveerd }, nu }) =>
    geldig.van >= beginVanDag(dagVan(nu)) || gemotiveerd
      ? geenBezwaar
      : weiger(
          'De begindatum is al voorbij, en er staat niet waarom.',
          'Schrijf waarom de bevoegdheid al eerder gold, of laat haar vandaag beginnen.',
          'waaromEerder',
        ),
})

export const intrekkingGemotiveerd = eisAanOpdracht({
  id: 'P3/intrekking-gemotiveerd',
  paragraaf: 'B2.2.1',
  norm: 'Bij het intrekken van een bevoegdheidsverlening staat waarom.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('De reden van het intrekken ontbreekt.', 'Schrijf waarom de bevoegdheid wordt ingetrokken.'),
})

export const rechtNaToets = eisAanOpdracht({
  id: 'P4/recht-na-toets',
  paragraaf: 'B2.2.1',
  norm: 'Dat een partij een soort gegevens mag verwerken, wordt vastgelegd na een toets, met de uitkomst daarvan.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('Er staat niet wat de toets uitwees.', 'Beschrijf kort wat er is getoetst en wat de uitkomst was.'),
})

export const rechtEerderBeginGemotiveerd = eisAanOpdracht({
  id: 'P4/eerder-begin-gemotiveerd',
  paragraaf: 'B2.2.1',
  norm: 'Begint wat van een partij wordt vastgelegd op een dag die al voorbij is, dan staat waarom.',
  leest: ['geldig', 'eerderBeginGemotiveerd'],
  raakt: ({ opdracht: { geldig }, nu }) => geldig.van < beginVanDag(dagVan(nu)),
  toets: ({ opdracht: { geldig, eerderBeginGemotiveerd }, nu }) =>
    geldig.van >= beginVanDag(dagVan(nu)) || eerderBeginGemotiveerd
      ? geenBezwaar
      : weiger(
          'De begindatum is al voorbij, en er staat niet waarom.',
          'Schrijf waarom dit al eerder gold, of laat het vandaag beginnen.',
          'waaromEerder',
        ),
})

export const rechtWacht = eisAanOpdracht({
  id: 'P4/recht-wacht-op-bevestiging',
  paragraaf: 'B2.2.1',
  norm: 'Bevestigen kan alleen een verwerkingsrecht dat daarop wacht.',
  leest: ['recht'],
  toets: ({ opdracht: { recht } }) =>
    recht?.stand === 'wacht'
      ? geenBezwaar
      : weiger('Dit recht wacht niet op een bevestiging.', 'Kijk opnieuw wat er nu is vastgelegd.'),
})

/** Whether it is for this person to confirm a right: it waits, and somebody else recorded it. */
export const kanBevestigen = (recht: Rechtstand | null, medewerker: MedewerkerId): boolean =>
  recht?.stand === 'wacht' && isTweede(recht, medewerker)

const isTweede = (recht: Rechtstand | null, medewerker: MedewerkerId): boolean =>
  recht !== null && recht.vastgelegdDoor !== medewerker

export const rechtDoorTweede = eisAanOpdracht({
  id: 'P4/recht-door-tweede-bevestigd',
  paragraaf: 'B2.2.1',
  norm: 'Dat een partij een soort gegevens mag verwerken, geldt pas als iemand anders dan wie het vastlegde de toets bevestigt.',
  leest: ['recht'],
  toets: ({ actor, opdracht: { recht } }) =>
    isTweede(recht, actor.medewerker)
      ? geenBezwaar
      : weiger(
          'U legde dit recht zelf vast.',
          'Vraag een andere functioneel beheerder of de functionaris gegevensbescherming om het te bevestigen.',
        ),
})

export const bevestigingGemotiveerd = eisAanOpdracht({
  id: 'P4/bevestiging-gemotiveerd',
  paragraaf: 'B2.2.1',
  norm: 'Wie de toets van een ander bevestigt, schrijft wat is bekeken.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('Er staat niet wat u heeft bekeken.', 'Schrijf kort wat u heeft bekeken voordat u bevestigde.'),
})

export const rechtNietIngetrokken = eisAanOpdracht({
  id: 'P4/recht-niet-ingetrokken',
  paragraaf: 'B2.2.1',
  norm: 'Intrekken kan alleen een verwerkingsrecht dat nog niet is ingetrokken.',
  leest: ['recht'],
  toets: ({ opdracht: { recht } }) =>
    recht !== null && recht.stand !== 'ingetrokken'
      ? geenBezwaar
      : weiger('Dit recht is al ingetrokken.', 'Kijk opnieuw wat er nu is vastgelegd.'),
})

export const rechtIntrekkingGemotiveerd = eisAanOpdracht({
  id: 'P4/intrekking-gemotiveerd',
  paragraaf: 'B2.2.1',
  norm: 'Bij het intrekken van een verwerkingsrecht staat waarom.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('De reden van het intrekken ontbreekt.', 'Schrijf waarom het recht wordt ingetrokken.'),
})
