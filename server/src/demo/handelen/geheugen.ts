import { dossierInzien, vraagOppakken } from '@casushuis/contract'
import type { TaakId } from '@casushuis/handvat'
import { contactpersoonVan, medewerkerId, mensen, type Persoon } from '../mensen.ts'
import { gebruikelijkeTaak, type Partijnaam } from '../partijen.ts'
import type { Verteller } from '../verteller.ts'

/** What a story remembers of its casus, so that it can speak of a gegeven by its title. */
export interface Geheugen {
  readonly v: Verteller
  readonly params: { readonly casusnummer: string }
  /** Who reported it. */
  readonly melder: Persoon
  /** Who brought in what, by title. */
  onthoud(wie: Persoon, titels: readonly string[]): void
  bronhouder(titel: string): Persoon
  /** The usual taak of the partij of somebody, the first time that it must choose; null when it chose before. */
  kiestTaak(wie: Persoon): TaakId | null
  /** Sees to it that somebody of the partij works on the casus: its contactpersoon takes up what came in, or gives it to this person. */
  pakOp(wie: Persoon): Promise<void>
  /** The id of a gegeven, as the partij that brought it in sees it in the dossier. */
  gegeven(titel: string): Promise<string>
  gegevens(titels: readonly string[]): Promise<string[]>
}

/** That a decision was agreed that day with somebody of the partij in whose name it is taken. */
export const afgestemd = (v: Verteller) => ({
  afstemming: { met: 'de medewerker die deze casus volgt', dag: v.nu() },
})

/** Begins remembering one casus. */
export function maakGeheugen(v: Verteller, casusnummer: string, melder: Persoon): Geheugen {
  const params = { casusnummer }
  const door = new Map<string, Persoon>()
  const bronhouder = (titel: string): Persoon => {
    const wie = door.get(titel)
    if (!wie) throw new Error(`nobody brought in "${titel}"`)
    return wie
  }
  const gegeven = zoeker({ v, params, bronhouder })
  const gekozen = new Set<Partijnaam | null>()
  const bezet = new Set([mensen[melder].bij])
  return {
    v,
    params,
    melder,
    onthoud(wie, titels) {
      for (const titel of titels) door.set(titel, wie)
    },
    bronhouder,
    kiestTaak(wie) {
      const { bij } = mensen[wie]
      if (!bij || gekozen.has(bij)) return null
      gekozen.add(bij)
      return gebruikelijkeTaak(bij)
    },
    async pakOp(wie) {
      const { bij } = mensen[wie]
      if (!bij || bezet.has(bij)) return
      bezet.add(bij)
      await v.doe(contactpersoonVan(bij), vraagOppakken, { params, body: { medewerker: medewerkerId(wie) } })
    },
    gegeven,
    async gegevens(titels) {
      const gevonden: string[] = []
      for (const titel of titels) gevonden.push(await gegeven(titel))
      return gevonden
    },
  }
}

/** Looks in the dossier, and never twice for the same title. */
function zoeker({ v, params, bronhouder }: Pick<Geheugen, 'v' | 'params' | 'bronhouder'>): Geheugen['gegeven'] {
  const ids = new Map<string, string>()
  return async (titel) => {
    if (!ids.has(titel)) {
      const { gegevens } = await v.doe(bronhouder(titel), dossierInzien, { params })
      for (const g of gegevens) if (g.eigen && g.inhoud) ids.set(g.inhoud.titel, g.id)
    }
    const id = ids.get(titel)
    if (!id) throw new Error(`"${titel}" is not in the dossier`)
    return id
  }
}
