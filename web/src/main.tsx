import '@fontsource-variable/source-sans-3/wght.css'
import '@mantine/core/styles.layer.css'
import '@mantine/dates/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './theme/house.css'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { config } from 'zod'
import { bewaakAfmelden, geheugen } from './api/query-client.ts'
import { router } from './router.tsx'
import { stijlnonce } from './theme/nonce.ts'
import { thema } from './theme/theme.ts'

// Zod can compile its checks with `new Function`; our Content-Security-Policy rightly forbids that.
config({ jitless: true })

bewaakAfmelden()

const wortel = document.getElementById('wortel')
if (wortel) {
  createRoot(wortel).render(
    <StrictMode>
      <MantineProvider theme={thema} forceColorScheme="light" getStyleNonce={stijlnonce}>
        <Notifications position="bottom-right" />
        <QueryClientProvider client={geheugen}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  )
}
