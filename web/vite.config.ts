import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { convertCssVariables, DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core'
import react from '@vitejs/plugin-react'
import mantine from 'postcss-preset-mantine'
import { defaultClientConditions, defineConfig, type Plugin } from 'vite'
import { theme } from './src/theme/theme.ts'

const server = 'http://localhost:3000'

/** The look of the house as a style sheet, so that the first screen has it before the component library is there. */
const lookAsStyles: Plugin = {
  name: 'look-as-styles',
  enforce: 'pre',
  transform: (_code, id) =>
    id.endsWith('/theme/variables.css')
      ? `${convertCssVariables(defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme)), ':root')}:root{--mantine-color-scheme:light}`
      : undefined,
}

/** Beside each text file the same in fewer bytes: who serves it need not compress it each time (RFC 9110 §8.4.1). */
const compressed: Plugin = {
  name: 'compressed',
  async writeBundle({ dir = '' }, bundle) {
    const names = Object.keys(bundle).filter((name) => /\.(?:js|css)$/.test(name))
    const beside = async (path: string) => {
      const source = await readFile(path)
      await writeFile(`${path}.br`, brotliCompressSync(source))
      await writeFile(`${path}.gz`, gzipSync(source, { level: 9 }))
    }
    await Promise.all(names.map((name) => beside(join(dir, name))))
  },
}

export default defineConfig({
  plugins: [lookAsStyles, react(), compressed],
  // The rulebook and the contract from their source, so that the screens need no other build first.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  css: { postcss: { plugins: [mantine()] } },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    port: 5173,
    proxy: { '/api': server, '/inloggen': server, '/uitloggen': server, '/wisselen': server, '/demo-inloggen': server },
  },
})
