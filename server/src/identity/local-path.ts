/** Any origin will do: it is only there to notice that a path left it. */
const hier = 'http://hier.invalid'
const langste = 1000

/**
 * The place in our own house to return to after signing in, or `/` where what was asked for lies elsewhere,
 * is not an address at all, or would start signing in anew (open redirect: RFC 9700 §4.11.1).
 */
export function lokaalPad(gevraagd: string | undefined): string {
  if (!gevraagd?.startsWith('/') || gevraagd.length > langste || !URL.canParse(gevraagd, hier)) return '/'
  const url = new URL(gevraagd, hier)
  const pad = url.pathname + url.search + url.hash
  return url.origin === hier && isEindpunt(pad) ? pad : '/'
}

function isEindpunt(pad: string): boolean {
  // `/.//elders.nl` stays on this origin, but what is left of it, `//elders.nl`, would not.
  return !pad.startsWith('//') && !/^\/(?:inloggen|uitloggen)(?:[/?#]|$)/.test(pad)
}
