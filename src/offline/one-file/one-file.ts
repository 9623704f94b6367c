import { mount } from 'svelte';
import '../../components/leave-now.ts';
import '../../exercises/offer-start.ts';
import { oneChapter } from './one-chapter.ts';
import { searchHere } from './search-here.ts';

/*
 * What runs in the one-file edition. Without it the file reads as one long page. Chapters are shown one at a time;
 * exercises start where they stand, as on the site; the notebook comes when somebody goes there.
 */

let notebook: Promise<void> | undefined;

async function openNotebook(): Promise<void> {
  const { lang } = document.documentElement;
  const target = document.querySelector('[data-notebook-app]');
  const catalog = document.getElementById('catalog')?.textContent;
  if (!target || !catalog) return;
  const { default: FileNotebook, fileNotebookWords } = await import('./file-notebook.ts');
  mount(FileNotebook, {
    target,
    props: { lang, catalog: JSON.parse(catalog), ...(await fileNotebookWords(lang)) },
  });
}

function shown(chapter: string): void {
  if (chapter === 'notebook') notebook ??= openNotebook();
  if (chapter === 'search') document.getElementById('query')?.focus();
}

for (const each of document.querySelectorAll<HTMLElement>('[data-scripted]')) each.hidden = false;
const { show, printAll } = oneChapter(shown);
searchHere(document.querySelectorAll<HTMLElement>('article.chapter'), show);

document.querySelector('[data-print-all]')?.addEventListener('click', printAll);

// The back button must find nothing of what was open.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
