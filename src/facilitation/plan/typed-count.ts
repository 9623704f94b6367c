/** A count as somebody types it; null: nothing yet; undefined: that is no count. */
export function typedCount(typed: string): number | null | undefined {
  // Arabic and Persian keypads type digits of their own, whose last four bits are the number.
  const text = typed.trim().replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  if (text === '') return null;
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}
