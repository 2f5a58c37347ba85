import type { werkInzien } from '@casushuis/contract'
import {
  bevestigenVanaf,
  herbeoordelingTeLaat,
  isTeBevestigenWie,
  koppelingTeVernieuwen,
  managerMagVanaf,
  mandatenVoor,
  registratiesVoor,
} from '@casushuis/handvat'
import type { Partijbeeld } from '../../ports/registers.ts'
import type { MijnWerk } from '../../ports/werk.ts'
import type { Werklast } from '../../ports/werkverdeling.ts'
import { koppelingstand } from '../beheer/partijen.ts'
import { isTeBevestigen } from '../beheer/rechten.ts'
import { isVoorRol } from '../boek.ts'
import type { Antwoord, Huisblik } from '../usecase.ts'
import { leesbaarTot } from './slotberichten.ts'

/** For whom one looks, and in which house. */
type Wie = Pick<Huisblik, 't' | 'actor' | 'huis' | 'nu'>
type Huistaak = Antwoord<typeof werkInzien>['huistaken'][number]

/** What is to be done in the house for this person: mandates that run out, and casussen with which nobody can go on (P3, P8). */
export async function huistaken(d: Wie): Promise<Huistaak[]> {
  if (d.actor.rol === 'manager') return (await d.t.vastgelopen()).flatMap((c) => vastgelopen(c, d))
  return [...(await aflopend(d)), ...(await partijtaken(d)), ...(await mensen(d))]
}

/** What of a partij ends within sixty days: its mandates, its place in the convenant, its taken and rights. */
async function aflopend(d: Wie): Promise<Huistaak[]> {
  const mandaten = mandatenVoor(d.actor, d.huis, d.nu)
  const registraties = registratiesVoor(d.actor, d.huis, d.nu)
  if (mandaten.length + registraties.length === 0 || !(await isAanspreekpunt(d))) return []
  const onderwerp = (partij: string) => d.huis.partijen.find((p) => p.id === partij)?.naam ?? ''
  return [
    ...mandaten.map(({ partij, bevoegdheden, laatsteDag }) => ({
      ...{ soort: 'mandaatVerlengen' as const, partij, bevoegdheden: [...bevoegdheden], deadline: laatsteDag },
      onderwerp: onderwerp(partij),
    })),
    ...registraties.map(({ soort, partij, laatsteDag }) => ({
      ...{ soort, partij, bevoegdheden: [], deadline: laatsteDag, onderwerp: onderwerp(partij) },
    })),
  ]
}

/** What waits for this person in the register of partijen itself. */
async function partijtaken(d: Wie): Promise<Huistaak[]> {
  const { rol } = d.actor
  if (!isVoorRol('rechtBevestigen', rol) && !isVoorRol('koppelingVastleggen', rol)) return []
  const partijen = await d.t.partijen()
  return [...rechten(partijen, d), ...koppelingen(partijen, d)]
}

/** The partijen of which a right waits for this person, as the second who looks at it (P4). */
function rechten(partijen: readonly Partijbeeld[], { actor }: Wie): readonly Huistaak[] {
  if (!isVoorRol('rechtBevestigen', actor.rol)) return []
  return partijen
    .filter((p) => p.rechten.some((recht) => isTeBevestigen(recht, actor)))
    .map(({ id, naam }) => ({
      ...{ soort: 'rechtBevestigen', onderwerp: naam, partij: id, bevoegdheden: [], deadline: null },
    }))
}

/** The partijen of which a system gets in no more, or soon no more (P1). */
function koppelingen(partijen: readonly Partijbeeld[], { actor, nu }: Wie): readonly Huistaak[] {
  if (!isVoorRol('koppelingVastleggen', actor.rol)) return []
  return partijen.flatMap(({ id, naam, koppelingen: alle }) =>
    [...new Set(alle.map((k) => k.clientId))].flatMap((client) => {
      const reeks = alle.filter((k) => k.clientId === client).map((k) => koppelingstand(k, id))
      const deadline = koppelingTeVernieuwen(reeks, nu)
      if (deadline === undefined) return []
      return [{ soort: 'koppelingVernieuwen' as const, onderwerp: naam, partij: id, bevoegdheden: [], deadline }]
    }),
  )
}

/** The partijen of which somebody is to say again who works there (P8). */
async function mensen({ t, actor, nu }: Wie): Promise<Huistaak[]> {
  if (!isVoorRol('mensenBevestigen', actor.rol)) return []
  return (await t.mensenbevestigingen())
    .filter((stand) => isTeBevestigenWie(stand, nu) && (actor.partij === null || stand.partij === actor.partij))
    .map(({ naam, ...stand }) => ({
      ...{ soort: 'mensenBevestigen', onderwerp: naam, partij: stand.partij, bevoegdheden: [] },
      deadline: bevestigenVanaf(stand),
    }))
}

/** What this person worked on and closed for good, for a month (S8, E2). */
export const slottaak = (bericht: MijnWerk['afgesloten'][number]): Huistaak => ({
  ...{ soort: 'slotberichtLezen', onderwerp: bericht.casusnummer, partij: null, bevoegdheden: [] },
  deadline: leesbaarTot(bericht),
})

/** A casus of this person about which another zvh asks something (T8). */
export const datVraagtaak = ({ casusnummer, deadline }: MijnWerk['datVragen'][number]): Huistaak => ({
  ...{ soort: 'datVraagBeantwoorden', onderwerp: casusnummer, partij: null, bevoegdheden: [], deadline },
})

function vastgelopen(c: Werklast, { huis, nu }: Wie): Huistaak[] {
  const over = { onderwerp: c.casusnummer, partij: null, bevoegdheden: [] }
  return [
    ...(herbeoordelingTeLaat(c, nu)
      ? [
          {
            soort: 'herbeoordelingTeLaat' as const,
            ...over,
            deadline: c.afschaling?.afwijking?.herbeoordelenOp ?? null,
          },
        ]
      : []),
    ...(c.procesregisseurs.length === 0
      ? [{ soort: 'casusZonderProcesregisseur' as const, ...over, deadline: null }]
      : []),
    ...(c.stilSinds === null
      ? []
      : [{ soort: 'casusZonderMandaat' as const, ...over, deadline: managerMagVanaf(huis, c) }]),
  ]
}

/** Of a partij its contactpersonen are told and who replaces one, who keeps up its people, and who works on a casus. */
async function isAanspreekpunt({ t, actor }: Wie): Promise<boolean> {
  if (actor.partij === null || actor.rol === 'partijbeheerder') return true
  if (await t.isContactpersoon(actor.medewerker)) return true
  return (await t.casussen({ alleenToegewezen: true, pagina: 1, perPagina: 1 })).totaal > 0
}
