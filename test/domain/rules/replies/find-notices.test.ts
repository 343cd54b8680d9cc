import { describe, expect, it } from 'vitest';
import { findNotices } from '../../../../domain/rules/replies/find-notices.ts';

const marks = (text: string) => findNotices(text.split('\n'));

describe('a notice of an employer', () => {
  it.each([
    'This email and any attachments are confidential and intended solely for the addressee. If you are not the intended recipient, please delete it.',
    'CONFIDENTIALITY NOTICE: It may be privileged. Please reply YES if you got this by mistake. No liability is accepted.',
    'This email is confidential. You must not say yes or no to any third party on the strength of it.',
    'DISCLAIMER: The views expressed in this message are those of the author.',
    'Please consider the environment before printing this email.',
    'Registered Office: 1 High St, Dundee. Registered in Scotland No SC123456',
  ])('is found: %s', (text) => {
    expect(marks(text)).toEqual([true]);
  });

  it('goes on over paragraphs that are about the mail itself, and ends at the first that is not', () => {
    const text =
      'Yes\n\nThis message is intended for the addressee.\n\nPlease do not copy\nor distribute it.\n\nWe are at home.';
    expect(marks(text)).toEqual([false, false, true, false, true, true, false, false]);
  });

  it('is found below a name without an empty line between', () => {
    expect(marks('Fiona Reid\nThis e-mail is confidential and may be privileged.')).toEqual([false, true]);
  });
});

describe('words of somebody’s own', () => {
  it.each([
    'This email is confidential. I only agree to messages.',
    'This email is confidential. Only messages please.',
    'This message must be monitored',
    'All messages must be monitored.',
    'Please notify the school before any contact',
    'Confidential: no video',
    'Important: not on Mondays',
    'Please consider not using video',
    'This message is not a yes',
  ])('are no notice: %s', (text) => {
    expect(marks(text)).toEqual([false]);
  });
});
