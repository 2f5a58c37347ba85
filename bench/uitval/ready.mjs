import { dagVan, maakVerteller } from '../built.mjs'
import { demoWork } from '../house.mjs'
import { inbreng, inTriage } from '../stories.mjs'
import { within } from './place.mjs'

/**
 * Makes casussen of which the plan is followed, through the acts that people do: what is left is to scale them down.
 * @returns {Promise<{ casusnummer: string, titels: readonly string[][] }[]>} each with what fatima brought in
 */
export function makeReady(place, total) {
  return within(place, async ({ store }) => {
    const nu = () => new Date().toISOString()
    const clock = { nu, ofDatabase: async () => nu(), daysAhead: 0, reload: async () => {} }
    const work = demoWork({ store, clock, isDemo: false, isTrial: true, inlogdiensten: [] }, place.huis)
    const ready = []
    for (let i = 0; i < total; i++) ready.push(await followed(maakVerteller(work, dagVan(nu())), `Betrokkene ${i}`))
    return ready
  })
}

async function followed(storyteller, naam) {
  const casus = await inTriage(storyteller, 'fatima', naam)
  const gegevens = inbreng('fatima', 2)
  await casus.kiestOverleg('marieke', 'Samen is het sneller opgelost.')
  await casus.bereidVoor('marieke', [-30, '09:00'], {
    doel: 'Een plan voor wonen en inkomen.',
    besluiten: 'Wie doet wat in de komende maanden.',
    themas: ['Wonen', 'Inkomen'],
    duur: 60,
    plaats: 'Kamer 2.14',
    burger: 'vooraf',
    burgerToelichting: 'De gemeente belt betrokkene.',
  })
  for (const gegeven of gegevens) await casus.brengIn('fatima', gegeven)
  for (const partij of ['gemeente', 'politie'])
    await casus.deelnemer(
      'marieke',
      partij,
      'uitvoerder',
      `De ${partij} komt bij hem thuis.`,
      'Kennis van de situatie.',
    )
  await casus.nodigUit('marieke')
  await casus.aanvaarden('fatima', 'wim')
  storyteller.op(-30, '09:00')
  await casus.beginOverleg('marieke')
  await casus.regieNaar('marieke', 'fatima', 'gemeente')
  const doel = await casus.doel('marieke', 'De rekeningen worden op tijd betaald.')
  await casus.actie('marieke', doel, { tekst: 'Elke week samen de post.', uitvoerder: 'gemeente', van: -29, tot: -10 })
  await casus.sluitOverleg('marieke')
  await casus.steltAanpakVast('marieke', 'Het plan staat.', {
    monitoringdoel: 'Op tijd zien of de rekeningen blijven liggen.',
    monitoring: 'De gemeente belt elke maand.',
  })
  return { casusnummer: casus.nummer, titels: gegevens.map(({ titel }) => ['fatima', titel]) }
}
