import { expect } from 'vitest'
import type { Besluit } from '../besluit.ts'
import type { Casus } from '../casus/casus.ts'
import { dagVan, type Tijdstip } from '../casus/datum.ts'
import type { Feiten, Huis } from '../casus/feiten.ts'
import type { Actor } from '../casus/rol.ts'
import type { DoelId } from '../doelen.ts'
import { getHandeling, type HandelingId } from '../handelingen.ts'
import { handvatB2 } from '../handvat-b2.ts'
import type { Opdracht } from '../regels/situatie.ts'
import { toets } from '../toets.ts'
import { actoren, metToewijzingen } from './actoren.ts'
import { maakFeiten, nu, opPlek, type Plek } from './feiten-maken.ts'

/** Somebody who asks to do something. */
export interface Vraag {
  readonly actor: Actor
  readonly feiten: Feiten
  readonly opdracht?: Partial<Opdracht>
  readonly doel?: DoelId
  readonly op?: Tijdstip
}

/** An act that is allowed, and what changes it into one that is refused, each with the rule that refuses. */
export interface Handelproef extends Vraag {
  readonly titel: string
  readonly handeling: HandelingId
  readonly behalve: readonly (Partial<Vraag> & { readonly als: string; readonly door: string })[]
}

/** A casus in a phase in which one person of every partij and role works. */
export function zaak(plek: Plek, casus: Partial<Casus> = {}, huis: Partial<Huis> = {}): Feiten {
  return metToewijzingen(maakFeiten({ ...opPlek(plek), ...casus }, huis), ...actoren)
}

/** The answer of the rulebook to one question. */
export function vraag(handeling: HandelingId, { actor, feiten, opdracht = {}, doel, op = nu }: Vraag): Besluit {
  const casus = getHandeling(handeling).fasen.length === 0 ? null : feiten.casus
  // Nothing is written, about nobody else, nothing is kept from anybody, whoever does an actie goes on with it, and it was agreed with the partij, unless the proof
  // is about that.
  const gevraagd = {
    afgestemdOp: dagVan(op),
    tekst: null,
    over: null,
    actiepersoon: 'blijft' as const,
    zeggenschap: { voorbehouden: [], voorafAan: [], geheimhouding: null, vrijgave: 'geen' as const },
    ...opdracht,
  }
  return toets(handvatB2, { handeling, actor, huis: feiten.huis, casus, opdracht: gevraagd, doel, nu: op })
}

/** Tries the act as it should be and each deviation from it. */
export function beproef({ titel: _, handeling, behalve, ...goed }: Handelproef): void {
  expect(vraag(handeling, goed), 'as it should be').toMatchObject({ toegestaan: true })
  for (const { als, door, ...anders } of behalve) {
    const besluit = vraag(handeling, { ...goed, ...anders })
    expect(besluit, als).toMatchObject({
      toegestaan: false,
      regel: { id: door },
      reden: expect.stringMatching(/\.$/),
      watHelpt: expect.stringMatching(/\.$/),
    })
    if (!besluit.toegestaan) for (const { veld } of besluit.velden) expect(veld, als).toMatch(/^[a-z][a-zA-Z0-9.]*$/)
  }
}
