import type { Actor, KoppelingId, MedewerkerId, PartijId, Tijdstip, ZvhId } from '@casushuis/handvat'

/** A person with an account, as the house knows him or her at this moment. */
export interface SignedInMedewerker {
  readonly id: MedewerkerId
  readonly naam: string
  readonly rol: Actor['rol']
  readonly partij: { readonly id: PartijId; readonly naam: string } | null
  readonly zvh: { readonly id: ZvhId; readonly naam: string }
  /** Set where it is a system of the partij that asks, for which this person answers. */
  readonly koppeling?: KoppelingId | undefined
}

/** How the rulebook knows somebody who signed in. */
export function asActor({ id, rol, partij, zvh, koppeling }: SignedInMedewerker): Actor {
  return { medewerker: id, rol, partij: partij?.id ?? null, zvh: zvh.id, ...(koppeling && { koppeling }) }
}

/**
 * Under which `uitgever` the fictional people of the demo are stored. The demo provider's own issuer holds
 * the port on which the house happens to run, so it cannot serve as a lasting name.
 */
export const demoIssuer = 'urn:casushuis:demo-inloggen'

/** The people who may sign in. */
export interface Medewerkers {
  /**
   * As whom somebody is known by this subject at this issuer (OpenID Connect Core §5.7: only `iss` and `sub` together
   * identify somebody): one medewerker for each zvh in which this person works, by the name of the zvh (P7). Empty for a
   * stranger and for one who no longer works here.
   */
  findByIdentity(uitgever: string, onderwerp: string): Promise<readonly SignedInMedewerker[]>
  /** The same for the person that this medewerker is, this one included. */
  samePerson(medewerker: SignedInMedewerker): Promise<readonly SignedInMedewerker[]>
}

/** Somebody who was invited to sign in. */
export interface Invited {
  readonly uitnodiging: string
  readonly medewerker: SignedInMedewerker
}

/** The people who were invited. */
export interface InvitedPeople {
  /** For whom an invitation with this code was made: SHA-256 of it, hex. Whether it still counts the rules say. */
  findInvited(codehash: string): Promise<Invited | undefined>
}

/** Who somebody proved to be, and which address the issuer says is his or hers. */
export interface ProvenIdentity {
  readonly uitgever: string
  readonly onderwerp: string
  /** Null where the issuer vouches for none. */
  readonly mail: string | null
}

/** Lets who was invited sign in from now on. */
export interface Invitations {
  /** Whether it counted. */
  redeem(code: string, who: ProvenIdentity): Promise<boolean>
}

/** The SHA-256 of a session token, in hex: all that is ever stored of it. */
export type SessionKey = string & { readonly __sessiesleutel: true }

export interface Session {
  readonly begunAt: Tijdstip
  readonly usedAt: Tijdstip
  /** Read afresh on every request, so that a changed role or partij works at once (invariant 3). */
  readonly medewerker: SignedInMedewerker
  readonly draftSecret: DraftSecret
}

/**
 * From what the keys of a session are made, one for each medewerker that it was: who switches to another zvh and back finds
 * what he or she was typing, and in between nothing of it opens. 256 bits in base64url; it never leaves the house.
 */
export type DraftSecret = string & { readonly __conceptgeheim: true }

/**
 * Under which a browser seals what somebody is typing, 256 bits in base64url. Only who is signed in gets it, and once
 * the session is gone nothing opens what stayed behind in the browser.
 */
export type DraftKey = string & { readonly __conceptsleutel: true }

/** Where sessions are kept. It never sees a token, so a copy of the table opens no door. */
export interface SessionStore {
  keep(key: SessionKey, session: NewSession): Promise<void>
  /** Undefined for an unknown key, and where the medewerker no longer works here. */
  find(key: SessionKey): Promise<Session | undefined>
  /** Sets `gebruiktOp`. */
  touch(key: SessionKey, nu: Tijdstip): Promise<void>
  /** Does nothing where there is no such session. */
  remove(key: SessionKey): Promise<void>
  /** Takes away what began before this moment. */
  removeOlder(than: Tijdstip): Promise<void>
}

export interface NewSession {
  readonly medewerker: MedewerkerId
  /** From when its age counts: going on in another zvh makes nobody's day longer. */
  readonly begunAt: Tijdstip
  readonly nu: Tijdstip
  readonly draftSecret: DraftSecret
}

/** Who is signed in, and for how many seconds more when nothing else is asked. */
export interface FoundSession {
  readonly medewerker: SignedInMedewerker
  readonly secondsLeft: number
  readonly draftKey: DraftKey
}

/** Being signed in. Times are those of the real clock, never of the clock of the demo. */
export interface Sessions {
  /**
   * A new session; the token goes into the cookie and nowhere else. The session that this browser came with ends. Where
   * it was of the same medewerker, over or not, what he or she was typing stays readable.
   */
  make(medewerker: MedewerkerId, nu: Tijdstip, previous?: string): Promise<string>
  /**
   * Goes on as another medewerker of the same person: a new session, as old as the one that it ends. What was being typed
   * is readable again after switching back, and only then; undefined where the one that it ends is over.
   */
  switch(token: string, to: MedewerkerId, nu: Tijdstip): Promise<string | undefined>
  /** Who holds this token and for how long, or undefined where it is unknown, idle for too long or too old. */
  find(token: string, nu: Tijdstip): Promise<FoundSession | undefined>
  /** Whether this session is not over yet; asking does not keep it. */
  isThere(token: string, nu: Tijdstip): Promise<boolean>
  end(token: string): Promise<void>
}

/** An identity provider as a person may choose it. */
export interface Provider {
  readonly id: string
  readonly naam: string
}

/** An identity provider under the name by which its people are stored. */
export interface Inlogdienst {
  readonly uitgever: string
  readonly naam: string
}

/** Why signing in did not succeed; the screen says it in plain Dutch, and no more than this. */
export type SignInRefusal =
  | 'onbekendeAanbieder'
  | 'onbereikbaar'
  | 'verlopen'
  | 'afgebroken'
  | 'ongeldig'
  | 'eersteFactor'
  | 'geenAccount'
  | 'uitnodigingGeldtNiet'

export interface SignInFailed {
  readonly succeeded: false
  readonly reason: SignInRefusal
  /** A code for the log of the server: never a word of what the provider or the browser sent. */
  readonly cause?: string
}

export type SignInStart = { readonly succeeded: true; readonly url: URL; readonly attempt: string } | SignInFailed

/** Somebody who proved who he or she is: as which medewerkers, at least one, and where to go then. */
export interface Recognised {
  readonly succeeded: true
  readonly medewerkers: readonly [SignedInMedewerker, ...SignedInMedewerker[]]
  readonly back: string
}

export type SignInOutcome = (Recognised & { readonly choice: string }) | SignInFailed

/** How long somebody may take at the identity provider, in seconds. */
export const signInAttemptDuration = 600

/** Finding out who somebody is, at an identity provider of their choice. */
export interface SignIn {
  readonly providers: readonly Provider[]
  /** Where to send the browser, and the sealed attempt that it must bring back in a cookie; with the code of an invitation. */
  begin(provider: string, back: string, code?: string): Promise<SignInStart>
  /** Whether this attempt was begun here and can still be finished. */
  isBegun(attempt: string | undefined): boolean
  /** What came of it: `url` is the address to which the provider sent the browser back. */
  finish(url: URL, provider: string, attempt: string | undefined): Promise<SignInOutcome>
  /** Who may still choose a zvh, by the sealed `choice` of {@link finish}; undefined where it is none of ours or too old. */
  choosing(choice: string | undefined): Promise<Recognised | undefined>
}
