/** How to get ready for a Google Meet, in the mail about the first plan that has one. */
export const setUp = {
  title: 'How to get ready for Google Meet',
  opening: 'Your plan has Google Meets in it. This is all you need for them.',
  laptop: 'On a laptop, use Google Chrome. There is nothing to download.',
  phone: 'On a phone, get the free Google Meet app from Google Play or the Apple Store.',
  signIn: 'You do not need to sign in to Google.',
  name: 'When Google asks for your name, type your first name only.',
  tryOut: 'Would you like to try it first? Your coordinator can do a try-out of five minutes with you.',
  askByReply: 'Just reply to this email.',
  askCoordinator: 'Just tell your coordinator.',
};
