import {
  bekendeHoedanigheden,
  findCel,
  type Lezer,
  lezerSleutel,
  type Partijhoedanigheid,
  type PartijId,
} from '@casushuis/handvat'
import { boek } from '../boek.ts'
import type { Blik } from '../usecase.ts'
import type { Namen } from './namen.ts'

const waarom = {
  aanmelder: 'meldde de casus aan',
  leidendePartij: 'heeft de leiding',
  gevraagde: 'kreeg een vraag',
  genodigde: 'is gevraagd voor een volgend overleg',
  deelnemer: 'neemt deel aan het overleg',
  uitvoerder: 'voert een actie uit',
  ontvanger: 'haalde iets op voor een actie',
  bronhouder: 'bracht gegevens in',
} as const satisfies Record<Partijhoedanigheid, string>

/** Who else can see this casus, as far as this lezer may know it. */
export function kijkersVoor(blik: Blik, zichtbaar: ReadonlySet<PartijId>, namen: Namen) {
  return blik.matrix.lezers
    .filter((l) => lezerSleutel(l) !== lezerSleutel(blik.lezer))
    .filter((l) => findCel(blik.matrix, blik.casus.id, l)?.inzage === 'inhoud')
    .filter((l) => l.soort !== 'partij' || zichtbaar.has(l.partij))
    .map((l) => ({ naam: naamVan(l, namen), waarom: redenVoor(l, blik) }))
}

/** The name of a lezer on screen. */
export function naamVan(lezer: Lezer, namen: Namen): string {
  return lezer.soort === 'partij' ? namen.partij(lezer.partij) : andereLezers[lezer.soort]
}

const andereLezers = {
  procesregie: 'Procesregie van het ZVH',
  manager: 'Manager van het ZVH',
  beheerder: 'Functioneel beheerder',
  fg: 'Functionaris gegevensbescherming',
} as const

function redenVoor(lezer: Lezer, { casus, toner }: Blik): string {
  if (lezer.soort !== 'partij')
    return lezer.soort === 'procesregie' ? 'begeleidt de casus' : 'kan gearchiveerde casussen vinden'
  const redenen = bekendeHoedanigheden(boek, { toner, casus }, lezer.partij)
  return redenen.map((h) => waarom[h]).join(', ') || 'hoort bij de casus'
}
