import type { APIRoute } from 'astro';
import { languagePaths } from '../../../catalog/queries.ts';
import { catalogIndex } from '../../../catalog/export.ts';

export const getStaticPaths = languagePaths;
export const GET: APIRoute = async ({ params }) => Response.json(await catalogIndex(params['lang'] ?? ''));
