import { describe, it } from 'vitest'
import { ondersteuner, procesregisseur } from '../testing/actoren.ts'
import { beproef, type Handelproef, zaak } from '../testing/handelproef.ts'
import { datVragenPerDag } from './dat-vraag.ts'

const actor = procesregisseur
const vraag = { anderZvh: true, datVraagLoopt: false, gemotiveerd: true, recenteDatVragen: datVragenPerDag - 1 }
const besluit = { datVraag: 'open', gemotiveerd: true } as const

const proeven: readonly Handelproef[] = [
  {
    titel: '[T8] another zvh is asked in triage, with a reason, once at a time and not to try names out',
    handeling: 'datVraagStellen',
    actor,
    feiten: zaak('triage'),
    opdracht: vraag,
    behalve: [
      { als: 'the own zvh, or none', door: 'T8/ander-zvh', opdracht: { ...vraag, anderZvh: false } },
      { als: 'no reason', door: 'T8/niet-uitproberen', opdracht: { ...vraag, gemotiveerd: false } },
      {
        als: 'one too many',
        door: 'T8/niet-uitproberen',
        opdracht: { ...vraag, recenteDatVragen: datVragenPerDag },
      },
      { als: 'asked already', door: 'T8/een-vraag-tegelijk', opdracht: { ...vraag, datVraagLoopt: true } },
      { als: 'nothing is known', door: 'T8/ander-zvh', opdracht: {} },
      { als: 'before it is in triage', door: 'P1/past-bij-fase', feiten: zaak('aanmelding') },
      { als: 'after triage', door: 'P1/past-bij-fase', feiten: zaak('casusoverleg') },
      { als: 'an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
      {
        als: 'without the mandate of the aanmelder',
        door: 'P3/alleen-met-mandaat',
        feiten: zaak('triage', {}, { bevoegdheidsverleningen: [] }),
      },
    ],
  },
  ...(['aanmelding', 'triage', 'casusoverleg', 'actief'] as const).map(
    (plek): Handelproef => ({
      titel: `[T8] [P9] a casus that is active (${plek}) can be answered about: once, in the term, with a reason and the partij`,
      handeling: 'datVraagBeantwoorden',
      actor,
      feiten: zaak(plek),
      opdracht: besluit,
      behalve: [
        { als: 'answered before', door: 'T8/vraag-open', opdracht: { ...besluit, datVraag: 'beantwoord' } },
        { als: 'after the term', door: 'T8/vraag-open', opdracht: { ...besluit, datVraag: 'verlopen' } },
        { als: 'there is no such question', door: 'T8/vraag-open', opdracht: { ...besluit, datVraag: null } },
        { als: 'no reason', door: 'T8/antwoord-gemotiveerd', opdracht: { ...besluit, gemotiveerd: false } },
        { als: 'not with the partij', door: 'P9/afgestemd-met-partij', opdracht: { ...besluit, afgestemdOp: null } },
        { als: 'an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
        { als: 'of an archived casus', door: 'S3/dossier-gesloten', feiten: zaak('archief') },
      ],
    }),
  ),
]

describe('asking another zvh, and answering one', () => {
  it.each(proeven)('$titel', beproef)
})
