/** A whole number from 0 up to, not including, `below`, each as likely: numbers that would favour the low ones are drawn again. */
export function randomBelow(below: number): number {
  const fair = Math.floor(2 ** 32 / below) * below;
  const box = new Uint32Array(1);
  do crypto.getRandomValues(box);
  while ((box[0] ?? 0) >= fair);
  return (box[0] ?? 0) % below;
}

/** The same things in an order that says nothing about who came when (Fisher and Yates). */
export function shuffled<Thing>(
  things: readonly Thing[],
  random: (below: number) => number = randomBelow,
): Thing[] {
  const rest = [...things];
  const mixed: Thing[] = [];
  while (rest.length > 0) mixed.push(...rest.splice(random(rest.length), 1));
  return mixed;
}
