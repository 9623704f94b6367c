import { chromiumPath } from '../tools/chromium.ts';

const executablePath = chromiumPath();

/** Flags without which a closed network makes Chromium complain; none of them changes what a page may do. */
export const launch = {
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
};
