import { type Briefinvulling, type Brieftekst, vulBrief } from '@casushuis/handvat'

const naam = 'Sanne Voorbeeld'
const organisatie = 'Gemeente Voorbeeldstad'

/** An invented casus: what a letter looks like is seen before anybody gets it. */
const verzonnen: Briefinvulling = {
  inDeTekst: {
    ...{ naam, organisatie, besluitdag: '3 maart 2026', overleg: '17 maart 2026 om 10:00' },
    doel: 'afspreken wie u helpt met wonen en geld.',
    deelname: `U bent uitgenodigd om bij het overleg te zijn. Het overleg is hier: Stadhuis, kamer 2. Kunt of wilt u niet komen? Vertel dan vooraf aan ${organisatie} wat u belangrijk vindt.`,
    verwijzing: `${organisatie} meldt u aan op een andere plek: andere overlegtafel.`,
    ...{ archiefdag: '3 september 2026', vernietigdag: '3 maart 2027' },
    contact: `U kunt terecht bij ${organisatie}: bel 010 123 45 67.`,
    klacht: `Bent u het niet eens met hoe er met uw gegevens wordt omgegaan? Vertel het dan aan ${organisatie}. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl.`,
  },
  alsLijst: {
    gevraagd: { punten: ['GGD Voorbeeldstad', 'Woonstichting De Brug'], leeg: '' },
    themas: { punten: ['Wonen', 'Geld'], leeg: '' },
    deelnemers: { punten: ['GGD Voorbeeldstad', organisatie], leeg: '' },
    ontvangers: {
      punten: ['GGD Voorbeeldstad krijgt van Woonstichting De Brug: informatie over uw situatie.'],
      leeg: '',
    },
    rechten: { punten: ['vragen welke gegevens over u zijn vastgelegd;', 'bezwaar maken.'], leeg: '' },
  },
}

/** A letter filled in with it. */
export const voorbeeldVan = (tekst: Brieftekst) => ({
  aanhef: `Geachte ${naam},`,
  brief: vulBrief(tekst, verzonnen),
})
