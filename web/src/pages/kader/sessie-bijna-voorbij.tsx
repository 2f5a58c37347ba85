import { IconClock } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { ikQuery } from '../../api/queries.ts'
import { useSessieEindigt } from '../../api/session.ts'
import { formatTime } from '../../components/date.ts'
import { Message } from '../../components/message.tsx'
import { PlainButton } from '../../components/plain-button.tsx'
import { sessieTeksten as t } from '../../teksten/kader.ts'
import stijl from './kader.module.css'

/** Five minutes before the session ends: when, and how to stay; it takes nothing away from what is on the screen. */
export function SessieBijnaVoorbij() {
  const einde = useSessieEindigt()
  const client = useQueryClient()
  if (einde === undefined) return null
  return (
    <Message tone="oker" role="status" icon={<IconClock aria-hidden />} title={t.bijna}>
      <div className={stijl.keuze}>
        <p>{t.bijnaUitleg(formatTime(new Date(einde).toISOString()))}</p>
        <PlainButton kind="light" size="compact" onClick={() => void client.refetchQueries(ikQuery())}>
          {t.blijf}
        </PlainButton>
      </div>
    </Message>
  )
}
