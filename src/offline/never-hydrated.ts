import type { Plugin } from 'vite';

/**
 * What in Svelte's own file of its hydration becomes what. A view here is always mounted in an empty place, never made to
 * fit what the server drew, so that half of each of Svelte's blocks can go: 2 kB of every page with a notebook.
 */
const replaced: readonly (readonly [upstream: string, ours: string])[] = [
  ['export let hydrating = false;', 'export const hydrating = false;'],
  ['\thydrating = value;', "\tif (value) throw new Error('No view is hydrated here.');"],
  // Called at every element of every view; without hydration they do nothing.
  ['export function reset(node)', '/* @__NO_SIDE_EFFECTS__ */ export function reset(node)'],
  ['export function next(count = 1)', '/* @__NO_SIDE_EFFECTS__ */ export function next(count = 1)'],
];

const hydration = /\/svelte\/src\/internal\/client\/dom\/hydration\.js$/;

/**
 * Leaves Svelte's hydration out of what is made for the browser. The build fails if Svelte's file reads otherwise than
 * expected, or is not met at all; a view that were hydrated all the same throws.
 */
export function neverHydrated(): Plugin {
  let met = false;
  return {
    name: 'common-thread:never-hydrated',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: hydration },
      handler(code) {
        met = true;
        let ours = code;
        for (const [from, to] of replaced) {
          if (ours.split(from).length !== 2)
            this.error(`Svelte's hydration no longer says "${from.trim()}" once.`);
          ours = ours.replace(from, to);
        }
        return { code: ours, map: null };
      },
    },
    buildEnd(error) {
      if (!error && !met) this.error("Svelte's hydration is no longer where it was.");
    },
  };
}
