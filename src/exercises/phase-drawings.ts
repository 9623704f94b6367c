/**
 * One drawing for each of the twelve phases, 48 by 48, drawn like cuts in wood: solid shapes with lines
 * carved out of them. `fill` is printed, `cut` is carved out of it, `line` is a bare line.
 */
export interface Drawing {
  readonly fill: string;
  readonly cut?: string;
  readonly line?: string;
}

export const phaseDrawings: Readonly<Record<string, Drawing>> = {
  // A door that stands open, with the step before it.
  arrive: {
    fill: 'M10 4h28v38H10zM2 42h44v3H2z',
    cut: 'M15 9v33l14-6V13zM33 9v33M33 14h5M33 20h5M33 26h5M33 32h5M26 25v4',
  },
  // Two circles that overlap: organising, mobilising, both.
  frame: {
    fill: 'M17 9a15 15 0 1 0 0 30a15 15 0 0 0 7-28a15 15 0 0 0-7-2zM24 37a15 15 0 1 0 7-28a15 15 0 0 0-7 2z',
    cut: 'M24 11a15 15 0 0 1 0 26a15 15 0 0 1 0-26M7 18h6M5 24h8M7 30h6M35 18h6M35 24h8M35 30h6',
  },
  // An ear, and what reaches it.
  listen: {
    fill: 'M18 3c11-2 20 6 20 16c0 8-6 11-8 16c-2 6-5 10-11 10c-6 0-9-4-9-9l5-1c0 3 1 5 4 5c3 0 4-3 6-8c2-5 7-7 7-13c0-7-6-12-13-11c-6 1-9 6-9 11H5C5 11 10 4 18 3z',
    cut: 'M16 20c0-5 4-8 8-7s6 5 4 9c-1 3-5 4-5 8',
    line: 'M16 19c1-5 5-7 9-6c4 2 5 6 3 9c-2 3-5 4-5 8M42 8l4-3M44 19h4M42 30l4 3',
  },
  // Cards that found their pile.
  pattern: {
    fill: 'M3 8l19-4l3 14l-19 4zM27 5h18v14H27zM3 27h18v17H3zM27 24l18 5l-4 16l-18-5z',
    cut: 'M7 12l12-3M8 17l9-2M31 10h10M31 15h7M7 32h10M7 38h10M30 31l10 3M29 36l7 2',
  },
  // Three stones laid on one of three lines.
  prioritise: {
    fill: 'M13 4a6 6 0 1 0 .1 0zM29 3a6 6 0 1 0 .1 0zM21 15a6 6 0 1 0 .1 0zM3 28h42v5H3zM3 37h27v3H3zM3 44h16v2H3z',
    cut: 'M10 8l5-2M26 7l5-2M18 19l5-2',
  },
  // A tree whose roots are as large as its crown.
  causes: {
    fill: 'M24 2c6 0 9 3 10 6c5 0 8 4 7 8c-1 4-5 6-9 5l-5-1v6h15v3H27c0 6 5 8 9 10c4 2 6 4 7 7l-4 1c-1-3-4-4-7-6c-3-1-5-3-6-5v10h-4V36c-1 2-3 4-6 5c-3 2-6 3-7 6l-4-1c1-3 3-5 7-7c4-2 9-4 9-10H6v-3h15v-6l-5 1c-4 1-8-1-9-5c-1-4 2-8 7-8c1-3 4-6 10-6z',
    cut: 'M16 10l4 3M31 9l-4 4M12 16l6-1M36 16l-6-1M24 7v6',
  },
  // A tower with one lit window, and a crack.
  power: {
    fill: 'M12 10V4h5v3h4V4h6v3h4V4h5v6l-3 3v24h4v8H11v-8h4V13z',
    cut: 'M21 17h6v8h-6zM24 45v-8l-4-4l5-5M17 37h14M15 13h18',
  },
  // Links of one chain.
  alliances: {
    fill: 'M12 15a9 9 0 0 0 0 18h10a9 9 0 0 0 8-5h-6a4 4 0 0 1-2 1H12a5 5 0 0 1 0-10h10c2 0 3 1 4 3h4.500a9 9 0 0 0-8.500-7zM36 33a9 9 0 0 0 0-18H28l3 4h5a5 5 0 0 1 0 10H26c-2 0-3-1-4-3h-4.500a9 9 0 0 0 8.500 7z',
    line: 'M24 3v7M15 5l3 6M33 5l-3 6M24 45v-7M15 43l3-6M33 43l-3-6',
  },
  // The sun coming up over a ploughed field.
  vision: {
    fill: 'M24 14a14 14 0 0 1 14 14H10a14 14 0 0 1 14-14zM1 31h46v3H1zM1 37h46v3H1zM1 43h46v3H1z',
    cut: 'M16 27c1-5 4-7 8-8M24 31l-6 15M24 31l6 15M24 31v15',
    line: 'M24 2v8M8 8l5 6M40 8l-5 6M2 20l7 2M46 20l-7 2',
  },
  // Scissors: cutting the issue out of the problem.
  issue: {
    fill: 'M11 30a8 8 0 1 0 7 12l6-9l6 9a8 8 0 1 0 7-12a8 8 0 0 0-5 1L27 25L36 5c-3-2-5-1-6 2l-6 12l-6-12c-1-3-3-4-6-2l9 20l-5 6a8 8 0 0 0-5-1z',
    cut: 'M11 34a4 4 0 1 0 .1 0zM37 34a4 4 0 1 0 .1 0zM24 26v.1',
  },
  // Five fingers up.
  decide: {
    fill: 'M12 24V10c0-4 6-4 6 0v-4c0-4 6-4 6 0v-1c0-4 6-4 6 0v4c0-4 6-4 6 0v15l3-4c3-3 7 0 5 4l-8 15c-2 4-5 6-10 6h-4c-7 0-10-5-10-12z',
    cut: 'M18 10v13M24 7v16M30 8v15M19 32c5-3 11-3 15 0M22 38c3-2 6-2 9 0',
  },
  // A banner, and the people who carry it.
  act: {
    fill: 'M4 3h3v43H4zM41 3h3v43h-3zM7 5c6 4 12-3 17 0s11 1 17-1v17c-6 3-12-1-17-1s-11 4-17 1zM14 25a4 4 0 1 0 .1 0zM24 28a4 4 0 1 0 .1 0zM34 25a4 4 0 1 0 .1 0zM9 46v-7c0-6 9-6 9 0v7zM20 46v-5c0-5 8-5 8 0v5zM30 46v-7c0-6 9-6 9 0v7z',
    cut: 'M12 12c6 1 8-2 12-1s7 1 12 0M12 17c6 1 8-2 12-1s7 1 12 0',
  },
};
