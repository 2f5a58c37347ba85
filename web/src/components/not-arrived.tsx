import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { isHouseThere } from '../api/arriving.ts'
import { nietGeladenTeksten as t } from '../teksten/algemeen.ts'
import { Message } from './message.tsx'
import styles from './not-arrived.module.css'
import { PlainButton } from './plain-button.tsx'

/** In the place of what did not arrive. To load the page again always helps, once there is a line. */
export function NotArrived() {
  const [hasNoLine, setNoLine] = useState(false)
  const again = async () => {
    if (await isHouseThere()) window.location.reload()
    else setNoLine(true)
  }
  return (
    <div className={styles.place}>
      <Message role="alert" tone="rood" icon={<IconAlertTriangle aria-hidden />} title={t.onderdeel}>
        <p>{t.waardoor}</p>
        <p role="status">{hasNoLine ? t.geenVerbinding : t.laadOpnieuw}</p>
      </Message>
      <PlainButton kind="default" onClick={() => void again()}>
        {t.paginaOpnieuw}
      </PlainButton>
    </div>
  )
}
