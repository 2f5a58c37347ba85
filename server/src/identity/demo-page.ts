import { type Html, html } from '../html/html.ts'
import { page } from '../html/page.ts'

/** A fictional person of the demo. */
export interface DemoAccount {
  /** The subject under which this person is stored with `demoUitgever`. */
  readonly onderwerp: string
  readonly naam: string
  /** The role in words. */
  readonly rolnaam: string
  readonly organisatie: string
  /** One line about what this person does in the story. */
  readonly omschrijving: string
}

/** The choice of who to be: one button per fictional person, grouped by organisation, without a password. */
export function choicePage(accounts: readonly DemoAccount[]): string {
  const organisaties = [...new Set(accounts.map((a) => a.organisatie))]
  const members = (organisatie: string) => accounts.filter((a) => a.organisatie === organisatie)
  return page({
    title: 'Wie bent u vandaag?',
    mark: 'Demonstratie',
    content: html`
<p class="intro">Kies een persoon en u bent meteen ingelogd. Iedereen ziet alleen wat bij zijn of haar rol hoort: log uit, kies iemand anders en kijk wat er verandert.</p>
<p class="intro">Alle mensen, organisaties en casussen zijn verzonnen.</p>
<form method="post" class="groepen">${organisaties.map((o, i) => group(`groep-${i}`, o, members(o)))}</form>`,
  })
}

/** For a choice that cannot be carried on: too old, made twice, or not begun here. */
export function againPage(): string {
  return page({
    title: 'Deze keuze is verlopen',
    mark: 'Demonstratie',
    content: html`<p class="intro">Begin opnieuw; dan kunt u weer iemand kiezen.</p><p><a class="knop" href="/inloggen">Opnieuw kiezen</a></p>`,
  })
}

function group(id: string, organisatie: string, members: readonly DemoAccount[]): Html {
  return html`
<section class="organisatie" aria-labelledby="${id}">
<h2 id="${id}">${organisatie}</h2>
<ul class="keuzes">${members.map(choice)}</ul>
</section>`
}

function choice({ onderwerp, naam, rolnaam, omschrijving }: DemoAccount): Html {
  return html`
<li><button class="keuze" name="onderwerp" value="${onderwerp}"><strong>${naam}</strong> <span class="rol">${rolnaam}</span> <span class="verhaal">${omschrijving}</span></button></li>`
}
