import { rm } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { newFolder, startApp } from './house.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The data of a demo that was filled and then closed. */
    filledHouse: string
  }
}

/** Before the journeys: the demo, filled by its own first start, because doing that for each of them takes long. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await newFolder()
  await (await startApp(folder)).stop()
  project.provide('filledHouse', folder)
  return () => rm(folder, { recursive: true, force: true })
}
