import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { activityFor } from '../../../src/exercises/activity-for.ts';
import { newCard } from '../../../src/exercises/cards.ts';
import type { Audience } from '../../../src/exercises/contract.ts';
import ExerciseHost from '../../../src/exercises/ExerciseHost.svelte';
import { draftOf } from '../../../src/exercises/vote/draft.ts';
import { announce, offersFrom, ruleFrom, setState, votesOf } from '../../../src/exercises/vote/logic.ts';
import { live } from '../../../src/notebook/live.svelte.ts';
import { inPile } from '../../../src/notebook/id.ts';
import { MemoryNotebook, plainAbout } from '../../../src/notebook/memory.ts';
import { newGathering } from '../../../src/notebook/records/gathering.ts';
import type { Decision } from '../../../src/notebook/records/decision.ts';
import type { AnyRecord } from '../../../src/notebook/records/registry.ts';
import '../../../src/styles/layers.css';

const config = { method: 'dots', dots: 3, stack: 2 } as const;
const setting = { id: 'x', kind: 'vote', ask: 'Which of these first?', labels: [], cards: [], config };
const activity = activityFor(setting, 'en', { id: 'now', gathering: 'day', rank: 'a0' });
const names = ['Damp walls', 'Late buses', 'No answer'];
const piles = names.map((words, index): AnyRecord => ({
  id: `p${index}`,
  type: 'cluster',
  activity: 'wall',
  rank: `a${index}`,
  symbol: ['drop', 'road', 'bell'][index] ?? 'drop',
  words,
  lang: 'en',
  also: {},
}));
/** A card in each pile: an empty one is no option. */
const piled = names.flatMap((_words, index): AnyRecord[] => [
  {
    ...newCard({ activity: 'wall', rank: `a${index}`, number: `A${index}`, role: 'problem', lang: 'en' }),
    id: `c${index}`,
  },
  {
    id: inPile(`c${index}`),
    type: 'link',
    activity: 'wall',
    kind: 'in',
    from: `c${index}`,
    to: `p${index}`,
    note: '',
  },
]);
let notebook: MemoryNotebook;

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout({ languages: ['en'] }), [
    activity,
    newGathering({ id: 'day', rank: 'a0', date: '2026-03-01', present: null }),
    ...piles,
    ...piled,
  ]);
});

function show(audience: Audience = 'facilitator'): void {
  const failed = { message: 'Could not load', again: 'Try again' };
  render(ExerciseHost, { notebook: live(notebook), activity, setting, lang: 'en', audience, failed });
}
function begin(how: Decision['how'], method: 'dots' | 'approval', state: Decision['state']): void {
  const offers = offersFrom(notebook.snapshot, activity, 'en');
  const question = { en: setting.ask };
  const rule = ruleFrom({ ...config, method });
  notebook.apply(announce(notebook.snapshot, activity, offers, { ...rule, how, question }));
  notebook.apply(setState(vote(), state));
}
function vote(): Decision {
  const found = votesOf(notebook.snapshot, activity).at(-1);
  if (!found) throw new Error('no vote');
  return found;
}
const button = (name: string | RegExp): ReturnType<typeof page.getByRole> =>
  page.getByRole('button', { name });
const heading = (name: string): ReturnType<typeof page.getByRole> => page.getByRole('heading', { name });

async function faults(): Promise<readonly string[]> {
  // Landmarks and the first heading are the page's; this is the part of one.
  const { violations } = await axe.run('.exercise', { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('says the rule in words before the vote can be opened, and keeps who is here for the gathering too', async () => {
  show();
  await button('Go to the rule').click();
  await expect.element(page.getByText('Each of us has 3 dots, at most 2 on one option.')).toBeVisible();
  await expect.element(page.getByText('Hands are public', { exact: false })).toBeVisible();
  await page.getByLabelText('How many are here?').fill('26');
  await button('Open the vote').click();
  expect(vote()).toMatchObject({ state: 'open', present: 26 });
  expect(notebook.snapshot.all('gathering')[0]?.present).toBe(26);
});

test('offers backs, cups or slips in one press, and the rule follows', async () => {
  begin('hands', 'dots', 'rule');
  show();
  await button('Use slips').click();
  await expect.element(page.getByText('Write the numbers on your slip', { exact: false })).toBeVisible();
  expect(vote().how).toBe('slips');
});

test('a hand count costs its digits and one key more, option by option to the closing', async () => {
  begin('hands', 'approval', 'open');
  show();
  await page.getByLabelText('Hands for 1').click();
  await userEvent.keyboard('7{Enter}17{Enter}');
  await expect.element(page.getByLabelText('Hands for 3')).toHaveFocus();
  await userEvent.keyboard('9{Enter}');
  await expect.element(button('Close the vote')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(heading('The vote is closed')).toHaveFocus();
  await button('Show the count').click();
  await expect.element(heading('The count')).toHaveFocus();
  await expect.element(page.getByText('17 people')).toBeVisible();
  await expect.element(page.getByText('A vote informs, the group decides.')).toBeVisible();
});

test('with two dots on one option the fingers are counted apart, and dots and people shown', async () => {
  begin('hands', 'dots', 'open');
  show();
  await page.getByLabelText('Hands for 1 with 1 finger').click();
  await userEvent.keyboard('4{Enter}3{Enter}');
  await expect.element(page.getByLabelText('Hands for 2 with 1 finger')).toHaveFocus();
  notebook.apply(setState(vote(), 'shown'));
  await expect.element(page.getByText('10 dots from 7 people')).toBeVisible();
});

test('while hands are counted the other counts are out of sight, and going back shows one to correct', async () => {
  begin('hands', 'approval', 'open');
  show();
  await page.getByLabelText('Hands for 1').click();
  await userEvent.keyboard('19{Enter}');
  await expect.element(page.getByLabelText('Hands for 2')).toHaveFocus();
  expect(document.body.textContent).not.toContain('19');
  await button('Option 1, counted').click();
  await expect.element(page.getByLabelText('Hands for 1')).toHaveValue('19');
  await userEvent.keyboard('18{Enter}');
  expect(notebook.snapshot.all('ballot').map(({ hands }) => hands)).toEqual([18]);
});

test('a wrong key leaves the count as it was', async () => {
  begin('hands', 'approval', 'open');
  show();
  await page.getByLabelText('Hands for 1').click();
  await userEvent.keyboard('12{Enter}');
  await button('Back').click();
  await userEvent.keyboard('1o{Enter}');
  expect(notebook.snapshot.all('ballot').map(({ hands }) => hands)).toEqual([12]);
});

test('more hands than people are said, and kept', async () => {
  begin('hands', 'approval', 'open');
  notebook.apply({ put: [{ ...vote(), present: 5 }] });
  show();
  await page.getByLabelText('Hands for 1').fill('6');
  await page.getByLabelText('Hands for 1').click();
  await userEvent.tab();
  await expect.element(page.getByText('More hands than people: 6 and 5.', { exact: false })).toBeVisible();
});

test('slips are keyed as lists; one with an unknown number stays in the field to be mended', async () => {
  begin('slips', 'dots', 'open');
  show();
  const field = page.getByLabelText('One slip');
  await field.click();
  await userEvent.keyboard('1 1 3{Enter}2 9{Enter}');
  await expect.element(page.getByText('There is no option 9.', { exact: false })).toBeVisible();
  await expect.element(field).toHaveValue('2 9');
  await field.fill('0');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('2 slips in')).toBeVisible();
  await page.getByText('The slips, to correct them').click();
  await button('Take out the slip 1 1 3').click();
  await expect.element(page.getByText('1 slip in')).toBeVisible();
});

test('a phone passed round shows nobody’s choices to the next, and keeps all out of the notebook until the close', async () => {
  begin('taps', 'dots', 'open');
  show();
  await button('I have the phone').click();
  await button('One more on: Damp walls').click();
  await button('One more on: Damp walls').click();
  await expect.element(button('One more on: Damp walls')).toBeDisabled();
  await expect.element(page.getByText('1 dot left')).toBeVisible();
  await button('Done, pass it on').click();
  await expect.element(page.getByText('Hand the phone to the next person.')).toHaveFocus();
  expect(document.body.textContent).not.toContain('Damp walls');
  expect(notebook.snapshot.all('ballot')).toEqual([]);
  await button('I have the phone').click();
  await button('Done, pass it on').click();
  await expect.element(page.getByText('2 people have answered')).toBeVisible();
  await button('Close the vote').click();
  expect(notebook.snapshot.all('ballot')).toHaveLength(2);
  await button('Show the count').click();
  await expect.element(page.getByText('2 dots from 1 person')).toBeVisible();
  await expect.element(page.getByText('1 was empty.', { exact: false })).toBeVisible();
});

test('somebody who is not here is counted with a line about how they told us, and not without', async () => {
  begin('hands', 'approval', 'open');
  show();
  await page.getByText('Somebody who is not here').click();
  await page.getByLabelText('Their option numbers').fill('2');
  await button('Add').click();
  await expect.element(page.getByText('Write how they told us', { exact: false })).toBeVisible();
  await page.getByLabelText('How they told us').fill('by phone');
  await button('Add').click();
  expect(notebook.snapshot.all('ballot')).toMatchObject([{ how: 'absent', log: 'by phone' }]);
  await button('Take out: by phone').click();
  expect(notebook.snapshot.all('ballot')).toEqual([]);
});

test.each(['rule', 'open', 'closed'] as const)(
  'the room finds no count in the page while the vote is %s',
  async (state) => {
    begin('hands', 'approval', 'open');
    for (const { id } of vote().options) {
      notebook.apply({
        put: [
          {
            id: `b${id}`,
            type: 'ballot',
            activity: 'now',
            decision: vote().id,
            choices: { [id]: 1 },
            hands: 731,
            how: 'hands',
            log: '',
          },
        ],
      });
    }
    notebook.apply(setState(vote(), state));
    show('room');
    await expect.element(page.getByText('Damp walls')).toBeVisible();
    expect(document.body.outerHTML).not.toContain('731');
    await expect.element(page.getByRole('button')).not.toBeInTheDocument();
    notebook.apply(setState(vote(), 'shown'));
    await expect.element(page.getByText('731 people').first()).toBeVisible();
  },
);

test('a tie is named, and drawn in the open by fingers only when asked', async () => {
  begin('hands', 'approval', 'open');
  vote().options.forEach(({ id }, index) =>
    notebook.apply({
      put: [
        {
          id: `b${id}`,
          type: 'ballot',
          activity: 'now',
          decision: vote().id,
          choices: { [id]: 1 },
          hands: index < 2 ? 17 : 3,
          how: 'hands',
          log: '',
        },
      ],
    }),
  );
  notebook.apply(setState(vote(), 'shown'));
  show();
  await expect
    .element(page.getByText('A tie: 1. Damp walls, 2. Late buses.', { exact: false }))
    .toBeVisible();
  await page.getByText('If talk does not settle it', { exact: false }).click();
  await page.getByLabelText('Sum of the fingers').fill('4');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Drawn: 2. Late buses.', { exact: false })).toBeVisible();
});

test('options are read one at a time over the whole screen by key', async () => {
  begin('hands', 'dots', 'rule');
  show();
  await button('Read the options aloud').click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByText('Damp walls')).toBeVisible();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(dialog.getByText('Late buses')).toBeVisible();
  await expect.element(dialog.getByText('Damp walls')).not.toBeInTheDocument();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.element(dialog.getByText('All have been read.')).toBeVisible();
});

test('chooses piles by tick and adds an option nobody had on a card', async () => {
  show();
  await page.getByRole('checkbox', { name: 'Late buses' }).click();
  await page.getByLabelText('Another option, as it was said').fill('The school gate');
  await userEvent.keyboard('{Enter}');
  await button('Go to the rule').click();
  expect(vote().options.map(({ words }) => words['en'])).toEqual([
    'Damp walls',
    'No answer',
    'The school gate',
  ]);
});

test('what is prepared is there again after the page was closed, and goes into the rule', async () => {
  show();
  for (const words of ['The school gate', 'The stairs']) {
    await page.getByLabelText('Another option, as it was said').fill(words);
    await userEvent.keyboard('{Enter}');
  }
  await page.getByRole('radio', { name: 'Slips of paper' }).click();
  await page.getByLabelText('Dots for each person').fill('5');
  await page.getByLabelText('The question').fill('Where do we begin?');
  // The field is never left: a page is closed while somebody types.
  await expect.poll(() => draftOf(notebook.snapshot, activity)?.question).toBe('Where do we begin?');
  document.body.replaceChildren();
  show();
  await expect.element(page.getByLabelText('The question')).toHaveValue('Where do we begin?');
  await expect.element(page.getByText('5 options ticked')).toBeVisible();
  await button('Go to the rule').click();
  expect(vote()).toMatchObject({ how: 'slips', dots: 5, question: { en: 'Where do we begin?' } });
  expect(
    vote()
      .options.map(({ words }) => words['en'])
      .slice(3),
  ).toEqual(['The school gate', 'The stairs']);
  expect(draftOf(notebook.snapshot, activity)).toBeUndefined();
});

test('a new vote prepared by mistake goes, and the one before stands as it was', async () => {
  begin('hands', 'approval', 'shown');
  show();
  await button('A new vote').click();
  await page.getByLabelText('Another option, as it was said').fill('The school gate');
  await userEvent.keyboard('{Enter}');
  await button('Begun by mistake: remove it').click();
  await expect.element(heading('The count')).toBeVisible();
  expect(draftOf(notebook.snapshot, activity)).toBeUndefined();
});

test('what nobody counted says so, after a question before the close', async () => {
  begin('hands', 'approval', 'open');
  show();
  await page.getByLabelText('Hands for 1').click();
  await userEvent.keyboard('7{Enter}');
  await button('Close the vote').click();
  await expect.element(page.getByText('2 options are not counted. Close all the same?')).toBeVisible();
  await button('Go on counting').click();
  expect(vote().state).toBe('open');
  await button('Close the vote').click();
  await button('Close all the same').click();
  await button('Show the count').click();
  await expect.element(page.getByText('7 people')).toBeVisible();
  expect(page.getByText('not counted', { exact: true }).elements()).toHaveLength(2);
  await expect.element(page.getByText('Nobody', { exact: true })).not.toBeInTheDocument();
});

test('more hands than people are asked about before the next option, and said with the result', async () => {
  begin('hands', 'dots', 'open');
  notebook.apply({ put: [{ ...vote(), present: 26 }] });
  show();
  await page.getByLabelText('Hands for 1 with 1 finger').click();
  await userEvent.keyboard('30{Enter}');
  await expect.element(page.getByLabelText('Hands for 1 with 1 finger')).toHaveFocus();
  await userEvent.keyboard('{Enter}0{Enter}');
  notebook.apply(setState(vote(), 'shown'));
  await expect.element(page.getByText('30 dots from 30 people')).toBeVisible();
  await expect
    .element(page.getByText('More was counted than the people here', { exact: false }))
    .toBeVisible();
});

test('a key that is no number is said beside the field, which stays the one to type in', async () => {
  begin('hands', 'approval', 'open');
  show();
  await page.getByLabelText('Hands for 1').click();
  await userEvent.keyboard('1o{Enter}');
  await expect.element(page.getByText('That is no number.', { exact: false })).toBeVisible();
  await expect.element(page.getByLabelText('Hands for 1')).toHaveFocus();
  await userEvent.keyboard('10{Enter}');
  await expect.element(page.getByLabelText('Hands for 2')).toHaveFocus();
});

test.each([
  ['nothing prepared', undefined, undefined],
  ['the rule', 'hands', 'rule'],
  ['hands', 'hands', 'open'],
  ['slips', 'slips', 'open'],
  ['taps', 'taps', 'open'],
  ['the close', 'hands', 'closed'],
  ['the count', 'hands', 'shown'],
] as const)('axe finds no fault at %s', async (_, how, state) => {
  if (how) begin(how, 'dots', state);
  show();
  await expect.element(page.getByText('The rule first.', { exact: false })).toBeVisible();
  await expect.element(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  expect(await faults()).toEqual([]);
});
