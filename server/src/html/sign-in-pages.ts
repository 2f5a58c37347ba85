import type { Provider, SignedInMedewerker, SignInRefusal } from '../ports/identity.ts'
import { html } from './html.ts'
import { page } from './page.ts'

interface RefusalText {
  readonly status: number
  readonly title: string
  readonly explanation: string
}

const refusalTexts = {
  onbekendeAanbieder: {
    status: 404,
    title: 'Deze inlogdienst kennen wij niet',
    explanation: 'Begin opnieuw en kies een van de inlogdiensten die u te zien krijgt.',
  },
  onbereikbaar: {
    status: 502,
    title: 'De inlogdienst antwoordt niet',
    explanation:
      'Probeer het over een paar minuten opnieuw. Blijft dit zo? Meld het dan bij de helpdesk van uw organisatie.',
  },
  verlopen: {
    status: 400,
    title: 'Deze inlogpoging is verlopen',
    explanation: 'Dat gebeurt als u lang wacht, of als u op twee plekken tegelijk inlogt. Begin opnieuw.',
  },
  afgebroken: {
    status: 400,
    title: 'U heeft het inloggen afgebroken',
    explanation: 'U bent niet ingelogd.',
  },
  ongeldig: {
    status: 400,
    title: 'Inloggen is niet gelukt',
    explanation: 'Het antwoord van de inlogdienst klopte niet. Voor de zekerheid bent u niet ingelogd. Begin opnieuw.',
  },
  eersteFactor: {
    status: 403,
    title: 'Log in met een tweede controle',
    explanation:
      'Voor dit systeem is een wachtwoord alleen niet genoeg. Log opnieuw in met bijvoorbeeld een code of een pas.',
  },
  geenAccount: {
    status: 403,
    title: 'U heeft geen account bij dit ZVH',
    explanation:
      'De inlogdienst herkent u, maar u bent hier niet bekend. Vraag uw organisatie om u bij het ZVH aan te melden.',
  },
  uitnodigingGeldtNiet: {
    status: 403,
    title: 'Met deze uitnodiging kunt u niet inloggen',
    explanation:
      'De uitnodiging is gebruikt of verlopen, of de inlogdienst bevestigt niet dat het uitgenodigde mailadres van u is. Log in met het account waarop u bent uitgenodigd, of vraag een nieuwe uitnodiging aan wie u uitnodigde.',
  },
} as const satisfies Record<SignInRefusal, RefusalText>

export interface AnswerPage {
  readonly status: number
  readonly text: string
}

/** Says why signing in did not succeed: what happened and what helps, and nothing about anybody (invariant 1). */
export function refusalPage(reason: SignInRefusal): AnswerPage {
  return explanationPage(refusalTexts[reason])
}

/** For one who tried too often. */
export function tooOftenPage(): AnswerPage {
  return explanationPage({
    status: 429,
    title: 'Te veel inlogpogingen',
    explanation:
      'Vanaf uw netwerk is in korte tijd te vaak geprobeerd in te loggen. Wacht een minuut en probeer het opnieuw.',
  })
}

/** Lets somebody choose where to sign in. */
export function providerChoice(aanbieders: readonly Provider[], terug: string): AnswerPage {
  const choices = aanbieders.map(({ id, naam }) => {
    const address = `/inloggen?${new URLSearchParams({ aanbieder: id, terug })}`
    return html`<li><a class="keuze" href="${address}"><strong>${naam}</strong></a></li>`
  })
  const content = html`<p class="intro">Kies de inlogdienst van uw organisatie.</p><ul class="keuzes">${choices}</ul>`
  return { status: 200, text: page({ title: 'Inloggen', content }) }
}

/** Lets somebody who works in several zvh's choose in which one to work now, and tells as what (P7). */
export function houseChoice(medewerkers: readonly SignedInMedewerker[]): AnswerPage {
  const choices = medewerkers.map(
    ({ zvh, rol, partij }) =>
      html`<li><button class="keuze" name="zvh" value="${zvh.id}"><strong>${zvh.naam}</strong> <span class="rol">${partij ? `namens ${partij.naam}` : roleNames[rol]}</span></button></li>`,
  )
  const content = html`
<p class="intro">U werkt in meer dan één zorg- en veiligheidshuis. Wat u in het ene ziet, bestaat niet in het andere. Wisselen kan straks met één klik.</p>
<form method="post" action="/inloggen/zvh"><ul class="keuzes">${choices}</ul></form>`
  return { status: 200, text: page({ title: 'Waar wilt u nu werken?', content }) }
}

const roleNames = {
  partijmedewerker: 'medewerker',
  partijbeheerder: 'beheerder van de eigen organisatie',
  procesregisseur: 'procesregisseur',
  ondersteuner: 'ondersteunend medewerker',
  manager: 'manager',
  beheerder: 'functioneel beheerder',
  fg: 'functionaris gegevensbescherming',
  kalender: 'kalender',
  inrichter: 'inrichting van het systeem',
} as const satisfies Record<SignedInMedewerker['rol'], string>

/** For who asks for a zvh in which he or she does not work, or no longer. */
export function notInHouse(): AnswerPage {
  const content = html`<p class="intro">Er is niets veranderd: u bent nog ingelogd waar u was. Vraag de beheerder van het andere zorg- en veiligheidshuis of u daar een account heeft.</p><p><a class="knop" href="/">Terug naar mijn werk</a></p>`
  return { status: 404, text: page({ title: 'U werkt niet in dit zorg- en veiligheidshuis', content }) }
}

/** For who was invited: where to sign in, with the code of the invitation. Whether it counts, signing in shows. */
export function invitationPage(aanbieders: readonly Provider[], uitnodiging: string): AnswerPage {
  const choices = aanbieders.map(({ id, naam }) => {
    const address = `/inloggen?${new URLSearchParams({ aanbieder: id, uitnodiging })}`
    return html`<li><a class="keuze" href="${address}"><strong>${naam}</strong></a></li>`
  })
  const content = html`<p class="intro">Log in met het account van het mailadres waarop u bent uitgenodigd. De link werkt één keer.</p><ul class="keuzes">${choices}</ul>`
  return { status: 200, text: page({ title: 'U bent uitgenodigd', content }) }
}

/** For a house in which nobody can sign in yet. */
export function noProvider(): AnswerPage {
  return explanationPage({
    status: 503,
    title: 'Inloggen kan nog niet',
    explanation: 'Er is nog geen inlogdienst ingesteld. Vraag de beheerder van dit systeem om dat te doen.',
  })
}

function explanationPage({ status, title, explanation }: RefusalText): AnswerPage {
  const content = html`<p class="intro">${explanation}</p><p><a class="knop" href="/inloggen">Opnieuw inloggen</a></p>`
  return { status, text: page({ title, content }) }
}
