import {
  contactgegevensOpvragen as opvragenContract,
  contactgegevensVastleggen as vastleggenContract,
} from '@casushuis/contract'
import { huisdaad, zelf } from '../usecase.ts'

/** How the asker can be reached, as he or she recorded it. */
export const contactgegevensOpvragen = zelf(opvragenContract, async ({ t, wie }) => {
  const [ik] = await t.medewerkers([wie.id])
  return { telefoon: ik?.telefoon ?? '', mail: ik?.mail ?? '', post: await t.postkeuze(wie.id) }
})

/** Recorded by the person: who is reached there knows best, and nobody else keeps it up to date. */
export const contactgegevensVastleggen = huisdaad(vastleggenContract, {
  async voer({ t, actor }, { body }) {
    await t.kiestPost(actor.medewerker, body.post)
    await t.legtContactVast(actor.medewerker, { telefoon: body.telefoon || null, mail: body.mail || null })
    return null
  },
})
