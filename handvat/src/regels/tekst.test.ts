import { describe, expect, it } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import type { GegevenId, ObjectId, PartijId } from '../casus/id.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { findCel, inzagematrix } from '../inzagematrix.ts'
import { medewerkerVan, procesregisseur } from '../testing/actoren.ts'
import {
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakInbreng,
  maakLeiding,
  maakOverleg,
  maakPlandoel,
  maakResultaat,
  maakToelichting,
  maakUitspraak,
  maakUitvraag,
  nu,
  politie,
  reclassering,
  woningcorporatie,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, vraag, zaak } from '../testing/handelproef.ts'
import type { NieuweTekst } from './situatie.ts'
import { merkenVan } from './tekst.ts'

const alle = [gemeente, politie, ggz, reclassering, woningcorporatie] as const

/** Who reads one part of a casus, by name. */
function lezersVan(object: ObjectId, plek: 'triage' | 'casusoverleg', casus: Partial<Casus>): readonly string[] {
  const matrix = inzagematrix(handvatB2, zaak(plek, casus), nu)
  const partijen = alle.filter((partij) => findCel(matrix, object, { soort: 'partij', partij })?.inzage === 'inhoud')
  const regie = findCel(matrix, object, { soort: 'procesregie' })?.inzage === 'inhoud'
  return [...(regie ? ['procesregie'] : []), ...partijen]
}

const tafel = (...wie: readonly PartijId[]) => ({
  overleggen: [maakOverleg({ stand: 'bezig', deelnemers: wie.map((p) => maakDeelnemer(p)) })],
})

it('[P10] [A7] a text has its own marks and those of what it rests on, and of nothing else', () => {
  const [gezondheid, straf] = [maakInbreng(ggz, { bijzonder: true }), maakInbreng(politie, { strafrechtelijk: true })]
  const casus = { gegevens: [gezondheid, straf, maakInbreng(gemeente)] }
  const merken = (bijzonder: boolean, strafrechtelijk: boolean, ...op: readonly { readonly id: GegevenId }[]) =>
    merkenVan(casus, { bijzonder, strafrechtelijk, steuntOp: op.map((g) => g.id) })
  expect(merken(false, false)).toEqual({ bijzonder: false, strafrechtelijk: false })
  expect(merken(true, false)).toEqual({ bijzonder: true, strafrechtelijk: false })
  expect(merken(false, true)).toEqual({ bijzonder: false, strafrechtelijk: true })
  expect(merken(false, false, gezondheid)).toEqual({ bijzonder: true, strafrechtelijk: false })
  expect(merken(false, false, straf)).toEqual({ bijzonder: false, strafrechtelijk: true })
  expect(merken(false, false, gezondheid, straf)).toEqual({ bijzonder: true, strafrechtelijk: true })
  expect(merken(false, false, maakInbreng(gemeente))).toEqual({ bijzonder: false, strafrechtelijk: false })
})

describe('[P10] [C4] a text has marks, like a gegeven', () => {
  const doel = maakPlandoel()
  const uitspraak = maakUitspraak({ steuntOp: [maakInbreng(ggz).id], bronhouder: ggz })
  const actie = maakActie(politie)
  const casus = {
    ...tafel(...alle),
    gegevens: [maakInbreng(ggz)],
    plandoelen: [doel],
    uitspraken: [uitspraak],
    acties: [actie],
  }
  const iedereen = ['procesregie', ...alle]

  it('[P10] [C4] who may not process health data reads no plandoel, uitspraak, actie or resultaat that holds it', () => {
    const merk = { bijzonder: true } as const
    const zonder = iedereen.filter((p) => p !== woningcorporatie)
    expect(lezersVan(doel.id, 'casusoverleg', casus)).toEqual(iedereen)
    expect(lezersVan(doel.id, 'casusoverleg', { ...casus, plandoelen: [{ ...doel, ...merk }] })).toEqual(zonder)
    expect(lezersVan(uitspraak.id, 'casusoverleg', { ...casus, uitspraken: [{ ...uitspraak, ...merk }] })).toEqual(
      zonder,
    )
    expect(lezersVan(actie.id, 'casusoverleg', { ...casus, acties: [{ ...actie, ...merk }] })).toEqual(zonder)
    const resultaat = maakResultaat(actie, merk)
    expect(lezersVan(resultaat.id, 'casusoverleg', { ...casus, teksten: [resultaat] })).toEqual(zonder)
    expect(
      lezersVan(resultaat.id, 'casusoverleg', {
        ...casus,
        acties: [{ ...actie, ...merk }],
        teksten: [maakResultaat(actie)],
      }),
    ).toEqual(zonder)
  })

  it('[P10] [C4] the procesregie reads with the rights of the partij for which it works; the writer reads its own', () => {
    const antwoord = { uitvragen: [maakUitvraag(woningcorporatie, { stand: 'beantwoord' })] }
    const tekst = maakToelichting(woningcorporatie, { strafrechtelijk: true })
    expect(lezersVan(tekst.id, 'triage', { ...antwoord, teksten: [tekst] })).toEqual([
      'procesregie',
      gemeente,
      woningcorporatie,
    ])
    const geleid = { ...antwoord, aanmelder: ggz, leiding: maakLeiding(ggz) }
    expect(lezersVan(tekst.id, 'triage', { ...geleid, teksten: [tekst] })).toEqual([woningcorporatie])
  })

  it('[P10] a mark of what a text rests on is a mark of the text', () => {
    const bron = maakInbreng(ggz, { bijzonder: true })
    const zien = lezersVan(doel.id, 'casusoverleg', {
      ...casus,
      gegevens: [bron],
      plandoelen: [maakPlandoel({ steuntOp: [bron.id] })],
    })
    expect(zien).not.toContain(woningcorporatie)
    expect(zien).toContain(politie)
  })

  it('[P10] what came of an action and tells something of the person goes to who leads, not to the table', () => {
    const over = (overPersoon: boolean | null) =>
      lezersVan(maakResultaat(actie).id, 'casusoverleg', { ...casus, teksten: [maakResultaat(actie, { overPersoon })] })
    expect(over(false)).toEqual(iedereen)
    expect(over(true)).toEqual(['procesregie', gemeente, politie])
    expect(over(null)).toEqual(['procesregie', gemeente, politie])
  })

  it('[P10] [T6] after triage an explanation is for its writer and the procesregie', () => {
    const delen = { uitvragen: [maakUitvraag(ggz, { stand: 'beantwoord' })], teksten: [maakToelichting(ggz)] }
    expect(lezersVan('toelichting-ggz', 'triage', delen)).toEqual(['procesregie', gemeente, ggz])
    expect(lezersVan('toelichting-ggz', 'casusoverleg', { ...tafel(...alle), ...delen })).toEqual(['procesregie', ggz])
  })
})

const gewoon: NieuweTekst = { steunt: false, overPersoon: false, bijzonder: false, strafrechtelijk: false }
const overleg = zaak('casusoverleg', { ...tafel(gemeente, woningcorporatie), gegevens: [maakInbreng(gemeente)] })
const opdracht = { gegevens: [], tekst: gewoon }

const schrijven: readonly Handelproef[] = [
  {
    titel: '[P10] a goal of the plan that rests on nothing says whether it tells something of the person',
    handeling: 'plandoelVastleggen',
    actor: procesregisseur,
    feiten: overleg,
    opdracht,
    behalve: [
      {
        als: 'no answer',
        door: 'P10/herkomst-beantwoord',
        opdracht: { ...opdracht, tekst: { ...gewoon, overPersoon: null } },
      },
      {
        als: 'it does',
        door: 'P10/over-persoon-met-bron',
        opdracht: { ...opdracht, tekst: { ...gewoon, overPersoon: true } },
      },
      {
        als: 'it does, without a mark',
        door: 'P10/over-persoon-met-bron',
        opdracht: { gegevens: [], tekst: { ...gewoon, overPersoon: true } },
      },
    ],
  },
  {
    titel: '[P10] [A7] marks are chosen in the name of a partij that may process such data',
    handeling: 'plandoelVastleggen',
    actor: procesregisseur,
    feiten: overleg,
    opdracht: { ...opdracht, tekst: { ...gewoon, bijzonder: true } },
    behalve: [
      {
        als: 'led by a partij that may not',
        door: 'P10/schrijver-mag-verwerken',
        feiten: zaak('casusoverleg', {
          ...tafel(gemeente, woningcorporatie),
          leiding: maakLeiding(gemeente, woningcorporatie),
        }),
      },
    ],
  },
]

describe('[P10] writing a text', () => {
  for (const proef of schrijven) it(proef.titel, () => beproef(proef))

  it('[P10] [C6] an uitvoerder may tell what came of it about the person, and says so', () => {
    const actie = maakActie(woningcorporatie)
    const feiten = zaak('casusoverleg', { ...tafel(gemeente, woningcorporatie), acties: [actie] })
    const schrijft = (tekst: Partial<NieuweTekst>) =>
      vraag('actieBijwerken', {
        actor: medewerkerVan(woningcorporatie),
        feiten,
        opdracht: { actie: actie.id, schrijftResultaat: true, gegevens: [], tekst: { ...gewoon, ...tekst } },
      })
    expect(schrijft({ overPersoon: true })).toMatchObject({ toegestaan: true })
    expect(schrijft({ overPersoon: null })).toMatchObject({ toegestaan: false, velden: [{ veld: 'overPersoon' }] })
    expect(schrijft({ bijzonder: true })).toMatchObject({ toegestaan: false, velden: [{ veld: 'bijzonder' }] })
    expect(schrijft({ strafrechtelijk: true })).toMatchObject({ velden: [{ veld: 'strafrechtelijk' }] })
  })
})
