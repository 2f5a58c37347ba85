import { nieuweCasus } from '../../handelen/casus.ts'
import type { Verhaal } from '../../verteller.ts'

/** The formal criteria say no, the aanmelder asks all the same with a motivation: the procesregisseur weighs it. */
export const gezinVoorOntruiming: Verhaal = async (v) => {
  v.op(-4, '09:15')
  const casus = await nieuweCasus(v, 'loes', {
    partij: 'wijkteam',
    taak: 'ondersteuning',
    procesregisseur: 'marieke',
    betrokkene: {
      naam: 'Kim Verhoeven',
      geboortedatum: '1994-06-21',
      adres: 'Lindelaan 7, Rijnvecht',
      noodzaak: 'Nodig om te weten om welk gezin het gaat.',
      deelnemersMogenWetenWie: true,
    },
    aanleiding:
      'Mevrouw Verhoeven voedt twee kinderen van 4 en 6 jaar alleen op. Door een fout in haar toeslagen heeft zij vier maanden huurachterstand. De zitting over ontruiming is over vijf weken. Zij werkt mee, maar het overzicht is zij kwijt.',
    leefgebieden: ['wonen', 'inkomen', 'gezin'],
    criteria: {
      multiproblematiek: 'Schulden, dreigend verlies van de woning en zorgen over de kinderen.',
      meerKetens: ['nee', 'Tot nu toe is het binnen het sociaal domein gebleven.'],
      systeem: 'De kinderen merken de spanning; school ziet dat de oudste vaak te laat komt.',
      ernstigeVeiligheid: ['nee', 'Er is geen veiligheidsprobleem in de buurt.'],
    },
    afweging:
      'Formeel voldoet de casus niet. Toch vraag ik hem te behandelen: als de ontruiming doorgaat zijn opvang, jeugdhulp en schuldhulp binnen een week allemaal nodig.',
    informeren: { gedaan: true, toelichting: 'Besproken op huisbezoek. Mevrouw is het ermee eens en wil erbij zijn.' },
    gegevens: [
      {
        titel: 'Huurachterstand en zitting',
        tekst: 'Vier maanden achterstand, samen € 2.960. De kantonrechter behandelt de zaak over vijf weken.',
        nodig: 'Bepaalt hoeveel tijd er is.',
        vrij: 'overleg',
      },
      {
        titel: 'Spanningsklachten',
        tekst:
          'Mevrouw slaapt weinig en heeft paniekaanvallen. De huisarts heeft haar doorverwezen; de wachttijd is drie maanden.',
        nodig: 'Laat zien waarom zij het niet alleen redt.',
        bijzonder: true,
      },
    ],
  })
  v.op(-2, '11:00')
  await casus.gaNaOfBekend('marieke', 'Nagaan of dit gezin al wordt besproken, voordat ik het intakebesluit neem.')
}
