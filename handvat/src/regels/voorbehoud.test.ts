import { describe, expect, it } from 'vitest'
import { handvatB2 } from '../handvat-b2.ts'
import { findCel, inzagematrix } from '../inzagematrix.ts'
import type { Lezer } from '../lezer.ts'
import { medewerkerVan } from '../testing/actoren.ts'
import {
  gemeente,
  ggz,
  maakGegeven,
  maakId,
  maakInbreng,
  maakLeiding,
  maakPlandoel,
  maakUitvraag,
  nu,
  politie,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, vraag, zaak } from '../testing/handelproef.ts'
import type { NieuwGegeven } from './situatie.ts'

const gewoon: NieuwGegeven = {
  ...{
    categorie: 'inhoudelijk',
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
const onbekend = maakId<'partij'>('nergens')
const eigen = maakInbreng(ggz)
const feiten = zaak('triage', { uitvragen: [maakUitvraag(ggz)], gegevens: [eigen] })

const proeven: readonly Handelproef[] = [
  {
    titel: '[T19] [T5] a new gegeven is kept from partijen that exist, and in triage not from who asks',
    handeling: 'gegevenInbrengen',
    actor: medewerkerVan(ggz),
    feiten,
    opdracht: { themas: [], nieuweGegevens: [{ ...gewoon, voorbehouden: [politie] }] },
    behalve: [
      {
        als: 'a partij that is not there',
        door: 'T19/voorbehoud-tegen-bekende-partij',
        opdracht: { themas: [], nieuweGegevens: [gewoon, { ...gewoon, voorbehouden: [politie, onbekend] }] },
      },
      {
        als: 'beforehand for one that is not there',
        door: 'T19/voorbehoud-tegen-bekende-partij',
        opdracht: { themas: [], nieuweGegevens: [{ ...gewoon, voorafAan: [onbekend] }] },
      },
      {
        als: 'the aanmelder',
        door: 'T5/aanmelder-is-lezer',
        opdracht: { themas: [], nieuweGegevens: [{ ...gewoon, voorbehouden: [gemeente] }] },
      },
    ],
  },
  {
    titel: '[T19] [T5] so is one that is there',
    handeling: 'gegevenVrijgeven',
    actor: medewerkerVan(ggz),
    feiten,
    opdracht: {
      gegevens: [eigen.id],
      themas: [],
      zeggenschap: { voorbehouden: [politie], voorafAan: [politie], geheimhouding: null, vrijgave: 'geen' },
    },
    behalve: [
      {
        als: 'a partij that is not there',
        door: 'T19/voorbehoud-tegen-bekende-partij',
        opdracht: {
          gegevens: [eigen.id],
          themas: [],
          zeggenschap: { voorbehouden: [onbekend], voorafAan: [], geheimhouding: null, vrijgave: 'geen' },
        },
      },
      {
        als: 'the aanmelder',
        door: 'T5/aanmelder-is-lezer',
        opdracht: {
          gegevens: [eigen.id],
          themas: [],
          zeggenschap: { voorbehouden: [gemeente], voorafAan: [], geheimhouding: null, vrijgave: 'geen' },
        },
      },
    ],
  },
]

describe('[T19] [T5] from whom a gegeven is kept', () => {
  for (const proef of proeven) it(proef.titel, () => beproef(proef))

  it('[T5] the place in an answer is told, and after triage a bronhouder keeps a gegeven from whom it will', () => {
    const nieuweGegevens = [gewoon, { ...gewoon, plaats: 'gegevens.1.', voorbehouden: [gemeente] }]
    const actor = medewerkerVan(ggz)
    const inTriage = vraag('gegevenInbrengen', { actor, feiten, opdracht: { themas: [], nieuweGegevens } })
    expect(inTriage).toMatchObject({ velden: [{ veld: 'gegevens.1.voorbehouden' }] })
    const zeggenschap = { voorbehouden: [gemeente], voorafAan: [], geheimhouding: null, vrijgave: 'geen' } as const
    const daarna = zaak('casusoverleg', { gegevens: [eigen] })
    expect(
      vraag('gegevenVrijgeven', { actor, feiten: daarna, opdracht: { gegevens: [eigen.id], themas: [], zeggenschap } }),
    ).toMatchObject({ toegestaan: true })
  })

  it('[T5] [C3] the procesregie knows of what is kept from the partij for which it works that it is there, and reads no text on it', () => {
    const bron = maakInbreng(ggz, { voorbehouden: [gemeente] })
    const casus = { gegevens: [bron], plandoelen: [maakPlandoel({ steuntOp: [bron.id] })] }
    const ziet = (object: string, anders = {}) => {
      const matrix = inzagematrix(handvatB2, zaak('casusoverleg', { ...casus, ...anders }), nu)
      return findCel(matrix, object, { soort: 'procesregie' } satisfies Lezer)?.inzage
    }
    expect([ziet(bron.id), ziet('plandoel')]).toEqual(['bestaan', 'niets'])
    const overgenomen = { leiding: maakLeiding(gemeente, politie) }
    expect([ziet(bron.id, overgenomen), ziet('plandoel', overgenomen)]).toEqual(['inhoud', 'inhoud'])
    const gewoneBron = { gegevens: [maakInbreng(ggz)] }
    expect([ziet(bron.id, gewoneBron), ziet('plandoel', gewoneBron)]).toEqual(['inhoud', 'inhoud'])
  })
})

describe('[T19] who the betrokkene is', () => {
  const wie = maakGegeven({ id: maakId('wie'), betrokkene: true, categorie: 'naw' })
  const ander = maakGegeven()
  const gaat = (handeling: 'gegevenIntrekken' | 'gegevenWijzigen' | 'betrokkeneVerbeteren', id: string) =>
    vraag(handeling, {
      actor: medewerkerVan(gemeente),
      feiten: zaak('casusoverleg', { gegevens: [wie, ander] }),
      opdracht: { gegevens: [maakId(id)] },
    })

  it('[T19] is corrected by itself, not withdrawn, and not changed as an ordinary gegeven', () => {
    expect(gaat('betrokkeneVerbeteren', 'wie')).toMatchObject({ toegestaan: true })
    expect(gaat('betrokkeneVerbeteren', ander.id)).toMatchObject({ regel: { id: 'T19/alleen-betrokkene' } })
    expect(gaat('gegevenIntrekken', 'wie')).toMatchObject({ regel: { id: 'T19/betrokkene-blijft' } })
    expect(gaat('gegevenWijzigen', 'wie')).toMatchObject({ regel: { id: 'T19/betrokkene-apart' } })
    for (const handeling of ['gegevenIntrekken', 'gegevenWijzigen'] as const)
      expect(gaat(handeling, ander.id)).toMatchObject({ toegestaan: true })
  })
})
