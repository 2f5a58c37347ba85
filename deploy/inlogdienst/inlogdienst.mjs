import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'

// An OpenID Provider to try an installation with, in a process of its own. It asks for no password: whoever reaches it is
// anybody he or she likes. Never let it vouch for people in a house with real data.

/** What this provider says of somebody who used a second factor. */
const secondFactor = 'urn:proef:tweede-factor'

const {
  PORT: port = '4000',
  HOST: host = '127.0.0.1',
  INLOGDIENST_UITGEVER: issuer = `http://localhost:${port}`,
  INLOGDIENST_HUIS: house = 'http://localhost:3000',
  INLOGDIENST_ID: id = 'proef',
  INLOGDIENST_GEHEIM: secret,
  INLOGDIENST_MENSEN: people = 'beheerder,beheerder2,fg,manager,procesregisseur,politie,gemeente,ggz',
} = process.env
const subjects = people.split(',').map((name) => name.trim())

if (!secret) {
  console.error('INLOGDIENST_GEHEIM ontbreekt: geef hetzelfde clientSecret als in CASUSHUIS_OIDC.')
  process.exit(1)
}

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'casushuis',
      client_secret: secret,
      redirect_uris: [`${house}/inloggen/terug/${id}`],
      token_endpoint_auth_method: 'client_secret_post',
      id_token_signed_response_alg: 'ES256',
    },
  ],
  jwks: { keys: [generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })] },
  cookies: { keys: [randomBytes(32).toString('base64url')] },
  scopes: ['openid', 'email'],
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  acrValues: [secondFactor],
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
  interactions: { url: (_ctx, { uid }) => `/kies/${uid}` },
  ttl: { Interaction: 600, Session: 600, Grant: 600, AuthorizationCode: 60, IdToken: 300, AccessToken: 300 },
  findAccount: async (_ctx, sub) =>
    subjects.includes(sub) ? { accountId: sub, claims: async () => claimsOf(sub) } : undefined,
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
    grant.addOIDCScope('openid email')
    await grant.save()
    return grant
  },
})
/** Everybody has an address of which this provider says that it looked whose it is. */
function claimsOf(sub) {
  return { sub, email: `${sub}@proef.example`, email_verified: true }
}

// The proxy in front says that it is https.
provider.proxy = true

const page = () => `<!doctype html><html lang="nl"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Proef-inlogdienst</title>
<h1>Proef-inlogdienst</h1><p>Alleen om te proberen: hier is geen wachtwoord nodig.</p><form method="post">
<p><label><input type="checkbox" name="tweedeFactor" value="ja" checked> met een tweede factor</label></p>
${subjects.map((sub) => `<p><button name="sub" value="${escaped(sub)}">${escaped(sub)}</button></p>`).join('\n')}
</form></html>`
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`)

/** Somebody chooses who to be. */
async function choose(request, answer) {
  const details = await provider.interactionDetails(request, answer).catch(() => undefined)
  if (!details) return answer.writeHead(400).end('Begin opnieuw met inloggen.')
  if (request.method !== 'POST') return answer.writeHead(200, { 'content-type': 'text/html' }).end(page())
  const form = new URLSearchParams(Buffer.concat(await request.toArray()).toString())
  const accountId = form.get('sub') ?? ''
  if (!subjects.includes(accountId)) return answer.writeHead(400).end('Deze persoon is er niet.')
  const login = { accountId, remember: false, ...(form.get('tweedeFactor') === 'ja' && { acr: secondFactor }) }
  await provider.interactionFinished(request, answer, { login })
}

const callback = provider.callback()
createServer((request, answer) => {
  const served = request.url?.startsWith('/kies/') ? choose(request, answer) : callback(request, answer)
  served.catch(() => answer.headersSent || answer.writeHead(500).end())
}).listen(Number(port), host, () => console.log(`Proef-inlogdienst op ${issuer}`))
