import { toLocal } from '../london.js';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A reply as a mail programme would send it (RFC 5322), the original quoted below. `reply` is `{from, name, text, id, now}` and
 * `isAutomatic` for an out-of-office notice.
 */
export function composeReply(mail, reply) {
  const { from, name, text, id, now, isAutomatic } = reply;
  const original = mail.headers['message-id'] ?? '';
  const subject = isAutomatic ? `Automatic reply: ${mail.subject}` : `Re: ${mail.subject.replace(/^Re:\s*/i, '')}`;
  const lines = [
    `From: ${asAddress(name, from)}`,
    `To: ${mail.replyTo}`,
    `Subject: ${encodeWords(subject)}`,
    `Date: ${mailDate(now)}`,
    `Message-ID: <${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    ...(original === '' ? [] : [`In-Reply-To: ${original}`, `References: ${original}`]),
    ...(isAutomatic ? ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...toBase64(isAutomatic ? text : `${text}\r\n\r\n${quote(mail)}`).match(/.{1,76}/g),
    '',
  ];
  return lines.join('\r\n');
}

function quote({ date, from, text }) {
  const lines = text.trimEnd().split(/\r?\n/);
  return [`On ${replyDate(date)}, ${from} wrote:`, ...lines.map((line) => `> ${line}`)].join('\r\n');
}

/** "Tue, 2 Jun 2020 at 09:00", as in the line above a quotation. */
function replyDate(iso) {
  const [date, time] = toLocal(iso).split('T');
  const day = new Date(`${date}T12:00Z`);
  return `${DAYS[day.getUTCDay()]}, ${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()} at ${time}`;
}

const mailDate = (iso) => new Date(iso).toUTCString().replace('GMT', '+0000');
const asAddress = (name, address) => (name === '' ? address : `${encodeWords(name, true)} <${address}>`);
const isPlain = (text) => /^[\x20-\x7e]*$/.test(text);

/** RFC 2047: what is not ASCII stands in encoded words, each under 75 characters; a plain name stands in quotes. */
function encodeWords(text, isName = false) {
  if (isPlain(text)) return isName ? `"${text.replace(/["\\]/g, '\\$&')}"` : text;
  return (text.match(/.{1,10}/gu) ?? []).map((part) => `=?utf-8?B?${toBase64(part)}?=`).join(' ');
}

function toBase64(text) {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
