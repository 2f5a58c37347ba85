import { haalOp } from './fetch.mjs'
import { openBenchhuis } from './house.mjs'
import { maakVoorbeelden, vulTot } from './many-casussen.mjs'
import { omBeurten } from './measure.mjs'
import { inTriage, vraagAan } from './stories.mjs'
import { alsVerhouding, inMs } from './table.mjs'

const klein = 1_000
const groot = 100_000
const eigenCasussen = 30
const hoeVaak = { rondes: 60, vooraf: 20 }
const lijsten = { 'work list': '/werk', 'list of casussen': '/casussen' }

/**
 * The two lists of somebody of a partij without any right to special data, who has as many casussen and as much work in
 * a small house as in a large one.
 * @returns {Promise<readonly import('./table.mjs').Rij[]>}
 */
export async function meetLijsten() {
  const huizen = [await openVol(klein), await openVol(groot)]
  try {
    const rijen = []
    for (const [naam, pad] of Object.entries(lijsten)) rijen.push(...(await meetLijst(naam, pad, huizen)))
    return rijen
  } finally {
    for (const { huis } of huizen) await huis.sluit()
  }
}

async function openVol(aantal) {
  const huis = await openBenchhuis()
  const voorbeelden = await maakVoorbeelden(huis)
  for (let i = 0; i < eigenCasussen; i++) await maakEigenCasus(huis, i)
  await vulTot(huis, voorbeelden, aantal)
  return { huis, headers: { cookie: await huis.meldIn('ron') } }
}

/** Half of them ask something of the corporatie, so that there is work in some and none in others. */
async function maakEigenCasus(huis, i) {
  const casus = await inTriage(huis.verteller(), 'fatima', `Betrokkene ${i + 1}`)
  await vraagAan(casus, 'corporatie')
  await casus.wijsToe('sanne', 'ron')
  if (i % 2 === 0) await casus.kentNiet('sanne', 'Geen huurder van ons.')
}

async function meetLijst(naam, pad, huizen) {
  const [kleine, grote] = huizen.map(({ huis, headers }) => ({
    huis,
    vraag: () => haalOp(`${huis.oorsprong}/api/v1${pad}`, headers),
  }))
  const [inKlein, inGroot] = [await vraagEens(kleine), await vraagEens(grote)]
  if (inKlein.regels !== inGroot.regels) throw new Error(`the ${naam} has ${inKlein.regels} or ${inGroot.regels} lines`)
  const duren = await omBeurten(
    { kleine: async () => (await kleine.vraag()).duur, grote: async () => (await grote.vraag()).duur },
    hoeVaak,
  )
  return [
    { wat: regelVan(naam, inKlein.regels, klein), gemeten: inMs(duren.kleine), statements: inKlein.statements },
    {
      wat: regelVan(naam, inGroot.regels, groot),
      gemeten: inMs(duren.grote),
      verhouding: alsVerhouding(duren.grote, duren.kleine),
      statements: inGroot.statements,
    },
  ]
}

const regelVan = (naam, regels, aantal) => `${naam}, ${regels} lines, at ${aantal.toLocaleString('en')} casussen`

async function vraagEens({ huis, vraag }) {
  huis.statements.length = 0
  const { inhoud } = await vraag()
  return { regels: (inhoud.taken ?? inhoud.casussen).length, statements: huis.statements.length }
}
