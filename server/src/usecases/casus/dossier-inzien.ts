import { findDoel, huidigeLeiding, type ObjectId, type PartijId } from '@casushuis/handvat'
import { dossierInzien as contract } from '../../api/contract/casus.ts'
import type { Delen } from '../../ports/rijen.ts'
import { type Blik, blik } from '../usecase.ts'
import { leesDeel } from './casus-inzien.ts'
import { type Namen, zoekNamen } from './namen.ts'

/** The gegevens that this reader may see, each with the rule that lets it (R4). */
export const dossierInzien = blik(contract, async (b) => {
  const namen = await zoekNamen(b, [])
  const zichtbaar = new Map((await leesDeel(b, 'gegeven')).map((g) => [g.id as ObjectId, g]))
  b.toont(zichtbaar.keys())
  const gegevens = b.casus.gegevens.flatMap((feit) => {
    const regel = b.toner.regelVoor(feit.id)
    const gegeven = zichtbaar.get(feit.id)
    if (!regel || (!gegeven && !b.toner.bestaan.has(feit.id))) return []
    return [
      gegeven
        ? { ...zonderInhoud(b, gegeven, namen), ...inhoudVan(b, gegeven, namen), regel }
        : besloten(b, feit.id, namen, regel),
    ]
  })
  return { doel: findDoel(b.verantwoording.doel)?.tekst ?? '', gegevens }
})

function zonderInhoud({ actor }: Blik, g: Delen['gegeven'], namen: Namen) {
  return {
    id: g.id,
    bronhouder: namen.partijMetId(g.bronhouderId),
    eigen: g.bronhouderId === actor.partij,
    categorie: g.categorie,
    bijzonder: g.bijzonder,
    strafrechtelijk: g.strafrechtelijk,
    ingebrachtIn: g.ingebrachtIn,
    ingebrachtOp: g.ingebrachtOp,
  }
}

function inhoudVan(b: Blik, g: Delen['gegeven'], namen: Namen) {
  const { titel, tekst, noodzaak } = g.inhoud
  return { inhoud: { titel, tekst, noodzaak }, zeggenschap: magZeggenschapZien(b, g) ? zeggenschap(g, namen) : null }
}

/** Against whom a voorbehoud was made is between the bronhouder and the procesregie. */
function magZeggenschapZien({ actor, lezer }: Blik, g: Delen['gegeven']): boolean {
  return lezer.soort === 'procesregie' || g.bronhouderId === actor.partij
}

function zeggenschap(g: Delen['gegeven'], namen: Namen) {
  const geheim = g.geheimProcesregie !== null && g.geheimUitvraag !== null
  return {
    geheimhouding: geheim
      ? { procesregieMagZien: g.geheimProcesregie ?? false, uitvraagToegestaan: g.geheimUitvraag ?? false }
      : null,
    vrijgave: g.vrijgave,
    voorafAan: g.voorafAan.map(namen.partijMetId),
    voorbehouden: g.voorbehouden.map(namen.partijMetId),
    beperkt: g.beperkt,
  }
}

/** Something of which only may be known that it is there: whose it is, and nothing that hints at what it says. */
function besloten(
  { casus, actor }: Blik,
  id: ObjectId,
  namen: Namen,
  regel: NonNullable<ReturnType<Blik['toner']['regelVoor']>>,
) {
  const feit = casus.gegevens.find((g) => g.id === id)
  const bronhouder: PartijId = feit?.bronhouder ?? huidigeLeiding(casus).partij
  return {
    id,
    bronhouder: namen.partijMetId(bronhouder),
    eigen: bronhouder === actor.partij,
    categorie: 'inhoudelijk' as const,
    bijzonder: false,
    strafrechtelijk: false,
    ingebrachtIn: feit?.ingebrachtIn ?? casus.fase,
    ingebrachtOp: huidigeLeiding(casus).van,
    inhoud: null,
    zeggenschap: null,
    regel,
  }
}
