import { describe, expect, it } from 'vitest'
import {
  findBezwaar,
  findGrond,
  type Grond,
  geenBezwaar,
  grond,
  grondBij,
  schaalVoor,
  type Verbod,
  verbod,
  verbodBij,
  verklaring,
  verklaringBij,
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

/** Who asks, and about how large a thing. */
interface Vraag {
  readonly wie: string
  readonly object: number
}

const klein = weiger('Het is te klein.', 'Vraag iets groters.')
const kinderen = verbod<Vraag>({
  id: 'T6/kinderen',
  ...delen,
  perMens: true,
  voor: ({ wie }) => wie === 'kind',
  toets: ({ object }) => (object > 10 ? weiger('Te groot.', 'Vraag iets kleiners.') : geenBezwaar),
})
const vanaf = verbodBij<Vraag, number>({
  id: 'T6/vanaf',
  ...delen,
  voor: ({ wie }) => wie.length > 3 && wie.length,
  toets: ({ object }, letters) => (object < letters ? klein : geenBezwaar),
})
const ronde = grondBij<Vraag, number>({
  id: 'A12/rond',
  ...delen,
  voor: ({ wie }) => wie.length,
  toets: ({ object }, letters) => object % letters === 0,
})
const voorPiet = verklaringBij<Vraag, string>({
  id: 'T4/piet',
  ...delen,
  voor: ({ wie }) => wie === 'piet' && 'Piet',
  toets: (_, naam) => weiger(`Niet voor ${naam}.`, 'Niets.'),
})
const anders = verklaring<Vraag>({ id: 'T4/anders', ...delen, toets: () => klein })
const opentVoorVraag = { id: 'A12/persoonlijk', ...delen, toets: ({ object }: Vraag) => object === 1 }
const set = { verboden: [kinderen, vanaf], gronden: [ronde], verklaringen: [voorPiet, anders] }

describe('a rule in two steps', () => {
  const wie = ['jan', 'kind', 'piet']
  const vragen = wie.flatMap((w) => [0, 3, 4, 12, 13].map((object) => ({ wie: w, object })))

  it('asked of who asks and then of each thing, the answer is the one of both at once', () => {
    for (const vraag of vragen) expect(schaalVoor(set, vraag).weeg(vraag)).toEqual(weeg(set, vraag))
    expect(vragen.map((v) => weeg(set, v).regel.id)).toEqual([
      ...['A12/rond', 'A12/rond', 'T4/anders', 'A12/rond', 'T4/anders'],
      ...['T6/vanaf', 'T6/vanaf', 'A12/rond', 'T6/kinderen', 'T6/kinderen'],
      ...['T6/vanaf', 'T6/vanaf', 'A12/rond', 'A12/rond', 'T4/piet'],
    ])
  })

  it('to whom it has nothing to say it does not say anything, whatever about', () => {
    expect(wie.filter((w) => set.verboden.every((r) => r.oordeelVoor({ wie: w }) === undefined))).toEqual(['jan'])
    expect(kinderen.toets({ wie: 'piet', object: 99 })).toBeUndefined()
    expect(voorPiet.toets({ wie: 'jan', object: 99 })).toBeUndefined()
    const nooit = grond<Vraag>({ id: 'A12/nooit', ...delen, voor: () => false, toets: () => true })
    expect(nooit.toets({ wie: 'jan', object: 0 })).toBe(false)
  })

  it('the same objection again is the same answer, and another one is not', () => {
    const { weeg: weegPiet } = schaalVoor(set, { wie: 'piet' })
    expect(weegPiet({ wie: 'piet', object: 1 })).toBe(weegPiet({ wie: 'piet', object: 2 }))
    const { weeg: weegKind } = schaalVoor(set, { wie: 'kind' })
    expect(weegKind({ wie: 'kind', object: 99 })).toEqual(weegKind({ wie: 'kind', object: 98 }))
    expect(weegKind({ wie: 'kind', object: 1 }).bezwaar).toBe(klein)
  })

  it('[T17] another person can hear another answer where the rule that closes asks who it is, or one that opens does', () => {
    const { verschiltPerMens } = schaalVoor(set, { wie: 'kind' })
    const gewogen = (regel: Verbod<Vraag> | typeof anders) => ({ regel, bezwaar: klein })
    expect([kinderen, vanaf, anders].map((r) => verschiltPerMens(gewogen(r)))).toEqual([true, false, false])
    const persoonlijk = { ...set, gronden: [ronde, grond<Vraag>({ ...opentVoorVraag, perMens: true })] }
    const schaal = schaalVoor(persoonlijk, { wie: 'kind' })
    expect([vanaf, anders].map((r) => schaal.verschiltPerMens(gewogen(r)))).toEqual([false, true])
  })

  it('a set without a last word is a mistake here too', () => {
    const leeg = { verboden: [], gronden: [], verklaringen: [voorPiet] }
    expect(() => schaalVoor(leeg, { wie: 'jan' }).weeg({ wie: 'jan', object: 1 })).toThrow('last verklaring')
  })
})
