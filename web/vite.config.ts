import react from '@vitejs/plugin-react'
import mantine from 'postcss-preset-mantine'
import { defaultClientConditions, defineConfig } from 'vite'

const server = 'http://localhost:3000'

export default defineConfig({
  plugins: [react()],
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
