import type { AntwoordVan, importNakijken } from '@casushuis/contract'

export type Codering = AntwoordVan<typeof importNakijken>['codering']

/** The text of a file, or what is wrong with it as a whole, in words for who chose it. */
export type Bestandstekst = { readonly tekst: string; readonly codering: Codering } | { readonly bezwaar: string }

const slaOp = 'Kies in Excel “Opslaan als” en dan “CSV UTF-8 (door komma’s gescheiden)”.'

/** How the files begin that a spreadsheet makes for itself: a zip, and what came before that. */
const rekenbladen = ['504b0304', 'd0cf11e0a1b11ae1']
/** The marks with which a text says how its letters are stored (Unicode, §23.8). */
const merken = { 'utf-8': 'efbbbf', 'utf-16le': 'fffe', 'utf-16be': 'feff' } as const

/** Reads the letters of a file as it was stored; only where it is certain how that was. */
export function leesBestand(base64: string): Bestandstekst {
  const bytes = Buffer.from(base64, 'base64')
  const begint = (met: string) => bytes.subarray(0, met.length / 2).toString('hex') === met
  if (rekenbladen.some(begint)) return { bezwaar: `Dit is een Excel-bestand en geen csv-bestand. ${slaOp}` }
  for (const merk of ['utf-16le', 'utf-16be'] as const) if (begint(merken[merk])) return decodeer(bytes, merk, 'utf-16')
  if (begint(merken['utf-8'])) return decodeer(bytes, 'utf-8', 'utf-8')
  if (bytes.includes(0)) return onleesbaar
  const utf8 = decodeer(bytes, 'utf-8', 'utf-8')
  return 'tekst' in utf8 || !isWestEuropees(bytes) ? utf8 : decodeer(bytes, 'windows-1252', 'windows-1252')
}

const onleesbaar = { bezwaar: `De letters in dit bestand zijn niet te lezen. ${slaOp}` }

/** The mark itself is no part of the text. */
function decodeer(bytes: Uint8Array, als: string, codering: Codering): Bestandstekst {
  try {
    return { tekst: new TextDecoder(als, { fatal: true }).decode(bytes), codering }
  } catch {
    return onleesbaar
  }
}

/**
 * Whether every byte beyond ASCII is a letter or an apostrophe of Windows-1252. Other old alphabets have theirs elsewhere: what
 * uses those would be read as other letters, and is not guessed at.
 */
const isWestEuropees = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte < 0x80 || byte === 0x92 || (byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7))
