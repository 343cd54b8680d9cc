import { expect, it } from 'vitest';
import { isProgramLine } from '../../../../domain/rules/replies/is-program-line.ts';

it.each([
  'Sent from my iPhone',
  'Sent from Yahoo Mail on Android',
  'Get Outlook for iOS<https://aka.ms/o0ukef>',
  'Sent from my Samsung Galaxy S21 5G - on the O2 network',
  'Sent from Samsung Mobile on O2',
  'Sent from the all-new AOL app for Android',
  'Sent with [Proton Mail](https://proton.me/mail/home) secure email.',
  'Sent from Mail<https://go.microsoft.com/fwlink/?LinkId=550986> for Windows 10',
  'Sent from my mobile. Please excuse typos.',
  'Sent from my Android device with K-9 Mail. Please excuse my brevity.',
  'Sent via BT Email App',
  "Wysłane z iPhone'a",
  'Надіслано з iPhone',
  'Von meinem iPhone gesendet',
  'Virus-free. www.avast.com',
  '[image: logo.png]',
  "You don't often get email from answer@example.org. Learn why this is important",
])('is added by a program: %s', (line) => {
  expect(isProgramLine(line)).toBe(true);
});

it.each([
  'Get her a phone',
  'Get in touch by phone first',
  'Get phone',
  'Sent you a mail about the phone yesterday',
  'Sent from my phone so only messages please',
  'Sent from my mobile, call me',
  "Sent from my husband's iPhone",
  "Sent from Callum's iPhone",
  'Sent from my son',
  '',
])('may be somebody’s own: %j', (line) => {
  expect(isProgramLine(line)).toBe(false);
});
