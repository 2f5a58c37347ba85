import { type Casus, opgeruimdVan } from './casus/casus.ts'
import { opDatumGenodigd, zijnUitgenodigd } from './casus/casusoverleg.ts'
import { geldt, type Tijdstip } from './casus/datum.ts'
import { huidigeLeiding, huidigOverleg } from './casus/feiten.ts'
import type { PartijId } from './casus/id.ts'
import { ontvangers, verstrekkers } from './casus/ophalen.ts'
import { geldtInPlan } from './casus/plan-van-aanpak.ts'
import {
  type Actor,
  type Hoedanigheid,
  isBezet,
  type Partijhoedanigheid,
  partijhoedanigheden,
  plaatsen,
} from './casus/rol.ts'
import { houdtVast } from './casus/uitvraag.ts'
import type { Handeling } from './handelingen/handeling.ts'
import type { Handelsituatie } from './regels/situatie.ts'

/** Whether somebody is assigned to the casus at this moment; no toewijzing is no access (P8). */
export function isToegewezen(actor: Actor, casus: Casus, nu: Tijdstip): boolean {
  return casus.toewijzingen.some(
    (t) => t.medewerker === actor.medewerker && t.rol === actor.rol && t.partij === actor.partij && geldt(t.geldig, nu),
  )
}

/** What an actor is in one casus, or outside any; an empty list is nobody. */
export function hoedanighedenVan(actor: Actor, casus: Casus | null, nu: Tijdstip): readonly Hoedanigheid[] {
  if (!casus) return [actor.rol]
  if (!plaatsen[actor.rol].alleenToegewezen) return [actor.rol]
  if (!isToegewezen(actor, casus, nu)) return []
  if (actor.rol === 'procesregisseur' || actor.rol === 'ondersteuner') return [actor.rol]
  return actor.partij ? hoedanighedenVanPartij(actor.partij, casus) : []
}

/**
 * Whether an act is of a role that has its place in every casus without an assignment (P8): then nobody is assigned to it,
 * and whom else it concerns is for nobody else to find out.
 */
export function heeftVastePlaats({ rol }: Pick<Actor, 'rol'>, { wie }: Pick<Handeling, 'wie'>): boolean {
  return !plaatsen[rol].alleenToegewezen && wie.includes(rol)
}

/**
 * What an actor is to an act: as {@link hoedanighedenVan}, and where nothing is seen for it and nobody of the partij works on
 * the casus yet, what that partij is in it. So somebody can begin (P8).
 */
export function hoedanighedenVoor(
  { zonderInhoud }: Pick<Handeling, 'zonderInhoud'>,
  actor: Actor,
  { casus, nu }: Pick<Handelsituatie, 'casus' | 'nu'>,
): readonly Hoedanigheid[] {
  const { partij, rol } = actor
  return zonderInhoud && casus && partij && rol === 'partijmedewerker' && !isBezet(casus, partij, nu)
    ? hoedanighedenVanPartij(partij, casus)
    : hoedanighedenVan(actor, casus, nu)
}

/** What a partij is in a casus, whoever acts for it. Being asked or invited counts in the phase it was for. */
export function hoedanighedenVanPartij(partij: PartijId, casus: Casus): readonly Partijhoedanigheid[] {
  const overleg = huidigOverleg(casus)
  const { fase } = casus
  const is: Record<Partijhoedanigheid, boolean> = {
    aanmelder: casus.aanmelder === partij,
    leidendePartij: huidigeLeiding(casus).partij === partij,
    gevraagde: casus.uitvragen.some((u) => u.partij === partij && houdtVast(u, fase)),
    genodigde: opDatumGenodigd(casus).includes(partij),
    deelnemer:
      fase === 'casusoverleg' &&
      overleg !== undefined &&
      zijnUitgenodigd(overleg) &&
      overleg.deelnemers.some((d) => d.partij === partij),
    uitvoerder: fase === 'casusoverleg' && casus.acties.some((a) => a.uitvoerder === partij && geldtInPlan(a)),
    ontvanger: ontvangers(casus).includes(partij),
    bronhouder:
      casus.gegevens.some((g) => g.bronhouder === partij) ||
      [...verstrekkers(casus), ...opgeruimdVan(casus)].includes(partij),
  }
  return partijhoedanigheden.filter((h) => is[h])
}
