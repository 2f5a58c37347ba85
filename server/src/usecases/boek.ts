import { type DoelId, type HandelingId, handvatB2, type Regelboek } from '@casushuis/handvat'

/** The rulebook in force in this house: everything that asks the rules asks this one. */
export const boek: Regelboek<HandelingId, DoelId> & Pick<typeof handvatB2, 'uitkomsten'> = handvatB2
