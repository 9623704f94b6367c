import type { Lesson } from './catalog/resolve.ts';

declare global {
  namespace App {
    interface Locals {
      /** Which lesson's text is being rendered, and which of its faces: authors pass only ids. */
      reading?: { readonly lesson: Lesson; readonly face: 'lesson' | 'guide' };
    }
  }
}

declare module 'svelte/elements' {
  interface HTMLTextareaAttributes {
    /** Svelte's types know it on inputs only; Safari heeds it here too. */
    autocorrect?: 'on' | 'off';
  }
}
