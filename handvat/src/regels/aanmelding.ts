import { findPartij, geldigeTaken, isConvenantpartner, magVerwerken } from '../casus/feiten.ts'
import { huisregelOp } from '../casus/huisregel.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'
import { criteriumnamen, formeleUitkomst } from './criteria.ts'
import { findMandaat } from './mandaat.ts'
import { eisAanOpdracht, type Handelsituatie, type Opdracht, type Opdrachtsituatie } from './situatie.ts'
import { vereisteRechten } from './verwerkingsrecht.ts'

const eigenPartij = ({ actor, huis }: Handelsituatie) => (actor.partij ? findPartij(huis, actor.partij) : undefined)

export const alleenConvenantpartner = verbod<Handelsituatie>({
  id: 'A1/alleen-convenantpartner',
  paragraaf: 'B2.2.1',
  norm: 'Alleen een partij die het convenant heeft ondertekend kan een casus aanmelden.',
  toets: (s) => {
    const partij = eigenPartij(s)
    return partij && isConvenantpartner(partij, s.nu)
      ? geenBezwaar
      : weiger(
          'Uw organisatie is geen convenantpartner van dit ZVH.',
          'Een convenantpartner meldt de casus aan, of uw organisatie treedt toe tot het convenant.',
        )
  },
})

export const bevoegdheidVerleend = verbod<Handelsituatie>({
  id: 'A1/bevoegdheid-verleend',
  paragraaf: 'B2.2.1',
  norm: 'Aanmelden kan alleen als de partij de procesregisseurs bevoegd heeft gemaakt voor de intake.',
  toets: ({ actor, huis, nu }) =>
    actor.partij && findMandaat(huis, actor.partij, 'intake', nu)
      ? geenBezwaar
      : weiger(
          'Uw organisatie heeft de procesregisseurs van dit ZVH geen bevoegdheid verleend voor de intake.',
          'Laat uw organisatie een bevoegdheidsverlening voor de intake vastleggen.',
        ),
})

export const eigenTaak = eisAanOpdracht({
  id: 'A2/eigen-taak',
  paragraaf: 'B2.2.1',
  norm: 'De aanmelder noemt de wettelijke taak waarvoor hij aanmeldt, uit de taken die voor zijn organisatie zijn vastgelegd.',
  leest: ['taak'],
  toets: (s) => {
    const partij = eigenPartij(s)
    return partij && geldigeTaken(partij, s.nu).some((t) => t.id === s.opdracht.taak)
      ? geenBezwaar
      : weiger(
          'Deze taak is niet (meer) vastgelegd voor uw organisatie.',
          'Kies een taak uit de lijst, of laat de taak eerst vastleggen.',
        )
  },
})

export const geenThematischOverleg = eisAanOpdracht({
  id: 'P6/geen-thematisch-overleg',
  paragraaf: 'B2.1',
  norm: 'Thematische overleggen vallen buiten dit proces.',
  leest: ['thematisch'],
  toets: ({ opdracht }) =>
    opdracht.thematisch === null
      ? geenBezwaar
      : weiger(
          'Deze melding hoort bij een thematisch overleg en niet bij dit proces.',
          'Meld aan bij het overleg voor dat thema. Er is niets opgeslagen.',
        ),
})

export const leefgebiedVanHuis = eisAanOpdracht({
  id: 'A1/leefgebied-van-dit-zvh',
  paragraaf: 'B2.2.1',
  norm: 'De aanmelder noemt leefgebieden uit de lijst van het ZVH.',
  leest: ['leefgebieden'],
  toets: ({ opdracht, huis, nu }) => {
    const gekozen = huisregelOp(huis.huisregels, 'leefgebieden', nu)
    return opdracht.leefgebieden.every((gebied) => gekozen.includes(gebied))
      ? geenBezwaar
      : weiger(
          'Dit ZVH werkt niet (meer) met een van deze leefgebieden.',
          'Kies opnieuw uit de lijst die nu op het scherm staat.',
          'leefgebieden',
        )
  },
})

export const noodzaakPerGegeven = eisAanOpdracht({
  id: 'A5/noodzaak-per-gegeven',
  paragraaf: 'B2.2.1',
  norm: 'Bij elk gegeven staat waarom het voor de beoordeling nodig is.',
  leest: ['nieuweGegevens'],
  raakt: ({ opdracht }) => opdracht.nieuweGegevens.length > 0,
  toets: ({ opdracht }) =>
    opdracht.nieuweGegevens.every((g) => g.noodzaakGegeven)
      ? geenBezwaar
      : weiger(
          'Bij een gegeven ontbreekt waarom het nodig is.',
          'Schrijf bij elk gegeven kort waarom het nodig is, of laat het weg.',
        ),
})

export const bijzonderGetoetst = eisAanOpdracht({
  id: 'A7/bijzonder-getoetst',
  paragraaf: 'B2.2.1',
  norm: 'Een partij brengt alleen bijzondere of strafrechtelijke gegevens in als zij die mag verwerken.',
  leest: ['nieuweGegevens'],
  raakt: ({ opdracht }) => opdracht.nieuweGegevens.flatMap(vereisteRechten).some((r) => r !== 'bsn'),
  toets: (s) =>
    magInbrengen(s, (r) => r !== 'bsn')
      ? geenBezwaar
      : weiger(
          'Voor uw organisatie is niet vastgesteld dat zij dit soort gegevens mag verwerken.',
          'Laat dit gegeven weg, of laat eerst toetsen en vastleggen dat uw organisatie het mag verwerken.',
        ),
})

export const bsnToegestaan = eisAanOpdracht({
  id: 'A8/bsn-toegestaan',
  paragraaf: 'B2.2.1',
  norm: 'Het BSN wordt alleen ingevoerd door een partij die het mag gebruiken.',
  leest: ['nieuweGegevens'],
  raakt: ({ opdracht }) => opdracht.nieuweGegevens.flatMap(vereisteRechten).includes('bsn'),
  toets: (s) =>
    magInbrengen(s, (r) => r === 'bsn')
      ? geenBezwaar
      : weiger(
          'Voor uw organisatie is niet vastgelegd dat zij het BSN mag gebruiken.',
          'Laat het BSN weg. Naam en geboortedatum zijn genoeg.',
        ),
})

function magInbrengen(s: Opdrachtsituatie<'nieuweGegevens'>, welke: (recht: string) => boolean): boolean {
  const partij = eigenPartij(s)
  const nodig = s.opdracht.nieuweGegevens.flatMap(vereisteRechten).filter(welke)
  return nodig.every((r) => partij !== undefined && magVerwerken(partij, r, s.nu))
}

export const criteriaBeoordeeld = eisAanOpdracht({
  id: 'A3/criteria-beoordeeld',
  paragraaf: 'B2.2.1',
  norm: 'Elk formeel criterium van het landelijk kader is beoordeeld, met een motivering.',
  leest: ['criteria'],
  toets: ({ opdracht }) =>
    criteriumnamen.every((c) => opdracht.criteria.some((o) => o.criterium === c && o.gemotiveerd))
      ? geenBezwaar
      : weiger(
          'Nog niet elk criterium is beoordeeld en gemotiveerd.',
          'Beoordeel alle vier de criteria en schrijf bij elk waarom.',
        ),
})

export const afwijkenMetMotivering = eisAanOpdracht({
  id: 'A4/afwijken-met-motivering',
  paragraaf: 'B2.2.1',
  norm: 'De inhoudelijke afweging mag van de formele uitkomst afwijken als dat is gemotiveerd.',
  leest: ['criteria', 'uitkomst', 'gemotiveerd'],
  raakt: ({ opdracht }) => wijktAf(opdracht),
  toets: ({ opdracht }) =>
    !wijktAf(opdracht) || opdracht.gemotiveerd
      ? geenBezwaar
      : weiger(
          'Uw besluit wijkt af van de formele uitkomst en de motivering ontbreekt.',
          'Schrijf in de inhoudelijke afweging waarom u afwijkt.',
        ),
})

function wijktAf({ criteria, uitkomst }: Pick<Opdracht, 'criteria' | 'uitkomst'>): boolean {
  return formeleUitkomst(criteria) !== (uitkomst !== 'nietInBehandeling')
}

export const aanmelderWeegt = eisAanOpdracht({
  id: 'A4/aanmelder-weegt',
  paragraaf: 'B2.2.1',
  norm: 'De aanmelder weegt naast de criteria ook de inhoud, en schrijft op waarom de casus hier hoort.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger(
          'De inhoudelijke afweging ontbreekt.',
          'Schrijf in de inhoudelijke afweging waarom de casus hier hoort.',
        ),
})

/** At most this many dat-checks per person per hour: more is trying out names. */
export const checksPerUur = 10

export const nietUitproberen = eisAanOpdracht({
  id: 'A6/niet-uitproberen',
  paragraaf: 'B2.2.1',
  norm: 'Een dat-check heeft een reden en is er niet om namen uit te proberen.',
  leest: ['gemotiveerd', 'recenteChecks'],
  toets: ({ opdracht }) => {
    if (!opdracht.gemotiveerd)
      return weiger('De reden van de check ontbreekt.', 'Schrijf waarom u dit voor deze casus moet weten.')
    return opdracht.recenteChecks < checksPerUur
      ? geenBezwaar
      : weiger(`U deed het afgelopen uur al ${checksPerUur} checks.`, 'Probeer het over een uur opnieuw.')
  },
})
