/** Subjects of one conversation: `Re:`, `Automatic reply:` and the like in front do not count. */
const subjectKey = (subject) =>
  `subject ${subject.replace(/^((re|fwd?|aw|automatic reply|reminder):\s*)+/i, '').toLowerCase()}`;

/** A reply address with a `+` part belongs to one question, so its mails belong together. */
const addressKey = (address) => (address?.includes('+') ? [`address ${address.toLowerCase()}`] : []);

const sentKeys = ({ messageId, replyTo }) => [`id ${messageId}`, ...addressKey(replyTo)];

function arrivedKeys({ to, subject, headers }) {
  const names = `${headers['in-reply-to'] ?? ''} ${headers.references ?? ''}`.match(/<[^<>@]+/g) ?? [];
  return [...names.map((name) => `id ${name.slice(1)}`), ...addressKey(to[0]), subjectKey(subject)];
}

/** Mails to a person and from that person as conversations, the liveliest first, each oldest first. */
export function makeThreads(sent, arrived) {
  const items = [
    ...sent.map((mail) => ({ mail, isReply: false, keys: sentKeys(mail) })).reverse(),
    ...arrived.map((mail) => ({ mail, isReply: true, keys: arrivedKeys(mail) })).reverse(),
  ];
  // A reply of the same instant comes after what it answers.
  items.sort((a, b) => a.mail.date.localeCompare(b.mail.date) || a.isReply - b.isReply);
  const threads = [];
  for (const { mail, isReply, keys } of items) {
    const known = threads.find((one) => keys.some((key) => one.keys.has(key)));
    const thread = known ?? { subject: mail.subject, keys: new Set(), items: [] };
    if (!known) threads.push(thread);
    for (const key of [...keys, subjectKey(mail.subject)]) thread.keys.add(key);
    thread.items.push({ mail, isReply });
  }
  return threads.sort((a, b) => latest(b).localeCompare(latest(a)));
}

const latest = ({ items }) => items[items.length - 1].mail.date;
