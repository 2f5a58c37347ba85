import { Outlet } from '@tanstack/react-router'
import { Library } from '../../theme/library.tsx'

/** Every page but the first: what one fills in or looks through is made of the component library. */
export function Bladen() {
  return (
    <Library>
      <Outlet />
    </Library>
  )
}
