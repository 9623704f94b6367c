/** What of the notebook is drawn as a sheet of paper. One at a time: what is in sight is what prints. */
export type OutPaper = 'page' | 'poster' | 'record';

export type PosterType = 'huge' | 'large' | 'middle' | 'small' | 'smaller' | 'least';

/** Characters that fit on one A4 poster at each size, counted on paper with room left for long words. */
const room: readonly (readonly [most: number, type: PosterType])[] = [
  [100, 'huge'],
  [170, 'large'],
  [280, 'middle'],
  [460, 'small'],
  [760, 'smaller'],
];

/**
 * The type a poster's sentence is set in, so that one page holds it and who agreed. Scripts whose letters are wider
 * or stand in higher lines than the narrow Latin display face need about twice the room.
 */
export function posterType(sentence: string): PosterType {
  const wide = [...sentence].filter((each) => /[^\p{Script=Latin}\p{Script=Common}\p{M}]/u.test(each)).length;
  const length = [...sentence].length + wide;
  return room.find(([most]) => length <= most)?.[1] ?? 'least';
}
