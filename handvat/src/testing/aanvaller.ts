import { telstap } from '../regels/statistiek.ts'
import type { Telsoort } from '../sturing.ts'
import { beginVanKwartaal, type Kwartaalcijfers, type Maandtelling, type Sturingscijfers } from '../sturingscijfers.ts'

/* Somebody who has everything that was ever shown beside each other, and reasons: whatever adds up, and what no number can be. */

interface Tussen {
  readonly minst: number
  readonly meest: number
}

/** A number that the attacker wants, with what adds up to it. */
interface Som {
  readonly geheel: string
  readonly delen: readonly string[]
}

const onbekend: Tussen = { minst: 0, meest: Number.POSITIVE_INFINITY }

/**
 * What can be known from what was shown. The sums that hold between the numbers share no more than one number with each other, so that
 * narrowing each number by each sum until nothing changes finds all that subtraction, of whatever from whatever, can find.
 */
export function aanvallerOp(gezien: Sturingscijfers, { stap = telstap } = {}) {
  const kennis: Kennis = { weet: new Map(), grens: new Map(), speling: Math.floor(stap / 2) }
  const sommen = [...gezien.kwartalen.map((k) => uitKwartaal(kennis, k)), ...uitJaren(kennis, gezien)]
  while (sommen.some((som) => vernauw(kennis.weet, som)));
  return {
    /** The names of the numbers that are there, too small to show, and known to be both. */
    verraden: (tellingen: readonly Maandtelling[]): readonly string[] =>
      [...kennis.grens].flatMap(([naam, vanaf]) => {
        const { minst, meest } = kennis.weet.get(naam) ?? onbekend
        const echt = aantalVan(tellingen, naam)
        if (echt < minst || echt > meest) throw new Error(`${naam} is ${echt}, and not between ${minst} and ${meest}`)
        return minst > 0 && meest < vanaf ? [naam] : []
      }),
  }
}

interface Kennis {
  readonly weet: Map<string, Tussen>
  /** From which number on each is shown. */
  readonly grens: Map<string, number>
  readonly speling: number
}

function ziet({ weet, grens, speling }: Kennis, naam: string, [aantal, vanaf]: readonly [number | null, number]): void {
  grens.set(naam, vanaf)
  if (aantal === null) return
  const meest = aantal === 0 ? 0 : aantal + speling
  weet.set(naam, { minst: aantal === 0 ? 0 : Math.max(vanaf, aantal - speling), meest })
}

const dubbel = (soort: Telsoort) => (['overleg', 'aanwezigheid', 'weigering'].includes(soort) ? 2 : 1)

/** Who knows the rule knows that what is hidden of a quarter is small; that there is any is what must not be known. */
function uitKwartaal(kennis: Kennis, { begin, vanaf, aantallen, maanden }: Kwartaalcijfers): Som {
  for (const { soort, aantal } of aantallen) {
    const grens = dubbel(soort) * vanaf
    ziet(kennis, `${begin} ${soort}`, [aantal, grens])
    if (aantal === null) kennis.weet.set(`${begin} ${soort}`, { minst: 0, meest: grens - 1 })
  }
  for (const { deel, aantal } of maanden) ziet(kennis, `${deel} maand aanmelding`, [aantal, vanaf])
  return { geheel: `${begin} aanmelding`, delen: maanden.map(({ deel }) => `${deel} maand aanmelding`) }
}

function uitJaren(kennis: Kennis, { kwartalen, jaren }: Sturingscijfers): readonly Som[] {
  return jaren.flatMap(({ begin, vanaf, verdelingen }) => {
    const jaar = begin.slice(0, 4)
    return verdelingen.flatMap(({ soort, delen }) => {
      for (const { deel, aantal } of delen) ziet(kennis, `${jaar} ${soort} ${deel}`, [aantal, dubbel(soort) * vanaf])
      // What a casus can have more of adds up to no whole.
      if (soort === 'leefgebied' || soort === 'aanwezigheid') return []
      const vanJaar = kwartalen.filter((k) => k.begin.startsWith(jaar)).map((k) => `${k.begin} ${soort}`)
      const inDelen = delen.map(({ deel }) => `${jaar} ${soort} ${deel}`)
      return [inDelen, vanJaar].map((van) => ({ geheel: `${jaar} ${soort}`, delen: van }))
    })
  })
}

/** What was shown, with the real number wherever one was shown: for who was told those as well. */
export function onafgerond({ kwartalen, jaren }: Sturingscijfers, tellingen: readonly Maandtelling[]): Sturingscijfers {
  const echt = (aantal: number | null, naam: string) => (aantal === null ? null : aantalVan(tellingen, naam))
  return {
    kwartalen: kwartalen.map(({ begin, vanaf, aantallen, maanden }) => ({
      ...{ begin, vanaf },
      aantallen: aantallen.map(({ soort, aantal }) => ({ soort, aantal: echt(aantal, `${begin} ${soort}`) })),
      maanden: maanden.map(({ deel, aantal }) => ({ deel, aantal: echt(aantal, `${deel} maand aanmelding`) })),
    })),
    jaren: jaren.map(({ begin, vanaf, verdelingen, duren }) => ({
      ...{ begin, vanaf, duren },
      verdelingen: verdelingen.map(({ soort, delen }) => ({
        soort,
        delen: delen.map(({ deel, aantal }) => ({
          deel,
          aantal: echt(aantal, `${begin.slice(0, 4)} ${soort} ${deel}`),
        })),
      })),
    })),
  }
}

/** Whether anything was learned from one sum. */
function vernauw(weet: Map<string, Tussen>, { geheel, delen }: Som): boolean {
  const van = (naam: string) => weet.get(naam) ?? onbekend
  const optel = (namen: readonly string[], kant: keyof Tussen) => namen.reduce((som, naam) => som + van(naam)[kant], 0)
  const leer = (naam: string, { minst, meest }: Tussen) => {
    const oud = van(naam)
    const nieuw = { minst: Math.max(oud.minst, minst), meest: Math.min(oud.meest, meest) }
    weet.set(naam, nieuw)
    return nieuw.minst !== oud.minst || nieuw.meest !== oud.meest
  }
  const geleerd = delen.map((deel) => {
    const rest = delen.filter((d) => d !== deel)
    return leer(deel, {
      minst: van(geheel).minst - optel(rest, 'meest'),
      meest: van(geheel).meest - optel(rest, 'minst'),
    })
  })
  const opGeheel = leer(geheel, { minst: optel(delen, 'minst'), meest: optel(delen, 'meest') })
  return opGeheel || geleerd.some(Boolean)
}

/** The real number behind a name. */
function aantalVan(tellingen: readonly Maandtelling[], naam: string): number {
  const [wanneer = '', soort = '', deel] = naam.split(' ')
  const welke = tellingen.filter((t) => {
    if (soort === 'maand') return t.soort === 'aanmelding' && t.maand === wanneer
    if (t.soort !== soort) return false
    return wanneer.length === 4 ? t.maand.startsWith(wanneer) && t.deel === deel : beginVanKwartaal(t.maand) === wanneer
  })
  return welke.reduce((som, { aantal }) => som + aantal, 0)
}
