import { describe, expect, it } from 'vitest'
import { geheimkringen } from '../casus/gegeven.ts'
import { medewerkerVan, procesregisseur } from '../testing/actoren.ts'
import {
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakId,
  maakInbreng,
  maakOverleg,
  maakPlandoel,
  maakToelichting,
  maakUitspraak,
  maakUitvraag,
  politie,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, vraag, zaak } from '../testing/handelproef.ts'
import type { NieuweTekst } from './situatie.ts'
import { teHerschrijven } from './verbeteren.ts'

const bron = maakInbreng(ggz)
const geheim = maakInbreng(politie, {
  geheimhouding: { procesregieMagZien: false, uitvraagToegestaan: true, gewogen: geheimkringen },
})
const casus = {
  overleggen: [maakOverleg({ deelnemers: [maakDeelnemer(gemeente), maakDeelnemer(ggz)] })],
  gegevens: [bron, geheim, maakInbreng(gemeente, { strafrechtelijk: true })],
  uitvragen: [maakUitvraag(ggz, { stand: 'beantwoord' })],
  teksten: [maakToelichting(ggz, { steuntOp: [bron.id] })],
  plandoelen: [maakPlandoel()],
  uitspraken: [maakUitspraak({ steuntOp: [bron.id] })],
}
const feiten = zaak('casusoverleg', casus)
const merken = { bijzonder: true, strafrechtelijk: false }
const gewoon: NieuweTekst = { steunt: false, overPersoon: false, bijzonder: false, strafrechtelijk: false }

const proeven: readonly Handelproef[] = [
  {
    titel: '[A7] the procesregie raises the marks of what it sees, and lowers none',
    handeling: 'merkenVerhogen',
    actor: procesregisseur,
    feiten,
    opdracht: { object: bron.id, merken },
    behalve: [
      { als: 'what it does not see', door: 'A7/ziet-wat-gemerkt-wordt', opdracht: { object: geheim.id, merken } },
      { als: 'what is not there', door: 'A7/ziet-wat-gemerkt-wordt', opdracht: { object: maakId('weg'), merken } },
      { als: 'what has no marks', door: 'A7/ziet-wat-gemerkt-wordt', opdracht: { object: 'overleg-1', merken } },
      { als: 'a mark less', door: 'A7/alleen-verhogen', opdracht: { object: 'inbreng-gemeente', merken } },
      {
        als: 'the other mark less',
        door: 'A7/alleen-verhogen',
        feiten: zaak('casusoverleg', { ...casus, gegevens: [{ ...bron, bijzonder: true }] }),
        opdracht: { object: bron.id, merken: { bijzonder: false, strafrechtelijk: true } },
      },
      {
        als: 'no mark more',
        door: 'A7/alleen-verhogen',
        opdracht: { object: bron.id, merken: { bijzonder: false, strafrechtelijk: false } },
      },
      { als: 'nothing is told of the marks', door: 'A7/alleen-verhogen', opdracht: { object: bron.id } },
      { als: 'a partij', door: 'P5/rol-staat-toe', actor: medewerkerVan(ggz) },
    ],
  },
  ...(
    [
      ['both', {}, { bijzonder: true, strafrechtelijk: true }],
      ['strafrechtelijk alone', {}, { bijzonder: false, strafrechtelijk: true }],
      ['strafrechtelijk beside bijzonder', { bijzonder: true }, { bijzonder: true, strafrechtelijk: true }],
      ['bijzonder beside strafrechtelijk', { strafrechtelijk: true }, { bijzonder: true, strafrechtelijk: true }],
    ] as const
  ).map(
    ([wat, had, nieuw]): Handelproef => ({
      titel: `[A7] the procesregie adds a mark: ${wat}`,
      handeling: 'merkenVerhogen',
      actor: procesregisseur,
      feiten: zaak('casusoverleg', { ...casus, gegevens: [{ ...bron, ...had }] }),
      opdracht: { object: bron.id, merken: nieuw },
      behalve: [
        {
          als: 'the same again',
          door: 'A7/alleen-verhogen',
          feiten: zaak('casusoverleg', { ...casus, gegevens: [{ ...bron, ...nieuw }] }),
        },
      ],
    }),
  ),
  {
    titel: '[A7] [P10] also of a text',
    handeling: 'merkenVerhogen',
    actor: procesregisseur,
    feiten,
    opdracht: { object: 'plandoel', merken },
    behalve: [],
  },
  {
    titel: '[A7] [T19] a bronhouder corrects the marks of its own, of a text as well',
    handeling: 'merkenVastleggen',
    actor: medewerkerVan(ggz),
    feiten,
    opdracht: { object: bron.id },
    behalve: [
      { als: 'of another', door: 'A7/eigen-merken', opdracht: { object: geheim.id } },
      { als: 'what is not there', door: 'A7/eigen-merken', opdracht: { object: maakId('weg') } },
      { als: 'the procesregie', door: 'P5/rol-staat-toe', actor: procesregisseur },
    ],
  },
  {
    titel: '[T19] [T5] an explanation is written again by who gave it',
    handeling: 'tekstVerbeteren',
    actor: medewerkerVan(ggz),
    feiten,
    opdracht: { object: 'toelichting-ggz', gegevens: [], tekst: { ...gewoon, overPersoon: true } },
    behalve: [
      { als: 'another partij', door: 'T19/eigen-tekst', actor: medewerkerVan(gemeente) },
      { als: 'the procesregie', door: 'T19/eigen-tekst', actor: procesregisseur },
      {
        als: 'without saying where it came from',
        door: 'P10/herkomst-beantwoord',
        opdracht: { object: 'toelichting-ggz', gegevens: [], tekst: { ...gewoon, overPersoon: null } },
      },
    ],
  },
  {
    titel: '[C5] [C6] what the table said is written again by the procesregie',
    handeling: 'tekstVerbeteren',
    actor: procesregisseur,
    feiten,
    opdracht: { object: 'uitspraak', gegevens: [bron.id], tekst: { ...gewoon, steunt: true } },
    behalve: [
      { als: 'a partij', door: 'T19/eigen-tekst', actor: medewerkerVan(gemeente) },
      {
        als: 'without what it rests on',
        door: 'C5/steunt-op-gegevens',
        opdracht: { object: 'uitspraak', gegevens: [], tekst: gewoon },
      },
      {
        als: 'a goal that tells something of the person',
        door: 'P10/over-persoon-met-bron',
        opdracht: { object: 'plandoel', gegevens: [], tekst: { ...gewoon, overPersoon: true } },
      },
      {
        als: 'what it may not read',
        door: 'T19/eigen-tekst',
        feiten: zaak('casusoverleg', { ...casus, gegevens: [{ ...bron, beperkt: true }] }),
      },
    ],
  },
  {
    titel: '[C6] a statement is taken back, a goal is not',
    handeling: 'tekstIntrekken',
    actor: procesregisseur,
    feiten,
    opdracht: { object: 'uitspraak' },
    behalve: [
      { als: 'a goal', door: 'C6/tekst-kan-weg', opdracht: { object: 'plandoel' } },
      {
        als: 'an action',
        door: 'C6/tekst-kan-weg',
        feiten: zaak('casusoverleg', { ...casus, acties: [maakActie(ggz)] }),
        opdracht: { object: maakActie(ggz).id },
      },
      { als: 'something that nobody wrote', door: 'T19/eigen-tekst', opdracht: { object: 'overleg-1' } },
      { als: 'of another', door: 'T19/eigen-tekst', opdracht: { object: 'toelichting-ggz' } },
      { als: 'what is not there', door: 'T19/eigen-tekst', opdracht: { object: maakId('weg') } },
    ],
  },
]

describe('[A7] [T19] marks, and writing again', () => {
  for (const proef of proeven) it(proef.titel, () => beproef(proef))

  it('[T19] what rests on a withdrawn gegeven is for its writer to write again, and for nobody else', () => {
    const zonder = zaak('casusoverleg', { ...casus, gegevens: [geheim] })
    const bij = (wie: Parameters<typeof teHerschrijven>[1]) => teHerschrijven(zonder.casus, wie).map((t) => t.id)
    expect([bij(null), bij(ggz), bij(gemeente)]).toEqual([['uitspraak'], ['toelichting-ggz'], []])
    expect(teHerschrijven(feiten.casus, null)).toEqual([])
    const opdracht = { object: 'uitspraak', gegevens: [maakId<'gegeven'>('nieuw')], tekst: { ...gewoon, steunt: true } }
    const erbij = zaak('casusoverleg', { ...casus, gegevens: [geheim, maakInbreng(gemeente, { id: maakId('nieuw') })] })
    expect(vraag('tekstVerbeteren', { actor: procesregisseur, feiten: erbij, opdracht })).toMatchObject({
      toegestaan: true,
    })
  })
})
