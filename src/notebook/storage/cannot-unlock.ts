/**
 * Why a locked file does not open: another passphrase; not a file that a passphrase opens at all; or one that was
 * harmed on its way.
 */
export type CannotWhy = 'wrong' | 'foreign' | 'damaged';

/** A locked file stays closed. Nothing of it was taken in. */
export class CannotUnlock extends Error {
  override readonly name = 'CannotUnlock';
  readonly why: CannotWhy;
  constructor(why: CannotWhy, detail = '') {
    super(detail);
    this.why = why;
  }
}
