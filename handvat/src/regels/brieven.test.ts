import { describe, expect, it } from 'vitest'
import { standaardbrieven } from '../brieven.ts'
import type { Brieftekst } from '../casus/brief.ts'
import type { Casus, Stuk } from '../casus/casus.ts'
import { gewoonAfgeschaald } from '../termijnen.ts'
import { beheerder, kalender, manager, medewerkerVan, ondersteuner, procesregisseur } from '../testing/actoren.ts'
import {
  gemeente,
  gewoneTekst,
  ggz,
  maakActie,
  maakAfronding,
  maakDeelnemer,
  maakFeiten,
  maakGegeven,
  maakId,
  maakMeeneemafspraak,
  maakOverleg,
  maakUitvraag,
  nu,
  politie,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, zaak } from '../testing/handelproef.ts'
import { briefinhoudVan, brievenVoor } from './brieven.ts'

/* A13, T18, C13, S9: which letters there are to write, for whom, and what may stand in them. */

const id = maakId<'stuk'>('besluit')
const besluit: Stuk = {
  ...{ ...gewoneTekst, id, soort: 'triagebesluit', bronhouder: gemeente, gezien: true },
  informeren: { vanaf: '2026-06-10', voor: '2026-06-24' },
}
const open = (anders: Partial<Casus> = {}) => zaak('triage', { stukken: [besluit], ...anders })
const soorten = (casus: Casus, partij = gemeente) => brievenVoor(casus, { partij }).map(({ soort }) => soort)

const proeven: readonly Handelproef[] = [
  {
    titel: '[A13] [T18] who tells the betrokkene what was decided, can write a letter about it',
    handeling: 'briefSchrijven',
    actor: medewerkerVan(gemeente),
    feiten: open(),
    opdracht: { brief: 'triage' },
    behalve: [
      { als: 'another letter', door: 'A13/brief-past-bij-besluit', opdracht: { brief: 'afschaling' } },
      { als: 'no letter', door: 'A13/brief-past-bij-besluit', opdracht: {} },
      {
        als: 'told already',
        door: 'A13/brief-als-er-iets-te-vertellen-is',
        feiten: open({ stukken: [{ ...besluit, informeren: null }] }),
      },
      {
        als: 'decided when another partij led',
        door: 'A13/brief-als-er-iets-te-vertellen-is',
        feiten: open({ stukken: [{ ...besluit, bronhouder: politie }] }),
      },
      { als: 'another partij', door: 'P8/alleen-toegewezen', actor: medewerkerVan(ggz) },
      { als: 'the ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
      { als: 'the manager', door: 'P5/rol-staat-toe', actor: manager },
      { als: 'by itself', door: 'P5/rol-staat-toe', actor: kalender },
    ],
  },
  {
    titel: '[A13] [P3] the procesregisseur writes it namens the partij that mandated that',
    handeling: 'briefSchrijven',
    actor: procesregisseur,
    feiten: open(),
    opdracht: { brief: 'triage' },
    behalve: [
      {
        als: 'without that mandate',
        door: 'P3/alleen-met-mandaat',
        feiten: {
          ...open(),
          huis: {
            ...open().huis,
            bevoegdheidsverleningen: open().huis.bevoegdheidsverleningen.map((b) => ({
              ...b,
              bevoegdheden: b.bevoegdheden.filter((soort) => soort !== 'informerenBetrokkene'),
            })),
          },
        },
      },
    ],
  },
  {
    titel: '[A13] a zvh writes letters of its own, in which stands what the betrokkene must hear',
    handeling: 'huisregelVastleggen',
    actor: beheerder,
    feiten: maakFeiten(),
    opdracht: eigen([standaardbrieven.triage, standaardbrieven.afschaling]),
    behalve: [
      { als: 'without the rights', door: 'A13/brieftekst-volledig', opdracht: eigen([zonder('rechten')]) },
      { als: 'without who was asked', door: 'A13/brieftekst-volledig', opdracht: eigen([zonder('gevraagd')]) },
      { als: 'in nobody’s name', door: 'A13/brieftekst-volledig', opdracht: eigen([zonder('organisatie')]) },
      {
        als: 'the second without whom to ask',
        door: 'A13/brieftekst-volledig',
        opdracht: eigen([standaardbrieven.afschaling, zonder('contact')]),
      },
    ],
  },
]

function eigen(waarde: readonly Brieftekst[]) {
  return {
    ...{ huisregel: { soort: 'briefteksten', waarde } as const, besluitOp: '2026-06-01' },
    geldig: { van: nu, tot: null },
  }
}

/** The letter after triage without one field. */
function zonder(veld: string): Brieftekst {
  const { delen, ...tekst } = standaardbrieven.triage
  return { ...tekst, delen: delen.map((d) => ({ ...d, tekst: d.tekst.replaceAll(`{${veld}}`, 'iets') })) }
}

describe('letters to the betrokkene', () => {
  it.each(proeven)('$titel', (proef) => beproef(proef))

  it('[A13] [C13] each decision has a letter of its own', () => {
    const bij = (soort: Stuk['soort']) => soorten(open({ stukken: [{ ...besluit, soort }] }).casus)
    expect(
      ['aanmelding', 'intakebesluit', 'overlegbesluit', 'afschalingsbesluit'].map((s) => bij(s as Stuk['soort'])),
    ).toEqual([['aanmelding'], ['aanmelding'], ['uitkomst'], ['afschaling']])
  })

  it('[A13] a decision that ends the casus is told as that, with where it goes', () => {
    const eindigt = maakAfronding({ besluit: id })
    expect(soorten(open({ afronding: eindigt }).casus)).toEqual(['vernietiging'])
    const doorverwijzing = { soort: 'anderZvh', melder: gemeente, doorRegie: false } as const
    expect(soorten(open({ afronding: { ...eindigt, doorverwijzing } }).casus)).toEqual(['verwijzing', 'vernietiging'])
  })

  it('[S9] that everything is destroyed can be written before, and by nobody of another partij', () => {
    const { casus } = zaak('actief', { stukken: [], afschaling: gewoonAfgeschaald('2026-06-01') })
    expect(soorten(casus)).toEqual(['vernietiging'])
    expect(soorten(casus, ggz)).toEqual([])
    expect(briefinhoudVan(casus, nu)).toMatchObject({ archiefOp: '2026-12-01', vernietigenOp: '2027-06-01' })
  })

  it('[T16] there is an invitation from when the deelnemers are invited until it begins', () => {
    const met = (stand: 'voorbereiding' | 'gepland', begonnenOp: string | null = null) =>
      soorten(zaak('casusoverleg', { stukken: [], overleggen: [maakOverleg({ stand, begonnenOp })] }).casus)
    expect([met('voorbereiding'), met('gepland'), met('gepland', nu)]).toEqual([[], ['uitnodiging'], []])
  })

  it('[A13] [C13] it names who was asked, who takes part and who gets what kind of gegevens of whom, and nothing of another person', () => {
    const gegeven = maakGegeven({ bronhouder: politie, categorie: 'inhoudelijk' })
    const vanAnder = maakGegeven({
      id: maakId<'gegeven'>('ander'),
      bronhouder: politie,
      over: maakId<'gegeven'>('zus'),
    })
    const actie = maakActie(ggz)
    const { casus } = zaak('casusoverleg', {
      gegevens: [gegeven, vanAnder],
      uitvragen: [maakUitvraag(ggz), maakUitvraag(politie, { stand: 'ingetrokken' })],
      overleggen: [maakOverleg({ stand: 'gepland', deelnemers: [maakDeelnemer(ggz)] })],
      acties: [actie],
      meeneemafspraken: [
        maakMeeneemafspraak(actie, gegeven),
        maakMeeneemafspraak(actie, gegeven, { id: maakId<'meeneemafspraak'>('nee'), stand: 'geweigerd' }),
        maakMeeneemafspraak(actie, vanAnder),
      ],
    })
    expect(briefinhoudVan(casus, nu)).toMatchObject({
      ...{ gevraagd: [ggz], deelnemers: [ggz], verwijzing: null, archiefOp: null, vernietigenOp: null },
      ontvangers: [{ ontvanger: ggz, bron: politie, categorie: 'inhoudelijk' }],
    })
  })

  it('[T18] who was not invited yet is not named', () => {
    const overleg = maakOverleg({ stand: 'voorbereiding', deelnemers: [maakDeelnemer(ggz)] })
    expect(briefinhoudVan(zaak('triage', { overleggen: [overleg] }).casus, nu).deelnemers).toEqual([])
  })
})
