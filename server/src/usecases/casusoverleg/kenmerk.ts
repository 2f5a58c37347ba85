import type { ObjectId } from '@casushuis/handvat'
import type { CasusRij } from '../../ports/rows.ts'

/** By what both sides find a verstrekking or a package back: drawn by lot, as a number that counts would tell how many there were. */
export const kenmerkVan = ({ casusnummer }: Pick<CasusRij, 'casusnummer'>, id: ObjectId): string =>
  `${casusnummer}-${id.slice(-6).toUpperCase()}`
