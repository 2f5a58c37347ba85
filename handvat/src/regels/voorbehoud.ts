import { findPartij, huidigeLeiding } from '../casus/feiten.ts'
import type { PartijId } from '../casus/id.ts'
import { type Bezwaar, geenBezwaar, weiger } from '../regel.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie, type NieuwGegeven } from './situatie.ts'

/* From whom a bronhouder keeps a gegeven: of a partij that exists, and in triage not from who asked for it. */

type Zeggenschap = Pick<NieuwGegeven, 'voorbehouden' | 'voorafAan' | 'plaats'>

/** The first list in which a partij stands that may not, with what is said of it at its field. */
function eersteMet(
  gegevens: readonly Zeggenschap[],
  lijsten: readonly ('voorbehouden' | 'voorafAan')[],
  { mag, bezwaar }: { readonly mag: (partij: PartijId) => boolean; readonly bezwaar: (veld: string) => Bezwaar },
): Bezwaar | undefined {
  for (const gegeven of gegevens)
    for (const lijst of lijsten) if (!gegeven[lijst].every(mag)) return bezwaar(`${gegeven.plaats}${lijst}`)
  return geenBezwaar
}

const bekend = (s: Handelsituatie, gegevens: readonly Zeggenschap[]) =>
  eersteMet(gegevens, ['voorbehouden', 'voorafAan'], {
    mag: (partij) => findPartij(s.huis, partij) !== undefined,
    bezwaar: (veld) => weiger('Een gekozen organisatie is niet bekend.', 'Kies organisaties uit de lijst.', veld),
  })

const noemtPartij = ({ voorbehouden, voorafAan }: Zeggenschap) => voorbehouden.length + voorafAan.length > 0

const opZichzelf = (zeggenschap: Omit<Zeggenschap, 'plaats'>): readonly Zeggenschap[] => [
  { ...zeggenschap, plaats: '' },
]

const tegenBekendePartij = {
  id: 'T19/voorbehoud-tegen-bekende-partij',
  paragraaf: 'B2.2.2',
  norm: 'Een voorbehoud en inzage vooraf gelden voor partijen die het ZVH kent.',
} as const

export const nieuwTegenBekendePartij = eisAanOpdracht({
  ...tegenBekendePartij,
  leest: ['nieuweGegevens'],
  raakt: ({ opdracht }) => opdracht.nieuweGegevens.some(noemtPartij),
  toets: (s) => bekend(s, s.opdracht.nieuweGegevens),
})

export const tegenBekende = eisAanOpdracht({
  ...tegenBekendePartij,
  leest: ['zeggenschap'],
  toets: (s) => bekend(s, opZichzelf(s.opdracht.zeggenschap)),
})

/** In triage what a partij gives goes to the aanmelder: what is not for the aanmelder does not belong in it (T5). */
function voorAanmelder(s: Handelsituatie, gegevens: readonly Zeggenschap[]): Bezwaar | undefined {
  const casus = casusVan(s)
  if (casus.fase !== 'triage') return geenBezwaar
  const lezer = huidigeLeiding(casus).partij
  return eersteMet(gegevens, ['voorbehouden'], {
    mag: (partij) => partij !== lezer || lezer === s.actor.partij,
    bezwaar: (veld) =>
      weiger(
        'In deze fase gaat wat u geeft naar de organisatie die vraagt.',
        'Laat het gegeven weg als die organisatie het niet mag zien, of haal dit voorbehoud weg.',
        veld,
      ),
  })
}

const aanmelderIsLezer = {
  id: 'T5/aanmelder-is-lezer',
  paragraaf: 'B2.2.2',
  norm: 'In de triage is een antwoord een verstrekking aan de aanmelder; wat niet voor de aanmelder is, hoort er niet in.',
} as const

export const nieuwVoorAanmelder = eisAanOpdracht({
  ...aanmelderIsLezer,
  leest: ['nieuweGegevens'],
  raakt: (s) => casusVan(s).fase === 'triage' && s.opdracht.nieuweGegevens.some(noemtPartij),
  toets: (s) => voorAanmelder(s, s.opdracht.nieuweGegevens),
})

export const blijftVoorAanmelder = eisAanOpdracht({
  ...aanmelderIsLezer,
  leest: ['zeggenschap'],
  raakt: (s) => casusVan(s).fase === 'triage',
  toets: (s) => voorAanmelder(s, opZichzelf(s.opdracht.zeggenschap)),
})
