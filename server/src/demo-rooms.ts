import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { demoaccounts } from './demo/vullen.ts'
import { type FirstFilling, makeFirstFilling } from './first-filling.ts'
import { registerDemoProvider } from './identity/demo-provider.ts'
import type { ProviderSettings } from './identity/settings.ts'

/** What only a demo has. */
export interface DemoRooms {
  readonly filling: FirstFilling
  /** Puts the provider of the fictional people into the server. */
  readonly provider: (server: FastifyInstance, origin: () => string) => Promise<ProviderSettings>
}

/** Loaded by a demo alone: the bundle for production goes without everything that this file needs. */
export function openDemoRooms(config: Config): DemoRooms {
  const { production } = config
  return {
    filling: makeFirstFilling(config),
    provider: (server, origin) =>
      registerDemoProvider(server, { origin, accounts: async () => demoaccounts(), production }),
  }
}
