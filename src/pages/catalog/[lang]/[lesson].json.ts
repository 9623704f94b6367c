import type { APIRoute } from 'astro';
import { lessons, pathsOf } from '../../../catalog/queries.ts';
import { catalogLesson } from '../../../catalog/export.ts';
import { original } from '../../../language/languages.ts';

export const getStaticPaths = async () =>
  pathsOf(
    'lesson',
    (await lessons(original)).map(({ id }) => id),
  );
export const GET: APIRoute = async ({ params }) =>
  Response.json(await catalogLesson(params['lang'] ?? '', params['lesson'] ?? ''));
