import { expect, test } from 'vitest';
import {
  callNext,
  inOrder,
  isWaiting,
  markFirst,
  nobody,
  raiseHand,
  takeBackNext,
  takeOut,
  turnsOf,
  type Speakers,
} from '../../../src/exercises/speakers.ts';

/** Hands in the order raised; a star marks somebody who has not spoken yet. */
const list = (...hands: string[]): Speakers =>
  hands.reduce((so, hand) => raiseHand(so, hand.replace('*', ''), hand.includes('*')), nobody);
const called = (speakers: Speakers): string[] => inOrder(speakers).map((speaker) => speaker.called);
const keyOf = (speakers: Speakers, name: string): number =>
  speakers.waiting.find((speaker) => speaker.called === name)?.key ?? -1;

test('whoever has not spoken yet goes first, and otherwise the order of hands holds', () => {
  expect(called(list('red scarf', 'cap', '*window', 'tall', '*door'))).toEqual([
    'window',
    'door',
    'red scarf',
    'cap',
    'tall',
  ]);
});

test('next takes them one by one and counts turns by role', () => {
  let speakers = list('red scarf', '*window');
  speakers = callNext(callNext(callNext(speakers)));
  expect(speakers.waiting).toEqual([]);
  expect(turnsOf(speakers)).toEqual({ first: 1, again: 1 });
});

test('taking next back puts them where they stood, and the turn is not counted', () => {
  const before = list('red scarf', 'cap', 'tall');
  const called3 = takeBackNext(callNext(raiseHand(callNext(before), 'late', false)));
  expect(called(called3)).toEqual(['cap', 'tall', 'late']);
  expect(turnsOf(called3)).toEqual({ first: 0, again: 1 });
  expect(called(takeBackNext(called3))).toEqual(['red scarf', 'cap', 'tall', 'late']);
});

test('somebody who had a turn under a name is never first a second time', () => {
  const speakers = raiseHand(callNext(list('*red scarf')), ' Red Scarf ', true);
  expect(inOrder(speakers)).toMatchObject([{ called: 'Red Scarf', first: false }]);
});

test('a second hand of somebody who waits already changes nothing, nor does an empty line', () => {
  const speakers = list('cap', '*window');
  expect(isWaiting(speakers, 'CAP')).toBe(true);
  expect(raiseHand(speakers, 'Cap', true)).toBe(speakers);
  expect(raiseHand(speakers, '  ', true)).toBe(speakers);
});

test('taking somebody out is no turn', () => {
  const speakers = list('cap', '*window');
  const without = takeOut(speakers, keyOf(speakers, 'window'));
  expect(called(without)).toEqual(['cap']);
  expect(turnsOf(without)).toEqual({ first: 0, again: 0 });
});

test('a wrong mark can be set right, and the order follows', () => {
  const speakers = list('cap', 'tall');
  expect(called(markFirst(speakers, keyOf(speakers, 'tall'), true))).toEqual(['tall', 'cap']);
});

test('with nobody waiting or nobody called, next and its taking back change nothing', () => {
  expect(callNext(nobody)).toBe(nobody);
  expect(takeBackNext(nobody)).toBe(nobody);
});
