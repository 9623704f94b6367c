import { BrokenPlan, planFromFile, planFromLink, type BrokenWhy, type PlanFile } from './plan-file.ts';

/** A plan somebody sent, looked at before anything of it is taken in; or why it cannot be read. */
export type Received = { readonly plan: PlanFile } | { readonly why: BrokenWhy };

function receive(read: () => PlanFile): Received {
  try {
    return { plan: read() };
  } catch (error) {
    if (error instanceof BrokenPlan) return { why: error.why };
    throw error;
  }
}

/** What a link holds. */
export const receivedLink = (text: string): Received => receive(() => planFromLink(text));

/** What a file holds. Too large a file is not even read. */
export async function receivedFile(file: File): Promise<Received> {
  if (file.size > 1_000_000) return { why: 'too-large' };
  const text = await file.text().catch(() => '');
  return receive(() => planFromFile(text));
}
