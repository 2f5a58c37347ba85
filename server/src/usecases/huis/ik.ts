import { ikOpvragen as contract } from '@casushuis/contract'
import { aanbod, dagVan, type HandelingId, huisregelOp } from '@casushuis/handvat'
import { boek } from '../boek.ts'
import { zelf } from '../usecase.ts'

/** What can be done where the clock can be moved, and nowhere else. */
const alleenInDemo: readonly HandelingId[] = ['klokVerzetten']

/** Who is asking, and what this person can do outside a casus, with the reason where not (R4). */
export const ikOpvragen = zelf(contract, async (bezoek) => {
  const { wie, actor, nu, huis, clock, isDemo, isTrial } = bezoek
  const geboden = aanbod(boek, { actor, huis, casus: null, nu })
  const mogelijk = geboden.filter(({ handeling }) => isDemo || !alleenInDemo.includes(handeling))
  return {
    id: wie.id,
    naam: wie.naam,
    rol: wie.rol,
    partij: wie.partij,
    zvh: wie.zvh,
    tijdstip: nu,
    vandaag: dagVan(nu),
    demo: isDemo ? { verzetDagen: clock.daysAhead } : null,
    inzageVooraf: huisregelOp(huis.huisregels, 'inzageVooraf', nu),
    leefgebieden: [...huisregelOp(huis.huisregels, 'leefgebieden', nu)],
    gespreksthemas: [...huisregelOp(huis.huisregels, 'gespreksthemas', nu)],
    contactgegevens: huisregelOp(huis.huisregels, 'contactgegevens', nu),
    proefopslag: isTrial,
    systemenToegelaten: bezoek.laatSystemenToe === true,
    handelingen: mogelijk.filter(({ besluit }) => besluit.toegestaan).map(({ handeling }) => handeling),
    nietMogelijk: mogelijk.flatMap(({ handeling, besluit }) =>
      besluit.toegestaan ? [] : [{ handeling, reden: besluit.reden, watHelpt: besluit.watHelpt, regel: besluit.regel }],
    ),
  }
})
