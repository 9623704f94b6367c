import type { Plugin } from 'vite';

const module = /\/svelte\/src\/internal\/client\/dom\/hydration\.js$/;
const flag = 'export let hydrating = false;';
const setter = 'hydrating = value;';

/**
 * Views are started, never taken over from what the server drew: Svelte's own flag for that is made a constant, and
 * the bundler leaves out everything behind it, a twentieth of a gathering that runs.
 */
export function neverHydrated(): Plugin {
  let seen = false;
  return {
    name: 'common-thread:never-hydrated',
    apply: 'build',
    transform(code, id) {
      if (this.environment.name !== 'client' || !module.test(id)) return null;
      if (!code.includes(flag) || !code.includes(setter))
        this.error('Svelte says otherwise now whether it hydrates. Look at its hydration.js, then here.');
      seen = true;
      return {
        code: code.replace(flag, 'export const hydrating = false;').replace(setter, ''),
        map: null,
      };
    },
    buildEnd(error) {
      if (!error && this.environment.name === 'client' && !seen)
        this.error('Svelte keeps whether it hydrates in another module now.');
    },
  };
}
