import '@mantine/core/styles.layer.css'
import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { styleNonce } from './nonce.ts'
import { theme } from './theme.ts'

/**
 * The component library in our own look. It comes along with the first page that needs it; the colours and sizes of the
 * look are a style sheet (`variables.css`), there from the beginning.
 */
export function Library({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={styleNonce} withCssVariables={false}>
      {children}
    </MantineProvider>
  )
}
