import type { Actie } from '../casus/plan-van-aanpak.ts'
import { werktVoor } from '../casus/rol.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import * as casusoverleg from './casusoverleg.ts'
import { uitvoerderGetoetst } from './meedoen.ts'
import { casusVan, type EisAanOpdracht, eisAanOpdracht, type Opdrachtsituatie } from './situatie.ts'

/* Adjusting an action of the plan, and who of its uitvoerder does it (C6, B2.2.3). */

const findActie = (s: Opdrachtsituatie<'actie'>): Actie | undefined =>
  casusVan(s).acties.find((a) => a.id === s.opdracht.actie)

/** The actie that is to go to another uitvoerder; undefined where it stays with who has it. */
function findWisselende(s: Opdrachtsituatie<'actie' | 'partij'>): Actie | undefined {
  const actie = findActie(s)
  return actie?.uitvoerder === s.opdracht.partij ? undefined : actie
}

/** What is asked of who gets a new actie, asked of who gets this one: it may see on what the actie rests. */
function bijWissel({ toets, id, paragraaf, norm }: EisAanOpdracht<'partij' | 'gegevens'>) {
  return eisAanOpdracht({
    ...{ id, paragraaf, norm },
    leest: ['actie', 'partij'],
    raakt: (s) => findWisselende(s) !== undefined,
    toets(s) {
      const actie = findWisselende(s)
      return actie ? toets({ ...s, opdracht: { ...s.opdracht, gegevens: actie.steuntOp } }) : geenBezwaar
    },
  })
}

const wisselInOverleg = eisAanOpdracht({
  id: 'C6/wissel-in-overleg',
  paragraaf: 'B2.2.3',
  norm: 'Een actie gaat alleen tijdens een casusoverleg naar een andere uitvoerder.',
  leest: ['actie', 'partij'],
  raakt: (s) => findWisselende(s) !== undefined,
  toets: (s) =>
    findWisselende(s) === undefined || casusoverleg.overlegBezig.toets(s) === geenBezwaar
      ? geenBezwaar
      : weiger(
          'Er is nu geen casusoverleg bezig waarin een ander de actie kan overnemen.',
          'Laat de uitvoerder zoals die is, en bespreek de overname in het volgende overleg.',
          'uitvoerder',
        ),
})

/** What is asked where an actie goes to another uitvoerder: all that is asked of a new one. */
export const eisenBijWissel = [
  wisselInOverleg,
  ...[
    casusoverleg.uitvoerderKanUitvoeren,
    uitvoerderGetoetst,
    casusoverleg.actieBijUitvoerder,
    casusoverleg.krijgerAanvaardde,
  ].map(bijWissel),
] as const

export const persoonVanUitvoerder = eisAanOpdracht({
  id: 'C6/persoon-van-uitvoerder',
  paragraaf: 'B2.2.3',
  norm: 'Wie een actie uitvoert, zegt de uitvoerder zelf, en kiest daarvoor iemand die voor haar aan de casus werkt.',
  leest: ['actie', 'actiepersoon'],
  raakt: ({ opdracht }) => opdracht.actiepersoon !== 'blijft',
  toets(s) {
    const { actiepersoon } = s.opdracht
    if (actiepersoon === 'blijft') return geenBezwaar
    const uitvoerder = findActie(s)?.uitvoerder
    if (uitvoerder === undefined || uitvoerder !== s.actor.partij)
      return weiger(
        'Wie deze actie doet, zegt alleen de organisatie die haar uitvoert.',
        'Vraag de uitvoerder om te kiezen.',
        'persoon',
      )
    return actiepersoon === null || werktVoor(casusVan(s), { medewerker: actiepersoon, partij: uitvoerder }, s.nu)
      ? geenBezwaar
      : weiger('Deze collega werkt niet aan deze casus.', 'Wijs de collega eerst toe, of kies een ander.', 'persoon')
  },
})
