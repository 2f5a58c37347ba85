import { nieuweCasus } from './built.mjs'

const criteria = {
  multiproblematiek: 'Schulden, overlast en zorg die hij niet toelaat.',
  meerKetens: 'Zorg, veiligheid en wonen zijn er alle drie bij nodig.',
  systeem: 'Het huishouden houdt het zo niet vol.',
  ernstigeVeiligheid: ['nee', 'Er is overlast, geen ernstig gevaar.'],
}

const meldingen = {
  fatima: { partij: 'gemeente', taak: 'ondersteuning' },
  wim: { partij: 'politie', taak: 'rechtsorde' },
  yasmin: { partij: 'jeugdbescherming', taak: 'jeugdbescherming' },
}

/**
 * A casus in triage, with everything that people can do in it and its `nummer`.
 * @param {object} v the verteller
 * @param {keyof typeof meldingen} melder
 * @param {string} naam of the betrokkene
 */
export async function inTriage(v, melder, naam) {
  v.op(-40, '10:00')
  let nummer
  const onthoudend = {
    ...v,
    doe: async (...wat) => {
      const antwoord = await v.doe(...wat)
      nummer ??= antwoord.casusnummer
      return antwoord
    },
  }
  const casus = await nieuweCasus(onthoudend, melder, {
    ...meldingen[melder],
    procesregisseur: 'marieke',
    betrokkene: {
      naam,
      geboortedatum: '1986-05-14',
      noodzaak: 'Nodig om te weten om wie het gaat.',
      deelnemersMogenWetenWie: true,
    },
    aanleiding: 'Aanhoudende overlast, oplopende schulden en hulp die niet binnenkomt.',
    leefgebieden: ['wonen', 'inkomen'],
    criteria,
    afweging: 'Geen van de partijen komt er alleen uit.',
    informeren: { gedaan: true, toelichting: 'Besproken aan de deur.' },
    gegevens: [],
  })
  v.op(-39, '10:00')
  await casus.naarTriage('marieke', criteria, 'Voldoet aan de criteria.')
  v.op(-38, '10:00')
  return { ...casus, nummer }
}

/** @param {object} casus @param {string} partij */
export function vraagAan(casus, partij) {
  return casus.vraag('marieke', partij, {
    waarom: `De ${partij} is mogelijk al betrokken.`,
    vraag: 'Is betrokkene bij u bekend, en wat kunt u bijdragen?',
    nodig: 'Nodig om te weten wie al betrokken is.',
    voor: 10,
  })
}

/** What one partij has to tell, released for the overleg and open to every deelnemer. */
export function inbreng(wie, aantal) {
  return Array.from({ length: aantal }, (_, i) => ({
    titel: `Contact ${i + 1} (${wie})`,
    tekst:
      'Gesproken bij het huis. Hij deed open, was rustig en vertelde dat de post zich opstapelt. ' +
      'Hij wil hulp bij de rekeningen, maar niemand over de vloer. Volgende week een nieuwe afspraak bij de voordeur.',
    nodig: 'Laat zien hoe het contact verloopt en wat hij zelf wil.',
    vrij: 'overleg',
  }))
}
