import { z } from 'zod'

// Zod can compile its checks with `new Function`; the Content-Security-Policy of the screens rightly forbids that. It must
// know so before the first schema is made, hence here and not in the screens.
if ('document' in globalThis) z.config({ jitless: true })

// A group of fields that is left out is told like a field that is left out; of all else a schema says itself what is wrong.
z.config({
  customError: (issue) => (issue.code === 'invalid_type' && issue.expected === 'object' ? 'Vul dit in.' : undefined),
})

export { z }
