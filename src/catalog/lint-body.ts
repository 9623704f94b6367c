import { original } from '../language/languages.ts';
import { didYouMean, reportInto, type Finding, type Report } from './finding.ts';
import { lostText } from './lost-text.ts';
import { attributesOf, blockOf, everyNode, type Node } from './mdx-tree.ts';
import type { Content, ReadFile } from './read-content.ts';
import { blockNames } from './schema/block.ts';

/** What a block in a text may point at. */
interface Known {
  readonly terms: readonly string[];
  readonly quotes: readonly string[];
  readonly figures: readonly string[];
}

/** One block: known, and pointing at something that is there. */
function lintBlock(
  name: string,
  attributes: Readonly<Record<string, string>>,
  known: Known,
  report: (text: string) => void,
): void {
  const blocks: readonly string[] = blockNames;
  const { id = '', src = '', alt = '' } = attributes;
  if (!blocks.includes(name)) report(`There is no block called <${name}>. ${didYouMean(name, blocks)}`);
  if (name === 'Term' && !known.terms.includes(id))
    report(`<Term id="${id}"> is not in the glossary. ${didYouMean(id, known.terms)}`);
  if (name === 'Quote' && !known.quotes.includes(id))
    report(`<Quote id="${id}" /> is not among the quotes at the top. ${didYouMean(id, known.quotes)}`);
  if (name !== 'Figure') return;
  if (alt.trim() === '') report(`The picture "${src}" has no description. Say in alt="..." what it shows.`);
  if (!known.figures.includes(src))
    report(`The picture "${src}" is not in public/figures/. ${didYouMean(src, known.figures)}`);
}

function lintAddress(node: Node, report: (text: string) => void): void {
  const url = node.url ?? '';
  if (node.type === 'image')
    report(
      `The picture "${url}" is placed by a link. Put the file into public/figures/ and write <Figure src="..." alt="...">.`,
    );
  else if (node.type === 'link' && !/^(https?:\/\/|mailto:|tel:)/.test(url)) {
    report(
      `The link "${url}" leads nowhere by itself. Use <Term id="..."> for a word, or write the address in full.`,
    );
  }
}

/** What is wrong with the text of one file, whatever it is a text of: blocks, pictures, links, text that would be lost. */
function lintText(read: ReadFile<unknown>, known: Known, report: Report): void {
  const root = read.tree;
  const line = (inBody: number): string => `line ${read.firstLine - 1 + inBody}`;
  everyNode(root, (node) => {
    const name = blockOf(node);
    const tell = (text: string): void => report('error', line(node.position?.start.line ?? 1), text);
    if (name !== undefined) lintBlock(name, attributesOf(node), known, tell);
    lintAddress(node, tell);
  });
  for (const lost of lostText(root, read.mdx)) {
    report('error', lost.step ? `step ${lost.step}, ${line(lost.line)}` : line(lost.line), lost.text);
  }
}

/** All findings about the texts of lessons, routes and pages, in every language. */
export function lintBodies({ lessons, routes, pages, glossary, figures }: Content): Finding[] {
  const findings: Finding[] = [];
  const terms = glossary.filter(({ lang }) => lang === original).map(({ term }) => term.id);
  // A translation may leave out what it quotes in the original's words.
  const quotesOf = new Map(
    lessons
      .filter(({ lang }) => lang === original)
      .map(({ id, matter }) => [id, matter.quotes.map((quote) => quote.id)]),
  );
  for (const read of lessons) {
    lintText(read, { terms, quotes: quotesOf.get(read.id) ?? [], figures }, reportInto(findings, read.file));
  }
  for (const read of [...routes, ...pages])
    lintText(read, { terms, quotes: [], figures }, reportInto(findings, read.file));
  return findings;
}
