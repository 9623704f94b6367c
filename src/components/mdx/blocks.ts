import Aside from './Aside.astro';
import Ask from './Ask.astro';
import Exercise from './Exercise.astro';
import Facilitators from './Facilitators.astro';
import Figure from './Figure.astro';
import Quote from './Quote.astro';
import Say from './Say.astro';
import Step from './Step.astro';
import Story from './Story.astro';
import Term from './Term.astro';

/** The closed set of blocks an author may write, without imports. */
export const blocks = {
  Aside,
  Ask,
  Exercise,
  Facilitators,
  Figure,
  Quote,
  Step,
  Story,
  Term,
  blockquote: Say,
};
