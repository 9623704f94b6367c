export const strings = {
  name: 'Agenda',
  how: 'Put each demand where it belongs in time. Then ask: which of these builds our power for the next?',
  onPaper:
    'Three sheets on the wall: under six months, six to twenty-four months, longer. One strip a demand. Arrows for what has to come first. Each group puts its letter on the demands in which it sees itself.',
  horizons: { short: 'Under 6 months', medium: '6 to 24 months', long: 'Longer' },
  toPlace: 'Not on the agenda yet',
  chosen: 'chosen here',
  putIn: (horizon: string) => `Put in: ${horizon}`,
  addWords: 'Something not drafted yet',
  addHint: 'In a few words, as it was said.',
  add: 'Add',
  horizon: 'When',
  earlier: 'Earlier',
  later: 'Later',
  takeOff: 'Take off the agenda',
  first: 'What has to come first?',
  after: (what: string) => `After: ${what}`,
  groups: 'Who sees themselves in it?',
  groupsShown: (letters: string) => `See themselves in it: ${letters}`,
  leftOut: (letters: string) =>
    `Nobody has said yet who of these sees themselves in it: ${letters}. Ask them before you read it out.`,
  outOfOrder: (item: string, first: string) => `“${item}” stands before “${first}”, which it waits for.`,
  more: (what: string) => `More about: ${what}`,
  none: 'Nothing here yet',
  empty: 'No demand has been drafted yet. Start with a demand, or add a line below.',
  readAloud: 'Read aloud as one story',
  story: {
    short: 'In the next six months:',
    medium: 'In six months to two years:',
    long: 'After that:',
  },
  close: 'Close',
  noGroups: 'No group has a name yet.',
};

export type Strings = typeof strings;
