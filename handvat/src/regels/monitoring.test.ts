import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import { dagVan } from '../casus/datum.ts'
import { huidigeLeiding } from '../casus/feiten.ts'
import { type Gegeven, geheimkringen } from '../casus/gegeven.ts'
import { hoedanighedenVanPartij } from '../hoedanigheid.ts'
import { medewerkerVan, ondersteuner, procesregisseur } from '../testing/actoren.ts'
import {
  gemeente,
  gewoneTekst,
  ggz,
  maakActie,
  maakGegeven,
  maakId,
  maakMeeneemafspraak,
  maakOverleg,
  maakPlandoel,
  nu,
  politie,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, vraag, zaak } from '../testing/handelproef.ts'
import { meerDan, omvang } from '../testing/omvang.ts'
import { willekeurigeFeiten } from '../testing/willekeurige-feiten.ts'
import { type Blijfreden, blijfredenVan, teVernietigen } from './monitoring.ts'

const gegeven = maakGegeven({ bronhouder: ggz })
const aanpak = maakOverleg({ stand: 'gehouden', besloten: true })
const volgend = maakOverleg({ id: maakId('overleg-2'), volgnummer: 2, stand: 'bezig' })
const gevolgd = (casus: Partial<Casus> = {}) =>
  zaak('casusoverleg', { overleggen: [aanpak], gegevens: [gegeven], ...casus })
const actie = maakActie(politie)

describe('[C11] what stays to follow a plan', () => {
  const rijen: readonly (readonly [string, Partial<Gegeven>, Partial<Casus>, Blijfreden | null])[] = [
    ['nothing rests on it', {}, {}, null],
    ['it says who the hoofdpersoon is', { betrokkene: true }, {}, 'wieHetIs'],
    ['a goal rests on it', {}, { plandoelen: [maakPlandoel({ steuntOp: [gegeven.id] })] }, 'inPlan'],
    ['an action rests on it', {}, { acties: [maakActie(politie, { steuntOp: [gegeven.id] })] }, 'inPlan'],
    [
      'an action that fell away rests on it',
      {},
      { acties: [maakActie(politie, { stand: 'vervallen', steuntOp: [gegeven.id] })] },
      null,
    ],
    [
      'somebody asked for it',
      {},
      { acties: [actie], meeneemafspraken: [maakMeeneemafspraak(actie, gegeven, { stand: 'gevraagd' })] },
      'inAfspraak',
    ],
    [
      'it can still be collected',
      {},
      { acties: [actie], meeneemafspraken: [maakMeeneemafspraak(actie, gegeven, { stand: 'akkoord' })] },
      'inAfspraak',
    ],
    [
      'it was collected',
      {},
      { acties: [actie], meeneemafspraken: [maakMeeneemafspraak(actie, gegeven, { stand: 'opgehaald' })] },
      null,
    ],
    [
      'that was refused',
      {},
      { acties: [actie], meeneemafspraken: [maakMeeneemafspraak(actie, gegeven, { stand: 'geweigerd' })] },
      null,
    ],
    ['its bronhouder shielded it', { beperkt: true }, {}, 'afgeschermd'],
  ]
  test.each(rijen)('[C11] [S10] where %s', (_, anders, casus, reden) => {
    const dit = { ...gegeven, ...anders }
    expect(blijfredenVan(gevolgd({ gegevens: [dit], ...casus }).casus, dit, nu)).toBe(reden)
  })

  it('[C11] [A5] who another person is stays as long as something about that person does, and goes with the last of it', () => {
    const zus = maakGegeven({ id: maakId('zus'), bronhouder: ggz, categorie: 'naw', persoon: 'systeemlid' })
    const overHaar = maakGegeven({ id: maakId('over-haar'), bronhouder: ggz, over: zus.id })
    const feiten = gevolgd({ gegevens: [zus, overHaar] })
    const weg = (blijft: readonly Gegeven[]) =>
      teVernietigen(
        { actor: procesregisseur, ...feiten, nu },
        blijft.map((g) => g.id),
      ).map((g) => g.id)
    expect(weg([overHaar])).toEqual([])
    expect(weg([])).toEqual([zus.id, overHaar.id])
    expect(weg([zus])).toEqual([overHaar.id])
  })

  it('[C11] [A5] of what the chooser does not know that it is there nothing goes, and nothing is chosen', () => {
    const geheimhouding = { procesregieMagZien: false, uitvraagToegestaan: false, gewogen: geheimkringen }
    const zus = maakGegeven({
      id: maakId('zus'),
      bronhouder: ggz,
      categorie: 'naw',
      persoon: 'systeemlid',
      geheimhouding,
    })
    const overHaar = maakGegeven({ id: maakId('over-haar'), bronhouder: ggz, over: zus.id })
    const feiten = gevolgd({ gegevens: [zus, overHaar, gegeven] })
    expect(teVernietigen({ actor: procesregisseur, ...feiten, nu }, []).map((g) => g.id)).toEqual([gegeven.id])
    const opdracht = { gegevens: [overHaar.id], gemotiveerd: true, afgestemdOp: dagVan(nu) }
    expect(vraag('monitoringAfbakenen', { actor: procesregisseur, feiten, opdracht })).toMatchObject({
      toegestaan: false,
      regel: { id: 'C11/kiest-wat-er-is' },
    })
  })

  it('[C11] in no casus anything goes that was chosen or that is needed', () => {
    const geteld = { weg: 0, vast: 0 }
    fc.assert(
      fc.property(willekeurigeFeiten, fc.nat(), (ruw, keuze) => {
        const { gegevens, plandoelen, acties, meeneemafspraken } = ruw.casus
        const feiten = gevolgd({ gegevens, plandoelen, acties, meeneemafspraken })
        const { casus } = feiten
        const blijft = casus.gegevens.filter((_, i) => (keuze >> i) % 2 === 0).map((g) => g.id)
        const weg = teVernietigen({ actor: procesregisseur, ...feiten, nu }, blijft)
        for (const g of weg) {
          expect(blijft).not.toContain(g.id)
          expect(blijfredenVan(casus, g, nu)).toBeNull()
        }
        const overig = casus.gegevens.filter((g) => !weg.includes(g))
        for (const g of overig) expect(weg.map((w) => w.id)).not.toContain(g.over)
        geteld.weg += weg.length
        geteld.vast += overig.filter((g) => !blijft.includes(g.id)).length
      }),
      { numRuns: omvang(200) },
    )
    expect(Math.min(geteld.weg, geteld.vast)).toBeGreaterThan(meerDan(20))
  })

  it('[C11] [S8] whose gegevens were taken out has a place here until it read that, and no longer', () => {
    const bericht = {
      ...gewoneTekst,
      id: maakId<'stuk'>('bericht'),
      bronhouder: ggz,
      soort: 'opschoning',
      informeren: null,
    } as const
    const met = (gezien: boolean) => gevolgd({ gegevens: [], stukken: [{ ...bericht, gezien }] }).casus
    expect(hoedanighedenVanPartij(ggz, met(false))).toEqual(['bronhouder'])
    expect(hoedanighedenVanPartij(ggz, met(true))).toEqual([])
    expect(huidigeLeiding(met(true)).partij).toBe(gemeente)
  })
})

const goed = { gegevens: [gegeven.id], gemotiveerd: true }
const proeven: readonly Handelproef[] = [
  {
    titel: '[C11] once after an aanpak, by the procesregisseur with the partij that leads',
    handeling: 'monitoringAfbakenen',
    actor: procesregisseur,
    feiten: gevolgd(),
    opdracht: goed,
    behalve: [
      { als: 'there is no aanpak', door: 'C11/keuze-na-aanpak', feiten: zaak('casusoverleg', { gegevens: [gegeven] }) },
      {
        als: 'it was chosen already',
        door: 'C11/keuze-na-aanpak',
        feiten: gevolgd({ overleggen: [{ ...aanpak, afgebakend: true }] }),
      },
      {
        als: 'the next overleg goes on',
        door: 'C11/niet-tijdens-overleg',
        feiten: gevolgd({ overleggen: [aanpak, volgend] }),
      },
      {
        als: 'of another casus',
        door: 'C11/kiest-wat-er-is',
        opdracht: { ...goed, gegevens: [maakId('elders')] },
      },
      { als: 'no reason', door: 'C11/keuze-gemotiveerd', opdracht: { ...goed, gemotiveerd: false } },
      { als: 'agreed with nobody', door: 'P9/afgestemd-met-partij', opdracht: { ...goed, afgestemdOp: null } },
      { als: 'an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
      { als: 'who leads', door: 'P5/rol-staat-toe', actor: medewerkerVan(gemeente) },
    ],
  },
  {
    titel: '[S10] [S3] nothing is cleaned away that says who it is, can still be collected, or is shielded',
    handeling: 'dossierOpschonen',
    actor: procesregisseur,
    feiten: zaak('actief', { gegevens: [gegeven] }),
    opdracht: { gegevens: [gegeven.id] },
    behalve: [
      {
        als: 'it says who it is',
        door: 'S10/niet-voor-het-is-opgehaald',
        feiten: zaak('actief', { gegevens: [{ ...gegeven, betrokkene: true }] }),
      },
      {
        als: 'it can still be collected',
        door: 'S10/niet-voor-het-is-opgehaald',
        feiten: zaak('actief', {
          ...{ gegevens: [gegeven], acties: [actie] },
          meeneemafspraken: [maakMeeneemafspraak(actie, gegeven, { stand: 'akkoord' })],
        }),
      },
      {
        als: 'its bronhouder shielded it',
        door: 'S10/niet-voor-het-is-opgehaald',
        feiten: zaak('actief', { gegevens: [{ ...gegeven, beperkt: true }] }),
      },
    ],
  },
]
test.each(proeven)('$titel', (proef) => beproef({ ...proef, opdracht: { afgestemdOp: dagVan(nu), ...proef.opdracht } }))
