import { inject, test } from 'vitest';
import { useBrowser, visit } from './browsing.ts';

useBrowser();
const site = inject('site');

test('everything works without a network after one visit', async () => {
  const { page } = await visit(site);
  await page.goto(`${site}/en/`);
  await page.locator('html[data-offline="ready"]').waitFor({ timeout: 60_000 });
  await page.context().setOffline(true);

  await page.goto(`${site}/en/lessons/affinity-clustering/guide/`);
  await page.getByRole('heading', { level: 1 }).waitFor();

  await page.goto(`${site}/en/lessons/problem-wall/`);
  await page.getByRole('button', { name: 'Try it here' }).click();
  await page.getByLabel('New card').fill('Damp in the hall');
  await page.getByLabel('New card').press('Enter');
  await page.locator('[data-live] .wall > li').filter({ hasText: 'Damp in the hall' }).waitFor();

  await page.goto(`${site}/en/search/`);
  await page.getByLabel('What are you looking for?').fill('root');
  await page.locator('[data-results] a').first().waitFor();

  await page.goto(`${site}/en/notebooks/`);
  await page.getByLabel('What is it about?').fill('Offline');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByText('Saved', { exact: true }).waitFor();

  await page.goto(`${site}/en/nowhere/`);
  await page.getByRole('heading', { name: 'This page is not here' }).waitFor();
  // How a language is kept, in each of them: one may be what was looked for.
  await page
    .getByText('To keep this one, open any page of it once with a network', { exact: false })
    .waitFor();
  await page.getByText('Para guardar este, abre una vez con conexión', { exact: false }).waitFor();
  await page.context().close();
});
