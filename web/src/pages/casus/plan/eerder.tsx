import { Text } from '@mantine/core'
import { formatDay, formatMoment } from '../../../components/date.ts'
import { Disclosure } from '../../../components/disclosure.tsx'
import { eerderTeksten as t } from '../../../teksten/casus-plan.ts'
import type { Casus } from '../queries.ts'
import stijl from './plan.module.css'

type Eerdere = Casus['plandoelen'][number]['eerder']

/** What a goal or an action said before it was changed, by whom and when (C6). */
export function Eerder({ eerder }: { readonly eerder: Eerdere }) {
  if (eerder.length === 0) return null
  return (
    <Disclosure summary={t.titel(eerder.length)}>
      <ul className={stijl.eerder}>
        {eerder.map((was) => (
          <li key={was.id}>
            <Text size="sm" className={stijl.zacht ?? ''}>
              {t.vervangen(formatMoment(was.tijdstip), was.door)}
            </Text>
            <Text size="sm" className={stijl.woorden ?? ''}>
              <strong>{t.wat[was.wat]}:</strong> {was.tekst}
            </Text>
            {was.afspraak && (
              <Text size="sm" className={stijl.zacht ?? ''}>
                {t.afspraak(was.afspraak.uitvoerder, formatDay(was.afspraak.start), formatDay(was.afspraak.deadline))}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
