import type { Finding } from './finding.ts';
import { lintBodies } from './lint-body.ts';
import { lintLessons } from './lint-lessons.ts';
import { lintRoutes } from './lint-routes.ts';
import { lintTranslations } from './lint-translations.ts';
import { readContent } from './read-content.ts';

/** Reads all content of a project and reports everything found: errors first, then file by file. */
export function lintContent(root: string): Finding[] {
  const content = readContent(root);
  const findings = [
    ...content.findings,
    ...lintBodies(content),
    ...lintLessons(content),
    ...lintTranslations(content),
    ...lintRoutes(content),
  ];
  const weight = ({ level }: Finding): number => (level === 'error' ? 0 : 1);
  return findings.sort((a, b) => weight(a) - weight(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
