import type { Drawing } from '../phase-drawings.ts';
import type { Part } from './logic.ts';

/** What stands over each place, 48 by 48, cut like the phases' own: known before a word is read. */
export const placeDrawings: Readonly<Record<Part, Drawing>> = {
  plus: {
    fill: 'M17 3h14v14h14v14H31v14H17V31H3V17h14z',
    cut: 'M21 8l6-3M21 13l6-3M21 41l6-3M21 36l6-3M7 27l3-6M12 27l3-6M35 27l3-6M40 27l3-6',
  },
  delta: { fill: 'M24 3l22 42H2z', cut: 'M24 16l13 24H11z' },
  head: {
    fill: 'M22 3c11 0 19 7 19 16l4 9l-4 2v7c0 3-2 5-5 5h-6v5H12v-9C7 34 4 28 4 22C4 11 12 3 22 3z',
    cut: 'M30 20h6M35 33h6M11 15c2-4 6-6 11-6M9 23c0-3 1-5 3-7M20 27a4 4 0 1 0-2-6c-1 2 0 4 2 6',
  },
  heart: {
    fill: 'M24 45C9 34 2 26 2 17C2 9 8 4 14 4c5 0 8 3 10 7c2-4 5-7 10-7c6 0 12 5 12 13c0 9-7 17-22 28z',
    cut: 'M8 18c0-5 3-8 7-8M13 28c3 4 7 7 11 10c4-3 7-5 10-9',
  },
  hands: {
    fill: 'M11 25V11c0-4 6-4 6 0V7c0-4 6-4 6 0V6c0-4 6-4 6 0v3c0-4 6-4 6 0v16l3-5c3-4 8-1 6 4l-7 15c-2 4-5 7-10 7h-4c-8 0-12-5-12-13z',
    cut: 'M17 11v12M23 8v15M29 8v15M17 31c5-3 11-3 16 1M19 37c4-2 7-2 11 0',
  },
  feet: {
    fill: 'M19 17c8-3 15 2 15 10c0 5-4 8-4 12c0 5-3 8-7 8c-5 0-8-4-7-9c1-4-1-6-2-10c-1-6 1-10 5-11zM13 3a4 5 0 1 0 .1 0zM22 2a3 4.500 0 1 0 .1 0zM29 4a2.700 4 0 1 0 .1 0zM35 8a2.500 3.500 0 1 0 .1 0zM40 14a2.300 3 0 1 0 .1 0z',
    cut: 'M19 24c3-2 7-1 9 2M20 40c2-1 4-1 6 0M18 30c2-1 4-1 6 1',
  },
};
