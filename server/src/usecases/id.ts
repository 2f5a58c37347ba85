import { randomInt, randomUUID } from 'node:crypto'
import type { Id } from '@casushuis/handvat'

/** A fresh id; the kind follows from where it is used. */
export function nieuwId<T extends Id<string>>(): T {
  return randomUUID() as string as T
}

/** Without the characters that people mistake for one another on the phone. */
const tekens = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const blok = () => Array.from({ length: 4 }, () => tekens[randomInt(tekens.length)]).join('')

/** A number to name a casus by: drawn by lot, so that it tells no year, place or person. */
export function nieuwCasusnummer(): string {
  return `${blok()}-${blok()}`
}
