import { type Actor, toets, type ZvhId } from '@casushuis/handvat'
import { kalendermedewerker } from '../../ports/nobody.ts'
import { houseSetting } from '../../ports/store.ts'
import { hoofdzoekwaarde } from '../aanmelding/zoekwaarde.ts'
import { boek } from '../boek.ts'
import { logrecord } from '../perform/logrecord.ts'
import type { Middelen } from '../perform/perform.ts'

type Postdelen = Pick<Middelen, 'store' | 'clock'>

/**
 * Brings a question to the zvh that it is for (T8). That one looks in its own dat-index, under its own key, and keeps
 * nothing where nobody is found; that a question came in is in its logboek, the same for who is known and who is not.
 * @param van the zvh that asks
 */
export async function bezorgDatVraag({ store, clock }: Postdelen, van: ZvhId, id: string): Promise<void> {
  const bericht = await store.transaction(houseSetting(van, clock.nu()), (t) => t.datVraagbericht(id, hoofdzoekwaarde))
  if (!bericht) return
  const nu = clock.nu()
  await store.transaction(houseSetting(bericht.naar, nu), async (t) => {
    const actor: Actor = { zvh: bericht.naar, medewerker: kalendermedewerker, rol: 'kalender', partij: null }
    const handeling = 'datVraagOntvangen'
    const besluit = toets(boek, { actor, nu, handeling, huis: await t.huis(null), casus: null, opdracht: {} })
    if (besluit.toegestaan) await t.ontvangtDatVraag(bericht)
    await t.schrijftLog(logrecord({ actor, nu, handeling }, besluit, {}))
  })
}

/**
 * Brings a yes back to the zvh that asked (T8). There is nothing to bring for a no.
 * @param van the zvh that answers
 */
export async function bezorgDatantwoord({ store, clock }: Postdelen, van: ZvhId, id: string): Promise<void> {
  const antwoord = await store.transaction(houseSetting(van, clock.nu()), (t) => t.datantwoord(id))
  if (!antwoord) return
  await store.transaction(houseSetting(antwoord.naar, clock.nu()), (t) => t.ontvangtDatantwoord(antwoord))
}
