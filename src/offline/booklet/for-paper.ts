/** The width of a page of paper in rem, as the site's styles ask for it: between a tablet and a small screen. */
const paperWidth = 46;

/** What becomes of the rules behind a media query on paper: they hold, they do not, or the printer's browser decides. */
function verdict(query: string): 'holds' | 'fails' | 'open' {
  const parts = query.split(/\s+and\s+/).map((part) => part.trim());
  const verdicts = parts.map((part) => {
    if (part === 'print' || part === 'all') return 'holds';
    if (part === 'screen' || /prefers-color-scheme|prefers-contrast|height/.test(part)) return 'fails';
    const [, sign, rem] = /width\s*(:|<=|>=|<|>)\s*([\d.]+)rem/.exec(part) ?? [];
    if (!sign) return 'open';
    const isMost = sign === ':' ? part.includes('max-') : sign.startsWith('<');
    return (isMost ? paperWidth <= Number(rem) : paperWidth >= Number(rem)) ? 'holds' : 'fails';
  });
  if (verdicts.includes('fails')) return 'fails';
  return verdicts.includes('open') ? 'open' : 'holds';
}

/** The index behind the brace that closes the one at `open`. Values here hold no braces in quotation marks. */
function behind(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    else if (css[at] === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new Error('A style sheet ends within a rule.');
}

/**
 * Styles as they are on paper, whatever screen they are looked at on: pages are laid out on a screen and printed, and
 * must not shift on the way. Rules about pages themselves are left to the booklet.
 */
export function forPaper(css: string): string {
  let made = '';
  let rest = css;
  for (;;) {
    const [rule, name = '', query = ''] = /@(media|page)\s*([^{]*)\{/.exec(rest) ?? [];
    if (!rule) return made + rest;
    const from = rest.indexOf(rule);
    const open = from + rule.length - 1;
    const end = behind(rest, open);
    const inside = rest.slice(open + 1, end - 1);
    made += rest.slice(0, from);
    const found = name === 'page' ? 'fails' : verdict(query.trim());
    if (found === 'holds') made += forPaper(inside);
    else if (found === 'open') made += `${rule}${forPaper(inside)}}`;
    rest = rest.slice(end);
  }
}
