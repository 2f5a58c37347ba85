import type { Adapter, AdapterPayload } from 'oidc-provider'

interface Bewaard {
  readonly inhoud: AdapterPayload
  /** In milliseconds since 1970. */
  readonly tot: number
}

/** For what comes without a term of its own, in seconds. */
const kortst = 600

/** Where the demo provider keeps what it is busy with: in memory, so that all of it ends with the process. */
export function maakDemogeheugen(): (soort: string) => Adapter {
  const alles = new Map<string, Bewaard>()
  const ruimOp = () => {
    for (const [sleutel, { tot }] of alles) if (tot <= Date.now()) alles.delete(sleutel)
  }
  const vind = (klopt: (inhoud: AdapterPayload, sleutel: string) => boolean) => {
    ruimOp()
    return [...alles].find(([sleutel, { inhoud }]) => klopt(inhoud, sleutel))?.[1].inhoud
  }
  return (soort) => {
    const sleutelVan = (id: string) => `${soort} ${id}`
    return {
      async upsert(id, inhoud, duur = kortst) {
        ruimOp()
        alles.set(sleutelVan(id), { inhoud, tot: Date.now() + duur * 1000 })
      },
      find: async (id) => vind((_inhoud, sleutel) => sleutel === sleutelVan(id)),
      findByUid: async (uid) => vind((inhoud, sleutel) => sleutel.startsWith(`${soort} `) && inhoud.uid === uid),
      findByUserCode: async () => undefined,
      async consume(id) {
        const bewaard = alles.get(sleutelVan(id))
        if (bewaard) bewaard.inhoud.consumed = Math.floor(Date.now() / 1000)
      },
      async destroy(id) {
        alles.delete(sleutelVan(id))
      },
      async revokeByGrantId(grant) {
        for (const [sleutel, { inhoud }] of alles) if (inhoud.grantId === grant) alles.delete(sleutel)
      },
    }
  }
}
