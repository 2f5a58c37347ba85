import { BestandSchema, BriefSchema, type Contract, DrukstukSchema } from '@casushuis/contract'
import type { Documentsoort } from '@casushuis/handvat'
import type { FastifyReply } from 'fastify'
import type { Printer } from '../ports/printer.ts'
import { dagInWoorden } from '../usecases/dag-in-woorden.ts'

/** How each kind of document is called on the line, and where it is kept. */
export const kinds: Readonly<Record<Documentsoort, { readonly type: string; readonly extension: string }>> = {
  pdf: { type: 'application/pdf', extension: 'pdf' },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx' },
  jpeg: { type: 'image/jpeg', extension: 'jpg' },
  png: { type: 'image/png', extension: 'png' },
}

interface Kept {
  readonly answer: unknown
  readonly printer: Printer | undefined
}

/**
 * An answer to keep: never opened in the browser, nor under a name that tells of anybody.
 * @throws {Error} for a paper where nothing prints
 */
export async function sendFile(
  reply: FastifyReply,
  { soort, naam }: NonNullable<Contract['bestand']>,
  { answer, printer }: Kept,
): Promise<FastifyReply> {
  if (soort === 'document') return sendDocument(reply, naam, answer)
  reply.header('Content-Disposition', disposition(naam))
  if (soort === 'json') return reply.send(answer)
  if (!printer) throw new Error('a paper needs a printer')
  if (soort === 'pdf')
    return reply.type(kinds.pdf.type).send(Buffer.from(await printer.stuk(DrukstukSchema.parse(answer))))
  const brief = BriefSchema.parse(answer)
  const op = { ...brief, dag: dagInWoorden(brief.dag) }
  return soort === 'brief'
    ? reply.type(kinds.pdf.type).send(Buffer.from(await printer.brief(op)))
    : reply.type(kinds.docx.type).send(Buffer.from(await printer.briefWord(op)))
}

/** A file as it was brought in, of the kind that was found in it. */
function sendDocument(reply: FastifyReply, naam: string, answer: unknown): FastifyReply {
  const { soort, inhoud } = BestandSchema.parse(answer)
  const { type, extension } = kinds[soort]
  reply.header('Content-Disposition', disposition(`${naam}.${extension}`))
  return reply.type(type).send(Buffer.from(inhoud, 'base64'))
}

const disposition = (naam: string) => `attachment; filename="${naam}"`
