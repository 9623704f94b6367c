/**
 * Words of the page that offers everything to take along, and of the booklet. `%done`, `%sent`, `%bytes`, `%used` and
 * `%left` are sizes; `%pages` and `%sheets` are counted.
 */
export const download = {
  title: 'Take it with you',
  doors: {
    title: 'Which way suits whom',
    who: 'Who',
    take: 'Take',
    ways: {
      keep: 'You come back to it on this device',
      install: 'You use it often, and want one press instead of an address',
      oneFile: 'You pass it on by chat, cable or memory card, and people are to do the exercises too',
      book: 'Somebody reads in the evening, with large letters, or has it read aloud',
      paper: 'No device, or it is safer without one',
    },
  },
  forThose: { come: 'For those who come', lead: 'For those who lead' },
  oneFile: {
    title: 'One file with the exercises in it',
    lead: 'A whole route in one file: lessons, exercises, a notebook and its own search. It opens by a double click or from a chat, without a network and without this site. What a group writes in it stays in that window until somebody saves a copy; the copy opens here too.',
    where: 'What opens it',
    ways: [
      { where: 'Computer', how: 'Any of today’s browsers: double-click the file.' },
      {
        where: 'Android',
        how: 'Chrome: press the file in the chat or under Downloads, and choose Chrome if it asks. Firefox there often refuses files from the device. A program called “HTML Viewer” may show the lessons without the exercises.',
      },
      {
        where: 'iPhone, iPad',
        how: 'The preview shows the lessons to read, but runs no exercises. For those keep the site on the home screen instead.',
      },
    ],
  },
  book: {
    title: 'A book',
    lead: 'An EPUB file for reading apps and e-readers. Letters as large as you like, and most apps read it aloud. Exercises are in it in their paper form.',
  },
  booklet: {
    title: (route: string) => `${route}: booklet`,
    lead: 'All of the route, laid out to be printed.',
    contents: 'Contents',
    paper: 'Paper',
    papers: { a4: 'A4', letter: 'US Letter' },
    pages: 'Pages',
    ways: { single: 'One page on a side', fold: 'Two on a side, to be folded' },
    hint: {
      single: 'Print at full size, without margins or headers of the browser’s own.',
      fold: 'Print on both sides and turn on the short edge, at full size. Lay the sheets on each other, fold them in the middle, staple the fold.',
    },
    print: 'Print',
    working: 'Laying it out ...',
    made: 'Pages: %pages. Sheets of paper: %sheets.',
    needsScript:
      'Without JavaScript the booklet prints as it stands below: in order, without page numbers in its contents.',
  },
  paper: {
    title: 'Paper',
    lead: 'A route laid out as a booklet, on A4 or US Letter, in single pages or to be folded. It opens as a page that you print, or save as a PDF to send to a copy shop. For a handout, print a lesson’s own page.',
    open: 'Booklet',
  },
  keep: {
    title: 'Keep it in this browser',
    lead: 'For whoever comes back to it on this device. Pages you have opened are kept by themselves. Here you see what is there without a network, keep more, or give space back.',
    needs:
      'This browser cannot keep the site by itself, or is still getting ready. Where it stays like this, take the one file below: it opens without a network too.',
    all: (language: string) => `All of it in ${language}`,
    sends: 'To fetch:',
    takes: 'on this device:',
    save: 'Save for offline',
    pause: 'Pause',
    goOn: 'Go on',
    free: 'Give the space back',
    sure: 'Without a network these pages will not open any more.',
    stay: 'Keep them',
    states: {
      none: '',
      keeping: 'Saving: %done of %sent',
      paused: 'Paused at %done of %sent. Nothing is lost.',
      kept: 'Kept. Works without a network.',
      within: 'Kept with the rest. Works without a network.',
      cut: 'Stopped at %done of %sent: no network. It goes on from there when there is one.',
      full: 'This device is full. %done of %sent are kept and work. Make room, then go on.',
      renewed: 'The site is just being renewed. What is kept works as before. Go on in a few minutes.',
      room: 'This site uses %used here. Room left in this browser: about %left.',
    },
  },
  install: {
    title: 'Put it on the home screen',
    lead: 'It then opens like any other app, without a network and without an address to type. It asks for no permission and can be taken off like any app. Its name and icon then stand where anybody who holds the device can see them.',
    button: 'Put it on this device',
    ways: [
      {
        where: 'Android, Chrome',
        how: 'Open the menu with the three dots, then “Add to home screen”, then “Install”.',
      },
      {
        where: 'Android, Firefox',
        how: 'Open the menu, then “More”, then “Add app to home screen”.',
      },
      {
        where: 'iPhone, iPad',
        how: 'In Safari press the square with the arrow, then “Add to Home Screen”. Safari throws away what a site keeps after a week without a visit, unless it stands there.',
      },
      {
        where: 'Computer',
        how: 'In Chrome or Edge press the small screen at the end of the address line. In Firefox keep the page open, or keep a bookmark.',
      },
    ],
  },
};
