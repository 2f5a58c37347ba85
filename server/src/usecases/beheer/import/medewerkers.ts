import { medewerkerVastleggen } from '@casushuis/contract'
import type { Huis, PartijId, Rol } from '@casushuis/handvat'
import type { z } from 'zod'
import type { MedewerkerregisterStore } from '../../../ports/medewerkerregister.ts'
import { deeldaad, type Installatie } from '../../usecase.ts'
import { isZelfdeInlog, nieuweMedewerker } from '../medewerkers.ts'
import { findPartijMetNaam } from '../partijen.ts'
import { bezwaren, type Gekeurd, type Keurbron, type Maak, mis, overgeslagen, tegenspraak } from './keuring.ts'
import { type Cel, jaOfNee, kenmerk, leesRegel, tekst, telefoon, woordUit } from './lezen.ts'
import { celVan, type Rij } from './tabel.ts'

type Body = z.output<typeof medewerkerVastleggen.body>

const rollen = new Map<Body['rol'], readonly string[]>([
  ['partijmedewerker', ['medewerker van een partij', 'partijmedewerker']],
  ['procesregisseur', ['procesregisseur']],
  ['ondersteuner', ['ondersteunend medewerker', 'ondersteuner']],
  ['manager', ['manager']],
  ['beheerder', ['functioneel beheerder', 'beheerder']],
  ['fg', ['functionaris gegevensbescherming', 'fg']],
])

/** In which column stands what the form knows as this field. */
const kolommen = {
  ...{ naam: 'naam', rol: 'rol', partij: 'partij', contactpersoon: 'contactpersoon' },
  ...{ telefoon: 'telefoon', mail: 'mailadres', 'inlog.uitgever': 'inlogdienst', 'inlog.onderwerp': 'kenmerk' },
} as const

const leeswijze = (rij: Rij, { huis, inlogdiensten }: Pick<Keurbron, 'huis' | 'inlogdiensten'>) => ({
  schema: medewerkerVastleggen.body,
  velden: {
    naam: { kolom: kolommen.naam, lees: tekst },
    rol: { kolom: kolommen.rol, lees: (cel: string) => woordUit(rollen, cel) },
    partij: { kolom: kolommen.partij, lees: (cel: string) => partijVan(huis, cel) },
    contactpersoon: { kolom: kolommen.contactpersoon, lees: jaOfNee },
    telefoon: { kolom: kolommen.telefoon, lees: telefoon },
    mail: { kolom: kolommen.mail, lees: tekst },
    'inlog.uitgever': { kolom: kolommen['inlog.uitgever'], lees: (cel: string) => dienstVan(inlogdiensten, cel) },
    'inlog.onderwerp': { kolom: kolommen['inlog.onderwerp'], lees: kenmerk },
  },
  bouw: ({
    'inlog.uitgever': uitgever,
    'inlog.onderwerp': onderwerp,
    ...velden
  }: Readonly<Record<string, unknown>>) => ({
    ...velden,
    inlog: heeftInlog(rij) ? { uitgever, onderwerp } : null,
  }),
})

const heeftInlog = (rij: Rij): boolean =>
  [kolommen['inlog.uitgever'], kolommen['inlog.onderwerp']].some((k) => celVan(rij, k) !== '')

function partijVan(huis: Huis, cel: string): Cel<string | null> {
  if (cel === '') return { waarde: null }
  const partij = findPartijMetNaam(huis, cel)
  return partij
    ? { waarde: partij.id }
    : {
        melding:
          'Er is geen partij met deze naam. Leg haar eerst vast, of schrijf haar naam zoals die bij Partijen staat.',
      }
}

/** Where there is one place to sign in, nobody needs to name it. */
function dienstVan(diensten: Installatie['inlogdiensten'], cel: string): Cel<string> {
  const [enige, ...meer] = diensten
  if (cel === '') return { waarde: enige && meer.length === 0 ? enige.uitgever : '' }
  const gezegd = cel.toLowerCase()
  const dienst = diensten.find(({ uitgever, naam }) => uitgever === cel || naam.toLowerCase() === gezegd)
  return dienst
    ? { waarde: dienst.uitgever }
    : { melding: `Schrijf een van deze inlogdiensten: ${diensten.map(({ naam }) => naam).join(', ')}.` }
}

/** Somebody as the lines know him or her: who works here, or stood on a line before. */
interface Bekende {
  readonly naam: string
  readonly rol: Rol
  readonly partijId: PartijId | null
  readonly mail: string | null
  readonly uitgever: string | null
  readonly onderwerp: string | null
}

interface Eerdere {
  readonly regel: number
  readonly body: Body
  readonly wie: Bekende
}

/** Looks at lines that each record a medewerker: by the form, by the rules, and by who is there already (P5). */
export async function keurMedewerkers(rijen: readonly Rij[], bron: Keurbron): Promise<readonly Gekeurd[]> {
  const hier = (await bron.t.medewerkersoverzicht()).filter((m) => m.beeindigdOp === null)
  const eerder: Eerdere[] = []
  const gekeurd: Gekeurd[] = []
  for (const rij of rijen) {
    const gelezen = leesRegel<Body>(rij, leeswijze(rij, bron))
    gekeurd.push(
      'velden' in gelezen ? mis(rij, gelezen.velden) : await keur({ rij, ...gelezen }, { bron, hier, eerder }),
    )
  }
  return gekeurd
}

interface Stand {
  readonly bron: Keurbron
  readonly hier: readonly Bekende[]
  readonly eerder: Eerdere[]
}

async function keur(
  { rij, body }: { readonly rij: Rij; readonly body: Body },
  { bron, hier, eerder }: Stand,
): Promise<Gekeurd> {
  const wie = bekend(body)
  if (hier.some((ander) => isZelfdePlek(ander, wie))) return overgeslagen(rij, 'bestaat')
  const zelfde = eerder.find((e) => isZelfdePlek(e.wie, wie))
  if (zelfde) return isGelijk(zelfde.body, body) ? overgeslagen(rij, 'dubbel') : tegenspraak(rij, 'naam', zelfde.regel)
  const bekenden = [...hier, ...eerder.map((e) => e.wie)]
  const t = { zelfdePersoon: async (gezocht: Gezocht) => bekenden.filter((ander) => isZelfdePersoon(ander, gezocht)) }
  const opdracht = await nieuweMedewerker.opdracht({ body }, { t })
  const velden = bezwaren(bron, { handeling: 'medewerkerVastleggen', opdracht, kolommen })
  if (velden.length > 0) return mis(rij, velden)
  eerder.push({ regel: rij.regel, body, wie })
  return { rij, stand: 'nieuw', velden, maak: maker(body, bron) }
}

const bekend = ({ naam, rol, partij, mail, inlog }: Body): Bekende => ({
  ...{ naam, rol, partijId: partij, mail: mail || null },
  ...{ uitgever: inlog?.uitgever ?? null, onderwerp: inlog?.onderwerp ?? null },
})

/**
 * Whether two are the same person in the same role for the same partij: by the address, and where one has none by the name.
 * Of who is recorded already a line changes nothing.
 */
function isZelfdePlek(een: Bekende, ander: Bekende): boolean {
  if (een.rol !== ander.rol || een.partijId !== ander.partijId) return false
  const [door, van] = een.mail !== null && ander.mail !== null ? [een.mail, ander.mail] : [een.naam, ander.naam]
  return door.toLowerCase() === van.toLowerCase()
}

/** As the register finds the same person; when the import is carried out the register itself is asked. */
const isZelfdePersoon = (wie: Bekende, { uitgever, onderwerp, mail }: Gezocht): boolean =>
  (uitgever !== undefined && onderwerp !== undefined && isZelfdeInlog(wie, { uitgever, onderwerp })) ||
  (mail !== null && wie.mail?.toLowerCase() === mail.toLowerCase())

type Gezocht = Parameters<MedewerkerregisterStore['zelfdePersoon']>[0]

const isGelijk = (een: Body, ander: Body): boolean => JSON.stringify(een) === JSON.stringify(ander)

function maker(body: Body, { inlogdiensten }: Keurbron): Maak {
  const invoer = { params: {}, query: {}, body }
  const daad = deeldaad(medewerkerVastleggen, nieuweMedewerker, { inlogdiensten, invoer })
  return async (d, deel) => {
    await d.doet(daad, deel)
    return deel.huis
  }
}
