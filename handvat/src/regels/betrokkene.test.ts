import { describe, it } from 'vitest'
import { medewerkerVan, procesregisseur } from '../testing/actoren.ts'
import { gemeente, maakGegeven, maakId, maakInbreng, politie } from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, zaak } from '../testing/handelproef.ts'

const wie = maakGegeven({ id: maakId('wie'), categorie: 'naw', betrokkene: true })
const wat = maakGegeven({ id: maakId('wat') })
const onbekend = maakGegeven({ id: maakId('onbekend') })
Reflect.deleteProperty(onbekend, 'betrokkene')
const feiten = zaak('triage', { gegevens: [wie, wat, onbekend, maakInbreng(politie)] })
const actor = medewerkerVan(gemeente)

const proeven: readonly Handelproef[] = [
  {
    titel: '[T19] a gegeven is changed by its own words; who it is about is corrected as name and birth date',
    handeling: 'gegevenWijzigen',
    actor,
    feiten,
    opdracht: { gegevens: [wat.id] },
    behalve: [
      { als: 'who it is about', door: 'T19/betrokkene-apart', opdracht: { gegevens: [wie.id] } },
      { als: 'also among others', door: 'T19/betrokkene-apart', opdracht: { gegevens: [wat.id, wie.id] } },
      { als: 'it is not known whether', door: 'T19/betrokkene-apart', opdracht: { gegevens: [onbekend.id] } },
      { als: 'one that is not there', door: 'T19/alleen-bronhouder', opdracht: { gegevens: [maakId('weg')] } },
      { als: 'another partij', door: 'T19/alleen-bronhouder', opdracht: { gegevens: [maakInbreng(politie).id] } },
    ],
  },
  {
    titel: '[T19] name and birth date are corrected where they stand, and nowhere else',
    handeling: 'betrokkeneVerbeteren',
    actor,
    feiten,
    opdracht: { gegevens: [wie.id] },
    behalve: [
      { als: 'another gegeven', door: 'T19/alleen-betrokkene', opdracht: { gegevens: [wat.id] } },
      { als: 'another gegeven beside it', door: 'T19/alleen-betrokkene', opdracht: { gegevens: [wie.id, wat.id] } },
      { als: 'it is not known whether', door: 'T19/alleen-betrokkene', opdracht: { gegevens: [onbekend.id] } },
      { als: 'the procesregie', door: 'P5/rol-staat-toe', actor: procesregisseur },
    ],
  },
  {
    titel: '[T19] a gegeven is withdrawn by who brought it in; who the casus is about stays as long as it runs',
    handeling: 'gegevenIntrekken',
    actor,
    feiten,
    opdracht: { gegevens: [wat.id] },
    behalve: [
      { als: 'who it is about', door: 'T19/betrokkene-blijft', opdracht: { gegevens: [wie.id] } },
      { als: 'also among others', door: 'T19/betrokkene-blijft', opdracht: { gegevens: [wat.id, wie.id] } },
      { als: 'it is not known whether', door: 'T19/betrokkene-blijft', opdracht: { gegevens: [onbekend.id] } },
    ],
  },
]

describe('the gegeven that says who the casus is about', () => {
  for (const proef of proeven) it(proef.titel, () => beproef(proef))
})
