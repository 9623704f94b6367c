/** What a key or a presenter's remote can ask for while a gathering runs. */
export type Command = 'next' | 'back' | 'dark' | 'cover' | 'notes' | 'bell' | 'five' | 'key';

/**
 * Remotes send Page Down and Page Up to go on and back, and "." or "b" for their blank button; some send the arrows.
 * Letters are those of the English words, the same on every keyboard that has them.
 */
const commands: Readonly<Record<string, Command>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  '.': 'dark',
  b: 'dark',
  c: 'cover',
  f: 'notes',
  k: 'key',
  r: 'bell',
  '5': 'five',
};

/** The command of a key; undefined while somebody types, or with a modifier that belongs to the browser. */
export function commandOf(event: KeyboardEvent, rtl: boolean): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return undefined;
  const { target } = event;
  if (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, dialog, [contenteditable], [role="radiogroup"], [data-tool]')
  )
    return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // Where text runs from right to left, forward is the left arrow.
  const turned = rtl && key === 'ArrowLeft' ? 'ArrowRight' : rtl && key === 'ArrowRight' ? 'ArrowLeft' : key;
  return commands[turned];
}
