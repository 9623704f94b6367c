import { glob, readFile, stat, writeFile } from 'node:fs/promises';
import { sayBytes } from '../language/bytes.ts';
import type { FileList } from './worker/file-list.ts';

const place = /(<span[^>]* data-(file|sent|kept)="([^"]*)"[^>]*>)[^<]*(<\/span>)/g;

/**
 * Says in the pages of `download/` how large everything is that they offer: a file of the site (`data-file`), or what
 * a wish sends (`data-sent`) and takes (`data-kept`). Answers the paths it wrote. @throws for what is not there.
 */
export async function saySizes(folder: string, list: FileList): Promise<string[]> {
  const written: string[] = [];
  for await (const path of glob('*/download/index.html', { cwd: folder })) {
    const html = await readFile(`${folder}/${path}`, 'utf8');
    const lang = path.split('/')[0] ?? '';
    const sizes = new Map<string, number>();
    for (const [, , what = '', name = ''] of html.matchAll(place))
      sizes.set(`${what} ${name}`, await sizeOf(what, name, folder, list));
    const said = html.replace(
      place,
      (_, open: string, what: string, name: string, close: string) =>
        open + sayBytes(sizes.get(`${what} ${name}`) ?? 0, lang) + close,
    );
    await writeFile(`${folder}/${path}`, said);
    written.push(path);
  }
  return written;
}

async function sizeOf(what: string, name: string, folder: string, list: FileList): Promise<number> {
  if (what === 'file') return (await stat(`${folder}/${name}`)).size;
  const parts = list.wishes[name];
  if (!parts) throw new Error(`Nobody can keep "${name}": the build made no such part.`);
  return parts
    .flatMap((part) => list.parts[part] ?? [])
    .reduce((sum, file) => sum + (what === 'sent' ? file.sent : file.bytes), 0);
}
