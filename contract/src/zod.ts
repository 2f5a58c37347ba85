import { z } from 'zod'

// Zod can compile its checks with `new Function`; the Content-Security-Policy of the screens rightly forbids that. It must
// know so before the first schema is made, hence here and not in the screens.
if ('document' in globalThis) z.config({ jitless: true })

export { z }
