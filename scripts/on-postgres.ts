import { inject } from 'vitest'

// The same tests, on the server that stands ready for them.
process.env.DATABASE_URL_TEST = inject('postgres')
process.env.DATABASE_TEMPLATE_TEST = inject('postgresTemplate')
const { owner, app } = inject('postgresRoles')
process.env.DATABASE_OWNER_TEST = owner
process.env.DATABASE_APP_TEST = app
