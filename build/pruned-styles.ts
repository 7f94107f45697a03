import type { Plugin } from 'vite'

const DECLARED = /(?<=[{;])(--[\w-]+):[^;}]*(?:;|(?=\}))/g

/** The styles without custom properties that nothing reads: of the design system's tokens residents' pages need a third. */
function pruned(css: string): string {
  const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  const rest = css.replace(DECLARED, (declaration, name: string) => (read.has(name) ? declaration : ''))
  return rest === css ? css : pruned(rest)
}

/** For the builds whose styles are written into pages. */
export const prunedStyles = (isOurs: (environment: string) => boolean): Plugin => ({
  name: 'machiai-pruned-styles',
  apply: 'build',
  enforce: 'post',
  applyToEnvironment: ({ name }) => isOurs(name),
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = pruned(String(file.source))
  },
})
