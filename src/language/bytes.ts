const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes as people say sizes: `340 kB`, `1.4 MB`, `11 GB`. By thousands, as phones count. */
export function sayBytes(bytes: number, lang: string): string {
  const power = bytes >= 999_500_000 ? 2 : bytes >= 999_500 ? 1 : 0;
  const count = bytes / 1_000 ** (power + 1);
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: units[power] ?? 'kilobyte',
    maximumFractionDigits: power > 0 && count < 9.95 ? 1 : 0,
  }).format(count);
}
