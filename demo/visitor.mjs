// Somebody who visits a running demo: signs in like a browser does, and then talks to the API.
// Plain Node, no dependency. Used by rondleiding.mjs; copy it when you want to try something of your own.

const maxDoorverwijzingen = 10

/** What the API answered when it did not do as asked: problem+json (RFC 9457). */
export class Probleem extends Error {
  constructor(status, probleem) {
    super(`${status} ${probleem?.title ?? ''}`)
    this.status = status
    /** Holds `detail`, and for a refusal of the rulebook `regel` and `watHelpt`. */
    this.probleem = probleem
  }
}

/** The cookies of one browser, kept by hand. */
function maakKoekjes() {
  const koekjes = new Map()
  return {
    bewaar(antwoord) {
      for (const regel of antwoord.headers.getSetCookie()) {
        const [paar = '', ...eigenschappen] = regel.split(';')
        const [naam, ...waarde] = paar.trim().split('=')
        const verlopen = eigenschappen.some((e) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(e))
        if (verlopen) koekjes.delete(naam)
        else koekjes.set(naam, waarde.join('='))
      }
    },
    kop: () => [...koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; '),
  }
}

/**
 * Signs in as one fictional person and returns a way to call the API as that person.
 * The road is the one of OpenID Connect with any provider: to /inloggen, on to the provider, choose who to be,
 * and back with a code that the house changes for a session. Each station is a redirect that we follow by hand.
 */
export async function logIn(adres, onderwerp) {
  const { origin } = new URL(adres)
  const koekjes = maakKoekjes()

  async function stuur(pad, opties = {}) {
    const antwoord = await fetch(new URL(pad, origin), {
      redirect: 'manual',
      ...opties,
      // To change something, a program says where it comes from (the guard against forged requests).
      headers: { cookie: koekjes.kop(), origin, ...opties.headers },
    })
    koekjes.bewaar(antwoord)
    return antwoord
  }

  /** Follows redirects until a page comes, or until we are back at the door of the house. */
  async function volg(pad, opties) {
    let antwoord = await stuur(pad, opties)
    for (let i = 0; i < maxDoorverwijzingen && antwoord.status >= 300 && antwoord.status < 400; i++) {
      const verder = new URL(antwoord.headers.get('location') ?? '/', new URL(pad, origin))
      pad = verder.href
      if (verder.pathname === '/') return { pad, antwoord }
      antwoord = await stuur(pad)
    }
    return { pad, antwoord }
  }

  const keuze = await volg('/inloggen?aanbieder=demo').catch((oorzaak) => {
    throw new Error(`nothing answers at ${origin}; start the demo with npm start`, { cause: oorzaak })
  })
  if (!new URL(keuze.pad, origin).pathname.startsWith('/demo-inloggen/kies/'))
    throw new Error(`no demo answers at ${origin} (status ${keuze.antwoord.status})`)
  const terug = await volg(keuze.pad, { method: 'POST', body: new URLSearchParams({ onderwerp }) })
  if (new URL(terug.pad, origin).pathname !== '/') throw new Error(`${onderwerp} could not sign in`)

  /** One call of the API as this person; throws a {@link Probleem} for anything but success. */
  async function vraag(methode, pad, body) {
    const antwoord = await stuur(`/api/v1${pad}`, {
      method: methode,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    const tekst = await antwoord.text()
    const inhoud = tekst ? JSON.parse(tekst) : null
    if (!antwoord.ok) throw new Probleem(antwoord.status, inhoud)
    return inhoud
  }

  return {
    ik: await vraag('GET', '/gebruikersprofiel'),
    lees: (pad) => vraag('GET', pad),
    post: (pad, body) => vraag('POST', pad, body),
    put: (pad, body) => vraag('PUT', pad, body),
  }
}
