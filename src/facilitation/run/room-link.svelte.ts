import type { Groups } from './groups.ts';
import type { Command } from './keys.ts';

/** What the room may look at beside the step itself. */
export type Face =
  | { readonly kind: 'step' }
  | { readonly kind: 'groups'; readonly groups: Groups }
  | { readonly kind: 'since' };

/** What the room's screen shows just now. In page memory only; a screen that opens asks for it. */
export interface Room {
  readonly dark: boolean;
  /** The question stays, what the group has made is covered. */
  readonly covered: boolean;
  readonly face: Face;
  /** The exercise in front, where a step has several. */
  readonly activity: string | null;
}

/** A room's screen starts dark. */
export const darkRoom: Room = { dark: true, covered: false, face: { kind: 'step' }, activity: null };

type Said =
  | { readonly kind: 'room'; readonly room: Room }
  /** A run page asks which screens there are; a screen asks for what it should show. */
  | { readonly kind: 'who'; readonly from: 'run' | 'screen' }
  | { readonly kind: 'screen-here' }
  /** A key pressed in the screen's window: a remote sends to whichever window was touched last. */
  | { readonly kind: 'key'; readonly command: Command }
  | { readonly kind: 'screen-gone' };

/** How long a screen has to answer before it counts as gone, in milliseconds. */
const patience = 3000;

const channelOf = (notebook: string): BroadcastChannel =>
  new BroadcastChannel(`common-thread-room:${notebook}`);

/** The run page's end: says what the room shows, and knows whether a screen is there. Reconnects by itself. */
export class RunEnd {
  room = $state.raw<Room>(darkRoom);
  screen = $state(false);
  readonly #channel: BroadcastChannel;
  readonly #asking: ReturnType<typeof setInterval>;
  #heard = 0;

  readonly #obey: (command: Command) => void;

  constructor(notebook: string, obey: (command: Command) => void) {
    this.#obey = obey;
    this.#channel = channelOf(notebook);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<Said>) => this.#hear(data));
    this.#asking = setInterval(() => this.#ask(), patience);
    this.#ask();
  }

  /** Changes what the room shows; every screen follows at once. */
  show(part: Partial<Room>): void {
    this.room = { ...this.room, ...part };
    this.#say({ kind: 'room', room: this.room });
  }

  close(): void {
    clearInterval(this.#asking);
    this.#channel.close();
  }

  #ask(): void {
    this.screen = Date.now() - this.#heard < 2 * patience;
    this.#say({ kind: 'who', from: 'run' });
  }

  #hear(said: Said): void {
    if (said.kind === 'key') this.#obey(said.command);
    else if (said.kind === 'screen-gone') {
      this.#heard = 0;
      this.screen = false;
    } else if (said.kind === 'screen-here' || (said.kind === 'who' && said.from === 'screen')) {
      this.#heard = Date.now();
      this.screen = true;
      if (said.kind === 'who') this.#say({ kind: 'room', room: this.room });
    }
  }

  #say(said: Said): void {
    this.#channel.postMessage(said);
  }
}

/** The screen's end: shows what it is told, and stays as it was while the run page is away. */
export class ScreenEnd {
  room = $state.raw<Room>(darkRoom);
  connected = $state(false);
  readonly #channel: BroadcastChannel;

  constructor(notebook: string) {
    this.#channel = channelOf(notebook);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      if (data.kind === 'room') {
        this.room = data.room;
        this.connected = true;
      } else if (data.kind === 'who' && data.from === 'run') {
        this.#say({ kind: 'screen-here' });
        if (!this.connected) this.#say({ kind: 'who', from: 'screen' });
      }
    });
    this.#say({ kind: 'who', from: 'screen' });
  }

  /** Hands a key on to the run page. */
  pass(command: Command): void {
    this.#say({ kind: 'key', command });
  }

  close(): void {
    this.#say({ kind: 'screen-gone' });
    this.#channel.close();
  }

  #say(said: Said): void {
    this.#channel.postMessage(said);
  }
}
