import { plural } from '../../../language/plural.ts';

export const strings = {
  name: 'Vote',
  how: 'The rule first. Then the options, one at a time, by number and symbol. A vote informs; the group decides.',
  onPaper:
    'Say the rule before anybody votes. Read each option aloud by its number and symbol. Three quiet minutes to choose. Then everybody at once: dots, slips in a hat, cups, or hands with backs turned. Count aloud, with somebody watching.',

  // Before the vote: what, and by which rule.
  prepare: 'What do we vote on?',
  nothing: 'There are no piles or cards to vote on yet. Make piles first, or write the options here.',
  question: 'The question',
  sources: {
    cluster: 'Piles',
    problem: 'Cards on their own',
    solution: 'Solutions',
    cause: 'Causes somebody could change',
  },
  byNumber: 'Tick by number',
  byNumberHint: 'Numbers of cards, as many as you like: A3 A9 C14',
  tick: 'Tick',
  noSuchCard: (numbers: string) => `No card here has the number ${numbers}.`,
  ticked: (n: number) => plural('en', n, { one: '1 option ticked', other: `${n} options ticked` }),
  written: 'Another option, as it was said',
  add: 'Add',
  takeOut: (words: string) => `Take out: ${words}`,
  // A title over two choices: dots, or ticks.
  method: 'How will we choose?',
  methods: { dots: 'Dots: a few for each person', approval: 'Everything one would be glad of' },
  dots: 'Dots for each person',
  stack: 'At most on one option',
  shown: 'How do people show it?',
  hows: {
    hands: 'Hands',
    backs: 'Hands, backs turned',
    cups: 'Beans in cups, or dots on the wall',
    slips: 'Slips of paper',
    taps: 'One phone, passed round',
  },
  public:
    'Hands are public: people see each other’s, and dots on a wall too. Where that could cost somebody, turn backs, use cups or slips.',
  // The same offered on buttons, once more, while the rule is read out.
  instead: { backs: 'Turn backs', cups: 'Use cups', slips: 'Use slips' },
  twoOptions: 'A vote needs two options at least.',
  announce: 'Go to the rule',

  // The rule: whole sentences, read aloud one after another.
  ruleTitle: 'Say this before anybody votes',
  rule: {
    dots: (dots: number, stack: number) =>
      dots === 1
        ? 'Each of us has one dot.'
        : stack === 1
          ? `Each of us has ${dots} dots, at most one on each option.`
          : stack >= dots
            ? `Each of us has ${dots} dots. They may all go on one option.`
            : `Each of us has ${dots} dots, at most ${stack} on one option.`,
    approval: 'Each of us may be for as many of these as we like.',
    hands: 'When I read its number, raise a hand if you are for it.',
    handsFingers: 'When I read its number, hold up a finger for each dot you give it.',
    backs: 'Turn your backs and close your eyes. When I read its number, raise a hand if you are for it.',
    backsFingers:
      'Turn your backs and close your eyes. When I read its number, hold up a finger for each dot you give it.',
    cups: 'Each option has a cup, or a place on the wall. When I say so, everybody at once: one bean or dot there for each you give.',
    slips: 'Write the numbers on your slip, a number as often as you give it a dot. Fold it. No names.',
    taps: 'The phone goes round. Nobody looks over a shoulder. An empty answer is an answer.',
    after:
      'We see the count when everything is in. What gets most is where we start talking. Nothing is decided by it.',
  },
  present: 'How many are here?',
  read: 'Read the options aloud',
  next: 'Next',
  previous: 'Back',
  closeReading: 'Close',
  allRead: 'All have been read.',
  // Standing: option 2 of 6.
  of: (nth: number, all: number) => `${nth} of ${all}`,
  open: 'Open the vote',
  remove: 'Begun by mistake: remove it',

  // While it is open.
  options: 'The options',
  option: (nth: number, words: string) => `${nth}. ${words}`,
  counting: 'Count, one option at a time',
  hands: (nth: number) => `Hands for ${nth}`,
  fingers: (nth: number, dots: number) =>
    plural('en', dots, {
      one: `Hands for ${nth} with 1 finger`,
      other: `Hands for ${nth} with ${dots} fingers`,
    }),
  beans: (nth: number) => `Beans or dots for ${nth}`,
  countHint: 'Type the number and press Enter. Counted table by table, type it as it is called: 5+4+6.',
  goTo: (nth: number, counted: boolean) =>
    counted ? `Option ${nth}, counted` : `Option ${nth}, not counted yet`,
  noNumber: 'That is no number. Nothing was changed. Digits only: 12, or 5+4+6.',
  countedSoFar: (n: number, all: number) =>
    plural('en', all, { one: `${n} of 1 option counted`, other: `${n} of ${all} options counted` }),
  manyHands: (hands: number, present: number) =>
    `More hands than people: ${hands} and ${present}. Count again if it matters.`,
  slip: 'One slip',
  slipHint: 'Option numbers, as often as there are dots on them: 1 1 3. An empty slip: 0.',
  slipAdd: 'Add the slip',
  slips: (n: number) => plural('en', n, { one: '1 slip in', other: `${n} slips in` }),
  slipOver: (n: number) =>
    plural('en', n, {
      one: '1 slip in. This one had more on it than the rule allows; it counts up to the rule.',
      other: `${n} slips in. This one had more on it than the rule allows; it counts up to the rule.`,
    }),
  slipsIn: 'The slips, to correct them',
  slipEmpty: 'empty',
  takeSlip: (numbers: string) => `Take out the slip ${numbers}`,
  unknown: (numbers: string) => `There is no option ${numbers}. The slip was not added.`,
  tapHint:
    'Answers wait on this page and go into the notebook together, shuffled, when you close the vote. If the page is closed before, they are gone.',
  tapFirst: 'Hand the phone to the first person.',
  tapNext: 'Hand the phone to the next person.',
  tapMine: 'I have the phone',
  tapLeft: (left: number) => plural('en', left, { one: '1 dot left', other: `${left} dots left` }),
  tapAny: 'Tap everything you would be glad of.',
  tapPass: 'Done, pass it on',
  tapIn: (n: number) =>
    plural('en', n, {
      one: '1 person has answered',
      other: n === 0 ? 'Nobody has answered yet' : `${n} people have answered`,
    }),
  tapTakeBack: 'Take back the last answer',
  more: (words: string) => `One more on: ${words}`,
  less: (words: string) => `One less on: ${words}`,
  absent: 'Somebody who is not here',
  absentNumbers: 'Their option numbers',
  absentLog: 'How they told us',
  absentLogHint: 'By phone on Tuesday, for example. No names.',
  absentNoLog: 'Write how they told us, so that nobody has to wonder later.',
  absentIn: (n: number) =>
    plural('en', n, {
      one: '1 person who is not here is counted in',
      other: `${n} people who are not here are counted in`,
    }),
  takeAbsent: (log: string) => `Take out: ${log}`,
  close: 'Close the vote',
  closeAsk: (n: number) =>
    plural('en', n, {
      one: '1 option is not counted. Close all the same?',
      other: `${n} options are not counted. Close all the same?`,
    }),
  closeYes: 'Close all the same',
  closeNo: 'Go on counting',

  // Closed, then shown.
  closedTitle: 'The vote is closed',
  closed: 'Nobody has seen the count yet. Ask for quiet, then show it to everybody at once.',
  correct: 'Correct the counts',
  reveal: 'Show the count',
  result: 'The count',
  total: 'Counted',
  backers: 'People behind it',
  unknownBackers: 'not known',
  uncounted: 'not counted',
  // Standing beside a count that is not finished: 4 dots from 4 people, not all counted.
  partly: (count: string) => `${count}, not all counted`,
  dotsOf: (dots: number, people: number) =>
    dots === 0
      ? 'No dots'
      : people === 1
        ? plural('en', dots, { one: '1 dot from 1 person', other: `${dots} dots from 1 person` })
        : plural('en', dots, {
            one: `1 dot from ${people} people`,
            other: `${dots} dots from ${people} people`,
          }),
  dotsOnly: (dots: number) =>
    plural('en', dots, {
      one: '1 dot; how many people is not known',
      other: `${dots} dots; how many people is not known`,
    }),
  people: (n: number) => (n === 0 ? 'Nobody' : plural('en', n, { one: '1 person', other: `${n} people` })),
  answered: (answered: number, present: number | null) =>
    present === null
      ? plural('en', answered, {
          one: '1 answer. Nobody counted who is here.',
          other: `${answered} answers. Nobody counted who is here.`,
        })
      : plural('en', answered, {
          one: `1 answer of ${present} present.`,
          other: `${answered} answers of ${present} present.`,
        }),
  blank: (n: number) =>
    plural('en', n, { one: '1 was empty.', other: n === 0 ? 'None was empty.' : `${n} were empty.` }),
  handsOf: (present: number | null) =>
    present === null
      ? 'Nobody counted who is here.'
      : plural('en', present, { one: '1 person present.', other: `${present} people present.` }),
  over: 'More was counted than the people here could have given. Count again if it matters.',
  tie: (names: string) => `A tie: ${names}. Talk about these first.`,
  draw: 'If talk does not settle it, draw in the open',
  drawHint: 'Two people show fingers at the same moment. Key the sum; it is counted round the tied ones.',
  fingersSum: 'Sum of the fingers',
  drawn: (name: string) => `Drawn: ${name}. Say aloud how it came about.`,
  informs: 'A vote informs, the group decides.',
  askWhoNot: 'Who could not live with this?',
  askWhoPays: 'Who gains, who carries the cost?',
  outcome: 'What the group takes from it, in its own words',
  again: 'A new vote',
  before: 'Votes before this one',
};

export type Strings = typeof strings;
