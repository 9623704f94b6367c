import { isolated } from '../language/direction.ts';
/*
 * Search without Pagefind's ready-made interface (430 kB of it). Loaded on the search page only; Pagefind itself
 * comes when somebody types.
 */
interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly filters: { readonly kind?: readonly string[] };
  readonly sub_results: readonly { readonly url: string; readonly title: string; readonly excerpt: string }[];
}

interface Pagefind {
  init(): Promise<void>;
  debouncedSearch(query: string): Promise<{ results: readonly { data(): Promise<Found> }[] } | null>;
}

const page = document.querySelector<HTMLElement>('[data-search]');
const field = page?.querySelector<HTMLInputElement>('input');
const part = (name: string): HTMLElement | null | undefined =>
  page?.querySelector<HTMLElement>(`[data-${name}]`);
const [form, said, results, lists, broken] = ['form', 'said', 'results', 'lists', 'broken'].map(part);

if (page && field && form && said && results && lists && broken) {
  const groups: Record<string, string> = JSON.parse(page.dataset['groups'] ?? '{}');
  const counts: string[] = JSON.parse(page.dataset['counts'] ?? '[]');
  let pagefind: Promise<Pagefind> | undefined;
  form.hidden = false;
  lists.hidden = true;

  const load = (): Promise<Pagefind> =>
    (pagefind ??= import(/* @vite-ignore */ page.dataset['search'] ?? '').then(async (module: Pagefind) => {
      await module.init();
      return module;
    }));

  /** Pagefind marks what it found with `<mark>` and escapes the rest; only marks are made into elements. */
  const excerpt = (text: string): HTMLElement => {
    const paragraph = document.createElement('p');
    const plain = new DOMParser().parseFromString(text, 'text/html').body;
    for (const node of plain.childNodes) {
      const piece = node.nodeName === 'MARK' ? document.createElement('mark') : document.createTextNode('');
      piece.textContent = node.textContent;
      paragraph.append(piece);
    }
    return paragraph;
  };

  const entry = (url: string, title: string, text: string): HTMLLIElement => {
    const item = document.createElement('li');
    const anchor = document.createElement('a');
    anchor.href = url;
    anchor.textContent = title;
    item.append(anchor, excerpt(text));
    return item;
  };

  const show = (found: readonly Found[]): void => {
    results.replaceChildren();
    for (const [kind, name] of Object.entries(groups)) {
      const items = found
        .filter(({ filters }) => filters.kind?.[0] === kind)
        .flatMap((each) =>
          kind === 'term'
            ? each.sub_results
                .filter(({ url }) => url.includes('#'))
                .map((sub) => entry(sub.url, sub.title, sub.excerpt))
            : [entry(each.url, each.meta.title ?? each.url, each.excerpt)],
        );
      if (items.length === 0) continue;
      const heading = document.createElement('h2');
      heading.textContent = name;
      const list = document.createElement('ul');
      list.className = 'plain-list';
      list.append(...items);
      results.append(heading, list);
    }
  };

  const search = async (): Promise<void> => {
    const query = field.value.trim();
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (!query) {
      results.replaceChildren();
      said.textContent = '';
      return;
    }
    try {
      const answer = await (await load()).debouncedSearch(query);
      if (!answer) return; // somebody typed on
      const found = await Promise.all(answer.results.slice(0, 30).map((result) => result.data()));
      if (field.value.trim() !== query) return;
      show(found);
      said.textContent =
        found.length > 0
          ? (counts[found.length] ?? '')
          : (page.dataset['none'] ?? '').replace('%', () => isolated(query));
      lists.hidden = found.length > 0;
    } catch {
      pagefind = undefined;
      broken.hidden = false;
      lists.hidden = false;
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  field.addEventListener('input', () => void search());
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (field.value) void search();
}
