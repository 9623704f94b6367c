/** The twelve phases in order. A lesson's folder is its phase's number and id. */
export const phaseIds = [
  'arrive',
  'frame',
  'listen',
  'pattern',
  'prioritise',
  'causes',
  'power',
  'alliances',
  'vision',
  'issue',
  'decide',
  'act',
] as const;

export type PhaseId = (typeof phaseIds)[number];
