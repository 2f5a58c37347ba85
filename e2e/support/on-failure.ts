import { afterEach } from 'vitest'
import { screensNow } from './browser.ts'
import { printedLately } from './house.ts'

// What a journey waited for in vain does not tell what the house said instead.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  console.error(
    [`── ${task.name}: the screens`, ...(await screensNow()), '── the house', ...printedLately()].join('\n'),
  )
})
