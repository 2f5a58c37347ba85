/** Any origin will do: it is only there to notice that a path left it. */
const here = 'http://hier.invalid'
const longest = 1000

/**
 * The place in our own house to return to after signing in, or `/` where what was asked for lies elsewhere,
 * is not an address at all, or would start signing in anew (open redirect: RFC 9700 §4.11.1).
 */
export function localPath(asked: string | undefined): string {
  if (!asked?.startsWith('/') || asked.length > longest || !URL.canParse(asked, here)) return '/'
  const url = new URL(asked, here)
  const path = url.pathname + url.search + url.hash
  return url.origin === here && isDestination(path) ? path : '/'
}

function isDestination(path: string): boolean {
  // `/.//elders.nl` stays on this origin, but what is left of it, `//elders.nl`, would not.
  return !path.startsWith('//') && !/^\/(?:inloggen|uitloggen)(?:[/?#]|$)/.test(path)
}
