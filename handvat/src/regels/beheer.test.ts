import { describe, expect, it } from 'vitest'
import { beginVanDag } from '../casus/datum.ts'
import { beheerder, fg, manager, procesregisseur } from '../testing/actoren.ts'
import { altijd, gemeente, maakFeiten, maakId } from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, vraag } from '../testing/handelproef.ts'

const feiten = maakFeiten()
const gisteren = '2026-06-14'
const vandaag = '2026-06-15'
const morgen = '2026-06-16'
const vanaf = (dag: string, tot: string | null = null) => ({
  van: beginVanDag(dag),
  tot: tot === null ? null : beginVanDag(tot),
})
/** As somebody recorded it who does nothing else here. */
const wachtend = { stand: 'wacht', vastgelegdDoor: maakId<'medewerker'>('iemand-anders') } as const
const verlening = { partij: gemeente, geldig: vanaf(vandaag), besluitOp: vandaag, gemotiveerd: false }

const regel = (waarde: number) => ({
  huisregel: { soort: 'kleinsteAantal', waarde } as const,
  geldig: vanaf(vandaag),
  besluitOp: vandaag,
})
const eigenAfspraken = (aantal: number) => {
  const waarde = Array.from({ length: aantal }, (_, i) => ({ kop: `Afspraak ${i}`, tekst: 'Wij houden ons hieraan.' }))
  return { ...regel(0), huisregel: { soort: 'zorgvuldigheidsafspraken', waarde } as const }
}
const vooraf = { ...regel(0), huisregel: { soort: 'inzageVooraf', waarde: false } } as const

const proeven: readonly Handelproef[] = [
  {
    titel: '[T15] a huisregel rests on a decision that was taken, and holds from today or a later day',
    handeling: 'huisregelVastleggen',
    actor: beheerder,
    feiten,
    opdracht: vooraf,
    behalve: [
      {
        als: 'the decision is of tomorrow',
        door: 'T15/huisregel-met-besluit',
        opdracht: { ...vooraf, besluitOp: morgen },
      },
      {
        als: 'it began yesterday',
        door: 'T15/huisregel-niet-met-terugwerking',
        opdracht: { ...vooraf, geldig: vanaf(gisteren) },
      },
      { als: 'the manager', door: 'P5/rol-staat-toe', actor: manager },
      { als: 'a procesregisseur', door: 'P5/rol-staat-toe', actor: procesregisseur },
      { als: 'the fg', door: 'P5/rol-staat-toe', actor: fg },
    ],
  },
  {
    titel: '[S12] a zvh can show fewer numbers than the smallest limit, and no more',
    handeling: 'huisregelVastleggen',
    actor: beheerder,
    feiten,
    opdracht: { ...regel(5), geldig: vanaf(morgen), besluitOp: gisteren },
    behalve: [
      { als: 'four would be shown', door: 'T15/huisregel-binnen-grenzen', opdracht: regel(4) },
      { als: 'hardly anything would be shown', door: 'T15/huisregel-binnen-grenzen', opdracht: regel(51) },
    ],
  },
  {
    titel: '[P3] the term after a lapsed mandate stays within what a zvh can choose',
    handeling: 'huisregelVastleggen',
    actor: beheerder,
    feiten,
    opdracht: { ...regel(0), huisregel: { soort: 'termijnNaMandaat', waarde: 90 } },
    behalve: [6, 91].map((waarde) => ({
      als: `it is ${waarde} days`,
      door: 'T15/huisregel-binnen-grenzen' as const,
      opdracht: { ...regel(0), huisregel: { soort: 'termijnNaMandaat' as const, waarde } },
    })),
  },
  {
    titel: '[T17] other zorgvuldigheidsafspraken hold from tomorrow at the earliest, and there is at least one',
    handeling: 'huisregelVastleggen',
    actor: beheerder,
    feiten,
    opdracht: { ...eigenAfspraken(1), geldig: vanaf(morgen) },
    behalve: [
      {
        als: 'from today, where an overleg can have begun',
        door: 'T17/afspraken-na-vandaag',
        opdracht: { ...eigenAfspraken(1), geldig: vanaf(vandaag) },
      },
      {
        als: 'there is none',
        door: 'T15/huisregel-binnen-grenzen',
        opdracht: { ...eigenAfspraken(0), geldig: vanaf(morgen) },
      },
      {
        als: 'nobody would read so many',
        door: 'T15/huisregel-binnen-grenzen',
        opdracht: { ...eigenAfspraken(13), geldig: vanaf(morgen) },
      },
    ],
  },
  {
    titel: '[A1] an aanmelder can choose from more than one leefgebied',
    handeling: 'huisregelVastleggen',
    actor: beheerder,
    feiten,
    opdracht: { ...regel(0), huisregel: { soort: 'leefgebieden', waarde: ['wonen', 'gezin'] } },
    behalve: [
      {
        als: 'there is one',
        door: 'T15/huisregel-binnen-grenzen',
        opdracht: { ...regel(0), huisregel: { soort: 'leefgebieden', waarde: ['wonen'] } },
      },
      {
        als: 'it is one twice',
        door: 'T15/huisregel-binnen-grenzen',
        opdracht: { ...regel(0), huisregel: { soort: 'leefgebieden', waarde: ['wonen', 'wonen'] } },
      },
    ],
  },
  {
    titel: '[P3] [P4] a mandate rests on a decision that was taken, and says why where it began before today',
    handeling: 'bevoegdheidVerlenen',
    actor: beheerder,
    feiten,
    opdracht: verlening,
    behalve: [
      {
        als: 'the decision is of tomorrow',
        door: 'P3/besluit-genomen',
        opdracht: { ...verlening, besluitOp: morgen },
      },
      {
        als: 'it began yesterday, and nobody says why',
        door: 'P3/eerder-begin-gemotiveerd',
        opdracht: { ...verlening, geldig: vanaf(gisteren) },
      },
      {
        als: 'it ends when it begins',
        door: 'P4/periode-klopt',
        opdracht: { ...verlening, geldig: vanaf(morgen, morgen) },
      },
      {
        als: 'it ends before it begins',
        door: 'P4/periode-klopt',
        opdracht: { ...verlening, geldig: vanaf(morgen, vandaag) },
      },
      { als: 'the manager', door: 'P5/rol-staat-toe', actor: manager },
    ],
  },
  {
    titel: '[P3] a mandate that began yesterday holds where it says why',
    handeling: 'bevoegdheidVerlenen',
    actor: beheerder,
    feiten,
    opdracht: { ...verlening, geldig: vanaf(gisteren, morgen), besluitOp: gisteren, gemotiveerd: true },
    behalve: [
      {
        als: 'it does not say why',
        door: 'P3/eerder-begin-gemotiveerd',
        opdracht: { ...verlening, geldig: vanaf(gisteren, morgen), besluitOp: gisteren, gemotiveerd: false },
      },
    ],
  },
  {
    titel: '[P3] who withdraws a mandate says why',
    handeling: 'bevoegdheidIntrekken',
    actor: beheerder,
    feiten,
    opdracht: { gemotiveerd: true },
    behalve: [
      { als: 'no reason', door: 'P3/intrekking-gemotiveerd', opdracht: { gemotiveerd: false } },
      { als: 'the procesregisseur', door: 'P5/rol-staat-toe', actor: procesregisseur },
    ],
  },
  {
    titel: '[P4] a right is recorded after a test, with what it showed, for a period',
    handeling: 'rechtVastleggen',
    actor: beheerder,
    feiten,
    opdracht: { geldig: vanaf(gisteren, morgen), gemotiveerd: true, eerderBeginGemotiveerd: true },
    behalve: [
      {
        als: 'not what the test showed',
        door: 'P4/recht-na-toets',
        opdracht: { geldig: vanaf(vandaag), gemotiveerd: false, eerderBeginGemotiveerd: true },
      },
      {
        als: 'it ends before it begins',
        door: 'P4/periode-klopt',
        opdracht: { geldig: vanaf(morgen, gisteren), gemotiveerd: true, eerderBeginGemotiveerd: true },
      },
      {
        als: 'it began before, and nobody says why',
        door: 'P4/eerder-begin-gemotiveerd',
        opdracht: { geldig: vanaf(gisteren), gemotiveerd: true, eerderBeginGemotiveerd: false },
      },
      { als: 'the FG', door: 'P5/rol-staat-toe', actor: fg },
    ],
  },
  {
    titel: '[P4] a right that begins today says nothing of before',
    handeling: 'rechtVastleggen',
    actor: beheerder,
    feiten,
    opdracht: { geldig: vanaf(vandaag), gemotiveerd: true, eerderBeginGemotiveerd: false },
    behalve: [],
  },
  ...[beheerder, fg].map(
    (actor): Handelproef => ({
      titel: `[P4] a second person, as ${actor.rol}, confirms the test of another`,
      handeling: 'rechtBevestigen',
      actor,
      feiten,
      opdracht: { recht: wachtend, gemotiveerd: true },
      behalve: [
        {
          als: 'who recorded it',
          door: 'P4/recht-door-tweede-bevestigd',
          opdracht: { recht: { ...wachtend, vastgelegdDoor: actor.medewerker }, gemotiveerd: true },
        },
        ...(['bevestigd', 'ingetrokken'] as const).map((stand) => ({
          als: `it is ${stand}`,
          door: 'P4/recht-wacht-op-bevestiging',
          opdracht: { recht: { ...wachtend, stand }, gemotiveerd: true },
        })),
        { als: 'there is none', door: 'P4/recht-wacht-op-bevestiging', opdracht: { recht: null, gemotiveerd: true } },
        {
          als: 'not what was looked at',
          door: 'P4/bevestiging-gemotiveerd',
          opdracht: { recht: wachtend, gemotiveerd: false },
        },
        { als: 'the procesregisseur', door: 'P5/rol-staat-toe', actor: procesregisseur },
      ],
    }),
  ),
  ...(['wacht', 'bevestigd'] as const).map(
    (stand): Handelproef => ({
      titel: `[P4] a right that ${stand === 'wacht' ? 'waits' : 'counts'} is withdrawn with the reason, by whoever recorded it too`,
      handeling: 'rechtIntrekken',
      actor: beheerder,
      feiten,
      opdracht: { recht: { stand, vastgelegdDoor: beheerder.medewerker }, gemotiveerd: true },
      behalve: [
        {
          als: 'it was withdrawn before',
          door: 'P4/recht-niet-ingetrokken',
          opdracht: { recht: { ...wachtend, stand: 'ingetrokken' }, gemotiveerd: true },
        },
        { als: 'there is none', door: 'P4/recht-niet-ingetrokken', opdracht: { recht: null, gemotiveerd: true } },
        { als: 'no reason', door: 'P4/intrekking-gemotiveerd', opdracht: { recht: wachtend, gemotiveerd: false } },
        { als: 'the manager', door: 'P5/rol-staat-toe', actor: manager },
      ],
    }),
  ),
]

describe('what the beheerder records', () => {
  for (const proef of proeven) it(proef.titel, () => beproef(proef))

  it('[R4] a permission names the norm on an earlier begin only where there is one', () => {
    const genoemd = (dag: string) => {
      const besluit = vraag('bevoegdheidVerlenen', {
        actor: beheerder,
        feiten,
        opdracht: { partij: gemeente, geldig: vanaf(dag), besluitOp: gisteren, gemotiveerd: true },
      })
      return besluit.toegestaan && besluit.regels.some((r) => r.id === 'P3/eerder-begin-gemotiveerd')
    }
    expect([gisteren, vandaag, morgen].map(genoemd)).toEqual([true, false, false])
  })

  it('[P3] an empty end is no end: the mandate goes on', () => {
    const opdracht = { ...verlening, geldig: altijd, besluitOp: '2019-12-01', gemotiveerd: true }
    expect(vraag('bevoegdheidVerlenen', { actor: beheerder, feiten, opdracht }).toegestaan).toBe(true)
  })
})
