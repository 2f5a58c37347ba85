import { inject } from 'vitest'

// The same tests, on the server that stands ready for them.
process.env.DATABASE_URL_TEST = inject('postgres')
process.env.DATABASE_TEMPLATE_TEST = inject('postgresTemplate')
