/** What the guide promises everybody. Every mail and page that asks for a yes carries these. */
export const promises = {
  meetRules: [
    'A Google Meet lasts 30 minutes at most.',
    'Meets are on weekdays, from 10am to 4pm. We book them ahead of time.',
  ],
  coordinator: 'A coordinator is always there. They hear or read everything. They keep their own mic and camera off.',
  messages: 'Send a message to the coordinator at any time. They pass messages on from 9am to 5pm, Monday to Friday.',
  notInsteadOfSchool: 'This does not replace mentoring in school. It is only for a short time.',
  changeYourMind: 'You can change your mind at any time, about all of it or about one way.',
  noNeedToSayYes: 'You do not have to say yes. You do not have to give a reason.',
};
