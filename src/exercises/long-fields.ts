import { longest } from '../notebook/longest.ts';
import { standBeside } from './beside-long.ts';
import { isTooLongForField } from './long-text.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

interface Held {
  readonly value: string;
  /** Shows the field again. */
  readonly show: () => void;
}

const held = new Map<Field, Held>();
/** Fields somebody wanted to see all the same, and with what in them. */
const wanted = new WeakMap<Field, string>();
const refused = new WeakMap<Field, () => void>();

/**
 * A field cannot be laid out in pieces: one with more in it than a page can bear keeps it, and does not show it until
 * somebody wants that. What is put into one at once is taken whole, or refused in words where no record could hold it.
 * Answers what looks at all fields there are.
 */
export function watchFields(): () => void {
  document.addEventListener('beforeinput', putIn, true);
  return () => {
    for (const [field, { show }] of held) if (!field.isConnected) show();
    for (const field of document.querySelectorAll<Field>('textarea, input')) lookAt(field);
  };
}

function lookAt(field: Field): void {
  const { value } = field;
  const known = held.get(field);
  if (known?.value === value || wanted.get(field) === value) return;
  known?.show();
  if (isTooLongForField(value)) hold(field, value);
}

function hold(field: Field, value: string): void {
  const { readOnly, style } = field;
  // What it holds is selected and copied all the same; older browsers can only take the field away.
  const [name, none] = CSS.supports('content-visibility', 'hidden')
    ? ['content-visibility', 'hidden']
    : ['display', 'none'];
  style.setProperty(name, none);
  field.readOnly = true;
  const show = (): void => {
    style.removeProperty(name);
    field.readOnly = readOnly;
    held.delete(field);
    away();
  };
  const away = beside(field, 'field', value, () => {
    wanted.set(field, value);
    show();
  });
  held.set(field, { value, show });
}

/** Behind the field and its label: inside it would be read as the field's name. */
function beside(field: Field, what: 'field' | 'refused', value: string, open?: () => void): () => void {
  const place = document.createElement('div');
  (field.closest('label') ?? field).after(place);
  return standBeside(place, what, value, open);
}

function putIn(event: InputEvent): void {
  const { target: field } = event;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
  refused.get(field)?.();
  refused.delete(field);
  const given = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
  if (given.length < 1000 || field.readOnly) return;
  const { value, selectionStart, selectionEnd } = field;
  const from = selectionStart ?? value.length;
  const to = selectionEnd ?? value.length;
  const then = value.slice(0, from) + given + value.slice(to);
  if (then.length > longest) {
    event.preventDefault();
    refused.set(field, beside(field, 'refused', ''));
  } else if (isTooLongForField(then)) {
    // Put in by hand of the page, since the browser would lay it out before anybody could say stop.
    event.preventDefault();
    hold(field, then);
    field.value = then;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  }
}
