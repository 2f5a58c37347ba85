import { IconUserShare } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { eigenAfwezighedenQuery, useIk } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { Message } from '../../components/message.tsx'
import { afwezigheidTeksten as t } from '../../teksten/afwezigheid.ts'
import stijl from './werk.module.css'

/** For whom one fills in today, and until when (P8). */
export function Waarnemingen() {
  const { vandaag } = useIk()
  const { data } = useQuery(eigenAfwezighedenQuery())
  return data?.vervangt
    .filter(({ eersteDag }) => eersteDag <= vandaag)
    .map(({ naam, laatsteDag }) => (
      <div key={`${naam} ${laatsteDag}`} className={stijl.bericht}>
        <Message
          tone="oker"
          icon={<IconUserShare size={20} aria-hidden />}
          title={t.uNeemtNuWaar(naam, formatDay(laatsteDag))}
        >
          <p>
            {t.waarnemenUitleg} <Link to="/casussen">{t.naarCasussen}</Link>
          </p>
        </Message>
      </div>
    ))
}
