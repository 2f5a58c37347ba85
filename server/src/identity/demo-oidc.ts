import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider'
import { maakDemogeheugen } from './demo-memory.ts'
import { type DemoAccount, opnieuwpagina } from './demo-page.ts'
import { terugpad } from './oidc-client.ts'

/** Where the demo provider lives in the house. */
export const demopad = '/demo-inloggen'
export const demoClient = 'casushuis'

export interface Demodelen {
  readonly oorsprong: string
  readonly clientSecret: string
  readonly accounts: () => Promise<readonly DemoAccount[]>
}

const uur = 3600
const namen = { session: 'casushuis_demo_sessie', interaction: 'casushuis_demo_keuze', resume: 'casushuis_demo_hervat' }

/**
 * An OpenID Provider of our own for fictional people. It is loaded when somebody first signs in, so that
 * starting the house does not wait for it, and makes its keys then; they live as long as the process.
 */
export async function maakDemoOidc(delen: Demodelen): Promise<Provider> {
  const { Provider } = await import('oidc-provider')
  const provider = new Provider(delen.oorsprong + demopad, configuratie(delen))
  provider.use(vergeet)
  return provider
}

function configuratie({ oorsprong, clientSecret, accounts }: Demodelen): Configuration {
  return {
    adapter: maakDemogeheugen(),
    clients: [
      {
        client_id: demoClient,
        client_secret: clientSecret,
        redirect_uris: [oorsprong + terugpad('demo')],
        token_endpoint_auth_method: 'client_secret_post',
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })] },
    cookies: { keys: [randomBytes(32).toString('base64url')], names: namen, short: { path: demopad, sameSite: 'lax' } },
    scopes: ['openid'],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `${demopad}/kies/${uid}` },
    ttl: { Interaction: uur, Session: uur, Grant: uur, AuthorizationCode: 60, IdToken: 300, AccessToken: 300 },
    loadExistingGrant: staToe,
    findAccount: async (_ctx, onderwerp) =>
      (await accounts()).some((a) => a.onderwerp === onderwerp)
        ? { accountId: onderwerp, claims: async () => ({ sub: onderwerp }) }
        : undefined,
    renderError: (ctx) => {
      ctx.type = 'html'
      ctx.body = opnieuwpagina()
    },
  }
}

/** Nobody is asked to consent: the only client is this house, and all it learns is who was chosen. */
async function staToe({ oidc }: KoaContextWithOIDC) {
  const { client, session } = oidc
  if (!client || !session?.accountId) return undefined
  const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope('openid')
  await grant.save()
  return grant
}

/** Keeps the provider's own session out of the browser: every sign-in starts with the choice of a person. */
async function vergeet({ response }: Pick<KoaContextWithOIDC, 'response'>, next: () => Promise<void>): Promise<void> {
  await next()
  const koekjes = [response.headers['set-cookie'] ?? []].flat()
  const over = koekjes.filter((koekje) => !koekje.startsWith(namen.session))
  if (over.length > 0) response.set('Set-Cookie', over)
  else response.remove('Set-Cookie')
}
