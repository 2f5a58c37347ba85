import type { Adapter, AdapterPayload } from 'oidc-provider'

interface Kept {
  readonly content: AdapterPayload
  /** In milliseconds since 1970. */
  readonly until: number
}

/** For what comes without a term of its own, in seconds. */
const shortest = 600

/** Where the demo provider keeps what it is busy with: in memory, so that all of it ends with the process. */
export function makeDemoMemory(): (soort: string) => Adapter {
  const all = new Map<string, Kept>()
  const tidy = () => {
    for (const [key, { until }] of all) if (until <= Date.now()) all.delete(key)
  }
  const find = (fits: (content: AdapterPayload, key: string) => boolean) => {
    tidy()
    return [...all].find(([key, { content }]) => fits(content, key))?.[1].content
  }
  return (soort) => {
    const keyOf = (id: string) => `${soort} ${id}`
    return {
      async upsert(id, content, duration = shortest) {
        tidy()
        all.set(keyOf(id), { content, until: Date.now() + duration * 1000 })
      },
      find: async (id) => find((_inhoud, key) => key === keyOf(id)),
      findByUid: async (uid) => find((content, key) => key.startsWith(`${soort} `) && content.uid === uid),
      findByUserCode: async () => undefined,
      async consume(id) {
        const kept = all.get(keyOf(id))
        if (kept) kept.content.consumed = Math.floor(Date.now() / 1000)
      },
      async destroy(id) {
        all.delete(keyOf(id))
      },
      async revokeByGrantId(grant) {
        for (const [key, { content }] of all) if (content.grantId === grant) all.delete(key)
      },
    }
  }
}
