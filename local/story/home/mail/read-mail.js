import { h } from '../dom.js';
import { longTime } from '../london.js';
import { linkTo } from '../route.js';
import { plural, sizeWords } from '../words.js';
import { checkMail } from './check-mail.js';
import { linkedText } from './linked-text.js';
import { mailFrame } from './mail-frame.js';

const PARTS = [
  ['text', 'Text'],
  ['html', 'HTML'],
  ['phone', 'HTML on a phone'],
  ['headers', 'Headers'],
];

/** One mail, as the person sees it. `part` is one of `text`, `html`, `phone` and `headers`. */
export function readMail({ mail, isReply }, part) {
  return [
    h('h3', { class: 'subject', id: 'subject' }, mail.subject || 'No subject'),
    h('dl', { class: 'facts' }, facts(mail, isReply)),
    isReply ? undefined : checks(mail),
    h(
      'ul',
      { class: 'parts', 'aria-label': 'Show this mail as' },
      PARTS.map((one) => partLink(mail, one, part)),
      isReply ? undefined : h('li', { class: 'end' }, h('button', { type: 'button', onclick: goToReply }, 'Reply')),
    ),
    h('div', { class: 'body', 'data-key': `${mail.id} ${part}` }, showPart(mail, part)),
    mail.attachments.map(attachment),
  ];
}

function goToReply() {
  const words = document.getElementById('reply-text');
  words.scrollIntoView({ block: 'center' });
  words.focus({ preventScroll: true });
}

function facts(mail, isReply) {
  const to = isReply ? mail.to.join(', ') : (mail.headers.to ?? mail.to);
  const rows = [
    ['From', mail.from],
    ['To', to],
    ['Reply to', !isReply && mail.replyTo],
    ['When', longTime(mail.date)],
    ['Came to', !isReply && mail.status !== 'delivered' && mail.status],
  ];
  return rows.filter(([, value]) => value).map(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]);
}

function partLink(mail, [name, words], part) {
  const href = linkTo('mail', mail.id, name === 'text' ? {} : { part: name });
  return h('li', {}, h('a', { href, 'aria-current': name === part && 'true' }, words));
}

function showPart(mail, part) {
  if (part === 'headers') {
    const rows = Object.entries(mail.headers).map(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]);
    return h('dl', { class: 'facts headers' }, rows);
  }
  if (part === 'html' || part === 'phone') {
    return mail.html === '' ? h('p', {}, 'This mail has no HTML part.') : mailFrame(mail, part === 'phone');
  }
  return h('pre', { class: 'text' }, linkedText(mail.text));
}

function attachment({ filename, contentType, size, content }) {
  const name = filename || contentType;
  if (content === undefined) return h('p', {}, `Attached: ${name}, ${sizeWords(size)}`);
  return h(
    'details',
    { 'data-key': `attached ${name}` },
    h('summary', {}, `Attached: ${name}, ${sizeWords(size)}`),
    h('pre', { class: 'text' }, content),
  );
}

function checks(mail) {
  const all = checkMail(mail);
  const failed = all.filter(({ ok }) => !ok).length;
  const words = failed === 0 ? `All ${all.length} checks pass` : `${plural(failed, 'check')} of ${all.length} failed`;
  return h(
    'details',
    { 'data-key': `checks ${mail.id}`, open: failed > 0 },
    h('summary', {}, words),
    h('ul', { class: 'plain checks' }, all.map(checkLine)),
  );
}

function checkLine({ name, ok, words }) {
  const mark = h('span', { class: ok ? 'mark good' : 'mark bad' }, ok ? '✓ pass' : '✗ fail');
  return h('li', {}, mark, h('span', {}, name, h('span', { class: 'quiet' }, ` · ${words}`)));
}
