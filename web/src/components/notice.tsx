import '@mantine/notifications/styles.layer.css'
import { Notifications, notifications } from '@mantine/notifications'
import { Library } from '../theme/library.tsx'
import { placeNotices } from './notice-place.tsx'

/** Says on whichever page that something went well; `during` is how long it stays, in milliseconds. */
export function tell(message: string, during?: number): void {
  placeNotices(Notices)
  notifications.show({ message, color: 'groen', ...(during !== undefined && { autoClose: during }) })
}

function Notices() {
  return (
    <Library>
      <Notifications position="bottom-right" />
    </Library>
  )
}
