// Who may import whom, over the whole tree, and that nothing imports itself by a detour.
// `npm run directions` asks it; every line of the table is one rule, and what is not in it may not be.

/** Tests, and what only they use, see everything; what is shipped never sees them. */
const tests = ['[.]test[.]tsx?$', '/testing/']

/** A folder of files of ours. */
const folder = (path) => `^${path}/`

const rulebook = ['^handvat/src/']
const contract = ['^contract/src/']
const ports = [folder('server/src/ports')]
const usecases = [folder('server/src/usecases')]
const pages = [folder('server/src/html')]
const files = [folder('server/src/files')]
const storage = [folder('server/src/storage')]
/** What a rule is made of, and what it needs of terms, readers and outcomes. */
const ground = ['^handvat/src/(doelen|lezer|regel|termijnen|verloop)[.]ts$']

/**
 * @typedef {object} Layer
 * @property {string} name
 * @property {string[]} files as regular expressions
 * @property {string[]} [except] files that are a layer of their own
 * @property {string[]} [mayImport] files of ours
 * @property {string[]} [packages] of npm; `@mantine/` stands for all that begin so
 * @property {boolean} [node] whether it may use what Node brings
 */

/** @type {Layer[]} */
const layers = [
  // The rulebook: pure, on nothing but itself.
  { name: 'casus', files: ['^handvat/src/casus/'] },
  { name: 'ground of the rules', files: ground, mayImport: ['^handvat/src/casus/'] },
  { name: 'rules', files: ['^handvat/src/regels/'], mayImport: ['^handvat/src/casus/', ...ground] },
  { name: 'rulebook', files: rulebook, except: ['^handvat/src/(casus|regels)/', ...ground], mayImport: rulebook },

  // What a route takes and gives.
  { name: 'contract', files: contract, mayImport: rulebook, packages: ['zod'] },

  // The server: from what we need to what happens, and the rooms around it.
  { name: 'ports', files: ports, mayImport: rulebook, packages: ['zod'] },
  {
    name: 'use cases',
    files: usecases,
    mayImport: [...rulebook, ...ports, ...contract],
    packages: ['csv-parse', 'file-type', 'zod'],
    node: true,
  },
  { name: 'files', files, mayImport: ports, node: true },
  {
    name: 'logboek',
    files: [folder('server/src/logboek')],
    mayImport: [...rulebook, ...ports, ...files],
    packages: ['zod'],
    node: true,
  },
  {
    name: 'backup',
    files: [folder('server/src/backup')],
    mayImport: [...rulebook, ...ports, ...files],
    packages: ['pg', 'zod'],
    node: true,
  },
  { name: 'keys', files: [folder('server/src/keys')], mayImport: [...rulebook, ...ports, ...files], node: true },
  {
    name: 'storage',
    files: storage,
    mayImport: [...rulebook, ...ports, folder('server/src/logboek')],
    packages: ['kysely', 'pg', '@electric-sql/pglite', 'zod'],
    node: true,
  },
  {
    name: 'telemetry',
    files: [folder('server/src/telemetry')],
    mayImport: ports,
    packages: ['@opentelemetry/'],
    node: true,
  },
  {
    name: 'mail',
    files: [folder('server/src/mail')],
    mayImport: ports,
    packages: ['nodemailer', 'ical-generator'],
    node: true,
  },
  {
    name: 'letters',
    files: [folder('server/src/letters')],
    mayImport: ports,
    packages: ['@myriaddreamin/typst-ts-node-compiler', 'docx'],
    node: true,
  },
  { name: 'html', files: pages, mayImport: ports },
  {
    name: 'identity',
    files: [folder('server/src/identity')],
    mayImport: [...rulebook, ...ports, ...pages],
    packages: ['zod', 'oidc-provider', 'openid-client', 'oauth4webapi', 'fastify'],
    node: true,
  },
  {
    name: 'events',
    files: [folder('server/src/events')],
    mayImport: [...rulebook, ...ports, ...usecases],
  },
  {
    name: 'api',
    files: [folder('server/src/api')],
    mayImport: [...rulebook, ...ports, ...usecases, ...contract, ...pages, folder('server/src/events')],
    packages: ['zod', 'fastify', '@fastify/'],
    node: true,
  },
  {
    name: 'jobs',
    files: [folder('server/src/jobs')],
    mayImport: [...rulebook, ...ports, ...usecases, folder('server/src/logboek')],
    node: true,
  },
  {
    name: 'demo',
    files: [folder('server/src/demo')],
    mayImport: [...rulebook, ...ports, ...contract],
    packages: ['zod'],
    node: true,
  },
  {
    name: 'config',
    files: ['^server/src/config[.]ts$'],
    mayImport: [...storage, ...ports],
    packages: ['zod'],
    node: true,
  },
  {
    // The only files that know all rooms.
    name: 'assembly',
    files: [
      '^server/src/(main|logboek-main|verklaring-main|backup-main|restore-main|new-house|new-house-main|first-house|setup-code|assembly|first-filling|start-checks|stopping|runtime|health-checks|house-log|read-settings|demo-rooms|environment)[.]ts$',
    ],
    mayImport: [...rulebook, '^server/src/'],
    packages: ['fastify', 'pino', 'zod'],
    node: true,
  },

  // The screens: types and pure functions of the rulebook, and what the routes take and give.
  {
    name: 'web',
    files: ['^web/src/'],
    mayImport: [...rulebook, ...contract],
    packages: [
      ...['react', 'react-dom', '@mantine/', '@tabler/', '@tanstack/', '@fontsource', '@hookform/', 'react-hook-form'],
      ...['zod', 'dayjs', 'pdfjs-dist', 'mammoth'],
    ],
  },

  // Around the product.
  { name: 'bench', files: ['^bench/'], mayImport: ['^scripts/', '^(handvat|server)/dist/'], node: true },
  { name: 'tour', files: ['^demo/'], node: true },
  { name: 'scripts', files: ['^scripts/'], mayImport: storage, packages: ['typescript', 'vitest'], node: true },
  { name: 'provider to try', files: ['^deploy/'], packages: ['oidc-provider'], node: true },
  {
    name: 'journeys',
    files: ['^e2e/'],
    mayImport: ['^scripts/pakket[.]mjs$'],
    packages: ['playwright-core', 'axe-core', 'pdfjs-dist', 'vitest'],
    node: true,
  },
]

const packagePath = (name) => `node_modules/${name}${name.endsWith('/') || name === '@fontsource' ? '' : '/'}`

/** @param {Layer} layer */
function rulesOf({ name, files, except = [], mayImport = [], packages = [], node = false }) {
  const from = { path: files, pathNot: [...except, ...tests] }
  const allowed = [...files, ...mayImport, ...packages.map(packagePath)]
  const rules = [
    {
      name: `${name}: imports only what its layer may`,
      severity: 'error',
      from,
      to: { pathNot: allowed, dependencyTypesNot: ['core'] },
    },
  ]
  if (!node)
    rules.push({ name: `${name}: does without Node`, severity: 'error', from, to: { dependencyTypes: ['core'] } })
  return rules
}

export default {
  forbidden: [
    ...layers.flatMap(rulesOf),
    {
      name: 'every file belongs to a layer',
      severity: 'error',
      from: {
        pathNot: [...layers.flatMap(({ files }) => files), ...tests, 'node_modules', '[.]config[.]', '^[.]', '/dist/'],
      },
      to: {},
    },
    {
      name: 'what is shipped does not see the tests',
      severity: 'error',
      from: { path: '^[a-z]+/src/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'tests stay within their workspace',
      severity: 'error',
      from: { path: '^([a-z0-9]+)/src/.*([.]test[.]tsx?$|/testing/)' },
      to: {
        path: '^(handvat|contract|server|web|scripts|e2e|bench|demo)/',
        pathNot: ['^$1/', ...rulebook, ...contract],
      },
    },
    {
      name: 'no circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    { name: 'what is imported exists', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['^web/src/vite-env'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'types', 'default'], exportsFields: ['exports'] },
  },
}
