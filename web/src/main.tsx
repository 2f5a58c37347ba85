import '@fontsource-variable/source-sans-3/wght.css'
import '@mantine/core/styles.layer.css'
import './theme/house.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient, watchSignOut, watchSwitching } from './api/query-client.ts'
import { NoticePlace } from './components/notice-place.tsx'
import { router } from './router.tsx'
import { styleNonce } from './theme/nonce.ts'
import { theme } from './theme/theme.ts'

watchSignOut()
watchSwitching()

const wortel = document.getElementById('wortel')
if (wortel) {
  createRoot(wortel).render(
    <StrictMode>
      <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={styleNonce}>
        <NoticePlace />
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  )
}
