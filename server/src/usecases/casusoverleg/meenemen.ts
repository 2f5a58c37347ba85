import {
  meenemenBeslissen as beslissenContract,
  meenemenTerugnemen as terugnemenContract,
  meenemenVragen as vragenContract,
} from '@casushuis/contract'
import { type Casus, type GegevenId, gaanMee, type MeeneemafspraakId, type PartijId } from '@casushuis/handvat'
import type { z } from 'zod'
import type { Delen } from '../../ports/rows.ts'
import { NietGevonden } from '../errors.ts'
import { nieuwId } from '../id.ts'
import { type Daad, daad } from '../usecase.ts'

type Vraag = z.output<(typeof vragenContract)['body']>
type Besluit = z.output<(typeof beslissenContract)['body']>

/** The gegevens that are asked for: one that is named, or who the casus is about; none where it is asked in words. */
function gevraagd({ gegevens }: Casus, { gegeven: om }: Vraag): readonly GegevenId[] {
  return gegevens.filter((g) => (om === 'hoofdpersoon' ? g.betrokkene : g.id === om)).map((g) => g.id)
}

/** Of whom it is asked: the partij that is named, or the one that brought it in. */
const bronVan = ({ gegevens }: Casus, { aan }: Vraag, gegeven: GegevenId | null): PartijId | undefined =>
  aan ?? gegevens.find((g) => g.id === gegeven)?.bronhouder

/** An uitvoerder asks to take something of another along for one action: a gegeven, or something it only knows to exist (C8, C9). */
export const meenemenVragen = daad(vragenContract, {
  opdracht: ({ body }, { casus }) => ({
    actie: body.actie,
    gegevens: gevraagd(casus, body),
    gevraagdAan: body.aan,
    gemotiveerd: body.waarom.length > 0,
  }),
  async voer(d, { body }) {
    const [gegeven = null] = gevraagd(d.casus, body)
    const bronhouder = bronVan(d.casus, body, gegeven)
    const ontvanger = d.actor.partij
    if (!bronhouder || !ontvanger) throw new NietGevonden()
    const id = nieuwId<MeeneemafspraakId>()
    await d.voegtToe('meeneemafspraak', {
      ...{ id, actieId: body.actie, gegevenId: gegeven, bronhouderId: bronhouder, ontvangerId: ontvanger },
      ...{ stand: 'gevraagd', tot: null, gewogen: false },
      op: d.nu,
      inhoud: { waarom: body.waarom },
      antwoord: null,
    })
    d.raakt(bronhouder)
    return { id }
  },
})

/** The bronhouder decides per recipient and action: yes, yes on conditions, or no (C8, C9, C10). */
export const meenemenBeslissen = daad(beslissenContract, {
  opdracht: ({ params, body }) => ({
    meeneemafspraak: params.id,
    gegevens: [body.gegeven].filter((g) => g !== null),
    akkoord: body.akkoord,
    akkoordTot: body.akkoord ? body.tot : null,
    geheimhoudingGewogen: body.weging !== null,
    gemotiveerd: body.toelichting.length > 0,
  }),
  async fouten({ params, body }, { t, casus }) {
    const gevraagdeGegeven = casus.meeneemafspraken.find((m) => m.id === params.id)?.gegeven
    const gegeven = (await t.ziet('gegeven', casus.id)).find((g) => g.id === (gevraagdeGegeven ?? body.gegeven))
    const horenErbij = gaanMee(gegeven?.inhoud.documenten ?? [], body.documenten)
    if (!body.akkoord || horenErbij.length === new Set(body.documenten).size) return []
    return [{ veld: 'documenten', melding: 'Een van deze documenten hoort niet bij dit gegeven. Kies opnieuw.' }]
  },
  async voer(d, { params, body }) {
    const afspraak = eisAfspraak(d, params.id)
    await d.wijzigt('meeneemafspraak', params.id, {
      ...(body.akkoord ? akkoord(body, afspraak.gegeven) : { stand: 'geweigerd' }),
      antwoord: antwoord(body),
    })
    d.raakt(afspraak.ontvanger)
    return null
  },
})

const akkoord = ({ gegeven, tot, weging }: Besluit, gevraagdeGegeven: GegevenId | null) =>
  ({ stand: 'akkoord', gegevenId: gevraagdeGegeven ?? gegeven, tot, gewogen: weging !== null }) as const

/** Who says no has no conditions; how it weighed its geheimhouding is kept all the same. */
function antwoord(body: Besluit): NonNullable<Delen['meeneemafspraak']['antwoord']> {
  const { toelichting: tekst, akkoord: mag, voorwaarden, weging, documenten } = body
  return { tekst, weging, documenten: mag ? documenten : [], ...(mag && voorwaarden && { voorwaarden }) }
}

/** The bronhouder takes its agreement back, as long as nothing was collected on it (C8). */
export const meenemenTerugnemen = daad(terugnemenContract, {
  opdracht: ({ params, body }) => ({ meeneemafspraak: params.id, gemotiveerd: body.toelichting.length > 0 }),
  async voer(d, { params: { id }, body: { toelichting: teruggenomen } }) {
    const afspraak = eisAfspraak(d, id)
    const eerder = (await d.t.ziet('meeneemafspraak', d.casus.id)).find((m) => m.id === id)?.antwoord
    if (!eerder) throw new NietGevonden()
    await d.wijzigt('meeneemafspraak', id, { stand: 'vervallen', antwoord: { ...eerder, teruggenomen } })
    d.raakt(afspraak.ontvanger)
    return null
  },
})

function eisAfspraak({ casus }: Daad, id: MeeneemafspraakId) {
  const afspraak = casus.meeneemafspraken.find((m) => m.id === id)
  if (!afspraak) throw new NietGevonden()
  return afspraak
}
