import { nameIn } from '../words.js';

/** Everybody a mail was sent to, by name: `{address, names, mails}` with each one's mails newest first. */
export function listPeople(mails) {
  const people = new Map();
  for (const mail of mails) {
    const address = mail.to.toLowerCase();
    const person = people.get(address) ?? { address, names: [], mails: [] };
    const name = nameIn(mail.headers.to, address);
    if (!person.names.includes(name)) person.names.push(name);
    person.mails.push(mail);
    people.set(address, person);
  }
  return [...people.values()]
    .map((person) => ({ ...person, name: person.names.join(', ') }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

export const findPerson = (people, mailId) => people.find(({ mails }) => mails.some(({ id }) => id === mailId));
