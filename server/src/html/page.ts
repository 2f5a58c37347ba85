import { type Html, html } from './html.ts'

/** Where the stylesheet of these pages is served. */
export const stylePath = '/inloggen/stijl.css'

export interface Page {
  readonly title: string
  /** A small mark beside the name of the house, for what must not be mistaken for the real thing. */
  readonly mark?: string
  readonly content: Html
}

/** A whole page around signing in: no script, no inline style, nothing from elsewhere. */
export function page({ title, mark, content }: Page): string {
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Casushuis</title>
<link rel="icon" href="/pictogram.svg" type="image/svg+xml">
<link rel="stylesheet" href="${stylePath}">
</head>
<body>
<header class="balk"><p class="naam">Casushuis</p>${mark ? html`<p class="merk">${mark}</p>` : ''}</header>
<main class="vel">
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.html
}
