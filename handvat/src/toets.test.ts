import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Besluit } from './besluit.ts'
import type { Bevoegdheid } from './casus/bevoegdheid.ts'
import { dagVan } from './casus/datum.ts'
import { fasen } from './casus/fase.ts'
import { type Feiten, huidigeLeiding } from './casus/feiten.ts'
import type { Actor } from './casus/rol.ts'
import { doelen } from './doelen.ts'
import { getHandeling, type HandelingId, handelingIds } from './handelingen.ts'
import { handvatB2 } from './handvat-b2.ts'
import { hoedanighedenVan } from './hoedanigheid.ts'
import { findCel, inzagematrix } from './inzagematrix.ts'
import { findLezer } from './lezer.ts'
import { doelenInFase } from './regelboek.ts'
import type { Opdracht } from './regels/situatie.ts'
import { gewoonAfgeschaald, huidigeStap } from './termijnen.ts'
import {
  actoren,
  beheerder,
  fg,
  kalender,
  manager,
  medewerkerVan,
  metToewijzingen,
  ondersteuner,
  procesregisseur,
  toewijzingVan,
} from './testing/actoren.ts'
import {
  altijd,
  gemeente,
  maakFeiten,
  maakGegeven,
  maakId,
  maakMandaat,
  maakOverleg,
  metCasus,
  metHuis,
  nietBegonnen,
  nu,
  opPlek,
  politie,
  verlopen,
  zojuistIngetrokken,
} from './testing/feiten-maken.ts'
import { vraag, zaak } from './testing/handelproef.ts'
import { meerDan, omvang } from './testing/omvang.ts'
import { na, willekeurigeFeiten } from './testing/willekeurige-feiten.ts'
import { buitenCasus, inCasus, willekeurigeOpdracht, willekeurigeVraag } from './testing/willekeurige-vragen.ts'
import { probeer, ruilEenFeit } from './testing/zonder-feit.ts'
import { aanbod, toets, toetsAanbod, toetsDeel, toetsGezien, type Verzoek } from './toets.ts'

const proef = { seed: 20260615, numRuns: omvang(4000) }

/** Tries a property on many questions and shows that enough of them were allowed and refused to mean something. */
function beproef(
  zoek: (verzoek: Verzoek & { readonly handeling: HandelingId }, besluit: Besluit) => void,
  minstens = 60,
): void {
  let toegestaan = 0
  const eigenschap = fc.property(willekeurigeVraag, (verzoek) => {
    const besluit = toets(handvatB2, verzoek)
    if (besluit.toegestaan) toegestaan += 1
    zoek(verzoek, besluit)
  })
  fc.assert(eigenschap, proef)
  expect(toegestaan, 'enough that is allowed').toBeGreaterThan(meerDan(minstens))
  expect(proef.numRuns - toegestaan, 'enough that is refused').toBeGreaterThan(meerDan(minstens))
}

const regel = {
  id: expect.stringMatching(/^[PATCSRE]\d+\/[a-z-]+$/),
  eis: expect.stringMatching(/^[PATCSRE]\d+$/),
  paragraaf: expect.stringMatching(/^B2\.\d(\.\d)?$/),
  norm: expect.stringMatching(/^[A-Z].+\.$/),
}
const weigering = {
  toegestaan: false,
  regel,
  reden: expect.stringMatching(/^[A-Z].+\.$/),
  watHelpt: expect.stringMatching(/^[A-Z].+\.$/),
}

describe('every answer is accounted for', () => {
  it('[R4] every refusal cites its rule and paragraph, says why and what would help', () => {
    beproef((_, besluit) => {
      if (!besluit.toegestaan) expect(besluit).toMatchObject(weigering)
    })
  })

  it('[R4] so does every refusal of an act outside a casus', () => {
    const eigenschap = fc.property(
      fc.constantFrom(...buitenCasus),
      fc.constantFrom(...actoren),
      willekeurigeOpdracht,
      (handeling, actor, opdracht) => {
        const besluit = toets(handvatB2, { handeling, actor, opdracht, huis: maakFeiten().huis, casus: null, nu })
        if (!besluit.toegestaan) expect(besluit).toMatchObject(weigering)
      },
    )
    fc.assert(eigenschap, { ...proef, numRuns: omvang(1500) })
  })

  it('[R4] the rules that allow it are cited too, each once, and none that speaks of somebody else', () => {
    beproef(({ actor, casus }, besluit) => {
      if (!besluit.toegestaan) return
      const ids = besluit.regels.map((r) => r.id)
      for (const r of besluit.regels) expect(r).toEqual(regel)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).toContain('P5/rol-staat-toe')
      const isRegie = actor.rol === 'procesregisseur' || actor.rol === 'ondersteuner'
      expect(ids.includes('P8/alleen-toegewezen')).toBe(casus !== null && (isRegie || actor.partij !== null))
      expect(ids.includes('P3/alleen-met-mandaat')).toBe(casus !== null && isRegie)
      expect(ids.includes('P1/past-bij-fase')).toBe(casus !== null)
    })
  })

  it('[R4] every decision in a casus carries what it rested on, as far as it came', () => {
    beproef(({ actor, casus }, besluit) => {
      const namen = besluit.feiten.map((f) => f.naam)
      const waarde = (naam: string) => besluit.feiten.find((f) => f.naam === naam)?.waarde
      if (!casus) return
      expect([waarde('rol'), waarde('fase')]).toEqual([actor.rol, casus.fase])
      if (besluit.toegestaan) expect(waarde('taak')).not.toBeNull()
      const isRegie = actor.rol === 'procesregisseur' || actor.rol === 'ondersteuner'
      expect(namen.includes('mandaat') && !isRegie, 'the mandate is for who works on it').toBe(false)
      if (besluit.toegestaan && isRegie) expect(waarde('mandaat')).toEqual(expect.any(String))
    })
  })

  it('[P1] what is allowed in a casus has a partij, a doel of the phase, and a taak and grondslag of that partij', () => {
    beproef(({ actor, handeling, huis, casus, doel }, besluit) => {
      if (!besluit.toegestaan || !casus) return
      const { verantwoording } = besluit
      const leidend = huidigeLeiding(casus)
      // Who only looks is shown something, and that is organised namens the leidende partij.
      const eigen = getHandeling(handeling).soort === 'inzage' ? null : actor.partij
      expect(verantwoording?.namens).toBe(eigen ?? leidend.partij)
      expect(doelenInFase(handvatB2, casus.fase).map((d) => d.id)).toContain(verantwoording?.doel)
      expect(getHandeling(handeling).doelen).toContain(verantwoording?.doel)
      if (doel) expect(verantwoording?.doel).toBe(doel)
      const taken = huis.partijen.find((p) => p.id === verantwoording?.namens)?.taken ?? []
      expect(taken.map((t) => [t.naam, t.grondslag])).toContainEqual([verantwoording?.taak, verantwoording?.grondslag])
    })
  })

  it('[P1] a doel that does not fit the act and the phase is refused, whichever it is', () => {
    const actor = medewerkerVan(gemeente)
    for (const { id } of doelen) {
      const besluit = vraag('dossierInzien', { actor, feiten: zaak('triage'), doel: id })
      if (id === 'betrokkenPartijen') expect(besluit).toMatchObject({ toegestaan: true, verantwoording: { doel: id } })
      else expect(besluit, id).toMatchObject({ toegestaan: false, regel: { id: 'P1/doel-uit-lijst' } })
    }
  })

  it('[P1] outside a casus only what processes nothing about a betrokkene has no verantwoording', () => {
    for (const handeling of buitenCasus)
      for (const actor of actoren) {
        const besluit = toets(handvatB2, { handeling, actor, huis: maakFeiten().huis, casus: null, opdracht: {}, nu })
        if (besluit.toegestaan) expect(getHandeling(handeling).namens, handeling).toBe('huis')
      }
  })

  it('[P5] [R4] what is no act in the book is refused, like everything that no rule allows', () => {
    for (const handeling of ['allesInzien', 'toString', '__proto__', ''])
      for (const actor of actoren) {
        const vraagt = { handeling, actor, ...zaak('triage'), nu }
        const weigert = { toegestaan: false, regel: { id: 'P5/alleen-bekende-handeling' } }
        expect(toets(handvatB2, { ...vraagt, opdracht: {} }), handeling).toMatchObject(weigert)
        expect(toetsAanbod(handvatB2, vraagt), handeling).toMatchObject(weigert)
        expect(toetsDeel(handvatB2, { ...vraagt, opdracht: {} }), handeling).toMatchObject(weigert)
      }
  })

  it('[P5] [R4] what is no act in the book rests on nothing, and says what to do', () => {
    const besluit = toets(handvatB2, { handeling: 'x', actor: fg, ...zaak('triage'), opdracht: {}, nu })
    expect(besluit).toMatchObject(weigering)
    expect(besluit.feiten).toEqual([])
  })

  it('[P1] [R4] of an act that is not filled in whole it is asked what is known, and the whole refuses what is missing', () => {
    const vraagt = { handeling: 'uitvraagVersturen', actor: procesregisseur, ...zaak('triage'), nu }
    const deel = (opdracht: Partial<Opdracht>) => toetsDeel(handvatB2, { ...vraagt, opdracht })
    expect(deel({})).toMatchObject({ toegestaan: true })
    expect(deel({ gemotiveerd: true })).toMatchObject({ toegestaan: true })
    expect(deel({ partij: maakId('onbekend') })).toMatchObject({ toegestaan: false })
    expect(deel({ gemotiveerd: false, overgenomen: false })).toMatchObject({ toegestaan: false })
    expect(toets(handvatB2, { ...vraagt, opdracht: {} })).toMatchObject({ toegestaan: false })
  })

  it('[R4] [P5] an act outside a casus rests on the role alone, one within on the toewijzing and the phase as well', () => {
    const regels = (besluit: Besluit) => (besluit.toegestaan ? besluit.regels.map((r) => r.id) : [besluit.regel.id])
    const { huis, casus } = zaak('triage')
    const buiten = regels(
      toets(handvatB2, { handeling: 'logboekInzien', actor: fg, huis, casus: null, opdracht: {}, nu }),
    )
    expect(buiten).toContain('P5/rol-staat-toe')
    const { doel, taak, toegewezen, fase } = handvatB2.kern
    for (const nergens of [doel, taak, toegewezen, fase]) expect(buiten).not.toContain(nergens.id)
    const binnen = regels(
      toets(handvatB2, { handeling: 'casusInzien', actor: procesregisseur, huis, casus, opdracht: {}, nu }),
    )
    for (const { id } of [doel, taak, toegewezen, fase]) expect(binnen).toContain(id)
    expect(new Set(binnen).size).toBe(binnen.length)
  })

  it('[T19] what is based on another version than there is now is refused, and so is one of which none is known', () => {
    expect(toetsGezien(handvatB2, '3', '3')).toBeUndefined()
    for (const nuDaar of ['4', undefined]) {
      const besluit = toetsGezien(handvatB2, '3', nuDaar)
      expect(besluit).toMatchObject({ ...weigering, regel: { id: 'T19/niets-overschreven' } })
      expect(besluit).toMatchObject({ feiten: [], velden: [] })
    }
  })

  it('[P1] an act is within a casus or outside, never asked the wrong way', () => {
    const { huis, casus } = maakFeiten()
    const actor = medewerkerVan(gemeente)
    expect(() => toets(handvatB2, { handeling: 'casusInzien', actor, huis, casus: null, opdracht: {}, nu })).toThrow(
      'within a casus',
    )
    expect(() => toets(handvatB2, { handeling: 'casusAanmelden', actor, huis, casus, opdracht: {}, nu })).toThrow(
      'within a casus',
    )
  })
})

describe('who acts', () => {
  it('[P8] without a toewijzing nobody does anything but the calendar, whatever the casus', () => {
    beproef(({ actor, casus, ...rest }) => {
      if (!casus || actor.rol === 'kalender' || actor.rol === 'manager') return
      // Where nobody of a partij works on it, somebody of it can begin, who sees nothing yet.
      if (rest.handeling === 'vraagOppakken') return
      const besluit = toets(handvatB2, { ...rest, actor, casus: { ...casus, toewijzingen: [] } })
      expect(besluit.toegestaan, `${rest.handeling} by ${actor.medewerker}`).toBe(false)
    })
  })

  it('[P8] a colleague, another role or another partij does not share a toewijzing', () => {
    // The politie has a place of its own, so that only the toewijzing can stand in the way.
    const feiten = metToewijzingen(
      maakFeiten({ gegevens: [maakGegeven({ bronhouder: politie })] }),
      medewerkerVan(gemeente),
    )
    expect(vraag('casusInzien', { actor: medewerkerVan(gemeente), feiten })).toMatchObject({ toegestaan: true })
    const anderen: readonly Actor[] = [
      medewerkerVan(gemeente, 'collega'),
      { ...medewerkerVan(gemeente), partij: politie },
      { ...medewerkerVan(gemeente), rol: 'procesregisseur', partij: null },
      procesregisseur,
      ondersteuner,
    ]
    for (const actor of anderen)
      expect(vraag('casusInzien', { actor, feiten })).toMatchObject({
        toegestaan: false,
        regel: { id: 'P8/alleen-toegewezen' },
      })
  })

  it('[P8] a toewijzing holds from its begin up to, not including, its end', () => {
    for (const actor of [medewerkerVan(gemeente), procesregisseur, ondersteuner])
      for (const [geldig, mag] of [
        [altijd, true],
        [{ van: nu, tot: na(1) }, true],
        [verlopen, false],
        [nietBegonnen, false],
        [zojuistIngetrokken, false],
      ] as const) {
        const feiten = maakFeiten({ toewijzingen: [toewijzingVan(actor, geldig)] })
        expect(vraag('casusInzien', { actor, feiten }).toegestaan, `${actor.rol} ${JSON.stringify(geldig)}`).toBe(mag)
      }
  })

  it('[P8] a partij without a place in the casus does nothing, even if somebody of it was assigned', () => {
    for (const plek of ['aanmelding', 'triage', 'casusoverleg', 'actief'] as const)
      for (const handeling of inCasus)
        expect(
          vraag(handeling, { actor: medewerkerVan(politie), feiten: zaak(plek) }),
          `${handeling} in ${plek}`,
        ).toMatchObject({ toegestaan: false, regel: { id: 'P8/alleen-toegewezen' } })
  })

  it('[P5] beheerder and fg do nothing in a casus, the house only what a term ends or an exchange asks, the manager only looks', () => {
    const doorHuis = [
      'archiveren',
      'vernietigen',
      'afgerondVernietigen',
      'overlegVanzelfSluiten',
      'uitwisselingSluiten',
    ]
    const bijUitwisseling = [
      'uitwisselingVoorleggen',
      'uitwisselingOntvangen',
      'uitwisselingVerstrekken',
      'uitwisselingOvernemen',
    ]
    const zonderTeKijken = ['procesregieToewijzen', 'stilleCasusBeeindigen']
    // Which dossier goes back to the usual terms, and which is opened again, is told by the number alone (S4, S6).
    const opNummer = ['verlopenAfwijkingBeeindigen', 'dossierActiveren']
    beproef(({ actor, handeling }, besluit) => {
      if (!besluit.toegestaan) return
      expect([beheerder, fg]).not.toContain(actor)
      if (actor === kalender) expect([...doorHuis, ...bijUitwisseling]).toContain(handeling)
      if (actor === manager)
        expect(['casusInzien', 'casusVolgen', 'dossierInzien', ...zonderTeKijken, ...opNummer]).toContain(handeling)
    })
  })

  it('[P5] the manager does not look into a running casus', () => {
    for (const plek of ['aanmelding', 'triage', 'casusoverleg', 'actief'] as const)
      for (const handeling of ['casusInzien', 'casusVolgen', 'dossierInzien'] as const)
        expect(vraag(handeling, { actor: manager, feiten: zaak(plek) }), plek).toMatchObject({
          toegestaan: false,
          regel: { id: 'P5/rol-staat-toe' },
          reden: 'Uw rol geeft geen inzage in lopende casussen.',
          watHelpt: 'Vraag de procesregisseur om wat u moet weten.',
        })
    expect(vraag('casusInzien', { actor: manager, feiten: zaak('archief') })).toMatchObject({ toegestaan: true })
  })

  it('[P5] an ondersteuner decides, discloses and destroys nothing, and does only this', () => {
    const eigenOordeel = ['besluit', 'verstrekking', 'vernietiging']
    for (const handeling of handelingIds.filter((h) => eigenOordeel.includes(getHandeling(h).soort)))
      expect(getHandeling(handeling).wie, handeling).not.toContain('ondersteuner')
    const administratief = handelingIds.filter((h) => getHandeling(h).wie.some((w) => w === 'ondersteuner'))
    expect(administratief.filter((h) => getHandeling(h).fasen.length > 0).toSorted()).toEqual([
      'aanwezigheidBeeindigen',
      'aanwezigheidVastleggen',
      'actieBijstellen',
      'actieBijwerken',
      'actieVastleggen',
      'casusInzien',
      'casusVolgen',
      'deelnemerToevoegen',
      'deelnemerVerwijderen',
      'documentInzien',
      'dossierInzien',
      'ontwikkelingVastleggen',
      'overlegAanpassen',
      'overlegSluiten',
      'overlegVerplaatsen',
      'overlegVoorbereiden',
      'overlegdataAfspreken',
      'overlegdatumAfzeggen',
      'overlegdatumVerplaatsen',
      'plandoelBijwerken',
      'plandoelVastleggen',
      'tafelbeeldInzien',
      'tekstVerbeteren',
      'uitspraakVastleggen',
      'uitvraagHerinneren',
      'verloopInzien',
      'verslagInzien',
      'wieZietWatInzien',
      'zienswijzeVastleggen',
    ])
  })

  it('[P8] [A12] whoever may do something in a casus may know that it exists', () => {
    beproef(({ actor, handeling, huis, casus }, besluit) => {
      const lezer = findLezer(actor)
      if (!besluit.toegestaan || !casus || !lezer || getHandeling(handeling).zonderInhoud) return
      const cel = findCel(inzagematrix(handvatB2, { huis, casus }, nu), casus.id, lezer)
      expect(cel?.inzage, `${handeling} by ${actor.medewerker}`).toBe('inhoud')
    })
  })
})

describe('the mandate', () => {
  const procesregie = [procesregisseur, ondersteuner]

  it('[P3] a missing, empty, ended, withdrawn or not yet valid mandate lets the procesregie do nothing, in any phase', () => {
    const leeg = [
      [],
      [maakMandaat(gemeente, [])],
      [maakMandaat(gemeente, undefined, verlopen)],
      [maakMandaat(gemeente, undefined, zojuistIngetrokken)],
      [maakMandaat(gemeente, undefined, nietBegonnen)],
      [maakMandaat(politie)],
    ]
    for (const bevoegdheidsverleningen of leeg)
      for (const plek of ['aanmelding', 'triage', 'casusoverleg', 'actief', 'archief'] as const)
        for (const actor of procesregie)
          for (const handeling of inCasus)
            expect(
              vraag(handeling, { actor, feiten: metHuis(zaak(plek), { bevoegdheidsverleningen }) }).toegestaan,
              `${handeling} in ${plek}: ${JSON.stringify(bevoegdheidsverleningen)}`,
            ).toBe(false)
  })

  it('[P3] the refusal says that the mandate is missing, where nothing else is', () => {
    for (const plek of ['aanmelding', 'triage', 'casusoverleg', 'actief', 'archief'] as const) {
      expect(vraag('casusInzien', { actor: procesregisseur, feiten: zaak(plek) })).toMatchObject({ toegestaan: true })
      const zonder = metHuis(zaak(plek), { bevoegdheidsverleningen: [] })
      expect(vraag('casusInzien', { actor: procesregisseur, feiten: zonder })).toMatchObject({
        toegestaan: false,
        regel: { id: 'P3/alleen-met-mandaat' },
      })
    }
  })

  it('[P3] a mandate for an act alone does not do, where the casus may not be looked into', () => {
    const met = (...werk: readonly Bevoegdheid[]) =>
      zaak('triage', { overlegsoort: 'aanpak' }, { bevoegdheidsverleningen: [maakMandaat(gemeente, werk)] })
    const bereidVoor = (feiten: Feiten) =>
      vraag('overlegVoorbereiden', {
        actor: procesregisseur,
        feiten,
        opdracht: { doelVastgelegd: true, moment: nu, overlegdatum: null },
      })
    expect(bereidVoor(met('uitvraag', 'casusoverleg'))).toMatchObject({ toegestaan: true })
    for (const feiten of [met('casusoverleg'), met('uitvraag')])
      expect(bereidVoor(feiten)).toMatchObject({ toegestaan: false, regel: { id: 'P3/alleen-met-mandaat' } })
  })

  it('[P3] organising a next overleg asks its own mandate, beside the one to follow the plan', () => {
    const volgt = (...werk: readonly Bevoegdheid[]) =>
      zaak(
        'casusoverleg',
        { overlegsoort: 'aanpak', overleggen: [maakOverleg({ stand: 'gehouden', besloten: true })] },
        { bevoegdheidsverleningen: [maakMandaat(gemeente, werk)] },
      )
    const bereidVoor = (feiten: Feiten) =>
      vraag('overlegVoorbereiden', {
        ...{ actor: procesregisseur, feiten },
        opdracht: { doelVastgelegd: true, moment: nu, overlegdatum: null },
      })
    expect(bereidVoor(volgt('monitoring', 'casusoverleg'))).toMatchObject({ toegestaan: true })
    for (const feiten of [volgt('monitoring'), volgt('casusoverleg')])
      expect(bereidVoor(feiten)).toMatchObject({ toegestaan: false, regel: { id: 'P3/alleen-met-mandaat' } })
  })

  it('[P3] withdrawing a mandate never allows more', () => {
    const eigenschap = fc.property(willekeurigeVraag, fc.nat(), (verzoek, keuze) => {
      if (!toets(handvatB2, verzoek).toegestaan) {
        const { bevoegdheidsverleningen } = verzoek.huis
        const blijft = bevoegdheidsverleningen.filter((_, i) => i !== keuze % bevoegdheidsverleningen.length)
        const minder = { ...verzoek, huis: { ...verzoek.huis, bevoegdheidsverleningen: blijft } }
        expect(toets(handvatB2, minder).toegestaan).toBe(false)
      }
    })
    fc.assert(eigenschap, proef)
  })

  it('[P3] a partij acts for itself and needs no mandate', () => {
    beproef(({ actor, ...verzoek }, besluit) => {
      if (actor.partij === null) return
      const zonder = { ...verzoek.huis, bevoegdheidsverleningen: [] }
      // The only act of a partij that touches a mandate is outside a casus: reporting one (A1).
      expect(toets(handvatB2, { ...verzoek, actor, huis: zonder }).toegestaan).toBe(besluit.toegestaan)
    })
  })
})

describe('what is taken away never allows more', () => {
  const minder: Record<string, (verzoek: Verzoek) => Verzoek> = {
    '[P8] no toewijzingen': (v) => (v.casus ? { ...v, casus: { ...v.casus, toewijzingen: [] } } : v),
    '[P4] no partijen': (v) => ({ ...v, huis: { ...v.huis, partijen: [] } }),
    '[P4] no rights': (v) => ({
      ...v,
      huis: {
        ...v.huis,
        partijen: v.huis.partijen.map((p) => ({ ...p, rechten: [], landelijkeKetenpartner: [] })),
      },
    }),
    '[P1] no taken': (v) => ({
      ...v,
      huis: { ...v.huis, partijen: v.huis.partijen.map((p) => ({ ...p, taken: [] })) },
    }),
  }
  // Where nobody of a partij works on the casus, what waits for it is taken up, and where somebody does not run it yet, the manager
  // can let him or her: that is what these acts are for (P8).
  const vultLeegte: readonly HandelingId[] = ['vraagOppakken', 'procesregieToewijzen']
  for (const [titel, neemWeg] of Object.entries(minder))
    it(titel, () => {
      beproef((verzoek, besluit) => {
        if (!besluit.toegestaan && !vultLeegte.includes(verzoek.handeling))
          expect(toets(handvatB2, neemWeg(verzoek)).toegestaan, verzoek.handeling).toBe(false)
      })
    })
})

describe('phases', () => {
  it('[P1] [T1] [C1] an act is refused in every phase that it is not for', () => {
    beproef(({ handeling, casus }, besluit) => {
      if (besluit.toegestaan && casus) expect(getHandeling(handeling).fasen).toContain(casus.fase)
    })
    for (const fase of fasen) expect(inCasus.some((h) => getHandeling(h).fasen.includes(fase))).toBe(true)
  })

  it('[A12] nothing is given to another partij in aanmelding', () => {
    beproef(({ handeling, casus }, besluit) => {
      if (besluit.toegestaan && casus?.fase === 'aanmelding')
        expect(getHandeling(handeling).soort, handeling).not.toBe('verstrekking')
    })
  })

  const inArchief = [
    ...['casusInzien', 'casusVolgen', 'dossierInzien', 'dossierActiveren'],
    ...['termijnAfwijken', 'afwijkingBeeindigen', 'verlopenAfwijkingBeeindigen'],
  ]
  const bijAfronding = [
    ...['casusInzien', 'casusVolgen', 'dossierInzien', 'besluitGezien', 'afrondingInzien', 'afrondingBevestigen'],
    ...['afrondingBezwaarMaken', 'afrondingTerugnemen', 'afrondingVoortzetten'],
    ...['vraagOppakken', 'procesregieToewijzen', 'overnameBevestigen'],
    ...['betrokkeneInformeren', 'briefSchrijven', 'informerenUitstellen'],
  ]

  it('[S3] [S7] [E1] in the archive and in an afronding nothing is changed but by the calendar, by the day and not by what was stored', () => {
    beproef(({ handeling, actor, casus }, besluit) => {
      if (!besluit.toegestaan || !casus || actor.rol === 'kalender') return
      const stap = huidigeStap({ casus }, nu)
      expect(stap, `${handeling} after destruction`).not.toBe('vernietigd')
      if (stap === 'archief') expect(inArchief).toContain(handeling)
      if (stap === 'afronding') expect(bijAfronding).toContain(handeling)
    })
    const gisteren = gewoonAfgeschaald('2025-12-15')
    expect(dagVan(nu)).toBe('2026-06-15')
    const feiten = metCasus(zaak('actief'), { afschaling: gisteren })
    expect(vraag('casusHeropenen', { actor: procesregisseur, feiten, opdracht: { gemotiveerd: true } })).toMatchObject({
      toegestaan: false,
      regel: { eis: 'S3' },
    })
  })
})

describe('a fact that is missing', () => {
  it('[P8] [P1] [P3] [T4] [C9] closes: where what it said refused, its absence does not allow', () => {
    let geweigerd = 0
    const eigenschap = fc.property(
      willekeurigeVraag,
      willekeurigeFeiten,
      fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
      (vraag, andere, keuzes) => {
        const { huis, casus } = vraag
        if (!casus || !toets(handvatB2, vraag).toegestaan) return
        for (const keuze of keuzes) {
          const { anders, zonder, pad } = ruilEenFeit({ huis, casus }, andere, keuze)
          const besluit = probeer(() => toets(handvatB2, { ...vraag, huis: anders.huis, casus: anders.casus }))
          if (!besluit || besluit.toegestaan) continue
          geweigerd += 1
          const zonderFeit = probeer(() => toets(handvatB2, { ...vraag, huis: zonder.huis, casus: zonder.casus }))
          expect(zonderFeit?.toegestaan ?? false, `${pad}: ${besluit.regel.id}`).toBe(false)
        }
      },
    )
    fc.assert(eigenschap, { seed: 20260615, numRuns: omvang(4500), endOnFailure: true })
    expect(geweigerd).toBeGreaterThan(meerDan(100))
  })
})

describe('what was filled in', () => {
  const feiten = zaak('triage')
  const stel = (actor: Actor, anders: Partial<Opdracht>) =>
    vraag('toewijzingVastleggen', {
      actor,
      feiten,
      opdracht: { geldig: { van: nu, tot: verlopen.tot }, medewerker: genoemd(procesregisseur), ...anders },
    })
  const genoemd = ({ medewerker: id, rol, partij }: Actor) => ({ id, rol, partij })

  it('[R4] of every field that stands in the way, and that a field can mend, is told at once', () => {
    const besluit = stel(procesregisseur, {})
    expect(besluit).toMatchObject({ toegestaan: false, regel: { id: 'P8/toewijzing-niet-voorbij' } })
    expect(!besluit.toegestaan && besluit.velden).toEqual([
      { veld: 'tot', melding: 'Deze dag is al voorbij. Kies een dag in de toekomst.' },
      { veld: 'medewerker', melding: 'Deze collega is al aan de casus toegewezen. Kies een andere collega.' },
    ])
  })

  it('[R4] what no field can mend is told alone, and of what is right nothing is said', () => {
    expect(stel(procesregisseur, { medewerker: null })).toMatchObject({ velden: [] })
    expect(stel(procesregisseur, { geldig: altijd })).toMatchObject({ velden: [{ veld: 'medewerker' }] })
  })
})

describe('the offer', () => {
  it('[R4] what is done was offered', () => {
    beproef((verzoek, besluit) => {
      if (besluit.toegestaan) expect(toetsAanbod(handvatB2, verzoek)).toMatchObject({ toegestaan: true })
    })
  })

  it("[R4] every act of one's own role has an answer, inside a casus and outside", () => {
    const feiten = zaak('triage', { gegevens: [maakGegeven()] })
    const binnen = aanbod(handvatB2, { actor: procesregisseur, ...feiten, nu })
    expect(binnen.map((a) => a.handeling)).toEqual(
      inCasus.filter(
        (h) =>
          getHandeling(h).fasen.includes('triage') &&
          getHandeling(h).wie.includes('procesregisseur') &&
          getHandeling(h).inAfronding !== 'alleen',
      ),
    )
    expect(binnen.filter((a) => a.besluit.toegestaan).map((a) => a.handeling)).toEqual([
      'datCheckDoen',
      'datVraagStellen',
      'datVragenInzien',
      'datVraagBeantwoorden',
      'partijToetsen',
      'partijtoetsBeeindigen',
      'uitvraagkeuzesInzien',
      'uitvraagVersturen',
      'uitvraagIntrekken',
      'uitvraagHerinneren',
      'triageBesluiten',
      'casusInzien',
      'dossierInzien',
      'casusVolgen',
      'wieZietWatInzien',
      'wieZietWatAlsofInzien',
      'verloopInzien',
      'toewijzingVastleggen',
      'toewijzingBeeindigen',
      'betrokkeneAanmerken',
      'documentInzien',
      'merkenVerhogen',
      'uitwisselingenInzien',
      'uitwisselingVoorstellen',
      'tekstVerbeteren',
      'tekstIntrekken',
    ])
    const buiten = aanbod(handvatB2, { actor: beheerder, huis: feiten.huis, casus: null, nu })
    expect(buiten.map((a) => a.handeling)).toEqual(buitenCasus.filter((h) => getHandeling(h).wie.includes('beheerder')))
    expect(buiten.filter((a) => a.besluit.toegestaan).map((a) => a.handeling)).toEqual([
      'contactgegevensVastleggen',
      'werkInzien',
      'casussenInzien',
      'partijenInzien',
      ...['partijVastleggen', 'partijWijzigen', 'convenantVastleggen', 'convenantBeeindigen'],
      ...['verstrekkingsbesluitVastleggen', 'verstrekkingsbesluitBeeindigen'],
      ...['koppelingVastleggen', 'koppelingBeeindigen'],
      ...['taakVastleggen', 'voorstelSchrappen', 'taakWijzigen', 'taakBeeindigen'],
      ...['medewerkersoverzichtInzien', 'medewerkerVastleggen', 'medewerkerWijzigen', 'medewerkerUitnodigen'],
      ...['uitnodigingInlossen', 'medewerkerBeeindigen', 'importNakijken', 'importUitvoeren', 'mensenBevestigen'],
      ...['afwezigheidVastleggen', 'afwezigheidBeeindigen'],
      'bevoegdheidVerlenen',
      'bevoegdheidIntrekken',
      'rechtVastleggen',
      'rechtBevestigen',
      'rechtIntrekken',
      'huisregelsInzien',
      'huisregelVastleggen',
      'alarmenInzien',
      'klokVerzetten',
      'verwerkingsregisterInzien',
    ])
  })

  it('[A1] a partij is offered to report only where it may', () => {
    const bied = (actor: Actor, bevoegdheidsverleningen = [maakMandaat(gemeente)]) =>
      aanbod(handvatB2, { actor, huis: maakFeiten({}, { bevoegdheidsverleningen }).huis, casus: null, nu }).find(
        (a) => a.handeling === 'casusAanmelden',
      )?.besluit.toegestaan
    expect([bied(medewerkerVan(gemeente)), bied(medewerkerVan(gemeente), []), bied(medewerkerVan(politie))]).toEqual([
      true,
      false,
      false,
    ])
    expect(bied(procesregisseur)).toBeUndefined()
  })

  it('[P5] what belongs to another role is not offered, whether it could be done or not', () => {
    const eigenschap = fc.property(willekeurigeVraag, (verzoek) => {
      const { actor, casus } = verzoek
      const geboden = aanbod(handvatB2, { actor, huis: verzoek.huis, casus, nu }).map((a) => a.handeling)
      const hoedanigheden = hoedanighedenVan(actor, casus, nu)
      for (const id of geboden) expect(hoedanigheden.some((h) => getHandeling(id).wie.includes(h))).toBe(true)
      if (toets(handvatB2, verzoek).toegestaan) expect(geboden).toContain(verzoek.handeling)
    })
    fc.assert(eigenschap, { seed: 20260615, numRuns: omvang(500) })
  })

  it('opPlek and the calendar agree on where a casus is', () => {
    for (const plek of ['afronding', 'actief', 'archief', 'vernietigd'] as const)
      expect(huidigeStap(maakFeiten(opPlek(plek)), nu)).toBe(plek)
  })
})
