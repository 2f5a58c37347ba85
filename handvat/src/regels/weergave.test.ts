import { describe, expect, it } from 'vitest'
import type { Feiten } from '../casus/feiten.ts'
import type { ObjectId, PartijId } from '../casus/id.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { inzagematrix, kolom } from '../inzagematrix.ts'
import type { Lezer } from '../lezer.ts'
import {
  collegaVan,
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakFeiten,
  maakGegeven,
  maakId,
  maakInbreng,
  maakLeiding,
  maakMeeneemafspraak,
  maakOverleg,
  maakPlandoel,
  maakUitvraag,
  mensVan,
  metCasus,
  nu,
  opPlek,
  politie,
  reclassering,
  woningcorporatie,
} from '../testing/feiten-maken.ts'
import type { Over } from './facet.ts'
import { type Facetvraag, weegObject, wegerVoor } from './inzageregels.ts'
import { alsObject, type Kijk, kijkDoor } from './kijk.ts'
import { onderdelenVan } from './onderdelen.ts'
import type { Facetsoort } from './weergave.ts'

const van = (partij: PartijId): Lezer => ({ soort: 'partij', partij })
const weegFacet = (soort: Facetsoort, s: Kijk & Facetvraag) => wegerVoor(s).facet(soort).weeg(s)
/** Who looks, by name. */
const lezers = {
  procesregie: { soort: 'procesregie' },
  gemeente: van(gemeente),
  politie: van(politie),
  ggz: van(ggz),
  corporatie: van(woningcorporatie),
  manager: { soort: 'manager' },
  beheerder: { soort: 'beheerder' },
} as const satisfies Record<string, Lezer>
const namen = Object.keys(lezers).filter((n): n is keyof typeof lezers => n in lezers)

const melding = maakGegeven({ id: maakId('melding'), vrijgave: 'overleg' })
const antwoord = maakInbreng(politie)
const verborgen = maakInbreng(politie, { id: maakId('verborgen'), beperkt: true })
const wie = maakGegeven({ id: maakId('wie'), categorie: 'naw', betrokkene: true })

/** The gemeente reported and leads; the politie answered, the ggz still has to, nobody else has a part in it. */
const inTriage = maakFeiten({
  ...opPlek('triage'),
  gegevens: [melding, antwoord, verborgen, wie],
  uitvragen: [maakUitvraag(politie, { stand: 'beantwoord' }), maakUitvraag(ggz)],
})
const casus = inTriage.casus.id

/** Who knows a facet of something, in alphabetical order. */
function kennen(feiten: Feiten, object: ObjectId, [soort, over]: readonly [Facetsoort, Over?]): string {
  const wieHetWeet = namen.filter((naam) => {
    const cel = kolom(handvatB2, feiten, nu, lezers[naam]).facet(object, soort, over)
    expect(cel, `${soort} of ${object}`).toBeDefined()
    const dicht = { reden: expect.stringMatching(/\.$/), watHelpt: expect.stringMatching(/\.$/) }
    expect(cel?.weigering).toEqual(cel?.inzage === 'inhoud' ? null : dicht)
    return cel?.inzage === 'inhoud'
  })
  return wieHetWeet.toSorted().join(' ')
}

describe('who knows what of a gegeven', () => {
  it('[T19] what a partij decided on it: that partij and the procesregie, not who only reads it', () => {
    expect(kennen(inTriage, antwoord.id, ['zeggenschap'])).toBe('politie procesregie')
    expect(kennen(inTriage, verborgen.id, ['zeggenschap'])).toBe('politie')
  })

  it('[A12] what it says and why it is needed: whoever may see it', () => {
    expect(kennen(inTriage, antwoord.id, ['woorden'])).toBe('gemeente politie procesregie')
    expect(kennen(inTriage, verborgen.id, ['woorden'])).toBe('politie')
  })

  it('[R5] who may see it: who brought it in, and the procesregie where it sees it itself', () => {
    expect(kennen(inTriage, antwoord.id, ['wieZietWat'])).toBe('politie procesregie')
    expect(kennen(inTriage, melding.id, ['wieZietWat'])).toBe('gemeente procesregie')
    expect(kennen(inTriage, verborgen.id, ['wieZietWat'])).toBe('politie')
  })

  it('[S3] in the archive nothing but who it was', () => {
    const dicht = metCasus(inTriage, opPlek('archief'))
    for (const facet of ['zeggenschap', 'woorden', 'wieZietWat'] as const)
      expect(kennen(dicht, wie.id, [facet]), facet).toBe('')
  })
})

describe('who knows what of a casus', () => {
  it('[T6] [P2] [A12] that a partij belongs to it: in triage the procesregie, who leads, and that partij', () => {
    expect(kennen(inTriage, casus, ['betrokkenheid', politie])).toBe('gemeente politie procesregie')
    expect(kennen(inTriage, casus, ['betrokkenheid', ggz])).toBe('gemeente ggz procesregie')
    expect(kennen(inTriage, casus, ['betrokkenheid', gemeente])).toBe('gemeente ggz politie procesregie')
  })

  it('[A12] [P2] that a partij was asked: the procesregie and who leads', () => {
    expect(kennen(inTriage, casus, ['redenen', ggz])).toBe('gemeente procesregie')
    const andereLeiding = metCasus(inTriage, { leiding: maakLeiding(gemeente, politie) })
    expect(kennen(andereLeiding, casus, ['redenen', ggz])).toBe('politie procesregie')
  })

  it('[T6] [C3] that a partij brought something in: who knows of a gegeven of it', () => {
    expect(kennen(inTriage, casus, ['inbreng', politie])).toBe('gemeente politie procesregie')
    const alleenVerborgen = metCasus(inTriage, { gegevens: [melding, verborgen] })
    expect(kennen(alleenVerborgen, casus, ['inbreng', politie])).toBe('politie procesregie')
    expect(kennen(inTriage, casus, ['inbreng', ggz])).toBe('')
  })

  it('[P8] [T6] that a partij led: who belongs to it, of a partij that he knows', () => {
    expect(kennen(inTriage, casus, ['leiding', gemeente])).toBe('gemeente ggz politie procesregie')
    expect(kennen(inTriage, casus, ['leiding', ggz])).toBe('gemeente ggz procesregie')
  })

  it('[P8] who is assigned: the procesregie of everybody, and colleagues of each other', () => {
    expect(kennen(inTriage, casus, ['toewijzingen', politie])).toBe('politie procesregie')
    expect(kennen(inTriage, casus, ['toewijzingen', 'zvh'])).toBe('procesregie')
  })

  it('[P8] for which doel one looks, who works on it and what the overleg is for: who belongs to it', () => {
    for (const facet of ['verantwoording', 'werkers', 'overlegsoort'] as const)
      expect(kennen(inTriage, casus, [facet]), facet).toBe('gemeente ggz politie procesregie')
  })

  it('[S3] in the archive only that it was there, and who reported and led it', () => {
    const dicht = metCasus(inTriage, opPlek('archief'))
    for (const facet of ['redenen', 'inbreng', 'leiding', 'toewijzingen', 'aanwezigheid'] as const)
      expect(kennen(dicht, casus, [facet, politie]), facet).toBe('')
    for (const facet of ['verantwoording', 'werkers', 'overlegsoort'] as const)
      expect(kennen(dicht, casus, [facet]), facet).toBe('')
    expect(kennen(dicht, casus, ['betrokkenheid', gemeente])).toBe('gemeente manager procesregie')
    expect(kennen(dicht, casus, ['betrokkenheid', politie])).toBe('')
  })

  it('[C1] deelnemers know each other from the invitation on, and who carries out the plan', () => {
    const deelnemers = [maakDeelnemer(politie), maakDeelnemer(ggz)]
    const bij = (stand: 'voorbereiding' | 'gepland') =>
      metCasus(inTriage, {
        ...opPlek('casusoverleg'),
        uitvragen: [],
        gegevens: [melding],
        overleggen: [maakOverleg({ stand, deelnemers })],
        acties: [maakActie(reclassering)],
      })
    expect(kennen(bij('gepland'), casus, ['betrokkenheid', ggz])).toBe('gemeente ggz politie procesregie')
    expect(kennen(bij('gepland'), casus, ['betrokkenheid', reclassering])).toBe('gemeente ggz politie procesregie')
    expect(kennen(bij('voorbereiding'), casus, ['betrokkenheid', ggz])).toBe('gemeente procesregie')
  })

  it('[C9] who is asked for a gegeven knows for whom, and who asks knows whom: in the casusoverleg and nowhere else', () => {
    const actie = maakActie(woningcorporatie)
    const metVraag = (plek: 'casusoverleg' | 'triage') =>
      metCasus(inTriage, {
        ...opPlek(plek),
        uitvragen: [],
        gegevens: [maakInbreng(ggz), antwoord],
        acties: [actie],
        meeneemafspraken: [maakMeeneemafspraak(actie, antwoord, { stand: 'gevraagd' })],
      })
    expect(kennen(metVraag('casusoverleg'), casus, ['betrokkenheid', politie])).toBe('corporatie politie procesregie')
    expect(kennen(metVraag('casusoverleg'), casus, ['betrokkenheid', woningcorporatie])).toBe(
      'corporatie gemeente politie procesregie',
    )
    expect(kennen(metVraag('triage'), casus, ['betrokkenheid', woningcorporatie])).not.toContain('politie')
    expect(kennen(metVraag('casusoverleg'), casus, ['betrokkenheid', ggz])).toBe('ggz procesregie')
  })

  it('[C2] who is there: at the table of an overleg that goes on which organisations, and otherwise the procesregie and colleagues', () => {
    const deelnemers = [maakDeelnemer(politie), maakDeelnemer(ggz)]
    const bij = (stand: 'gepland' | 'bezig') =>
      metCasus(inTriage, {
        ...opPlek('casusoverleg'),
        uitvragen: [],
        gegevens: [melding],
        overleggen: [maakOverleg({ stand, deelnemers })],
        acties: [maakActie(woningcorporatie)],
      })
    expect(kennen(bij('bezig'), casus, ['aanwezigheid', ggz])).toBe('ggz politie procesregie')
    expect(kennen(bij('bezig'), casus, ['aanwezigheid', 'zvh'])).toBe('ggz politie procesregie')
    expect(kennen(bij('bezig'), casus, ['aanwezigheid', woningcorporatie])).toBe('corporatie procesregie')
    expect(kennen(bij('gepland'), casus, ['aanwezigheid', ggz])).toBe('ggz procesregie')
    expect(kennen(bij('gepland'), casus, ['aanwezigheid', 'zvh'])).toBe('procesregie')
    expect(kennen(inTriage, casus, ['aanwezigheid', politie])).toBe('politie procesregie')
  })

  it('[C2] [T17] who did not accept the afspraken does not see who is there', () => {
    const feiten = metCasus(inTriage, {
      ...opPlek('casusoverleg'),
      uitvragen: [],
      overleggen: [maakOverleg({ stand: 'bezig', deelnemers: [maakDeelnemer(politie), maakDeelnemer(ggz)] })],
    })
    const kent = (medewerker: ReturnType<typeof mensVan>) =>
      kolom(handvatB2, feiten, nu, { soort: 'partij', partij: politie, medewerker }).facet(casus, 'aanwezigheid', ggz)
    expect([kent(mensVan(politie)), kent(collegaVan(politie))].map((c) => c?.inzage)).toEqual(['inhoud', 'niets'])
  })

  it('[A6] that it reported the same person before: the aanmelder and who works for it, until the overleg', () => {
    const herhaling = (plek: 'aanmelding' | 'triage' | 'casusoverleg', leiding = maakLeiding(gemeente)) =>
      kennen(metCasus(inTriage, { ...opPlek(plek), leiding, gegevens: [melding] }), casus, ['eerdereAanmeldingen'])
    expect(herhaling('aanmelding')).toBe('gemeente procesregie')
    expect(herhaling('triage')).toBe('gemeente procesregie')
    expect(herhaling('casusoverleg')).toBe('')
    expect(herhaling('triage', maakLeiding(gemeente, politie))).toBe('gemeente')
    const cel = kolom(handvatB2, metCasus(inTriage, opPlek('casusoverleg')), nu, lezers.gemeente)
    expect(cel.facet(casus, 'eerdereAanmeldingen')?.weigering).toEqual({
      reden: 'Of de casus hier hoort, is al besloten.',
      watHelpt: 'Vraag de procesregisseur.',
    })
  })

  it('[C9] a question about a gegeven that was withdrawn tells nobody anything', () => {
    const actie = maakActie(woningcorporatie)
    const weg = metCasus(inTriage, {
      ...opPlek('casusoverleg'),
      uitvragen: [],
      gegevens: [maakInbreng(ggz)],
      acties: [actie],
      meeneemafspraken: [maakMeeneemafspraak(actie, antwoord, { stand: 'gevraagd' })],
    })
    expect(kennen(weg, casus, ['betrokkenheid', woningcorporatie])).toBe('corporatie gemeente procesregie')
  })
})

describe('what can be asked of a facet', () => {
  const matrix = inzagematrix(handvatB2, inTriage, nu)
  const regie = matrix.kolom(lezers.procesregie)

  it('[R5] the matrix has each facet of each object once per lezer, per partij where it is about one', () => {
    const perPartij = [gemeente, politie, ggz]
    const vanGegevens = [melding, antwoord, verborgen, wie].flatMap((g) =>
      ['zeggenschap', 'woorden', 'wieZietWat'].map((facet) => `${g.id} ${facet} null`),
    )
    const vanCasus = [
      ...['betrokkenheid', 'redenen', 'inbreng', 'leiding'].flatMap((f) => perPartij.map((p) => `${casus} ${f} ${p}`)),
      ...['toewijzingen', 'aanwezigheid'].flatMap((f) => [...perPartij, 'zvh'].map((p) => `${casus} ${f} ${p}`)),
      ...['verantwoording', 'werkers', 'overlegsoort', 'eerdereAanmeldingen'].map((f) => `${casus} ${f} null`),
    ]
    const gevonden = (regie?.facetten ?? []).map((c) => `${c.object} ${c.facet} ${c.over}`)
    expect(gevonden.toSorted()).toEqual([...vanGegevens, ...vanCasus].toSorted())
    const alle = matrix.facetten.map((c) => c.lezer)
    expect(alle.length).toBe(gevonden.length * matrix.lezers.length)
    expect(new Set(alle.map((l) => JSON.stringify(l))).size).toBe(matrix.lezers.length)
  })

  it('a facet that an object does not have is no answer', () => {
    expect(regie?.facet(casus, 'zeggenschap')).toBeUndefined()
    expect(regie?.facet(melding.id, 'werkers')).toBeUndefined()
    expect(regie?.facet(casus, 'redenen')).toBeUndefined()
    expect(regie?.facet(casus, 'werkers', politie)).toBeUndefined()
    expect(regie?.facet(maakId('weg'), 'woorden')).toBeUndefined()
    expect(regie?.cel(maakId('weg'))).toBeUndefined()
  })

  it('asking a rule for a facet of something else is a mistake, and so is looking at what is no part of a casus', () => {
    const kijk = kijkDoor(lezers.procesregie, inTriage, nu)
    const [onderdeel] = onderdelenVan(inTriage.casus)
    if (!onderdeel) throw new Error('a casus is a part of itself')
    const delen = { ...kijk, over: null, geheel: 'inhoud' } as const
    expect(() => weegFacet('werkers', { ...delen, object: alsObject(melding) })).toThrow('gegeven has no werkers')
    expect(() => weegFacet('woorden', { ...delen, object: onderdeel })).toThrow('casus has no woorden')
    const plandoel = onderdelenVan({ ...inTriage.casus, plandoelen: [maakPlandoel()] }).find(
      (o) => o.soort === 'plandoel',
    )
    if (!plandoel) throw new Error('a plandoel is a part of a casus')
    expect(() => weegFacet('werkers', { ...delen, object: plandoel })).toThrow('plandoel has no werkers')
    expect(weegObject({ ...kijk, object: plandoel }).bezwaar).toBeUndefined()
  })

  it('[T17] of what only some people of a partij see, only they know a facet', () => {
    const deelnemers = [maakDeelnemer(ggz), maakDeelnemer(politie)]
    const bezig = maakFeiten({
      ...opPlek('casusoverleg'),
      gegevens: [antwoord],
      overleggen: [maakOverleg({ deelnemers })],
    })
    const facet = (medewerker: ReturnType<typeof mensVan> | undefined) =>
      kolom(handvatB2, bezig, nu, { soort: 'partij', partij: ggz, ...(medewerker && { medewerker }) }).facet(
        antwoord.id,
        'woorden',
      )
    expect(facet(mensVan(ggz))).toMatchObject({ inzage: 'inhoud', personen: null })
    expect(facet(collegaVan(ggz))).toMatchObject({ inzage: 'niets', personen: null })
    expect(facet(undefined)).toMatchObject({ inzage: 'inhoud', personen: [mensVan(ggz)] })
  })
})
