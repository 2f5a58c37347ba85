import { inject } from 'vitest'

// Each house begins as a copy of the one that was made before.
process.env.TRIAL_STORE_TEST = inject('trialStore')
