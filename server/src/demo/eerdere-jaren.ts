import { type Datum, leefgebieden, plusMaanden, type Sjabloonsoort, type Telling } from '@casushuis/handvat'

/*
 * What an invented zvh counted before the stories of the demo: without it nobody could see what a manager sees, for figures appear only
 * when a period is over and enough happened in it.
 */

/** What was counted in one month. */
export interface Telmaand {
  /** The first day of it. */
  readonly maand: Datum
  readonly tellingen: readonly Telling[]
}

/** Since how many years is counted. */
const jaren = 2

/** Month by month, up to the month of a day. */
export function eerdereJaren(vandaag: Datum): readonly Telmaand[] {
  const begin = `${Number(vandaag.slice(0, 4)) - jaren}-01-01`
  const maanden = Array.from({ length: 12 * (jaren + 1) }, (_, n) => plusMaanden(begin, n))
  return maanden
    .filter((maand) => plusMaanden(maand, 1) <= vandaag)
    .map((maand, n) => ({ maand, tellingen: inMaand(n) }))
}

/** So many of each in month `n`, a little up and down as in any house. */
function inMaand(n: number): readonly Telling[] {
  const golf = (gemiddeld: number) =>
    Math.max(0, Math.round(gemiddeld + Math.sin(n * 1.7 + gemiddeld) * gemiddeld * 0.35))
  const keer = (aantal: number, telling: (i: number) => Telling) =>
    Array.from({ length: aantal }, (_, i) => telling(i + n))
  const om = <T>(lijst: readonly T[], i: number): T | undefined => lijst[i % lijst.length]
  const week =
    (soort: 'totIntake' | 'totTriage' | 'totOverleg' | 'totPlan' | 'totAfschaling', rond: number) =>
    (i: number): Telling => ({ soort, deel: String(rond + ((i * 5) % (rond + 2))) })
  const van =
    (soort: 'aanmelding' | 'aanwezigheid', kinds: readonly Sjabloonsoort[]) =>
    (i: number): Telling => ({ soort, deel: om(kinds, i) ?? 'ander' })
  const [aangemeld, besloten, overleggen, afgeschaald] = [golf(9), golf(8), golf(12), golf(4)]
  return [
    ...keer(
      aangemeld,
      van('aanmelding', ['college', 'politie', 'college', 'veiligThuis', 'woningcorporatie', 'politie', 'ggz']),
    ),
    ...keer(3 * aangemeld, (i) => ({ soort: 'leefgebied', deel: om(leefgebieden, i * i + (i % 4)) ?? 'wonen' })),
    ...keer(besloten, (i) => ({ soort: 'intake', deel: i % 6 === 0 ? 'nietInBehandeling' : 'triage' })),
    ...keer(besloten, week('totIntake', 1)),
    ...keer(golf(7), (i) => ({
      soort: 'triage',
      deel:
        om(['casusoverleg', 'casusoverleg', 'casusoverlegOmTeBepalen', 'casusoverleg', 'nietInBehandeling'], i) ??
        'casusoverleg',
    })),
    ...keer(golf(7), week('totTriage', 4)),
    ...keer(overleggen, (i) => ({ soort: 'overleg', deel: i % 3 === 0 ? 'eerste' : 'vervolg' })),
    ...keer(
      4 * overleggen,
      van('aanwezigheid', ['college', 'politie', 'ggz', 'reclassering', 'woningcorporatie', 'college', 'ggz']),
    ),
    ...keer(golf(4), week('totOverleg', 7)),
    ...keer(golf(5), (i) => ({ soort: 'overlegbesluit', deel: i % 5 === 0 ? 'hoortNietThuis' : 'aanpakVastgesteld' })),
    ...keer(golf(4), week('totPlan', 8)),
    ...keer(golf(4), (i) => ({
      soort: 'weigering',
      deel: om(['geheimhouding', 'toestemmingOntbreekt', 'eigenKader'], i) ?? 'eigenKader',
    })),
    ...keer(afgeschaald, () => ({ soort: 'afschaling', deel: '' })),
    ...keer(afgeschaald, week('totAfschaling', 40)),
    ...keer(afgeschaald, (i) => ({
      soort: 'doel',
      deel: om(['alle', 'deels', 'deels', 'alle', 'geen'], i) ?? 'deels',
    })),
    ...keer(afgeschaald, (i) => ({ soort: 'actie', deel: i % 4 === 0 ? 'teLaat' : 'opTijd' })),
    ...keer(golf(1), () => ({ soort: 'heropening', deel: '' })),
    ...keer(golf(9), (i) => ({ soort: 'informeren', deel: i % 4 === 3 ? 'teLaat' : 'opTijd' })),
    ...keer(golf(5), () => ({ soort: 'vernietiging', deel: 'opTijd' })),
  ]
}
