import { eerderesoorten } from '@casushuis/contract'
import {
  aanvaarders,
  afsprakenVan,
  type Bijtekstsoort,
  type Casus,
  findDoel,
  findLopendeToets,
  findPartij,
  herinnerenVanaf,
  isVanSchrijver,
  type MedewerkerId,
  merkenVan,
  type ObjectId,
  type Overleg,
  type PartijId,
  teVertellenDoor,
} from '@casushuis/handvat'
import type { Tekstinhoud } from '../../ports/content.ts'
import type { Delen, Tekstkolommen } from '../../ports/rows.ts'
import { boek } from '../boek.ts'
import { kenmerkVan } from '../casusoverleg/kenmerk.ts'
import { documentenIn } from '../casusoverleg/verstrekken.ts'
import { themasVan } from '../triage/themas.ts'
import type { Blik } from '../usecase.ts'
import { alleenZichtbaar, type Zichtbaar } from './delen-lezen.ts'
import type { Namen } from './namen.ts'

/** What every part needs of the whole. */
export interface Kader {
  readonly blik: Blik
  readonly namen: Namen
  readonly versie: (id: ObjectId) => string
  /** The partijen of which this reader may know that they are in the casus. */
  readonly zichtbaar: ReadonlySet<PartijId>
}

/** The parts of a casus as they are told, each with its version where it can be changed. */
export function onderdelen(deel: Zichtbaar, kader: Kader) {
  const { blik, namen, versie } = kader
  return {
    stukken: deel.stuk.map((s) => ({ ...stuk(s, kader), door: namen.persoon(s.door)?.naam ?? 'Onbekend' })),
    partijtoetsen: deel.partijtoets.map((t) => partijtoets(t, kader)),
    uitvragen: deel.uitvraag.map((u) => uitvraag(u, { ...kader, teksten: deel.tekst })),
    overleggen: deel.overleg.map((o) => overleg(o, { ...kader, deelnemers: deel.deelnemer, teksten: deel.tekst })),
    overlegdata: deel.overlegdatum.map((o) => overlegdatum(o, kader)),
    uitspraken: deel.uitspraak.map((u) => uitspraak(u, { ...kader, teksten: deel.tekst })),
    plandoelen: deel.plandoel.map((p) => ({
      id: p.id,
      versie: versie(p.id),
      bereikt: p.bereikt,
      bereiktTijdstip: p.bereiktOp,
      ...leesbareTekst(p, blik),
      ontwikkelingen: ontwikkelingen(p.id, { ...kader, teksten: deel.tekst }),
      eerder: eerder([p.id], { ...kader, teksten: deel.tekst }),
    })),
    acties: deel.actie.map((a) => actie(a, { ...kader, teksten: deel.tekst })),
    losseResultaten: losseTeksten(deel, kader, ['actie', 'resultaat']),
    losseOntwikkelingen: losseTeksten(deel, kader, ['plandoel', 'ontwikkeling']),
    losseTegenspraken: losseTeksten(deel, kader, ['uitspraak', 'tegenspraak']),
    meeneemafspraken: deel.meeneemafspraak.map((m) => meeneemafspraak(m, kader)),
    verstrekkingen: deel.verstrekking.map((v) => verstrekking(v, kader)),
  }
}

function stuk(rij: Delen['stuk'], { blik, versie }: Kader) {
  const { id, soort, op, inhoud } = rij
  const { leefgebieden, criteria, opgeschoond, ...rest } = inhoud
  const eigen = rij.bronhouderId === blik.actor.partij
  return {
    id,
    versie: versie(id),
    soort,
    tijdstip: op,
    ...merkenVan(blik.casus, rij),
    eigen,
    gezien: rij.gezien,
    teVertellen: teVertellen(rij, blik),
    ...rest,
    ...(leefgebieden ? { leefgebieden: [...leefgebieden] } : {}),
    ...(criteria ? { criteria: [...criteria] } : {}),
    ...(opgeschoond ? { opgeschoond: opgeschoond.map(weggehaald) } : {}),
    // Who took something out may not know of everything that stays.
    ...(opgeschoond && eigen ? { blijven: aantalVan(blik.casus, rij.bronhouderId) } : {}),
  }
}

/** By which day the betrokkene hears of it, and whether that is for this reader to see to. */
function teVertellen({ id, informerenVoor: voor }: Delen['stuk'], { casus, actor }: Blik) {
  return voor === null ? null : { voor, doorU: teVertellenDoor(casus, actor).some((s) => s.id === id) }
}

const aantalVan = ({ gegevens }: Casus, partij: PartijId) => gegevens.filter((g) => g.bronhouder === partij).length

type Weggehaald = NonNullable<Delen['stuk']['inhoud']['opgeschoond']>[number]

const weggehaald = ({ categorie, ingebrachtOp }: Weggehaald) => ({ categorie, ingebrachtTijdstip: ingebrachtOp })

/** A test apart, with the taak and the grondslag on which the partij takes part (T11). */
function partijtoets(t: Delen['partijtoets'], { blik, namen, versie }: Kader) {
  const { casus, feiten, nu } = blik
  const taak = findPartij(feiten.huis, t.partijId)?.taken.find((x) => x.id === t.taakId)
  return {
    id: t.id,
    versie: versie(t.id),
    partij: namen.partijMetId(t.partijId),
    taak: taak?.naam ?? 'Niet meer vastgelegd',
    grondslag: taak?.grondslag ?? '',
    geeft: [...t.geeft],
    ontvangt: [...t.ontvangt],
    ...t.inhoud,
    getoetstTijdstip: t.van,
    totTijdstip: t.tot,
    geldt: findLopendeToets(casus.partijtoetsen, t.partijId, nu)?.id === t.id,
  }
}

/** A text with its marks and what it rests on, as far as this reader may know. */
function leesbareTekst({ inhoud, ...feit }: Tekstkolommen & { readonly inhoud: Tekstinhoud }, blik: Blik) {
  const { bijzonder, strafrechtelijk } = merkenVan(blik.casus, feit)
  const { bronhouderId, overPersoon } = feit
  const merken = { bijzonder, strafrechtelijk }
  const eigen = bronhouderId === blik.actor.partij
  return { tekst: inhoud.tekst, ...merken, steuntOp: alleenZichtbaar(blik, feit.steuntOp), overPersoon, eigen }
}

interface MetBijteksten extends Kader {
  readonly teksten: Zichtbaar['tekst']
}

/** The text of one kind that stands beside something; null where there is none for this reader. */
function bijtekst(bij: ObjectId, soort: Bijtekstsoort, kader: MetBijteksten) {
  const rij = kader.teksten.find((t) => t.bijId === bij && t.soort === soort)
  if (!rij) return null
  return alsBijtekst(rij, kader)
}

/** What stands beside something that this reader may not read: a partij keeps its own words, also where those of the table are closed. */
function losseTeksten(
  deel: Zichtbaar,
  kader: Kader,
  [bij, soort]: readonly ['actie' | 'plandoel' | 'uitspraak', Bijtekstsoort],
) {
  const teksten = deel.tekst
  return teksten
    .filter((t) => t.soort === soort && !deel[bij].some(({ id }) => id === t.bijId))
    .map((t) => ({ ...alsBijtekst(t, kader), eerder: eerder([t.id], { ...kader, teksten }) }))
}

function alsBijtekst(rij: Zichtbaar['tekst'][number], { versie, blik }: Kader) {
  return { id: rij.id, versie: versie(rij.id), ...leesbareTekst(rij, blik) }
}

function uitvraag(u: Delen['uitvraag'], kader: MetBijteksten) {
  const { blik, namen } = kader
  const { feiten } = blik
  const taak = feiten.huis.partijen.find((p) => p.id === u.namensId)?.taken.find((x) => x.id === u.taakId)
  return {
    id: u.id,
    partij: namen.partijMetId(u.partijId),
    namens: namen.partij(u.namensId),
    taak: taak?.naam ?? 'Niet meer vastgelegd',
    grondslag: taak?.grondslag ?? '',
    doel: findDoel(boek, u.doel)?.tekst ?? '',
    stand: u.stand,
    verstuurdTijdstip: u.verstuurdOp,
    antwoordVoor: u.antwoordVoor,
    herinnerdOp: u.herinnerdOp,
    herinnerenVanaf: herinnerenVanaf(u),
    ...u.inhoud,
    meegestuurd: alleenZichtbaar(blik, u.meegestuurd),
    antwoord:
      u.antwoord && u.beantwoordOp
        ? {
            ...u.antwoord,
            delen: kader.teksten
              .filter((t) => t.bijId === u.id && t.soort === 'toelichting')
              .map((t) => ({ ...alsBijtekst(t, kader), tijdstip: t.op })),
            bijdrage: [...u.antwoord.bijdrage],
            tijdstip: u.beantwoordOp,
          }
        : null,
  }
}

/** What everybody accepts or accepted for an overleg (T17). */
function afspraken(overleg: Pick<Overleg, 'begonnenOp'>, { feiten, nu }: Blik) {
  const { versie, afspraken } = afsprakenVan(overleg, feiten.huis.huisregels, nu)
  return { versie, afspraken: [...afspraken] }
}

/** Who was at the table, as far as this reader may know; where who works there is not known, of which organisation alone (P8). */
function aanwezigen({ aanwezigen }: Pick<Overleg, 'aanwezigen'>, { blik, namen, zichtbaar }: Kader) {
  const { actor, casus, toner } = blik
  const wie = (medewerker: MedewerkerId | null) => {
    const persoon = namen.persoon(medewerker)
    return persoon ? { id: persoon.id, naam: persoon.naam } : null
  }
  return aanwezigen
    .filter(({ partij }) => partij === null || zichtbaar.has(partij))
    .map(({ id, partij, medewerker, van, tot }) => ({
      id,
      organisatie: partij && namen.partijMetId(partij),
      medewerker: partij && toner.kent(casus.id, 'toewijzingen', partij) ? wie(medewerker) : null,
      eigen: medewerker === actor.medewerker,
      vanTijdstip: van,
      totTijdstip: tot,
    }))
}

/** When and with whom the casus comes back, as far as this reader may know of those (C11). */
function terugkomst({ terugkomOp, terugkomMet }: Delen['overleg'], { zichtbaar, namen }: Kader) {
  if (terugkomOp === null) return null
  return { op: terugkomOp, met: terugkomMet.filter((p) => zichtbaar.has(p)).map(namen.partij) }
}

/** A date agreed ahead, with who keeps it free as far as this reader may know of those (C11). */
function overlegdatum({ id, moment, duur, inhoud, genodigden }: Delen['overlegdatum'], kader: Kader) {
  const { namen, versie, zichtbaar } = kader
  const organisaties = genodigden.filter((p) => zichtbaar.has(p)).map(namen.partijMetId)
  return { id, versie: versie(id), tijdstip: moment, duur, plaats: inhoud.tekst, organisaties }
}

interface Tafel extends MetBijteksten {
  readonly deelnemers: Zichtbaar['deelnemer']
}

function overleg(o: Delen['overleg'], kader: Tafel) {
  const { blik, deelnemers, zichtbaar, namen, versie } = kader
  const feit = blik.casus.overleggen.find((x) => x.id === o.id)
  return {
    id: o.id,
    versie: versie(o.id),
    volgnummer: o.volgnummer,
    // As it is now: an overleg that nobody closed is over at the end of its day (C1).
    stand: feit?.stand ?? o.stand,
    datum: (o.datum && alleenZichtbaar(blik, [o.datum])[0]) ?? null,
    tijdstip: o.moment,
    duur: o.duur,
    plaats: o.plaats?.tekst ?? null,
    burger: o.burger,
    ...o.inhoud,
    terugkomst: terugkomst(o, kader),
    zienswijze: bijtekst(o.id, 'zienswijze', kader),
    themas: themasVan(o),
    afspraken: afspraken(feit ?? { begonnenOp: null }, blik),
    aanwezigen: feit ? aanwezigen(feit, kader) : [],
    deelnemers: (feit?.deelnemers ?? [])
      .filter((d) => zichtbaar.has(d.partij))
      .map((d) => {
        const rij = deelnemers.find((x) => x.id === d.id)
        return {
          id: d.id,
          versie: versie(d.id),
          partij: namen.partijMetId(d.partij),
          rol: d.rol,
          zorgvuldigheidAanvaard: aanvaarders(d).length > 0,
          doorMijAanvaard: aanvaarders(d).includes(blik.actor.medewerker),
          themas: rij ? [...rij.themas] : null,
          noodzaak: rij?.inhoud.noodzaak ?? null,
          bijdrage: rij?.inhoud.bijdrage ?? null,
        }
      }),
  }
}

function uitspraak(u: Delen['uitspraak'], kader: MetBijteksten) {
  const { blik, namen, zichtbaar, versie, teksten } = kader
  const tegen = teksten.filter((t) => t.soort === 'tegenspraak' && t.bijId === u.id && zichtbaar.has(t.bronhouderId))
  const gereageerd = [...u.bevestigdDoor, ...tegen.map((t) => t.bronhouderId)]
  const deelnemers = blik.casus.overleggen.find((o) => o.id === u.overlegId)?.deelnemers ?? []
  return {
    id: u.id,
    versie: versie(u.id),
    overleg: u.overlegId,
    ...leesbareTekst(u, blik),
    bevestigdDoor: u.bevestigdDoor.filter((p) => zichtbaar.has(p)).map(namen.partij),
    doorMijBevestigd: u.bevestigdDoor.some((p) => p === blik.actor.partij),
    tegenspraken: tegen.map((t) => ({ ...alsBijtekst(t, kader), partij: namen.partij(t.bronhouderId) })),
    zonderReactie: deelnemers
      .map((d) => d.partij)
      .filter((p) => zichtbaar.has(p) && !gereageerd.includes(p))
      .map(namen.partij),
  }
}

function actie(a: Delen['actie'], kader: MetBijteksten) {
  const { blik, namen, versie } = kader
  const bij = { resultaat: bijtekst(a.id, 'resultaat', kader), terugval: bijtekst(a.id, 'terugval', kader) }
  return {
    id: a.id,
    versie: versie(a.id),
    plandoel: alleenZichtbaar(blik, [a.plandoelId])[0] ?? null,
    ...leesbareTekst(a, blik),
    uitvoerder: namen.partijMetId(a.uitvoerderId),
    eigen: a.uitvoerderId === blik.actor.partij,
    start: a.start,
    deadline: a.deadline,
    stand: a.stand,
    persoon: persoonVan(a, kader),
    ...bij,
    eerder: eerder([a.id, bij.resultaat?.id, bij.terugval?.id], kader),
  }
}

/** Who does an action, once its uitvoerder said so: for that partij, and for who may know who works on the casus for it. */
function persoonVan({ persoonId, uitvoerderId }: Delen['actie'], { blik: { casus, toner }, namen }: Kader) {
  const persoon = namen.persoon(persoonId)
  if (!persoon || !toner.kent(casus.id, 'toewijzingen', uitvoerderId)) return null
  return { id: persoon.id, naam: persoon.naam }
}

/** What developed towards a goal, the last first (C11). */
function ontwikkelingen(doel: ObjectId, kader: MetBijteksten) {
  const { blik, teksten, namen, zichtbaar } = kader
  return teksten
    .filter((t) => t.soort === 'ontwikkeling' && t.bijId === doel && zichtbaar.has(t.bronhouderId))
    .toSorted((een, ander) => (een.op < ander.op ? 1 : -1))
    .map((t) => ({
      ...alsBijtekst(t, kader),
      ...{ tijdstip: t.op, partij: namen.partij(t.bronhouderId), eerder: eerder([t.id], kader) },
      teVerbeteren: isVanSchrijver({ schrijver: t.bronhouderId, soort: 'ontwikkeling' }, blik.casus, blik.actor.partij),
    }))
}

/** What these said before, the last first (C6). */
function eerder(ids: readonly (ObjectId | undefined)[], { teksten, namen, blik }: MetBijteksten) {
  return teksten
    .filter((t) => t.soort === 'eerder' && ids.includes(t.bijId))
    .toSorted((een, ander) => (een.op < ander.op ? 1 : -1))
    .map(({ id, bijId, op, inhoud: { tekst, vervangen } }) => ({
      ...{ id, tekst, tijdstip: op, wat: watWas(blik.casus, bijId), afspraak: vervangen?.afspraak ?? null },
      door: vervangen ? wieVerving(vervangen.door, { blik, namen }) : null,
    }))
}

/** Of the zvh itself everybody knows who runs the casus; of a partij who may know who works on it for that one. */
function wieVerving(door: MedewerkerId, { blik: { casus, toner }, namen }: Pick<Kader, 'blik' | 'namen'>) {
  const persoon = namen.persoon(door)
  return persoon && toner.kent(casus.id, 'toewijzingen', persoon.partijId ?? 'zvh') ? persoon.naam : null
}

/** What a text said before was: of the part itself, or of what stands beside it. */
function watWas({ teksten }: Casus, bij: ObjectId): (typeof eerderesoorten)[number] {
  const soort = teksten.find((t) => t.id === bij)?.soort
  return eerderesoorten.find((s) => s === soort) ?? 'tekst'
}

function verstrekking(v: Delen['verstrekking'], { blik: { actor, rij }, namen }: Kader) {
  return {
    id: v.id,
    kenmerk: kenmerkVan(rij, v.id),
    verstrektTijdstip: v.op,
    titel: v.inhoud.titel,
    bron: namen.partijMetId(v.bronhouderId),
    ontvanger: namen.partijMetId(v.ontvangerId),
    vanMij: v.bronhouderId === actor.partij,
    bericht: v.ontvangerId === actor.partij ? v.bericht : null,
    documenten: documentenIn(v.inhoud),
  }
}

/** Conditions are between who gave and who gets; how geheimhouding was weighed is for nobody but who did (C8, C10). */
function meeneemafspraak(m: Delen['meeneemafspraak'], { blik: { casus, actor }, namen, versie }: Kader) {
  const vanMij = m.bronhouderId === actor.partij
  const isTussenOns = vanMij || m.ontvangerId === actor.partij
  return {
    id: m.id,
    versie: versie(m.id),
    actie: m.actieId,
    gegeven: m.gegevenId,
    bron: namen.partijMetId(m.bronhouderId),
    ontvanger: namen.partijMetId(m.ontvangerId),
    stand: m.stand,
    waarom: m.inhoud.waarom,
    antwoord: m.antwoord?.tekst ?? null,
    tot: m.tot,
    voorwaarden: (isTussenOns && m.antwoord?.voorwaarden) || null,
    documenten: (isTussenOns && m.antwoord?.documenten.length) || 0,
    weging: (vanMij && m.antwoord?.weging) || null,
    teruggenomen: m.antwoord?.teruggenomen ?? null,
    omWieHetGaat: casus.gegevens.some((g) => g.id === m.gegevenId && g.betrokkene),
    vanMij,
  }
}
