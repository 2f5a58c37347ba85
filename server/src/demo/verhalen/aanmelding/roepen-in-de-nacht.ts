import { nieuweCasus } from '../../handelen/casus.ts'
import type { Verhaal } from '../../verteller.ts'

/** Reported yesterday; waits for the intake, and the betrokkene was not told yet. */
export const roepenInDeNacht: Verhaal = async (v) => {
  v.op(-1, '10:40')
  await nieuweCasus(v, 'fatima', {
    partij: 'gemeente',
    taak: 'openbareOrde',
    procesregisseur: 'marieke',
    betrokkene: {
      naam: 'Hendrik Postma',
      geboortedatum: '1961-09-03',
      adres: 'Kastanjehof 212, Rijnvecht',
      bsn: '999903482',
      noodzaak: 'Nodig om te weten over wie de meldingen gaan en om na te gaan wie al betrokken is.',
      deelnemersMogenWetenWie: true,
    },
    aanleiding:
      'Sinds het overlijden van zijn moeder, in het voorjaar, roept de heer Postma ’s nachts op de galerij en belt hij bij buren aan. Het meldpunt kreeg in acht weken elf meldingen. Op straat is hij overdag rustig en aanspreekbaar. Hij houdt hulp af en laat de post ongeopend liggen.',
    leefgebieden: ['wonen', 'geestelijkeGezondheid', 'inkomen', 'socialeOmgeving'],
    criteria: {
      multiproblematiek: 'Rouw, mogelijk psychische klachten en oplopende schulden; de overlast neemt toe.',
      meerKetens: 'Zorg, woningcorporatie en politie hebben elk een deel en krijgen het alleen niet opgelost.',
      systeem: 'Buren slapen slecht en durven de galerij ’s avonds niet meer op. Familie is er niet meer.',
      ernstigeVeiligheid: ['nee', 'Er is overlast en geen ernstig veiligheidsprobleem in de buurt.'],
    },
    afweging:
      'De wijkagent en de consulent kwamen elk drie keer langs zonder resultaat. Een gezamenlijke aanpak kan voorkomen dat de heer Postma zijn woning verliest.',
    informeren: {
      gedaan: false,
      toelichting:
        'Nog niet gesproken: hij doet niet open en reageert niet op een kaartje. De consulent probeert het volgende week met de huismeester.',
    },
    gegevens: [
      {
        titel: 'Meldingen van omwonenden',
        tekst:
          'Elf meldingen in acht weken, steeds tussen 1.00 en 4.00 uur: roepen, aanbellen en bonzen op de leuning. Er is niemand bedreigd. Vier verschillende melders.',
        nodig: 'Laat zien hoe vaak en wanneer het misgaat, en dus hoe ernstig de overlast is.',
        vrij: 'overleg',
      },
      {
        titel: 'Eerder contact met de praktijkondersteuner',
        tekst:
          'De heer Postma vertelde de consulent in mei dat hij slecht slaapt en dat hij stemmen hoort als hij alleen is. Hij ging één keer naar de praktijkondersteuner van de huisarts.',
        nodig: 'Bepaalt of zorg nodig is en wie daarover gevraagd moet worden.',
        bijzonder: true,
      },
      {
        titel: 'Betalingsachterstanden',
        tekst: 'Drie maanden achterstand bij het waterbedrijf en de zorgverzekeraar, gemeld bij de vroegsignalering.',
        nodig: 'Laat zien dat er ook problemen met geld zijn.',
        vrij: 'overleg',
      },
    ],
  })
}
