/**
 * Styles of several pages as one sheet that has each of their blocks once: every page brings the site's own along. Where a
 * block stands in its layer is decided by the first page that has it.
 */
export function stylesOnce(sheets: readonly string[]): string {
  return [...new Set(sheets.flatMap(blocksOf))].join('\n');
}

/** The rules and statements of a sheet that stand in no other. */
function blocksOf(sheet: string): string[] {
  const blocks: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { index, 0: sign } of sheet.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{};]/gs)) {
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (sign !== ';') continue;
    if (depth > 0) continue;
    blocks.push(sheet.slice(from, index + 1).trim());
    from = index + 1;
  }
  return blocks;
}
