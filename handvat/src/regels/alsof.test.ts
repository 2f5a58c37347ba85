import { describe, expect, it } from 'vitest'
import type { Alsof } from '../casus/alsof.ts'
import { feitenAlsof } from '../casus/alsof.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { findCel, inzagematrix } from '../inzagematrix.ts'
import { procesregisseur as actor, manager, medewerkerVan, ondersteuner } from '../testing/actoren.ts'
import {
  ggz,
  maakDeelnemer,
  maakId,
  maakInbreng,
  maakOverleg,
  nu,
  politie,
  reclassering,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, vraag, zaak } from '../testing/handelproef.ts'
import { inzageverschil } from './alsof.ts'

const vanGgz = maakInbreng(ggz, { voorbehouden: [reclassering] })
const overleg = (stand: 'voorbereiding' | 'gepland' | 'gehouden') => ({
  gegevens: [vanGgz, maakInbreng(politie)],
  overleggen: [maakOverleg({ stand, deelnemers: [politie, ggz].map((p) => maakDeelnemer(p, { aanvaardingen: [] })) })],
})
const zonderGgz = {
  ...overleg('gepland'),
  overleggen: [maakOverleg({ stand: 'gepland', deelnemers: [maakDeelnemer(politie)] })],
}
const niets: Alsof = { moment: 'nu', deelnemer: null, zonderVoorbehoud: null }
const zonder = { ...niets, zonderVoorbehoud: { gegeven: vanGgz.id, partij: reclassering } }
const metErbij = { ...niets, deelnemer: { partij: reclassering, themas: null } }

const proeven: readonly Handelproef[] = [
  {
    titel: '[R5] the procesregisseur looks ahead at the start, as long as that is to come',
    handeling: 'wieZietWatAlsofInzien',
    actor,
    feiten: zaak('triage', overleg('voorbereiding')),
    opdracht: { alsof: { ...niets, moment: 'begin' } },
    behalve: [
      { als: 'nothing is supposed', door: 'R5/alsof-mogelijk', opdracht: { alsof: niets } },
      { als: 'nothing is asked', door: 'R5/alsof-mogelijk', opdracht: {} },
      { als: 'no overleg', door: 'R5/alsof-mogelijk', feiten: zaak('triage') },
      { als: 'it was held', door: 'R5/alsof-mogelijk', feiten: zaak('casusoverleg', overleg('gehouden')) },
      {
        als: 'with a stranger',
        door: 'R5/alsof-mogelijk',
        opdracht: { alsof: { ...niets, deelnemer: { partij: maakId('onbekend'), themas: null } } },
      },
      { als: 'by an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
      { als: 'by the manager', door: 'P5/rol-staat-toe', actor: manager },
    ],
  },
  {
    titel: '[R5] an invitation that was sent is no longer ahead',
    handeling: 'wieZietWatAlsofInzien',
    actor,
    feiten: zaak('triage', overleg('voorbereiding')),
    opdracht: { alsof: { ...niets, moment: 'uitnodiging' } },
    behalve: [{ als: 'sent', door: 'R5/alsof-mogelijk', feiten: zaak('casusoverleg', overleg('gepland')) }],
  },
  {
    titel: '[R5] a bronhouder looks ahead at its own voorbehoud, and at an overleg to which it was invited',
    handeling: 'wieZietWatAlsofInzien',
    actor: medewerkerVan(ggz),
    feiten: zaak('casusoverleg', overleg('gepland')),
    opdracht: { alsof: { ...zonder, moment: 'begin' } },
    behalve: [
      { als: 'with another deelnemer', door: 'R5/alsof-binnen-eigen', opdracht: { alsof: metErbij } },
      { als: 'before it is invited', door: 'R5/alsof-binnen-eigen', feiten: zaak('triage', overleg('voorbereiding')) },
      { als: 'where others are invited', door: 'R5/alsof-binnen-eigen', feiten: zaak('casusoverleg', zonderGgz) },
      { als: 'of a gegeven of another', door: 'R5/alsof-binnen-eigen', actor: medewerkerVan(politie) },
    ],
  },
  {
    titel: '[R5] a bronhouder looks ahead at what begins with the overleg alone, and as it is at its voorbehoud alone',
    handeling: 'wieZietWatAlsofInzien',
    actor: medewerkerVan(ggz),
    feiten: zaak('casusoverleg', overleg('gepland')),
    opdracht: { alsof: { ...niets, moment: 'begin' } },
    behalve: [
      { als: 'of another', door: 'R5/alsof-binnen-eigen', opdracht: { alsof: zonder }, actor: medewerkerVan(politie) },
    ],
  },
]

describe('looking ahead', () => {
  it('[R5] [T14] the procesregisseur looks ahead at who may come, and at a voorbehoud of whatever partij', () => {
    const zaken = { actor, feiten: zaak('triage', overleg('voorbereiding')) }
    for (const alsof of [metErbij, { ...zonder, moment: 'begin' as const }, zonder])
      expect(vraag('wieZietWatAlsofInzien', { ...zaken, opdracht: { alsof } }).toegestaan).toBe(true)
  })

  for (const proef of proeven) it(proef.titel, () => beproef(proef))

  it('[R5] supposes no more than was asked, and leaves the feiten as they are', () => {
    const feiten = zaak('triage', overleg('voorbereiding'))
    const voor = structuredClone(feiten)
    expect(feitenAlsof(feiten, niets, nu)).toEqual(feiten)
    expect(feitenAlsof(feiten, zonder, nu).casus.gegevens[0]?.voorbehouden).toEqual([])
    const straks = feitenAlsof(feiten, { ...metErbij, moment: 'begin' }, nu).casus
    expect([straks.fase, straks.overleggen[0]?.stand, straks.overleggen[0]?.deelnemers.length]).toEqual([
      ...['casusoverleg', 'bezig'],
      3,
    ])
    expect(feiten).toEqual(voor)
    const matrix = inzagematrix(handvatB2, feitenAlsof(feiten, { ...niets, moment: 'uitnodiging' }, nu), nu)
    expect(findCel(matrix, vanGgz.id, { soort: 'partij', partij: politie })?.inzage).toBe('niets')
  })
})

describe('what becomes of what somebody gets', () => {
  it('[R5] opens where more is seen, closes where less is, and stays what it is where that is the same', () => {
    const alle = ['niets', 'bestaan', 'inhoud'] as const
    expect(alle.map((nu) => alle.map((straks) => inzageverschil(nu, straks)))).toEqual([
      [null, 'opent', 'opent'],
      ['sluit', null, 'opent'],
      ['sluit', 'sluit', null],
    ])
  })
})
