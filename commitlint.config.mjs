import { execFileSync } from 'node:child_process'

/** What the commit that is being made changes, from the root of the project. */
const staged = () => execFileSync('git', ['diff', '--cached', '--name-only'], { encoding: 'utf8' }).split('\n')

/** One subject is one behaviour; a second one is a commit of its own. */
export function oneBehaviour({ subject }) {
  return [!subject?.includes(';'), 'the subject holds one behaviour: make a commit of each']
}

/** A rule of the handvat never changes without why: a lawyer reads it back here. */
export function rulebookSaysWhy({ body }, changed = staged()) {
  const touchesRulebook = changed.some((path) => path.startsWith('handvat/'))
  return [!touchesRulebook || Boolean(body?.trim()), 'a change of handvat/ needs a body that says why']
}

export default {
  extends: ['@commitlint/config-conventional'],
  plugins: [{ rules: { 'one-behaviour': oneBehaviour, 'rulebook-says-why': (parsed) => rulebookSaysWhy(parsed) } }],
  rules: {
    'header-max-length': [2, 'always', 100],
    'body-max-line-length': [2, 'always', 120],
    'one-behaviour': [2, 'always'],
    'rulebook-says-why': [2, 'always'],
  },
}
