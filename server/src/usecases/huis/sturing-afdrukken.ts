import { sturingAfdrukken as contract, type Drukstuk } from '@casushuis/contract'
import {
  deelnaam,
  duurnamen,
  type Jaarcijfers,
  type Kwartaalcijfers,
  kwartaalnaam,
  telnamen,
  telsoorten,
} from '@casushuis/handvat'
import { organisatienaam } from '../casus/namen.ts'
import { NietGevonden } from '../errors.ts'
import { huisblik } from '../usecase.ts'

type Deel = Drukstuk['delen'][number]

/**
 * What was shown of one year, to account for it: the same numbers as on the screen, and no other (S12).
 * @throws {NietGevonden} for a year of which nothing was shown
 */
export const sturingAfdrukken = huisblik(contract, async ({ t, huis }, { params: { jaar } }) => {
  const { kwartalen, jaren } = await t.getoondeCijfers()
  const cijfers = jaren.find(({ begin }) => begin === `${jaar}-01-01`)
  if (!cijfers) throw new NietGevonden()
  const vanJaar = kwartalen.filter(({ begin }) => begin.startsWith(jaar))
  return {
    titel: `Sturingscijfers ${jaar}, ${organisatienaam(huis, 'zvh')}`,
    delen: [uitleg(cijfers), ...vanJaar.map(kwartaal), ...cijfers.verdelingen.map(verdeling), duren(cijfers)],
  }
})

const getal = (aantal: number | null, eenheid = '') => (aantal === null ? 'niet getoond' : `${aantal}${eenheid}`)

const uitleg = ({ vanaf }: Jaarcijfers): Deel => ({
  kop: 'Hoe u dit leest',
  regels: [
    { naam: 'Afronding', tekst: 'Elk aantal is afgerond op vijftallen. Vernietigde casussen tellen mee.' },
    {
      naam: 'Niet getoond',
      tekst: `Een aantal onder ${vanaf} kan naar een persoon wijzen. Dat staat er niet, en ook niet waaruit het te berekenen is.`,
    },
  ],
})

const kwartaal = ({ begin, aantallen }: Kwartaalcijfers): Deel => ({
  kop: kwartaalnaam(begin),
  regels: telsoorten.flatMap((soort) =>
    aantallen.filter((a) => a.soort === soort).map(({ aantal }) => ({ naam: telnamen[soort], tekst: getal(aantal) })),
  ),
})

/** What is hidden is told in one line, as on the screen. */
const verdeling = ({ soort, delen }: Jaarcijfers['verdelingen'][number]): Deel => {
  const verborgen = delen.filter(({ aantal }) => aantal === null).length
  return {
    kop: `${telnamen[soort]}, in het hele jaar`,
    regels: [
      ...delen
        .filter(({ aantal }) => aantal !== null)
        .map(({ deel, aantal }) => ({ naam: deelnaam(soort, deel), tekst: getal(aantal) })),
      ...(verborgen > 0 ? [{ naam: `Andere onderdelen (${verborgen})`, tekst: getal(null) }] : []),
    ],
  }
}

const duren = ({ duren: alle }: Jaarcijfers): Deel => ({
  kop: 'Doorlooptijd sinds de aanmelding',
  regels: alle.map(({ soort, kwart, midden, driekwart }) => ({
    naam: duurnamen[soort],
    tekst: [
      ['Een kwart binnen', kwart] as const,
      ['de helft binnen', midden] as const,
      ['drie kwart binnen', driekwart] as const,
    ]
      .map(([hoeveel, weken]) => `${hoeveel}: ${getal(weken, weken === 1 ? ' week' : ' weken')}`)
      .join(', '),
  })),
})
