import { standBeside } from './beside-long.ts';
import { watchFields } from './long-fields.ts';
import { beginningOf } from './long-text.ts';

interface Cut {
  readonly whole: string;
  readonly shown: string;
  /** Takes away what stands beside it. */
  away?: (() => void) | undefined;
}

const cuts = new WeakMap<Text, Cut>();
let isWatching = false;

/** Where nothing can be pressed on its own: there only the beginning is shown. */
const noPlace = 'button, a, summary, option, svg, canvas';

/**
 * From now on no text on this page is laid out as one that is longer than anybody says in one go: a megabyte without a
 * space stops a browser for minutes. Its beginning is shown, and beside it a way to the whole, in pieces. It watches the
 * page, so that no view can forget it; records, files and copies keep every character.
 */
export function watchLongWords(): void {
  if (isWatching) return;
  isWatching = true;
  const lookAtFields = watchFields();
  // It is called before anything new is laid out.
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes, removedNodes } of changes) {
      for (const node of removedNodes) if (node instanceof Text) leave(node);
      for (const node of [target, ...addedNodes]) if (node instanceof Text) lookAt(node);
      for (const node of addedNodes) if (node instanceof Element) lookInto(node);
    }
    lookAtFields();
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  lookInto(document.body);
  lookAtFields();
}

function lookInto(element: Element): void {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) if (text instanceof Text) lookAt(text);
}

function leave(text: Text): void {
  const cut = cuts.get(text);
  cut?.away?.();
  if (cut) cut.away = undefined;
}

function lookAt(text: Text): void {
  const { data, parentElement: parent } = text;
  const known = cuts.get(text);
  if (!known && data.length < 1000) return;
  let cut = known?.shown === data ? known : undefined;
  if (!cut) {
    leave(text);
    cuts.delete(text);
    const shown = parent?.closest('script, style, textarea') ? undefined : beginningOf(data);
    if (shown === undefined) return;
    cut = { whole: data, shown };
    cuts.set(text, cut);
    text.data = shown;
  }
  if (cut.away || !parent || !text.isConnected || parent.closest(noPlace)) return;
  const place = document.createElement('span');
  text.after(place);
  cut.away = standBeside(place, 'words', cut.whole);
}
