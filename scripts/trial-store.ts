import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { dumpEmptyTrial } from '../server/src/storage/trial.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The file with an empty embedded store that has today's schema. */
    trialStore: string
  }
}

/** Before the tests on the embedded store: one that is empty, because making it anew for every house takes seconds. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'casushuis-trial-'))
  const file = join(folder, 'empty.tar')
  writeFileSync(file, Buffer.from(await (await dumpEmptyTrial()).arrayBuffer()))
  project.provide('trialStore', file)
  return () => rmSync(folder, { recursive: true, force: true })
}
