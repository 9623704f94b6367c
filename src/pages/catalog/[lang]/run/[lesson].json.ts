import type { APIRoute } from 'astro';
import { lessons, pathsOf } from '../../../../catalog/queries.ts';
import { catalogRun } from '../../../../catalog/export.ts';
import { original } from '../../../../language/languages.ts';

export const getStaticPaths = async () =>
  pathsOf(
    'lesson',
    (await lessons(original)).map(({ id }) => id),
  );
export const GET: APIRoute = async ({ params }) =>
  Response.json(await catalogRun(params['lang'] ?? '', params['lesson'] ?? ''));
