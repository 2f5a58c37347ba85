import { casusInzien as contract } from '@casushuis/contract'
import {
  bekendePartijen,
  brievenVoor,
  dagVan,
  doelenInFase,
  findInzet,
  geldt,
  kanNogMeegaan,
  type ObjectId,
  type PartijId,
  stilstandVoor,
  teHerschrijven,
  wordtGevolgd,
} from '@casushuis/handvat'
import type { CasusRij, Gelezen } from '../../ports/rows.ts'
import { boek } from '../boek.ts'
import { standVan } from '../perform/stand.ts'
import { type Blik, blik } from '../usecase.ts'
import { aanbodVoor } from './aanbod.ts'
import { leesDelen, type Zichtbaar } from './delen-lezen.ts'
import { kijkersVoor } from './kijkers.ts'
import { type Namen, zoekNamen } from './namen.ts'
import { type Kader, onderdelen } from './onderdelen.ts'

/** One casus: of every part only what is for this reader (A12, T6, C1, S3). */
export const casusInzien = blik(contract, async (b) => {
  const { casus, feiten, nu, rij, toner, versies } = b
  const { toewijzingen, deel, kader, eerder } = await lees(b)
  const { namen, versie, zichtbaar } = kader
  const toegewezen = toegewezenen(b, toewijzingen, namen)
  b.toont([casus.id, ...Object.values(deel).flatMap((rijen) => rijen.map((r: { id: ObjectId }) => r.id))])
  return {
    casusnummer: rij.casusnummer,
    versie: standVan(casus, toner, versies),
    fase: casus.fase,
    stap: boek.termijnen.huidigeStap(feiten, nu),
    overlegsoort: toner.kent(casus.id, 'overlegsoort') ? casus.overlegsoort : null,
    betrokkene: wieIsHet(deel.gegeven),
    eerderAangemeld: eerder.map(({ op, procesregisseur }) => ({
      aangemeldTijdstip: op,
      procesregisseur: namen.persoon(procesregisseur)?.naam ?? null,
    })),
    ...grond(b, namen),
    ...mensen(rij, namen, toner.kent(casus.id, 'werkers')),
    leiding: leiding(b, namen),
    kijkers: kijkersVoor(b, zichtbaar, namen),
    partijen: [...zichtbaar].map(namen.partijMetId),
    contacten: contacten(b, { rij, toegewezen, namen }),
    toewijzingen: toegewezen.map((w) => ({ ...w, versie: versie(w.id) })),
    ...onderdelen(deel, kader),
    teHerschrijven: teHerschrijven(casus, b.actor.partij).map(({ id, soort }) => ({ id, soort, versie: versie(id) })),
    volgen: volgen(b),
    afschaling: casus.afschaling && {
      ...boek.termijnen.bewaartermijnen(casus.afschaling),
      stap: boek.termijnen.stapOp(casus.afschaling, dagVan(nu)),
      herbeoordelenOp: casus.afschaling.afwijking?.herbeoordelenOp ?? null,
      actiefTot: casus.afschaling.actiefTot,
    },
    afronding: afronding(b, namen),
    ...metBrieven(b),
  }
})

/** What this reader can do, and with that which letters he or she can write. */
function metBrieven(b: Blik) {
  const handelingen = aanbodVoor(b)
  const mag = handelingen.some(({ id, toegestaan }) => id === 'briefSchrijven' && toegestaan)
  const brieven = mag ? brievenVoor(b.casus, b.actor).map(({ soort, over }) => ({ soort, over: over?.id ?? null })) : []
  return { brieven, handelingen }
}

async function lees(b: Blik) {
  const { casus, rij, t, toner, versies } = b
  const { deel, toewijzingen } = await leesDelen(b)
  const eerder = toner.kent(casus.id, 'eerdereAanmeldingen') ? await t.eerdereAanmeldingen(casus.id) : []
  const namen = await zoekNamen(b, [
    ...eerder.map((e) => e.procesregisseur),
    rij.aangemeldDoor,
    rij.procesregisseurId,
    rij.casusregisseurId,
    ...deel.stuk.map((s) => s.door),
    ...deel.actie.map((a) => a.persoonId),
    ...deel.tekst.flatMap((t) => t.inhoud.vervangen?.door ?? []),
    ...casus.overleggen.flatMap((o) => o.aanwezigen.map((a) => a.medewerker)),
    ...toewijzingen.flatMap((w) => [w.medewerkerId, w.waarneemtVoor]),
  ])
  const versie = (id: ObjectId) => String(versies.get(id))
  const kader: Kader = { blik: b, namen, versie, zichtbaar: bekendePartijen(toner, casus) }
  return { toewijzingen, deel, kader, eerder }
}

/** How the casus is rounded off, and whether something can still go along with an aanmelding elsewhere (E1, T13). */
function afronding({ actor, casus, feiten, nu }: Blik, namen: Namen) {
  const { afronding: loopt } = casus
  if (!loopt) return null
  const { besluitOp, bezwaar, doorverwijzing } = loopt
  const wieWeetHet = [casus.aanmelder, doorverwijzing?.melder].some((p) => p !== undefined && p === actor.partij)
  return {
    ...{ besluitOp, vernietigenOp: boek.termijnen.eindeVanAfronding(loopt), bezwaar },
    doorverwijzing: doorverwijzing && {
      soort: doorverwijzing.soort,
      melder: namen.partijMetId(doorverwijzing.melder),
      doorRegie: doorverwijzing.doorRegie,
    },
    nogMeegaan: (actor.partij === null || wieWeetHet) && kanNogMeegaan({ actor, huis: feiten.huis, casus, nu }),
  }
}

/** That the plan is followed, and what stands still in it for whom that is work (C11). */
function volgen({ actor, casus, feiten, nu }: Blik) {
  if (!wordtGevolgd(casus)) return null
  const stilstand = stilstandVoor(boek, { actor, huis: feiten.huis, casus, nu })
  return { stilstand: stilstand.map(({ soort, object, vanaf }) => ({ soort, object, sinds: vanaf })) }
}

function wieIsHet(gegevens: Zichtbaar['gegeven']) {
  const wie = gegevens.find((g) => g.betrokkene)?.inhoud.betrokkene
  return wie ? { naam: wie.naam, geboortedatum: wie.geboortedatum } : null
}

/** In whose name this reader works here, and on what that rests, as far as this reader may know it (P1, P3). */
function grond({ actor, casus, feiten, toner, verantwoording }: Blik, namen: Namen) {
  const metGrond = toner.kent(casus.id, 'verantwoording')
  const namens = actor.partij ?? verantwoording.namens
  const inzet = metGrond ? findInzet(feiten, namens) : undefined
  return {
    namens: namen.partijMetId(namens),
    taak: inzet?.naam ?? null,
    grondslag: inzet?.grondslag ?? null,
    doelen: doelenInFase(boek, casus.fase)
      .filter((d) => metGrond && boek.handelingen.casusInzien.doelen.includes(d.id))
      .map(({ id, tekst }) => ({ id, tekst })),
  }
}

/** Who led the casus and leads it, on which taak, as far as this reader may know (P2). */
export function leiding(b: Blik, namen: Namen) {
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

interface Werkers {
  readonly rij: CasusRij
  readonly toegewezen: ReturnType<typeof toegewezenen>
  readonly namen: Namen
}

/** How those can be reached of whom this lezer may know that they work on the casus; once it is closed nobody (P8, S3). */
function contacten({ casus, toner }: Blik, { rij, toegewezen, namen }: Werkers) {
  if (!toner.kent(casus.id, 'werkers')) return []
  const wie = [
    { medewerker: rij.procesregisseurId, rol: 'procesregisseur' as const },
    { medewerker: rij.aangemeldDoor, rol: 'aanmelder' as const },
    { medewerker: rij.casusregisseurId, rol: 'casusregisseur' as const },
    ...toegewezen.map((w) => ({ medewerker: w.medewerker.id, rol: 'toegewezen' as const })),
  ]
  return [...new Set(wie.map((w) => w.medewerker))].flatMap((id) => {
    const persoon = namen.persoon(id)
    if (!persoon) return []
    const { naam, telefoon, mail } = persoon
    const alle = wie.filter((w) => w.medewerker === id).map((w) => w.rol)
    const bijzonder = alle.filter((rol) => rol !== 'toegewezen')
    const rollen = bijzonder.length > 0 ? bijzonder : (['toegewezen'] as const)
    return [
      {
        medewerker: { id: persoon.id, naam },
        organisatie: namen.organisatie(persoon),
        rollen: [...rollen],
        telefoon,
        mail,
      },
    ]
  })
}

function taakNaam({ feiten }: Blik, partij: PartijId, taak: string): string {
  return (
    feiten.huis.partijen.find((p) => p.id === partij)?.taken.find((x) => x.id === taak)?.naam ?? 'Niet meer vastgelegd'
  )
}

/** Who is assigned now, as far as this lezer may know it (P8). */
function toegewezenen({ casus, toner, nu }: Blik, rijen: readonly Gelezen['toegewezen'][], namen: Namen) {
  return rijen
    .filter((w) => geldt(w, nu))
    .filter((w) => toner.kent(casus.id, 'toewijzingen', w.partijId ?? 'zvh'))
    .flatMap(({ id, medewerkerId, partijId, rol, van, tot, waarneemtVoor }) => {
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
              waarneemtVoor: namen.persoon(waarneemtVoor)?.naam ?? null,
            },
          ]
        : []
    })
}
