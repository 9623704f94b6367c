import type { CatalogLesson } from '../../catalog/catalog-index.ts';
import type { Block } from './blocks.ts';

/** What a step of a plan can ask for. The list that shows it does it: one press, one change, one undo. */
export interface PlanActions {
  /** To a place among the steps of its gathering, from 0. */
  move(block: Block, index: number): void;
  /** Starts dragging a step by its handle. */
  grab(block: Block, event: PointerEvent): void;
  minutes(block: Block, minutes: number): void;
  short(block: Block, short: boolean): void;
  beside(block: Block, beside: boolean): void;
  lead(block: Block, lead: string): void;
  note(block: Block, note: string): void;
  remove(block: Block): void;
  swap(block: Block, lesson: CatalogLesson): void;
  toGathering(block: Block, gathering: string): void;
  /** Lessons that make the same. */
  alternatives(block: Block): readonly CatalogLesson[];
  /** Every gathering but its own. */
  others(block: Block): readonly { readonly id: string; readonly name: string }[];
}
