import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { Configuration, KoaContextWithOIDC, Provider, ResourceServer } from 'oidc-provider'
import { makeDemoMemory } from './demo-memory.ts'
import { againPage, type DemoAccount } from './demo-page.ts'
import { returnPath } from './oidc-client.ts'

/** Where the demo provider lives in the house. */
export const demoPath = '/demo-inloggen'
export const demoClient = 'casushuis'

/** The system of a fictional partij, and its secret: known to everybody, like everything of the demo. */
export const demoSysteem = { clientId: 'zaaksysteem-van-de-demo', geheim: 'iedereen-mag-dit-weten' } as const

export interface DemoParts {
  readonly origin: string
  readonly clientSecret: string
  readonly accounts: () => Promise<readonly DemoAccount[]>
}

const hour = 3600
const names = { session: 'casushuis_demo_sessie', interaction: 'casushuis_demo_keuze', resume: 'casushuis_demo_hervat' }

/**
 * An OpenID Provider of our own for fictional people. It is loaded when somebody first signs in, so that
 * starting the house does not wait for it, and makes its keys then; they live as long as the process.
 */
export async function makeDemoOidc(parts: DemoParts): Promise<Provider> {
  const { Provider } = await import('oidc-provider')
  const provider = new Provider(parts.origin + demoPath, configuration(parts))
  provider.use(forget)
  return provider
}

function configuration({ origin, clientSecret, accounts }: DemoParts): Configuration {
  return {
    adapter: makeDemoMemory(),
    clients: [
      {
        client_id: demoClient,
        client_secret: clientSecret,
        redirect_uris: [origin + returnPath('demo')],
        token_endpoint_auth_method: 'client_secret_post',
        id_token_signed_response_alg: 'ES256',
      },
      {
        client_id: demoSysteem.clientId,
        client_secret: demoSysteem.geheim,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })] },
    cookies: { keys: [randomBytes(32).toString('base64url')], names, short: { path: demoPath, sameSite: 'lax' } },
    scopes: ['openid'],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: { enabled: true, getResourceServerInfo: tokenFor(origin) },
    },
    interactions: { url: (_ctx, { uid }) => `${demoPath}/kies/${uid}` },
    ttl: {
      Interaction: hour,
      Session: hour,
      Grant: hour,
      AuthorizationCode: 60,
      IdToken: 300,
      AccessToken: 300,
      ClientCredentials: 300,
    },
    loadExistingGrant: allow,
    findAccount: async (_ctx, onderwerp) =>
      (await accounts()).some((a) => a.onderwerp === onderwerp)
        ? { accountId: onderwerp, claims: async () => ({ sub: onderwerp }) }
        : undefined,
    renderError: (ctx) => {
      ctx.type = 'html'
      ctx.body = againPage()
    },
  }
}

/** A system gets a token for this house alone, of the kind that a house can check by itself (RFC 9068, RFC 8707). */
function tokenFor(origin: string) {
  return async (_ctx: KoaContextWithOIDC, resource: string): Promise<ResourceServer> => {
    const { errors } = await import('oidc-provider')
    if (resource !== origin) throw new errors.InvalidTarget()
    return { scope: '', audience: origin, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'ES256' } } }
  }
}

/** Nobody is asked to consent: the only client is this house, and all it learns is who was chosen. */
async function allow({ oidc }: KoaContextWithOIDC) {
  const { client, session } = oidc
  if (!client || !session?.accountId) return undefined
  const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope('openid')
  await grant.save()
  return grant
}

/** Keeps the provider's own session out of the browser: every sign-in starts with the choice of a person. */
async function forget({ response }: Pick<KoaContextWithOIDC, 'response'>, next: () => Promise<void>): Promise<void> {
  await next()
  const cookies = [response.headers['set-cookie'] ?? []].flat()
  const remaining = cookies.filter((cookie) => !cookie.startsWith(names.session))
  if (remaining.length > 0) response.set('Set-Cookie', remaining)
  else response.remove('Set-Cookie')
}
