import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { contentLint } from './src/catalog/lint-integration.ts';
import { arriveTogether } from './src/offline/arrive-together.ts';
import { editions } from './src/offline/editions.ts';
import { fetchAhead } from './src/offline/fetch-ahead.ts';
import { neverHydrated } from './src/offline/never-hydrated.ts';
import { offlineCopy } from './src/offline/offline-copy.ts';
import { adoptViewStyles } from './src/styles/adopt-view-styles.ts';
import { standIns } from './src/offline/stand-ins.ts';
import { layerOrder } from './src/styles/layer-order.ts';
import { ownPolicy } from './src/styles/own-policy.ts';

// `BASE=/common-thread/ npm run build` serves it from a folder of another site.
const base = (process.env.BASE ?? '/').replace(/\/?$/, '/');

export default defineConfig({
  base,
  trailingSlash: 'always',
  outDir: process.env.OUT ?? './dist',
  devToolbar: { enabled: false },
  integrations: [contentLint(), mdx(), svelte(), ownPolicy(), editions(base), offlineCopy(base)],
  markdown: { syntaxHighlight: false },
  // Several pages at once: one by one, a build spends half its time waiting for the disk.
  build: { concurrency: 16, inlineStylesheets: 'always', assets: 'assets' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "font-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  vite: {
    resolve: {
      alias: { 'lib0/logging': fileURLToPath(new URL('./src/notebook/yjs-says.ts', import.meta.url)) },
    },
    plugins: [layerOrder(), adoptViewStyles(), arriveTogether(), neverHydrated(), fetchAhead(), standIns()],
    worker: { format: 'es' },
    // Astro's own modules carry a directive that the bundler warns about at every lesson.
    build: {
      target: ['chrome109', 'firefox115', 'safari16.4'],
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog: (level, log, tell) => log.code === 'MODULE_LEVEL_DIRECTIVE' || tell(level, log),
      },
    },
    define: { __PSEUDO__: JSON.stringify(process.env.PSEUDO === '1') },
  },
});
