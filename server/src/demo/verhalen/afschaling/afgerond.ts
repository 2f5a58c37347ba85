import type { deelnemerToevoegen } from '@casushuis/contract'
import type { z } from 'zod'
import type { Meldinginhoud } from '../../handelen/aanmelden.ts'
import { nieuweCasus } from '../../handelen/casus.ts'
import type { Inbreng } from '../../handelen/inbreng.ts'
import { mensen, type Persoon } from '../../mensen.ts'
import type { Partijnaam, Taakkeuze } from '../../partijen.ts'
import type { Verhaal } from '../../verteller.ts'

type Rol = z.input<(typeof deelnemerToevoegen)['body']>['rol']

interface Deelnemer {
  readonly partij: Partijnaam
  readonly wie: Persoon
  readonly rol: Rol
  readonly noodzaak: string
  readonly bijdrage: string
}

/** A casus that was finished, told in short: what differs from one to the next. */
export interface Afgerond {
  /** Working days, counted from today: reported, overleg held, scaled down. */
  readonly dagen: readonly [aanmelding: number, overleg: number, afschaling: number]
  readonly aanmelder: Persoon
  readonly regie: Persoon
  readonly melding: Meldinginhoud & Taakkeuze
  readonly vragen: readonly {
    readonly aan: Persoon
    readonly waarom: string
    readonly vraag: string
    readonly antwoord: string
    readonly gegeven: Inbreng
  }[]
  readonly overleg: {
    readonly doel: string
    readonly themas: readonly string[]
    readonly deelnemers: readonly Deelnemer[]
  }
  readonly beeld: { readonly tekst: string; readonly steuntOp: readonly string[] }
  readonly acties: readonly { readonly wie: Persoon; readonly tekst: string; readonly resultaat: string }[]
  readonly afschaling: string
  /** Who took over the casusregie; the aanmelder keeps it where it is left out. */
  readonly casusregisseur?: { readonly wie: Persoon; readonly partij: Partijnaam }
  readonly opgeruimd?: readonly string[]
}

/** Tells a casus from aanmelding to afschaling. */
export function afgerond(a: Afgerond): Verhaal {
  return async (v) => {
    const [aangemeld, gehouden, afgeschaald] = a.dagen
    const uitvoerderVan = (wie: Persoon): Partijnaam => {
      const { bij } = mensen[wie]
      if (!bij) throw new Error(`${wie} works for no partij`)
      return bij
    }
    v.op(aangemeld, '09:30')
    const casus = await nieuweCasus(v, a.aanmelder, { ...a.melding, procesregisseur: a.regie })
    v.op(aangemeld + 2, '10:00')
    await casus.naarTriage(a.regie, a.melding.criteria, 'Voldoet aan de criteria; gericht uitvragen.')
    for (const { aan, waarom, vraag } of a.vragen)
      await casus.vraag(a.regie, uitvoerderVan(aan), {
        waarom,
        vraag,
        nodig: 'Nodig om te weten wie betrokken is en wat kan helpen.',
        voor: aangemeld + 10,
      })
    v.op(aangemeld + 6, '11:00')
    for (const { aan, antwoord, gegeven } of a.vragen)
      await casus.antwoord(aan, antwoord, ['informatie', 'uitvoering'], [gegeven])
    v.op(aangemeld + 9, '14:00')
    await casus.kiestOverleg(a.regie, 'De partijen hebben elkaar nodig voor een plan.')
    await casus.bereidVoor(a.regie, [gehouden, '10:00'], {
      doel: a.overleg.doel,
      besluiten: 'Wie doet wat, vanaf wanneer en wie houdt contact.',
      themas: [...a.overleg.themas],
      duur: 60,
      plaats: 'Zorg- en Veiligheidshuis, kamer 2',
      burger: 'vooraf',
      burgerToelichting: 'De aanmelder bespreekt doel en deelnemers vooraf met de betrokkene.',
    })
    for (const { partij, rol, noodzaak, bijdrage } of a.overleg.deelnemers)
      await casus.deelnemer(a.regie, partij, rol, noodzaak, bijdrage)
    await casus.nodigUit(a.regie)
    v.op(gehouden - 3, '09:00')
    await casus.aanvaarden(...a.overleg.deelnemers.map((d) => d.wie))
    v.op(gehouden, '10:00')
    await casus.beginOverleg(a.regie)
    await casus.stelVast(a.regie, a.beeld.tekst, a.beeld.steuntOp)
    const regisseur = a.casusregisseur ?? { ...a.melding, wie: a.aanmelder }
    await casus.regieNaar(a.regie, regisseur.wie, regisseur.partij)
    const doel = await casus.doel(a.regie, a.overleg.doel)
    const acties = new Map<Persoon, string>()
    for (const { wie, tekst } of a.acties) {
      const actie = { tekst, uitvoerder: uitvoerderVan(wie), van: gehouden + 1, tot: afgeschaald - 5 }
      acties.set(wie, await casus.actie(a.regie, doel, actie))
    }
    await casus.sluitOverleg(a.regie)
    await casus.steltAanpakVast(a.regie, 'Deelnemers zijn het eens over het plan.', {
      monitoringdoel: 'Op tijd zien of een actie stilvalt.',
      monitoring: 'De casusregisseur belt elke maand de uitvoerders. Wij komen terug als een actie stilvalt.',
    })
    v.op(afgeschaald - 6, '15:00')
    for (const { wie, resultaat } of a.acties) await casus.werkBij(wie, acties.get(wie) ?? '', 'klaar', resultaat)
    await casus.doelBereikt(a.regie, doel)
    v.op(afgeschaald, '11:00')
    await casus.schaaltAf(a.regie, a.afschaling)
    if (!a.opgeruimd) return
    v.op(afgeschaald + 4, '13:00')
    await casus.ruimtOp(a.regie, a.opgeruimd)
  }
}
