import { describe, expect, it } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import { dagVan, plusDagen } from '../casus/datum.ts'
import { type Gegeven, geheimkringen } from '../casus/gegeven.ts'
import type { PartijId } from '../casus/id.ts'
import type { Uitvraag } from '../casus/uitvraag.ts'
import { procesregisseur as actor, manager, medewerkerVan, ondersteuner } from '../testing/actoren.ts'
import {
  gemeente,
  ggz,
  maakFeiten,
  maakGegeven,
  maakId,
  maakInbreng,
  maakInzetten,
  maakMandaat,
  maakUitvraag,
  nu,
  partijen,
  politie,
  reclassering,
  welzijnswerk,
  woningcorporatie,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, vraag, zaak } from '../testing/handelproef.ts'
import { na } from '../testing/willekeurige-feiten.ts'
import type { NieuwGegeven } from './situatie.ts'

const gegeven = maakGegeven()
const anderen = partijen.map((p) => p.id).filter((id) => id !== gemeente)

const triage = (casus: Partial<Casus> = {}) => zaak('triage', { gegevens: [gegeven], ...casus })
const met = (kenmerken: Partial<Gegeven>) => triage({ gegevens: [maakGegeven(kenmerken)] })
const gevraagd = (...wie: readonly PartijId[]) => triage({ uitvragen: wie.map((p) => maakUitvraag(p)) })
const vraagAanPolitie = {
  partij: politie,
  gemotiveerd: true,
  overgenomen: false,
  gegevens: [],
  antwoordVoor: dagVan(nu),
  redenZonderNaam: true,
  contactpersonen: 1,
}
const opdracht = { ...vraagAanPolitie, gegevens: [gegeven.id] }

const versturen: readonly Handelproef[] = [
  {
    titel: '[T1] an uitvraag goes from the procesregie to one other partij, with its reasons',
    handeling: 'uitvraagVersturen',
    actor,
    feiten: triage(),
    opdracht,
    behalve: [
      {
        als: 'no reasons',
        door: 'T1/uitvraag-gemotiveerd',
        opdracht: { partij: politie, contactpersonen: 1, gegevens: [gegeven.id] },
      },
      {
        als: 'reasons that were not written',
        door: 'T1/uitvraag-gemotiveerd',
        opdracht: { ...opdracht, gemotiveerd: false },
      },
      { als: 'to nobody', door: 'T1/bilateraal', opdracht: { gemotiveerd: true } },
      {
        als: 'to be answered on a day that has passed',
        door: 'T1/antwoorddag-niet-voorbij',
        opdracht: { ...opdracht, antwoordVoor: dagVan(na(-86_400_000)) },
      },
      {
        als: 'without saying whom it is about, or why not',
        door: 'T5/zegt-over-wie',
        opdracht: { ...opdracht, redenZonderNaam: false },
      },
      { als: 'to a stranger', door: 'T1/bilateraal', opdracht: { ...opdracht, partij: maakId('onbekend') } },
      { als: 'to who asks', door: 'T1/bilateraal', opdracht: { ...opdracht, partij: gemeente } },
      { als: 'to who has a question open', door: 'T1/bilateraal', feiten: gevraagd(politie) },
      {
        als: 'to a partij where nobody would receive it',
        door: 'P8/partij-heeft-contactpersoon',
        opdracht: { ...opdracht, contactpersonen: 0 },
      },
      { als: 'by the aanmelder', door: 'P5/rol-staat-toe', actor: medewerkerVan(gemeente) },
      { als: 'by an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
      { als: 'before triage', door: 'P1/past-bij-fase', feiten: zaak('aanmelding', { gegevens: [gegeven] }) },
      { als: 'after triage', door: 'P1/past-bij-fase', feiten: zaak('casusoverleg', { gegevens: [gegeven] }) },
    ],
  },
  {
    titel: '[T2] the last partij that was not asked yet cannot be asked',
    handeling: 'uitvraagVersturen',
    actor,
    feiten: gevraagd(...anderen.slice(2)),
    opdracht: vraagAanPolitie,
    behalve: [
      {
        als: 'with this question everybody would have been asked',
        door: 'T2/niet-iedereen',
        feiten: gevraagd(...anderen.filter((p) => p !== politie)),
      },
      {
        als: 'the only other partij',
        door: 'T2/niet-iedereen',
        feiten: zaak('triage', {}, { partijen: partijen.filter((p) => p.id === gemeente || p.id === politie) }),
      },
    ],
  },
  {
    titel: '[T2] a question that was withdrawn was asked, and may be asked again',
    handeling: 'uitvraagVersturen',
    actor,
    feiten: triage({
      uitvragen: anderen
        .filter((p) => p !== politie)
        .map((p) => maakUitvraag(p, { stand: p === ggz ? 'ingetrokken' : 'beantwoord' })),
    }),
    opdracht: { ...vraagAanPolitie, partij: ggz },
    behalve: [{ als: 'to the one that remains', door: 'T2/niet-iedereen', opdracht: vraagAanPolitie }],
  },
  {
    titel: '[T2] the same words for another partij are no motivation',
    handeling: 'uitvraagVersturen',
    actor,
    feiten: triage(),
    opdracht,
    behalve: [
      { als: 'copied', door: 'T2/eigen-motivering', opdracht: { ...opdracht, overgenomen: true } },
      {
        als: 'not known',
        door: 'T2/eigen-motivering',
        opdracht: { partij: politie, contactpersonen: 1, gemotiveerd: true, gegevens: [], antwoordVoor: dagVan(nu) },
      },
    ],
  },
  {
    titel: '[T4] what goes along is chosen from what the aanmelder gave and lets go',
    handeling: 'uitvraagVersturen',
    actor,
    feiten: met({
      geheimhouding: { procesregieMagZien: false, uitvraagToegestaan: true, gewogen: geheimkringen },
      voorbehouden: [ggz, woningcorporatie],
    }),
    opdracht,
    behalve: [
      {
        als: 'geheimhouding that the aanmelder did not lift',
        door: 'T4/binnen-kader-aanmelder',
        feiten: met({
          geheimhouding: { procesregieMagZien: true, uitvraagToegestaan: false, gewogen: geheimkringen },
        }),
      },
      { als: 'put out of sight', door: 'T4/binnen-kader-aanmelder', feiten: met({ beperkt: true }) },
      { als: 'of another partij', door: 'T4/binnen-kader-aanmelder', feiten: met({ bronhouder: ggz }) },
      {
        als: 'not of this casus',
        door: 'T4/binnen-kader-aanmelder',
        opdracht: { ...opdracht, gegevens: [gegeven.id, maakId('elders')] },
      },
      {
        als: 'a voorbehoud against who is asked',
        door: 'T4/geen-voorbehoud',
        feiten: met({ voorbehouden: [politie] }),
      },
    ],
  },
  {
    titel: '[T4] [P4] nothing goes along that the asked partij may not process',
    handeling: 'uitvraagVersturen',
    actor,
    feiten: met({ bijzonder: true, strafrechtelijk: true, categorie: 'bsn' }),
    opdracht: { ...opdracht, partij: reclassering },
    behalve: [
      { als: 'the police may not use the BSN', door: 'T4/gevraagde-mag-verwerken', opdracht },
      {
        als: 'a woningcorporatie and what is bijzonder',
        door: 'T4/gevraagde-mag-verwerken',
        feiten: met({ bijzonder: true }),
        opdracht: { ...opdracht, partij: woningcorporatie },
      },
    ],
  },
  {
    titel: '[P3] asking needs a mandate for the uitvraag of the partij in whose name is asked',
    handeling: 'uitvraagVersturen',
    actor,
    feiten: triage(),
    opdracht,
    behalve: [
      [],
      [maakMandaat(gemeente, [])],
      [maakMandaat(gemeente, ['intake', 'casusoverleg'])],
      [maakMandaat(politie)],
    ].map((bevoegdheidsverleningen) => ({
      als: JSON.stringify(bevoegdheidsverleningen),
      door: 'P3/alleen-met-mandaat',
      feiten: zaak('triage', { gegevens: [gegeven] }, { bevoegdheidsverleningen }),
    })),
  },
]

const uitvraag = maakUitvraag(politie)
const gewoon = {
  categorie: 'inhoudelijk',
  bijzonder: false,
  strafrechtelijk: false,
  persoon: null,
  over: null,
  noodzaakGegeven: true,
  geheimhouding: null,
  vrijgave: 'geen',
  voorbehouden: [],
  voorafAan: [],
  plaats: '',
} as const satisfies NieuwGegeven
const teLaat = (anders: Partial<Uitvraag>) =>
  maakUitvraag(politie, { antwoordVoor: plusDagen(dagVan(nu), -30), ...anders })
const antwoord = {
  uitvraag: uitvraag.id,
  nieuweGegevens: [],
  bekend: true,
  weigergrond: null,
  volgtNog: false,
  taak: null,
}

const beantwoorden: readonly Handelproef[] = [
  {
    titel: '[T5] the asked partij answers its own question, and no other',
    handeling: 'uitvraagBeantwoorden',
    actor: medewerkerVan(politie),
    feiten: triage({ uitvragen: [uitvraag, maakUitvraag(ggz)] }),
    opdracht: antwoord,
    behalve: [
      {
        als: 'neither an answer nor a ground',
        door: 'T5/bekend-of-geweigerd',
        opdracht: { ...antwoord, bekend: null },
      },
      {
        als: 'no taak chosen yet',
        door: 'P1/inzet-uit-eigen-taken',
        feiten: triage({ uitvragen: [uitvraag, maakUitvraag(ggz)], inzetten: maakInzetten(gemeente) }),
      },
      {
        als: 'a taak of another',
        door: 'P1/inzet-uit-eigen-taken',
        opdracht: { ...antwoord, taak: maakId('taak-ggz') },
      },
      {
        als: 'an answer and a ground',
        door: 'T5/bekend-of-geweigerd',
        opdracht: { ...antwoord, weigergrond: 'eigenKader' },
      },
      {
        als: 'a ground with gegevens',
        door: 'T5/geen-gegevens-bij-weigering',
        opdracht: { ...antwoord, bekend: null, weigergrond: 'eigenKader', nieuweGegevens: [gewoon] },
      },
      { als: 'another that was asked', door: 'T5/eigen-uitvraag', actor: medewerkerVan(ggz) },
      { als: 'one that was not asked', door: 'P8/alleen-toegewezen', actor: medewerkerVan(reclassering) },
      { als: 'the aanmelder', door: 'P5/rol-staat-toe', actor: medewerkerVan(gemeente) },
      { als: 'no question named', door: 'T5/eigen-uitvraag', opdracht: { nieuweGegevens: [] } },
      {
        als: 'ingetrokken',
        door: 'P8/alleen-toegewezen',
        feiten: triage({ uitvragen: [maakUitvraag(politie, { stand: 'ingetrokken' })] }),
      },
      {
        als: 'a BSN that the police may not use',
        door: 'A8/bsn-toegestaan',
        opdracht: {
          ...antwoord,
          nieuweGegevens: [{ ...gewoon, categorie: 'bsn' }],
        },
      },
    ],
  },
  ...(['deelsBeantwoord', 'beantwoord', 'geweigerd'] as const).map(
    (stand): Handelproef => ({
      titel: `[T5] to an answer (${stand}) can be added while it is triage`,
      handeling: 'uitvraagBeantwoorden',
      actor: medewerkerVan(politie),
      feiten: triage({ uitvragen: [maakUitvraag(politie, { stand })] }),
      opdracht: antwoord,
      behalve: [
        { als: 'by another', door: 'P8/alleen-toegewezen', actor: medewerkerVan(ggz) },
        {
          als: 'the question was withdrawn',
          door: 'P8/alleen-toegewezen',
          feiten: triage({ uitvragen: [maakUitvraag(politie, { stand: 'ingetrokken' })] }),
        },
      ],
    }),
  ),
  {
    titel: '[T5] after the invitation only what is still to come can be given',
    handeling: 'uitvraagBeantwoorden',
    actor: medewerkerVan(politie),
    feiten: zaak('casusoverleg', { uitvragen: [maakUitvraag(politie, { stand: 'deelsBeantwoord' })] }),
    opdracht: antwoord,
    behalve: [
      {
        als: 'the answer was whole',
        door: 'P5/rol-staat-toe',
        feiten: zaak('casusoverleg', {
          uitvragen: [maakUitvraag(politie, { stand: 'beantwoord' })],
          gegevens: [maakInbreng(politie)],
        }),
      },
    ],
  },
  {
    titel: '[T5] a refusal is of the whole question',
    handeling: 'uitvraagBeantwoorden',
    actor: medewerkerVan(politie),
    feiten: triage({ uitvragen: [uitvraag] }),
    opdracht: { ...antwoord, bekend: null, weigergrond: 'eigenKader' },
    behalve: [
      {
        als: 'of which a rest would follow',
        door: 'T5/weigering-is-heel',
        opdracht: { ...antwoord, bekend: null, weigergrond: 'eigenKader', volgtNog: true },
      },
      {
        als: 'after gegevens were given',
        door: 'T5/weigering-is-heel',
        feiten: triage({
          uitvragen: [maakUitvraag(politie, { stand: 'deelsBeantwoord' })],
          gegevens: [maakInbreng(politie)],
        }),
      },
    ],
  },
  {
    titel: '[T1] a partij is reminded once the day has gone by, and then left in peace for a week',
    handeling: 'uitvraagHerinneren',
    actor: ondersteuner,
    feiten: triage({ uitvragen: [teLaat({})] }),
    opdracht: { uitvraag: uitvraag.id },
    behalve: [
      {
        als: 'on the day itself',
        door: 'T1/herinneren-na-de-dag',
        feiten: triage({ uitvragen: [teLaat({ antwoordVoor: dagVan(nu) })] }),
      },
      {
        als: 'six days after the last time',
        door: 'T1/herinneren-na-de-dag',
        feiten: triage({ uitvragen: [teLaat({ herinnerdOp: plusDagen(dagVan(nu), -6) })] }),
      },
      {
        als: 'answered',
        door: 'T1/herinneren-na-de-dag',
        feiten: triage({ uitvragen: [teLaat({ stand: 'beantwoord' })] }),
      },
      { als: 'none named', door: 'T1/herinneren-na-de-dag', opdracht: {} },
      { als: 'by the asked partij', door: 'P5/rol-staat-toe', actor: medewerkerVan(politie) },
    ],
  },
  ...[{ stand: 'deelsBeantwoord' as const }, { herinnerdOp: plusDagen(dagVan(nu), -7) }].map(
    (anders): Handelproef => ({
      titel: `[T1] it is reminded again: ${Object.keys(anders)}`,
      handeling: 'uitvraagHerinneren',
      actor,
      feiten: triage({ uitvragen: [teLaat(anders)] }),
      opdracht: { uitvraag: uitvraag.id },
      behalve: [],
    }),
  ),
  {
    titel: '[T1] an open question can be withdrawn, an answered one cannot',
    handeling: 'uitvraagIntrekken',
    actor,
    feiten: triage({ uitvragen: [uitvraag] }),
    opdracht: { uitvraag: uitvraag.id },
    behalve: [
      {
        als: 'answered',
        door: 'T1/open-uitvraag',
        feiten: triage({ uitvragen: [maakUitvraag(politie, { stand: 'beantwoord' })] }),
      },
      {
        als: 'answered, where one to another is still open',
        door: 'T1/open-uitvraag',
        feiten: triage({ uitvragen: [maakUitvraag(politie, { stand: 'beantwoord' }), maakUitvraag(ggz)] }),
      },
      { als: 'none named', door: 'T1/open-uitvraag', opdracht: {} },
    ],
  },
]

const zeggenschap = ['gegevenWijzigen', 'gegevenVrijgeven', 'gegevenBeperken', 'gegevenIntrekken'] as const
const vanPolitie = maakInbreng(politie)
const vanGgz = maakInbreng(ggz)

const zeggenschapsproeven = zeggenschap.map(
  (handeling): Handelproef => ({
    titel: `[T19] ${handeling} is for who brought the gegeven in`,
    handeling,
    actor: medewerkerVan(politie),
    feiten: triage({ gegevens: [vanPolitie, vanGgz] }),
    opdracht: { gegevens: [vanPolitie.id], themas: [] },
    behalve: [
      { als: 'of another', door: 'T19/alleen-bronhouder', opdracht: { gegevens: [vanGgz.id] } },
      {
        als: 'one of its own and one of another',
        door: 'T19/alleen-bronhouder',
        opdracht: { gegevens: [vanPolitie.id, vanGgz.id] },
      },
      { als: 'none', door: 'T19/alleen-bronhouder', opdracht: {} },
      { als: 'an empty choice', door: 'T19/alleen-bronhouder', opdracht: { gegevens: [] } },
      { als: 'of another casus', door: 'T19/alleen-bronhouder', opdracht: { gegevens: [maakId('elders')] } },
      { als: 'the procesregie', door: 'P5/rol-staat-toe', actor },
      { als: 'the aanmelder', door: 'P5/rol-staat-toe', actor: medewerkerVan(gemeente) },
      { als: 'the manager', door: 'P5/rol-staat-toe', actor: manager },
    ],
  }),
)

describe('triage', () => {
  for (const proef of [...versturen, ...beantwoorden, ...zeggenschapsproeven]) it(proef.titel, () => beproef(proef))

  it('[T19] a bronhouder keeps its say in every phase in which the dossier is open', () => {
    for (const plek of ['aanmelding', 'triage', 'casusoverleg', 'actief'] as const)
      for (const handeling of ['gegevenWijzigen', 'gegevenBeperken', 'gegevenIntrekken'] as const)
        expect(
          vraag(handeling, {
            actor: medewerkerVan(politie),
            feiten: zaak(plek, { gegevens: [vanPolitie] }),
            opdracht: { gegevens: [vanPolitie.id] },
          }),
          `${handeling} in ${plek}`,
        ).toMatchObject({ toegestaan: true, verantwoording: { namens: politie } })
  })

  it('[T1] [P1] an uitvraag is sent namens the aanmelder, on the taak of the aanmelding', () => {
    expect(vraag('uitvraagVersturen', { actor, feiten: triage(), opdracht })).toMatchObject({
      toegestaan: true,
      verantwoording: {
        namens: gemeente,
        taak: 'taak van gemeente',
        grondslag: 'AVG 6.1.e',
        doel: 'betrokkenPartijen',
      },
    })
  })

  it.each([
    ['with a gegeven', opdracht],
    ['without any', vraagAanPolitie],
  ])('[T11] a partij outside the convenant is asked nothing before it is tested apart, %s', (_wat, gevraagde) => {
    const huis = partijen.map((p) => (p.id === welzijnswerk ? { ...p, convenant: [] } : p))
    const feiten = zaak('triage', { gegevens: [gegeven] }, { ...maakFeiten().huis, partijen: huis })
    expect(
      vraag('uitvraagVersturen', { actor, feiten, opdracht: { ...gevraagde, partij: welzijnswerk } }),
    ).toMatchObject({ toegestaan: false, regel: { id: 'T11/niet-convenantpartner-apart-toetsen' } })
  })

  it('[T2] a partij outside the convenant does not make it everybody', () => {
    const huis = partijen.map((p) => (p.id === welzijnswerk ? { ...p, convenant: [] } : p))
    const feiten = zaak(
      'triage',
      { uitvragen: anderen.filter((p) => p !== politie && p !== welzijnswerk).map((p) => maakUitvraag(p)) },
      { ...maakFeiten().huis, partijen: huis },
    )
    expect(vraag('uitvraagVersturen', { actor, feiten, opdracht: vraagAanPolitie })).toMatchObject({
      toegestaan: false,
      regel: { eis: 'T2' },
    })
  })
})
