import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const wortel = fileURLToPath(new URL('..', import.meta.url))

interface Laag {
  /** Its files: a folder, or the beginning of a path. The longest that fits counts. */
  readonly pad: string
  /** The other layers that it may import. */
  readonly mag: readonly string[]
  /** The packages that it may import; a part before `*` stands for all that begin so. */
  readonly pakketten: readonly string[]
}

const handvat = ['handvat']
const fastify = ['fastify', '@fastify/*', 'fastify-type-provider-zod']

/** Which layer may import which. A layer that is not named here may not exist. */
const lagen = {
  // The rulebook: pure, on nothing but itself.
  casus: { pad: 'handvat/src/casus/', mag: [], pakketten: [] },
  regels: { pad: 'handvat/src/regels/', mag: ['casus', 'grond'], pakketten: [] },
  handvat: { pad: 'handvat/src/', mag: ['casus', 'regels', 'grond'], pakketten: [] },
  /** What a rule is made of, and what it needs of terms, readers and outcomes. */
  grond: { pad: 'handvat/src/{regel,lezer,termijnen,verloop}.ts', mag: ['casus'], pakketten: [] },

  // The server: from what we need to what happens, and the rooms around it.
  ports: { pad: 'server/src/ports/', mag: handvat, pakketten: [] },
  contract: { pad: 'contract/src/', mag: handvat, pakketten: ['zod'] },
  usecases: { pad: 'server/src/usecases/', mag: [...handvat, 'ports', 'contract'], pakketten: ['node:*', 'zod'] },
  logboek: { pad: 'server/src/logboek/', mag: [...handvat, 'ports'], pakketten: ['node:*'] },
  sleutels: { pad: 'server/src/keys/', mag: [...handvat, 'ports'], pakketten: ['node:*'] },
  storage: {
    pad: 'server/src/storage/',
    mag: [...handvat, 'ports', 'logboek'],
    pakketten: ['node:*', 'kysely', 'pg', '@electric-sql/pglite'],
  },
  paginas: { pad: 'server/src/html/', mag: ['ports'], pakketten: [] },
  identiteit: {
    pad: 'server/src/identity/',
    mag: [...handvat, 'ports', 'paginas'],
    pakketten: ['node:*', 'zod', 'oidc-provider', 'openid-client', 'fastify'],
  },
  api: {
    pad: 'server/src/api/',
    mag: [...handvat, 'ports', 'usecases', 'contract', 'paginas'],
    pakketten: ['node:*', 'zod', 'zod/*', ...fastify],
  },
  jobs: { pad: 'server/src/jobs/', mag: [...handvat, 'ports', 'usecases'], pakketten: ['node:*'] },
  demo: { pad: 'server/src/demo/', mag: [...handvat, 'ports', 'contract'], pakketten: ['node:*', 'zod'] },
  config: { pad: 'server/src/config.ts', mag: ['storage'], pakketten: ['node:*'] },
  /** The only files that know all rooms. */
  huis: {
    pad: 'server/src/{main,assembly,first-filling}.ts',
    mag: [
      ...handvat,
      ...['ports', 'usecases', 'storage', 'sleutels', 'logboek', 'identiteit', 'api', 'jobs', 'demo', 'config'],
    ],
    pakketten: ['node:*', 'fastify'],
  },

  // The screens: types and pure functions of the rulebook, and the API through its contract.
  web: {
    pad: 'web/src/',
    mag: [...handvat, 'contract'],
    pakketten: [
      ...['react', 'react/*', 'react-dom', 'react-dom/*', '@mantine/*', '@tabler/*', '@tanstack/*', '@fontsource*'],
      ...['@hookform/*', 'react-hook-form', 'zod', 'zod/*', 'dayjs', 'dayjs/*'],
    ],
  },
} as const satisfies Record<string, Laag>
type Laagnaam = keyof typeof lagen

/** Tests and what only they use see everything; what is shipped never sees them. */
const isProef = (pad: string) => /\.test\.tsx?$|\/testing\//.test(pad)

interface Verwijzing {
  readonly van: string
  readonly regel: number
  readonly naar: string
}

/** Whether a path belongs to `map/`, to a beginning of a path, or to one of `map/{een,twee}.ts`. */
function past(patroon: string, pad: string): boolean {
  const keuze = /^(.*)\{(.*)\}(.*)$/.exec(patroon)
  if (!keuze) return pad.startsWith(patroon)
  const [, voor = '', namen = '', na = ''] = keuze
  return namen.split(',').some((naam) => pad === `${voor}${naam}${na}`)
}

function laagVan(pad: string): Laagnaam | undefined {
  return (Object.keys(lagen) as Laagnaam[])
    .filter((naam) => past(lagen[naam].pad, pad))
    .toSorted((a, b) => lagen[b].pad.length - lagen[a].pad.length)
    .at(0)
}

const bronnen = ['handvat/src', 'contract/src', 'server/src', 'web/src'].flatMap((map) =>
  readdirSync(join(wortel, map), { recursive: true, encoding: 'utf8' })
    .map((naam) => `${map}/${naam.split(sep).join('/')}`)
    .filter((pad) => /\.tsx?$/.test(pad)),
)

/** Every import of a file, as it stands there: of values and of types, and what is passed on or loaded later. */
function verwijzingen(van: string, tekst = readFileSync(join(wortel, van), 'utf8')): readonly Verwijzing[] {
  const bron = ts.createSourceFile(van, tekst, ts.ScriptTarget.Latest)
  const gevonden: Verwijzing[] = []
  const bezoek = (knoop: ts.Node): void => {
    const naar = doelVan(knoop)
    if (naar && ts.isStringLiteralLike(naar)) {
      const regel = bron.getLineAndCharacterOfPosition(naar.getStart(bron)).line + 1
      gevonden.push({ van, regel, naar: naar.text })
    }
    ts.forEachChild(knoop, bezoek)
  }
  bezoek(bron)
  return gevonden
}

function doelVan(knoop: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(knoop) || ts.isExportDeclaration(knoop)) return knoop.moduleSpecifier
  if (ts.isImportTypeNode(knoop)) return ts.isLiteralTypeNode(knoop.argument) ? knoop.argument.literal : undefined
  if (ts.isCallExpression(knoop) && knoop.expression.kind === ts.SyntaxKind.ImportKeyword) return knoop.arguments[0]
  return undefined
}

/** Why an import may not be, or undefined when it may. */
function bezwaar({ van, naar }: Verwijzing): string | undefined {
  const laag = laagVan(van)
  if (!laag) return `${van} belongs to no layer`
  const { mag, pakketten }: Laag = lagen[laag]
  const eigen = padVan(van, naar)
  if (eigen === undefined) {
    const past = (p: string) => (p.endsWith('*') ? naar.startsWith(p.slice(0, -1)) : naar === p)
    return pakketten.some(past) ? undefined : `${laag} may not use the package ${naar}`
  }
  if (isProef(eigen)) return `${laag} may not use what is there for tests`
  const doel = laagVan(eigen)
  if (doel === laag || (doel !== undefined && mag.includes(doel))) return undefined
  return `${laag} may not import ${doel ?? 'what lies outside the layers'}`
}

/** The path within the project, or undefined for a package from elsewhere. */
function padVan(van: string, naar: string): string | undefined {
  const eigen = /^@casushuis\/(handvat|contract)$/.exec(naar)?.[1]
  if (eigen) return `${eigen}/src/index.ts`
  if (naar.startsWith('@casushuis/')) return naar.replace('@casushuis/', '').concat('/')
  if (!naar.startsWith('.')) return undefined
  return join(dirname(van), naar).split(sep).join('/')
}

const overtredingen = (lijst: readonly Verwijzing[]) =>
  lijst.flatMap((v) => {
    const reden = bezwaar(v)
    return reden ? [`${v.van}:${v.regel} imports '${v.naar}': ${reden}`] : []
  })

describe('dependency directions', () => {
  test('no file imports what its layer may not', () => {
    const geleverd = bronnen.filter((pad) => !isProef(pad))
    expect(geleverd.length).toBeGreaterThan(100)
    expect(overtredingen(geleverd.flatMap((pad) => verwijzingen(pad)))).toEqual([])
  })

  test('tests of the rulebook and the server stay within their own workspace', () => {
    const buiten = bronnen.filter(isProef).flatMap((pad) => {
      const eigen = pad.slice(0, pad.indexOf('/') + 1)
      return verwijzingen(pad).filter(({ van, naar }) => naar.startsWith('.') && !padVan(van, naar)?.startsWith(eigen))
    })
    expect(buiten).toEqual([])
  })

  test.each([
    ['handvat/src/casus/casus.ts', "import { regel } from '../regel.ts'", 'casus may not import grond'],
    ['handvat/src/toets.ts', "import { readFile } from 'node:fs'", 'handvat may not use the package node:fs'],
    ['server/src/ports/opslag.ts', "import type { S } from '../storage/schema.ts'", 'ports may not import storage'],
    ['server/src/usecases/doe.ts', "export * from '../storage/opslag.ts'", 'usecases may not import storage'],
    ['server/src/usecases/doe.ts', "const o = await import('../api/server.ts')", 'usecases may not import api'],
    ['server/src/usecases/doe.ts', "let o: import('kysely').Kysely", 'usecases may not use the package kysely'],
    ['server/src/api/server.ts', "import { h } from '../assembly.ts'", 'api may not import huis'],
    ['server/src/api/server.ts', "import { h } from '../testing/house.ts'", 'api may not use what is there for tests'],
    ['server/src/iets.ts', "import { h } from './huis.ts'", 'server/src/iets.ts belongs to no layer'],
    ['web/src/main.tsx', "import { s } from '../../server/src/config.ts'", 'web may not import config'],
    ['web/src/main.tsx', "import { s } from '@casushuis/server'", 'web may not import what lies outside the layers'],
  ])('in %s the line %s is seen', (pad, tekst, reden) => {
    expect(overtredingen(verwijzingen(pad, tekst))).toEqual([expect.stringContaining(reden)])
  })

  test('what is allowed is not seen as a fault', () => {
    const tekst = "import { toets } from '@casushuis/handvat'\nimport type { Opslag } from '../ports/opslag.ts'"
    expect(overtredingen(verwijzingen('server/src/usecases/doe.ts', tekst))).toEqual([])
  })

  test('a fault is shown with its file, line and import', () => {
    const [fout] = overtredingen(verwijzingen('web/src/main.tsx', "\nimport x from 'pg'"))
    expect(fout).toBe("web/src/main.tsx:2 imports 'pg': web may not use the package pg")
  })
})
