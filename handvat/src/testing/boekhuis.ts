import type { Casus } from '../casus/casus.ts'
import type { Tijdstip } from '../casus/datum.ts'
import type { Feiten } from '../casus/feiten.ts'
import type { Actor } from '../casus/rol.ts'
import type { Handeling } from '../handelingen/handeling.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { heeftVastePlaats, hoedanighedenVan } from '../hoedanigheid.ts'
import { bekendePartijen, toner } from '../inzage.ts'
import { findCel, inzagematrix } from '../inzagematrix.ts'
import { findLezer } from '../lezer.ts'
import { type Partijnaam, type Persoon, partijnamen, proefpartijen } from '../proef/huis.ts'
import type { Stap } from '../proef/scenario.ts'
import type { Afloop, Proefhuis } from '../proef/speel.ts'
import { stilSindsOp } from '../regels/stilstand.ts'
import { toets } from '../toets.ts'
import { isOpTePakken } from '../werk.ts'
import { altijd, maakHuisregels, maakId, maakMandaat, maakPartij, maakRechten } from './feiten-maken.ts'
import { actorVan, isContactpersoon, type Staat, vouw } from './vouwen.ts'

const begin: Tijdstip = '2026-03-02T09:00:00.000Z'
const dag = 86_400_000

function beginstaat(): Staat {
  return {
    huis: {
      zvh: maakId('zvh'),
      partijen: partijnamen.map((naam) => {
        const { rechten, convenant, landelijk } = proefpartijen[naam]
        return maakPartij(maakId(naam), {
          rechten: maakRechten(rechten),
          convenant: convenant ? [altijd] : [],
          landelijkeKetenpartner: landelijk ? [altijd] : [],
        })
      }),
      bevoegdheidsverleningen: partijnamen
        .filter((naam) => proefpartijen[naam].mandaat.length > 0)
        .map((naam) => maakMandaat(maakId(naam), proefpartijen[naam].mandaat)),
      huisregels: maakHuisregels(),
    },
    casus: null,
    nu: begin,
    teksten: new Map(),
    rechten: [],
    afwezigheden: [],
  }
}

/** The example house with nothing but the rulebook in it: what is done is folded into the feiten that it reads. */
export function maakBoekhuis(): Proefhuis {
  let staat = beginstaat()
  return {
    doe: async (stap) => {
      staat = { ...staat, nu: later(staat.nu, stap.later ?? 0) }
      const { uitslag, wordt } = neem(staat, stap)
      staat = wordt
      return { uitslag, antwoord: '' }
    },
    leest: async (persoon) => leest(staat, persoon),
    kent: async (persoon) => kent(staat, persoon),
  }
}

const later = (nu: Tijdstip, dagen: number): Tijdstip => new Date(Date.parse(nu) + dagen * dag + 1).toISOString()

/** What an act leads to: how it ended, and how everything then is. */
function neem(staat: Staat, stap: Stap): { readonly uitslag: Afloop['uitslag']; readonly wordt: Staat } {
  const actor = actorVan(stap.wie)
  const handeling = handvatB2.handelingen[stap.doet]
  const inCasus = handeling.fasen.length > 0
  const dicht = inCasus ? nietVoor(staat, actor, handeling) : undefined
  if (dicht !== undefined) return { uitslag: dicht, wordt: staat }
  const { opdracht, wordt } = vouw(staat, stap)
  const { huis, casus, nu } = staat
  const besluit = toets(handvatB2, { handeling: stap.doet, actor, huis, casus: inCasus ? casus : null, opdracht, nu })
  return besluit.toegestaan
    ? { uitslag: 'gedaan', wordt: metStilstand(wordt) }
    : { uitslag: besluit.regel.id, wordt: staat }
}

/** Whether the casus stands still is written down with every change. */
function metStilstand(staat: Staat): Staat {
  const { huis, casus, nu } = staat
  return casus ? { ...staat, casus: { ...casus, stilSinds: stilSindsOp({ huis, casus }, nu) } } : staat
}

/** Why there is no casus for somebody; only the procesregie hears of its mandate. */
function nietVoor(staat: Staat, actor: Actor, handeling?: Handeling): string | undefined {
  const { huis, casus, nu } = staat
  if (handeling?.zonderInhoud) return casus && isOngezien(staat, casus, { actor, handeling }) ? undefined : 'onbekend'
  const lezer = findLezer(actor)
  if (!casus || !lezer || hoedanighedenVan(actor, casus, nu).length === 0) return 'onbekend'
  const cel = findCel(inzagematrix(handvatB2, { huis, casus }, nu), casus.id, lezer)
  if (cel?.inzage === 'inhoud') return undefined
  return lezer.soort === 'procesregie' && cel?.weigering ? cel.regel.id : 'onbekend'
}

/** Whether somebody may know of a casus that he or she sees nothing of. */
function isOngezien(staat: Staat, casus: Casus, { actor, handeling }: { actor: Actor; handeling: Handeling }): boolean {
  if (heeftVastePlaats(actor, handeling)) return true
  const { partij, medewerker } = actor
  const { huis, nu } = staat
  return (
    partij !== null && isContactpersoon(staat, medewerker) && isOpTePakken(handvatB2, { huis, casus }, { partij, nu })
  )
}

/** The eyes of somebody on the casus; undefined for whom there is none. */
function blikVan(staat: Staat, persoon: Persoon) {
  const { huis, casus, nu } = staat
  const actor = actorVan(persoon)
  const lezer = findLezer(actor)
  if (!casus || !lezer || nietVoor(staat, actor) !== undefined) return undefined
  const feiten: Feiten = { huis, casus }
  return { casus, toner: toner(inzagematrix(handvatB2, feiten, nu), lezer) }
}

function leest(staat: Staat, persoon: Persoon): string {
  const blik = blikVan(staat, persoon)
  if (!blik) return ''
  return [...staat.teksten].flatMap(([object, tekst]) => blik.toner.toon(object, { tekst })?.tekst ?? []).join('\n')
}

function kent(staat: Staat, persoon: Persoon): readonly Partijnaam[] {
  const blik = blikVan(staat, persoon)
  const bekend = blik ? bekendePartijen(blik.toner, blik.casus) : new Set<string>()
  return partijnamen.filter((naam) => bekend.has(maakId(naam)))
}
