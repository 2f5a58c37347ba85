import { type Html, html } from './html.ts'

/** Where the stylesheet of these pages is served. */
export const stijlpad = '/inloggen/stijl.css'

export interface Pagina {
  readonly titel: string
  /** A small mark beside the name of the house, for what must not be mistaken for the real thing. */
  readonly merk?: string
  readonly inhoud: Html
}

/** A whole page around signing in: no script, no inline style, nothing from elsewhere. */
export function pagina({ titel, merk, inhoud }: Pagina): string {
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${titel} – Casushuis</title>
<link rel="icon" href="/pictogram.svg" type="image/svg+xml">
<link rel="stylesheet" href="${stijlpad}">
</head>
<body>
<header class="balk"><p class="naam">Casushuis</p>${merk ? html`<p class="merk">${merk}</p>` : ''}</header>
<main class="vel">
<h1>${titel}</h1>
${inhoud}
</main>
</body>
</html>
`.html
}
