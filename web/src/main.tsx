import '@fontsource-variable/source-sans-3/wght.css'
import '@mantine/core/styles/baseline.layer.css'
import '@mantine/core/styles/global.layer.css'
import './theme/variables.css'
import './theme/house.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ikQuery, werkQuery } from './api/queries.ts'
import { queryClient, watchSignOut, watchSwitching } from './api/query-client.ts'
import { NoticePlace } from './components/notice-place.tsx'
import { router } from './router.tsx'

watchSignOut()
watchSwitching()
// What the first screen asks is on its way while the screen is made.
void queryClient.prefetchQuery(ikQuery())
if (window.location.pathname === '/') void queryClient.prefetchQuery(werkQuery())

const wortel = document.getElementById('wortel')
if (wortel) {
  createRoot(wortel).render(
    <StrictMode>
      <NoticePlace />
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
}
