import {
  uitwisselingBeslissen as beslissenContract,
  uitwisselingenInzien as inzienContract,
  uitwisselingVoorstellen as voorstellenContract,
} from '@casushuis/contract'
import {
  bijdragers,
  dagenVoorUitwisseling,
  dagVan,
  eindeVanDag,
  huidigeLeiding,
  isGeweigerd,
  isIedereenAkkoord,
  laatsteDagVoor,
  type ObjectId,
  type PartijId,
  plusDagen,
  type StukId,
  type Uitwisseling,
  type UitwisselingId,
  wachtOpAkkoord,
} from '@casushuis/handvat'
import { type Delen, plichtkolommen } from '../../ports/rows.ts'
import { alleenZichtbaar, getoond } from '../casus/delen-lezen.ts'
import { organisatienaam } from '../casus/namen.ts'
import { tekstkolommen } from '../casus/tekst.ts'
import { NietGevonden } from '../errors.ts'
import { nieuwId } from '../id.ts'
import { type Blik, blik, type Daad, daad } from '../usecase.ts'

/**
 * Proposes one gegeven for another zvh: as it is now, which is what is agreed with. That zvh hears nothing of it before every
 * partij that contributed here said yes (T9).
 */
export const uitwisselingVoorstellen = daad(voorstellenContract, {
  opdracht: async ({ body }, { t, casus }) => ({
    datBekend: (await t.kanalen(casus.id)).some(({ id }) => id === body.kanaal),
    gegevens: [body.gegeven],
    gemotiveerd: body.waarvoor.length > 0,
  }),
  async voer(d, { body: { kanaal: gekozen, gegeven, waarvoor } }) {
    const kanaal = (await d.t.kanalen(d.casus.id)).find(({ id }) => id === gekozen)
    const rij = (await d.t.ziet('gegeven', d.casus.id)).find((g) => g.id === gegeven)
    if (!kanaal || !rij) throw new NietGevonden()
    const id = nieuwId<UitwisselingId>()
    const tot = eindeVanDag(plusDagen(dagVan(d.nu), dagenVoorUitwisseling))
    const stukId = await schrijfWaarvoor(d, rij, { uitkomst: `Voorgesteld voor ${kanaal.zvh}`, motivering: waarvoor })
    await d.t.steltUitwisselingVoor(d.casus.id, {
      ...{ id, kanaalId: kanaal.id, andereZvh: kanaal.zvhId, tot, gegevenId: rij.id, stukId },
      verstrekking: verstrekking(d, rij, waarvoor),
    })
    d.noemt(id)
    await d.stuurt({ soort: 'uitwisselingSluiten', onderwerp: id, vanaf: tot })
    return { id }
  },
})

type Voorgesteld = Delen['gegeven']

/** What it is needed for is for who sees the gegeven, and bears its marks (P10). */
async function schrijfWaarvoor(
  d: Daad,
  { id: gegeven, bijzonder, strafrechtelijk }: Pick<Voorgesteld, 'id' | 'bijzonder' | 'strafrechtelijk'>,
  inhoud: { readonly uitkomst: string; readonly motivering: string },
): Promise<StukId> {
  const id = nieuwId<StukId>()
  const tekst = tekstkolommen(d, { steuntOp: [gegeven], bijzonder, strafrechtelijk, overPersoon: null })
  const stuk = { id, soort: 'uitwisseling' as const, door: d.actor.medewerker, op: d.nu, gezien: true, inhoud }
  await d.voegtToe('stuk', { ...stuk, ...plichtkolommen(null), ...tekst })
  return id
}

/** The gegeven in words that stand by themselves: the other zvh knows no partij of this one. */
function verstrekking(d: Daad, rij: Pick<Voorgesteld, 'bronhouderId' | 'ingebrachtOp' | 'inhoud'>, waarvoor: string) {
  const { titel, tekst, aard, peildatum } = rij.inhoud
  const bronhouder = organisatienaam(d.feiten.huis, rij.bronhouderId)
  return { bronhouder, titel, tekst, aard, peildatum, waarvoor, ingebrachtOp: rij.ingebrachtOp }
}

/** What one partij says of one gegeven, on whichever side; a no ends it, and a yes of everybody here lets it go on (T9). */
export const uitwisselingBeslissen = daad(beslissenContract, {
  opdracht: ({ params, body }) => ({ object: params.id, akkoord: body.akkoord }),
  async voer(d, { params: { id }, body: { akkoord } }) {
    const { partij } = d.actor
    const uitwisseling = d.casus.uitwisselingen.find((u) => u.id === id)
    if (!partij || !uitwisseling) throw new NietGevonden()
    await d.t.geeftAkkoord(d.casus.id, { id, partij, akkoord })
    d.noemt(id)
    const akkoorden = [...uitwisseling.akkoorden, { partij, akkoord }]
    if (akkoord && isIedereenAkkoord({ akkoorden }, bijdragers(d.casus)))
      await d.stuurt({ soort: 'uitwisselingVerder', onderwerp: id, vanaf: d.nu })
    return null
  },
})

/** What may be exchanged, for who must agree with it, and what came in, for who leads (T9). */
export const uitwisselingenInzien = blik(inzienContract, async (b) => {
  const { t, casus, actor } = b
  const van = await t.lees(['uitwisseling', 'ontvangen', 'stuk'], casus.id)
  const [rijen, binnen] = [getoond(b, van('uitwisseling')), getoond(b, van('ontvangen'))]
  const stukken = getoond(b, van('stuk')).filter(({ id }) => rijen.some((rij) => rij.stukId === id))
  b.toont([...rijen, ...binnen, ...stukken].map(({ id }): ObjectId => id))
  const isRegie = actor.rol === 'procesregisseur'
  const kanalen = isRegie ? await t.kanalen(casus.id) : []
  const zvhs = new Map((await t.andereZvhs()).map(({ id, naam }) => [id, naam]))
  return {
    kanalen: kanalen.map(({ id, zvh, met }) => ({ id, zvh, procesregisseur: met })),
    uitwisselingen: rijen.map((rij) => ({
      ...uitwisseling(b, rij),
      zvh: zvhs.get(rij.andereZvh) ?? '',
      waarvoor: stukken.find(({ id }) => id === rij.stukId)?.inhoud.motivering ?? null,
    })),
    ontvangen: (await Promise.all(binnen.map((rij) => ontvangen(b, rij, zvhs.get(rij.vanZvh) ?? '')))).flatMap(
      (o) => o ?? [],
    ),
  }
})

function uitwisseling(b: Blik, { id, gegevenId, categorie, tot }: Delen['uitwisseling']) {
  const { actor, casus } = b
  const feit = casus.uitwisselingen.find((u) => u.id === id)
  const zei = (partij: PartijId | null) => feit?.akkoorden.find((a) => a.partij === partij)?.akkoord ?? null
  const isAanZet = feit !== undefined && actor.partij !== null && bijdragers(casus).includes(actor.partij)
  return {
    ...{ id, soort: categorie, termijn: laatsteDagVoor(tot) },
    richting: gegevenId === null ? ('krijgen' as const) : ('geven' as const),
    gegeven: gegevenId === null ? null : (alleenZichtbaar(b, [gegevenId])[0] ?? null),
    stand: feit ? standVan(feit, b.nu) : ('nietGegeven' as const),
    eigenAntwoord: zei(actor.partij),
    magBeslissen: isAanZet && b.nu < tot && wachtOpAkkoord(feit, actor.partij),
    antwoorden: antwoorders(b).map((p) => ({ partij: organisatienaam(b.feiten.huis, p), akkoord: zei(p) })),
  }
}

/** Whose answers are told: to the procesregisseur those of the partijen that it knows; partijen do not hear of each other. */
const antwoorders = (b: Blik): readonly PartijId[] =>
  b.actor.rol === 'procesregisseur' ? bijdragers(b.casus).filter((p) => kentBijdrage(b, p)) : []

/** Whether this reader knows that a partij has something in the casus: a gegeven, or words. */
function kentBijdrage(b: Blik, partij: PartijId): boolean {
  const woorden = b.casus.teksten.filter((t) => t.bronhouder === partij).map((t) => t.id)
  const leidt = huidigeLeiding(b.casus).partij === partij
  return leidt || b.toner.kent(b.casus.id, 'inbreng', partij) || alleenZichtbaar(b, woorden).length > 0
}

/** Silence and a no are one; so is, for the side that gives, what became of it on the other. */
function standVan(feit: Uitwisseling, nu: string) {
  if (feit.overgegaan && !isGeweigerd(feit)) return 'gegeven' as const
  return nu < feit.tot && !feit.gesloten && !isGeweigerd(feit) ? ('open' as const) : ('nietGegeven' as const)
}

async function ontvangen({ t }: Blik, rij: Delen['ontvangen'], zvh: string) {
  const wat = await t.opentOntvangen(rij)
  if (!wat) return undefined
  const { id, categorie: soort, bijzonder, strafrechtelijk, op } = rij
  const { ingebrachtOp, ...woorden } = wat
  return {
    id,
    zvh,
    soort,
    bijzonder,
    strafrechtelijk,
    ...woorden,
    ontvangenTijdstip: op,
    ingebrachtTijdstip: ingebrachtOp,
  }
}
