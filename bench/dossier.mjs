import { openKaleServer } from './bare-server.mjs'
import { haalOp } from './fetch.mjs'
import { openBenchhuis } from './house.mjs'
import { omBeurten } from './measure.mjs'
import { inbreng, inTriage, vraagAan } from './stories.mjs'
import { alsVerhouding, inMs } from './table.mjs'

const aantal = 200
const hoeVaak = { rondes: 60, vooraf: 15 }

/**
 * Opening a dossier as somebody of a deelnemende partij, against the bare SQL of the same rows: no sign-in, no rights,
 * no decryption, no logboek.
 * @returns {Promise<readonly import('./table.mjs').Rij[]>}
 */
export async function meetDossier() {
  const huis = await openBenchhuis()
  const kaal = await openKaleServer(huis)
  try {
    const casusnummer = await vulDossier(huis)
    const adres = `${huis.oorsprong}/api/v1/casussen/${casusnummer}/gegevens`
    const headers = { cookie: await huis.meldIn('ron') }
    const viaApi = () => haalOp(adres, headers)
    const viaSql = () => huis.alsEigenaar(() => haalOp(`${kaal.oorsprong}/?${casusnummer}`))
    eisEvenveel((await viaApi()).inhoud.gegevens, (await viaSql()).inhoud)
    huis.statements.length = 0
    await viaApi()
    const statements = huis.statements.length
    const duren = await omBeurten(
      { api: async () => (await viaApi()).duur, sql: async () => (await viaSql()).duur },
      hoeVaak,
    )
    return [
      { wat: `${aantal} gegevens, bare SQL through node:http`, gemeten: inMs(duren.sql), statements: 1 },
      {
        wat: `${aantal} gegevens, the dossier through the API`,
        gemeten: inMs(duren.api),
        verhouding: alsVerhouding(duren.api, duren.sql),
        statements,
      },
    ]
  } finally {
    await kaal.sluit()
    await huis.sluit()
  }
}

/** A casusoverleg that is being held, in which everything may be seen by every deelnemer. */
async function vulDossier(huis) {
  const casus = await inTriage(huis.verteller(), 'fatima', 'Wessel Oldenburg')
  const bronnen = { politie: 'wim', ggz: 'anouk', ggd: 'mirjam', wijkteam: 'loes' }
  let over = aantal - 1
  for (const [partij, wie] of Object.entries(bronnen)) {
    await vraagAan(casus, partij)
    const deel = Math.min(50, over)
    await casus.antwoord(wie, 'Bij ons bekend.', ['informatie'], inbreng(wie, deel))
    over -= deel
  }
  await casus.kiestOverleg('marieke', 'Meerdere partijen zijn nodig.')
  await casus.bereidVoor('marieke', [2, '09:00'], {
    doel: 'Een plan voor wonen en inkomen.',
    besluiten: 'Wie doet wat in de komende maanden.',
    themas: ['Wonen', 'Inkomen'],
    burger: 'vooraf',
    burgerToelichting: 'De gemeente belt betrokkene.',
  })
  for (const partij of ['corporatie', ...Object.keys(bronnen)])
    await casus.deelnemer('marieke', partij, 'uitvoerder', 'Is betrokken bij de aanpak.', 'Kennis van de situatie.')
  await casus.nodigUit('marieke')
  await casus.aanvaarden('sanne', ...Object.values(bronnen))
  await casus.wijsToe('sanne', 'ron')
  await casus.beginOverleg('marieke')
  return casus.nummer
}

function eisEvenveel(gegevens, rijen) {
  const zichtbaar = gegevens.filter((g) => g.inhoud)
  if (zichtbaar.length !== aantal || rijen.length !== aantal)
    throw new Error(`${zichtbaar.length} gegevens and ${rijen.length} rows, where both should be ${aantal}`)
}
