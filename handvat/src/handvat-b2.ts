import { doelen } from './doelen.ts'
import type { Handeling } from './handelingen/handeling.ts'
import { handelingen } from './handelingen.ts'
import { mensenwerk } from './mensenwerk.ts'
import { type Regelverwijzing, verwijzing } from './regel.ts'
import type { Regelboek } from './regelboek.ts'
import { aanbodregels } from './regels/aanbod.ts'
import { alleInzageregels, wegerVoor } from './regels/inzageregels.ts'
import { kernregels } from './regels/kern.ts'
import { regiewerk } from './regels/mandaat.ts'
import { poortregels } from './regels/poort.ts'
import { geenHerleidbaarVak, geenHerleidbareDuur, geenKleineAantallen } from './regels/statistiek.ts'
import { rechtenOmTeLezen } from './regels/verwerkingsrecht.ts'
import { facetten, hoedanigheidsfacetten } from './regels/weergave.ts'
import { bewaartermijnen, eindeVanAfronding, huidigeStap, stapOp, volgendeStapOp } from './termijnen.ts'
import { overgangen, uitkomsten } from './verloop.ts'

const vanHandeling = ({ voorwaarden, eisenAanOpdracht }: Handeling): readonly Regelverwijzing[] => [
  ...voorwaarden,
  ...eisenAanOpdracht,
]

/** Every rule of B2 that can decide something. Two lists can hold the same norm; here it stands once. */
export const regels: readonly Regelverwijzing[] = [
  ...new Map(
    [
      ...Object.values(kernregels),
      ...poortregels,
      ...aanbodregels,
      ...Object.values<Handeling>(handelingen).flatMap(vanHandeling),
      ...alleInzageregels,
      geenKleineAantallen,
      geenHerleidbaarVak,
      geenHerleidbareDuur,
    ].map((regel) => [Object.values(verwijzing(regel)).join(), regel]),
  ).values(),
]

/** The handvat for complex casework, part B2: the rulebook that a zvh works by. */
export const handvatB2 = {
  id: 'handvat-b2',
  versie: '0.1.0',
  handelingen,
  kern: kernregels,
  poort: poortregels,
  aanbod: aanbodregels,
  inzage: {
    ...{ wegerVoor, facetten, hoedanigheidsfacetten },
    vereisteRechten: rechtenOmTeLezen,
  },
  regiewerk,
  uitkomsten,
  overgangen,
  termijnen: { bewaartermijnen, stapOp, volgendeStapOp, eindeVanAfronding, huidigeStap },
  doelen,
  mensenwerk,
  regels,
} as const satisfies Regelboek
