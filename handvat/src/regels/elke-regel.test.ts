import { describe, expect, it } from 'vitest'
import { fasen } from '../casus/fase.ts'
import type { Actor } from '../casus/rol.ts'
import type { Handeling } from '../handelingen/handeling.ts'
import { handelingen } from '../handelingen.ts'
import type { Lezer } from '../lezer.ts'
import { actoren } from '../testing/actoren.ts'
import { gemeente, maakFeiten, maakGegeven, maakId, nu, plekken, politie } from '../testing/feiten-maken.ts'
import { zaak } from '../testing/handelproef.ts'
import { inzageregels } from './inzageregels.ts'
import { alsObject, kijkDoor } from './kijk.ts'
import { onderdelenVan } from './onderdelen.ts'
import type { Handelsituatie, Opdracht } from './situatie.ts'

/*
 * Each norm answers by itself. In the book another one mostly speaks first; but whoever asks one of a casus in which there is
 * nothing yet, about things that are not there, gets an answer and no fault.
 */

const nergens = maakId<never>('nergens')
/** What names things that are nowhere, and leaves out whatever can be left out. */
const opdracht: Opdracht = {
  ...{
    partij: nergens,
    medewerker: null,
    taak: null,
    gegevens: [nergens],
    nieuweGegevens: [],
    object: null,
    over: null,
  },
  zeggenschap: { voorbehouden: [nergens], voorafAan: [nergens], geheimhouding: null, vrijgave: 'geen' },
  ...{ merken: { bijzonder: true, strafrechtelijk: true }, naamGemotiveerd: null, teVinden: false, tekst: null },
  ...{ uitvraag: nergens, antwoordVoor: '2026-06-01', redenZonderNaam: false, bekend: null, weigergrond: null },
  ...{
    volgtNog: false,
    contactpersonen: 0,
    isContactpersoon: false,
    documenten: 0,
    overleg: nergens,
    afsprakenversie: '',
    moment: nu,
    deelnemer: nergens,
  },
  alsof: { moment: 'begin', deelnemer: { partij: nergens, themas: null }, zonderVoorbehoud: null },
  ...{
    doelVastgelegd: false,
    actie: nergens,
    schrijftResultaat: true,
    actiepersoon: nergens,
    uitspraak: nergens,
    meeneemafspraak: nergens,
  },
  ...{
    criteria: [],
    uitkomst: 'triage',
    doorverwijzing: { melder: nergens, doorRegie: false, gemotiveerd: false },
    doelVastgelegd: true,
    monitoringAfgesproken: false,
    gemotiveerd: false,
    overgenomen: true,
  },
  ...{ nieuweData: [{ moment: nu, genodigden: [nergens] }], overlegdatum: nergens },
  ...{ terugkomOp: '2020-01-01', terugkomMet: [nergens], actiefTot: '2020-01-01' },
  bewaring: { archiefOp: '2200-01-01', vernietigenOp: '2020-01-01', herbeoordelenOp: '2020-01-01' },
  ...{ themas: [nergens], thematisch: 'mensenhandel', geldig: { van: nu, tot: nu }, afgestemdOp: null },
  leefgebieden: ['wonen'],
  ...{ besluiten: [nergens], informerenOp: '2020-01-01', brief: 'vernietiging', berichtNaVernietiging: false },
  ...{ logboekdoel: null, periode: { van: '2026-06-01', tot: '2020-01-01' } },
  ...{ vorigeEindigt: true, besluitOp: '2026-06-01', kalenderstop: 'geen', eerderVernietigd: true, recenteChecks: 99 },
  ...{ eerderBeginGemotiveerd: false, recht: null, huisregel: { soort: 'kleinsteAantal', waarde: 1 } },
  ...{ toetsgrenzen: { geeft: ['bsn'], ontvangt: ['bijzonder'] }, protocolOp: null },
  ...{ datBekend: false, akkoord: true, gevraagdAan: nergens, akkoordTot: '2026-06-01', geheimhoudingGewogen: false },
  ...{ betrokkeneKomt: false, aanwezigheid: nergens },
  ...{ anderZvh: false, datVraagLoopt: true, recenteDatVragen: 99, datVraag: null },
  ...{ naamInGebruik: true, clientInGebruik: true, registratie: null, getoetstOp: '2200-01-01' },
  ...{
    functie: { rol: null, partij: null, contactpersoon: true },
    andereRollen: ['fg', 'beheerder'],
    inlogInGebruik: true,
    inlogGegeven: true,
  },
  ...{ isVoorstel: true, voorstel: 'onbekend' },
  ...{ heeftToegang: true, andereBeheerders: 0, casussenAlleen: 1, uitnodiging: null },
  opvolger: { id: maakId<'medewerker'>('niemand'), rol: 'fg', partij: null },
  ...{ vervanger: null, afwezigheden: [], afwezigheid: null, mensen: [], bevestigd: [nergens] },
}
const metIets: Opdracht = {
  ...opdracht,
  nieuweGegevens: [
    {
      ...{ categorie: 'bsn', bijzonder: true, strafrechtelijk: true, persoon: 'slachtoffer', over: nergens },
      ...{
        noodzaakGegeven: false,
        geheimhouding: null,
        vrijgave: 'geen',
        voorbehouden: [nergens],
        voorafAan: [nergens],
        plaats: 'gegevens.0.',
      },
    },
  ],
  medewerker: { id: nergens, rol: 'partijmedewerker', partij: politie },
  tekst: { bijzonder: false, strafrechtelijk: false, steunt: false, overPersoon: null },
  afwezigheden: [{ medewerker: nergens, vervanger: nergens, geldig: { van: nu, tot: null } }],
  ...{ object: nergens, over: nergens, weigergrond: 'geheimhouding', bekend: true, afgestemdOp: '2026-06-01' },
}

const eisen = Object.entries<Handeling>(handelingen).flatMap(([id, handeling]) =>
  handeling.eisenAanOpdracht.map((regel) => ({ id, regel, inCasus: handeling.fasen.length > 0 })),
)
const voorwaarden = Object.entries<Handeling>(handelingen).flatMap(([id, handeling]) =>
  handeling.voorwaarden.map((regel) => ({ id, regel, inCasus: handeling.fasen.length > 0 })),
)

describe('each norm by itself', () => {
  for (const plek of plekken)
    it(`[R4] answers in ${plek} of a casus in which there is nothing, whoever asks`, () => {
      const { huis, casus } = zaak(plek)
      const van = (actor: Actor, inCasus: boolean): Handelsituatie => ({
        actor,
        huis,
        casus: inCasus ? casus : null,
        nu,
      })
      for (const { id, regel, inCasus } of voorwaarden)
        expect(() => actoren.map((actor) => regel.toets(van(actor, inCasus))), `${id} ${regel.id}`).not.toThrow()
      for (const { id, regel, inCasus } of eisen)
        for (const gevraagd of [opdracht, metIets]) {
          const situaties = actoren.map((actor) => ({ ...van(actor, inCasus), opdracht: gevraagd }))
          expect(() => situaties.map((s) => [regel.raakt(s), regel.toets(s)]), `${id} ${regel.id}`).not.toThrow()
        }
    })

  it('[R4] a norm that belongs to a casus is no norm outside one', () => {
    const inCasus = eisen.filter((e) => e.inCasus)
    const [actor] = actoren
    if (!actor) throw new Error('somebody acts')
    const buiten = inCasus.filter(({ regel }) => {
      try {
        regel.toets({ actor, huis: maakFeiten().huis, casus: null, nu, opdracht: metIets })
        return false
      } catch (fout) {
        return fout instanceof Error && fout.message.includes('belongs to a handeling within a casus')
      }
    })
    expect(buiten.length).toBeGreaterThan(10)
  })

  const lezers: readonly Lezer[] = [
    ...(['procesregie', 'manager', 'beheerder', 'fg'] as const).map((soort) => ({ soort })),
    { soort: 'partij', partij: gemeente },
    { soort: 'partij', partij: politie, medewerker: maakId('mens') },
  ]
  const gegeven = maakGegeven()
  const zonderGeheim = structuredClone(gegeven)
  Reflect.deleteProperty(zonderGeheim, 'geheimhouding')
  const inSet = <V, G, U>({ verboden, gronden, verklaringen }: { verboden: V; gronden: G; verklaringen: U }) =>
    [verboden, gronden, verklaringen] as const

  for (const fase of fasen)
    it(`[R4] one about looking answers in ${fase} of an empty casus, and of a gegeven that says nothing of secrecy`, () => {
      const feiten = maakFeiten({ fase, gegevens: [gegeven] })
      const kijken = lezers.map((lezer) => kijkDoor(lezer, feiten, nu))
      const vanGegeven = [gegeven, zonderGeheim].map(alsObject)
      for (const { id, toets } of inSet(inzageregels.gegeven).flat())
        expect(() => kijken.flatMap((kijk) => vanGegeven.map((object) => toets({ ...kijk, object }))), id).not.toThrow()
      const delen = onderdelenVan(feiten.casus)
      for (const { id, toets } of inSet(inzageregels.onderdeel).flat())
        expect(() => kijken.flatMap((kijk) => delen.map((object) => toets({ ...kijk, object }))), id).not.toThrow()
    })
})
