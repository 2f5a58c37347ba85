// Changes the rulebook in every small way there is, and runs its tests on each change: `npm run mutatie`.
// A change that no test notices is a sentence of the handvat that no situation tells. It takes an hour or two, so it is no
// part of `npm test`; `npm run mutatie -- --mutate handvat/src/regels/uitvraag.ts` measures one file.

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/mutatie.config.ts', related: false },
  mutate: [
    'handvat/src/regels/*.ts',
    'handvat/src/{toets,verantwoording,inzagematrix,inzage,hoedanigheid,regel,verloop,verloopspoor}.ts',
    '!handvat/src/**/*.test.ts',
  ],
  // Only the rulebook is copied to where it is changed, and what its tests read beside it.
  ignorePatterns: ['/*', '!/handvat', '!/docs', '!/scripts', '!/tsconfig.base.json', '/handvat/dist'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['progress', 'clear-text', 'json'],
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.stryker/mutatie.json' },
  tempDirName: '.stryker',
  // The types are checked by `npm run check`, and a mutant is nothing that has types.
  disableTypeChecks: true,
  thresholds: { high: 97, low: 95, break: 95 },
}
