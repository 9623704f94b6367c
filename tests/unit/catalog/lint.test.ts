import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lintContent } from '../../../src/catalog/lint.ts';

/** A house with one real lesson, made from the template an educator copies. */
const template = readFileSync('content/_template/lesson.mdx', 'utf8');
const lessonPath = 'content/en/lessons/03-listen/wall.mdx';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'common-thread-content-'));
  write(lessonPath, template);
  cpSync('content/en/glossary.yaml', join(root, 'content/en/glossary.yaml'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function found(level: 'error' | 'advice', file = lessonPath): string[] {
  return lintContent(root)
    .filter((finding) => finding.level === level && finding.file === file)
    .map(({ field, text }) => `${field}: ${text}`);
}

const route = (items: string, minutes: number): string =>
  `---\ntitle: R\nsummary: s\noutcome: o\nfor: f\nminutes: ${minutes}\nparts:\n  - title: All\n    items:\n${items}---\n\nText.\n`;

test('finds nothing wrong with the template an educator copies', () => {
  expect(found('error')).toEqual([]);
});

test('finds nothing wrong with the content of this house', () => {
  expect(lintContent('.').filter(({ level }) => level === 'error')).toEqual([]);
});

test.each([
  [
    'an unknown phase',
    'phase: listen',
    'phase: listn',
    ['phase: Found "listn", which is none of the choices. Did you mean "listen"?'],
  ],
  [
    'a field that does not exist',
    'phase: listen',
    'phase: listen\nduration: 20',
    [/^duration: .*There is no field called "duration" here\./],
  ],
  [
    'an unknown kind',
    'kind: card-wall',
    'kind: cardwall',
    [
      'exercises, template-wall, kind: There is no kind of exercise called "cardwall". Did you mean "card-wall"?',
    ],
  ],
  [
    'a setting the kind does not have',
    'role: problem',
    'role: trouble',
    [
      'exercises, template-wall, config, role: Found "trouble", which is none of the choices. Did you mean "problem"?',
    ],
  ],
  [
    'an exercise that is never placed',
    '<Exercise id="template-wall" />',
    '',
    [
      /^exercises, template-wall: "template-wall" is declared and never placed\. Put <Exercise id="template-wall" \/>/,
    ],
  ],
  [
    'an exercise placed twice',
    '<Exercise id="template-wall" />',
    '<Exercise id="template-wall" />\n\n<Exercise id="template-wall" />',
    [/is placed 2 times\. Leave one/],
  ],
  [
    'an exercise nobody declared',
    '<Exercise id="template-wall" />',
    '<Exercise id="template-wal" />',
    [
      /"template-wall" is declared and never placed/,
      'exercises: <Exercise id="template-wal" /> is placed and not declared at the top. Did you mean "template-wall"?',
    ],
  ],
  [
    'minutes the wrong way round',
    'minutes="3-5"',
    'minutes="5-3"',
    ['step write, minutes: Found "5-3": the smaller number comes first. Turn the two round.'],
  ],
  [
    'minutes in words',
    'minutes="3-5"',
    'minutes="five"',
    ['step write, minutes: Found "five": minutes are numbers. Write minutes="4" or minutes="3-5".'],
  ],
  ['an unknown format', 'format="solo"', 'format="alone"', [/^step write, format: Found "alone"/]],
  [
    'a list that the planner would lose',
    'Three minutes of quiet.',
    '- Three minutes of quiet.',
    [
      'step write, line 70: The line "- Three minutes of quiet. Walk round with pens and..." would become a list and be lost to the planner. Write it as a sentence.',
    ],
  ],
  [
    'a bare brace',
    'Three minutes of quiet.',
    'Three { minutes of quiet.',
    [
      'line 70: The line "Three { minutes of quiet. Walk round with pens and..." has a brace, and what follows would be taken for a program. Write it without { and }.',
    ],
  ],
  [
    'a word that is not in the glossary',
    'Nobody has to read',
    '<Term id="demnd">Nobody</Term> has to read',
    ['line 57: <Term id="demnd"> is not in the glossary. Did you mean "demand"?'],
  ],
  [
    'a picture without a description',
    'Nobody has to read',
    '<Figure src="a.svg" />\n\nNobody has to read',
    [
      'line 57: The picture "a.svg" has no description. Say in alt="..." what it shows.',
      'line 57: The picture "a.svg" is not in public/figures/. There are none yet.',
    ],
  ],
  [
    'a link into nowhere',
    'Nobody has to read',
    '[Nobody](../elsewhere) has to read',
    [
      'line 57: The link "../elsewhere" leads nowhere by itself. Use <Term id="..."> for a word, or write the address in full.',
    ],
  ],
  [
    'a risky lesson without a note on care',
    /safety: L1([\s\S]*)safetyNote: \|\n.*\n/,
    'safety: L2$1',
    [/^safetyNote: The lesson is L2 and says nothing about care\./],
  ],
  [
    'a lesson of pain that writes',
    'safety: L1',
    'safety: L3',
    [/The lesson is L3 and "template-wall" writes into the notebook\./],
  ],
  [
    'a top part that cannot be read',
    'title: Problem wall',
    'title: "Problem wall',
    [
      'line 2: The line "title: "Problem wall" does not fit what stands around it. Write each sentence below a | and set it in by two spaces, and fields of one thing below one another.',
    ],
  ],
])('says what is wrong and how it would be right: %s', (_what, from, to, expected) => {
  const changed = template.replace(from, to);
  expect(changed).not.toBe(template);
  write(lessonPath, changed);
  expect(found('error')).toEqual(
    expected.map((text) => (typeof text === 'string' ? text : expect.stringMatching(text))),
  );
});

test('reports every mistake of a file at once', () => {
  write(lessonPath, template.replace('phase: listen', 'phase: listn').replace('safety: L1', 'safety: high'));
  expect(found('error').length).toBeGreaterThanOrEqual(2);
});

test('an id used in two lessons is told with the first one', () => {
  write('content/en/lessons/03-listen/xylophone.mdx', template);
  expect(found('error', 'content/en/lessons/03-listen/xylophone.mdx')).toEqual([
    `exercises, template-wall: The id "template-wall" is used in ${lessonPath} already. Give this one a name of its own, such as "template-wall-2".`,
  ]);
});

test('advises when the facilitator talks for more than thirty in a hundred minutes', () => {
  write(lessonPath, template.replaceAll('format="plenary">', 'format="plenary" talk="facilitator">'));
  expect(found('advice')).toEqual([
    'steps: You talk for 25 of 30 minutes. Seventy to thirty would leave you 9: hand a step to pairs.',
  ]);
});

test('a translation older than its original is told with the fingerprint to write', () => {
  write(
    'content/es/lessons/03-listen/wall.mdx',
    '---\ntitle: Muro\npurpose: Reunir.\nexercises:\n  - id: template-wall\n    ask: ¿Qué?\ntranslates: abc\n---\n\n<Step id="settle">\n\nUno.\n\n</Step>\n',
  );
  const findings = found('error', 'content/es/lessons/03-listen/wall.mdx');
  expect(findings[0]).toMatch(/^translates: The original has changed since.*translates: [0-9a-f]{64}/);
  expect(findings).toContain(
    'step write: The step "write" is not translated. Add <Step id="write"> with its text.',
  );
  expect(findings).toContain(
    'step post: The step "post" is not translated. Add <Step id="post"> with its text.',
  );
});

test('a route is held against its lessons: sums, minima, pipeline, unknown lessons', () => {
  const path = 'content/en/curricula/r.mdx';
  write(
    path,
    route('      - lesson: wall\n        minutes: 5\n      - lesson: wal\n      - break: 10\n', 99),
  );
  expect(found('error', path)).toEqual(['parts, wal: There is no lesson "wal". Did you mean "wall"?']);
  write(path, route('      - lesson: wall\n        minutes: 5\n      - break: 10\n', 99));
  expect(found('error', path).join('\n')).toMatch(/5 minutes[\s\S]*15 minutes and the route says 99/);
  write(path, route('      - lesson: wall\n      - break: 10\n', 30));
  expect(found('error', path)).toEqual([]);
  expect(found('advice', path)).toEqual([
    'parts: Nothing is kept free for a late start. Begin with slack: 10.',
    'parts: The route ends without a closing. End with evaluation-and-closing, even its short form.',
  ]);
});

test('an exercise that reads what no earlier one writes stops the route', () => {
  write(
    'content/en/lessons/04-pattern/piles.mdx',
    template
      .replace('phase: listen', 'phase: pattern')
      .replaceAll('template-wall', 'piles')
      .replace('kind: card-wall', 'kind: cluster')
      .replace('      role: problem', '      roles: [problem]'),
  );
  const path = 'content/en/curricula/r.mdx';
  write(path, route('      - lesson: piles\n      - lesson: wall\n', 40));
  expect(found('error', path)).toEqual([
    'parts, piles: "piles" needs problem, and no lesson before it makes any. Put one before it that does.',
  ]);
  write(path, route('      - lesson: wall\n      - lesson: piles\n', 40));
  expect(found('error', path)).toEqual([]);
});

test('a sentence with a colon is told how to be written, without a word of the parser', () => {
  write(lessonPath, template.replace(/purpose: \|\n .*/, 'purpose: Say it: once'));
  expect(found('error')).toEqual([
    'line 3: The line "purpose: Say it: once" has a second colon, and each colon begins a field. Write purpose: | and below it, set in by two spaces: Say it: once',
  ]);
});

test('advises where a route promises more or fewer people than a lesson works with', () => {
  const path = 'content/en/curricula/r.mdx';
  const sized = (least: number, most: number): string =>
    route('      - lesson: wall\n', 1).replace(
      'minutes: 1\n',
      `minutes: 1\npeople:\n  least: ${least}\n  most: ${most}\n`,
    );
  write(path, sized(2, 500));
  expect(found('advice', path).filter((each) => each.startsWith('people'))).toEqual([
    expect.stringMatching(
      /^people, most: The route is for up to 500 people, and "wall" works with \d+ at most\./,
    ),
    expect.stringMatching(/^people, least: The route is for as few as 2 people, and "wall" needs \d+\./),
  ]);
  write(path, sized(10, 12));
  expect(found('advice', path).filter((each) => each.startsWith('people'))).toEqual([]);
});

test('no route of this house promises more people than its lessons work with', () => {
  expect(lintContent('.').filter(({ field }) => field.startsWith('people'))).toEqual([]);
});
