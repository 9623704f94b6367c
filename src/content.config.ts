import { readdir, readFile } from 'node:fs/promises';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { curriculum } from './catalog/schema/curriculum.ts';
import { glossaryTerm } from './catalog/schema/glossary.ts';
import { lesson } from './catalog/schema/lesson.ts';
import { textPage } from './catalog/schema/text-page.ts';

/** Ids are `<language>/<file name>`: folders, order prefixes and leading-underscore files never reach an address. */
const mdx = (folder: string): ReturnType<typeof glob> =>
  glob({
    base: './content',
    pattern: `*/${folder}/**/[^_]*.mdx`,
    generateId: ({ entry }) =>
      `${entry.split('/')[0]}/${entry
        .split('/')
        .at(-1)
        ?.replace(/^\d\d-|\.mdx$/g, '')}`,
  });

async function glossaries(): Promise<Record<string, { id: string }>> {
  const terms: Record<string, { id: string }> = {};
  for (const lang of await readdir('content')) {
    const text = await readFile(`content/${lang}/glossary.yaml`, 'utf8').catch(() => '[]');
    for (const term of parse(text) as { id: string }[]) {
      const id = `${lang}/${term.id}`; // the schema checks everything else
      terms[id] = { ...term, id };
    }
  }
  return terms;
}

export const collections = {
  lessons: defineCollection({ loader: mdx('lessons'), schema: lesson }),
  curricula: defineCollection({ loader: mdx('curricula'), schema: curriculum }),
  pages: defineCollection({ loader: mdx('pages'), schema: textPage }),
  glossary: defineCollection({ loader: glossaries, schema: glossaryTerm.extend({ id: z.string() }) }),
};
