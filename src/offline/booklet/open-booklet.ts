import { layOut, type Paper } from './lay-out.ts';

const found = <Kind extends Element>(selector: string): Kind => {
  const element = document.querySelector<Kind>(selector);
  if (!element) throw new Error(`A booklet without ${selector}.`);
  return element;
};

const form = found<HTMLFormElement>('[data-choices]');
const hint = found<HTMLElement>('[data-hint]');
const said = found<HTMLElement>('[data-made]');
const flow = found<HTMLElement>('[data-flow]');
const pages = found<HTMLElement>('[data-pages]');

/** Where people read letters, paper is US Letter in North America and some of its neighbours. */
const letterLands = /-(US|CA|MX|PH|CO|CL|VE|CR|GT|NI|PA|SV|DO|PR)$/;

/** As much smaller on the screen as the screen is narrower. */
function fit(): void {
  const [side] = pages.children;
  if (!(side instanceof HTMLElement)) return;
  pages.style.setProperty('--zoom', '1');
  const room = (pages.parentElement?.clientWidth ?? innerWidth) / side.offsetWidth;
  pages.style.setProperty('--zoom', String(Math.min(1, room)));
}

function lay(): void {
  const choice = new FormData(form);
  const paper: Paper = choice.get('paper') === 'letter' ? 'letter' : 'a4';
  const way = choice.get('pages') === 'fold' ? 'fold' : 'single';
  hint.textContent = JSON.parse(hint.dataset['hint'] ?? '{}')[way]; // written by this page's own build
  pages.style.setProperty('--zoom', '1');
  const made = layOut(flow, pages, paper, way === 'fold');
  const sheets = Math.ceil(made.sides / 2);
  said.textContent = (said.dataset['made'] ?? '')
    .replace('%pages', String(made.pages))
    .replace('%sheets', String(sheets));
  fit();
}

async function open(): Promise<void> {
  said.textContent = said.dataset['working'] ?? '';
  form.hidden = false;
  found<HTMLElement>('[data-needs-script]').hidden = true;
  if (letterLands.test(navigator.language)) found<HTMLInputElement>('[value=letter]').checked = true;
  await document.fonts.ready;
  await Promise.all([...flow.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined)));
  lay();
}

form.addEventListener('change', lay);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  print();
});
addEventListener('resize', fit);
void open();
