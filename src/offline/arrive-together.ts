import type { BuildEnvironmentOptions, Plugin } from 'vite';

/**
 * What always comes together, by the modules that the rest of it hangs from. Many small files compress worse than one,
 * and each names those it needs: as the bundler splits by itself, a gathering that runs weighs 10 kB more, an exercise
 * in a lesson 3. What an exercise in a lesson needs comes first: it must not bring a notebook along.
 */
const flights: Readonly<Record<string, RegExp>> = {
  exercise:
    /\/exercises\/(start-exercise|QuickEntry|CountField|cards|counting|keep-focus|bell|speakers|shown-demand)\.|\/notebook\/(changes|rank)\.|\/language\/plural\./,
  notebook: /\/facilitation\/desk\/(desk|hold-page|Saving)\./,
  run: /\/facilitation\/run\/RunDesk\./,
};

/** What a page loads that nobody has started anything on, or that every flight needs, stays by itself. */
const alone: Readonly<Record<string, RegExp>> = {
  'preload-helper': /vite\/preload-helper/,
  link: /\/language\/link\.ts$/,
  said: /\/language\/(day|direction)\.ts$/,
};

/** Puts into one file what always comes together, in what is made for the browser. */
export function arriveTogether(): Plugin {
  const flightOf = new Map<string, string>();
  return {
    name: 'common-thread:arrive-together',
    apply: 'build',
    configEnvironment: (name) => (name === 'client' ? { build: together(flightOf) } : null),
    buildEnd(error) {
      if (error || this.environment.name !== 'client') return;
      const take = (id: string, flight: string): void => {
        if (flightOf.has(id)) return;
        const module = this.getModuleInfo(id);
        // What is imported on demand stays by itself: among others it would bring the bundler's runtime along.
        flightOf.set(id, module?.dynamicImporters.length ? '' : flight);
        for (const needed of module?.importedIds ?? []) take(needed, flight);
      };
      for (const [flight, roots] of Object.entries(flights)) {
        const ids = [...this.getModuleIds()].filter((id) => roots.test(id));
        if (ids.length === 0) this.error(`No module begins the flight "${flight}" any more.`);
        for (const id of ids) take(id, flight);
      }
    },
  };
}

const together = (flightOf: ReadonlyMap<string, string>): BuildEnvironmentOptions => ({
  // Small files deeper in need no list of what comes with them: those lists weigh more than the wait.
  modulePreload: {
    polyfill: false,
    resolveDependencies: (file, files) =>
      isDesk.test(file) ? files : files.filter((each) => isFlight.test(each)),
  },
  rolldownOptions: {
    output: {
      codeSplitting: {
        groups: [
          { name: (id) => keyOf(alone, id), priority: 2 },
          { name: (id) => flightOf.get(id) || null, priority: 1 },
        ],
      },
    },
  },
});

const isFlight = new RegExp(`/(${Object.keys(flights).join('|')})\\.[^/]+\\.js$`);

/** What opens a notebook's page: somebody waits for all of it. */
const isDesk = /\/(Desk|PlanDesk)\.[^/]+\.js$/;

const keyOf = (patterns: Readonly<Record<string, RegExp>>, id: string): string | null =>
  Object.keys(patterns).find((key) => patterns[key]?.test(id)) ?? null;
