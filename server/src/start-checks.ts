import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, sep } from 'node:path'
import type { Config } from './config.ts'
import { codeOf, demandRoom } from './files/room.ts'
import { allHold, ConfigError } from './ports/config-error.ts'

type Door = Pick<Config, 'port' | 'host'>
const megabyte = 1024 ** 2
/** In bytes: what an embedded store takes on its first day, and what keys take for years. */
const room = { data: 100 * megabyte, keys: megabyte }

/**
 * Looks, before anything is done, whether the house can open where it is told to and write where it must.
 * @throws {ConfigError} with the variable or the folder, and what to do
 */
export async function demandPlace(config: Config): Promise<void> {
  await allHold([demandFreeDoor(config), demandFolders(config)])
}

/**
 * The same for what opens no door.
 * @throws {ConfigError} with the folder, and what to do
 */
export async function demandFolders({ database, demo, fillingNote, ...places }: Config): Promise<void> {
  const isTrial = database.kind === 'trial'
  const data = dirname(fillingNote)
  const ofData =
    isTrial || demo ? demandRoom(data, 'CASUSHUIS_DATA', isTrial ? room.data : room.keys) : Promise.resolve()
  /** What lies within the folder of the data has no fault of its own where that one cannot be. */
  const within = (folder: string, check: () => Promise<void>) =>
    folder.startsWith(data + sep) ? ofData.then(check) : check()
  const { keyFolder, checkpointFolder } = places
  await allHold([
    ofData,
    within(keyFolder, () => demandKeyFolder(keyFolder)),
    within(checkpointFolder, () => demandRoom(checkpointFolder, 'CASUSHUIS_CONTROLEPUNTEN', room.keys)),
  ])
}

/** Whoever reads the keys reads every casus: no other account of this machine may look into their folder. */
async function demandKeyFolder(folder: string): Promise<void> {
  await demandRoom(folder, 'CASUSHUIS_SLEUTELS', room.keys)
  // There the modes of a file say nothing of who may read it.
  if (process.platform === 'win32') return
  const { mode } = await stat(folder)
  if ((mode & forOthers) !== 0) throw new ConfigError(openToOthers(folder))
}

/** The bits of group and others (chmod(2)). */
const forOthers = 0o077

const openToOthers = (folder: string) =>
  `De map met sleutels ${folder} is ook voor anderen op deze computer te openen. Sluit haar af met: chmod -R go= ${folder}`

async function demandFreeDoor({ port, host }: Door): Promise<void> {
  const door = createServer()
  try {
    await once(door.listen({ port, host, exclusive: true }), 'listening')
  } catch (fault) {
    throw doorFault(fault, { port, host })
  }
  await once(door.close(), 'close')
}

/** What keeps a door closed, in words; any other fault as it is. */
export function doorFault(fault: unknown, { port, host }: Door): unknown {
  switch (codeOf(fault)) {
    case 'EADDRINUSE':
      return new ConfigError(
        `Poort ${port} is al in gebruik, misschien door een Casushuis dat al draait. Stop dat, of zet PORT op een ander nummer.`,
      )
    case 'EACCES':
      return new ConfigError(`Poort ${port} mag dit programma niet gebruiken. Zet PORT op een nummer boven 1023.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return new ConfigError(
        `HOST ${host} is geen adres van deze computer. Zet HOST op 127.0.0.1, of op 0.0.0.0 voor alle adressen.`,
      )
    default:
      return fault
  }
}
