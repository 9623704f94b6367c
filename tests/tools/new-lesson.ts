import { existsSync, readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { nearest } from '../../src/catalog/finding.ts';
import { phaseIds } from '../../src/catalog/schema/phase.ts';

/** `npm run new:lesson <phase> <name>`: a copy of the template at its place, with its own ids. */
const [phase = '', name = ''] = process.argv.slice(2);
const number = phaseIds.findIndex((id) => id === phase) + 1;

if (number === 0 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  const near = nearest(phase, phaseIds);
  console.error(`Say a phase and a name in small letters with hyphens: npm run new:lesson listen story-circle
${number === 0 && phase ? `There is no phase "${phase}"${near ? `; did you mean "${near}"?` : '.'}` : ''}
Phases: ${phaseIds.join(', ')}`);
  process.exit(1);
}

const folder = `content/en/lessons/${String(number).padStart(2, '0')}-${phase}`;
mkdirSync(folder, { recursive: true });
const taken = readdirSync('content/en/lessons', { recursive: true })
  .map(String)
  .find((path) => path.replace(/^.*\/(\d\d-)?/, '') === `${name}.mdx`);
const path = `${folder}/${name}.mdx`;
if (taken || existsSync(path)) {
  console.error(`There is a lesson called "${name}" already: ${taken ?? path}. Choose another name.`);
  process.exit(1);
}

const title = `${name[0]?.toUpperCase() ?? ''}${name.slice(1).replaceAll('-', ' ')}`;
const text = readFileSync('content/_template/lesson.mdx', 'utf8')
  .replace('title: Problem wall', `title: ${title}`)
  .replace('phase: listen', `phase: ${phase}`)
  .replaceAll('template-wall', `${name}-wall`);
writeFileSync(path, text);
console.log(`Your lesson: ${path}\nWrite over what stands there, then: npm run check`);
