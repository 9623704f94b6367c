import { hasPseudo, pseudo } from '../languages.ts';
import { mirror } from '../mirror.ts';
import { strings as en } from './en.ts';
import { strings as es } from './es.ts';

type Phase =
  | 'arrive'
  | 'frame'
  | 'listen'
  | 'pattern'
  | 'prioritise'
  | 'causes'
  | 'power'
  | 'alliances'
  | 'vision'
  | 'issue'
  | 'decide'
  | 'act';

export type PhaseNames = Readonly<Record<Phase, { readonly name: string; readonly purpose: string }>>;

const files: Readonly<Record<string, PhaseNames>> = {
  en,
  es,
  ...(hasPseudo ? { [pseudo]: mirror(en) } : {}),
};

/** Names and one-sentence purposes of the twelve phases in a language. */
export function phaseNames(lang: string): PhaseNames {
  return files[lang] ?? en;
}
