export const strings = {
  cover: 'Cover',
  contents: 'Contents',
  start: 'Where it begins',
  editions: {
    participants: 'For everybody who comes',
    facilitators: 'For facilitators',
  },
  name: 'Common Thread',
  tagline: 'From shared problems to a common demand',
  licence: 'Text: CC BY-SA 4.0. Copy it, change it, pass it on, and say where it comes from.',
  accessibility:
    'Everything is text with headings, lists and tables in their reading order. Drawings are decoration and hidden from screen readers. The sheets for exercises are text as well, with gaps to write in on paper.',
};

export type Strings = typeof strings;
