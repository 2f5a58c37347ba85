import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { voerUit } from './build.mjs'

/** Whether this runs as root on a Unix system. */
export function isBeheerder() {
  return process.getuid?.() === 0
}

/** Whether a program can be started and says that all is well. */
export function werkt(programma, ...argumenten) {
  return spawnSync(programma, argumenten, { stdio: 'ignore' }).status === 0
}

/**
 * Installs a package on Debian and its kin, where that can be done without asking anybody for a password.
 * @returns false where it cannot
 */
export async function installeerPakket(naam) {
  const vooraf = isBeheerder() ? [] : ['sudo', '-n']
  if (!existsSync('/usr/bin/apt-get') || (vooraf.length > 0 && !werkt('sudo', '-n', 'true'))) return false
  console.log(`Installing ${naam} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = async (...argumenten) => {
    const [programma, ...rest] = [...vooraf, 'apt-get', '-q', '-y', ...argumenten]
    await voerUit(programma, rest, { env })
  }
  try {
    await apt('update')
    await apt('install', '--no-install-recommends', naam)
    return true
  } catch (fout) {
    console.error(fout.message)
    return false
  }
}
