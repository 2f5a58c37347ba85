import { type DoelId, type HandelingId, handvatB2, type Regelboek, type Rol } from '@casushuis/handvat'

/** The rulebook in force in this house: everything that asks the rules asks this one. */
export const boek: Regelboek<HandelingId, DoelId> & Pick<typeof handvatB2, 'uitkomsten'> = handvatB2

/** Whether an act is for this role at all, whatever else decides on it (P5). */
export const isVoorRol = (handeling: HandelingId, rol: Rol): boolean =>
  boek.handelingen[handeling].wie.some((wie) => wie === rol)
