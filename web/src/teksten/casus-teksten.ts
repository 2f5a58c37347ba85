import type { Schrijfselsoort } from '@casushuis/handvat'

/** The marks of a gegeven or a text (A7). */
export const merkbeheerTeksten = {
  wijzigen: 'Merken wijzigen',
  wijzigenVan: (wat: string) => `Merken wijzigen: ${wat}`,
  toevoegen: 'Merk toevoegen',
  toevoegenVan: (wat: string) => `Merk toevoegen: ${wat}`,
  toevoegenUitleg:
    'Dit werkt meteen: wie dit soort gegevens niet mag verwerken, ziet het daarna niet meer. Dat kan ook voor u gelden. Wie het inbracht of schreef, ziet dat u dit deed. Alleen die organisatie kan een merk weer weghalen.',
  wijzigenUitleg:
    'Wie dit soort gegevens niet mag verwerken, ziet het niet. Een tekst heeft altijd de merken van de gegevens waarop hij steunt.',
  beide: 'Beide merken staan er al.',
  opslaan: 'Opslaan',
  toegevoegd: 'Het merk is toegevoegd.',
  gewijzigd: 'De merken zijn gewijzigd.',
} as const

/** Correcting and taking back what one wrote oneself (T19). */
export const schrijfselTeksten = {
  verbeteren: 'Verbeteren',
  verbeterenVan: (tekst: string) => `Verbeteren: ${tekst}`,
  tekst: 'Wat wordt de tekst?',
  tekstUitleg:
    'De tekst komt in de plaats van wat er stond. Bij een uitspraak zeggen de deelnemers daarna opnieuw of zij het ermee eens zijn.',
  opslaan: 'Opslaan',
  verbeterd: 'De tekst is verbeterd.',
  opnieuw: 'Opnieuw schrijven',
  opnieuwVan: (soort: string) => `Opnieuw schrijven: ${soort}`,
  intrekken: 'Intrekken',
  intrekkenVan: (soort: string) => `Intrekken: ${soort}`,
  intrekkenBevestig: 'Deze tekst wordt direct vernietigd en is niet terug te halen.',
  titel: 'Teksten die niemand meer ziet',
  uitleg:
    'Een gegeven waarop deze teksten steunen, is ingetrokken. Daarom zijn ze voor iedereen verborgen, ook voor u. Schrijf ze opnieuw zonder dat gegeven, of trek ze in.',
  losUitleg:
    'Waar dit bij staat, kunt u nu niet lezen. Is uw organisatie uitgenodigd, aanvaard dan eerst zelf de afspraken.',
  soort: {
    uitspraak: 'Een uitspraak in het toestandsbeeld',
    plandoel: 'Een doel in het plan van aanpak',
    actie: 'Een actie in het plan van aanpak',
    toelichting: 'De toelichting bij uw antwoord',
    resultaat: 'Het resultaat van een actie',
    zienswijze: 'Hoe de betrokkene het ziet',
    tegenspraak: 'Waarom u het met een uitspraak niet eens bent',
    terugval: 'Wat er gebeurt als een actie niet lukt',
    ontwikkeling: 'Een ontwikkeling bij een doel',
  } satisfies Record<Schrijfselsoort, string>,
} as const
