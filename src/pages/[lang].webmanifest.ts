import type { APIRoute } from 'astro';
import { languagePaths } from '../catalog/queries.ts';
import { directionOf } from '../language/direction.ts';
import { interfaceIn } from '../language/interface/interface-in.ts';

export const getStaticPaths = languagePaths;

/** Addresses from here, so that the site may stand in any folder. */
const copies = ['application/zip', '.zip', 'application/json', '.json', '.age', 'application/octet-stream'];

/** What a browser needs to know to put the site on a home screen, and to hand it the files it can open. */
export const GET: APIRoute = ({ params }) => {
  const lang = params['lang'] ?? '';
  const { site, nav, plan, run } = interfaceIn(lang);
  const here = `./${lang}/`;
  const icon = (src: string, sizes: string, purpose: string): object => ({
    src: `./icons/${src}`,
    sizes,
    type: 'image/png',
    purpose,
  });
  return Response.json({
    id: './',
    name: site.name,
    short_name: site.name,
    description: site.tagline,
    lang,
    dir: directionOf(lang),
    start_url: here,
    scope: './',
    display: 'standalone',
    background_color: '#f7f2e6',
    theme_color: '#f7f2e6',
    categories: ['education', 'social'],
    icons: [
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('maskable-512.png', '512x512', 'maskable'),
      { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
    shortcuts: [
      { name: run.run, url: `${here}run/` },
      { name: nav.notebook, url: `${here}notebooks/` },
      { name: plan.title, url: `${here}plan/` },
      { name: nav.lessons, url: `${here}lessons/` },
    ].map((shortcut) => ({ ...shortcut, icons: [icon('icon-192.png', '192x192', 'any')] })),
    share_target: {
      action: `${here}notebooks/`,
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { files: [{ name: 'copies', accept: copies }] },
    },
    file_handlers: [
      {
        action: `${here}notebooks/`,
        accept: { 'application/zip': ['.zip'], 'application/octet-stream': ['.age'] },
      },
    ],
  });
};
