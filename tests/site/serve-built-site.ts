import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, without a slash at its end. */
    site: string;
    /** The same site in the mirrored pseudo-language. */
    pseudo: string;
  }
}

/** Serves what `npm run build` made, and the pseudo-language build, for all journeys. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const servers: Awaited<ReturnType<typeof preview>>[] = [];
  for (const [name, outDir, port] of [
    ['site', './dist', 4390],
    ['pseudo', './.cache/pseudo', 4391],
  ] as const) {
    const server = await preview({ logLevel: 'error', outDir, server: { port } });
    servers.push(server);
    project.provide(name, `http://localhost:${server.port}`);
  }
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
}
