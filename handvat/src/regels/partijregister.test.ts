import { describe, it } from 'vitest'
import { beginVanDag, eindeVanDag } from '../casus/datum.ts'
import { beheerder, fg, manager, procesregisseur } from '../testing/actoren.ts'
import { altijd, maakFeiten, nu, verlopen } from '../testing/feiten-maken.ts'
import { beproef, type Handelproef } from '../testing/handelproef.ts'

const feiten = maakFeiten()
const [gisteren, vandaag, morgen] = ['2026-06-14', '2026-06-15', '2026-06-16'] as const
const vanaf = (dag: string) => ({ van: beginVanDag(dag), tot: null })
const anderen = [procesregisseur, manager, fg].map((actor) => ({ als: actor.rol, door: 'P5/rol-staat-toe', actor }))
const convenant = { geldig: vanaf(vandaag), besluitOp: vandaag, eerderBeginGemotiveerd: false }
const taak = {
  isVoorstel: false,
  voorstel: 'geen' as const,
  geldig: vanaf(vandaag),
  getoetstOp: vandaag,
  eerderBeginGemotiveerd: false,
}
const einde = { registratie: altijd, geldig: { van: altijd.van, tot: eindeVanDag(vandaag) }, gemotiveerd: true }
const tot = (moment: string | null) => ({ ...einde, geldig: { van: altijd.van, tot: moment } })

const beeindigingen = (
  ['convenantBeeindigen', 'verstrekkingsbesluitBeeindigen', 'koppelingBeeindigen', 'taakBeeindigen'] as const
).flatMap((handeling): readonly Handelproef[] => [
  {
    titel: `[P4] ${handeling} after today, with the reason`,
    handeling,
    actor: beheerder,
    feiten,
    opdracht: einde,
    behalve: [
      ...anderen,
      { als: 'there is none', door: 'P4/nog-niet-voorbij', opdracht: { ...einde, registratie: null } },
      { als: 'it is over', door: 'P4/nog-niet-voorbij', opdracht: { ...einde, registratie: verlopen } },
      {
        als: 'it ended just now',
        door: 'P4/nog-niet-voorbij',
        opdracht: { ...einde, registratie: { ...altijd, tot: nu } },
      },
      { als: 'yesterday', door: 'P4/einde-niet-terug', opdracht: tot(eindeVanDag(gisteren)) },
      { als: 'never', door: 'P4/einde-niet-terug', opdracht: tot(null) },
      {
        als: 'later than it would end',
        door: 'P4/einde-niet-terug',
        opdracht: { ...tot(eindeVanDag(morgen)), registratie: { ...altijd, tot: eindeVanDag(vandaag) } },
      },
      { als: 'no reason', door: 'P4/einde-gemotiveerd', opdracht: { ...einde, gemotiveerd: false } },
    ],
  },
  {
    ...{ titel: `[P4] ${handeling} at once`, handeling, actor: beheerder, feiten, behalve: [] },
    opdracht: { ...einde, geldig: { van: altijd.van, tot: nu } },
  },
  {
    ...{
      titel: `[P4] ${handeling} on the day on which it would end`,
      handeling,
      actor: beheerder,
      feiten,
      behalve: [],
    },
    opdracht: { ...einde, registratie: { ...altijd, tot: eindeVanDag(vandaag) } },
  },
])

const proeven: readonly Handelproef[] = [
  {
    titel: '[P4] a partij is recorded once',
    handeling: 'partijVastleggen',
    actor: beheerder,
    feiten,
    opdracht: { naamInGebruik: false },
    behalve: [
      ...anderen,
      { als: 'there is one of that name', door: 'P4/partij-eenmaal', opdracht: { naamInGebruik: true } },
    ],
  },
  {
    titel: '[P4] who corrects a partij says why',
    handeling: 'partijWijzigen',
    actor: beheerder,
    feiten,
    opdracht: { naamInGebruik: false, gemotiveerd: true },
    behalve: [
      ...anderen,
      { als: 'no reason', door: 'P4/wijziging-gemotiveerd', opdracht: { naamInGebruik: false, gemotiveerd: false } },
      { als: 'the name of another', door: 'P4/partij-eenmaal', opdracht: { naamInGebruik: true, gemotiveerd: true } },
    ],
  },
  {
    titel: '[P4] a convenant rests on a decision that was taken',
    handeling: 'convenantVastleggen',
    actor: beheerder,
    feiten,
    opdracht: convenant,
    behalve: [
      ...anderen,
      { als: 'it is still to be taken', door: 'P3/besluit-genomen', opdracht: { ...convenant, besluitOp: morgen } },
      {
        als: 'it began before, and nobody says why',
        door: 'P4/eerder-begin-gemotiveerd',
        opdracht: { ...convenant, geldig: vanaf(gisteren) },
      },
      {
        als: 'it ends before it begins',
        door: 'P4/periode-klopt',
        opdracht: { ...convenant, geldig: { van: beginVanDag(morgen), tot: beginVanDag(vandaag) } },
      },
    ],
  },
  {
    titel: '[P4] a convenant of before is recorded with why',
    handeling: 'convenantVastleggen',
    actor: beheerder,
    feiten,
    opdracht: { ...convenant, geldig: vanaf(gisteren), eerderBeginGemotiveerd: true },
    behalve: [],
  },
  ...(['open', 'geschrapt'] as const).map((voorstel) => ({
    titel: `[P4] a taak can begin with a proposal that is ${voorstel}`,
    handeling: 'taakVastleggen' as const,
    actor: beheerder,
    feiten,
    opdracht: { ...taak, voorstel },
    behalve: [],
  })),
  {
    titel: '[P4] a proposal is struck once a jurist looked at it',
    handeling: 'voorstelSchrappen',
    actor: beheerder,
    feiten,
    opdracht: { voorstel: 'open', getoetstOp: vandaag, gemotiveerd: true },
    behalve: [
      ...anderen,
      ...(['geen', 'vastgelegd', 'geschrapt', 'onbekend'] as const).map((voorstel) => ({
        als: voorstel,
        door: 'P4/voorstel-open',
        opdracht: { voorstel, getoetstOp: vandaag, gemotiveerd: true },
      })),
      {
        als: 'a jurist is still to look',
        door: 'P4/schrapping-getoetst',
        opdracht: { voorstel: 'open', getoetstOp: morgen, gemotiveerd: true },
      },
      {
        als: 'nobody says why',
        door: 'P4/schrapping-getoetst',
        opdracht: { voorstel: 'open', getoetstOp: vandaag, gemotiveerd: false },
      },
    ],
  },
  {
    titel: '[P4] a verstrekkingsbesluit says what it lets be given, on a decision that was taken',
    handeling: 'verstrekkingsbesluitVastleggen',
    actor: beheerder,
    feiten,
    opdracht: { ...convenant, gemotiveerd: true },
    behalve: [
      ...anderen,
      {
        als: 'it does not say what',
        door: 'P4/verstrekking-beschreven',
        opdracht: { ...convenant, gemotiveerd: false },
      },
      {
        als: 'it is still to be taken',
        door: 'P3/besluit-genomen',
        opdracht: { ...convenant, gemotiveerd: true, besluitOp: morgen },
      },
      {
        als: 'it began before, and nobody says why',
        door: 'P4/eerder-begin-gemotiveerd',
        opdracht: { ...convenant, gemotiveerd: true, geldig: vanaf(gisteren) },
      },
    ],
  },
  {
    titel: '[P4] a taak is recorded once a jurist looked at it',
    handeling: 'taakVastleggen',
    actor: beheerder,
    feiten,
    opdracht: taak,
    behalve: [
      ...anderen,
      { als: 'a jurist is still to look', door: 'P4/taak-getoetst', opdracht: { ...taak, getoetstOp: morgen } },
      { als: 'it is a proposal of a template', door: 'P4/geen-voorstel', opdracht: { ...taak, isVoorstel: true } },
      { als: 'it was recorded before', door: 'P4/voorstel-eenmaal', opdracht: { ...taak, voorstel: 'vastgelegd' } },
      { als: 'it is of another kind', door: 'P4/voorstel-eenmaal', opdracht: { ...taak, voorstel: 'onbekend' } },
      {
        als: 'it began before, and nobody says why',
        door: 'P4/eerder-begin-gemotiveerd',
        opdracht: { ...taak, geldig: vanaf(gisteren) },
      },
    ],
  },
  {
    titel: '[P4] a taak that holds is corrected with the reason, once a jurist looked again',
    handeling: 'taakWijzigen',
    actor: beheerder,
    feiten,
    opdracht: { isVoorstel: false, registratie: altijd, getoetstOp: vandaag, gemotiveerd: true },
    behalve: [
      ...anderen,
      {
        als: 'a jurist is still to look',
        door: 'P4/taak-getoetst',
        opdracht: { isVoorstel: false, registratie: altijd, getoetstOp: morgen, gemotiveerd: true },
      },
      {
        als: 'it is over',
        door: 'P4/nog-niet-voorbij',
        opdracht: { isVoorstel: false, registratie: verlopen, getoetstOp: vandaag, gemotiveerd: true },
      },
      {
        als: 'no reason',
        door: 'P4/wijziging-gemotiveerd',
        opdracht: { isVoorstel: false, registratie: altijd, getoetstOp: vandaag, gemotiveerd: false },
      },
    ],
  },
  ...beeindigingen,
]

describe('what is recorded of a partij', () => {
  it.each(proeven)('$titel', beproef)
})
