import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brieftekstVan, standaardbrieven } from './brieven.ts'
import {
  type Briefinvulling,
  briefsoorten,
  brieftekstfouten,
  geadresseerdenVan,
  verplichteVelden,
  vulBrief,
} from './casus/brief.ts'

const lijst = (veld: string) => ({ punten: [`<${veld}>`], leeg: `geen ${veld}` })
const invulling: Briefinvulling = {
  inDeTekst: {
    ...{
      naam: '<naam>',
      organisatie: '<organisatie>',
      besluitdag: '<besluitdag>',
      overleg: '<overleg>',
      doel: '<doel>',
    },
    ...{
      deelname: '<deelname>',
      verwijzing: '<verwijzing>',
      archiefdag: '<archiefdag>',
      vernietigdag: '<vernietigdag>',
    },
    ...{ contact: '<contact>', klacht: '<klacht>' },
  },
  alsLijst: {
    ...{ gevraagd: lijst('gevraagd'), deelnemers: lijst('deelnemers'), ontvangers: lijst('ontvangers') },
    ...{ rechten: lijst('rechten'), themas: lijst('themas') },
  },
}

describe('the text of a letter', () => {
  it.each(briefsoorten)('[A13] [T18] [C13] [S9] of %s says what the betrokkene must hear', (soort) => {
    const tekst = standaardbrieven[soort]
    expect(brieftekstfouten(tekst)).toEqual({ onbekend: [], nietApart: [], ontbreekt: [] })
    const alles = JSON.stringify(vulBrief(tekst, invulling))
    for (const veld of verplichteVelden(soort)) expect(alles, veld).toContain(`<${veld}>`)
    expect(alles).not.toMatch(/[{]\w+[}]/)
  })

  it('[A13] what is missing, not known or in the wrong place is found', () => {
    const [eerste, ...rest] = standaardbrieven.afschaling.delen
    if (!eerste) throw new Error('a letter has a first part')
    const anders = (tekst: string, onderwerp = 'Over u') =>
      brieftekstfouten({ soort: 'afschaling', onderwerp, delen: [{ ...eerste, tekst }, ...rest] })
    expect(anders('Het stopt.').ontbreekt).toEqual([])
    expect(brieftekstfouten({ soort: 'afschaling', onderwerp: '', delen: [eerste] }).ontbreekt).toEqual(
      expect.arrayContaining(['archiefdag', 'vernietigdag', 'rechten', 'contact', 'klacht']),
    )
    expect(anders('Dit is {diagnose} en {gevraagd}.').onbekend).toEqual(['diagnose', 'gevraagd'])
    expect(anders('Uw rechten zijn {rechten}.').nietApart).toEqual(['rechten'])
    expect(anders('Het stopt.', 'Over {rechten}').nietApart).toEqual(['rechten'])
  })

  it('what is filled in is not read as a field again, and stays in its own place', () => {
    fc.assert(
      fc.property(fc.string(), (naam) => {
        const ingevuld = { ...invulling, inDeTekst: { ...invulling.inDeTekst, naam: `${naam}{organisatie}` } }
        const brief = vulBrief(
          { soort: 'triage', onderwerp: '{naam}', delen: [{ kop: '', tekst: 'Beste {naam}' }] },
          ingevuld,
        )
        expect(brief.onderwerp).toBe(`${naam}{organisatie}`)
        expect(brief.delen).toEqual([{ kop: '', blokken: [{ soort: 'alinea', tekst: `Beste ${naam}{organisatie}` }] }])
      }),
    )
  })

  it('a list stands by itself between what is before and after it, and says so where it is empty', () => {
    const tekst = {
      soort: 'triage',
      onderwerp: '',
      delen: [{ kop: 'K', tekst: 'Voor\n{gevraagd}\n\n\nNa\nelkaar' }],
    } as const
    const blokken = (punten: readonly string[]) =>
      vulBrief(tekst, { ...invulling, alsLijst: { ...invulling.alsLijst, gevraagd: { punten, leeg: 'Niemand.' } } })
        .delen[0]?.blokken
    expect(blokken(['GGZ', 'Politie'])).toEqual([
      { soort: 'alinea', tekst: 'Voor' },
      { soort: 'lijst', punten: ['GGZ', 'Politie'] },
      { soort: 'alinea', tekst: 'Na\nelkaar' },
    ])
    expect(blokken([])?.[1]).toEqual({ soort: 'alinea', tekst: 'Niemand.' })
  })

  it('what the zvh wrote itself comes in the place of what it gets from here, for that letter alone', () => {
    const eigen = { ...standaardbrieven.triage, onderwerp: 'Van ons' }
    expect(brieftekstVan([eigen], 'triage')).toEqual(eigen)
    expect(brieftekstVan([eigen], 'uitkomst')).toEqual(standaardbrieven.uitkomst)
  })

  it.each([
    ['2015-06-16', ['vertegenwoordiger']],
    ['2014-06-15', ['betrokkene', 'vertegenwoordiger']],
    ['2010-06-16', ['betrokkene', 'vertegenwoordiger']],
    ['2010-06-15', ['betrokkene']],
    ['1985-03-12', ['betrokkene']],
  ])('[A13] of somebody born on %s it goes to %s', (geboortedatum, aan) => {
    expect(geadresseerdenVan(geboortedatum, '2026-06-15')).toEqual(aan)
  })
})
