import {
  type Feiten,
  feitenBij,
  feitenOpMoment,
  findCel,
  findLezer,
  hoedanighedenVan,
  inzagematrix,
  toner,
} from '@casushuis/handvat'
import { geenCasus } from '../../ports/nobody.ts'
import { boek } from '../boek.ts'
import type { Act, Scope, Weigering } from './act.ts'
import { change, type Daad } from './change.ts'
import { type Blik, look, type Standpunt } from './look.ts'
import { type Gezien, standVan } from './stand.ts'

/** A casus to change: nobody else changes it or looks at it until the act is done. */
export const changeCasus = (casusnummer: string): Scope<Standpunt, Daad> => ({
  find: (act) => find(act, casusnummer, true),
  open: change,
  versie: versieNu,
})

/** A casus to look at: it stays as it is until the look is done. */
export const lookAtCasus = (casusnummer: string): Scope<Standpunt, Blik> => ({
  find: (act) => find(act, casusnummer, false),
  open: look,
})

/** A casus in the hands of the calendar, which needs no place in it and claimed it already. */
export const calendarCasus = (feiten: Feiten): Scope<Feiten, Daad> => ({ find: async () => feiten, open: change })

/** The version of what an act was based on: of the casus as its actor sees it, or of one thing in it. */
async function versieNu({ t }: Act, { casus, matrix, lezer }: Standpunt, { wat }: Gezien): Promise<string | undefined> {
  const versies = await t.versies(casus.id)
  return wat === 'casus' ? standVan(casus, toner(matrix, lezer), versies) : versies.get(wat)?.toString()
}

async function find(act: Act, casusnummer: string, vergrendel: boolean): ReturnType<Scope<Standpunt, unknown>['find']> {
  const feiten = await act.t.feiten((await act.t.findCasus(casusnummer)) ?? geenCasus, vergrendel)
  return feiten && standpuntIn(feitenOpMoment(feiten, act.nu), act)
}

/**
 * For who is not assigned, or may not know of it, there is no casus; only the procesregie, which knows it, is told that
 * its mandate does not cover it (any more).
 */
function standpuntIn(
  feiten: Feiten,
  { actor, nu, handeling }: Act,
): Standpunt | { feiten: Feiten; weigering: Weigering } | undefined {
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
