/** How ways, times and plans are said. Formats are luxon's; a day and a time are always those of London. */
export const words = {
  ways: {
    messages: 'messages, passed on by the coordinator',
    'meet-video': 'Google Meet with video',
    'meet-audio': 'Google Meet with sound only',
    'meet-chat': 'Google Meet with typed chat only',
  },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  morning: ({ weekday }: { weekday: string }) => `${weekday} morning`,
  afternoon: ({ weekday }: { weekday: string }) => `${weekday} afternoon`,
  /** "11am", but "2:30pm". */
  fullHour: 'ha',
  hourAndMinutes: 'h:mma',
  /** "Tuesday 10 March". */
  day: 'cccc d LLLL',
  dayAndTime: ({ day, time }: { day: string; time: string }) => `${day} at ${time}`,
  every: ({ weeks }: { weeks: number }) => (weeks === 1 ? 'every week' : `every ${weeks} weeks`),
  and: ({ before, last }: { before: string; last: string }) => `${before} and ${last}`,
  plan: {
    starts: ({ day }: { day: string }) => `This starts on ${day}.`,
    passedOn: 'The coordinator passes them on.',
    onlyMessages: 'The plan is to share messages.',
    /** `weekday` is Monday's 1 to Friday's 5. */
    meet: ({ way, every, weekday, time }: { way: string; every: string; weekday: number; time: string }) =>
      `${way}, ${every}, on a ${words.weekdays[weekday - 1] ?? ''} at ${time}.`,
    minutes: ({ minutes }: { minutes: number }) => `Each Meet lasts ${minutes} minutes at most.`,
    chatOpen: 'The chat stays open too, since it helps somebody.',
    others: ({ roles }: { roles: string }) => `These people will be there too: ${roles}.`,
    otherRoles: {
      interpreter: 'an interpreter',
      supporter: 'a support worker',
      parent: 'a parent or carer',
      teacher: 'a teacher',
    },
    messagesToo: 'Messages are fine too. The coordinator passes them on.',
  },
};
