import type { NieuwGegevenSchema } from '@casushuis/contract'
import {
  actieVastleggen,
  afrondingBevestigen,
  casusAanmelden,
  casusInzien,
  casusregieToewijzen,
  deelnemersUitnodigen,
  deelnemerToevoegen,
  dossierInzien,
  intakeBesluiten,
  meenemenBeslissen,
  meenemenVragen,
  overlegBeginnen,
  overlegBesluiten,
  overlegSluiten,
  overlegVoorbereiden,
  plandoelVastleggen,
  themasToedelen,
  triageBesluiten,
  uitvraagBeantwoorden,
  uitvraagVersturen,
  vraagOppakken,
  werkInzien,
  zorgvuldigheidAanvaarden,
} from '@casushuis/contract'
import { algemeenBeeld, dagVan, zorgvuldigheidsafspraken } from '@casushuis/handvat'
import type { z } from 'zod'
import { type TestHouse, type TestPartij, type TestPerson, testPartijen } from './house.ts'

/** That a decision was agreed today with somebody of the leidende partij (P9). */
export const afgestemd = (huis: Pick<TestHouse, 'middelen'>) => ({
  afstemming: { met: 'Fatima, van de gemeente', dag: dagVan(huis.middelen.clock.nu()) },
})

/** Four criteria, judged and motivated. */
export const criteria = (['multiproblematiek', 'meerKetens', 'systeem', 'ernstigeVeiligheid'] as const).map(
  (criterium) => ({ criterium, voldoet: criterium !== 'ernstigeVeiligheid', motivering: 'Blijkt uit de meldingen.' }),
)

/** Under a duty of secrecy, closed to the procesregie, and weighed for each of those to whom it goes on (A9, C10). */
export const geheimhouding = {
  ...{ procesregieMagZien: false, uitvraagToegestaan: false },
  wegingen: {
    triage: { toestemming: false, motivering: 'Zonder dit is niet te begrijpen waar het misgaat.' },
    overleg: { toestemming: true, motivering: 'Hij wil dat iedereen aan tafel dit weet.' },
  },
}

/** A gegeven to bring in; for the table, say at which thema's too. Give what matters for the test. */
export function gegeven(velden: Partial<z.input<typeof NieuwGegevenSchema>> = {}): z.input<typeof NieuwGegevenSchema> {
  return {
    categorie: 'inhoudelijk',
    bijzonder: false,
    strafrechtelijk: false,
    titel: 'Overlast in het portiek',
    tekst: 'Omwonenden melden sinds januari wekelijks geluidsoverlast in het portiek.',
    noodzaak: 'Nodig om de ernst van de overlast te beoordelen.',
    geheimhouding: null,
    ...velden,
  }
}

export const naam = 'Wessel Proefjes'
export const bsn = '999900006'

type Aanmelding = z.input<(typeof casusAanmelden)['body']>

/** What somebody of a partij fills in to report a casus. */
export const aanmelding = (huis: TestHouse, wie: TestPartij, velden: Partial<Aanmelding> = {}): Aanmelding => ({
  thematisch: null,
  taak: huis.taak[wie],
  procesregisseur: huis.wie('procesregisseur').id,
  betrokkene: {
    naam,
    geboortedatum: '1988-04-12',
    noodzaak: 'Nodig om te weten om wie het gaat.',
    deelnemersMogenWetenWie: true,
  },
  aanleiding: 'Aanhoudende overlast, schulden en zorgmijding.',
  leefgebieden: ['wonen', 'geestelijkeGezondheid'],
  criteria,
  afweging: 'Zonder gezamenlijke aanpak lukt het niet.',
  informeren: { gedaan: true, toelichting: 'Besproken aan de deur op 26 februari.' },
  gegevens: [gegeven()],
  ...velden,
})

/** A casus as the gemeente reports it. */
export async function meldAan(
  huis: TestHouse,
  wie: TestPartij = 'gemeente',
  velden: Partial<Aanmelding> = {},
): Promise<string> {
  const { casusnummer } = await huis.doe(wie, casusAanmelden, { body: aanmelding(huis, wie, velden) })
  return casusnummer
}

/** … after the intake, in triage. */
export async function naarTriage(
  huis: TestHouse,
  wie: TestPartij = 'gemeente',
  velden: Parameters<typeof meldAan>[2] = {},
): Promise<string> {
  const casusnummer = await meldAan(huis, wie, velden)
  await huis.doe('procesregisseur', intakeBesluiten, {
    params: { casusnummer },
    body: { ...afgestemd(huis), uitkomst: 'triage', criteria, afweging: 'Voldoet aan de criteria.' },
  })
  return casusnummer
}

/** Asks one partij and lets it answer with these gegevens. */
export async function vraagEnAntwoord(
  huis: TestHouse,
  casusnummer: string,
  partij: TestPartij,
  gegevens: readonly z.input<typeof NieuwGegevenSchema>[],
): Promise<string> {
  const id = await vraag(huis, casusnummer, partij)
  await huis.doe(partij, uitvraagBeantwoorden, {
    params: { casusnummer, id },
    body: {
      bekend: true,
      weigergrond: null,
      toelichting: 'Bij ons bekend.',
      overPersoon: false,
      bijdrage: ['informatie'],
      gegevens: [...gegevens],
      taak: huis.taak[partij],
    },
  })
  return id
}

/** Sends an uitvraag to one partij, of which somebody takes it up. */
export async function vraag(huis: TestHouse, casusnummer: string, partij: TestPartij, meegestuurd: string[] = []) {
  const id = await vraagAlleen(huis, casusnummer, partij, meegestuurd)
  await pakOp(huis, casusnummer, partij)
  return id
}

/** What came in for a partij its contactpersoon gives to this person of it, unless somebody works on the casus already (P8). */
export async function pakOp(huis: TestHouse, casusnummer: string, wie: TestPerson): Promise<void> {
  const contact = partijVan(huis, wie)
  const binnen = contact ? (await huis.doe(contact, werkInzien, {})).binnengekomen : []
  if (!contact || !binnen.some((b) => b.casusnummer === casusnummer)) return
  await huis.doe(contact, vraagOppakken, { params: { casusnummer }, body: { medewerker: huis.wie(wie).id } })
}

/** Sends an uitvraag to one partij, which waits there. */
export async function vraagAlleen(
  huis: TestHouse,
  casusnummer: string,
  partij: TestPartij,
  meegestuurd: string[] = [],
) {
  const { id } = await huis.doe('procesregisseur', uitvraagVersturen, {
    params: { casusnummer },
    body: {
      partij: huis.partij[partij],
      waaromDezePartij: `De organisatie ${partij} is mogelijk al betrokken.`,
      vraag: 'Is betrokkene bij u bekend, en wat kunt u bijdragen?',
      noodzaak: 'Nodig om te weten wie al betrokken is.',
      antwoordVoor: '2026-12-31',
      meegestuurd,
      redenZonderNaam: 'De partij herkent de casus aan het adres.',
    },
  })
  return id
}

/** … decided on, prepared, and these deelnemers invited, who all accepted the afspraken. */
export async function naarOverleg(huis: TestHouse, casusnummer: string, deelnemers: readonly TestPartij[]) {
  const p = { casusnummer }
  await huis.doe('procesregisseur', triageBesluiten, {
    params: p,
    body: { ...afgestemd(huis), uitkomst: 'casusoverleg', motivering: 'Meerdere partijen zijn nodig.' },
  })
  const overleg = await planOverleg(huis, casusnummer, deelnemers)
  for (const partij of deelnemers) await aanvaard(huis, partij, { ...p, id: overleg })
  return overleg
}

/** The taak of the partij of somebody; null for who acts for none. */
export function taakVan(huis: TestHouse, wie: TestPerson) {
  const naam = partijVan(huis, wie)
  return naam ? huis.taak[naam] : null
}

const partijVan = (huis: TestHouse, wie: TestPerson): TestPartij | undefined =>
  testPartijen.find((partij) => huis.partij[partij] === huis.wie(wie).partij?.id)

/** Somebody takes the invitation up if nobody did, accepts the afspraken as they hold now, and says on which taak where the partij did nothing in this casus yet. */
export async function aanvaard(huis: TestHouse, wie: TestPerson, params: { casusnummer: string; id: string }) {
  const { casusnummer } = params
  await pakOp(huis, casusnummer, wie)
  const { taak } = await huis.doe(wie, casusInzien, { params: { casusnummer } })
  const body = { versie: zorgvuldigheidsafspraken.versie, taak: taak ? null : taakVan(huis, wie) }
  return huis.doe(wie, zorgvuldigheidAanvaarden, { params, body })
}

/** Prepares an overleg and invites; each partij takes its invitation up. */
export async function planOverleg(huis: TestHouse, casusnummer: string, deelnemers: readonly TestPartij[]) {
  const id = await bereidVoor(huis, casusnummer, deelnemers)
  await huis.doe('procesregisseur', deelnemersUitnodigen, { params: { casusnummer, id } })
  for (const partij of deelnemers) await pakOp(huis, casusnummer, partij)
  return id
}

/** Prepares an overleg with these deelnemers, who do not know of it yet. */
export async function bereidVoor(huis: TestHouse, casusnummer: string, deelnemers: readonly TestPartij[]) {
  const p = { casusnummer }
  const { id } = await huis.doe('procesregisseur', overlegVoorbereiden, {
    params: p,
    body: {
      doel: 'Een gezamenlijk plan voor wonen en zorg.',
      besluiten: 'Wie doet wat in de komende drie maanden.',
      themas: ['wonen', 'zorg'],
      tijdstip: '2026-12-01T09:00:00.000Z',
      duur: 60,
      plaats: 'Kamer 2.14',
      burger: 'vooraf',
      burgerToelichting: 'De gemeente belt betrokkene.',
    },
  })
  for (const partij of deelnemers)
    await huis.doe('procesregisseur', deelnemerToevoegen, {
      params: { ...p, id },
      body: {
        partij: huis.partij[partij],
        rol: 'uitvoerder',
        noodzaak: `Is als ${partij} betrokken bij de aanpak.`,
        bijdrage: 'Kennis van de situatie.',
        themas: [algemeenBeeld],
      },
    })
  await legOpTafel(huis, casusnummer, id)
  return id
}

/** Puts everything that the procesregie sees under the thema at which every deelnemer is needed. */
export async function legOpTafel(huis: TestHouse, casusnummer: string, overleg: string) {
  const { gegevens } = await huis.doe('procesregisseur', dossierInzien, { params: { casusnummer } })
  await huis.doe('procesregisseur', themasToedelen, {
    params: { casusnummer, id: overleg },
    body: {
      deelnemers: [],
      gegevens: gegevens
        .filter((g) => g.inhoud && g.zeggenschap?.themasVanBronhouder !== true)
        .map(({ id }) => ({ id, themas: [algemeenBeeld] })),
    },
  })
}

/** Begins the overleg. */
export const begin = (huis: TestHouse, casusnummer: string, id: string) =>
  huis.doe('procesregisseur', overlegBeginnen, { params: { casusnummer, id } })

/** Records one plandoel with one actie for a partij, gives the gemeente the regie, and closes the overleg. */
export async function sluit(huis: TestHouse, casusnummer: string, overleg: string, uitvoerder: TestPartij) {
  const p = { casusnummer }
  const { id: plandoel } = await huis.doe('procesregisseur', plandoelVastleggen, {
    params: p,
    body: { tekst: 'Betrokkene woont rustig en krijgt zorg.', overPersoon: false },
  })
  const { id: actie } = await huis.doe('procesregisseur', actieVastleggen, {
    params: p,
    body: {
      plandoel,
      tekst: 'Wekelijks huisbezoek',
      uitvoerder: huis.partij[uitvoerder],
      start: '2026-03-09',
      deadline: '2026-06-01',
      overPersoon: false,
    },
  })
  await huis.doe('procesregisseur', casusregieToewijzen, {
    params: p,
    body: { partij: huis.partij.gemeente, medewerker: huis.wie('gemeente').id },
  })
  await huis.doe('procesregisseur', overlegSluiten, { params: { ...p, id: overleg } })
  return { plandoel, actie }
}

/** How the plan is followed. */
export const volgafspraken = {
  monitoringdoel: 'Op tijd weten of hij zijn woning houdt.',
  monitoring: 'De gemeente belt elke maand rond; wij komen in juni terug.',
}

/** Closes the overleg with a plan and decides on the aanpak. */
export async function rondAf(huis: TestHouse, casusnummer: string, overleg: string, uitvoerder: TestPartij) {
  const plan = await sluit(huis, casusnummer, overleg, uitvoerder)
  await huis.doe('procesregisseur', overlegBesluiten, {
    params: { casusnummer },
    body: {
      ...afgestemd(huis),
      uitkomst: 'aanpakVastgesteld',
      motivering: 'De partijen zijn het eens.',
      ...volgafspraken,
    },
  })
  return plan
}

/** The aanmelder has it in its own dossier how a casus ended: then nothing of it is left here (E1). */
export async function bevestigAfronding(
  huis: TestHouse,
  casusnummer: string,
  aanmelder: TestPerson = 'gemeente',
): Promise<void> {
  await huis.doe(aanmelder, afrondingBevestigen, { params: { casusnummer } })
}

/** After an overleg, in which the ggz agreed under these conditions that the politie takes one gegeven along. */
export async function metAkkoord(huis: TestHouse, voorwaarden: string) {
  const casusnummer = await naarTriage(huis)
  await vraagEnAntwoord(huis, casusnummer, 'ggz', [
    gegeven({
      titel: 'Hij slaapt slecht',
      tekst: 'Sinds vorig jaar, zegt #hij [zelf].',
      aard: 'feit',
      vrijgave: 'overleg',
    }),
  ])
  const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'ggz', 'politie'])
  await begin(huis, casusnummer, overleg)
  const { actie } = await sluit(huis, casusnummer, overleg, 'politie')
  const params = { casusnummer }
  const { gegevens } = await huis.doe('ggz', dossierInzien, { params })
  const slaapt = gegevens.find((g) => g.inhoud?.titel === 'Hij slaapt slecht')?.id
  if (!slaapt) throw new Error('the ggz brought it in')
  const body = { actie, gegeven: slaapt, waarom: 'Nodig om het bezoek goed voor te bereiden.' }
  const { id } = await huis.doe('politie', meenemenVragen, { params, body })
  await huis.doe('ggz', meenemenBeslissen, {
    params: { casusnummer, id },
    body: { akkoord: true, voorwaarden, toelichting: 'Goed, voor dit bezoek.' },
  })
  return { casusnummer, params, actie, slaapt, id }
}
