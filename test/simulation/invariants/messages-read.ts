import { isInOffice } from '../moments.ts';
import type { Invariant } from '../world.ts';

const PASSED_ON = ['allow', 'redact'];

const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

/** Of every message that goes to the other side. */
export const messagesRead: Invariant = {
  name: 'I3',
  says: 'nothing delivered out of hours, unread by a coordinator, or with contact details',
  check: ({ fresh, told }) =>
    fresh
      .filter(({ subject }) => subject.startsWith('A message from '))
      .flatMap(({ date, text }) => {
        const at = Date.parse(date);
        const written = told.written.find(({ mark }) => text.toLowerCase().includes(mark));
        if (written === undefined) return [`a message of ${date} is one that nobody wrote`];
        const { ref, read, secret } = written;
        const wasRead = read !== undefined && read.at <= at && PASSED_ON.includes(read.decision);
        const tellsSecret = secret !== undefined && withoutSpaces(text).includes(withoutSpaces(secret));
        return [
          ...(isInOffice(at) ? [] : [`a message of ${ref} went out at ${date}`]),
          ...(wasRead ? [] : [`a message of ${ref} went out at ${date} that no coordinator let pass`]),
          ...(tellsSecret ? [`a message of ${ref} went out at ${date} with contact details`] : []),
        ];
      }),
};
