import { aanvaarders, findDoel, type ObjectId, type PartijId } from '@casushuis/handvat'
import type { Delen } from '../../ports/rows.ts'
import { boek } from '../boek.ts'
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
    stukken: deel.stuk.map((s) => ({ ...stuk(s), door: namen.persoon(s.door)?.naam ?? 'Onbekend' })),
    uitvragen: deel.uitvraag.map((u) => uitvraag(blik, u, namen)),
    overleggen: deel.overleg.map((o) => overleg(o, { ...kader, deelnemers: deel.deelnemer })),
    uitspraken: deel.uitspraak.map((u) => uitspraak(u, kader)),
    plandoelen: deel.plandoel.map(({ id, inhoud, bereikt }) => ({
      id,
      versie: versie(id),
      tekst: inhoud.tekst,
      bereikt,
    })),
    acties: deel.actie.map((a) => actie(a, kader)),
    meeneemafspraken: deel.meeneemafspraak.map((m) => meeneemafspraak(m, kader)),
  }
}

function stuk({ id, soort, op, inhoud }: Delen['stuk']) {
  const { leefgebieden, criteria, ...rest } = inhoud
  return {
    id,
    soort,
    tijdstip: op,
    ...rest,
    ...(leefgebieden ? { leefgebieden: [...leefgebieden] } : {}),
    ...(criteria ? { criteria: [...criteria] } : {}),
  }
}

function uitvraag(b: Blik, u: Delen['uitvraag'], namen: Namen) {
  const { feiten } = b
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
    ...u.inhoud,
    meegestuurd: alleenZichtbaar(b, u.meegestuurd),
    antwoord:
      u.antwoord && u.beantwoordOp
        ? { ...u.antwoord, bijdrage: [...u.antwoord.bijdrage], tijdstip: u.beantwoordOp }
        : null,
  }
}

interface Tafel extends Kader {
  readonly deelnemers: Zichtbaar['deelnemer']
}

function overleg(o: Delen['overleg'], { blik, deelnemers, zichtbaar, namen, versie }: Tafel) {
  const feit = blik.casus.overleggen.find((x) => x.id === o.id)
  return {
    id: o.id,
    versie: versie(o.id),
    volgnummer: o.volgnummer,
    // As it is now: an overleg that nobody closed is over at the end of its day (C1).
    stand: feit?.stand ?? o.stand,
    tijdstip: o.moment,
    duur: o.duur,
    plaats: o.plaats?.tekst ?? null,
    burger: o.burger,
    ...o.inhoud,
    themas: [...o.inhoud.themas],
    deelnemers: (feit?.deelnemers ?? [])
      .filter((d) => zichtbaar.has(d.partij))
      .map((d) => {
        const inhoud = deelnemers.find((x) => x.id === d.id)?.inhoud
        return {
          id: d.id,
          versie: versie(d.id),
          partij: namen.partijMetId(d.partij),
          rol: d.rol,
          zorgvuldigheidAanvaard: aanvaarders(d).length > 0,
          doorMijAanvaard: aanvaarders(d).includes(blik.actor.medewerker),
          noodzaak: inhoud?.noodzaak ?? null,
          bijdrage: inhoud?.bijdrage ?? null,
        }
      }),
  }
}

function uitspraak(u: Delen['uitspraak'], { blik, namen, zichtbaar }: Kader) {
  return {
    id: u.id,
    overleg: u.overlegId,
    tekst: u.inhoud.tekst,
    steuntOp: alleenZichtbaar(blik, u.steuntOp),
    bevestigdDoor: u.bevestigdDoor.filter((p) => zichtbaar.has(p)).map(namen.partij),
    doorMijBevestigd: u.bevestigdDoor.some((p) => p === blik.actor.partij),
  }
}

function actie(a: Delen['actie'], { blik, namen, versie }: Kader) {
  return {
    id: a.id,
    versie: versie(a.id),
    plandoel: alleenZichtbaar(blik, [a.plandoelId])[0] ?? null,
    tekst: a.inhoud.tekst,
    uitvoerder: namen.partijMetId(a.uitvoerderId),
    eigen: a.uitvoerderId === blik.actor.partij,
    start: a.start,
    deadline: a.deadline,
    stand: a.stand,
    resultaat: a.resultaat?.tekst ?? null,
    steuntOp: alleenZichtbaar(blik, a.steuntOp),
  }
}

function meeneemafspraak(m: Delen['meeneemafspraak'], { blik: { casus, actor }, namen, versie }: Kader) {
  return {
    id: m.id,
    versie: versie(m.id),
    actie: m.actieId,
    gegeven: m.gegevenId,
    ontvanger: namen.partijMetId(m.ontvangerId),
    stand: m.stand,
    waarom: m.inhoud.waarom,
    antwoord: m.antwoord?.tekst ?? null,
    vanMij: casus.gegevens.some((g) => g.id === m.gegevenId && g.bronhouder === actor.partij),
  }
}
