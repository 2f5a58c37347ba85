/** Other persons than the hoofdpersoon: what is told of them and asked about them (A5, A6). */
export const personenTeksten = {
  titel: 'Om wie het gaat',
  hoofdpersoon: 'Hoofdpersoon',
  onbekendeHoofdpersoon: 'naam niet voor u zichtbaar',
  over: (wie: string) => `Over: ${wie}`,
  overOnbekende: 'Over iemand die u niet (meer) ziet',
  iemandAnders: 'Iemand die u niet (meer) ziet',
  overWie: 'Over wie gaat dit?',
  overWieUitleg: 'Wie deze persoon niet mag zien, ziet dit gegeven ook niet.',
  waaromNaam: 'Waarom met naam:',
  ookBetrokkene: (reden: string) => `Ook als betrokkene aangemerkt: ${reden}`,

  toevoegen: 'Iemand toevoegen',
  toevoegenUitleg:
    'Zet alleen iemand anders in de casus als dat nodig is. Vaak is een omschrijving zonder naam genoeg. Uw organisatie bepaalt wie deze persoon ziet, net als bij een gegeven.',
  toegevoegd: (wie: string) => `${wie} staat nu in de casus.`,
  verbeteren: 'Persoon verbeteren',
  verbeterd: 'Dit is verbeterd.',
  rol: 'Wat is deze persoon in de casus?',
  rolUitleg: {
    systeemlid: 'Bijvoorbeeld een ouder, partner, kind of huisgenoot.',
    slachtoffer:
      'Dit zegt dat er een strafbaar feit is. Alleen wie strafrechtelijke gegevens mag verwerken, ziet deze persoon. Hoeft dat niet bekend te zijn? Kies dan: andere persoon.',
    ander: 'Bijvoorbeeld een buurvrouw of een leerkracht.',
  },
  omschrijving: 'Wie is dit?',
  omschrijvingUitleg: 'Een omschrijving is genoeg. Bijvoorbeeld: moeder, of buurvrouw van nummer 12.',
  noodzaak: 'Waarom moet deze persoon in de casus staan?',
  naam: 'Naam (mag leeg blijven)',
  geboortedatum: 'Geboortedatum (mag leeg blijven)',
  waaromNaamVraag: 'Waarom is de naam of de geboortedatum nodig?',
  waaromNaamUitleg: 'Schrijf waarom een omschrijving niet genoeg is.',
  intrekkenBevestig: (wie: string) =>
    `U haalt “${wie}” uit de casus. Dat is niet terug te draaien. Wat anderen over deze persoon inbrachten, ziet daarna alleen nog wie het inbracht.`,

  aanmerken: 'Ook als betrokkene aanmerken',
  nietMeer: 'Niet meer als betrokkene aanmerken',
  aanmerkenUitleg:
    'Wie betrokkene is, wordt gevonden als een procesregisseur van dit ZVH nagaat of iemand al bekend is. Anders wordt alleen de hoofdpersoon gevonden.',
  nietMeerUitleg: 'Deze persoon wordt daarna niet meer gevonden als iemand nagaat of de persoon al bekend is.',
  aanmerkenReden: 'Waarom is deze persoon zelf ook betrokkene?',
  nietMeerReden: 'Waarom niet meer?',
  geheimUitleg:
    'Dan ziet buiten uw organisatie niemand deze persoon, ook de procesregisseur niet. Onder Beheren kunt u dat anders kiezen.',
  opslaan: 'Opslaan',
  aangemerkt: 'Deze persoon is nu ook betrokkene.',
  nietMeerGedaan: 'Deze persoon is geen betrokkene meer.',
} as const
