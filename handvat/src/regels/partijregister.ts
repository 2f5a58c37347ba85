import { dagVan } from '../casus/datum.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import { eisAanOpdracht } from './situatie.ts'

/* What is recorded of a partij: who it is, that it signed the convenant and its statutory taken (P4, B2.2.1). */

export const naamVrij = eisAanOpdracht({
  id: 'P4/partij-eenmaal',
  paragraaf: 'B2.2.1',
  norm: 'Elke partij staat één keer in het register, onder haar eigen naam.',
  leest: ['naamInGebruik'],
  toets: ({ opdracht }) =>
    opdracht.naamInGebruik
      ? weiger(
          'Er is al een partij met deze naam.',
          'Zoek de partij op, of kies een naam die het verschil laat zien.',
          'naam',
        )
      : geenBezwaar,
})

export const strekkingBeschreven = eisAanOpdracht({
  id: 'P4/verstrekking-beschreven',
  paragraaf: 'B2.2.1',
  norm: 'Bij een verstrekkingsbesluit staat welke gegevens de partij verstrekt, aan wie en waarvoor.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger(
          'Er staat niet wat het besluit toestaat.',
          'Schrijf welke gegevens het zijn, aan wie zij gaan en waarvoor.',
          'strekking',
        ),
})

export const wijzigingGemotiveerd = eisAanOpdracht({
  id: 'P4/wijziging-gemotiveerd',
  paragraaf: 'B2.2.1',
  norm: 'Wie verbetert wat van een partij is vastgelegd, schrijft waarom; wat er stond, blijft bewaard.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('Er staat niet waarom u dit verbetert.', 'Schrijf wat er niet klopte.', 'reden'),
})

export const taakGetoetst = eisAanOpdracht({
  id: 'P4/taak-getoetst',
  paragraaf: 'B2.2.1',
  norm: 'Een wettelijke taak telt pas als een jurist haar heeft bekeken; bij de taak staat wie en wanneer.',
  leest: ['getoetstOp'],
  toets: ({ opdracht, nu }) =>
    opdracht.getoetstOp <= dagVan(nu)
      ? geenBezwaar
      : weiger(
          'Deze taak is nog niet bekeken.',
          'Leg de taak vast zodra de jurist haar heeft bekeken.',
          'getoetst.dag',
        ),
})

export const geenVoorstel = eisAanOpdracht({
  id: 'P4/geen-voorstel',
  paragraaf: 'B2.2.1',
  norm: 'Een voorstel dat niemand heeft gecontroleerd, wordt geen taak: de wet en het artikel staan er helemaal.',
  leest: ['isVoorstel'],
  toets: ({ opdracht }) =>
    opdracht.isVoorstel
      ? weiger(
          'De grondslag is nog een voorstel.',
          'Vul de wet en het artikel in die de jurist heeft bekeken.',
          'grondslag',
        )
      : geenBezwaar,
})

export const voorstelNogNiet = eisAanOpdracht({
  id: 'P4/voorstel-eenmaal',
  paragraaf: 'B2.2.1',
  norm: 'Een voorstel hoort bij het soort partij, en wordt één keer vastgelegd.',
  leest: ['voorstel'],
  toets: ({ opdracht: { voorstel } }) =>
    voorstel === 'vastgelegd' || voorstel === 'onbekend'
      ? weiger(
          'Dit voorstel is er niet meer voor deze partij.',
          'Kijk opnieuw welke voorstellen er zijn, of begin zonder voorstel.',
          'voorstel',
        )
      : geenBezwaar,
})

export const voorstelOpen = eisAanOpdracht({
  id: 'P4/voorstel-open',
  paragraaf: 'B2.2.1',
  norm: 'Schrappen kan alleen een voorstel voor dit soort partij waarover nog niemand besliste.',
  leest: ['voorstel'],
  toets: ({ opdracht: { voorstel } }) =>
    voorstel === 'open'
      ? geenBezwaar
      : weiger('Over dit voorstel is al beslist.', 'Kijk opnieuw welke voorstellen er nog zijn.', 'voorstel'),
})

export const schrappingGetoetst = eisAanOpdracht({
  id: 'P4/schrapping-getoetst',
  paragraaf: 'B2.2.1',
  norm: 'Een voorstel wordt geschrapt als een jurist het heeft bekeken; erbij staat wie en wanneer.',
  leest: ['getoetstOp', 'gemotiveerd'],
  toets({ opdracht: { getoetstOp, gemotiveerd }, nu }) {
    if (!gemotiveerd) return weiger('Er staat niet waarom dit niet past.', 'Schrijf wat de jurist ervan vond.', 'reden')
    return getoetstOp <= dagVan(nu)
      ? geenBezwaar
      : weiger('Dit voorstel is nog niet bekeken.', 'Schrap het zodra de jurist het heeft bekeken.', 'getoetst.dag')
  },
})

export const looptNog = eisAanOpdracht({
  id: 'P4/nog-niet-voorbij',
  paragraaf: 'B2.2.1',
  norm: 'Beëindigen en verbeteren kan alleen wat nog niet voorbij is.',
  leest: ['registratie'],
  toets: ({ opdracht: { registratie }, nu }) =>
    registratie !== null && (registratie.tot === null || registratie.tot > nu)
      ? geenBezwaar
      : weiger('Dit geldt al niet meer.', 'Kijk opnieuw wat er nu is vastgelegd.'),
})

export const eindeNietTerug = eisAanOpdracht({
  id: 'P4/einde-niet-terug',
  paragraaf: 'B2.2.1',
  norm: 'Wat van een partij geldt, eindigt nu of later, en niet later dan al was vastgelegd.',
  leest: ['registratie', 'geldig'],
  toets({ opdracht: { registratie, geldig }, nu }) {
    if (geldig.tot === null || geldig.tot < nu)
      return weiger(
        'Deze dag is al voorbij.',
        'Kies vandaag of een latere dag, of laat het direct eindigen.',
        'laatsteDag',
      )
    const eerder = registratie?.tot ?? null
    return eerder === null || geldig.tot <= eerder
      ? geenBezwaar
      : weiger('Dit eindigt al eerder.', 'Leg een nieuwe periode vast als het langer moet gelden.', 'laatsteDag')
  },
})

export const eindeGemotiveerd = eisAanOpdracht({
  id: 'P4/einde-gemotiveerd',
  paragraaf: 'B2.2.1',
  norm: 'Bij het beëindigen van wat van een partij geldt, staat waarom.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('De reden van het beëindigen ontbreekt.', 'Schrijf waarom dit eindigt.', 'reden'),
})
