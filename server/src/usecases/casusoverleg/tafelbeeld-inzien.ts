import { tafelbeeldInzien as contract } from '@casushuis/contract'
import {
  aanTafelNu,
  bekendePartijen,
  findDoel,
  huidigOverleg,
  type Inzage,
  type ObjectId,
  type PartijId,
  tafeltoner,
} from '@casushuis/handvat'
import type { Deel, Gezien } from '../../ports/rows.ts'
import { boek } from '../boek.ts'
import { leesDelen, type Zichtbaar } from '../casus/delen-lezen.ts'
import { type Namen, zoekNamen } from '../casus/namen.ts'
import { standVan } from '../perform/stand.ts'
import { themasVan } from '../triage/themas.ts'
import { type Blik, blik } from '../usecase.ts'

/** What may stand on a screen at which the whole table looks: nothing that one of those who are there may not see (C1, C3). */
export const tafelbeeldInzien = blik(contract, async (b) => {
  const { deel } = await leesDelen(b)
  const tafel = maakTafel(b, deel, await zoekNamen(b, []))
  const { versies, casus } = b
  const aanwezig = aanTafelNu(casus)
  return {
    versie: standVan(casus, b.toner, versies),
    doel: findDoel(boek, b.verantwoording.doel)?.tekst ?? '',
    aanwezig: aanwezig.length > 0,
    metBetrokkene: aanwezig.some((a) => a.medewerker === null),
    betrokkene: tafel.getoond('gegeven').find((g) => g.betrokkene)?.inhoud.betrokkene?.naam ?? null,
    overleg: overleg(tafel),
    themas: themas(tafel),
    uitspraken: uitspraken(tafel),
    ...plan(tafel),
  }
})

/** What the table sees together of each kind, with the names that all of it may know. */
interface Tafel {
  readonly blik: Blik
  readonly getoond: <D extends Deel>(deel: D) => readonly Inzage<Gezien[D]>[]
  readonly kentWoorden: (id: ObjectId) => boolean
  /** The name of a partij; null where somebody may not know that it is there. */
  readonly naam: (partij: PartijId) => string | null
}

function maakTafel(b: Blik, zichtbaar: Zichtbaar, namen: Namen): Tafel {
  const toner = tafeltoner(b.matrix, b.feiten, b.nu)
  const bekend = bekendePartijen(toner, b.casus)
  return {
    blik: b,
    getoond: <D extends Deel>(deel: D) => {
      const rijen = zichtbaar[deel].filter((rij) => toner.toon(rij.id, {}) !== undefined)
      b.toont(rijen.map((rij) => rij.id))
      return rijen
    },
    kentWoorden: (id) => toner.kent(id, 'woorden'),
    naam: (partij) => (bekend.has(partij) ? namen.partij(partij) : null),
  }
}

function overleg({ blik, getoond, naam }: Tafel) {
  const nu = huidigOverleg(blik.casus)
  const rij = getoond('overleg').find((o) => o.id === nu?.id)
  if (!nu || !rij) return null
  const { doel, besluiten } = rij.inhoud
  const deelnemers = nu.deelnemers.map((d) => naam(d.partij)).filter((n) => n !== null)
  return { volgnummer: rij.volgnummer, doel, besluiten, tijdstip: rij.moment, duur: rij.duur, deelnemers }
}

/** The gegevens under each thema of this overleg; of which nobody may say whose they are, none. */
function themas({ blik: { casus }, getoond, kentWoorden, naam }: Tafel) {
  const nu = huidigOverleg(casus)
  const rij = getoond('overleg').find((o) => o.id === nu?.id)
  if (!rij) return []
  const gegevens = getoond('gegeven').filter((g) => !g.betrokkene && kentWoorden(g.id))
  return themasVan(rij).map((thema) => ({
    naam: thema.naam,
    gegevens: gegevens
      .filter((g) => casus.gegevens.some((feit) => feit.id === g.id && feit.themas.includes(thema.id)))
      .flatMap(({ id, inhoud: { titel, tekst }, bronhouderId }) => {
        const bronhouder = naam(bronhouderId)
        return bronhouder === null ? [] : [{ id, titel, tekst, bronhouder }]
      }),
  }))
}

function uitspraken({ blik, getoond, naam }: Tafel) {
  const nu = huidigOverleg(blik.casus)
  const teksten = getoond('tekst').filter((t) => t.soort === 'tegenspraak')
  return getoond('uitspraak')
    .filter((u) => u.overlegId === nu?.id)
    .map((u) => ({
      id: u.id,
      tekst: u.inhoud.tekst,
      bevestigdDoor: u.bevestigdDoor.map(naam).filter((n) => n !== null),
      tegenspraken: teksten
        .filter((t) => t.bijId === u.id)
        .flatMap((t) => {
          const partij = naam(t.bronhouderId)
          return partij === null ? [] : [{ partij, tekst: t.inhoud.tekst }]
        }),
    }))
}

function plan({ getoond, naam }: Tafel) {
  const plandoelen = getoond('plandoel')
  const acties = getoond('actie').filter((a) => a.stand !== 'vervallen')
  return {
    plandoelen: plandoelen.map(({ id, inhoud }) => ({ id, tekst: inhoud.tekst })),
    acties: acties.map((a) => ({
      id: a.id,
      plandoel: plandoelen.find((p) => p.id === a.plandoelId)?.id ?? null,
      tekst: a.inhoud.tekst,
      uitvoerder: naam(a.uitvoerderId),
      deadline: a.deadline,
    })),
  }
}
