import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { preview } from 'astro';
import { chromium, type Browser } from 'playwright';
import { launch } from '../site/launch.ts';
import { keyEvening } from '../site/room-evening.ts';
import { bytesOf, offlineList } from '../tools/offline-list.ts';
import { tableOf, weigh, writeTable } from './byte-table.ts';
import { measureOpening } from './open.ts';
import { measurePlan } from './plan.ts';
import { measureWall } from './wall.ts';

/**
 * `npm run bench`: byte budgets of the built site, and build time for 50, 500 and 5,000 lessons beside plain Astro
 * with as many pages of the same MDX, in this one run on this one machine. `npm run bench -- 50 500` for fewer.
 */
const root = resolve(import.meta.dirname, '../..');
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

function build(folder: string): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--silent'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return performance.now() - started;
}

/** Weighs the site, and writes the README's table of it. */
async function bytes(browser: Browser, site: string): Promise<void> {
  const weighed = await weigh(browser, site);
  writeTable(weighed);
  console.log(`Bytes as they travel, the heaviest of each kind\n${tableOf(weighed)}`);
  console.log('\nBytes to keep offline, as they travel');
  for (const wish of Object.keys(offlineList('dist').wishes))
    console.log(`  ${wish.padEnd(36)} ${String(bytesOf('dist', wish)).padStart(8)}`);
  console.log('\nBytes of what is passed from hand to hand');
  for (const name of readdirSync('dist/download', { recursive: true }).map(String).sort())
    if (/\.(html|epub)$/.test(name))
      console.log(`  ${name.padEnd(48)} ${String(statSync(join('dist/download', name)).size).padStart(8)}`);
}

/** The same lesson many times over, each with ids of its own. */
function lessonText(nth: number): string {
  return readFileSync(join(root, 'content/_template/lesson.mdx'), 'utf8')
    .replaceAll('template-wall', `wall-${nth}`)
    .replace('title: Problem wall', `title: Problem wall ${nth}`);
}

function ours(count: number, folder: string): number {
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  cpSync(join(root, 'content/en/glossary.yaml'), join(folder, 'content/en/glossary.yaml'), {
    recursive: true,
  });
  cpSync(join(root, 'content/en/pages'), join(folder, 'content/en/pages'), { recursive: true });
  mkdirSync(join(folder, 'content/en/curricula'), { recursive: true });
  mkdirSync(join(folder, 'content/en/lessons/03-listen'), { recursive: true });
  for (let nth = 0; nth < count; nth += 1)
    writeFileSync(join(folder, `content/en/lessons/03-listen/lesson-${nth}.mdx`), lessonText(nth));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return build(folder);
}

/** Plain Astro: the same MDX, a page each for both faces and languages, no more than a title around it. */
function plain(count: number, folder: string): number {
  mkdirSync(join(folder, 'src/pages/[face]'), { recursive: true });
  mkdirSync(join(folder, 'src/lessons'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], devToolbar: { enabled: false } };\n",
  );
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { lessons: defineCollection({ loader: glob({ base: './src/lessons', pattern: '*.mdx' }) }) };\n",
  );
  writeFileSync(join(folder, 'src/Block.astro'), '<section><slot /></section>\n');
  writeFileSync(
    join(folder, 'src/pages/[face]/[id].astro'),
    "---\nimport { getCollection, render } from 'astro:content';\nimport Block from '../../Block.astro';\nexport async function getStaticPaths() {\n  const lessons = await getCollection('lessons');\n  return ['a', 'b', 'c', 'd'].flatMap((face) => lessons.map((entry) => ({ params: { face, id: entry.id }, props: { entry } })));\n}\nconst { Content } = await render(Astro.props.entry);\nconst blocks = { Step: Block, Exercise: Block, Ask: Block, Facilitators: Block, Story: Block };\n---\n<html lang=\"en\"><head><title>{Astro.props.entry.data.title}</title></head><body><Content components={blocks} /></body></html>\n",
  );
  for (let nth = 0; nth < count; nth += 1)
    writeFileSync(join(folder, `src/lessons/lesson-${nth}.mdx`), lessonText(nth));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return build(folder);
}

/** What a page costs while somebody works on it, and an evening in keys, on the site just built. */
async function work(): Promise<void> {
  const server = await preview({ logLevel: 'error', server: { port: 4392 } });
  const site = `http://localhost:${server.port}`;
  const browser = await chromium.launch(launch);
  await bytes(browser, site);
  await measureWall(browser, site);
  await measurePlan(browser, site);
  await measureOpening(browser, site);
  const page = await browser.newPage({ locale: 'en-GB' });
  const { numbers, words, counts } = await keyEvening(page, site);
  console.log('\nA room’s evening on one device, in keys and taps');
  console.log(`  120 cards piled, closed and sent       ${numbers}, no word typed`);
  console.log(
    `  words of ${words.cards} cards, later             ${words.keys} for ${words.characters} characters`,
  );
  console.log(
    `  ${counts.fields} hand counts                        ${counts.keys} for ${counts.digits} digits`,
  );
  await browser.close();
  await server.stop();
}

process.chdir(root);
build(root);
await work();
console.log('\nBuild, seconds (both faces in two languages; plain Astro builds as many pages)');
let before: { readonly count: number; readonly own: number; readonly beside: number } | undefined;
for (const count of sizes.length > 0 ? sizes : [50, 500, 5000]) {
  const folder = mkdtempSync(join(tmpdir(), 'common-thread-bench-'));
  for (const part of ['ours', 'plain']) mkdirSync(join(folder, part));
  const beside = plain(count, join(folder, 'plain'));
  const own = ours(count, join(folder, 'ours'));
  const pages = readdirSync(join(folder, 'ours/dist'), { recursive: true }).filter((name) =>
    String(name).endsWith('index.html'),
  ).length;
  console.log(
    `  ${String(count).padStart(5)} lessons, ${pages} pages: ours ${(own / 1000).toFixed(1)}, plain ${(beside / 1000).toFixed(1)}, ${(own / beside).toFixed(2)} times`,
  );
  if (before) {
    const each = (now: number, then: number, less: number): number => (now - then) / (count - less);
    const [one, plainOne] = [each(own, before.own, before.count), each(beside, before.beside, before.count)];
    console.log(
      `        each lesson more: ours ${one.toFixed(1)} ms, plain ${plainOne.toFixed(1)} ms, ${(one / plainOne).toFixed(2)} times`,
    );
  }
  before = { count, own, beside };
  rmSync(folder, { recursive: true, force: true });
}
