/** The closed set of blocks an author may write, without imports. */
export const blockNames = [
  'Step',
  'Exercise',
  'Ask',
  'Story',
  'Quote',
  'Term',
  'Figure',
  'Aside',
  'Facilitators',
] as const;

export type BlockName = (typeof blockNames)[number];
