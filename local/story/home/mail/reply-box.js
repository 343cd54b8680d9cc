import { sendMail } from '../control.js';
import { h } from '../dom.js';
import { composeReply } from './compose-reply.js';
import { presetButtons } from './reply-presets.js';

/** The box under a mail. One element for each mail, so that typed words stay while the page renews itself. */
export function createReplyBoxes(desk) {
  const boxes = new Map();
  return (mail, person) => {
    const known = boxes.get(mail.id) ?? replyBox(desk, mail, person);
    boxes.set(mail.id, known);
    return known;
  };
}

function replyBox(desk, mail, person) {
  const from = { id: 'reply-from', name: 'from', type: 'email', autocomplete: 'off', value: person.address };
  const said = h('p', { class: 'quiet', role: 'status' });
  const form = h(
    'form',
    { class: 'reply', 'aria-labelledby': 'reply-title' },
    h('h4', { id: 'reply-title' }, 'Reply'),
    h('p', { class: 'quiet' }, 'It arrives like a real mail, with this mail quoted below your words.'),
    h(
      'div',
      { class: 'buttons', role: 'group', 'aria-label': 'Fill in the reply' },
      presetButtons(() => form),
    ),
    h('label', { for: 'reply-text' }, 'Your words'),
    h('textarea', { id: 'reply-text', name: 'text', rows: 4 }),
    h('label', { for: 'reply-from' }, 'From'),
    h('input', from),
    choice('isAutomatic', 'Marked as an automatic reply'),
    choice('isDoubtful', 'Authentication fails (SPF, DKIM and DMARC)'),
    h('p', { class: 'buttons' }, h('button', { class: 'main' }, 'Send reply')),
    said,
  );
  form.onsubmit = (event) => {
    event.preventDefault();
    void send({ desk, mail, person, form, said });
  };
  return form;
}

function choice(name, words) {
  return h(
    'p',
    { class: 'choice' },
    h('input', { type: 'checkbox', id: `reply-${name}`, name }),
    h('label', { for: `reply-${name}` }, words),
  );
}

async function send({ desk, mail, person, form, said }) {
  const { text, from, isAutomatic, isDoubtful } = form.elements;
  const address = from.value.trim();
  const reply = {
    from: address,
    name: address.toLowerCase() === person.address ? person.names[0] : '',
    text: text.value,
    id: crypto.randomUUID(),
    now: desk.clock.now,
    isAutomatic: isAutomatic.checked,
  };
  said.textContent = 'Sending…';
  const raw = composeReply(mail, { ...reply, name: reply.name === address ? '' : reply.name });
  const answer = await desk.act('Send reply', () => sendMail(raw, isDoubtful.checked ? 'fail' : 'pass'));
  said.textContent = answer ? 'The reply has arrived. What it changed stands at the top.' : 'The reply was not taken.';
  if (answer) form.reset();
}
