import type { Attempt, FirstHouse } from '../ports/first-house.ts'
import type { Answers, Faults } from '../ports/new-house.ts'
import { type Html, html } from './html.ts'
import { page } from './page.ts'
import type { AnswerPage } from './sign-in-pages.ts'

/** Where the first house is set up. */
export const setupPath = '/inrichten'

/** What somebody filled in on the page, the code included. */
export type Typed = Answers & { readonly code?: string | undefined }
type Field = keyof Typed

interface Filled {
  readonly issuers: FirstHouse['issuers']
  readonly typed: Typed
  readonly faults: Faults<'code'>
}

const labels = {
  code: [
    'Code uit het logboek van de server',
    'Vier groepjes van vijf tekens. Deze code geldt een uur na de start van de server.',
  ],
  naam: ['Hoe heet het zorg- en veiligheidshuis?', ''],
  'inzage-vooraf': [
    'Mogen deelnemers vóór een overleg al zien wat voor hen is vrijgegeven?',
    'Dit is de eerste huisregel. De functioneel beheerder kan haar later wijzigen.',
  ],
  beheerder: ['Hoe heet de eerste functioneel beheerder?', 'Deze persoon legt daarna al het andere vast.'],
  uitgever: ['Bij welke inlogdienst logt deze persoon in?', ''],
  mail: [
    'Met welk mailadres logt deze persoon daar in?',
    'U krijgt dan een link waarmee deze persoon de eerste keer inlogt. De inlogdienst moet bevestigen dat het adres van deze persoon is.',
  ],
  onderwerp: [
    'Of: onder welk kenmerk kent die inlogdienst deze persoon?',
    'Vul een van deze twee in. Het kenmerk heet daar meestal “sub”; de beheerder van de inlogdienst kent het.',
  ],
} as const satisfies Record<Field, readonly [label: string, help: string]>

const order = [
  ...['code', 'naam', 'inzage-vooraf', 'beheerder', 'uitgever', 'mail', 'onderwerp'],
] as const satisfies Field[]
/** One of these is enough. */
const either: readonly Field[] = ['mail', 'onderwerp']

/** The form on which the first house is set up, with what was typed and what is wrong with it. */
export function setupPage(filled: Filled): AnswerPage {
  if (filled.issuers.length === 0) return noIssuer
  const wrong = order.filter((name) => filled.faults[name] !== undefined)
  const title = wrong.length > 0 ? 'Dit kan nog niet' : 'Richt dit huis in'
  const content = html`
<p class="intro">In deze database staat nog geen zorg- en veiligheidshuis. Richt het eerste hier in. Dat kan één keer, met de code die bij het starten in het logboek van de server is geschreven.</p>
${wrong.length > 0 ? summary(wrong, filled) : ''}
<form method="post" action="${setupPath}" class="vragen" autocomplete="off" novalidate>
${textField('code', filled)}
${textField('naam', filled)}
${yesOrNo(filled)}
${textField('beheerder', filled)}
${issuerField(filled)}
${textField('mail', filled)}
${textField('onderwerp', filled)}
<p><button class="knop">Richt het huis in</button></p>
</form>`
  return { status: wrong.length > 0 ? 400 : 200, text: page({ title, content }) }
}

function summary(wrong: readonly Field[], { faults }: Filled): Html {
  const lines = wrong.map(
    (name) => html`<li><a href="#${name}">${labels[name][0]}</a>: dit antwoord ${faults[name] ?? ''}.</li>`,
  )
  return html`<div class="fouten" role="alert"><p>Er is niets ingericht. Verbeter eerst:</p><ul>${lines}</ul></div>`
}

/** What stands around a field: its name, what it is for, and what is wrong with it. */
function around(name: Field, { faults }: Filled): { readonly above: Html; readonly below: Html; readonly marks: Html } {
  const [label, help] = labels[name]
  const fault = faults[name]
  const described = [help ? `${name}-uitleg` : '', fault ? `${name}-fout` : ''].filter(Boolean).join(' ')
  return {
    above: html`<span class="label">${label}</span>${help ? html`<span class="uitleg" id="${name}-uitleg">${help}</span>` : ''}`,
    below: fault ? html`<p class="fout" id="${name}-fout">Dit antwoord ${fault}.</p>` : html``,
    marks: html`${fault ? html` aria-invalid="true"` : ''}${described ? html` aria-describedby="${described}"` : ''}`,
  }
}

function textField(name: Field, filled: Filled): Html {
  const { above, below, marks } = around(name, filled)
  return html`<div class="vraag"><label for="${name}">${above}</label>
<input type="text" id="${name}" name="${name}" value="${filled.typed[name] ?? ''}"${
    either.includes(name) ? '' : html` required`
  }${marks}>${below}</div>`
}

function yesOrNo(filled: Filled): Html {
  const name = 'inzage-vooraf'
  const { above, below, marks } = around(name, filled)
  const option = (value: string, id: string, text: string) =>
    html`<label class="keuzerij"><input type="radio" id="${id}" name="${name}" value="${value}"${
      filled.typed[name] === value ? html` checked` : ''
    }> ${text}</label>`
  return html`<fieldset class="vraag"${marks}><legend>${above}</legend>
${option('ja', name, 'Ja, als wie het inbracht dat koos')}
${option('nee', `${name}-nee`, 'Nee, pas tijdens het overleg')}${below}</fieldset>`
}

function issuerField(filled: Filled): Html {
  const name = 'uitgever'
  const { above, below, marks } = around(name, filled)
  const options = filled.issuers.map(
    ({ naam, uitgever }) =>
      html`<option value="${uitgever}"${filled.typed[name] === uitgever ? html` selected` : ''}>${naam} (${uitgever})</option>`,
  )
  return html`<div class="vraag"><label for="${name}">${above}</label>
<select id="${name}" name="${name}" required${marks}>${options}</select>${below}</div>`
}

/** What is told when the house was made, or when there is none to make. */
export function doneSettingUpPage(attempt: Exclude<Attempt, { readonly kind: 'refused' }>, origin: string): AnswerPage {
  if (attempt.kind === 'there') return isThere
  const { naam, beheerder, uitnodiging } = attempt
  const content = html`<p class="intro">${naam} is ingericht. ${beheerder} is functioneel beheerder. De code werkt niet meer.</p>
${uitnodiging === null ? signInNow : firstTime(beheerder, `${origin}/uitnodiging/${uitnodiging}`)}
<p class="intro">Bewaar de map met sleutels apart van de database: zonder de een is de ander niet te lezen.</p>`
  return { status: 200, text: page({ title: 'Het huis is ingericht', content }) }
}

const signInNow = html`<p><a class="knop" href="/inloggen">Inloggen</a></p>`

/** The link is shown this once: the house keeps nothing but the hash of its code. */
function firstTime(beheerder: string, link: string): Html {
  return html`<p class="intro">Met deze link logt ${beheerder} de eerste keer in. Hij werkt één keer, twee weken lang, en alleen voor wie met het gegeven mailadres inlogt. Bent u dat niet zelf, geef de link dan door. U ziet hem alleen nu.</p>
<div class="vraag"><label for="link"><span class="label">Link voor de eerste keer</span></label><input type="text" id="link" readonly value="${link}"></div>
<p><a class="knop" href="${link}">Inloggen met de uitnodiging</a></p>`
}

const isThere: AnswerPage = {
  status: 409,
  text: page({
    title: 'Er is al een huis ingericht',
    content: html`<p class="intro">In deze database staat al een zorg- en veiligheidshuis. Er is niets veranderd.</p><p><a class="knop" href="/inloggen">Inloggen</a></p>`,
  }),
}

const noIssuer: AnswerPage = {
  status: 503,
  text: page({
    title: 'Inrichten kan nog niet',
    content: html`<p class="intro">Er is nog geen inlogdienst ingesteld, dus niemand zou kunnen inloggen. Stel CASUSHUIS_OIDC in en start de server opnieuw.</p>`,
  }),
}

/** For whoever tried too often. */
export const setupTooOften: AnswerPage = {
  status: 429,
  text: page({
    title: 'Te veel pogingen',
    content: html`<p class="intro">Er is in korte tijd te vaak geprobeerd dit huis in te richten. Er is niets veranderd. Wacht een minuut en probeer het opnieuw.</p><p><a class="knop" href="${setupPath}">Opnieuw proberen</a></p>`,
  }),
}
