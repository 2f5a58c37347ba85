import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Whether this runs as root on a Unix system. */
const isRoot = () => process.getuid?.() === 0

/** Whether a program can be started and says that all is well. */
export function works(program: string, ...words: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0
}

/**
 * Installs a package on Debian and its kin, where that can be done without asking anybody for a password.
 * @returns false where it cannot
 */
export function installPackage(name: string): boolean {
  const before = isRoot() ? [] : ['sudo', '-n']
  if (!existsSync('/usr/bin/apt-get') || (before.length > 0 && !works('sudo', '-n', 'true'))) return false
  console.log(`Installing ${name} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...words: readonly string[]) => {
    const [program = '', ...rest] = [...before, 'apt-get', '-q', '-y', ...words]
    return spawnSync(program, rest, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  }
  return apt('update') && apt('install', '--no-install-recommends', name)
}
