import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { openapiDocument } from './openapi.ts'

/** Writes the document beside the docs, or with `--check` tells whether the stored one is up to date. */
async function write(): Promise<void> {
  const file = new URL('../../../docs/openapi.json', import.meta.url)
  const text = `${JSON.stringify(openapiDocument(), null, 2)}\n`
  if (!process.argv.includes('--check')) return writeFile(file, text)
  if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error('docs/openapi.json is behind: run `npm run openapi`')
    process.exitCode = 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await write()
