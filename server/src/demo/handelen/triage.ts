import {
  besluitGezien,
  casusInzien,
  deelnemersUitnodigen,
  deelnemerToevoegen,
  dossierInzien,
  overlegVoorbereiden,
  partijToetsen,
  themasToedelen,
  triageBesluiten,
  uitvraagBeantwoorden,
  uitvraagIntrekken,
  uitvraagVersturen,
  zorgvuldigheidAanvaarden,
} from '@casushuis/contract'
import { algemeenBeeld, zorgvuldigheidsafspraken } from '@casushuis/handvat'
import type { z } from 'zod'
import { mensen, type Persoon } from '../mensen.ts'
import { gebruikelijkeTaak, type Partijnaam, partijId } from '../partijen.ts'
import { afgestemd, type Geheugen } from './geheugen.ts'
import { alsGegeven, type Inbreng } from './inbreng.ts'
import { verteltBesluiten } from './informeren.ts'

type Antwoord = z.input<(typeof uitvraagBeantwoorden)['body']>
type Voorbereiding = z.input<(typeof overlegVoorbereiden)['body']>

/** A bilateral question to one partij. */
export interface Vraag {
  readonly waarom: string
  readonly vraag: string
  readonly nodig: string
  /** Working day, counted from today, by which an answer is asked. */
  readonly voor: number
  /** Titles of the gegevens of the leidende partij that go along. */
  readonly mee?: readonly string[]
}

/** Why a partij outside the convenant is needed, and what it may give and receive. */
export interface Toets {
  readonly nodig: string
  readonly grenzen: string
  /** Who of that partij accepted the privacyprotocol. */
  readonly aanvaardDoor: string
}

/** Phase 2: questions, answers and the preparation of the casusoverleg. */
export const inTriage = (geheugen: Geheugen) => {
  const { v, params } = geheugen
  return {
    ...inUitvragen(geheugen),
    /** A partij outside the convenant is tested apart, on what it usually acts on, before it is asked anything. */
    async toetst(wie: Persoon, partij: Partijnaam, { nodig, grenzen, aanvaardDoor }: Toets) {
      const body = {
        ...{ partij: partijId(partij), taak: gebruikelijkeTaak(partij), noodzaak: nodig, grenzen },
        protocol: { door: aanvaardDoor, versie: '3.0', dag: v.nu() },
      }
      await v.doe(wie, partijToetsen, { params, body: { ...body, ...afgestemd(v) } })
    },
    async kiestOverleg(wie: Persoon, motivering: string) {
      await v.doe(wie, triageBesluiten, { params, body: { uitkomst: 'casusoverleg', motivering, ...afgestemd(v) } })
      await leestBesluiten(geheugen)
      await verteltBesluiten(geheugen, wie)
    },
    ...inVoorbereiding(geheugen),
  }
}

/** Who reported a casus reads what was decided in the name of the own partij until then. */
async function leestBesluiten({ v, params, melder }: Geheugen): Promise<void> {
  const { stukken } = await v.doe(melder, casusInzien, { params })
  for (const { id } of stukken.filter((s) => s.eigen && !s.gezien))
    await v.doe(melder, besluitGezien, { params: { ...params, id } })
}

/** What is said where the name does not go along. */
const zonderNaam = 'De partij weet uit eerder overleg om wie het gaat; de naam hoeft niet opnieuw mee.'

/** Where the answer of a partij goes. */
type Vraagplek = (partij: Partijnaam | null) => { readonly casusnummer: string; readonly id: string }

const inUitvragen = (geheugen: Geheugen) => {
  const { v, params } = geheugen
  const vragen = new Map<Partijnaam, string>()
  const vraagAan: Vraagplek = (partij) => {
    const id = partij && vragen.get(partij)
    if (!id) throw new Error(`nothing was asked of ${partij}`)
    return { ...params, id }
  }
  return {
    async vraag(wie: Persoon, partij: Partijnaam, { waarom, vraag, nodig, voor, mee }: Vraag) {
      const { id } = await v.doe(wie, uitvraagVersturen, {
        params,
        body: {
          partij: partijId(partij),
          waaromDezePartij: waarom,
          vraag,
          noodzaak: nodig,
          antwoordVoor: v.dag(voor),
          meegestuurd: await geheugen.gegevens(mee ?? []),
          redenZonderNaam: zonderNaam,
        },
      })
      vragen.set(partij, id)
    },
    pakOp: geheugen.pakOp,
    trekVraagIn: (wie: Persoon, partij: Partijnaam) =>
      v.doe(wie, uitvraagIntrekken, { params: vraagAan(partij), body: null }),
    ...inAntwoorden(geheugen, vraagAan),
  }
}

/** Somebody answers what was asked of the partij that he or she works for. */
const inAntwoorden = ({ v, onthoud, kiestTaak, pakOp }: Geheugen, vraagAan: Vraagplek) => {
  const beantwoord = async (wie: Persoon, body: Omit<Antwoord, 'taak'>) => {
    await pakOp(wie)
    return v.doe(wie, uitvraagBeantwoorden, {
      params: vraagAan(mensen[wie].bij),
      body: { ...body, taak: kiestTaak(wie) },
    })
  }
  const zonderBijdrage = { bijdrage: [], gegevens: [], overPersoon: false }
  return {
    async antwoord(wie: Persoon, toelichting: string, bijdrage: Antwoord['bijdrage'], gegevens: readonly Inbreng[]) {
      const body = {
        ...{ bekend: true, weigergrond: null, toelichting, overPersoon: false, bijdrage },
        gegevens: gegevens.map(alsGegeven),
      }
      await beantwoord(wie, body)
      onthoud(
        wie,
        gegevens.map((g) => g.titel),
      )
    },
    kentNiet: (wie: Persoon, toelichting: string) =>
      beantwoord(wie, { bekend: false, weigergrond: null, toelichting, ...zonderBijdrage }),
    weigert: (wie: Persoon, weigergrond: NonNullable<Antwoord['weigergrond']>, toelichting: string) =>
      beantwoord(wie, { bekend: null, weigergrond, toelichting, ...zonderBijdrage }),
  }
}

const inVoorbereiding = ({ v, params, kiestTaak, pakOp }: Geheugen) => {
  let overleg = ''
  return {
    async bereidVoor(
      wie: Persoon,
      wanneer: readonly [dagen: number, tijd: string],
      voorbereiding: Omit<Voorbereiding, 'tijdstip'>,
    ) {
      const body = { ...voorbereiding, tijdstip: v.moment(...wanneer) }
      overleg = (await v.doe(wie, overlegVoorbereiden, { params, body })).id
    },
    async deelnemer(
      wie: Persoon,
      partij: Partijnaam,
      rol: z.input<(typeof deelnemerToevoegen)['body']>['rol'],
      noodzaak: string,
      bijdrage: string,
    ) {
      const body = { partij: partijId(partij), rol, noodzaak, bijdrage, themas: [algemeenBeeld] }
      await v.doe(wie, deelnemerToevoegen, { params: { ...params, id: overleg }, body })
    },
    /** First what is there goes under the thema at which everybody is needed. */
    async nodigUit(wie: Persoon) {
      const { gegevens } = await v.doe(wie, dossierInzien, { params })
      const themas = [algemeenBeeld]
      const body = { deelnemers: [], gegevens: gegevens.filter((g) => g.inhoud).map(({ id }) => ({ id, themas })) }
      await v.doe(wie, themasToedelen, { params: { ...params, id: overleg }, body })
      await v.doe(wie, deelnemersUitnodigen, { params: { ...params, id: overleg }, body: null })
    },
    async aanvaarden(...deelnemers: readonly Persoon[]) {
      for (const wie of deelnemers) {
        await pakOp(wie)
        await v.doe(wie, zorgvuldigheidAanvaarden, {
          params: { ...params, id: overleg },
          body: { versie: zorgvuldigheidsafspraken.versie, taak: kiestTaak(wie) },
        })
      }
    },
    overleg: () => overleg,
  }
}
