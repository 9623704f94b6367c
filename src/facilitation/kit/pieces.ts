/** Paper, in the order in which it is needed; `all` is what most groups print. */
export const paperPieces = [
  'run-sheet',
  'hand-card',
  'sheets',
  'cards',
  'calls',
  'bring',
  'booklet',
  'all',
] as const;

/** What goes out by chat, by file or from hand to hand. */
export const sendingPieces = ['evening', 'calendar', 'plan'] as const;

export type PaperPiece = (typeof paperPieces)[number];
export type Piece = PaperPiece | (typeof sendingPieces)[number];

/** What `all` is made of: the whole guide and the card in the hand are for one person, and printed apart. */
export const allPaper: readonly PaperPiece[] = ['run-sheet', 'bring', 'calls', 'sheets', 'cards'];

export const isPaper = (piece: Piece): piece is PaperPiece => paperPieces.some((each) => each === piece);

/** Whether a piece is a sheet of its own: while it is in sight, the plan itself does not print. */
export const isSheet = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece === 'evening' || isPaper(piece));
