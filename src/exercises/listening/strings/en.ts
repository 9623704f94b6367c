import { plural } from '../../../language/plural.ts';

const minutesOf = (n: number): string => plural('en', n, { one: '1 minute', other: `${n} minutes` });

export const strings = {
  name: 'Listening pairs',
  how: 'One speaks, the other only listens, until the bell. Nobody sees a clock run.',
  onPaper:
    'Make pairs. One speaks, the other only listens. Tap a glass when the time is over. The listener plays back one line, then change over.',
  steps: {
    settle: 'Make pairs',
    first: 'The first one speaks',
    second: 'Change over: the second one speaks',
    playback: 'Play back',
    together: 'Back together',
  },
  sayThis: 'Say this',
  say: {
    settle: () =>
      'Two and two, with a language in common. Decide who speaks first. Choose something you could tell a neighbour.',
    first: (minutes: number) =>
      `The first one speaks for ${minutesOf(minutes)}. The other only listens: no advice, no questions, no “me too”. If it goes quiet, let it be quiet.`,
    second: (minutes: number) =>
      `Change over. The other one speaks for ${minutesOf(minutes)}. Same question, same listening.`,
    playback: () =>
      'Whoever listened, one line: “What I heard you say is ...” Use their words. Then ask: “Is that it?”',
    together: () => 'Speak about listening only. The stories stay in the pairs. What did being heard change?',
  },
  // In the hall, huge: what everybody does now.
  room: {
    settle: 'Make pairs. Decide who speaks first.',
    first: 'The first one speaks. The other listens.',
    second: 'The second one speaks. The other listens.',
    playback: 'The listener says: what I heard you say is ...',
    together: 'Back together',
  },
  odd: 'An odd number of people? One group of three, with shorter turns and a line from both listeners.',
  oddHere: (present: number) =>
    `You are ${present}: one group of three, with shorter turns and a line from both listeners.`,
  begin: 'Ring the bell and begin',
  // The one big button, for what comes next.
  go: {
    settle: 'Make pairs',
    first: 'Go on: the first one speaks',
    second: 'Go on: change over',
    playback: 'Go on: play back',
    together: 'Go on: back together',
  },
  bellAt: (time: string) => `Bell at ${time}`,
  rung: 'The bell has rung.',
  ring: 'Ring the bell',
  back: 'One step back',
  again: 'From the beginning',
  alone: 'Try it with one other person, face to face or on the phone:',
  mirror: 'The 70 to 30 mirror',
  mirrorHint:
    'A mirror, never a score. Only if both agreed beforehand, and only now that the talk is over. By role, never by name.',
  unit: 'What did the observer count?',
  units: { turns: 'Turns, one stroke each', seconds: 'Seconds' },
  asked: 'Talk of whoever asked and listened',
  spoke: 'Talk of the other one',
  add: 'Add this pair',
  pair: (n: number) => `Pair ${n}`,
  all: (pairs: number) => plural('en', pairs, { one: 'The one pair', other: `All ${pairs} pairs together` }),
  counted: {
    turns: (asked: number, spoke: number) =>
      `${plural('en', asked, { one: '1 turn', other: `${asked} turns` })} by whoever asked, ${spoke} by the other one.`,
    seconds: (asked: number, spoke: number) =>
      `${plural('en', asked, { one: '1 second', other: `${asked} seconds` })} by whoever asked, ${spoke} by the other one.`,
  },
  share: (listened: number, talked: number) =>
    `Of 100 parts of the talk, whoever asked listened for ${listened} and talked for ${talked}.`,
  guide: (listened: number, talked: number) =>
    `${listened} of listening to ${talked} of talking is a direction for whoever asks. Equal time is not yet equal standing, and silence can be listening.`,
  takeOut: 'Take out',
  observer: (n: number) => `Talk ${n}: for whoever watches`,
  observerHint:
    'Ask both first. A stroke each time one of them begins to talk. No names. Tear it up afterwards.',
  minute: 'Minute',
  whoAsked: 'Whoever asks and listens',
  whoSpoke: 'The other one',
  inAll: 'In all',
  inside: 'Only for us. How much was listening',
};

export type Strings = typeof strings;
