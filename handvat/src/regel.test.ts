import { describe, expect, it } from 'vitest'
import {
  findBezwaar,
  findGrond,
  type Grond,
  geenBezwaar,
  grond,
  type Verbod,
  verbod,
  verklaring,
  weeg,
  weiger,
} from './regel.ts'

interface Situatie {
  readonly open: boolean
}

const delen = { paragraaf: 'B2.2.2', norm: 'Een norm.' }
const sluit = verbod<Situatie>({
  id: 'T6/sluit',
  ...delen,
  toets: ({ open }) => (open ? geenBezwaar : weiger('Het is dicht.', 'Maak het open.')),
})
const opent = grond<Situatie>({ id: 'A12/opent', ...delen, toets: ({ open }) => open })
const legtUit = verklaring<Situatie>({ id: 'T4/legt-uit', ...delen, toets: () => weiger('Daarom.', 'Niets.') })

describe('regel', () => {
  it('says by itself what it is: a list of one kind takes no rule of another', () => {
    // @ts-expect-error a grond forbids nothing
    const verboden: readonly Verbod<Situatie>[] = [sluit, opent]
    // @ts-expect-error a verbod allows nothing, and neither does a verklaring
    const gronden: readonly Grond<Situatie>[] = [opent, sluit, legtUit]
    // @ts-expect-error a verklaring closes nothing
    const sluitend: readonly Verbod<Situatie>[] = [legtUit]
    expect([...verboden, ...gronden, ...sluitend].map((r) => r.soort)).toEqual([
      'verbod',
      'grond',
      'grond',
      'verbod',
      'verklaring',
      'verklaring',
    ])
  })

  it('takes its eis from its id', () => {
    expect([sluit, opent, legtUit].map((r) => r.eis)).toEqual(['T6', 'A12', 'T4'])
  })

  it('[R4] a verbod speaks of every situation, closes for the moment and hides that there is anything, unless it says so', () => {
    expect([sluit.raakt({ open: true }), sluit.blijvend, sluit.bestaanBlijftZichtbaar]).toEqual([true, false, false])
    const anders = verbod<Situatie>({
      ...sluit,
      raakt: ({ open }) => open,
      blijvend: true,
      bestaanBlijftZichtbaar: true,
    })
    expect([anders.raakt({ open: false }), anders.blijvend, anders.bestaanBlijftZichtbaar]).toEqual([false, true, true])
    expect(opent.namensBronhouder).toBeNull()
  })

  it('[R4] a refusal names a field only where one helps', () => {
    expect(weiger('Het is dicht.', 'Maak het open.')).toStrictEqual({
      reden: 'Het is dicht.',
      watHelpt: 'Maak het open.',
    })
    expect(weiger('Het is dicht.', 'Maak het open.', 'tot')).toMatchObject({ veld: 'tot' })
  })

  it('a verbod beats a grond, a grond a verklaring, and a set that has no last word is a mistake', () => {
    const set = { verboden: [sluit], gronden: [opent], verklaringen: [legtUit] }
    expect(weeg(set, { open: true })).toEqual({ regel: opent, bezwaar: undefined })
    expect(weeg(set, { open: false }).regel).toBe(sluit)
    expect(weeg({ ...set, verboden: [] }, { open: false }).regel).toBe(legtUit)
    expect(() => weeg({ verboden: [], gronden: [], verklaringen: [] }, { open: true })).toThrow('last verklaring')
  })

  it('is found with its objection, or as the grond that opens', () => {
    expect(findBezwaar([sluit], { open: false })).toEqual({
      regel: sluit,
      bezwaar: { reden: 'Het is dicht.', watHelpt: 'Maak het open.' },
    })
    expect(findBezwaar([sluit], { open: true })).toBeUndefined()
    expect(findGrond([opent], { open: true })).toEqual({ regel: opent, bezwaar: undefined })
    expect(findGrond([opent], { open: false })).toBeUndefined()
  })
})
