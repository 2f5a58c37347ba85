import { spawn } from 'node:child_process'
import { ConfigError } from '../ports/config-error.ts'

/**
 * Runs a program of PostgreSQL against this database, to its end.
 * @param url holds the password, which goes along apart from the words: others on this machine can read those
 * @throws {ConfigError} where the program is not there, or ends with anything but success, with what it said
 */
export async function runPgProgram(program: 'pg_dump' | 'pg_restore', url: string, words: readonly string[]) {
  const place = new URL(url)
  const password = decodeURIComponent(place.password)
  place.password = ''
  const env = { ...process.env, ...(password && { PGPASSWORD: password }) }
  const child = spawn(program, [`--dbname=${place.href}`, ...words], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const said: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const code = await new Promise((done) => child.on('error', done).on('close', done))
  if (code instanceof Error) throw new ConfigError(notThere(program), { cause: code })
  if (code !== 0) throw new ConfigError(`${program} is niet gelukt:\n${said.join('').trim()}`)
}

const notThere = (program: string) =>
  `Het programma ${program} is er niet. Installeer de programma's van PostgreSQL (op Debian: postgresql-client), en zet hun map in PATH.`
