import type { Plugin } from 'vite';

/**
 * What a notebook never asks of Yjs: it holds maps only, is written by `set` and read by its events. A copy from elsewhere
 * may still hold texts, lists and XML: all that reads, keeps, copies and writes those again stays, as do their words.
 */
const unasked: Readonly<Record<string, readonly string[]>> = {
  Doc: [
    'load',
    'getSubdocs',
    'getSubdocGuids',
    'getArray',
    'getText',
    'getXmlElement',
    'getXmlFragment',
    'toJSON',
  ],
  YArray: ['static from', 'clone', 'push', 'unshift', 'delete', 'slice'],
  YTextEvent: ['get changes', 'get delta'],
  YText: [
    'clone',
    'applyDelta',
    'insert',
    'insertEmbed',
    'delete',
    'format',
    'removeAttribute',
    'setAttribute',
    'getAttribute',
    'getAttributes',
  ],
  YXmlFragment: [
    'clone',
    'createTreeWalker',
    'querySelector',
    'querySelectorAll',
    'toDOM',
    'insertAfter',
    'delete',
    'push',
    'unshift',
    'slice',
  ],
  YXmlElement: ['get nextSibling', 'get prevSibling', 'clone', 'removeAttribute', 'hasAttribute', 'toDOM'],
  YXmlHook: ['clone', 'toDOM'],
  YXmlText: ['get nextSibling', 'get prevSibling', 'clone', 'toDOM'],
};

/** Yjs can write a second format. Ours is the first, and what waits for its other half may be kept in it as well. */
const secondFormat = ['DSDecoderV2', 'UpdateDecoderV2', 'DSEncoderV2', 'UpdateEncoderV2'] as const;

/** `code` with one format in the place of two. @throws where a class is not there. */
function inOneFormat(code: string): string {
  const rest = secondFormat.reduce((left, name) => {
    const from = left.search(new RegExp(`^class ${name} `, 'm'));
    const to = left.indexOf('\n}\n', from);
    if (from < 0 || to < 0) throw new Error(`Yjs has no class ${name} any more.`);
    return left.slice(0, from) + left.slice(to + '\n}\n'.length);
  }, code);
  return rest
    .replace(/^export \{.*\};/m, (names) => names.replace(/ Update(?:De|En)coderV2,/g, ''))
    .replace(/\b((?:DS|Update)(?:De|En)coder)V2\b/g, '$1V1');
}

/** `code` without what is never asked of it. @throws where a class or a method is not there. */
export function withoutUnasked(code: string): string {
  return inOneFormat(withoutMethods(code));
}

/** `code` without these methods. @throws where a class or a method is not there. */
function withoutMethods(code: string): string {
  return Object.entries(unasked).reduce((rest, [name, methods]) => {
    const start = rest.search(new RegExp(`^class ${name} `, 'm'));
    const end = rest.indexOf('\n}\n', start);
    if (start < 0 || end < 0) throw new Error(`Yjs has no class ${name} any more.`);
    const body = methods.reduce(
      (left, method) => {
        const from = left.indexOf(`\n  ${method} (`);
        const to = left.indexOf('\n  }\n', from);
        if (from < 0 || to < 0) throw new Error(`Yjs has no ${name}.${method} any more.`);
        return left.slice(0, from) + left.slice(to + '\n  }'.length);
      },
      rest.slice(start, end + 1),
    );
    return rest.slice(0, start) + body + rest.slice(end + 1);
  }, code);
}

/** Leaves out of what is made for the browser what no notebook asks of Yjs. The build fails if Yjs is not as expected. */
export function standIns(): Plugin {
  let met = false;
  return {
    name: 'common-thread:stand-ins',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: /\/yjs\/dist\/yjs\.mjs$/ },
      handler(code) {
        met = true;
        return { code: withoutUnasked(code), map: null };
      },
    },
    buildEnd(error) {
      if (!error && !met) this.error('Yjs is no longer where it was.');
    },
  };
}
