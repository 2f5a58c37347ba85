/** Labels one after another as one line; an abbreviation keeps its capitals. */
export function inOneLine(labels: readonly string[]): string {
  return labels
    .map((label, i) =>
      i === 0 || label === label.toUpperCase() ? label : label.charAt(0).toLowerCase() + label.slice(1),
    )
    .join(', ')
}
