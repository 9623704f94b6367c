/** Words of the page that offers everything to take along. `%done`, `%sent`, `%bytes`, `%used` and `%left` are sizes. */
export const download = {
  title: 'Take it with you',
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
