/** The site's base, which may be a folder of another site. Always ends with a slash. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** An address on this site in a language: `link('en', 'lessons/check-in/')`. The one place that knows the base. */
export function link(lang: string, path = ''): string {
  return `${base}${lang}/${path}`;
}

/** An address that has no language: `asset('catalog/en/index.json')`. */
export function asset(path: string): string {
  return `${base}${path}`;
}
