import fc from 'fast-check'
import { alsofmomenten } from '../casus/alsof.ts'
import { type Feiten, huidigeLeiding } from '../casus/feiten.ts'
import { geheimkringen, persoonrollen, vrijgaven } from '../casus/gegeven.ts'
import { leefgebieden } from '../casus/leefgebied.ts'
import { verwerkingsrechten } from '../casus/partij.ts'
import type { Actor } from '../casus/rol.ts'
import { algemeenBeeld } from '../casus/thema.ts'
import { weigergronden } from '../casus/uitvraag.ts'
import { doelen } from '../doelen.ts'
import { getHandeling, type HandelingId, handelingIds } from '../handelingen.ts'
import { criteriumnamen } from '../regels/criteria.ts'
import type { Opdracht } from '../regels/situatie.ts'
import type { Verzoek } from '../toets.ts'
import { actoren, metToewijzingen, procesregisseur } from './actoren.ts'
import { altijd, maakId, maakMandaat, mensVan, metHuis, nu, partijen, verlopen } from './feiten-maken.ts'
import { willekeurigeFeiten } from './willekeurige-feiten.ts'

export const inCasus: readonly HandelingId[] = handelingIds.filter((id) => getHandeling(id).fasen.length > 0)
export const buitenCasus: readonly HandelingId[] = handelingIds.filter((id) => getHandeling(id).fasen.length === 0)

const ja = fc.boolean()
const meestal = fc.constantFrom(true, true, true, false)

const geheimhouding = fc.constantFrom(
  ...[null, null, { procesregieMagZien: true, uitvraagToegestaan: true, gewogen: [] }],
  { procesregieMagZien: false, uitvraagToegestaan: true, gewogen: geheimkringen },
)
const nieuwGegeven = fc.record({
  categorie: fc.constantFrom('naw', 'bsn', 'inhoudelijk', 'context'),
  bijzonder: ja,
  strafrechtelijk: ja,
  persoon: fc.constantFrom(null, null, ...persoonrollen),
  over: fc.constantFrom(null, null, maakId<'gegeven'>('g1'), maakId<'gegeven'>('g2'), maakId<'gegeven'>('elders')),
  noodzaakGegeven: ja,
  voorbehouden: fc.subarray(partijen.map((p) => p.id)),
  voorafAan: fc.subarray(partijen.map((p) => p.id)),
  geheimhouding,
  vrijgave: fc.constantFrom(...vrijgaven),
  plaats: fc.constant('gegevens.0.'),
})

const oordelen = fc.tuple(
  ...criteriumnamen.map((criterium) =>
    fc.record({
      criterium: fc.constant(criterium),
      voldoet: ja,
      gemotiveerd: fc.constantFrom(true, true, true, false),
    }),
  ),
)

const kies = <T extends string>(...woorden: readonly T[]) => fc.constantFrom(...woorden)

const delen = {
  partij: fc.constantFrom(...partijen.map((p) => p.id)),
  taak: fc.constantFrom(...partijen.map((p) => maakId<'taak'>(`taak-${p.id}`))),
  gegevens: fc.subarray(
    ['g1', 'g2', 'g3', 'g4', 'elders'].map((id) => maakId<'gegeven'>(id)),
    { maxLength: 2 },
  ),
  nieuweGegevens: fc.array(nieuwGegeven, { maxLength: 2 }),
  zeggenschap: fc.record({
    voorbehouden: fc.subarray(partijen.map((p) => p.id)),
    voorafAan: fc.constant([]),
    geheimhouding,
    vrijgave: fc.constantFrom(...vrijgaven),
  }),
  tekst: fc.option(fc.record({ steunt: ja, overPersoon: fc.option(ja), bijzonder: ja, strafrechtelijk: ja }), {
    freq: 2,
  }),
  schrijftResultaat: ja,
  actiepersoon: fc.constantFrom('blijft' as const, 'blijft' as const, null, ...partijen.map((p) => mensVan(p.id))),
  object: kies('g1', 'g2', 'u0', 'a1', 'r-a1', 'v-a1', 'e-a1', 'plandoel', 'w1', 'w2', 'v1', 'v2'),
  over: fc.option(
    kies('g1', 'g2', 'elders').map((id) => maakId<'gegeven'>(id)),
    { freq: 2 },
  ),
  naamGemotiveerd: fc.constantFrom(null, true, true, false),
  teVinden: meestal,
  merken: fc.record({ bijzonder: ja, strafrechtelijk: ja }),
  uitvraag: fc.constantFrom(...partijen.map((p) => maakId<'uitvraag'>(`uitvraag-${p.id}-0`))),
  overleg: kies('overleg-1', 'overleg-2').map((id) => maakId<'overleg'>(id)),
  actie: kies('a1', 'a2', 'a3').map((id) => maakId<'actie'>(id)),
  uitspraak: kies('u0', 'u1').map((id) => maakId<'uitspraak'>(id)),
  criteria: oordelen,
  uitkomst: kies('nietInBehandeling', 'triage', 'casusoverleg', 'aanpakVastgesteld'),
  gemotiveerd: meestal,
  overgenomen: fc.constantFrom(false, false, false, true),
  themas: fc.subarray([algemeenBeeld, maakId<'thema'>('wonen')]),
  thematisch: fc.constantFrom(null, null, 'pga'),
  leefgebieden: fc.subarray(leefgebieden.slice(0, 3)),
  medewerker: fc.option(
    fc.constantFrom(...actoren).map(({ medewerker: id, rol, partij }) => ({ id, rol, partij })),
    { freq: 8 },
  ),
  antwoordVoor: kies('2026-07-01', '2026-06-01'),
  bekend: fc.option(ja),
  volgtNog: ja,
  alsof: fc.record({
    moment: kies(...alsofmomenten),
    deelnemer: fc.constantFrom(null, ...partijen.map((p) => ({ partij: p.id, themas: null }))),
    zonderVoorbehoud: fc.constantFrom(
      null,
      ...partijen.map((p) => ({ gegeven: maakId<'gegeven'>('g1'), partij: p.id })),
    ),
  }),
  contactpersonen: fc.nat(2),
  isContactpersoon: fc.boolean(),
  documenten: fc.nat(6),
  weigergrond: fc.option(kies(...weigergronden), { freq: 2 }),
  moment: kies('2026-07-01T10:00:00.000Z', '2026-06-01T10:00:00.000Z'),
  doelVastgelegd: meestal,
  meeneemafspraak: kies('mee-a1-g1', 'mee-a2-g2').map((id) => maakId<'meeneemafspraak'>(id)),
  gevraagdAan: fc.constantFrom(null, null, ...partijen.map((p) => p.id)),
  akkoordTot: fc.constantFrom(null, null, '2026-06-14', '2026-06-15'),
  geheimhoudingGewogen: meestal,
  geldig: fc.constantFrom(altijd, verlopen),
  recenteChecks: fc.nat(12),
  afgestemdOp: kies('2026-06-15', '2026-06-15', '2026-06-15', '2026-06-16'),
  vorigeEindigt: ja,
  toetsgrenzen: fc.record({
    geeft: fc.subarray([...verwerkingsrechten]),
    ontvangt: fc.subarray([...verwerkingsrechten]),
  }),
  protocolOp: kies('2026-06-15', '2026-06-15', '2026-06-16'),
  datBekend: meestal,
  akkoord: meestal,
}

/** What is asked: often right for the casus, often not, sometimes with parts left out. */
export const willekeurigeOpdracht: fc.Arbitrary<Partial<Opdracht>> = fc.oneof(
  { weight: 3, arbitrary: fc.record(delen) },
  { weight: 1, arbitrary: fc.record(delen, { requiredKeys: [] }) },
)

/** Any facts in which most people work on the casus, and the procesregie often has the mandate it needs. */
const bemand: fc.Arbitrary<Feiten> = fc
  .record({ feiten: willekeurigeFeiten, wie: fc.subarray([...actoren], { minLength: 8 }), mandaat: meestal })
  .map(({ feiten, wie, mandaat }) => {
    const { bevoegdheidsverleningen } = feiten.huis
    const extra = mandaat ? [maakMandaat(huidigeLeiding(feiten.casus).partij)] : []
    const bezet = metToewijzingen(feiten, ...wie)
    return metHuis(bezet, { bevoegdheidsverleningen: [...bevoegdheidsverleningen, ...extra] })
  })

/** Mostly an act that fits the phase, for the others are refused for that reason alone. */
const handelingVoor = ({ casus }: Feiten) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...inCasus.filter((h) => getHandeling(h).fasen.includes(casus.fase))) },
    { weight: 1, arbitrary: fc.constantFrom(...inCasus) },
  )

/** Somebody who asks for any act within a casus, in any situation. */
export const willekeurigeVraag: fc.Arbitrary<Verzoek & { readonly handeling: HandelingId }> = bemand.chain((feiten) =>
  fc
    .record({
      actor: fc.constantFrom<Actor>(...actoren, procesregisseur, procesregisseur),
      handeling: handelingVoor(feiten),
      opdracht: willekeurigeOpdracht,
      doel: fc.oneof(
        { weight: 8, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constantFrom(...doelen.map((d) => d.id)) },
      ),
    })
    .map((rest) => ({ ...rest, ...feiten, nu })),
)
