import { describe, it } from 'vitest'
import { type Gegeven, geheimkringen } from '../casus/gegeven.ts'
import { medewerkerVan, procesregisseur } from '../testing/actoren.ts'
import { gemeente, ggz, maakGegeven, maakId, metHuis } from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, zaak } from '../testing/handelproef.ts'
import type { NieuwGegeven } from './situatie.ts'

const persoon = (id: string, anders: Partial<Gegeven> = {}) =>
  maakGegeven({ id: maakId(id), categorie: 'naw', persoon: 'systeemlid', ...anders })

const moeder = persoon('moeder')
const geheim = { procesregieMagZien: false, uitvraagToegestaan: false, gewogen: geheimkringen }
const zusje = persoon('zusje', { geheimhouding: geheim })
const vanGgz = persoon('van-ggz', { bronhouder: ggz, ingebrachtIn: 'triage' })
const gewoon = maakGegeven()
const overMoeder = maakGegeven({ id: maakId('over-moeder'), over: moeder.id })
const gegevens = [gewoon, moeder, zusje, vanGgz, overMoeder]
const feiten = zaak('triage', { gegevens })
const zonderRechten = metHuis(feiten, { partijen: feiten.huis.partijen.map((p) => ({ ...p, rechten: [] })) })
const afwezig = maakId<'gegeven'>('elders')

const nieuw: NieuwGegeven = {
  ...{
    categorie: 'naw',
    bijzonder: false,
    strafrechtelijk: false,
    persoon: null,
    over: null,
    noodzaakGegeven: true,
    geheimhouding: null,
    vrijgave: 'geen',
  },
  ...{ voorbehouden: [], voorafAan: [], plaats: '' },
}
const toevoegen = { themas: [], nieuweGegevens: [{ ...nieuw, persoon: 'systeemlid' as const }], naamGemotiveerd: null }
const verbeteren = { ...toevoegen, gegevens: [moeder.id], teVinden: false }
const aanmerken = { gegevens: [moeder.id], gemotiveerd: true, teVinden: true }
const vraag = {
  contactpersonen: 1,
  ...{ partij: ggz, gemotiveerd: true, overgenomen: false, antwoordVoor: '2026-07-01', redenZonderNaam: true },
}

const proeven: readonly Handelproef[] = [
  {
    titel: '[A5] a partij brings somebody in under a description, or by name with the reason why',
    handeling: 'persoonToevoegen',
    actor: medewerkerVan(gemeente),
    feiten,
    opdracht: toevoegen,
    behalve: [
      {
        als: 'a name without the reason',
        door: 'A5/naam-gemotiveerd',
        opdracht: { ...toevoegen, naamGemotiveerd: false },
      },
      {
        als: 'no reason why the person is needed',
        door: 'A5/noodzaak-per-gegeven',
        opdracht: { ...toevoegen, nieuweGegevens: [{ ...nieuw, persoon: 'ander', noodzaakGegeven: false }] },
      },
      {
        als: 'a slachtoffer, by who may not process what tells of an offence',
        door: 'A7/bijzonder-getoetst',
        feiten: zonderRechten,
        opdracht: { ...toevoegen, nieuweGegevens: [{ ...nieuw, persoon: 'slachtoffer' }] },
      },
      { als: 'the procesregie', door: 'P5/rol-staat-toe', actor: procesregisseur },
    ],
  },
  {
    titel: '[A5] [T19] who brought a person in corrects who that is, and nothing else in that way',
    handeling: 'persoonVerbeteren',
    actor: medewerkerVan(gemeente),
    feiten,
    opdracht: verbeteren,
    behalve: [
      { als: 'of another partij', door: 'T19/alleen-bronhouder', opdracht: { ...verbeteren, gegevens: [vanGgz.id] } },
      { als: 'no person', door: 'A5/alleen-persoon', opdracht: { ...verbeteren, gegevens: [gewoon.id] } },
      {
        als: 'a person and no person',
        door: 'A5/alleen-persoon',
        opdracht: { ...verbeteren, gegevens: [moeder.id, gewoon.id] },
      },
      {
        als: 'a name without the reason',
        door: 'A5/naam-gemotiveerd',
        opdracht: { ...verbeteren, naamGemotiveerd: false },
      },
      {
        als: 'who is marked as betrokkene loses the name',
        door: 'A6/medebetrokkene-te-vinden',
        feiten: zaak('triage', { gegevens: [{ ...moeder, medebetrokkene: true }] }),
      },
      {
        als: 'becomes a slachtoffer',
        door: 'A7/bijzonder-getoetst',
        feiten: zonderRechten,
        opdracht: { ...verbeteren, nieuweGegevens: [{ ...nieuw, persoon: 'slachtoffer' }] },
      },
    ],
  },
  {
    titel: '[A6] the procesregisseur marks another person that it sees as betrokkene, with a reason',
    handeling: 'betrokkeneAanmerken',
    actor: procesregisseur,
    feiten,
    opdracht: aanmerken,
    behalve: [
      { als: 'no reason', door: 'A6/medebetrokkene-gemotiveerd', opdracht: { ...aanmerken, gemotiveerd: false } },
      {
        als: 'no name or birth date',
        door: 'A6/naam-voor-medebetrokkene',
        opdracht: { ...aanmerken, teVinden: false },
      },
      { als: 'one that is hidden', door: 'A6/ziet-medebetrokkene', opdracht: { ...aanmerken, gegevens: [zusje.id] } },
      { als: 'one that is not there', door: 'A6/ziet-medebetrokkene', opdracht: { ...aanmerken, gegevens: [afwezig] } },
      { als: 'an ordinary gegeven', door: 'A6/ziet-medebetrokkene', opdracht: { ...aanmerken, gegevens: [gewoon.id] } },
      { als: 'nobody', door: 'A6/ziet-medebetrokkene', opdracht: { ...aanmerken, gegevens: [] } },
    ],
  },
  {
    titel: '[A5] a gegeven is about the hoofdpersoon or about somebody whom the writer sees',
    handeling: 'gegevenWijzigen',
    actor: medewerkerVan(gemeente),
    feiten,
    opdracht: { gegevens: [gewoon.id], over: moeder.id },
    behalve: [
      { als: 'nobody', door: 'A5/over-bekende-persoon', opdracht: { gegevens: [gewoon.id], over: afwezig } },
      {
        als: 'a gegeven that is no person',
        door: 'A5/over-bekende-persoon',
        opdracht: { gegevens: [gewoon.id], over: gewoon.id },
      },
      {
        als: 'somebody kept from it',
        door: 'A5/over-bekende-persoon',
        feiten: zaak('triage', { gegevens: [gewoon, { ...vanGgz, voorbehouden: [gemeente] }] }),
        opdracht: { gegevens: [gewoon.id], over: vanGgz.id },
      },
      { als: 'who somebody is', door: 'A5/persoon-apart', opdracht: { gegevens: [moeder.id], over: null } },
    ],
  },
  {
    titel: '[A5] what is brought in is about somebody whom the writer sees',
    handeling: 'gegevenInbrengen',
    actor: medewerkerVan(gemeente),
    feiten,
    opdracht: { themas: [], nieuweGegevens: [{ ...nieuw, over: moeder.id }] },
    behalve: [
      {
        als: 'the second is about nobody',
        door: 'A5/over-bekende-persoon',
        opdracht: { themas: [], nieuweGegevens: [nieuw, { ...nieuw, over: afwezig }] },
      },
    ],
  },
  {
    titel: '[A5] [T4] with what is about somebody goes along who that is',
    handeling: 'uitvraagVersturen',
    actor: procesregisseur,
    feiten,
    opdracht: { ...vraag, gegevens: [overMoeder.id, moeder.id] },
    behalve: [
      { als: 'without', door: 'A5/persoon-gaat-mee', opdracht: { ...vraag, gegevens: [overMoeder.id] } },
      {
        als: 'a slachtoffer to who may not know of an offence',
        door: 'T4/gevraagde-mag-verwerken',
        feiten: zaak('triage', { gegevens: [overMoeder, { ...moeder, persoon: 'slachtoffer' }] }),
      },
    ],
  },
]

describe('other persons than the hoofdpersoon', () => {
  for (const proef of proeven) it(proef.titel, () => beproef(proef))
})
