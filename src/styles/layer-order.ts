import type { Plugin } from 'vite';

const order = '@layer reset, tokens, base, controls, layout, components, print;\n';

/**
 * Puts the order of layers at the head of every stylesheet. Which sheet a page meets first depends on what it
 * imports first, and the first one met would otherwise settle the order. A sheet that a view adopts later comes to a
 * page where it is settled.
 */
export function layerOrder(): Plugin {
  return {
    name: 'common-thread:layer-order',
    enforce: 'pre',
    transform(code, id) {
      return /\.css(\?|$)|lang\.css$/.test(id) && !id.includes('.adopted.css') && code.includes('@layer')
        ? { code: order + code, map: null }
        : null;
    },
  };
}
