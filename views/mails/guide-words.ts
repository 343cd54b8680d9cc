/** What the guide promises everybody, in plain words. Every mail that asks for a yes carries these. */
export const MEET_RULES = [
  'A Google Meet lasts 30 minutes at most.',
  'Meets are on weekdays, from 10am to 4pm. We book them ahead of time.',
];

export const COORDINATOR_RULE =
  'A coordinator is always there. They hear or read everything. They keep their own mic and camera off.';

export const MESSAGE_RULE =
  'Send a message to the coordinator at any time. They pass messages on from 9am to 5pm, Monday to Friday.';

export const NOT_INSTEAD_OF_SCHOOL = 'This does not replace mentoring in school. It is only for a short time.';

export const CHANGE_YOUR_MIND = 'You can change your mind at any time, about all of it or about one way.';

export const NO_NEED_TO_SAY_YES = 'You do not have to say yes. You do not have to give a reason.';
