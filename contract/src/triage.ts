import { weigergronden } from '@casushuis/handvat'
import { z } from 'zod'
import { contract } from './contract.ts'
import { id } from './id.ts'
import {
  BurgerdeelnameSchema,
  Casusparams,
  Dag,
  DeelnemerrolSchema,
  Doelkeuze,
  KorteTekst,
  leeg,
  Moment,
  Motivering,
  NieuwGegevenSchema,
  objectparams,
  Tekst,
} from './shared.ts'

export const uitvraagVersturen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/uitvragen',
  naam: 'uitvraagVersturen',
  samenvatting: 'Stel namens de leidende partij een vraag aan één partij',
  handeling: 'uitvraagVersturen',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({
    partij: id<'partij'>(),
    waaromDezePartij: Motivering,
    vraag: Tekst,
    noodzaak: Motivering,
    antwoordVoor: Dag,
    meegestuurd: z.array(id<'gegeven'>()).max(50),
  }),
  antwoord: z.object({ id: id<'uitvraag'>() }),
  status: 201,
})

export const uitvraagIntrekken = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/uitvragen/:id/intrekking',
  naam: 'uitvraagIntrekken',
  samenvatting: 'Trek een open uitvraag in',
  handeling: 'uitvraagIntrekken',
  params: objectparams<'uitvraag'>(),
  query: Doelkeuze,
  body: leeg,
  antwoord: leeg,
  status: 204,
})

export const uitvraagBeantwoorden = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/uitvragen/:id/antwoord',
  naam: 'uitvraagBeantwoorden',
  samenvatting: 'Beantwoord een uitvraag, of weiger met een grond',
  handeling: 'uitvraagBeantwoorden',
  params: objectparams<'uitvraag'>(),
  query: Doelkeuze,
  body: z.strictObject({
    bekend: z.boolean().nullable().describe('Leeg bij een weigering'),
    weigergrond: z.enum(weigergronden).nullable(),
    toelichting: Tekst,
    bijdrage: z.array(z.enum(['informatie', 'expertise', 'uitvoering'])),
    gegevens: z.array(NieuwGegevenSchema).max(50),
  }),
  antwoord: leeg,
  status: 204,
})

export const triageBesluiten = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/triagebesluit',
  naam: 'triageBesluiten',
  samenvatting: 'Neem het triagebesluit',
  handeling: 'triageBesluiten',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({
    uitkomst: z.enum(['nietInBehandeling', 'casusoverleg', 'casusoverlegOmTeBepalen', 'andereOverlegtafel']),
    motivering: Motivering,
    advies: z.string().trim().max(4000).optional(),
  }),
  antwoord: z.object({ vernietigd: z.boolean() }),
  status: 200,
})

const Voorbereiding = z.strictObject({
  doel: Motivering,
  besluiten: Motivering,
  themas: z.array(KorteTekst).min(1, 'Noem minstens één gespreksthema.').max(20),
  moment: Moment,
  burger: BurgerdeelnameSchema,
  burgerToelichting: z.string().trim().max(2000),
})

export const overlegVoorbereiden = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/overleggen',
  naam: 'overlegVoorbereiden',
  samenvatting: 'Begin de voorbereiding van een casusoverleg',
  handeling: 'overlegVoorbereiden',
  params: Casusparams,
  query: Doelkeuze,
  body: Voorbereiding,
  antwoord: z.object({ id: id<'overleg'>() }),
  status: 201,
})

export const overlegAanpassen = contract({
  methode: 'PUT',
  pad: '/casussen/:casusnummer/overleggen/:id',
  naam: 'overlegAanpassen',
  samenvatting: 'Pas de voorbereiding aan',
  handeling: 'overlegAanpassen',
  params: objectparams<'overleg'>(),
  query: Doelkeuze,
  body: Voorbereiding,
  antwoord: leeg,
  status: 204,
})

export const deelnemerToevoegen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/overleggen/:id/deelnemers',
  naam: 'deelnemerToevoegen',
  samenvatting: 'Voeg een deelnemer toe, met noodzaak en gevraagde bijdrage',
  handeling: 'deelnemerToevoegen',
  params: objectparams<'overleg'>(),
  query: Doelkeuze,
  body: z.strictObject({
    partij: id<'partij'>(),
    rol: DeelnemerrolSchema,
    noodzaak: Motivering,
    bijdrage: Motivering,
  }),
  antwoord: z.object({ id: id<'deelnemer'>() }),
  status: 201,
})

export const deelnemerVerwijderen = contract({
  methode: 'DELETE',
  pad: '/casussen/:casusnummer/deelnemers/:id',
  naam: 'deelnemerVerwijderen',
  samenvatting: 'Haal een deelnemer uit de voorbereiding',
  handeling: 'deelnemerVerwijderen',
  params: objectparams<'deelnemer'>(),
  query: Doelkeuze,
  body: leeg,
  antwoord: leeg,
  status: 204,
})

export const deelnemersUitnodigen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/overleggen/:id/uitnodiging',
  naam: 'deelnemersUitnodigen',
  samenvatting: 'Rond de voorbereiding af en nodig de deelnemers uit',
  handeling: 'deelnemersUitnodigen',
  params: objectparams<'overleg'>(),
  query: Doelkeuze,
  body: leeg,
  antwoord: leeg,
  status: 204,
})
