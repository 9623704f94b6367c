import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** `npm run new:exercise <kind>`: the folder of the plainest kind, with its names replaced. */
const [kind = ''] = process.argv.slice(2);
const plainest = 'sort';

if (!/^[a-z]+(-[a-z]+)*$/.test(kind) || existsSync(`src/exercises/${kind}`)) {
  console.error(
    'Say a name that no kind has yet, in small letters with hyphens: npm run new:exercise timeline',
  );
  process.exit(1);
}

const camel = kind.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
for (const [from, to] of [
  [`src/exercises/${plainest}`, `src/exercises/${kind}`],
  [`tests/unit/exercises/${plainest}`, `tests/unit/exercises/${kind}`],
] as const) {
  cpSync(from, to, { recursive: true });
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = `${entry.parentPath}/${entry.name}`;
    const text = readFileSync(path, 'utf8')
      .replaceAll(`exercises/${plainest}/`, `exercises/${kind}/`)
      .replaceAll(`kind: '${plainest}'`, `kind: '${kind}'`)
      .replaceAll(`export const ${plainest}:`, `export const ${camel}:`)
      .replaceAll(`sample-${plainest}`, `sample-${kind}`);
    writeFileSync(path, text);
  }
}
console.log(`Your kind: src/exercises/${kind}/ (and its tests).
Add its two lines to src/exercises/registry.ts:
  import { ${camel} } from './${kind}/definition.ts';
  ${kind.includes('-') ? `'${kind}': ${camel}` : camel},
Then read src/exercises/README.md, and: npm test -- unit`);
