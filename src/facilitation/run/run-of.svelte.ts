import { ring } from '../../exercises/bell.ts';
import { nobody, type Speakers } from '../../exercises/speakers.ts';
import type { Changes } from '../../notebook/changes.ts';
import { asset } from '../../language/link.ts';
import type { Notebook } from '../../notebook/contract.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import type { Gathering } from '../../notebook/records/gathering.ts';
import { today } from '../../notebook/shelf.ts';
import { find } from '../../notebook/snapshot.ts';
import { heldBefore } from '../../outputs/held.ts';
import { inFront, standingOf, type Standing } from './clock.ts';
import type { Command } from './keys.ts';
import { RunEnd, type Face } from './room-link.svelte.ts';
import { readScript, type ScriptLesson } from './step-script.ts';
import { addTime, goBack, goOn, leaveForNow, startGathering } from './steer.ts';

/** Who sees the screen the run page is on. */
export const ways = ['mirrored', 'own', 'two'] as const;
export type Way = (typeof ways)[number];

/** The way an address such as `#<notebook>/own` names; undefined where it names none. */
export function wayIn(hash: string): Way | undefined {
  return ways.find((way) => hash.endsWith(`/${way}`));
}

/** A gathering being run: what the clock says, what the room sees, and what can be asked for. One press, one change. */
export class Run {
  readonly notebook: Notebook;
  readonly lang: string;
  readonly room: RunEnd;
  now = $state(Date.now());
  way = $state<Way>('mirrored');
  /** Notes are on a screen the room sees; until somebody has said so they stay hidden. */
  notes = $state<'hidden' | 'asked' | 'shown' | 'keying'>('hidden');
  #attempt = $state(0);
  readonly #lesson = $derived(this.standing?.block?.lesson ?? null);
  /** The words of the lesson under way, read once for each, and again when somebody asks for it. */
  readonly script = $derived.by((): Promise<ScriptLesson | null> => {
    void this.#attempt;
    const lesson = this.#lesson;
    return lesson === null
      ? Promise.resolve(null)
      : readScript(asset(`catalog/${this.lang}/run/${lesson}.json`));
  });
  /** The speakers' list: never stored. */
  speakers = $state.raw<Speakers>(nobody);
  /** Whether the bell has just rung: shown for a breath, for those who did not hear it. */
  rang = $state(false);
  readonly #gathering: string;
  readonly #ticking: ReturnType<typeof setInterval>;

  constructor(notebook: Notebook, gathering: Gathering, lang: string) {
    this.notebook = notebook;
    this.lang = lang;
    this.#gathering = gathering.id;
    this.room = new RunEnd(notebook.id, (command) => this.do(command));
    this.#ticking = setInterval(() => (this.now = Date.now()), 1000);
  }

  get gathering(): Gathering | undefined {
    return find(this.notebook.snapshot, 'gathering', this.#gathering);
  }
  get standing(): Standing | undefined {
    const { gathering } = this;
    return gathering && standingOf(this.notebook.snapshot, gathering, this.now);
  }
  /** The exercise in front: of the step under way, or a further one of its lesson. */
  get activity(): Activity | undefined {
    return inFront(this.notebook.snapshot, this.standing?.block, this.room.room.activity);
  }

  begin(): void {
    const { gathering } = this;
    if (!gathering || gathering.began !== null) return;
    this.#apply(startGathering(this.notebook.snapshot, gathering, this.#clock(), today()));
    // A gathering after others opens with what they left: promises first.
    const face: Face =
      heldBefore(this.notebook.snapshot, gathering).length > 0 ? { kind: 'since' } : { kind: 'step' };
    this.room.show({ dark: false, activity: null, face });
  }

  next(): void {
    if (this.gathering?.began === null) return this.begin();
    if (this.room.room.face.kind === 'since') return this.room.show({ face: { kind: 'step' } });
    this.#step((gathering) => goOn(this.notebook.snapshot, gathering, this.#clock()));
  }
  back(): void {
    this.#step((gathering) => goBack(this.notebook.snapshot, gathering, this.#clock()) ?? {});
  }
  leave(): void {
    this.#step((gathering) => leaveForNow(this.notebook.snapshot, gathering, this.#clock()));
  }
  /** Any change of the step under way: the room looks at the step again, uncovered. */
  #step(changes: (gathering: Gathering) => Changes): void {
    const { gathering } = this;
    if (!gathering || gathering.began === null || gathering.ended !== null) return;
    this.#apply(changes(gathering));
    this.room.show({ activity: null, covered: false, face: { kind: 'step' } });
  }
  apply(changes: Changes): void {
    this.#step(() => changes);
  }
  addTime(minutes: number): void {
    const block = this.standing?.block;
    if (block) this.#apply(addTime(block, minutes));
  }
  /** Tries again to read the words of the step. */
  again(): void {
    this.#attempt += 1;
  }
  ring(): void {
    ring();
    this.rang = true;
    setTimeout(() => (this.rang = false), 4000);
  }
  /** Notes on a screen that the room sees are asked for first. */
  toggleNotes(): void {
    this.notes = this.notes === 'hidden' ? 'asked' : this.notes === 'asked' ? 'shown' : 'hidden';
  }

  do(command: Command): void {
    const { room } = this.room;
    if (command === 'next') this.next();
    else if (command === 'back') this.back();
    else if (command === 'dark') this.room.show({ dark: !room.dark });
    else if (command === 'cover') this.room.show({ covered: !room.covered });
    else if (command === 'bell') this.ring();
    else if (command === 'five') this.addTime(5);
    else if (command === 'key') this.notes = this.notes === 'keying' ? 'hidden' : 'keying';
    else if (this.way === 'mirrored') this.toggleNotes();
  }

  close(): void {
    clearInterval(this.#ticking);
    this.room.close();
    this.speakers = nobody;
  }

  #clock(): number {
    this.now = Date.now();
    return this.now;
  }
  #apply(changes: Changes): void {
    this.notebook.apply(changes);
  }
}
