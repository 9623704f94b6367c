import type { Plugin } from 'vite';

/** The module of Vite that fetches what an import on demand brings along. */
const helper = '\0vite/preload-helper.js';

/** Where in it the address of a file is made. The rest of it waits for style sheets, which no view here has. */
const kept = /^const scriptRel = .*?;const assetsURL = .*?;(?=const seen = \{\};)/s;

/** Names each file to the browser once, as all of them come as modules, and waits for none: the import does. */
const ahead = `
const asked = new Set();
export const __vitePreload = (open, files = []) => {
  for (const file of files) {
    if (asked.has(file)) continue;
    asked.add(file);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = assetsURL(file);
    document.head.append(link);
  }
  return open();
};`;

/**
 * Fetches ahead what an import on demand needs, in a quarter of the bytes of Vite's own helper, which every page with
 * something to start loads. A browser that knows no `modulepreload` (Safari before 17) fetches it a moment later.
 * The build fails if Vite's helper reads otherwise than expected, or is not met at all.
 */
export function fetchAhead(): Plugin {
  let met = false;
  return {
    name: 'common-thread:fetch-ahead',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      if (id !== helper) return null;
      met = true;
      const [addresses] = kept.exec(code) ?? [];
      if (!addresses || !code.includes('export const __vitePreload = '))
        this.error("Vite's helper for imports on demand no longer reads as expected.");
      return { code: addresses + ahead, map: null };
    },
    buildEnd(error) {
      if (!error && !met) this.error("Vite's helper for imports on demand is no longer where it was.");
    },
  };
}
