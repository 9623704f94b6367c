/* Svelte's checker does not know Astro's components; Astro's own checker does, in full. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
