import type { Casus } from './casus/casus.ts'
import { type Datum, dagVan, type Tijdstip } from './casus/datum.ts'
import type { PartijId } from './casus/id.ts'
import { leefgebieden } from './casus/leefgebied.ts'
import { geldtInPlan, isUitTeVoeren } from './casus/plan-van-aanpak.ts'
import { weigergronden } from './casus/uitvraag.ts'
import type { HandelingId } from './handelingen.ts'
import type { Opdracht } from './regels/situatie.ts'
import { sjabloonsoorten } from './sjablonen.ts'
import { bewaartermijnen, eindeVanAfronding } from './termijnen.ts'
import { uitkomsten } from './verloop.ts'

/*
 * What is counted when something happens, so that the manager can steer (S12, B2.2.4). A count holds what happened, in which
 * month, and a word of a closed list: nobody, no casus and no day; and it is a number that goes up, so that not even an order is left.
 */

const opTijd = ['opTijd', 'teLaat'] as const

/** What is counted, and into what its whole is divided. No part is the whole of another: that would tell what is hidden here. */
export const telverdelingen = {
  aanmelding: sjabloonsoorten,
  leefgebied: leefgebieden,
  intake: namen(uitkomsten.intake),
  triage: namen(uitkomsten.triage),
  overleg: ['eerste', 'vervolg'],
  aanwezigheid: sjabloonsoorten,
  overlegbesluit: namen(uitkomsten.overleg).filter((uitkomst) => uitkomst !== 'afschaling'),
  weigering: weigergronden,
  doel: ['alle', 'deels', 'geen'],
  actie: opTijd,
  afschaling: [],
  heropening: [],
  afwijking: [],
  informeren: opTijd,
  vernietiging: opTijd,
} as const satisfies Record<string, readonly string[]>

export type Telsoort = keyof typeof telverdelingen
export const telsoorten: readonly Telsoort[] = namen(telverdelingen)

/** Within how many weeks of the aanmelding something was done. */
export const duursoorten = ['totIntake', 'totTriage', 'totOverleg', 'totPlan', 'totAfschaling'] as const
export type Duursoort = (typeof duursoorten)[number]

/** One to be added: what it counts for, and in which part of the division, by its word or as the kind of a partij. */
export type Telling =
  | { readonly soort: Telsoort | Duursoort; readonly deel: string }
  | { readonly soort: Telsoort; readonly vanPartij: PartijId }

/** One act that was done: the casus before and after it, as far as there was one. */
export interface Gedaan {
  readonly handeling: HandelingId
  readonly opdracht: Partial<Opdracht>
  readonly voor: Casus | null
  /** Null where it is gone. */
  readonly na: Casus | null
  readonly nu: Tijdstip
}

/** What is counted of an act (S12). */
export function tellingenVan(gedaan: Gedaan): readonly Telling[] {
  return [...(vanHandeling[gedaan.handeling]?.(gedaan) ?? []), ...overleggenVan(gedaan)]
}

type Telwijze = (gedaan: Gedaan) => readonly Telling[]

const vanHandeling: Partial<Record<HandelingId, Telwijze>> = {
  casusAanmelden: ({ na, opdracht }) => [
    ...(na ? [{ soort: 'aanmelding', vanPartij: na.aanmelder } as const] : []),
    ...[...new Set(opdracht.leefgebieden ?? [])].map((deel) => ({ soort: 'leefgebied', deel }) as const),
  ],
  intakeBesluiten: (gedaan) => [...besluit('intake', gedaan), ...duur('totIntake', gedaan)],
  triageBesluiten: (gedaan) => [...besluit('triage', gedaan), ...duur('totTriage', gedaan)],
  uitvraagBeantwoorden: ({ opdracht }) =>
    opdracht.weigergrond ? [{ soort: 'weigering', deel: opdracht.weigergrond }] : [],
  overlegBeginnen: (gedaan) => (gedaan.voor?.overleggen.length === 1 ? duur('totOverleg', gedaan) : []),
  overlegBesluiten: (gedaan) => {
    const volgtAl = gedaan.opdracht.uitkomst === 'aanpakVastgesteld' && gedaan.voor?.overleggen.some((o) => o.besloten)
    // What was decided again is no other outcome of the casus.
    return volgtAl ? [] : [...besluit('overlegbesluit', gedaan), ...eerstePlan(gedaan)]
  },
  afschalingBesluiten: (gedaan) => [
    { soort: 'afschaling', deel: '' },
    ...duur('totAfschaling', gedaan),
    ...planVan(gedaan),
  ],
  casusHeropenen: () => [{ soort: 'heropening', deel: '' }],
  // Weighed again it is still the same one.
  termijnAfwijken: ({ voor }) => (voor?.afschaling?.afwijking === null ? [{ soort: 'afwijking', deel: '' }] : []),
  betrokkeneInformeren: verteld,
  afrondingBevestigen: vernietigd,
  afgerondVernietigen: vernietigd,
  vernietigen: vernietigd,
}

function besluit(
  soort: 'intake' | 'triage' | 'overlegbesluit',
  { opdracht: { uitkomst } }: Gedaan,
): readonly Telling[] {
  return uitkomst ? [{ soort, deel: uitkomst }] : []
}

function eerstePlan(gedaan: Gedaan): readonly Telling[] {
  return gedaan.opdracht.uitkomst === 'aanpakVastgesteld' ? duur('totPlan', gedaan) : []
}

/** How far a plan came: of the casus as a whole, for a casus with many goals or actions is still one. */
function planVan({ voor, nu }: Gedaan): readonly Telling[] {
  const doelen = voor?.plandoelen ?? []
  const acties = voor?.acties.filter(geldtInPlan) ?? []
  const bereikt = doelen.filter((d) => d.bereikt).length
  const isTeLaat = acties.some((a) => isUitTeVoeren(a) && a.deadline < dagVan(nu))
  return [
    ...(doelen.length > 0 ? [{ soort: 'doel', deel: deelVan(bereikt, doelen.length) } as const] : []),
    ...(acties.length > 0 ? [{ soort: 'actie', deel: isTeLaat ? 'teLaat' : 'opTijd' } as const] : []),
  ]
}

function deelVan(bereikt: number, alle: number): 'alle' | 'deels' | 'geen' {
  if (bereikt === alle) return 'alle'
  return bereikt === 0 ? 'geen' : 'deels'
}

const week = 7 * 24 * 60 * 60_000

function duur(soort: Duursoort, { voor, nu }: Gedaan): readonly Telling[] {
  const sinds = voor?.leiding[0]?.van
  if (!sinds) return []
  return [{ soort, deel: String(Math.max(1, Math.ceil((Date.parse(nu) - Date.parse(sinds)) / week))) }]
}

/** On the day by which that had to be, or after it: of what is told at once as a whole, so that one casus counts once. */
function verteld({ voor, opdracht: { besluiten = [], informerenOp } }: Gedaan): readonly Telling[] {
  const plichten = voor?.stukken.flatMap((s) => (besluiten.includes(s.id) && s.informeren ? [s.informeren] : [])) ?? []
  if (plichten.length === 0 || informerenOp === undefined) return []
  return [{ soort: 'informeren', deel: plichten.every((p) => informerenOp <= p.voor) ? 'opTijd' : 'teLaat' }]
}

/** On the day on which it had to be at the latest, or after it. */
function vernietigd({ voor, nu }: Gedaan): readonly Telling[] {
  const uiterlijk = voor && uiterlijkVernietigd(voor)
  return uiterlijk ? [{ soort: 'vernietiging', deel: dagVan(nu) <= uiterlijk ? 'opTijd' : 'teLaat' }] : []
}

function uiterlijkVernietigd({ afronding, afschaling }: Casus): Datum | null {
  if (afronding) return eindeVanAfronding(afronding)
  return afschaling && bewaartermijnen(afschaling).vernietigenOp
}

/** An overleg that was closed, and of which kind of partijen somebody was there. */
function overleggenVan({ voor, na }: Gedaan): readonly Telling[] {
  const eerder = new Map(voor?.overleggen.map((o) => [o.id, o.stand]))
  const gesloten = na?.overleggen.filter((o) => o.stand === 'gehouden' && eerder.get(o.id) === 'bezig') ?? []
  return gesloten.flatMap(({ volgnummer, aanwezigen }): Telling[] => [
    { soort: 'overleg', deel: na?.overleggen.every((o) => o.volgnummer >= volgnummer) ? 'eerste' : 'vervolg' },
    ...[...new Set(aanwezigen.flatMap(({ partij }) => partij ?? []))].map(
      (vanPartij) => ({ soort: 'aanwezigheid', vanPartij }) as const,
    ),
  ])
}

function namen<T extends object>(tabel: T): readonly Extract<keyof T, string>[] {
  return Object.keys(tabel).filter((naam): naam is Extract<keyof T, string> => Object.hasOwn(tabel, naam))
}
