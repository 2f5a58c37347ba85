import {
  zorgvuldigheidAanvaarden as aanvaardenContract,
  overlegAfzeggen as afzeggenContract,
  overlegBeginnen as beginnenContract,
  overlegBesluiten as besluitenContract,
  overlegSluiten as sluitenContract,
  overlegVerplaatsen as verplaatsenContract,
} from '@casushuis/contract'
import { huidigOverleg, laatsteUitnodiging } from '@casushuis/handvat'
import { voorgenomen } from '../afronding/doorverwijzing.ts'
import { afgesproken, afgestemd, neemBesluit, schrijfStuk } from '../besluit.ts'
import { boek } from '../boek.ts'
import { kiestInzet } from '../casus/inzet.ts'
import { NietGevonden } from '../errors.ts'
import { eisHuidigOverleg } from '../triage/overleg-voorbereiden.ts'
import { plekVan } from '../triage/overlegplek.ts'
import { daad } from '../usecase.ts'
import { terugNaarAfschaling, valtWeg } from './terugval.ts'
import { houdtBij } from './volgen.ts'

/** A person accepts the zorgvuldigheidsafspraken before his or her first view (T17). */
export const zorgvuldigheidAanvaarden = daad(aanvaardenContract, {
  opdracht: ({ params, body }) => ({ overleg: params.id, afsprakenversie: body.versie, taak: body.taak }),
  async voer(d, { body: { versie, taak } }) {
    const { partij, medewerker } = d.actor
    const deelnemer = partij && laatsteUitnodiging(d.casus, partij)?.deelnemer
    if (!deelnemer) throw new NietGevonden()
    await kiestInzet(d, taak)
    await d.t.aanvaardt(d.casus.id, { deelnemerId: deelnemer.id, medewerkerId: medewerker, versie, op: d.nu })
    d.noemt(deelnemer.id)
    return null
  },
})

/** Another moment or place, for everybody who was invited (T14). */
export const overlegVerplaatsen = daad(verplaatsenContract, {
  opdracht: ({ body }) => ({ moment: body.tijdstip }),
  async voer(d, { params, body }) {
    const { id, deelnemers } = eisHuidigOverleg(d, params.id)
    await d.wijzigt('overleg', id, plekVan(body))
    d.raakt(...deelnemers.map(({ partij }) => partij))
    return null
  },
})

/**
 * Calls off an overleg to which was invited: the first is prepared again, in triage, and a next one falls away (T14). Why
 * stays with the procesregie and the leidende partij.
 */
export const overlegAfzeggen = daad(afzeggenContract, {
  opdracht: ({ body }) => ({ gemotiveerd: body.reden.length > 0 }),
  async voer(d, { params, body }) {
    const { id, deelnemers } = eisHuidigOverleg(d, params.id)
    const isEerste = d.casus.overleggen.length === 1
    await schrijfStuk(d, 'afzegging', { uitkomst: null, motivering: body.reden })
    d.raakt(...deelnemers.map(({ partij }) => partij))
    if (!isEerste) {
      await valtWeg(d, id)
      await terugNaarAfschaling(d, id)
    } else {
      await d.wijzigt('overleg', id, { stand: 'voorbereiding' })
      // It can be about something else when they are invited again.
      await d.t.vergeetAanvaardingen(
        d.casus.id,
        deelnemers.map((deelnemer) => deelnemer.id),
      )
      await d.gaatNaar('triage')
    }
    return null
  },
})

/** From here on deelnemers see what was released for the overleg (C1). */
export const overlegBeginnen = daad(beginnenContract, {
  async voer(d, { params }) {
    await d.wijzigt('overleg', eisHuidigOverleg(d, params.id).id, { stand: 'bezig', begonnenOp: d.nu })
    return null
  },
})

/** From here on deelnemers see no more of each other's gegevens (C1). */
export const overlegSluiten = daad(sluitenContract, {
  async voer(d, { params }) {
    await d.wijzigt('overleg', eisHuidigOverleg(d, params.id).id, { stand: 'gehouden' })
    return null
  },
})

/** The outcome of a casusoverleg (C12); afschaling is a decision of its own. */
export const overlegBesluiten = daad(besluitenContract, {
  opdracht: ({ body }) => ({
    uitkomst: body.uitkomst,
    gemotiveerd: body.motivering.length > 0,
    doelVastgelegd: Boolean(body.monitoringdoel),
    monitoringAfgesproken: Boolean(body.monitoring),
    terugkomOp: body.terugkomOp,
    terugkomMet: body.terugkomMet,
    ...voorgenomen(body.doorverwijzing),
    ...afgestemd(body),
  }),
  async voer(d, { body: { uitkomst, terugkomOp, terugkomMet, afstemming, doorverwijzing: elders, ...woorden } }) {
    if (uitkomst === 'aanpakVastgesteld') {
      const overleg = huidigOverleg(d.casus)
      if (overleg) await d.wijzigt('overleg', overleg.id, { terugkomOp, terugkomMet: [...new Set(terugkomMet)] })
      await houdtBij(d)
    }
    return neemBesluit(d, {
      soort: 'overlegbesluit',
      uitkomst: boek.uitkomsten.overleg[uitkomst],
      ...woorden,
      elders,
      ...afgesproken(afstemming),
    })
  },
})
