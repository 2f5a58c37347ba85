/** Markup in which every value from outside has been made harmless. */
export interface Html {
  readonly html: string
}

type Waarde = string | Html | readonly Html[]

const tekens: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A piece of markup; text put into it is escaped, so that a name cannot become a tag. */
export function html(delen: TemplateStringsArray, ...waarden: readonly Waarde[]): Html {
  return { html: String.raw({ raw: delen }, ...waarden.map(veilig)) }
}

function veilig(waarde: Waarde): string {
  if (typeof waarde === 'string') return waarde.replace(/[&<>"']/g, (teken) => tekens[teken] ?? '')
  return 'html' in waarde ? waarde.html : waarde.map((deel) => deel.html).join('')
}
