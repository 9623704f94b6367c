import { createHash } from 'node:crypto';
import { interfaceIn } from '../../language/interface/interface-in.ts';
import { directionOf } from '../../language/direction.ts';
import type { RouteBook } from '../book/route-book.ts';
import { stylesOnce } from '../book/styles-once.ts';
import { chaptersOf, escaped } from './chapters.ts';
import type { Strings } from './strings/en.ts';

/** What every one file of a language is put together from. */
export interface Pieces {
  readonly lang: string;
  /** What it says of itself. */
  readonly words: Strings;
  /** The catalog of the language, as JSON. */
  readonly catalog: string;
  /** Its scripts, in their order. */
  readonly scripts: readonly string[];
  /** Its own styles, after those of the book. */
  readonly styles: string;
  /** The face of the headings, as an address that holds it. */
  readonly face: string;
}

const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** Nothing is fetched, nothing is sent, and no script or style runs but those that were put in when it was made. */
function policyOf(scripts: readonly string[], style: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'media-src blob:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

/**
 * A script as it may stand in an element: what would end it, or begin a comment in it, and signs that no HTML may hold
 * are written so that JavaScript reads the same.
 */
const inElement = (script: string): string =>
  script
    .replaceAll(/<(?=\/script|!--)/gi, '\\x3C')
    .replaceAll(
      /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]/g,
      (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
    );

/** One HTML file with a whole route in it. `base` is where the site stood whose pages the book was read from. */
export function onePage(book: RouteBook, base: string, pieces: Pieces): string {
  const { lang, words } = pieces;
  const site = interfaceIn(lang);
  const scripts = pieces.scripts.map(inElement);
  const style = `${stylesOnce(book.styles)}\n${pieces.styles}`.replaceAll(
    /url\([^)]*league-gothic\.woff2[^)]*\)/g,
    `url(${pieces.face})`,
  );
  const edition = book.edition === 'participants' ? words.forReaders : words.withGuides;
  const counts = JSON.stringify(Array.from({ length: 61 }, (_, n) => site.search.found(n)));
  return `<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policyOf(scripts, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escaped(book.summary)}">
<title>${escaped(book.title)} · ${site.site.name}</title>
<style>${style}</style>
</head>
<body class="one-file">
<a class="skip" href="#main">${words.skip}</a>
<header class="file-head screen-only">
<a class="file-name" href="#route">${site.site.name}</a>
<nav aria-label="${site.site.menu}"><ul>
<li><a href="#route" data-to="route">${words.contents}</a></li>
<li hidden data-scripted><a href="#search" data-to="search">${site.nav.search}</a></li>
<li hidden data-scripted><a href="#notebooks" data-to="notebook">${site.nav.notebook}</a></li>
</ul></nav>
<a class="file-leave" href="about:blank" data-leave title="${escaped(words.leaveHint)}">${site.leave.now}</a>
</header>
<main id="main" tabindex="-1">
<noscript><p class="wrap notice screen-only">${words.noScript}</p></noscript>
${chaptersOf(book, base, { ...words, fallback: site.site.fallback })}
<section class="chapter wrap page" id="about" tabindex="-1" aria-labelledby="about-title">
<header class="page-head"><h1 id="about-title">${words.about}</h1><p class="hint">${escaped(book.title)}. ${edition}</p></header>
<div class="prose">${words.aboutText.map((text) => `<p>${text}</p>`).join('')}
<h2>${words.elsewhere}</h2><p>${words.onlyOnSite}</p></div>
<p class="hint">${site.site.licence}</p>
<p class="screen-only" hidden data-scripted><button class="button" type="button" data-print-all>${words.printAll}</button></p>
</section>
<section class="chapter wrap page screen-only" id="elsewhere" tabindex="-1" hidden aria-labelledby="elsewhere-title">
<header class="page-head"><h1 id="elsewhere-title">${words.elsewhere}</h1></header>
<p class="prose">${words.thatPage} ${words.onlyOnSite}</p>
<p><a class="button" href="#route">${words.contents}</a></p>
</section>
<section class="chapter wrap page screen-only" id="search" tabindex="-1" hidden aria-labelledby="search-title"
data-none="${escaped(site.search.none('%'))}" data-counts="${escaped(counts)}">
<header class="page-head"><h1 id="search-title">${site.search.title}</h1></header>
<form class="field" role="search"><label for="query">${site.search.label}</label>
<input class="input" id="query" type="search" autocomplete="off" enterkeyhint="search"></form>
<p class="hint" data-said role="status"></p><ul class="plain-list found" data-found></ul>
</section>
<section class="chapter wrap page notebook" id="notebook" tabindex="-1" hidden aria-labelledby="notebook-title">
<header class="page-head screen-only"><h1 id="notebook-title">${site.nav.notebook}</h1><p class="lead">${site.notebook.lead}</p></header>
<div data-notebook-app></div>
</section>
</main>
<footer class="file-foot screen-only"><a href="#about">${words.about}</a><span>${site.site.nothingLeaves}</span></footer>
<script type="application/json" id="catalog">${pieces.catalog.replaceAll('<', '\\u003C')}</script>
${scripts.map((script) => `<script>${script}</script>`).join('\n')}
</body>
</html>
`;
}
