import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tijdstip } from './casus/datum.ts'
import { type Feiten, feitenOpMoment } from './casus/feiten.ts'
import type { MedewerkerId } from './casus/id.ts'
import { handvatB2 } from './handvat-b2.ts'
import { type Cel, findCel, inzagematrix, type Matrix } from './inzagematrix.ts'
import { lezerSleutel } from './lezer.ts'
import type { Verbod } from './regel.ts'
import type { Inzagesoort } from './regels/facet.ts'
import { inzageregels } from './regels/inzageregels.ts'
import { alsObject, kijkDoor } from './regels/kijk.ts'
import { onderdelenVan } from './regels/onderdelen.ts'
import { kanVerder } from './regels/uitwisseling.ts'
import { facetten } from './regels/weergave.ts'
import {
  collegaVan,
  aanvaard as doorMensen,
  maakActie,
  maakDeelnemer,
  maakMandaat,
  maakMeeneemafspraak,
  maakUitvraag,
  mensVan,
  metCasus,
  metGegevens,
  metHuis,
  nu,
  opPlek,
  partijen,
} from './testing/feiten-maken.ts'
import { isVolledig, meerDan, omvang } from './testing/omvang.ts'
import { raadpleeg, regieZonderMandaat, sluitTekst } from './testing/orakel.ts'
import { raadpleegFacet } from './testing/orakel-facetten.ts'
import { isAfgesloten, isVoorToelichting } from './testing/orakel-teksten.ts'
import { kentUitwisseling, leestOntvangen, magOver } from './testing/orakel-uitwisseling.ts'
import { na, willekeurigeFeiten } from './testing/willekeurige-feiten.ts'
import { probeer, zonderEenSleutel } from './testing/zonder-feit.ts'

/** The seed is fixed, so that a failure comes back until it is solved. */
const proef = { seed: 20260615, numRuns: omvang(600) }

const rang = { niets: 0, bestaan: 1, inhoud: 2 } as const satisfies Record<Inzagesoort, number>

const sleutel = (cel: Cel) => {
  const facet = cel.facet === null ? '' : ` ${cel.facet} ${cel.over ?? ''}`
  return `${lezerSleutel(cel.lezer)} → ${cel.soort} ${cel.object}${facet}`
}

function perSleutel(feiten: Feiten, moment: Tijdstip = nu): ReadonlyMap<string, Cel> {
  const { cellen, facetten } = inzagematrix(handvatB2, feiten, moment)
  return new Map([...cellen, ...facetten].map((cel) => [sleutel(cel), cel]))
}

interface Verwijding {
  readonly waar: string
  readonly eerst: Inzagesoort
  readonly daarna: Inzagesoort
  readonly regel: string
}

/** The cells in which the second matrix shows more than the first. */
function verwijdingen(eerst: ReadonlyMap<string, Cel>, daarna: ReadonlyMap<string, Cel>): Verwijding[] {
  return [...daarna].flatMap(([waar, cel]) => {
    const was = eerst.get(waar)?.inzage ?? 'niets'
    return rang[cel.inzage] > rang[was] ? [{ waar, eerst: was, daarna: cel.inzage, regel: cel.regel.id }] : []
  })
}

function verwacht(verander: (feiten: Feiten, keuze: number) => Feiten): void {
  const eigenschap = fc.property(willekeurigeFeiten, fc.nat(), (feiten, keuze) => {
    expect(verwijdingen(perSleutel(feiten), perSleutel(verander(feiten, keuze)))).toEqual([])
  })
  fc.assert(eigenschap, proef)
}

/** One of a list, the same one for the same choice. */
const kies = <T>(lijst: readonly T[], keuze: number): T | undefined => lijst[keuze % Math.max(lijst.length, 1)]

describe.runIf(isVolledig)('[T6] [A12] before the casusoverleg', () => {
  it('[T6] [A12] no partij but the aanmelder sees what another contributed, unless it was sent along with its question', () => {
    const eigenschap = fc.property(willekeurigeFeiten, fc.constantFrom('aanmelding', 'triage'), (basis, plek) => {
      const feiten = metCasus(basis, opPlek(plek === 'triage' ? 'triage' : 'aanmelding'))
      const { gegevens, uitvragen, aanmelder } = feiten.casus
      for (const { lezer, object, inzage } of inzagematrix(handvatB2, feiten, nu).cellen) {
        const gegeven = gegevens.find((g) => g.id === object)
        if (!gegeven || inzage === 'niets' || lezer.soort !== 'partij' || lezer.partij === gegeven.bronhouder) continue
        const eigenVragen = uitvragen.filter((u) => u.partij === lezer.partij && u.stand !== 'ingetrokken')
        const meegestuurd = plek === 'triage' && eigenVragen.some((u) => u.meegestuurd.includes(gegeven.id))
        expect(meegestuurd || (plek === 'triage' && lezer.partij === aanmelder), `${lezer.partij} → ${object}`).toBe(
          true,
        )
      }
    })
    fc.assert(eigenschap, proef)
  })
})

describe('[C1] against the second reading of the paragraphs', () => {
  it('[C1] [T6] [S3] in any casus each cell is what the paragraphs say', () => {
    const eigenschap = fc.property(willekeurigeFeiten, (feiten) => {
      for (const cel of inzagematrix(handvatB2, feiten, nu).cellen) {
        const gegeven = feiten.casus.gegevens.find((g) => g.id === cel.object)
        if (!gegeven) continue
        const spreuk = raadpleeg({ feiten, nu, lezer: cel.lezer, gegeven })
        expect(cel.inzage, `${sleutel(cel)}: ${cel.regel.id}, orakel: ${spreuk.zin}`).toBe(spreuk.inzage)
      }
    })
    fc.assert(eigenschap, { ...proef, numRuns: omvang(2000) })
  })

  it('[T17] so it is for each person, and a partij as a whole sees what one of its people sees', () => {
    const eigenschap = fc.property(willekeurigeFeiten, (feiten) => {
      const matrix = inzagematrix(handvatB2, feiten, nu)
      for (const cel of matrix.cellen) zietPerMens(matrix, feiten, cel)
    })
    fc.assert(eigenschap, { ...proef, numRuns: omvang(500) })
  })

  /** Holds what the matrix says of a partij against what it says of its people, and that against the paragraphs. */
  function zietPerMens(matrix: Matrix, feiten: Feiten, { lezer, object, inzage, personen, ...cel }: Cel) {
    if (lezer.soort !== 'partij') return
    const mensen = [mensVan(lezer.partij), collegaVan(lezer.partij)]
    const open = (medewerker: MedewerkerId) => findCel(matrix, object, { ...lezer, medewerker })?.inzage === 'inhoud'
    const gegeven = feiten.casus.gegevens.find((g) => g.id === object)
    const volgensNorm = (medewerker: MedewerkerId) =>
      gegeven && raadpleeg({ feiten, nu, lezer: { ...lezer, medewerker }, gegeven }).inzage === 'inhoud'
    const waar = `${lezer.partij} ${object} ${cel.regel.id}`
    if (gegeven) expect(mensen.map(open), waar).toEqual(mensen.map(volgensNorm))
    expect(inzage === 'inhoud' ? (personen ?? mensen).toSorted() : [], waar).toEqual(mensen.filter(open).toSorted())
  }

  it('[T6] [P8] [T19] [R5] [S3] so is each facet', () => {
    const open = new Map<string, number>()
    const eigenschap = fc.property(willekeurigeFeiten, (feiten) => {
      for (const cel of inzagematrix(handvatB2, feiten, nu).facetten) {
        const gegeven = feiten.casus.gegevens.find((g) => g.id === cel.object)
        const mag = cel.facet !== null && raadpleegFacet(cel.facet, { feiten, nu, ...cel, gegeven })
        expect(cel.inzage, `${sleutel(cel)}: ${cel.regel.id}`).toBe(mag ? 'inhoud' : 'niets')
        const welke = `${cel.facet} ${cel.inzage}`
        open.set(welke, (open.get(welke) ?? 0) + 1)
      }
    })
    fc.assert(eigenschap, { ...proef, numRuns: omvang(1000) })
    for (const soort of Object.keys(facetten))
      for (const inzage of ['inhoud', 'niets'])
        expect(open.get(`${soort} ${inzage}`), `${soort} ${inzage}`).toBeGreaterThan(meerDan(100))
  })
})

describe.runIf(isVolledig)('[P8] [T19] a fact that is missing closes', () => {
  it('[P8] [C3] [C4] [T19] [S3] without any one key no cell opens further, of an object or of a facet', () => {
    let gewogen = 0
    const eigenschap = fc.property(willekeurigeFeiten, fc.nat(), (feiten, keuze) => {
      const zonder = zonderEenSleutel(feiten, keuze)
      const daarna = probeer(() => perSleutel(zonder.feiten))
      if (!daarna) return
      gewogen += 1
      expect(verwijdingen(perSleutel(feiten), daarna), zonder.pad).toEqual([])
    })
    fc.assert(eigenschap, { ...proef, numRuns: omvang(3000) })
    expect(gewogen).toBeGreaterThan(meerDan(1500))
  })
})

describe.runIf(isVolledig)('[C3] [T19] taking away never shows more', () => {
  it('[C3] a voorbehoud more', () => {
    verwacht((feiten, keuze) => {
      const tegen = kies(partijen, keuze)
      const wat = kies(feiten.casus.gegevens, keuze >> 4)
      return metGegevens(feiten, (g) => (g === wat && tegen ? { voorbehouden: [...g.voorbehouden, tegen.id] } : {}))
    })
  })

  it('[T19] a gegeven that its bronhouder puts out of sight', () => {
    verwacht((feiten, keuze) => {
      const wat = kies(feiten.casus.gegevens, keuze)
      return metGegevens(feiten, (g) => (g === wat ? { beperkt: true } : {}))
    })
  })

  it('[T19] a gegeven that its bronhouder no longer releases', () => {
    verwacht((feiten) => metGegevens(feiten, () => ({ vrijgave: 'geen', voorafAan: [] })))
  })

  it('[T19] a gegeven that its bronhouder takes back', () => {
    verwacht((feiten, keuze) => {
      const wat = kies(feiten.casus.gegevens, keuze)
      return metCasus(feiten, { gegevens: feiten.casus.gegevens.filter((g) => g !== wat) })
    })
  })

  it('[P3] a mandate less', () => {
    verwacht((feiten, keuze) => {
      const weg = kies(feiten.huis.bevoegdheidsverleningen, keuze)
      return metHuis(feiten, { bevoegdheidsverleningen: feiten.huis.bevoegdheidsverleningen.filter((m) => m !== weg) })
    })
  })
})

describe('[C3] a refusal beats whatever allows', () => {
  /** Everything that can allow a view at once: at the table, chosen beforehand, sent along, agreed for an action. */
  function allesMag(feiten: Feiten): Feiten {
    const { gegevens } = feiten.casus
    const ids = partijen.map((p) => p.id)
    const acties = ids.map((p) => maakActie(p))
    return metCasus(
      metGegevens(feiten, (g) => ({ vrijgave: g.vrijgave === 'geen' ? 'overleg' : g.vrijgave, voorafAan: ids })),
      {
        acties,
        meeneemafspraken: acties.flatMap((a) => gegevens.map((g) => maakMeeneemafspraak(a, g))),
        uitvragen: ids.map((p) => maakUitvraag(p, { meegestuurd: gegevens.map((g) => g.id) })),
        overleggen: feiten.casus.overleggen.map((o) => ({ ...o, deelnemers: ids.map((p) => maakDeelnemer(p)) })),
      },
    )
  }

  it('[C3] [T19] [C4] a voorbehoud, an afscherming or a missing right closes a gegeven to another, however much allows it', () => {
    let gesloten = 0
    const eigenschap = fc.property(willekeurigeFeiten.map(allesMag), (feiten) => {
      for (const { lezer, object, inzage } of inzagematrix(handvatB2, feiten, nu).cellen) {
        const gegeven = feiten.casus.gegevens.find((g) => g.id === object)
        if (!gegeven || lezer.soort !== 'partij' || !sluitTekst({ feiten, nu, lezer, gegeven })) continue
        gesloten += 1
        expect(inzage, `${lezer.partij} → ${gegeven.id}`).toBe('niets')
      }
    })
    fc.assert(eigenschap, { ...proef, numRuns: omvang(300) })
    expect(gesloten).toBeGreaterThan(meerDan(1000))
  })
})

describe.runIf(isVolledig)('[P3] [P5] [T15] an empty list is nothing, never everything', () => {
  it('[P3] no mandates', () => verwacht((feiten) => metHuis(feiten, { bevoegdheidsverleningen: [] })))

  it('[P3] mandates for no work', () => {
    verwacht((feiten) => {
      const leeg = feiten.huis.bevoegdheidsverleningen.map((m) => ({ ...m, bevoegdheden: [] }))
      return metHuis(feiten, { bevoegdheidsverleningen: leeg })
    })
  })

  it('[P5] no toewijzingen', () => verwacht((feiten) => metCasus(feiten, { toewijzingen: [] })))

  it('[C4] no established rights', () => {
    verwacht((feiten) => metHuis(feiten, { partijen: feiten.huis.partijen.map((p) => ({ ...p, rechten: [] })) }))
  })

  it('[C4] no known partijen', () => verwacht((feiten) => metHuis(feiten, { partijen: [] })))

  it('[T15] nobody chosen to view beforehand', () =>
    verwacht((feiten) => metGegevens(feiten, () => ({ voorafAan: [] }))))

  it('[T4] nothing sent along, and no questions at all', () => {
    verwacht(({ huis, casus }) => ({
      huis,
      casus: { ...casus, uitvragen: casus.uitvragen.map((u) => ({ ...u, meegestuurd: [] })) },
    }))
    verwacht((feiten) => metCasus(feiten, { uitvragen: [] }))
  })

  it('[C9] no agreements and no acties', () => {
    verwacht((feiten) => metCasus(feiten, { meeneemafspraken: [] }))
    verwacht((feiten) => metCasus(feiten, { acties: [] }))
  })

  it('[C1] no deelnemers', () => {
    // A deelnemer that refuses the afspraken loses even what it could take along; off the list it is an uitvoerder like
    // any other. So the property is about overleggen in which everybody accepted.
    const aanvaard = (feiten: Feiten): Feiten =>
      metCasus(metHuis(feiten, { huisregels: { ...feiten.huis.huisregels, zorgvuldigheidsafspraken: [] } }), {
        overleggen: feiten.casus.overleggen.map((o) => ({
          ...o,
          deelnemers: o.deelnemers.map((d) => ({ ...d, aanvaardingen: doorMensen(mensVan(d.partij)) })),
        })),
      })
    const eigenschap = fc.property(willekeurigeFeiten.map(aanvaard), (feiten) => {
      const leeg = metCasus(feiten, { overleggen: feiten.casus.overleggen.map((o) => ({ ...o, deelnemers: [] })) })
      expect(verwijdingen(perSleutel(feiten), perSleutel(leeg))).toEqual([])
    })
    fc.assert(eigenschap, proef)
  })
})

describe('[S5] [C3] what goes along with a gegeven', () => {
  it('[S5] once destroyed, nobody sees anything of the casus', () => {
    const eigenschap = fc.property(willekeurigeFeiten, (feiten) => {
      const vernietigd = metCasus(feiten, opPlek('vernietigd'))
      expect(inzagematrix(handvatB2, vernietigd, nu).cellen.filter((c) => c.inzage !== 'niets')).toEqual([])
    })
    fc.assert(eigenschap, proef)
  })

  it('[C3] [C4] [T19] a text that rests on a gegeven that is closed to a lezer, is closed to that lezer too', () => {
    const eigenschap = fc.property(willekeurigeFeiten, (feiten) => {
      const { gegevens, uitspraken, acties, plandoelen } = feiten.casus
      const steun = new Map([...uitspraken, ...acties, ...plandoelen].map((t) => [t.id as string, t.steuntOp]))
      for (const cel of inzagematrix(handvatB2, feiten, nu).cellen) {
        const bronnen = gegevens.filter((g) => steun.get(cel.object)?.includes(g.id))
        const dicht = bronnen.filter((gegeven) => sluitTekst({ feiten, nu, lezer: cel.lezer, gegeven }))
        if (dicht.length > 0) expect(cel.inzage, `${sleutel(cel)} on ${dicht.map((g) => g.id)}`).toBe('niets')
      }
    })
    fc.assert(eigenschap, proef)
  })
})

describe('[P10] what somebody writes escapes no rule', () => {
  it('[P10] [C4] [C3] [T19] a text that the paragraphs keep from a lezer, is closed to that lezer', () => {
    let dicht = 0
    const eigenschap = fc.property(willekeurigeFeiten, (feiten) => {
      const { uitspraken, plandoelen, acties, teksten } = feiten.casus
      const tekst = new Map([...uitspraken, ...plandoelen, ...acties, ...teksten].map((t) => [t.id as string, t]))
      for (const cel of inzagematrix(handvatB2, feiten, nu).cellen) {
        const gevonden = tekst.get(cel.object)
        if (!gevonden || !isAfgesloten({ feiten, nu, lezer: cel.lezer, tekst: gevonden })) continue
        dicht += 1
        expect(cel.inzage, sleutel(cel)).toBe('niets')
      }
    })
    fc.assert(eigenschap, { ...proef, numRuns: omvang(1500) })
    expect(dicht).toBeGreaterThan(meerDan(5000))
  })

  it('[P10] [T6] an explanation is for who asked, for who gave it and for the procesregie, where nothing keeps it from them', () => {
    const gezien = { inhoud: 0, niets: 0 }
    const eigenschap = fc.property(willekeurigeFeiten, (basis) => {
      const feiten = metCasus(basis, opPlek(basis.casus.fase === 'triage' ? 'triage' : 'casusoverleg'))
      const matrix = inzagematrix(handvatB2, feiten, nu)
      // What rests on a gegeven can close further, with what a deelnemer sees of that at the table.
      const los = feiten.casus.teksten.filter((t) => t.soort === 'toelichting' && t.steuntOp.length === 0)
      for (const { tekst, lezer } of los.flatMap((tekst) => matrix.lezers.map((lezer) => ({ tekst, lezer })))) {
        const vraag = { feiten, nu, lezer, tekst }
        const ziet = isVoorToelichting(vraag) && !regieZonderMandaat(vraag) && !isAfgesloten(vraag) ? 'inhoud' : 'niets'
        expect(findCel(matrix, tekst.id, lezer)?.inzage ?? 'niets', lezerSleutel(lezer)).toBe(ziet)
        gezien[ziet] += 1
      }
    })
    fc.assert(eigenschap, { ...proef, numRuns: omvang(1000) })
    expect(Math.min(gezien.inhoud, gezien.niets)).toBeGreaterThan(meerDan(300))
  })

  it('[P10] [C5] [C6] what came of an action, or was said against a statement, is for nobody who does not read that', () => {
    const eigenschap = fc.property(willekeurigeFeiten, (feiten) => {
      const { lezers, kolom } = inzagematrix(handvatB2, feiten, nu)
      // Who wrote it keeps its own words, whatever mark that was given since.
      for (const { id, bij, bronhouder } of feiten.casus.teksten.filter((t) => t.soort !== 'toelichting'))
        for (const lezer of lezers.filter((l) => lezerSleutel(l) !== bronhouder))
          if (kolom(lezer)?.cel(id)?.inzage === 'inhoud') expect(kolom(lezer)?.cel(bij)?.inzage).toBe('inhoud')
    })
    fc.assert(eigenschap, proef)
  })
})

describe('[P3] [C4] every answer can be explained and knows its end', () => {
  it('[P3] [T6] a refusal cites its rule, says why and what would help; a permission only cites its rule', () => {
    const eigenschap = fc.property(willekeurigeFeiten, (feiten) => {
      for (const { inzage, regel, weigering } of perSleutel(feiten).values()) {
        expect(regel).toMatchObject({
          id: expect.stringContaining(`${regel.eis}/`),
          eis: expect.stringMatching(/^[PATCSRE]\d+$/),
          paragraaf: expect.stringMatching(/^B2\.\d\.\d$/),
          norm: expect.stringMatching(/\.$/),
        })
        if (inzage === 'inhoud') expect(weigering).toBeNull()
        else expect(weigering).toEqual({ reden: expect.stringMatching(/\.$/), watHelpt: expect.stringMatching(/\.$/) })
        // It is read by another than whom it is about.
        expect(`${weigering?.reden} ${weigering?.watHelpt}`).not.toMatch(/\b[Uu]w?\b/)
      }
    })
    fc.assert(eigenschap, { ...proef, numRuns: omvang(150) })
  })

  it('[P3] [C4] [S3] an answer holds until its geldigTot, not a millisecond longer than what it rests on', () => {
    const eigenschap = fc.property(willekeurigeFeiten, fc.nat(1000), (feiten, deel) => {
      const eerst = [...perSleutel(feiten).values()].filter((c) => c.inzage !== 'niets')
      const later = new Map<Tijdstip, ReadonlyMap<string, Cel>>()
      const op = (moment: Tijdstip) => {
        const matrix = later.get(moment) ?? perSleutel(feiten, moment)
        later.set(moment, matrix)
        return matrix
      }
      for (const cel of eerst) {
        const einde = cel.geldigTot ?? na(800 * 86_400_000)
        expect(einde > nu, `${sleutel(cel)} ended at ${cel.geldigTot}`).toBe(true)
        const halverwege = na(Math.floor(((Date.parse(einde) - Date.parse(nu)) * deel) / 1001))
        for (const moment of [halverwege, na(-1, einde)])
          expect(op(moment).get(sleutel(cel))?.inzage, `${sleutel(cel)} at ${moment}, until ${cel.geldigTot}`).toBe(
            cel.inzage,
          )
        expect(
          rang[op(einde).get(sleutel(cel))?.inzage ?? 'niets'],
          `${sleutel(cel)} at its end ${einde}`,
        ).toBeLessThanOrEqual(rang[cel.inzage])
      }
    })
    fc.assert(eigenschap, { ...proef, numRuns: omvang(400) })
  })
})

describe('[T17] what is asked of a partij as a whole', () => {
  it('[T17] a rule that does not ask which person looks has one answer for all of them', () => {
    const zonderMens = <S>(verboden: readonly Verbod<S>[]) => verboden.filter((r) => !r.perMens)
    const vanGegeven = zonderMens(inzageregels.gegeven.verboden)
    const vanOnderdeel = zonderMens(inzageregels.onderdeel.verboden)
    const eigenschap = fc.property(willekeurigeFeiten, fc.nat(), (feiten, keuze) => {
      const partij = kies(partijen, keuze)?.id ?? feiten.casus.aanmelder
      const lezers = [{}, { medewerker: mensVan(partij) }, { medewerker: collegaVan(partij) }]
      const kijken = lezers.map((mens) =>
        kijkDoor({ soort: 'partij', partij, ...mens }, feitenOpMoment(feiten, nu), nu),
      )
      const eender = (antwoorden: readonly unknown[], regel: string) =>
        expect(new Set(antwoorden.map((a) => JSON.stringify(a))).size, regel).toBe(1)
      for (const { id, toets } of vanGegeven)
        for (const gegeven of feiten.casus.gegevens.map(alsObject))
          eender(
            kijken.map((kijk) => toets({ ...kijk, object: gegeven })),
            id,
          )
      for (const { id, toets } of vanOnderdeel)
        for (const object of onderdelenVan(feiten.casus))
          eender(
            kijken.map((kijk) => toets({ ...kijk, object })),
            id,
          )
    })
    fc.assert(eigenschap, { ...proef, numRuns: omvang(300) })
  })
})

describe('[T9] what is exchanged with another zvh', () => {
  /** What the paragraph gives of an exchange, or of what came in; undefined for what is something else. */
  function volgensParagraaf(feiten: Feiten, { object, lezer }: Cel): Inzagesoort | undefined {
    const { uitwisselingen, ontvangen } = feiten.casus
    const binnen = ontvangen.find((o) => o.id === object)
    if (!binnen && !uitwisselingen.some((u) => u.id === object)) return undefined
    const vraag = { feiten, nu, lezer }
    return (binnen ? leestOntvangen(vraag, binnen) : kentUitwisseling(vraag)) ? 'inhoud' : 'niets'
  }

  it('[T9] is known to who has a say and read by who works on it, as the paragraph says, in any casus', () => {
    const gezien = { inhoud: 0, niets: 0, bestaan: 0 }
    const eigenschap = fc.property(willekeurigeFeiten, (feiten) => {
      for (const cel of inzagematrix(handvatB2, feiten, nu).cellen) {
        const verwacht = volgensParagraaf(feiten, cel)
        if (!verwacht) continue
        expect(cel.inzage, `${sleutel(cel)}: ${cel.regel.id}`).toBe(verwacht)
        gezien[cel.inzage] += 1
      }
    })
    fc.assert(eigenschap, { ...proef, numRuns: omvang(1000) })
    expect(gezien.inhoud).toBeGreaterThan(meerDan(500))
    expect(gezien.niets).toBeGreaterThan(meerDan(500))
  })

  it('[T9] goes on only where the paragraph says so, in any casus', () => {
    const gezien = { wel: 0, niet: 0 }
    /** Half of the time without what mostly stands in the way: limits on gegevens, and that nobody gave a mandate. */
    const soepel = (basis: Feiten, isSoepel: boolean): Feiten => {
      if (!isSoepel) return basis
      const onbegrensd = { geheimhouding: null, voorbehouden: [], beperkt: false, categorie: 'context' } as const
      const mandaten = [...basis.huis.bevoegdheidsverleningen, ...partijen.map((p) => maakMandaat(p.id))]
      return metHuis(
        metGegevens(basis, () => onbegrensd),
        { bevoegdheidsverleningen: mandaten },
      )
    }
    const eigenschap = fc.property(willekeurigeFeiten, fc.boolean(), (basis, isSoepel) => {
      const feiten = soepel(basis, isSoepel)
      for (const uitwisseling of feiten.casus.uitwisselingen) {
        const verder = kanVerder(feiten, uitwisseling.id, nu)
        expect(verder, JSON.stringify(uitwisseling)).toBe(magOver(feiten, uitwisseling, nu))
        gezien[verder ? 'wel' : 'niet'] += 1
      }
    })
    fc.assert(eigenschap, { ...proef, numRuns: omvang(1000) })
    expect(gezien.wel).toBeGreaterThan(meerDan(20))
  })

  it('[T9] never goes on because a fact is missing', () => {
    const eigenschap = fc.property(willekeurigeFeiten, fc.nat(), (feiten, keuze) => {
      const zonder = zonderEenSleutel(feiten, keuze)
      for (const { id } of feiten.casus.uitwisselingen) {
        if (kanVerder(feiten, id, nu)) continue
        expect(probeer(() => kanVerder(zonder.feiten, id, nu)) ?? false, zonder.pad).toBe(false)
      }
    })
    fc.assert(eigenschap, { ...proef, numRuns: omvang(1000) })
  })
})
