import { onMount } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/**
 * For what takes the place of something pressed: when the press removed its own button, the focus goes here instead
 * of getting lost. Never on first showing, and never away from where somebody is. Call it while a component is set up.
 */
export function keepFocus(): Attachment<HTMLElement> {
  let shown = false;
  onMount(() => {
    shown = true;
  });
  return (node) => {
    if (!shown) return;
    // Long words are cut first: to be focused, the page is laid out.
    queueMicrotask(() => {
      if ((document.activeElement ?? document.body) === document.body) node.focus();
    });
  };
}
