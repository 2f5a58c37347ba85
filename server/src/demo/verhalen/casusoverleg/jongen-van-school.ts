import { nieuweCasus } from '../../handelen/casus.ts'
import type { Verhaal } from '../../verteller.ts'

const criteria = {
  multiproblematiek: 'Schooluitval, aanraking met de politie en spanningen thuis.',
  meerKetens: 'Jeugdbescherming, onderwijs, politie en ondersteuning raken elkaars werk en weten dat niet van elkaar.',
  systeem: 'Zijn zusje komt door de spanning ook minder op school; moeder is overbelast.',
  ernstigeVeiligheid: ['nee', 'De groep waarmee hij omgaat geeft overlast, geen ernstig veiligheidsprobleem.'],
} as const

/** Deelnemers are invited, some may read beforehand, and one of them did not accept the afspraken yet. */
export const jongenVanSchool: Verhaal = async (v) => {
  v.op(-41, '10:00')
  const casus = await nieuweCasus(v, 'yasmin', {
    partij: 'jeugdbescherming',
    taak: 'ondertoezichtstelling',
    procesregisseur: 'joost',
    betrokkene: {
      naam: 'Jayden Kok',
      geboortedatum: `${Number(v.dag(0).slice(0, 4)) - 16}-01-09`,
      bsn: '999926007',
      noodzaak: 'Nodig om te weten om welke jongere het gaat.',
      deelnemersMogenWetenWie: true,
    },
    aanleiding:
      'Jayden staat onder toezicht en ging sinds de zomer vijf dagen naar school. Hij is vaak tot laat op straat met oudere jongens en had twee keer een groot bedrag contant bij zich. Moeder krijgt hem niet thuis en vader is er niet. De gezinsvoogd vreest dat hij voor anderen werkt.',
    leefgebieden: ['gezin', 'werkEnDagbesteding', 'socialeOmgeving', 'justitie'],
    criteria,
    afweging: 'De ondertoezichtstelling alleen houdt hem niet van de straat. Er is nu nog een kans om dat te keren.',
    informeren: { gedaan: true, toelichting: 'Besproken met Jayden en zijn moeder, samen op kantoor.' },
    gegevens: [
      {
        titel: 'Verzuim en school',
        tekst:
          'Vijf dagen aanwezig in veertien weken. De mentor bezoekt hem thuis en komt niet verder dan de voordeur.',
        nodig: 'Laat zien wat er met school aan de hand is.',
        vrij: { vooraf: ['gemeente', 'wijkteam'] },
      },
      {
        titel: 'Verloop van de ondertoezichtstelling',
        tekst: 'Loopt sinds een jaar. Afspraken met moeder lukken, met Jayden nauwelijks.',
        nodig: 'Laat zien wat al is geprobeerd.',
        vrij: 'overleg',
      },
      {
        titel: 'Wat zijn zusje vertelde',
        tekst: 'Zijn zusje vertelde de gezinsvoogd in vertrouwen dat Jayden pakketjes wegbrengt.',
        nodig: 'Geeft aan waar de zorg over gaat.',
        geheimhouding: { procesregieMagZien: true, uitvraagToegestaan: false },
      },
    ],
  })
  v.op(-39, '13:15')
  await casus.naarTriage(
    'joost',
    criteria,
    'Voldoet. Zorgvuldig met wat het zusje vertelde: dat gaat niet mee in de uitvraag.',
  )
  v.op(-38, '09:10')
  await casus.vraag('joost', 'politie', {
    waarom: 'De wijkagent kent de groep op het Marktplein.',
    vraag: 'Is Jayden bij u bekend, en in welke rol?',
    nodig: 'Nodig om te weten of hij slachtoffer, verdachte of allebei is.',
    voor: -28,
    mee: ['Verzuim en school'],
  })
  await casus.vraag('joost', 'gemeente', {
    waarom: 'De leerplichtambtenaar werkt bij de gemeente.',
    vraag: 'Wat is er vanuit leerplicht gedaan en wat kan nog?',
    nodig: 'Nodig om niet langs elkaar heen te werken.',
    voor: -28,
    mee: ['Verzuim en school'],
  })
  await casus.vraag('joost', 'wijkteam', {
    waarom: 'Het wijkteam begeleidt moeder bij haar geldzaken.',
    vraag: 'Wat ziet u thuis, en kunt u moeder meer steun geven?',
    nodig: 'Nodig om te weten of er thuis iets te winnen is.',
    voor: -28,
  })
  v.op(-33, '15:20')
  await casus.antwoord(
    'wim',
    'Bekend bij de wijkagent.',
    ['informatie', 'expertise'],
    [
      {
        titel: 'Contacten op het Marktplein',
        tekst:
          'Acht keer gezien met twee oudere jongens die onderwerp van onderzoek zijn. Zelf één keer aangehouden en vrijgelaten.',
        nodig: 'Laat zien in welk gezelschap hij verkeert.',
        strafrechtelijk: true,
        vrij: 'overleg',
      },
    ],
  )
  v.op(-31, '10:45')
  await casus.antwoord(
    'fatima',
    'Bekend bij leerplicht.',
    ['informatie', 'uitvoering'],
    [
      {
        titel: 'Inzet van leerplicht',
        tekst:
          'Twee gesprekken en een waarschuwing. De leerplichtambtenaar wacht met een proces-verbaal als er een plan komt.',
        nodig: 'Bepaalt hoeveel ruimte er is.',
        vrij: { vooraf: ['jeugdbescherming'] },
      },
    ],
  )
  v.op(-29, '11:50')
  await casus.antwoord(
    'loes',
    'Wij begeleiden moeder.',
    ['informatie', 'uitvoering'],
    [
      {
        titel: 'Draagkracht van moeder',
        tekst: 'Moeder slaapt slecht en krijgt medicijnen tegen angst. Met een vaste begeleider gaat het beter.',
        nodig: 'Laat zien wat er van moeder gevraagd kan worden.',
        bijzonder: true,
        vrij: 'overleg',
        nietVoor: ['politie'],
      },
    ],
  )
  v.op(-21, '09:30')
  await casus.kiestOverleg(
    'joost',
    'Vier partijen hebben een deel; samen kunnen zij school en straat tegelijk aanpakken.',
  )
  v.op(-14, '13:00')
  await casus.bereidVoor('joost', [3, '13:30'], {
    doel: 'Jayden gaat weer naar school en is ’s avonds thuis.',
    besluiten: 'Wie spreekt hem aan, wie steunt moeder en wat doet leerplicht.',
    themas: ['School', 'Avonden en contacten', 'Steun voor moeder'],
    duur: 60,
    plaats: 'Stadskantoor, kamer 1.12',
    burger: 'vooraf',
    burgerToelichting: 'De gezinsvoogd bespreekt het doel vooraf met Jayden en zijn moeder.',
  })
  await casus.deelnemer(
    'joost',
    'jeugdbescherming',
    'uitvoerder',
    'Voert de ondertoezichtstelling uit.',
    'Wat Jayden zelf wil en wat mag.',
  )
  await casus.deelnemer('joost', 'gemeente', 'uitvoerder', 'Leerplicht en jeugdhulp.', 'Een weg terug naar school.')
  await casus.deelnemer(
    'joost',
    'politie',
    'adviseur',
    'Kent de groep waarmee hij omgaat.',
    'Hoe groot het risico op straat is.',
  )
  await casus.deelnemer(
    'joost',
    'wijkteam',
    'uitvoerder',
    'Begeleidt moeder.',
    'Wat moeder aankan en welke steun helpt.',
  )
  v.op(-12, '15:10')
  await casus.nodigUit('joost')
  v.op(-11, '09:05')
  await casus.aanvaarden('yasmin', 'fatima')
  v.op(-9, '16:40')
  await casus.aanvaarden('wim')
}
