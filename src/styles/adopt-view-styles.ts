import type { Plugin } from 'vite';

const styleImport = /import\s*["']([^"'?]+\.svelte)\?svelte&type=style&lang\.css["'];?/g;
const adoptedSheet = /\.svelte\.adopted\.css\?inline$/;
const notDrawn = '\0not-drawn-at-build';

/** Svelte pieces that static pages draw at build: their styles belong into the page. */
const drawnAtBuild = /\/(SheetPaper|PhaseArc|PhaseSymbol|PileSymbol)\.svelte$/;

/**
 * Lets a lazily loaded view bring its own styles. Astro would gather them into every page that can
 * show any exercise, and each gathered sheet adds its bytes and a hash to every page. Instead the page is
 * built without them, and the browser's copy of a view adopts a constructed stylesheet, which the
 * Content-Security-Policy allows.
 *
 * A view that no page draws at build is not compiled for the server at all: that was a third of the compiling.
 *
 * The sheet has an address of its own, `View.svelte.adopted.css?inline`: an address with more than the Svelte
 * plugin's own query would be compiled as the component once more, script and all.
 */
export function adoptViewStyles(): Plugin[] {
  return [leaveOutViews, leaveOutHydration, adoptStyles];
}

const leaveOutViews: Plugin = {
  name: 'common-thread:leave-out-views',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\.svelte$/ },
    handler(id) {
      return this.environment.name === 'client' || drawnAtBuild.test(id) ? null : notDrawn;
    },
  },
  load: { filter: { id: /^\0not-drawn-at-build$/ }, handler: () => 'export default null;' },
};

/** Pages start their views themselves: what Astro would wake up islands with keeps parts of Svelte that nothing else uses. */
const leaveOutHydration: Plugin = {
  name: 'common-thread:leave-out-hydration',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^@astrojs\/svelte\/client\.js$/ },
    handler: () => notDrawn,
  },
};

const adoptStyles: Plugin = {
  name: 'common-thread:adopt-view-styles',
  apply: 'build',
  enforce: 'post',
  resolveId: {
    filter: { id: adoptedSheet },
    handler: (id) => id,
  },
  load: {
    filter: { id: adoptedSheet },
    handler(id) {
      const view = this.getModuleInfo(id.replace(adoptedSheet, '.svelte'));
      // What the Svelte plugin leaves at a component it has compiled.
      const compiled = view?.meta['svelte'] as { css?: { code: string } } | undefined;
      if (!compiled?.css) this.error(`${id} has no compiled styles to adopt.`);
      return { code: compiled.css.code, moduleType: 'css' };
    },
  },
  transform(code, id) {
    if (!id.endsWith('.svelte') || this.environment.name !== 'client') return null;
    let count = 0;
    const adopted = code.replace(styleImport, (_match, path: string) => {
      const name = `adopted_${count++}`;
      return `import ${name} from "${path}.adopted.css?inline"; { const sheet = new CSSStyleSheet(); sheet.replaceSync(${name}); document.adoptedStyleSheets.push(sheet); }`;
    });
    return count > 0 ? { code: adopted, map: null } : null;
  },
};
