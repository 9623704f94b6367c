declare namespace App {
  interface Locals {
    /** Which lesson's text is being rendered, and which of its faces: authors pass only ids. */
    reading?: { readonly lesson: import('./catalog/resolve.ts').Lesson; readonly face: 'lesson' | 'guide' };
  }
}
