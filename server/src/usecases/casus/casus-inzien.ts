import { casusInzien as contract } from '@casushuis/contract'
import {
  bekendePartijen,
  doelenInFase,
  findDoel,
  geldt,
  type Inzage,
  type ObjectId,
  type PartijId,
} from '@casushuis/handvat'
import type { CasusRij, Deel, Delen, Gezien, ToewijzingRij } from '../../ports/rows.ts'
import { boek } from '../boek.ts'
import { standVan } from '../perform/stand.ts'
import { type Blik, blik } from '../usecase.ts'
import { aanbodVoor } from './aanbod.ts'
import { kijkersVoor } from './kijkers.ts'
import { type Namen, zoekNamen } from './namen.ts'

type Zichtbaar = { readonly [D in Deel]: readonly Inzage<Gezien[D]>[] }

/** One casus: of every part only what is for this reader (A12, T6, C1, S3). */
export const casusInzien = blik(contract, async (b) => {
  const { casus, feiten, nu, toner } = b
  const { rij, toewijzingen, deel, versies, kader } = await lees(b)
  const { namen, versie, zichtbaar } = kader
  b.toont([casus.id, ...Object.values(deel).flatMap((rijen) => rijen.map((r: { id: ObjectId }) => r.id))])
  return {
    casusnummer: rij.casusnummer,
    versie: standVan(casus, toner, versies),
    fase: casus.fase,
    stap: boek.termijnen.huidigeStap(feiten, nu),
    overlegsoort: toner.kent(casus.id, 'overlegsoort') ? casus.overlegsoort : null,
    betrokkene: wieIsHet(deel.gegeven),
    ...grond(b, namen),
    ...mensen(rij, namen, toner.kent(casus.id, 'werkers')),
    leiding: leiding(b, namen),
    kijkers: kijkersVoor(b, zichtbaar, namen),
    partijen: [...zichtbaar].map(namen.partijMetId),
    toewijzingen: toegewezenen(b, toewijzingen, namen).map((w) => ({ ...w, versie: versie(w.id) })),
    ...onderdelen(deel, kader),
    afschaling: casus.afschaling && {
      ...boek.termijnen.bewaartermijnen(casus.afschaling.besluitOp),
      stap: boek.termijnen.huidigeStap(feiten, nu) ?? 'actief',
    },
    handelingen: aanbodVoor(b),
  }
})

/** What every part needs of the whole. */
interface Kader {
  readonly blik: Blik
  readonly namen: Namen
  readonly versie: (id: ObjectId) => string
  /** The partijen of which this reader may know that they are in the casus. */
  readonly zichtbaar: ReadonlySet<PartijId>
}

async function lees(b: Blik) {
  const { casus, t, toner } = b
  const rij = await t.casusrij(casus.id)
  const toewijzingen = await t.toegewezenen(casus.id)
  const deel = await leesDelen(b)
  const versies = await t.versies(casus.id)
  const namen = await zoekNamen(b, [
    rij.aangemeldDoor,
    rij.procesregisseurId,
    rij.casusregisseurId,
    ...deel.stuk.map((s) => s.door),
    ...toewijzingen.map((w) => w.medewerkerId),
  ])
  const versie = (id: ObjectId) => String(versies.get(id))
  const kader: Kader = { blik: b, namen, versie, zichtbaar: bekendePartijen(toner, casus) }
  return { rij, toewijzingen, deel, versies, kader }
}

const delen = [
  'stuk',
  'gegeven',
  'uitvraag',
  'overleg',
  'deelnemer',
  'uitspraak',
  'plandoel',
  'actie',
  'meeneemafspraak',
] as const satisfies readonly Deel[]

/** Each part twice guarded: row-level security gives the rows, the rulebook of this moment marks what may be shown. */
async function leesDelen(b: Blik): Promise<Zichtbaar> {
  const gelezen: Partial<Record<Deel, unknown>> = {}
  for (const deel of delen) gelezen[deel] = await leesDeel(b, deel)
  return gelezen as Zichtbaar
}

/** The rows of one kind that this reader may see. */
export async function leesDeel<D extends Deel>(
  { t, casus, toner }: Blik,
  deel: D,
): Promise<readonly Inzage<Gezien[D]>[]> {
  const rijen = await t.ziet(deel, casus.id)
  return rijen.map((rij) => toner.toon(rij.id, rij)).filter((rij) => rij !== undefined)
}

function wieIsHet(gegevens: Zichtbaar['gegeven']) {
  const wie = gegevens.find((g) => g.betrokkene)?.inhoud.betrokkene
  return wie ? { naam: wie.naam, geboortedatum: wie.geboortedatum } : null
}

/** In whose name this reader looks, and what it rests on, as far as this reader may know it (P3). */
function grond({ casus, toner, verantwoording: { namens, taak, grondslag } }: Blik, namen: Namen) {
  const metGrond = toner.kent(casus.id, 'verantwoording')
  return {
    namens: namen.partijMetId(namens),
    taak: metGrond ? taak : null,
    grondslag: metGrond ? grondslag : null,
    doelen: doelenInFase(boek, casus.fase)
      .filter((d) => metGrond && boek.handelingen.casusInzien.doelen.includes(d.id))
      .map(({ id, tekst }) => ({ id, tekst })),
  }
}

function leiding(b: Blik, namen: Namen) {
  const { casus, toner } = b
  return casus.leiding
    .filter((l) => toner.kent(casus.id, 'leiding', l.partij))
    .map((l) => ({ partij: namen.partij(l.partij), taak: taakNaam(b, l.partij, l.taak), vanTijdstip: l.van }))
}

function mensen(rij: CasusRij, namen: Namen, metWerk: boolean) {
  const melder = namen.persoon(rij.aangemeldDoor)
  const regisseur = namen.persoon(rij.casusregisseurId)
  return {
    aanmelder: {
      id: rij.aanmelderId,
      naam: melder?.naam ?? 'Onbekend',
      organisatie: namen.partij(rij.aanmelderId),
    },
    procesregisseur: (metWerk && namen.persoon(rij.procesregisseurId)?.naam) || null,
    casusregisseur: regisseur ? { naam: regisseur.naam, organisatie: namen.organisatie(regisseur) } : null,
  }
}

function taakNaam({ feiten }: Blik, partij: PartijId, taak: string): string {
  return (
    feiten.huis.partijen.find((p) => p.id === partij)?.taken.find((x) => x.id === taak)?.naam ?? 'Niet meer vastgelegd'
  )
}

/** Who is assigned now, as far as this lezer may know it (P8). */
function toegewezenen({ casus, toner, nu }: Blik, rijen: readonly ToewijzingRij[], namen: Namen) {
  return rijen
    .filter((w) => geldt(w, nu))
    .filter((w) => toner.kent(casus.id, 'toewijzingen', w.partijId ?? 'zvh'))
    .flatMap(({ id, medewerkerId, partijId, rol, van, tot }) => {
      const persoon = namen.persoon(medewerkerId)
      return persoon
        ? [
            {
              id,
              medewerker: { id: persoon.id, naam: persoon.naam },
              partij: partijId && namen.partijMetId(partijId),
              rol,
              vanTijdstip: van,
              totTijdstip: tot,
            },
          ]
        : []
    })
}

function onderdelen(deel: Zichtbaar, kader: Kader) {
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

function overleg(o: Delen['overleg'], { blik: { casus }, deelnemers, zichtbaar, namen, versie }: Tafel) {
  const feit = casus.overleggen.find((x) => x.id === o.id)
  return {
    id: o.id,
    versie: versie(o.id),
    volgnummer: o.volgnummer,
    stand: o.stand,
    tijdstip: o.moment,
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
          zorgvuldigheidAanvaard: d.zorgvuldigheidAanvaard,
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

function alleenZichtbaar<T extends ObjectId>({ toner }: Blik, ids: readonly T[]): T[] {
  return ids.filter((id) => toner.toon(id, {}) !== undefined)
}
