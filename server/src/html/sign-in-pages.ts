import type { Aanbieder, Inlogweigering } from '../ports/identity.ts'
import { html } from './html.ts'
import { pagina } from './page.ts'

interface Weigertekst {
  readonly status: number
  readonly titel: string
  readonly uitleg: string
}

const weigerteksten = {
  onbekendeAanbieder: {
    status: 404,
    titel: 'Deze inlogdienst kennen wij niet',
    uitleg: 'Begin opnieuw en kies een van de inlogdiensten die u te zien krijgt.',
  },
  onbereikbaar: {
    status: 502,
    titel: 'De inlogdienst antwoordt niet',
    uitleg:
      'Probeer het over een paar minuten opnieuw. Blijft dit zo? Meld het dan bij de helpdesk van uw organisatie.',
  },
  verlopen: {
    status: 400,
    titel: 'Deze inlogpoging is verlopen',
    uitleg: 'Dat gebeurt als u lang wacht, of als u op twee plekken tegelijk inlogt. Begin opnieuw.',
  },
  afgebroken: {
    status: 400,
    titel: 'U heeft het inloggen afgebroken',
    uitleg: 'U bent niet ingelogd.',
  },
  ongeldig: {
    status: 400,
    titel: 'Inloggen is niet gelukt',
    uitleg: 'Het antwoord van de inlogdienst klopte niet. Voor de zekerheid bent u niet ingelogd. Begin opnieuw.',
  },
  eersteFactor: {
    status: 403,
    titel: 'Log in met een tweede controle',
    uitleg:
      'Voor dit systeem is een wachtwoord alleen niet genoeg. Log opnieuw in met bijvoorbeeld een code of een pas.',
  },
  geenAccount: {
    status: 403,
    titel: 'U heeft geen account bij dit ZVH',
    uitleg:
      'De inlogdienst herkent u, maar u bent hier niet bekend. Vraag uw organisatie om u bij het ZVH aan te melden.',
  },
} as const satisfies Record<Inlogweigering, Weigertekst>

export interface Antwoordpagina {
  readonly status: number
  readonly tekst: string
}

/** Says why signing in did not succeed: what happened and what helps, and nothing about anybody (invariant 1). */
export function weigerpagina(reden: Inlogweigering): Antwoordpagina {
  return uitlegpagina(weigerteksten[reden])
}

/** For one who tried too often. */
export function teVaakPagina(): Antwoordpagina {
  return uitlegpagina({
    status: 429,
    titel: 'Te veel inlogpogingen',
    uitleg:
      'Vanaf uw netwerk is in korte tijd te vaak geprobeerd in te loggen. Wacht een minuut en probeer het opnieuw.',
  })
}

/** Lets somebody choose where to sign in. */
export function aanbiederkeuze(aanbieders: readonly Aanbieder[], terug: string): Antwoordpagina {
  const keuzes = aanbieders.map(({ id, naam }) => {
    const adres = `/inloggen?${new URLSearchParams({ aanbieder: id, terug })}`
    return html`<li><a class="keuze" href="${adres}"><strong>${naam}</strong></a></li>`
  })
  const inhoud = html`<p class="intro">Kies de inlogdienst van uw organisatie.</p><ul class="keuzes">${keuzes}</ul>`
  return { status: 200, tekst: pagina({ titel: 'Inloggen', inhoud }) }
}

/** For a house in which nobody can sign in yet. */
export function geenAanbieder(): Antwoordpagina {
  return uitlegpagina({
    status: 503,
    titel: 'Inloggen kan nog niet',
    uitleg: 'Er is nog geen inlogdienst ingesteld. Vraag de beheerder van dit systeem om dat te doen.',
  })
}

function uitlegpagina({ status, titel, uitleg }: Weigertekst): Antwoordpagina {
  const inhoud = html`<p class="intro">${uitleg}</p><p><a class="knop" href="/inloggen">Opnieuw inloggen</a></p>`
  return { status, tekst: pagina({ titel, inhoud }) }
}
