import {
  type ActionIconProps,
  type AnchorProps,
  type BadgeProps,
  type ButtonProps,
  createTheme,
  type MantineColorsTuple,
  type ModalProps,
  type MultiSelectProps,
  type NavLinkProps,
  type NotificationProps,
  type PaperProps,
  type SelectProps,
  type TableProps,
  type TooltipProps,
} from '@mantine/core'
import { algemeneTeksten as t } from '../teksten/algemeen.ts'

const petrol: MantineColorsTuple = [
  '#eff6f7',
  '#dbeaec',
  '#b6d4d9',
  '#8ab9c1',
  '#5b9aa5',
  '#34808d',
  '#176876',
  '#0b4f5c',
  '#08414c',
  '#07363f',
]
const rood: MantineColorsTuple = [
  '#fdf2f0',
  '#fae0dc',
  '#f3bfb7',
  '#e9978b',
  '#dc6c5c',
  '#cb4c3b',
  '#b43a2a',
  '#992e20',
  '#7d251a',
  '#641d15',
]
const oker: MantineColorsTuple = [
  '#fdf6e6',
  '#faeac5',
  '#f4d58c',
  '#edbd50',
  '#e2a322',
  '#c4870f',
  '#9a6807',
  '#7f5504',
  '#684504',
  '#523603',
]
const groen: MantineColorsTuple = [
  '#eef7f0',
  '#d9ecdd',
  '#b2d8bb',
  '#85c093',
  '#58a66b',
  '#388a4d',
  '#27733b',
  '#1f5f30',
  '#194e27',
  '#133e1f',
]
const grijs: MantineColorsTuple = [
  '#f5f8f8',
  '#ebf0f1',
  '#dde5e7',
  '#cfdcde',
  '#a9bbbf',
  '#7c9095',
  '#5c7076',
  '#4a5d62',
  '#2c3f44',
  '#16262a',
]

const sans = "'Source Sans 3 Variable', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"

/** A list opens when it is asked for, not because the Tab key passes; the list itself scrolls, as its keys expect. */
const list = {
  openOnFocus: false,
  withScrollArea: false,
  styles: { options: { maxHeight: 260, overflowY: 'auto' } },
} as const

/**
 * What was typed and Enter pick the first that fits; without it Enter would send the form. Not where several can be
 * picked: there a second Enter would add one that nobody meant. At opening too, or a timer of the library takes the
 * mark back after the first letter.
 */
const firstOption = { selectFirstOptionOnChange: true, selectFirstOptionOnDropdownOpen: true } as const

/** What a component begins with. Known by its type alone, so that a page loads no component that it does not show. */
const begins = <Props>(defaultProps: Partial<Props>) => ({ defaultProps })

/** Our own calm, dense look: petrol on paper, sizes for people who work in it all day. */
export const theme = createTheme({
  primaryColor: 'petrol',
  respectReducedMotion: true,
  primaryShade: 7,
  colors: { petrol, rood, oker, groen, gray: grijs, red: rood, yellow: oker, green: groen, blue: petrol },
  white: '#ffffff',
  black: '#16262a',
  fontFamily: sans,
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.25rem', xl: '2rem' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  headings: {
    fontFamily: sans,
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
      h4: { fontSize: '0.9375rem', lineHeight: '1.4' },
      h5: { fontSize: '0.875rem', lineHeight: '1.4' },
      h6: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  components: {
    ActionIcon: begins<ActionIconProps>({ size: 'lg', variant: 'subtle' }),
    Anchor: begins<AnchorProps>({ underline: 'always' }),
    Badge: begins<BadgeProps>({ variant: 'light', radius: 'sm', tt: 'none', fw: 600 }),
    Button: begins<ButtonProps>({ fw: 600 }),
    Modal: begins<ModalProps>({ centered: true, closeButtonProps: { 'aria-label': t.sluiten } }),
    MultiSelect: begins<MultiSelectProps>(list),
    NavLink: begins<NavLinkProps>({ variant: 'light' }),
    Notification: begins<NotificationProps>({ closeButtonProps: { 'aria-label': t.sluiten } }),
    Paper: begins<PaperProps>({ radius: 'md' }),
    Select: begins<SelectProps>({ ...list, ...firstOption }),
    Table: begins<TableProps>({ verticalSpacing: 'xs', horizontalSpacing: 'sm' }),
    Tooltip: begins<TooltipProps>({ withArrow: true, events: { hover: true, focus: true, touch: true } }),
  },
})
