import type { ExerciseSetting } from '../exercises/contract.ts';
import type { TimetableLine } from './routes.ts';
import type { LessonMatter } from './schema/lesson.ts';
import type { PhaseId } from './schema/phase.ts';
import type { Minutes } from './schema/step.ts';

/** What planning needs to know of a lesson: all but its prose. */
export interface CatalogLesson {
  readonly id: string;
  /** The language its words are in: the page's, or the original's where nobody has translated it. */
  readonly textLang: string;
  readonly title: string;
  readonly purpose: string;
  readonly phase: PhaseId;
  readonly length: Minutes;
  /** Minutes of its short form; null where it has none. */
  readonly short: number | null;
  /** Minutes in which mostly the facilitator talks, at their fewest. */
  readonly talk: number;
  readonly safety: 'L0' | 'L1' | 'L2' | 'L3';
  readonly safetyNote: string;
  readonly group: { readonly least: number; readonly most: number };
  readonly modes: LessonMatter['modes'];
  readonly materials: LessonMatter['materials'];
  readonly space: string;
  /** Which rooms it has a variant for. */
  readonly variants: readonly ('noReading' | 'lowTech' | 'online' | 'hybrid' | 'twoLanguages')[];
  readonly exercises: readonly ExerciseSetting[];
}

/** The catalog as the browser gets it, in one language. */
export interface CatalogIndex {
  readonly phases: readonly {
    readonly id: PhaseId;
    readonly number: number;
    readonly name: string;
    readonly purpose: string;
  }[];
  readonly lessons: readonly CatalogLesson[];
  readonly routes: readonly {
    readonly id: string;
    readonly title: string;
    readonly total: number;
    readonly timetable: readonly TimetableLine[];
  }[];
}
