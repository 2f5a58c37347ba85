import { mkdir, open, readFile, unlink } from 'node:fs/promises'

export interface Mapslot {
  geefVrij(): Promise<void>
}

/**
 * Claims a data folder for this process: PGlite itself would let two processes write and lose rows.
 * @throws {Error} when a living process holds it
 */
export async function vergrendelMap(map: string): Promise<Mapslot> {
  await mkdir(map, { recursive: true, mode: 0o700 })
  // Beside the folder: PGlite takes every file in it for its own.
  const bestand = `${map}.slot`
  for (let poging = 0; poging < 2; poging++) {
    const gelukt = await schrijfPid(bestand)
    if (gelukt) return { geefVrij: () => unlink(bestand).catch(() => {}) }
    const houder = Number(await readFile(bestand, 'utf8').catch(() => ''))
    if (houder !== process.pid && leeft(houder))
      throw new Error(`Deze gegevens zijn al in gebruik door proces ${houder}.`)
    if (houder === process.pid) throw new Error('Deze gegevens zijn al in gebruik door dit proces.')
    await unlink(bestand).catch(() => {})
  }
  throw new Error('De map met gegevens kon niet worden vergrendeld.')
}

async function schrijfPid(bestand: string): Promise<boolean> {
  try {
    const handvat = await open(bestand, 'wx', 0o600)
    await handvat.writeFile(String(process.pid))
    await handvat.close()
    return true
  } catch (fout) {
    if (fout instanceof Error && 'code' in fout && fout.code === 'EEXIST') return false
    throw fout
  }
}

function leeft(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (fout) {
    return fout instanceof Error && 'code' in fout && fout.code === 'EPERM'
  }
}
