import { importgrenzen, importkolommen, importsjabloon, importsoorten } from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse, type TestPerson, testIssuer } from '../../../testing/house.ts'
import { openTestServer, vraag } from '../../../testing/http.ts'

type Soort = (typeof importsoorten)[number]
interface Regel {
  readonly regel: number
  readonly stand: string
  readonly waarden: { kolom: string; waarde: string }[]
  readonly velden: { kolom: string; melding: string }[]
}

/** Partijen and medewerkers from a file: all of it or nothing, each as if it were done by hand (P4, P5, R2). */
describe('an import', () => {
  let huis: TestHouse
  let app: FastifyInstance
  const gelogd: string[] = []
  beforeAll(async () => {
    huis = await openTestHouse()
    app = await openTestServer(huis, { log: { write: (regel) => gelogd.push(regel) } })
  })
  afterAll(async () => {
    await app?.close()
    await huis?.sluit()
  })

  const inBase64 = (inhoud: string | Uint8Array) => Buffer.from(inhoud).toString('base64')
  const stuur = (pad: string, soort: Soort, inhoud: string | Uint8Array, wie: TestPerson = 'beheerder') =>
    vraag(app, wie, 'POST', pad, { soort, bestand: inBase64(inhoud) })
  const kijkNa = async (soort: Soort, inhoud: string | Uint8Array): Promise<Regel[]> => {
    const antwoord = await stuur('/importcontroles', soort, inhoud)
    expect(antwoord.statusCode, antwoord.body).toBe(200)
    return antwoord.json().regels
  }
  const importeer = async (soort: Soort, inhoud: string | Uint8Array) => {
    const antwoord = await stuur('/importen', soort, inhoud)
    return { status: antwoord.statusCode, ...antwoord.json() }
  }
  /** What is said of a file as a whole. */
  const bezwaar = async (soort: Soort, inhoud: string | Uint8Array): Promise<string> => {
    const antwoorden = await Promise.all([stuur('/importcontroles', soort, inhoud), stuur('/importen', soort, inhoud)])
    const [een, ander] = antwoorden.map((a) => {
      expect([a.statusCode, a.headers['content-type']]).toEqual([400, expect.stringContaining('problem+json')])
      return a.json().velden
    })
    expect(een).toEqual(ander)
    expect(een.map((v: { veld: string }) => v.veld)).toEqual(['bestand'])
    return een[0].melding
  }
  const partijen = (...regels: string[]) => ['naam;soort;bron', ...regels].join('\r\n')
  const kop = importkolommen.medewerkers.alle.join(';')
  const medewerkers = (...regels: string[]) => [kop, ...regels].join('\r\n')
  const namen = async (): Promise<string[]> =>
    (await vraag(app, 'beheerder', 'GET', '/partijen')).json().partijen.map((p: { naam: string }) => p.naam)
  const mensen = async () => (await vraag(app, 'beheerder', 'GET', '/medewerkersoverzicht')).json().medewerkers
  const mens = async (naam: string) => (await mensen()).find((m: { naam: string }) => m.naam === naam)
  const standen = (regels: Regel[]) => regels.map((r) => `${r.regel} ${r.stand}`)
  const kolommen = (regels: Regel[]) => regels.flatMap((r) => r.velden.map((v) => `${r.regel} ${v.kolom}`))

  test('[P4] what is looked at is told line by line, and nothing of it is there', async () => {
    const regels = await kijkNa('partijen', partijen('Opvang Zuid;publiek;Wet', 'ggz;publiek;Wet', ';misschien;'))
    expect(standen(regels)).toEqual(['2 nieuw', '3 bestaat', '4 fout'])
    expect(kolommen(regels)).toEqual(['4 naam', '4 soort', '4 bron'])
    expect(regels[2]?.velden.map((v) => v.melding)).toEqual([
      'Vul de naam van de partij in.',
      'Schrijf een van deze woorden: publiek, privaat.',
      'Vul in waar dit uit blijkt.',
    ])
    expect(await namen()).not.toContain('Opvang Zuid')
  })

  test('[P4] [R2] each partij is recorded as if by hand, and its record names the import', async () => {
    const { status, id, gemaakt, overgeslagen } = await importeer(
      'partijen',
      partijen('Opvang Noord;Publiek;Een wet', 'Opvang West;PRIVAAT;Handelsregister'),
    )
    expect([status, gemaakt, overgeslagen]).toEqual([201, 2, 0])
    const { partijen: gezien } = (await vraag(app, 'beheerder', 'GET', '/partijen')).json()
    const west = gezien.find((p: { naam: string }) => p.naam === 'Opvang West')
    expect(west).toMatchObject({ soort: 'privaat', bron: 'Handelsregister', convenanten: [], taken: [], rechten: [] })
    const { regels } = (await vraag(app, 'fg', 'GET', '/logboek?perPagina=4')).json()
    const gedaan = regels.flatMap((r: { handeling: string }) => (/bekijken/.test(r.handeling) ? [] : [r.handeling]))
    expect(gedaan.toSorted()).toEqual(['Partij vastleggen', 'Partij vastleggen', 'Partijen of medewerkers importeren'])
    const records = await huis.database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('role', 'casushuis_lezer', true), set_config('casushuis.zvh', ${huis.zvh}, true),
        set_config('casushuis.lezer', 'fg', true)`.execute(trx)
      return trx.selectFrom('logboek').select(['handeling', 'objecten']).execute()
    })
    const vanDeze = records.filter((r) => r.objecten.includes(id)).map((r) => r.handeling)
    expect(vanDeze.toSorted()).toEqual(['importUitvoeren', 'partijVastleggen', 'partijVastleggen'])
  })

  test('[P4] one line that cannot be right, and nothing of the file is recorded', async () => {
    const voor = await namen()
    const antwoord = await importeer(
      'partijen',
      partijen('Goed;publiek;Wet', `${'x'.repeat(301)};publiek;Wet`, 'Ook;;Wet'),
    )
    expect(antwoord).toMatchObject({ status: 400, title: 'Er klopt iets niet in wat u invulde' })
    expect(antwoord.velden).toEqual([
      { veld: 'regels.3.naam', melding: 'Regel 3, kolom naam: Houd het onder de 300 tekens.' },
      { veld: 'regels.4.soort', melding: 'Regel 4, kolom soort: Maak een keuze.' },
    ])
    expect(await namen()).toEqual(voor)
    const fouten = Array.from({ length: 80 }, (_, i) => `Naam ${i};fout;Wet`)
    const veel = await importeer('partijen', partijen(...fouten))
    expect([veel.velden.length, veel.velden.at(-1).melding]).toEqual([51, 'Er zijn nog 30 andere fouten.'])
    expect(await namen()).toEqual(voor)
  })

  test('[P4] [P5] the same file again changes nothing, and neither does the same request', async () => {
    const bestand = partijen('Twee keer;publiek;Wet')
    expect(await importeer('partijen', bestand)).toMatchObject({ gemaakt: 1, overgeslagen: 0 })
    const voor = await namen()
    expect(await importeer('partijen', bestand)).toMatchObject({ status: 201, gemaakt: 0, overgeslagen: 1 })
    expect(await importeer('partijen', partijen('TWEE KEER;privaat;Iets anders'))).toMatchObject({ gemaakt: 0 })
    expect(await namen()).toEqual(voor)
    const body = { soort: 'partijen', bestand: inBase64(partijen('Dubbele klik;publiek;Wet')) }
    const sleutel = { 'idempotency-key': 'dubbele-klik-0123456789' }
    const klik = () => vraag(app, 'beheerder', 'POST', '/importen', body, sleutel)
    const [een, twee] = [await klik(), await klik()]
    expect([een.statusCode, twee.json()]).toEqual([201, een.json()])
    expect((await namen()).filter((n) => n === 'Dubbele klik')).toHaveLength(1)
  })

  test('[P4] two imports at once make each partij once', async () => {
    const bestand = partijen('Tegelijk een;publiek;Wet', 'Tegelijk twee;publiek;Wet')
    const antwoorden = await Promise.all([importeer('partijen', bestand), importeer('partijen', bestand)])
    expect(antwoorden.map((a) => a.gemaakt).toSorted()).toEqual([0, 2])
    expect((await namen()).filter((n) => n.startsWith('Tegelijk'))).toHaveLength(2)
  })

  test('[P4] a line that says the same twice is passed over, and one that says something else is told', async () => {
    const regels = await kijkNa('partijen', partijen('Zelfde;publiek;Wet', 'zelfde;publiek;Wet', 'Zelfde;privaat;Wet'))
    expect(standen(regels)).toEqual(['2 nieuw', '3 dubbel', '4 fout'])
    expect(regels[2]?.velden[0]?.melding).toMatch(/staat ook op regel 2, maar anders/)
  })

  describe('the file', () => {
    const inhoud = 'naam;soort;bron\r\nBegeleiding Één;publiek;Wet café\r\n'
    const latijn = (tekst: string) => Buffer.from(tekst, 'latin1')
    const utf16 = (tekst: string) => Buffer.from(`\uFEFF${tekst}`, 'utf16le')
    const eersteNaam = async (bytes: string | Uint8Array) => (await kijkNa('partijen', bytes))[0]?.waarden[0]?.waarde

    test.each([
      ['UTF-8', inhoud, 'utf-8'],
      ['UTF-8 with a mark', `\uFEFF${inhoud}`, 'utf-8'],
      ['UTF-16, little end first', utf16(inhoud), 'utf-16'],
      ['UTF-16, big end first', utf16(inhoud).swap16(), 'utf-16'],
      ['Windows-1252', latijn(inhoud), 'windows-1252'],
    ])('may be stored as %s', async (_als, bytes, codering) => {
      expect(await eersteNaam(bytes)).toBe('Begeleiding Één')
      expect((await stuur('/importcontroles', 'partijen', bytes)).json().codering).toBe(codering)
    })

    test.each([
      ['a workbook', Buffer.from('504b030414000600', 'hex'), /Excel-bestand/],
      ['an old workbook', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), /Excel-bestand/],
      [
        'letters of another old alphabet',
        Buffer.concat([latijn('naam;soort;bron\r\nCaf'), Buffer.from([0x82])]),
        /CSV UTF-8/,
      ],
      ['UTF-16 without a mark', Buffer.from(inhoud, 'utf16le'), /CSV UTF-8/],
      ['half a letter', Buffer.concat([Buffer.from('\uFEFFnaam'), Buffer.from([0xc3])]), /CSV UTF-8/],
    ])('is told what to do where it is %s', async (_wat, bytes, zin) => {
      expect(await bezwaar('partijen', bytes)).toMatch(zin)
    })

    test('a letter that was lost before is told in its column', async () => {
      const regels = await kijkNa('partijen', partijen('Caf\uFFFD;publiek;Wet'))
      expect([standen(regels), kolommen(regels)]).toEqual([['2 fout'], ['2 naam']])
    })

    test.each([
      ['semicolons', 'naam;soort;bron\nA, B;publiek;Wet', 'A, B'],
      ['commas', 'naam,soort,bron\n"A, B",publiek,Wet', 'A, B'],
      ['tabs', 'naam\tsoort\tbron\nA, B\tpubliek\tWet', 'A, B'],
      ['what it says itself', 'sep=,\r\nnaam,soort,bron\r\n"A, B",publiek,Wet', 'A, B'],
      ['a quote within quotes', 'naam;soort;bron\n"A ""B""; C";publiek;Wet', 'A "B"; C'],
      ['a new line within quotes', 'naam;soort;bron\r\n"A\r\nB";publiek;Wet', 'A\r\nB'],
      ['columns in another order, in capitals', 'BRON ; Naam;SOORT\nWet;A, B;publiek', 'A, B'],
    ])('may be separated by %s', async (_wat, tekst, naam) => {
      const [regel] = await kijkNa('partijen', tekst)
      expect([regel?.stand, regel?.waarden.find((w) => w.kolom === 'naam')?.waarde]).toEqual(['nieuw', naam])
    })

    test('empty lines count along and say nothing', async () => {
      const regels = await kijkNa('partijen', '\uFEFFnaam;soort;bron\r\n\r\n;;\r\nA;publiek;Wet\r\n\r\n\r\n')
      expect(standen(regels)).toEqual(['4 nieuw'])
      const nasleep = ';;\r\n'.repeat(5000)
      expect(standen(await kijkNa('partijen', `naam;soort;bron\r\nA;publiek;Wet\r\n${nasleep}`))).toEqual(['2 nieuw'])
      expect(await bezwaar('partijen', `naam;soort;bron\r\nA;publiek;Wet\r\n${nasleep.repeat(10)}`)).toMatch(/regels/)
    })

    test.each([
      ['nothing', '', /waar iets in staat/],
      ['blanks', ' \r\n \r\n', /staat niets/],
      ['only the names of the columns', 'naam;soort;bron\r\n', /Onder de namen van de kolommen staat niets/],
      ['a column less', 'naam;soort\nA;publiek', /ontbreken: “bron”/],
      ['a column twice', 'naam;soort;bron;naam\nA;publiek;Wet;B', /meer dan één keer: “naam”/],
      ['a column that nobody knows', 'naam;soort;bron;geboortedatum\nA;publiek;Wet;1990-01-01', /boven kolom D staat/],
      ['no names of columns', 'Jan Geheim;publiek;Wet\nPiet;privaat;Wet', /ontbreken/],
      ['a quotation that goes on', 'naam;soort;bron\n"A;publiek;Wet\nB;publiek;Wet', /aanhalingsteken/],
      ['a quote in the middle', 'naam;soort;bron\nA "B;publiek;Wet', /aanhalingsteken/],
    ])('with %s is told as a whole, without a word of it', async (_wat, tekst, zin) => {
      const melding = await bezwaar('partijen', tekst)
      expect(melding).toMatch(zin)
      expect(melding).not.toMatch(/Geheim|geboortedatum|1990/)
    })

    test('a line that is longer or shorter than the names is told or filled up', async () => {
      const regels = await kijkNa('partijen', partijen('A;publiek;Wet;nog iets', 'B;publiek', 'C;publiek;Wet;;'))
      expect(standen(regels)).toEqual(['2 fout', '3 fout', '4 nieuw'])
      expect(kolommen(regels)).toEqual(['2 ', '3 bron'])
    })

    test('with more lines than fit is told how many may, and so is one that is too large', async () => {
      const veel = (n: number) => partijen(...Array.from({ length: n }, (_, i) => `Partij ${i};publiek;Wet`))
      expect(await bezwaar('partijen', veel(10_000))).toMatch(/meer dan 1000 regels/)
      expect(await kijkNa('partijen', veel(importgrenzen.regels))).toHaveLength(importgrenzen.regels)
      expect(await bezwaar('partijen', 'x'.repeat(importgrenzen.bytes + 10))).toMatch(/hoogstens 1 MB/)
      const reus = await stuur('/importen', 'partijen', 'x'.repeat(3 * importgrenzen.bytes))
      expect([reus.statusCode, reus.headers['content-type']]).toEqual([413, expect.stringContaining('problem+json')])
      // Only here: a form of any other route is as small as it was.
      const elders = { soort: 'publiek', naam: 'x'.repeat(importgrenzen.bytes), bron: 'Wet' }
      expect((await vraag(app, 'beheerder', 'POST', '/partijen', elders)).statusCode).toBe(413)
    })

    test.each(importsoorten)(
      'the template for %s opens in a Dutch spreadsheet, and holds nothing to calculate',
      async (soort) => {
        const sjabloon = importsjabloon(soort)
        expect([...Buffer.from(sjabloon).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
        for (const cel of sjabloon.slice(1).trim().split(';')) expect(cel).toMatch(/^[a-z]+$/)
        expect(await bezwaar(soort, sjabloon)).toMatch(/staat niets/)
      },
    )

    test('what a spreadsheet would calculate is text here, and comes back in no message', async () => {
      const formule = '=HYPERLINK("http://x.invalid";"klik")'
      const [regel] = await kijkNa('partijen', partijen(`"${formule.replaceAll('"', '""')}";publiek;`))
      expect([regel?.stand, regel?.waarden[0]?.waarde]).toEqual(['fout', formule])
      const antwoord = await importeer('partijen', partijen(`"${formule.replaceAll('"', '""')}";publiek;`))
      expect(JSON.stringify(antwoord)).not.toContain('HYPERLINK')
    })
  })

  describe('of medewerkers', () => {
    test('[P5] records who they are, in every word that people use', async () => {
      const antwoord = await importeer(
        'medewerkers',
        medewerkers(
          'Anne de Wit;Medewerker van een partij;GGZ;ja;0101234567;anne@ggz.example;;0042',
          'Bas Bos;procesregisseur;;;+31 6 12 34 56 78;bas@zvh.example;;',
          'Cor Cohen;fg;;nee;;;;',
        ),
      )
      expect(antwoord).toMatchObject({ status: 201, gemaakt: 3, overgeslagen: 0 })
      expect(await mens('Anne de Wit')).toMatchObject({
        ...{ rol: 'partijmedewerker', partij: { naam: 'ggz' }, contactpersoon: true },
        ...{ telefoon: '0101234567', mail: 'anne@ggz.example', inlog: { uitgever: testIssuer, onderwerp: '0042' } },
        vastgelegd: { door: 'beheerder' },
      })
      expect(await mens('Bas Bos')).toMatchObject({ rol: 'procesregisseur', partij: null, inlog: null })
      expect(await mens('Cor Cohen')).toMatchObject({ rol: 'fg', mail: '', telefoon: '' })
    })

    test.each([
      ['a partij that is not there', 'X;partijmedewerker;Nergens;;;;;', 'partij', /geen partij met deze naam/],
      ['no partij', 'X;partijmedewerker;;;;;;', 'partij', /niet gekozen voor welke partij/],
      ['a partij beside a role for the zvh', 'X;manager;ggz;;;;;', 'partij', /werkt niet voor een partij/],
      ['contactpersoon of nothing', 'X;manager;;ja;;;;', 'contactpersoon', /Alleen een medewerker van een partij/],
      ['a role that nobody has', 'X;koning;;;;;;', 'rol', /Schrijf een van deze woorden/],
      ['no role', 'X;;;;;;;', 'rol', /Kies een rol/],
      ['a role that people do not get', 'X;kalender;;;;;;', 'rol', /Schrijf een van deze woorden/],
      ['half a yes', 'X;partijmedewerker;ggz;misschien;;;;', 'contactpersoon', /ja, nee/],
      ['no address', 'X;manager;;;;geen adres;;', 'mailadres', /mailadres in/],
      ['a number without its zero', 'X;manager;;;101234567;;;', 'telefoon', /rekenblad liet hier een deel weg/],
      ['a number without its plus', 'X;manager;;;31612345678;;;', 'telefoon', /rekenblad liet hier een deel weg/],
      ['a number that was taken for an amount', 'X;manager;;;3,16E+10;;;', 'telefoon', /rekenblad/],
      ['a reference that was taken for an amount', 'X;manager;;;;;;1,2E+15', 'kenmerk', /kortte dit getal in/],
      ['another place to sign in', 'X;manager;;;;;Elders;abc', 'inlogdienst', /Proefinlog/],
      ['a place to sign in and no reference', 'X;manager;;;;;Proefinlog;', 'kenmerk', /onder welk kenmerk/],
      ['a name of blanks', ' ;manager;;;;;;', 'naam', /Vul de naam in/],
      ['a BSN for a name', 'Jan 999990019;manager;;;;;;', 'naam', /BSN|burgerservicenummer/i],
    ])('[P5] %s is told in its column', async (_wat, regel, kolom, zin) => {
      const [gezien] = await kijkNa('medewerkers', medewerkers(regel))
      expect(gezien?.velden).toEqual([{ kolom, melding: expect.stringMatching(zin) }])
      const voor = (await mensen()).length
      expect((await importeer('medewerkers', medewerkers('Goed Persoon;manager;;;;;;', regel))).status).toBe(400)
      expect((await mensen()).length).toBe(voor)
    })

    test('[P5] roles that are not combined are refused, also between the lines of one file', async () => {
      await importeer('medewerkers', medewerkers('Dirk Dam;manager;;;;dirk@zvh.example;;'))
      const regels = await kijkNa(
        'medewerkers',
        medewerkers(
          'Dirk Dam;fg;;;;DIRK@zvh.example;;',
          'Eva Eik;fg;;;;eva@zvh.example;;',
          'Eva Eik;functioneel beheerder;;;;eva@zvh.example;;',
          'Eva Eik;procesregisseur;;;;eva@zvh.example;;',
        ),
      )
      expect(standen(regels)).toEqual(['2 fout', '3 nieuw', '4 fout', '5 nieuw'])
      expect(kolommen(regels)).toEqual(['2 rol', '4 rol'])
      expect(regels[0]?.velden[0]?.melding).toMatch(/toezicht houden/)
    })

    test('[P5] nobody gets the account of another, here or further on in the file', async () => {
      const regels = await kijkNa(
        'medewerkers',
        medewerkers(
          `X;manager;;;;x@zvh.example;;${huis.subjectOf('politie')}`,
          'Y;manager;;;;y@zvh.example;;zelfde',
          'Z;manager;;;;z@zvh.example;;zelfde',
        ),
      )
      expect(standen(regels)).toEqual(['2 fout', '3 nieuw', '4 fout'])
      expect(kolommen(regels)).toEqual(['2 kenmerk', '4 kenmerk'])
    })

    test('[P5] who is here already is passed over: by the address, and without one by the name', async () => {
      await importeer('medewerkers', medewerkers('Fem Vos;partijmedewerker;politie;;;fem@politie.example;;'))
      const regels = await kijkNa(
        'medewerkers',
        medewerkers(
          'F. Vos;partijmedewerker;Politie;;;FEM@politie.example;;',
          'fem vos;partijmedewerker;politie;;;;;',
          'Fem Vos;partijmedewerker;politie;;;ander@politie.example;;',
          'Fem Vos;partijmedewerker;politie;;;ander@politie.example;;',
          'Fem Vos;partijmedewerker;politie;ja;;ander@politie.example;;',
        ),
      )
      expect(standen(regels)).toEqual(['2 bestaat', '3 bestaat', '4 nieuw', '5 dubbel', '6 fout'])
    })

    test('[P5] nothing that can reach a person is written in the log, or comes back when it is refused', async () => {
      gelogd.length = 0
      const regel = 'Geheime Naam;koning;;;0101234599;geheim@adres.example;;'
      const geweigerd = await importeer('medewerkers', medewerkers(regel))
      const onleesbaar = await importeer('medewerkers', `${kop}\n"Geheime Naam;0101234599`)
      const { regels } = (await vraag(app, 'fg', 'GET', '/logboek?perPagina=20')).json()
      for (const tekst of [
        JSON.stringify(geweigerd),
        JSON.stringify(onleesbaar),
        JSON.stringify(regels),
        gelogd.join(),
      ])
        expect(tekst).not.toMatch(/Geheime Naam|0101234599|geheim@adres/)
      expect(geweigerd.velden).toHaveLength(1)
    })

    test('[P5] a thousand lines take a number of statements for each line that does not grow', async () => {
      const bestand = (n: number, wie: string) =>
        medewerkers(
          ...Array.from({ length: n }, (_, i) => `${wie} ${i};partijmedewerker;ggz;;;${wie}${i}@ggz.example;;`),
        )
      const tel = async (n: number, wie: string) => {
        huis.statements.length = 0
        expect(await importeer('medewerkers', bestand(n, wie))).toMatchObject({ status: 201, gemaakt: n })
        return huis.statements.length
      }
      const tien = await tel(10, 'klein')
      const begin = performance.now()
      const duizend = await tel(1000, 'groot')
      // Half of what a browser waits for an answer.
      expect(performance.now() - begin).toBeLessThan(15_000)
      expect((duizend - tien) / 990).toBeLessThanOrEqual(3)
      huis.statements.length = 0
      await kijkNa('medewerkers', bestand(1000, 'groot'))
      expect(huis.statements.length).toBeLessThan(12)
    }, 60_000)
  })

  test('[P5] nobody but the beheerder imports, and a stranger of the other zvh is not seen', async () => {
    const bestand = partijen('Van een ander;publiek;Wet')
    for (const wie of ['procesregisseur', 'ondersteuner', 'manager', 'fg', 'ggz'] as const)
      for (const pad of ['/importcontroles', '/importen']) {
        const antwoord = await stuur(pad, 'partijen', bestand, wie)
        expect([wie, antwoord.statusCode]).toEqual([wie, 403])
      }
    expect(await namen()).not.toContain('Van een ander')
    const buren = await openTestHouse({ beside: huis })
    const hunDeur = await openTestServer(buren)
    await importeer('medewerkers', medewerkers('Gijs Gul;manager;;;;gijs@zvh.example;;'))
    const hun = { soort: 'medewerkers', bestand: inBase64(medewerkers('Gijs Gul;manager;;;;gijs@zvh.example;;')) }
    const gezien = (await vraag(hunDeur, 'beheerder', 'POST', '/importcontroles', hun)).json()
    expect(gezien.regels[0].stand).toBe('nieuw')
    await hunDeur.close()
  })

  test.each([
    [{ soort: 'partijen' }, ['bestand']],
    [{ soort: 'casussen', bestand: 'AAAA' }, ['soort']],
    [{ soort: 'partijen', bestand: '' }, ['bestand']],
    [{ soort: 'partijen', bestand: 'geen base64!' }, ['bestand']],
    [{ soort: 'partijen', bestand: 12 }, ['bestand']],
  ])('what is sent otherwise (%j) is told at its field', async (body, velden) => {
    for (const pad of ['/importcontroles', '/importen']) {
      const antwoord = await vraag(app, 'beheerder', 'POST', pad, body)
      expect([antwoord.statusCode, antwoord.json().velden.map((v: { veld: string }) => v.veld)]).toEqual([400, velden])
    }
  })

  test('what was looked at is not kept for a repeat', async () => {
    const tel = () =>
      huis.database.kysely.transaction().execute(async (trx) => {
        await sql`select set_config('role', 'casushuis_lezer', true), set_config('casushuis.zvh', ${huis.zvh}, true),
          set_config('casushuis.medewerker', ${huis.wie('beheerder').id}, true)`.execute(trx)
        return (await trx.selectFrom('herhaling').select('sleutel').execute()).length
      })
    const voor = await tel()
    await kijkNa('medewerkers', medewerkers('Niemand;manager;;;;niemand@zvh.example;;'))
    expect(await tel()).toBe(voor)
  })
})
