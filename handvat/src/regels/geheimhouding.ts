import { type Geheimkring, geheimkringenVan, isGewogenVoor } from '../casus/gegeven.ts'
import { type Bezwaar, geenBezwaar, weiger } from '../regel.ts'
import { eisAanOpdracht, type Handelsituatie, type NieuwGegeven } from './situatie.ts'

/* Secrecy is weighed by its holder for each circle that a gegeven goes on to (C10, B2.2.2, B2.2.3). */

type Geheim = Pick<NieuwGegeven, 'geheimhouding' | 'vrijgave' | 'plaats'>

const bezwaren: Readonly<Record<Geheimkring, (plaats: string) => Bezwaar>> = {
  triage: (plaats) =>
    weiger(
      'Op dit gegeven rust geheimhouding, en de afweging voor de triage ontbreekt.',
      'Leg vast of het verder mag met of zonder toestemming van de betrokkene, en waarom. Of laat het weg.',
      `${plaats}geheimhouding.wegingen.triage.toestemming`,
    ),
  overleg: (plaats) =>
    weiger(
      'Op dit gegeven rust geheimhouding, en de afweging voor het casusoverleg ontbreekt.',
      'Leg vast of deelnemers het mogen zien met of zonder toestemming van de betrokkene, en waarom. Of geef het niet vrij.',
      `${plaats}geheimhouding.wegingen.overleg.toestemming`,
    ),
}

/** Who answers in triage tells the aanmelder (T5). */
const isAntwoord = ({ casus, actor }: Handelsituatie) => casus?.fase === 'triage' && actor.partij !== casus.aanmelder

function eersteOngewogen(s: Handelsituatie, gegevens: readonly Geheim[]): Bezwaar | undefined {
  for (const { geheimhouding, vrijgave, plaats } of gegevens) {
    if (geheimhouding === null) continue
    const kringen = geheimkringenVan({ ...geheimhouding, vrijgave }, isAntwoord(s))
    const kring = kringen.find((k) => !isGewogenVoor({ geheimhouding }, k))
    if (kring) return bezwaren[kring](plaats)
  }
  return geenBezwaar
}

const gewogen = {
  id: 'C10/gewogen-per-kring',
  paragraaf: 'B2.2.2',
  norm: 'Wie geheimhouding draagt, weegt die af voor de triage en voor het casusoverleg, met of zonder toestemming van de betrokkene.',
} as const

export const nieuwGewogen = eisAanOpdracht({
  ...gewogen,
  leest: ['nieuweGegevens'],
  raakt: ({ opdracht }) => opdracht.nieuweGegevens.some((g) => g.geheimhouding !== null),
  toets: (s) => eersteOngewogen(s, s.opdracht.nieuweGegevens),
})

export const blijftGewogen = eisAanOpdracht({
  ...gewogen,
  leest: ['zeggenschap'],
  raakt: ({ opdracht }) => opdracht.zeggenschap.geheimhouding !== null,
  toets: (s) => eersteOngewogen(s, [{ ...s.opdracht.zeggenschap, plaats: '' }]),
})
