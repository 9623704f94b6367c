import type { PhaseNames } from './phase-names.ts';

export const strings: PhaseNames = {
  arrive: { name: 'Arrive and agree', purpose: 'Hear every voice once, and agree how we will be together.' },
  frame: { name: 'Frame the work', purpose: 'Tell organising from mobilising, and practise listening.' },
  listen: { name: 'Listen and gather', purpose: 'Gather what hurts, in people’s own words.' },
  pattern: {
    name: 'Find the pattern',
    purpose: 'See which problems belong together, and which stand alone.',
  },
  prioritise: {
    name: 'Choose what comes first',
    purpose: 'Shorten the list, in the open and by a rule said first.',
  },
  causes: { name: 'Causes and history', purpose: 'Ask why until somebody could change the answer.' },
  power: { name: 'Power and the moment', purpose: 'See who decides, who gains, and what is moving now.' },
  alliances: {
    name: 'Base and alliances',
    purpose: 'See who is with us, who is missing, and who could come.',
  },
  vision: { name: 'Vision and values', purpose: 'Say what we want instead, and what we will not give up.' },
  issue: { name: 'From problem to issue', purpose: 'Turn causes into solutions we can win.' },
  decide: {
    name: 'Draft, decide, agenda',
    purpose: 'Write the demand, change it, decide, and put it in time.',
  },
  act: { name: 'Act, review, care', purpose: 'Promise small things, look back, and see each other home.' },
};
