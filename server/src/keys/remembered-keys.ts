import type { CasusId } from '@casushuis/handvat'
import type { CasusKey, Keys } from '../ports/keys.ts'

/** In milliseconds. */
const shortWhile = 30_000
/** More casussen than people look at in such a while. */
const most = 2_000

/**
 * A key store that remembers for a short while which key a casus has: a list opens a name of each casus on it, and reading as
 * many files took longer than all the rest. What this process destroys is forgotten at once. At another one it can linger for that
 * while, when there is nothing left in the database to open with it.
 * @param now in milliseconds, of a clock that nobody sets
 */
export function rememberedKeys(keys: Keys, now: () => number = () => performance.now()): Keys {
  const known = new Map<CasusId, { readonly key: CasusKey; readonly until: number }>()
  let destructions = 0
  const remember = (casus: CasusId, key: CasusKey) => {
    known.delete(casus)
    known.set(casus, { key, until: now() + shortWhile })
    for (const oldest of known.keys()) {
      if (known.size <= most) break
      known.delete(oldest)
    }
  }
  return {
    ...keys,
    async find(zvh, casus) {
      const remembered = known.get(casus)
      if (remembered && now() < remembered.until) return remembered.key
      const before = destructions
      const key = await keys.find(zvh, casus)
      // One that was read before something was destroyed may be the key of just that.
      if (key && before === destructions) remember(casus, key)
      else known.delete(casus)
      return key
    },
    async destroy(zvh, casus) {
      destructions++
      known.delete(casus)
      await keys.destroy(zvh, casus)
      destructions++
    },
  }
}
