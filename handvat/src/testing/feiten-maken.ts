import type { Afschaling } from '../casus/afschaling.ts'
import { type Bevoegdheid, type Bevoegdheidsverlening, bevoegdheden } from '../casus/bevoegdheid.ts'
import type { Afronding, Casus } from '../casus/casus.ts'
import type { Aanwezigheid, Deelnemer, Overleg, Overlegdatum, Uitspraak } from '../casus/casusoverleg.ts'
import type { Geldigheid, Tijdstip } from '../casus/datum.ts'
import type { Fase } from '../casus/fase.ts'
import type { Feiten, Huis } from '../casus/feiten.ts'
import type { Gegeven } from '../casus/gegeven.ts'
import { geenHuisregels, type Huisregels } from '../casus/huisregel.ts'
import type { Id, MedewerkerId, PartijId } from '../casus/id.ts'
import type { Partij, VastgesteldRecht, Verwerkingsrecht } from '../casus/partij.ts'
import type { Partijtoets } from '../casus/partijtoets.ts'
import type { Actie, Meeneemafspraak, Plandoel } from '../casus/plan-van-aanpak.ts'
import type { Toewijzing } from '../casus/rol.ts'
import type { Bijtekst, Tekst } from '../casus/tekst.ts'
import { algemeenBeeld } from '../casus/thema.ts'
import type { Uitvraag } from '../casus/uitvraag.ts'
import type { Ontvangen, Uitwisseling } from '../casus/uitwisseling.ts'
import type { Verstrekking } from '../casus/verstrekking.ts'
import { zorgvuldigheidsafspraken } from '../casus/zorgvuldigheidsafspraken.ts'
import { gewoonAfgeschaald } from '../termijnen.ts'

/** The moment at which the tests look, unless they say otherwise. */
export const nu: Tijdstip = '2026-06-15T10:00:00.000Z'

export const altijd: Geldigheid = { van: '2020-01-01T00:00:00.000Z', tot: null }
export const verlopen: Geldigheid = { van: '2020-01-01T00:00:00.000Z', tot: '2026-01-01T00:00:00.000Z' }
export const nietBegonnen: Geldigheid = { van: '2026-12-01T00:00:00.000Z', tot: null }
/** Ended at the very moment of looking: a period does not include its end. */
export const zojuistIngetrokken: Geldigheid = { van: altijd.van, tot: nu }

/** An identifier from a word; which kind of identifier follows from where it is used. */
export function maakId<Soort extends string>(woord: string): Id<Soort> {
  return woord as Id<Soort>
}

/** The partijen of the example house. */
export const gemeente: PartijId = maakId('gemeente')
export const politie: PartijId = maakId('politie')
export const ggz: PartijId = maakId('ggz')
export const reclassering: PartijId = maakId('reclassering')
export const woningcorporatie: PartijId = maakId('woningcorporatie')
export const welzijnswerk: PartijId = maakId('welzijnswerk')

/** Established rights, for one period. */
export function maakRechten(soorten: readonly Verwerkingsrecht[], geldig: Geldigheid = altijd): VastgesteldRecht[] {
  return soorten.map((soort) => ({ soort, geldig }))
}

/** A convenantpartner that may process nothing special, unless said otherwise. */
export function maakPartij(id: PartijId, anders: Partial<Partij> = {}): Partij {
  const taak = { id: maakId<'taak'>(`taak-${id}`), naam: `taak van ${id}`, grondslag: 'AVG 6.1.e', geldig: altijd }
  return {
    id,
    naam: id,
    convenant: [altijd],
    landelijkeKetenpartner: [],
    verstrekkingsbesluiten: [],
    taken: [taak],
    rechten: [],
    ...anders,
  }
}

/** A mandate of a partij for all work, unless said otherwise. */
export function maakMandaat(
  partij: PartijId,
  werk: readonly Bevoegdheid[] = bevoegdheden,
  geldig: Geldigheid = altijd,
): Bevoegdheidsverlening {
  return { id: maakId(`mandaat-${partij}`), partij, bevoegdheden: werk, geldig }
}

/** The partijen by what they may process: everything, not everything, by nature alone, nothing. */
export const partijen: readonly Partij[] = [
  maakPartij(gemeente, { landelijkeKetenpartner: [altijd], rechten: maakRechten(['strafrechtelijk', 'bsn']) }),
  maakPartij(politie, { landelijkeKetenpartner: [altijd], rechten: maakRechten(['strafrechtelijk']) }),
  maakPartij(ggz, { landelijkeKetenpartner: [altijd] }),
  maakPartij(reclassering, { rechten: maakRechten(['bijzonder', 'strafrechtelijk', 'bsn']) }),
  maakPartij(woningcorporatie),
  maakPartij(welzijnswerk, { rechten: maakRechten(['bijzonder', 'strafrechtelijk', 'bsn']) }),
]

/** A zvh that decided on nothing but inzage vooraf, as long ago as the rest. */
export const maakHuisregels = (inzageVooraf = true): Huisregels => ({
  ...geenHuisregels,
  inzageVooraf: [{ van: altijd.van, waarde: inzageVooraf }],
})

/** A house in which every partij gave a mandate, except welzijnswerk. */
export function maakHuis(anders: Partial<Huis> = {}): Huis {
  return {
    zvh: maakId('zvh'),
    partijen,
    bevoegdheidsverleningen: partijen.filter((p) => p.id !== welzijnswerk).map((p) => maakMandaat(p.id)),
    huisregels: maakHuisregels(),
    ...anders,
  }
}

/** An ordinary gegeven of the gemeente without any restriction, for the thema that everybody is at; released for nothing. */
export function maakGegeven(anders: Partial<Gegeven> = {}): Gegeven {
  return {
    id: maakId('gegeven'),
    bronhouder: gemeente,
    ingebrachtIn: 'aanmelding',
    categorie: 'inhoudelijk',
    bijzonder: false,
    strafrechtelijk: false,
    geheimhouding: null,
    vrijgave: 'geen',
    getoondIn: null,
    voorafAan: [],
    voorbehouden: [],
    themas: [algemeenBeeld],
    themasVanBronhouder: false,
    betrokkene: false,
    persoon: null,
    over: null,
    medebetrokkene: false,
    beperkt: false,
    ...anders,
  }
}

/** A gegeven without restriction that its bronhouder releases for the overleg. */
export function maakInbreng(bronhouder: PartijId, anders: Partial<Gegeven> = {}): Gegeven {
  return maakGegeven({
    id: maakId(`inbreng-${bronhouder}`),
    bronhouder,
    ingebrachtIn: 'triage',
    vrijgave: 'overleg',
    ...anders,
  })
}

/** A question that was sent, with nothing sent along. */
export function maakUitvraag(partij: PartijId, anders: Partial<Uitvraag> = {}): Uitvraag {
  const id = maakId<'uitvraag'>(`uitvraag-${partij}`)
  return { id, partij, stand: 'verstuurd', antwoordVoor: '2026-07-01', meegestuurd: [], herinnerdOp: null, ...anders }
}

/** The person of a partij that {@link maakToewijzing} puts to work, and a colleague. */
export const mensVan = (partij: PartijId): MedewerkerId => maakId(`medewerker-${partij}`)
export const collegaVan = (partij: PartijId): MedewerkerId => maakId(`collega-${partij}`)

/** That these people accepted the zorgvuldigheidsafspraken as they hold now. */
export const aanvaard = (...mensen: readonly MedewerkerId[]): Deelnemer['aanvaardingen'] =>
  mensen.map((medewerker) => ({ medewerker, versie: zorgvuldigheidsafspraken.versie }))

/** A deelnemer of which the one person accepted the zorgvuldigheidsafspraken, needed for the algemeen beeld. */
export function maakDeelnemer(partij: PartijId, anders: Partial<Deelnemer> = {}): Deelnemer {
  return {
    id: maakId(`deelnemer-${partij}`),
    partij,
    rol: 'informant',
    aanvaardingen: aanvaard(mensVan(partij)),
    themas: [algemeenBeeld],
    ...anders,
  }
}

/** An overleg that is being held, without deelnemers. */
export function maakOverleg(anders: Partial<Overleg> = {}): Overleg {
  const id = maakId<'overleg'>(`overleg-${anders.volgnummer ?? 1}`)
  return {
    ...{ id, volgnummer: 1, stand: 'bezig', moment: nu, besloten: false, themas: [algemeenBeeld], deelnemers: [] },
    ...{ aanwezigen: [], terugkomOp: null, afgebakend: false, heropend: null, datum: null },
    begonnenOp: anders.stand === undefined || anders.stand === 'bezig' || anders.stand === 'gehouden' ? nu : null,
    ...anders,
  }
}

/** A date agreed ahead with these partijen, a month from now. */
export function maakOverlegdatum(genodigden: readonly PartijId[], anders: Partial<Overlegdatum> = {}): Overlegdatum {
  return { id: maakId('overlegdatum'), moment: '2026-07-15T10:00:00.000Z', genodigden, ...anders }
}

/** That somebody sits at the table, from the beginning and still. */
export function maakAanwezige(partij: PartijId, anders: Partial<Aanwezigheid> = {}): Aanwezigheid {
  const medewerker = mensVan(partij)
  return {
    id: maakId(`aanwezig-${anders.medewerker ?? medewerker}`),
    medewerker,
    partij,
    van: nu,
    tot: null,
    ...anders,
  }
}

/** That the betrokkene sits at the table. */
export const betrokkeneAanTafel: Aanwezigheid = {
  ...{ id: maakId('aanwezig-betrokkene'), medewerker: null, partij: null, van: nu, tot: null },
}

/** A text of the gemeente without marks that rests on nothing and says nothing about the person. */
export const gewoneTekst: Tekst = {
  ...{ bronhouder: gemeente, bijzonder: false, strafrechtelijk: false, steuntOp: [], overPersoon: false },
}

/** The explanation in the answer of a partij. */
export function maakToelichting(partij: PartijId, anders: Partial<Bijtekst> = {}): Bijtekst {
  const id = maakId<'tekst'>(`toelichting-${partij}`)
  return { ...gewoneTekst, id, soort: 'toelichting', bij: maakUitvraag(partij).id, bronhouder: partij, ...anders }
}

/** What came of an action, in the words of its uitvoerder. */
export function maakResultaat(actie: Actie, anders: Partial<Bijtekst> = {}): Bijtekst {
  const id = maakId<'tekst'>(`resultaat-${actie.id}`)
  return { ...gewoneTekst, id, soort: 'resultaat', bij: actie.id, bronhouder: actie.uitvoerder, ...anders }
}

/** A text beside a part of the plan: what follows where an action fails, or what was said before. */
export function maakPlantekst(
  bij: Bijtekst['bij'],
  soort: 'terugval' | 'eerder',
  anders: Partial<Bijtekst> = {},
): Bijtekst {
  return { ...gewoneTekst, id: maakId(`${soort}-${bij}`), soort, bij, ...anders }
}

/** A statement of the first overleg that rests on nothing. */
export function maakUitspraak(anders: Partial<Uitspraak> = {}): Uitspraak {
  return { ...gewoneTekst, id: maakId('uitspraak'), overleg: maakId('overleg-1'), bevestigdDoor: [], ...anders }
}

/** Why a partij does not agree with a statement. */
export function maakTegenspraak(uitspraak: Uitspraak, partij: PartijId, anders: Partial<Bijtekst> = {}): Bijtekst {
  const id = maakId<'tekst'>(`tegenspraak-${partij}`)
  return { ...gewoneTekst, id, soort: 'tegenspraak', bij: uitspraak.id, bronhouder: partij, ...anders }
}

/** A goal of the plan that rests on nothing. */
export function maakPlandoel(anders: Partial<Plandoel> = {}): Plandoel {
  return { ...gewoneTekst, id: maakId('plandoel'), bereikt: false, ...anders }
}

/** An open action of one partij. */
export function maakActie(uitvoerder: PartijId, anders: Partial<Actie> = {}): Actie {
  const id = maakId<'actie'>(`actie-${uitvoerder}`)
  return {
    ...gewoneTekst,
    id,
    plandoel: maakId('plandoel'),
    uitvoerder,
    medewerker: null,
    stand: 'open',
    deadline: '2026-09-01',
    ...anders,
  }
}

/** The agreement that the uitvoerder of an action may take along one gegeven. */
export function maakMeeneemafspraak(
  actie: Actie,
  gegeven: Gegeven,
  anders: Partial<Meeneemafspraak> = {},
): Meeneemafspraak {
  const id = maakId<'meeneemafspraak'>(`mee-${actie.id}-${gegeven.id}`)
  const wie = { ontvanger: actie.uitvoerder, bronhouder: gegeven.bronhouder }
  return { id, actie: actie.id, gegeven: gegeven.id, ...wie, stand: 'akkoord', tot: null, gewogen: true, ...anders }
}

/** The question whether a gegeven goes along with an aanmelding elsewhere by this partij, as agreed unless said otherwise. */
export function maakVraagOverMeegaan(
  gegeven: Gegeven,
  ontvanger: PartijId,
  anders: Partial<Meeneemafspraak> = {},
): Meeneemafspraak {
  const id = maakId<'meeneemafspraak'>(`elders-${gegeven.id}`)
  const wie = { ontvanger, bronhouder: gegeven.bronhouder }
  return { id, actie: null, gegeven: gegeven.id, ...wie, stand: 'akkoord', tot: null, gewogen: true, ...anders }
}

/** That the ontvanger of an agreement collected its gegeven. */
export function maakVerstrekking(gegeven: Gegeven, { actie, ontvanger }: Meeneemafspraak): Verstrekking {
  const { bronhouder, bijzonder, strafrechtelijk } = gegeven
  const id = maakId<'verstrekking'>(`verstrekking-${gegeven.id}`)
  return { id, gegeven: gegeven.id, actie, bronhouder, ontvanger, bijzonder, strafrechtelijk, bericht: null }
}

/** That one gegeven may go to another zvh, to which these partijen said yes. */
export function maakUitwisseling(gegeven: Gegeven | null, ...ja: readonly PartijId[]): Uitwisseling {
  return {
    id: maakId(`uitwisseling-${gegeven?.id ?? 'krijgen'}`),
    gegeven: gegeven?.id ?? null,
    akkoorden: ja.map((partij) => ({ partij, akkoord: true })),
    tot: '2026-06-29T22:00:00.000Z',
    overgegaan: false,
    gesloten: false,
  }
}

/** One gegeven without marks that another zvh gave. */
export function maakOntvangen(anders: Partial<Ontvangen> = {}): Ontvangen {
  const wat = { id: maakId<'ontvangen'>('ontvangen'), uitwisseling: maakUitwisseling(null).id, partij: gemeente }
  return { ...wat, bijzonder: false, strafrechtelijk: false, ...anders }
}

/** Someone of a partij that works on the casus. */
export function maakToewijzing(partij: PartijId, anders: Partial<Toewijzing> = {}): Toewijzing {
  const zelf = { rol: 'partijmedewerker', overname: false, waarneemtVoor: null } as const
  return { ...zelf, medewerker: mensVan(partij), partij, geldig: altijd, ...anders }
}

/** Where a casus can be: the phases, with afschaling cut into its steps, and the afronding after an overleg. */
export const plekken = ['aanmelding', 'triage', 'casusoverleg', 'afronding', 'actief', 'archief', 'vernietigd'] as const
export type Plek = (typeof plekken)[number]

const afschalingen: Partial<Record<Plek, Afschaling>> = {
  actief: gewoonAfgeschaald('2026-04-01'),
  archief: gewoonAfgeschaald('2025-11-01'),
  vernietigd: gewoonAfgeschaald('2025-05-01'),
}

const fasePerPlek = {
  aanmelding: 'aanmelding',
  triage: 'triage',
  casusoverleg: 'casusoverleg',
  afronding: 'casusoverleg',
  actief: 'afschaling',
  archief: 'afschaling',
  vernietigd: 'afschaling',
} as const satisfies Record<Plek, Fase>

/** The phase of a casus and, where it belongs to it, the decision that put it there, seen from `nu`. */
export function opPlek(plek: Plek): Pick<Casus, 'fase' | 'afschaling' | 'afronding'> {
  const afronding = plek === 'afronding' ? maakAfronding() : null
  return { fase: fasePerPlek[plek], afschaling: afschalingen[plek] ?? null, afronding }
}

/** That a casus is rounded off, seen from `nu`, with days to go. */
export function maakAfronding(anders: Partial<Afronding> = {}): Afronding {
  const termijn = { besluitOp: '2026-06-10', vernietigenOp: '2026-06-24' }
  return { ...termijn, besluit: null, bezwaar: false, doorverwijzing: null, ...anders }
}

/** The history in which these partijen led one after the other; the last one leads now. */
export function maakLeiding(...volgorde: readonly PartijId[]): Casus['leiding'] {
  return volgorde.map((partij, i) => ({
    partij,
    taak: maakId(`taak-${partij}`),
    van: `2026-01-0${i + 1}T09:00:00.000Z`,
  }))
}

/** A test of a partij outside the convenant on its own taak, that lets it give and receive nothing but the ordinary. */
export function maakPartijtoets(partij: PartijId, anders: Partial<Partijtoets> = {}): Partijtoets {
  const id = maakId<'partijtoets'>(`toets-${partij}`)
  return { id, partij, taak: maakId(`taak-${partij}`), geeft: [], ontvangt: [], geldig: altijd, ...anders }
}

/** That these partijen each chose the taak on which they take part. */
export function maakInzetten(...wie: readonly PartijId[]): Casus['inzetten'] {
  return wie.map((partij) => ({ partij, taak: maakId(`taak-${partij}`), van: '2026-01-01T09:00:00.000Z' }))
}

/** A casus that the gemeente reported and leads, in aanmelding, with nothing in it yet. */
export function maakCasus(anders: Partial<Casus> = {}): Casus {
  return {
    id: maakId('casus'),
    fase: 'aanmelding',
    aanmelder: gemeente,
    leiding: maakLeiding(gemeente),
    inzetten: maakInzetten(...partijen.map((p) => p.id)),
    overlegsoort: null,
    casusregisseur: null,
    bijgehoudenOp: null,
    stilSinds: null,
    toewijzingen: [],
    stukken: [],
    partijtoetsen: [],
    gegevens: [],
    uitvragen: [],
    overleggen: [],
    overlegdata: [],
    uitspraken: [],
    plandoelen: [],
    acties: [],
    teksten: [],
    meeneemafspraken: [],
    verstrekkingen: [],
    uitwisselingen: [],
    ontvangen: [],
    afschaling: null,
    afronding: null,
    ...anders,
  }
}

/** A casus in its house. */
export function maakFeiten(casus: Partial<Casus> = {}, huis: Partial<Huis> = {}): Feiten {
  return { huis: maakHuis(huis), casus: maakCasus(casus) }
}

/** The same facts with something changed in the casus. */
export function metCasus(feiten: Feiten, casus: Partial<Casus>): Feiten {
  return { ...feiten, casus: { ...feiten.casus, ...casus } }
}

/** The same facts with something changed in the house. */
export function metHuis(feiten: Feiten, huis: Partial<Huis>): Feiten {
  return { ...feiten, huis: { ...feiten.huis, ...huis } }
}

/** The same facts in which every gegeven is changed. */
export function metGegevens(feiten: Feiten, verander: (gegeven: Gegeven) => Partial<Gegeven>): Feiten {
  return metCasus(feiten, { gegevens: feiten.casus.gegevens.map((g) => ({ ...g, ...verander(g) })) })
}
