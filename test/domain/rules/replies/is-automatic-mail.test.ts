import { describe, expect, it } from 'vitest';
import { isAutomaticMail } from '../../../../domain/rules/replies/is-automatic-mail.ts';

const SUBJECT = 'Re: Callum’s mentoring: please reply YES or NO';
const kindOf = (headers: Record<string, string>, subject = SUBJECT, more: { text?: string; types?: string[] } = {}) =>
  isAutomaticMail({
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    subject,
    ...more,
  });

describe('a mail that a machine wrote', () => {
  it.each<[string, Record<string, string>, string | undefined, string]>([
    ['an away note of Gmail', { 'auto-submitted': 'auto-replied' }, undefined, 'auto-reply'],
    ['an away note of Microsoft 365', { 'auto-submitted': 'auto-generated' }, undefined, 'auto-reply'],
    ['an away note by its subject only', {}, 'Automatic reply: Callum’s mentoring', 'auto-reply'],
    ['another', {}, 'Out of Office: Callum’s mentoring', 'auto-reply'],
    ['one in German', {}, 'Abwesenheitsnotiz', 'auto-reply'],
    ['one in Polish', {}, 'Odpowiedź automatyczna: mentoring', 'auto-reply'],
    [
      'one of Exchange without a mark',
      { 'x-ms-exchange-inbox-rules-loop': 'a@b.org', 'return-path': '<>' },
      undefined,
      'auto-reply',
    ],
    ['one of an older server', { 'x-autoreply': 'yes' }, undefined, 'auto-reply'],
    ['one by its precedence', { precedence: 'auto_reply' }, undefined, 'auto-reply'],
    [
      'a bounce',
      { 'content-type': 'multipart/report; report-type=delivery-status', 'return-path': '<>' },
      undefined,
      'bounce',
    ],
    ['a bounce by its subject', {}, 'Undeliverable: Callum’s mentoring', 'bounce'],
    ['a bounce by its sender', { from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>' }, 'Hello', 'bounce'],
    [
      'a read receipt',
      { 'content-type': 'multipart/report; report-type=disposition-notification' },
      undefined,
      'receipt',
    ],
    ['a read receipt by its subject', {}, 'Read: Callum’s mentoring', 'receipt'],
    ['a calendar reply', { 'content-type': 'text/calendar; method=REPLY' }, undefined, 'calendar'],
    ['a calendar reply by its subject', {}, 'Declined: Mentoring session', 'calendar'],
    ['a reaction of Gmail', { 'content-type': 'text/vnd.google.email-reaction+json' }, undefined, 'reaction'],
    ['a reaction of Outlook', {}, 'Fiona Reid reacted to your message', 'reaction'],
    ['a list', { 'list-id': '<parents.example.org>' }, undefined, 'list'],
    ['a bulk mail', { precedence: 'bulk' }, undefined, 'list'],
  ])('is %s', (_case, headers, subject, kind) => {
    expect(kindOf(headers, subject)).toBe(kind);
  });
});

describe('a mail that a person wrote', () => {
  it.each<[string, Record<string, string>, string | undefined]>([
    ['bears no mark', { 'content-type': 'text/plain', 'return-path': '<fiona@example.com>' }, undefined],
    ['says that it is no automatic one', { 'auto-submitted': 'no' }, undefined],
    ['wishes for no automatic reply', { 'x-auto-response-suppress': 'All' }, undefined],
    ['has a subject of their own', {}, 'Yes'],
    ['has no subject', {}, ''],
    ['has "read" in its subject', {}, 'Re: read this please'],
    ['writes about an absence', {}, 'Absence of Callum on Monday'],
    ['begins with a doubt', {}, 'Maybe: can we talk?'],
  ])('%s', (_case, headers, subject) => {
    expect(kindOf(headers, subject)).toBe('none');
  });

  it('is told by headers in any case of letters', () => {
    expect(kindOf({ 'Auto-Submitted': 'auto-replied' })).toBe('auto-reply');
  });
});

describe('an out-of-office note by its subject only', () => {
  it.each([
    'Automatic reply: mentoring',
    'Auto-Reply: mentoring',
    'Out of Office: mentoring',
    'Abwesenheitsnotiz: mentoring',
    'Automatische Antwort: mentoring',
    'Odpowiedź automatyczna: mentoring',
    'Réponse automatique : mentoring',
    'Respuesta automática: mentoring',
    'Risposta automatica: mentoring',
    'Автоматична відповідь: mentoring',
    'رد تلقائي: mentoring',
    'خودکار جواب: mentoring',
    '自动回复: mentoring',
  ])('is told in the language of its writer: %s', (subject) => {
    expect(kindOf({}, subject)).toBe('auto-reply');
  });
});

describe('a reaction', () => {
  it.each([
    'Fiona Reid reacted to your message:\n\nOn 5 May 2026, at 10:14, B <a@b.org> wrote:',
    'Fiona Reid reacted via Gmail',
    "Fiona O'Neil reacted to your email with \u{1F44D}",
  ])('of Outlook, which bears no mark, is told by its one sentence: %j', (text) => {
    expect(kindOf({}, SUBJECT, { text })).toBe('reaction');
  });

  it('of Gmail is told by one of its parts', () => {
    const types = ['text/vnd.google.email-reaction+json'];
    expect(kindOf({ 'content-type': 'multipart/alternative' }, SUBJECT, { types })).toBe('reaction');
  });

  it('is not what somebody tells of one', () => {
    expect(kindOf({}, SUBJECT, { text: 'Yes.\nCallum reacted to your message with joy' })).toBe('none');
  });
});
