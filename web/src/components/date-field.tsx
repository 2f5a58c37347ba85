import '@mantine/dates/styles.layer.css'
import { DateInput, type DateInputProps } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import dayjs from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat'
import { algemeneTeksten as t } from '../teksten/algemeen.ts'
import 'dayjs/locale/nl'

dayjs.extend(customParseFormat)

interface DateFieldProps extends Omit<DateInputProps, 'value' | 'onChange' | 'dateParser' | 'valueFormat'> {
  /** A calendar day, `jjjj-mm-dd`, or null. */
  readonly value: string | null
  readonly onChange: (day: string | null) => void
}

const formats = ['D-M-YYYY', 'DD-MM-YYYY', 'D/M/YYYY', 'D.M.YYYY', 'D MMMM YYYY', 'YYYY-MM-DD']

/** What somebody typed as a day, `jjjj-mm-dd`, or null where it is not one. */
function parseDay(text: string): string | null {
  const day = dayjs(text.trim(), formats, 'nl', true)
  return day.isValid() ? day.format('YYYY-MM-DD') : null
}

/** A field for a calendar day: to type the Dutch way (12-03-2026) or to pick. */
export function DateField({ value, onChange, ...rest }: DateFieldProps) {
  return (
    <DateInput
      locale="nl"
      firstDayOfWeek={1}
      hideOutsideDates
      valueFormat="DD-MM-YYYY"
      placeholder={t.datumvorm}
      dateParser={parseDay}
      leftSection={<IconCalendar size={18} aria-hidden />}
      nextLabel={t.volgende}
      previousLabel={t.vorige}
      clearButtonProps={{ 'aria-label': t.dagWissen }}
      value={value}
      onChange={onChange}
      {...rest}
    />
  )
}
