import type { Plugin } from 'vite';

const styleImport = /import\s*["']([^"']+\.svelte\?svelte&type=style&lang\.css)["'];?/g;

/**
 * Lets a lazily loaded view bring its own styles. Astro would gather them into every page that can
 * show any exercise, and each gathered sheet adds a hash to every page's policy. Instead the browser's
 * copy of a view adopts a constructed stylesheet, which the Content-Security-Policy allows.
 */
export function adoptViewStyles(): Plugin {
  return {
    name: 'common-thread:adopt-view-styles',
    apply: 'build',
    enforce: 'post',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform(code, id) {
      if (!id.endsWith('.svelte')) return null;
      let count = 0;
      const adopted = code.replace(styleImport, (_match, path: string) => {
        const name = `adopted_${count++}`;
        return `import ${name} from "${path}&inline"; { const sheet = new CSSStyleSheet(); sheet.replaceSync(${name}); document.adoptedStyleSheets.push(sheet); }`;
      });
      return count > 0 ? { code: adopted, map: null } : null;
    },
  };
}
