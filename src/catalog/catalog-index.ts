import type { ExerciseSetting } from '../exercises/contract.ts';
import type { TimetableLine } from './routes.ts';
import type { PhaseId } from './schema/phase.ts';
import type { Minutes } from './schema/step.ts';

/** The catalog as the browser gets it, in one language. */
export interface CatalogIndex {
  readonly phases: readonly {
    readonly id: PhaseId;
    readonly number: number;
    readonly name: string;
    readonly purpose: string;
  }[];
  readonly lessons: readonly {
    readonly id: string;
    readonly title: string;
    readonly purpose: string;
    readonly phase: PhaseId;
    readonly length: Minutes;
    readonly safety: 'L0' | 'L1' | 'L2' | 'L3';
    readonly exercises: readonly ExerciseSetting[];
  }[];
  readonly routes: readonly {
    readonly id: string;
    readonly title: string;
    readonly total: number;
    readonly timetable: readonly TimetableLine[];
  }[];
}
