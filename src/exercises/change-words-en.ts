/** A change proposed to a line, as people speak of it: what stands, what would, and what became of it. */
export const changeWords = {
  amendments: 'Changes',
  noAmendments: 'No change proposed yet.',
  propose: 'Propose a change',
  which: 'Which line?',
  asItIs: 'As it is',
  asItWas: 'As it was',
  asItWouldBe: 'As it would be',
  asProposed: 'As proposed',
  asItIsNow: 'As it is now',
  nothing: 'nothing yet',
  inLanguage: (words: string, language: string) => `${words} (${language})`,
  stillOld: (language: string) => `In ${language} it still says the old thing.`,
  why: 'Why?',
  proposeButton: 'Write it beside the old one',
  proposed: 'Written beside the old one.',
  take: 'Take it',
  notTake: 'Not this time, because ...',
  notTakeButton: 'Do not take it',
  withdraw: 'Taken back by whoever proposed it',
  reason: 'The reason, as it was said to the group',
  became: { proposed: 'proposed', taken: 'taken', 'not-taken': 'not this time', withdrawn: 'taken back' },
  because: (reason: string) => `Not this time, because ${reason}`,
  decided: (line: string, became: string) => `${line}: ${became}.`,
  moved: 'The line has changed since this was proposed. Read all three before you decide.',
};

export type ChangeWords = typeof changeWords;
