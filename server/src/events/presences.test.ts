import type { CasusId, MedewerkerId } from '@casushuis/handvat'
import { describe, expect, it } from 'vitest'
import { maakId } from '../../../handvat/src/testing/feiten-maken.ts'
import { makePresences } from './presences.ts'

const deze: CasusId = maakId('deze')
const [een, twee]: readonly MedewerkerId[] = [maakId('een'), maakId('twee')]
const bij = (process: string, ...who: readonly (MedewerkerId | undefined)[]) => ({
  ...{ process, casus: deze },
  who: who.filter((m) => m !== undefined),
})

describe('who is there at other processes', () => {
  it('is all that each of them said last, and what is said again is no news', () => {
    const presences = makePresences()
    expect(presences.hear(bij('a', een))).toBe(true)
    expect(presences.hear(bij('a', een))).toBe(false)
    expect(presences.hear(bij('b', twee))).toBe(true)
    expect(presences.of(deze)).toEqual([een, twee])
    expect(presences.of(maakId('andere'))).toEqual([])
    expect(presences.hear(bij('a'))).toBe(true)
    expect(presences.hear(bij('a'))).toBe(false)
    expect(presences.of(deze)).toEqual([twee])
  })

  it('ends with a process that says nothing any more', () => {
    let now = 0
    const presences = makePresences(() => now)
    presences.hear(bij('a', een))
    now = 39_999
    expect(presences.of(deze)).toEqual([een])
    now = 40_000
    expect(presences.of(deze)).toEqual([])
  })
})
