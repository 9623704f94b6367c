/** The most characters one field of a record holds (`text` in `records/record-type.ts`). */
export const longest = 2_000_000;
