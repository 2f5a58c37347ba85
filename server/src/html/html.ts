/** Markup in which every value from outside has been made harmless. */
export interface Html {
  readonly html: string
}

type Value = string | Html | readonly Html[]

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A piece of markup; text put into it is escaped, so that a name cannot become a tag. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: String.raw({ raw: parts }, ...values.map(safe)) }
}

function safe(value: Value): string {
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (sign) => signs[sign] ?? '')
  return 'html' in value ? value.html : value.map((part) => part.html).join('')
}
