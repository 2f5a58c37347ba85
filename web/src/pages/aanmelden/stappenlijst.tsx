import { Progress, Stepper, Text } from '@mantine/core'
import { stapteksten, aanmeldTeksten as t } from '../../teksten/aanmelden.ts'
import stijl from './aanmelden.module.css'
import { stappen } from './stappen.ts'

interface Lijstdelen {
  readonly stap: number
  /** The furthest step that was reached; later ones cannot be chosen yet. */
  readonly verste: number
  readonly naarStap: (stap: number) => void
}

/** Where one is in the notification: a list beside the form, on a small screen one line. */
export function Stappenlijst({ stap, verste, naarStap }: Lijstdelen) {
  const huidig = stappen[stap]
  return (
    <>
      <nav aria-label={t.stappen} className={stijl.stappen}>
        <Stepper active={stap} onStepClick={naarStap} orientation="vertical" size="xs" iconSize={28}>
          {stappen.map(({ naam }, i) => (
            <Stepper.Step
              key={naam}
              label={stapteksten[naam].titel}
              allowStepSelect={i <= verste}
              allowStepClick={i <= verste}
              {...(i === stap ? { 'aria-current': 'step' as const } : {})}
            />
          ))}
        </Stepper>
      </nav>
      <div className={stijl.voortgang}>
        <Text size="sm" fw={600}>
          {t.stapVan(stap + 1, stappen.length)}
          {huidig && `: ${stapteksten[huidig.naam].titel}`}
        </Text>
        <Progress value={((stap + 1) / stappen.length) * 100} size="sm" mt={4} aria-hidden />
      </div>
    </>
  )
}
