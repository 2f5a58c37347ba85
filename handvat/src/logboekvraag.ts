import { laatste as laterVan, type Tijdstip } from './casus/datum.ts'
import type { CasusId, MedewerkerId, ObjectId, PartijId } from './casus/id.ts'
import type { Rol } from './casus/rol.ts'
import type { HandelingId } from './handelingen.ts'
import type { Regelboek } from './regelboek.ts'

/* Who saw what (R8): what kinds of acts there are in the logboek, and how looks become sittings. */

/** What was done, as somebody asks for it who wants to know what happened with his or her gegevens. */
export const logdaden = ['gezien', 'gevraagd', 'ontvangen', 'gewijzigd', 'vernietigd', 'geweigerd'] as const
export type Logdaad = (typeof logdaden)[number]

/** With which something is asked about somebody. */
const vragen: ReadonlySet<string> = new Set<HandelingId>([
  ...(['uitvraagVersturen', 'uitvraagHerinneren', 'meenemenVragen', 'datCheckDoen', 'datVraagStellen'] as const),
  'uitwisselingVoorstellen',
])

/** With which somebody gets what is another's. */
const ontvangsten: ReadonlySet<string> = new Set<HandelingId>([
  ...(['verstrekkingOphalen', 'verstrekkingInzien', 'pakketInzien', 'uitwisselingOntvangen'] as const),
])

/** What kind of act a record is of. An act that the rulebook does not know any more changed something, until shown otherwise. */
export function logdaadVan(
  boek: Pick<Regelboek, 'handelingen'>,
  { handeling, besluit }: { readonly handeling: string; readonly besluit: 'toegestaan' | 'geweigerd' },
): Logdaad {
  if (besluit === 'geweigerd') return 'geweigerd'
  if (vragen.has(handeling)) return 'gevraagd'
  if (ontvangsten.has(handeling)) return 'ontvangen'
  const soort = Object.entries(boek.handelingen).find(([id]) => id === handeling)?.[1].soort
  if (soort === 'inzage') return 'gezien'
  return soort === 'vernietiging' ? 'vernietigd' : 'gewijzigd'
}

/** The acts that are of one of these kinds. */
export function handelingenBij(boek: Pick<Regelboek, 'handelingen'>, daden: readonly Logdaad[]): readonly string[] {
  return Object.keys(boek.handelingen).filter((handeling) =>
    daden.includes(logdaadVan(boek, { handeling, besluit: 'toegestaan' })),
  )
}

/** What was shown of one bronhouder. */
export interface Logdeel {
  readonly bron: PartijId
  readonly objecten: readonly ObjectId[]
}

/** One record, as far as this question is about it. */
export interface Logblik {
  readonly op: Tijdstip
  /** The last look of a sitting, where the record says that it ended. */
  readonly laatsteBlik: Tijdstip | null
  readonly medewerker: MedewerkerId
  /** Null is the zvh itself. */
  readonly partij: PartijId | null
  readonly rol: Rol
  readonly casus: CasusId | null
  readonly daad: Logdaad
  readonly handeling: string
  readonly doel: string | null
  readonly regels: readonly string[]
  readonly delen: readonly Logdeel[]
}

/** One line of the answer: an act, or all looks of one sitting. */
export interface Logzitting extends Omit<Logblik, 'op' | 'laatsteBlik' | 'delen'> {
  readonly van: Tijdstip
  readonly tot: Tijdstip
  /** How many records it stands for. */
  readonly keren: number
}

/** After so many minutes without a look a sitting is over, as it is where looks are recorded (R2). */
export const minutenStilte = 15

/**
 * Makes one line of the looks of one person at one casus with no longer silence between them than {@link minutenStilte}. Whatever else
 * was done keeps a line of its own. The records come oldest first; the lines go newest first.
 */
export function vouwZittingen(blikken: readonly Logblik[]): readonly Logzitting[] {
  const lijnen: Logzitting[] = []
  const laatste = new Map<string, number>()
  for (const blik of blikken) {
    const wie = `${blik.medewerker} ${blik.casus}`
    const plek = blik.daad === 'gezien' && blik.casus !== null ? laatste.get(wie) : undefined
    const lijn = plek === undefined ? undefined : lijnen[plek]
    if (plek !== undefined && lijn && sluitAan(lijn, blik)) lijnen[plek] = verlengd(lijn, blik)
    else if (blik.laatsteBlik === null || blik.daad !== 'gezien') {
      if (blik.daad === 'gezien') laatste.set(wie, lijnen.length)
      lijnen.push(lijnVan(blik))
    }
  }
  return lijnen.toSorted((een, ander) => (een.van < ander.van ? 1 : -1))
}

const eindeVan = ({ op, laatsteBlik }: Logblik): Tijdstip => laatsteBlik ?? op

const sluitAan = (lijn: Logzitting, blik: Logblik): boolean =>
  Date.parse(eindeVan(blik)) - Date.parse(lijn.tot) <= minutenStilte * 60_000

function verlengd(lijn: Logzitting, blik: Logblik): Logzitting {
  const einde = eindeVan(blik)
  // That a sitting ended is no look.
  return {
    ...lijn,
    tot: laterVan(einde, lijn.tot) ?? lijn.tot,
    keren: lijn.keren + (blik.laatsteBlik === null ? 1 : 0),
  }
}

const lijnVan = ({ op, laatsteBlik: _, delen: _delen, ...rest }: Logblik): Logzitting => ({
  ...rest,
  ...{ van: op, tot: op, keren: 1 },
})

/** What one organisation did. */
export interface Logorganisatie {
  readonly partij: PartijId | null
  readonly keren: Readonly<Record<Logdaad, number>>
  readonly eerst: Tijdstip
  readonly laatst: Tijdstip
}

/** Per organisation how often what was done, of lines: a sitting counts once. The one that did most comes first. */
export function perOrganisatie(lijnen: readonly Logzitting[]): readonly Logorganisatie[] {
  const partijen = [...new Set(lijnen.map((l) => l.partij))]
  return partijen
    .map((partij) => {
      const eigen = lijnen.filter((l) => l.partij === partij)
      const tijden = eigen.flatMap((l) => [l.van, l.tot]).toSorted()
      const tel = (daad: Logdaad) => eigen.filter((l) => l.daad === daad).length
      return {
        partij,
        keren: {
          ...{ gezien: tel('gezien'), gevraagd: tel('gevraagd'), ontvangen: tel('ontvangen') },
          ...{ gewijzigd: tel('gewijzigd'), vernietigd: tel('vernietigd'), geweigerd: tel('geweigerd') },
        },
        eerst: tijden[0] ?? '',
        laatst: tijden.at(-1) ?? '',
        aantal: eigen.length,
      }
    })
    .toSorted((een, ander) => ander.aantal - een.aantal)
    .map(({ aantal: _, ...organisatie }) => organisatie)
}

/** Who saw or got one part of a casus. */
export interface Logonderdeel extends Logdeel {
  readonly object: ObjectId
  readonly door: readonly { readonly partij: PartijId | null; readonly daad: Logdaad; readonly laatst: Tijdstip }[]
}

/** Per part of a casus of which what is in it was shown: of whom it is, and which organisations saw it last when. */
export function perOnderdeel(blikken: readonly Logblik[]): readonly Omit<Logonderdeel, 'objecten'>[] {
  const delen = new Map<ObjectId, { bron: PartijId; door: Map<string, Logonderdeel['door'][number]> }>()
  for (const { partij, daad, op, delen: getoond } of blikken)
    for (const { bron, objecten } of getoond)
      for (const object of objecten) {
        const deel = delen.get(object) ?? { bron, door: new Map() }
        deel.door.set(`${partij} ${daad}`, { partij, daad, laatst: op })
        delen.set(object, deel)
      }
  return [...delen].map(([object, { bron, door }]) => ({ object, bron, door: [...door.values()] }))
}
