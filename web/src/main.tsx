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
import { queryClient, watchSignOut } from './api/query-client.ts'
import { router } from './router.tsx'
import { styleNonce } from './theme/nonce.ts'
import { theme } from './theme/theme.ts'

// Zod can compile its checks with `new Function`; our Content-Security-Policy rightly forbids that.
config({ jitless: true })

watchSignOut()

const wortel = document.getElementById('wortel')
if (wortel) {
  createRoot(wortel).render(
    <StrictMode>
      <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={styleNonce}>
        <Notifications position="bottom-right" />
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  )
}
