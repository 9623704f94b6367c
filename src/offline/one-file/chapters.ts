import type { Chapter, RouteBook } from '../book/route-book.ts';
import { link } from './link-inside.ts';

/** Ids that the file itself uses for what is not a chapter of the route. */
const own = ['main', 'search', 'notebook', 'notebooks', 'elsewhere', 'catalog'];

export const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/**
 * Chapters of a route as pieces of one file, each with the way to the one before and after it. Links to pages of the
 * site at `base` lead to their place in the file, or to the chapter that says what is not in it.
 */
export function chaptersOf(
  book: RouteBook,
  base: string,
  words: { readonly previous: string; readonly next: string; readonly fallback: string },
): string {
  for (const { id } of book.chapters)
    if (own.includes(id))
      throw new Error(`No lesson of a route may be called "${id}": the one file has that.`);
  const reading = book.chapters.filter(({ what }) => what !== 'glossary');
  const step = (chapter: Chapter | undefined, word: string): string =>
    chapter ? `<a href="#${chapter.id}">${escaped(word)}: ${titled(chapter, book)}</a>` : '';
  return book.chapters
    .map((chapter) => {
      const nth = reading.indexOf(chapter);
      const around = [
        nth > 0 ? step(reading[nth - 1], words.previous) : '',
        nth >= 0 ? step(reading[nth + 1], words.next) : '',
      ];
      const ways = around.join('') ? `<nav class="around screen-only">${around.join('')}</nav>` : '';
      const other = chapter.lang === book.lang ? '' : `<p class="notice">${escaped(words.fallback)}</p>`;
      const text = other + bindToFile(chapter.html, book.lang, base);
      return `<article class="chapter wrap page" id="${chapter.id}" tabindex="-1">${text}${ways}</article>`;
    })
    .join('\n');
}

/** A chapter's title, marked where it is in another language than the file. */
export function titled({ title, lang, dir }: Chapter, book: RouteBook): string {
  return lang === book.lang ? escaped(title) : `<span lang="${lang}" dir="${dir}">${escaped(title)}</span>`;
}

function bindToFile(html: string, lang: string, base: string): string {
  const site = `${base}${lang}/`;
  const inFile = (address: string): string => {
    const [page = '', anchor] = address.split('#');
    if (!page.startsWith(base)) return address;
    return link(lang, page.startsWith(site) ? page.slice(site.length) : '') || `#${anchor ?? ''}`;
  };
  // In what was just written anew, no value holds a quotation mark as it is.
  return html
    .replace(/(<a\s[^>]*?href=")([^"]*)/g, (_, before: string, address: string) => before + inFile(address))
    .replace(/( data-astro-cid-\w+)=""/g, '$1')
    .replace(/ data-startable="([^"]*)"/g, (_, text: string) => {
      // Half as long in single quotes: it is full of double ones.
      const json = text.replaceAll('&quot;', '"').replaceAll("'", '&#39;');
      return ` data-startable='${json}'`;
    });
}
