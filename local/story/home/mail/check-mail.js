import { sizeWords } from '../words.js';
import { urlsIn } from './find-links.js';

/** A mail programme on a phone, and a person on a bad line, get this much without a thought. */
const MOST_HTML = 15_000;
const MOST_SUBJECT = 70;

const bytesIn = (text) => new TextEncoder().encode(text).length;

/** What makes a mail arrive and be read, each `{name, ok, words}`. */
export function checkMail({ text, html, subject, headers }) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const links = [...page.querySelectorAll('a[href], area[href]')].map((link) => link.getAttribute('href'));
  const urls = [...urlsIn(text), ...links.filter(isFull)];
  const hosts = [...new Set(urls.map((url) => new URL(url).host))];
  const short = links.filter((link) => !isFull(link) && !/^(mailto|tel|sms):/.test(link));
  const pictures = page.querySelectorAll('img, link[rel=stylesheet], script').length;
  const size = bytesIn(html);
  return [
    check('Has a text part', text.trim() !== '', `${text.trim().split(/\s+/).length} words`),
    check('Has an HTML part', html !== '', html === '' ? 'none' : 'yes'),
    check('Full addresses only', short.length === 0, short.length === 0 ? 'yes' : short.join(', ')),
    check('Links to one host', hosts.length <= 1, hosts.join(', ') || 'no links'),
    check('Small', size <= MOST_HTML, `${sizeWords(size)} of HTML, at most ${sizeWords(MOST_HTML)}`),
    check('Reply-To is set', 'reply-to' in headers, headers['reply-to'] ?? 'missing'),
    check('Short subject', subject.length < MOST_SUBJECT, `${subject.length} letters`),
    check('Nothing is loaded from elsewhere', pictures === 0, pictures === 0 ? 'yes' : `${pictures} found`),
    check(
      'Says that it is automatic',
      headers['auto-submitted'] === 'auto-generated',
      headers['auto-submitted'] ?? 'missing',
    ),
  ];
}

const isFull = (link) => /^https?:\/\//.test(link);
const check = (name, ok, words) => ({ name, ok, words });
