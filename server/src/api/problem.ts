import type { Probleem } from '@casushuis/contract'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { Geweigerd, NietGevonden, OngeldigeInvoer } from '../usecases/errors.ts'

type ProbleemTekst = z.input<typeof Probleem>

const geen = 'about:blank'

/** The one answer for what is not there and for what is not yours. */
const nietGevonden: ProbleemTekst = {
  type: geen,
  title: 'Niet gevonden',
  status: 404,
  detail: 'Dit bestaat niet, of het is niet voor u.',
}

export const nietIngelogd: ProbleemTekst = {
  type: geen,
  title: 'U bent niet ingelogd',
  status: 401,
  detail: 'Log in om verder te gaan.',
}

const ongeldig = (velden: NonNullable<ProbleemTekst['velden']>): ProbleemTekst => ({
  type: geen,
  title: 'Er klopt iets niet in wat u invulde',
  status: 400,
  detail: 'Kijk bij de aangegeven velden. Er is niets opgeslagen.',
  velden: [...velden],
})

/** An error as problem+json (RFC 9457): with the rule or the fields, and never with a word of what was inside. */
function alsProbleem(fout: unknown): ProbleemTekst {
  if (fout instanceof NietGevonden) return nietGevonden
  if (fout instanceof OngeldigeInvoer) return ongeldig(fout.velden.map((v) => ({ ...v })))
  if (fout instanceof Geweigerd) {
    const { regel, reden, watHelpt } = fout.besluit
    return { type: geen, title: 'Dit kan nu niet', status: 403, detail: reden, regel: { ...regel }, watHelpt }
  }
  if (isFastifyFout(fout)) return fout.validation ? uitControle(fout) : uitVerzoek(fout)
  return onverwacht
}

const onverwacht: ProbleemTekst = {
  type: geen,
  title: 'Er ging iets mis',
  status: 500,
  detail: 'Uw handeling is niet uitgevoerd en er is niets opgeslagen. Probeer het opnieuw.',
}

function isFastifyFout(fout: unknown): fout is FastifyError {
  return fout instanceof Error && 'code' in fout && typeof fout.code === 'string' && fout.code.startsWith('FST_')
}

/** What the schema of the route did not accept. A bad path is no field: it is simply not there. */
function uitControle({ validation = [], validationContext }: FastifyError): ProbleemTekst {
  if (validationContext === 'params') return nietGevonden
  return ongeldig(
    validation.map(({ instancePath, message }) => ({
      veld: instancePath.split('/').filter(Boolean).join('.') || 'verzoek',
      melding: message ?? 'Dit is niet goed ingevuld.',
    })),
  )
}

function uitVerzoek({ statusCode = 500 }: FastifyError): ProbleemTekst {
  if (statusCode >= 500) return onverwacht
  return {
    type: geen,
    title: 'Dit verzoek is niet te lezen',
    status: statusCode,
    detail: 'Stuur geldige JSON, binnen de toegestane grootte.',
  }
}

/** Sends a problem; what was unexpected goes to the log of the server, by kind and without its message. */
export function stuurProbleem(request: FastifyRequest, reply: FastifyReply, fout: unknown): FastifyReply {
  const probleem = alsProbleem(fout)
  // The message of an error can quote what somebody wrote; its stack names only our own code.
  if (probleem.status >= 500 && fout instanceof Error)
    request.log.error({ soort: fout.name, plek: fout.stack?.split('\n').slice(1, 6) }, 'unexpected error')
  return reply.code(probleem.status).type('application/problem+json').send(probleem)
}

export function stuurNietGevonden(reply: FastifyReply): FastifyReply {
  return reply.code(404).type('application/problem+json').send(nietGevonden)
}
