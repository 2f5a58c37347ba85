import {
  type Feiten,
  feitenBij,
  feitenOpMoment,
  findCel,
  findLezer,
  heeftVastePlaats,
  hoedanighedenVan,
  inzagematrix,
  isOpTePakken,
  toner,
} from '@casushuis/handvat'
import { geenCasus } from '../../ports/nobody.ts'
import { boek } from '../boek.ts'
import type { Act, Scope, Weigering } from './act.ts'
import { change, type Daad } from './change.ts'
import { type Blik, type Kijkpunt, look, type Standpunt } from './look.ts'
import { type Gezien, standVan } from './stand.ts'

/** The casus that the request names, to change: nobody else changes it until the act is done. */
export const changeCasus: Scope<Standpunt, Daad> = {
  async find(act) {
    const feiten = await act.t.feiten(act.t.hier ?? geenCasus)
    return feiten && standpuntIn(feiten, act)
  },
  open: change,
  versie: versieNu,
}

/** The casus that the request names, to look at: all that is seen of it is of one moment. */
export const lookAtCasus: Scope<Kijkpunt, Blik> = {
  async find(act) {
    const beeld = await act.t.beeld()
    const plek = beeld && standpuntIn(beeld.feiten, act)
    return plek && !('weigering' in plek) ? { ...plek, rij: beeld.rij, versies: beeld.versies } : plek
  },
  open: look,
}

/**
 * A casus to act on by who sees nothing of it: the act is asked of the facts, and what it leads to is told to others. For
 * whoever has no such act there is no casus.
 */
export const changeCasusUnseen = (casusnummer: string): Scope<Feiten, Daad> => ({
  async find(act) {
    const { t, actor, nu, handeling } = act
    const heeftPlaats = heeftVastePlaats(actor, boek.handelingen[handeling])
    if (!heeftPlaats && !(await t.isContactpersoon(actor.medewerker))) return undefined
    const feiten = await t.feiten((await t.findCasusOngezien(casusnummer)) ?? geenCasus)
    if (!feiten || !(heeftPlaats || komtBinnen(feiten, act))) return undefined
    return feitenOpMoment(feiten, nu)
  },
  open: change,
})

/** Whether something waits in it for the partij of who acts, that nobody of it took up (P8). */
function komtBinnen(feiten: Feiten, { actor: { partij }, nu }: Act): boolean {
  return partij !== null && isOpTePakken(boek, feiten, { partij, nu })
}

/** A casus in the hands of the calendar, which needs no place in it and claimed it already. */
export const calendarCasus = (feiten: Feiten): Scope<Feiten, Daad> => ({ find: async () => feiten, open: change })

/** The version of what an act was based on: of the casus as its actor sees it, or of one thing in it. */
async function versieNu({ t }: Act, { casus, matrix, lezer }: Standpunt, { wat }: Gezien): Promise<string | undefined> {
  const versies = await t.versies(casus.id)
  return wat === 'casus' ? standVan(casus, toner(matrix, lezer), versies) : versies.get(wat)?.toString()
}

/**
 * For who is not assigned, or may not know of it, there is no casus; only the procesregie, which knows it, is told that
 * its mandate does not cover it (any more).
 */
export function standpuntIn(
  gelezen: Feiten,
  { actor, nu, handeling }: Pick<Act, 'actor' | 'nu' | 'handeling'>,
): Standpunt | { feiten: Feiten; weigering: Weigering } | undefined {
  const feiten = feitenOpMoment(gelezen, nu)
  const lezer = findLezer(actor)
  if (!lezer || hoedanighedenVan(actor, feiten.casus, nu).length === 0) return undefined
  const matrix = inzagematrix(boek, feiten, nu)
  const cel = findCel(matrix, feiten.casus.id, lezer)
  if (cel?.inzage === 'inhoud') return { ...feiten, matrix, lezer }
  if (lezer.soort !== 'procesregie' || !cel?.weigering) return undefined
  const vraag = { boek, handeling: boek.handelingen[handeling], situatie: { actor, ...feiten, nu } }
  const waarop = feitenBij(vraag, 'poort')
  return { feiten, weigering: { toegestaan: false, regel: cel.regel, ...cel.weigering, feiten: waarop, velden: [] } }
}
