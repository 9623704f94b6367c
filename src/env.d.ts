declare namespace App {
  interface Locals {
    /** Which lesson's text is being rendered, and which of its faces: authors pass only ids. */
    reading?: { readonly lesson: import('./catalog/resolve.ts').Lesson; readonly face: 'lesson' | 'guide' };
  }
}

/* Svelte's checker does not know Astro's components; Astro's own checker does, in full. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
