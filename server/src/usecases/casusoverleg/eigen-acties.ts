import { eigenActiesAfdrukken as contract, type Drukstuk } from '@casushuis/contract'
import {
  type ActieId,
  type Actiestand,
  type Bijtekstsoort,
  dagVan,
  eigenActiesVoor,
  type ObjectId,
} from '@casushuis/handvat'
import type { Delen } from '../../ports/rows.ts'
import { getoond } from '../casus/delen-lezen.ts'
import { organisatienaam, zoekNamen } from '../casus/namen.ts'
import { dagInWoorden } from '../dag-in-woorden.ts'
import { NietGevonden } from '../errors.ts'
import { type Blik, blik } from '../usecase.ts'

type Regels = Drukstuk['delen'][number]['regels']

const standen: Readonly<Record<Actiestand, string>> = {
  open: 'nog niet begonnen',
  bezig: 'bezig',
  klaar: 'klaar',
  vervallen: 'vervallen',
}

/** What an uitvoerder keeps of the plan: its own actions, and not a word that rests on what another brought in (C8, C11, C14). */
export const eigenActiesAfdrukken = blik(contract, async (b) => {
  const { partij } = b.actor
  if (!partij) throw new NietGevonden()
  const mee = eigenActiesVoor(b.toner, b.casus, partij)
  const plan = await leesPlan(b, mee)
  // Of an action whose words stay here nothing of anybody else is told.
  b.toont(mee.woorden)
  const acties = mee.acties.map((id, i) => ({ kop: `Actie ${i + 1}`, regels: actieregels(plan, id) }))
  return {
    titel: `Acties van ${organisatienaam(b.feiten.huis, partij)}`,
    delen: [kop(b), ...acties, { kop: 'Bewaren', regels: [bewaren] }],
  }
})

/** What goes along, and of whom the names can be told. */
interface Plan {
  readonly acties: ReadonlyMap<ActieId, Delen['actie']>
  readonly teksten: readonly Delen['tekst'][]
  readonly wie: (actie: Delen['actie']) => string
  readonly woorden: (id: ObjectId) => string | undefined
}

async function leesPlan(b: Blik, { acties, woorden }: ReturnType<typeof eigenActiesVoor>): Promise<Plan> {
  const van = await b.t.lees(['plandoel', 'actie', 'tekst'], b.casus.id)
  const eigen = getoond(b, van('actie')).filter((a) => acties.includes(a.id))
  const teksten = getoond(b, van('tekst'))
  const namen = await zoekNamen(
    b,
    eigen.map((a) => a.persoonId),
  )
  const gelezen = [...getoond(b, van('plandoel')), ...eigen, ...teksten].filter((r) => woorden.has(r.id))
  const tekst = new Map<ObjectId, string>(gelezen.map((r) => [r.id, r.inhoud.tekst]))
  return {
    acties: new Map(eigen.map((a) => [a.id, a])),
    teksten,
    wie: (a) => namen.persoon(a.persoonId)?.naam ?? '',
    woorden: (id) => tekst.get(id),
  }
}

const kop = ({ rij, feiten, nu }: Blik): Drukstuk['delen'][number] => ({
  kop: 'Waar dit over gaat',
  regels: [
    { naam: 'Casus', tekst: `${rij.casusnummer}, ${organisatienaam(feiten.huis, 'zvh')}` },
    { naam: 'Zoals het was op', tekst: dagInWoorden(dagVan(nu)) },
  ],
})

function actieregels({ acties, teksten, wie, woorden }: Plan, id: ActieId): Regels {
  const actie = acties.get(id)
  if (!actie) throw new Error('an action that is shown is read')
  const bij = (soort: Bijtekstsoort) => {
    const rij = teksten.find((t) => t.bijId === id && t.soort === soort)
    return rij ? (woorden(rij.id) ?? blijftHier) : ''
  }
  const regels = [
    { naam: 'Actie', tekst: woorden(id) ?? blijftHier },
    { naam: 'Doel', tekst: woorden(actie.plandoelId) ?? blijftHier },
    { naam: 'Wie het doet', tekst: wie(actie) },
    { naam: 'Begint op', tekst: dagInWoorden(actie.start) },
    { naam: 'Klaar op', tekst: dagInWoorden(actie.deadline) },
    { naam: 'Stand', tekst: standen[actie.stand] },
    { naam: 'Als het niet lukt', tekst: bij('terugval') },
    { naam: 'Wat ervan kwam', tekst: bij('resultaat') },
  ]
  return regels.filter(({ tekst }) => tekst !== '')
}

const blijftHier =
  'Deze woorden blijven in het Zorg- en Veiligheidshuis, omdat zij kunnen steunen op wat een ander inbracht. Hebt u ze buiten nodig, vraag dan om het gegeven voor deze actie.'

const bewaren = {
  naam: 'Let op',
  tekst:
    'Dit zijn alleen de acties van uw organisatie. Een gegeven van een ander haalt u apart op, als die ander akkoord is.',
}
