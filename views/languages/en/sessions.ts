type When = { when: string };
type OtherAndWhen = { other: string; when: string };

/** The mails to mentor and mentee about one Google Meet, and their calendar entry. */
export const sessions = {
  modes: {
    'meet-video': 'You can use your camera and mic.',
    'meet-audio': 'Please keep your camera off. You talk with sound only.',
    'meet-chat': 'Please keep your camera and mic off. You type to each other.',
  },
  chatToo: 'You can type in the chat too.',
  inviteSubject: ({ when }: When) => `Google Meet on ${when}`,
  booked: ({ other, when }: OtherAndWhen) => `A Google Meet with ${other} is booked for ${when}.`,
  itIs: ({ way }: { way: string }) => `It is a ${way}.`,
  soonSubject: ({ when }: When) => `Soon: Google Meet on ${when}`,
  soon: ({ other, when }: OtherAndWhen) => `Your Google Meet with ${other} is coming up, on ${when}.`,
  startsSubject: ({ time }: { time: string }) => `Today at ${time}: your Google Meet`,
  startsSoon: ({ other, time }: { other: string; time: string }) => `Your Google Meet with ${other} starts at ${time}.`,
  joinLink: 'Join with your own link. Please do not share it',
  open: 'Open the link in Google Chrome, or in the free Google Meet app on a phone.',
  early: 'It opens when the coordinator is there. If you are early, wait on the page.',
  name: 'Type your first name only when Google asks.',
  letIn: 'The coordinator lets you in. They stay the whole time and hear or read everything.',
  ends: 'The Meet ends after 30 minutes at most.',
  cannot: 'Can you not make it? Press “I can’t make it” on the same page. You do not have to say why.',
  endingSubject: 'Nearly over: time to say goodbye',
  ending: ({ time }: { time: string }) => `Your Google Meet ends at ${time}. It is time to say goodbye.`,
  endingNext: 'The call ends by itself. You do not need to do anything.',
  goneSubject: 'Please wait at your link',
  gone: 'The call was cut off, since the coordinator was not in it. Nobody did anything wrong.',
  goOn: ({ time }: { time: string }) =>
    `Please open your link and wait. You can go on when the coordinator is back. The Meet still ends at ${time}.`,
  offSubject: ({ when }: When) => `No Google Meet on ${when}`,
  off: ({ when }: When) => `The Google Meet on ${when} will not go ahead. We are sorry for the change.`,
  offLink: 'Your link for it no longer works. You do not need to do anything.',
  offNext: 'Your coordinator will tell you what comes next.',
  calendarSummary: 'Breakthrough mentoring on Google Meet',
  calendarText: ({ way, url }: { way: string; url: string }) => `${way}. Join with your own link: ${url}`,
};
