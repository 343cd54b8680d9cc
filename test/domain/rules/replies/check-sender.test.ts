import { describe, expect, it } from 'vitest';
import { checkSender, type SenderView, type Verdicts } from '../../../../domain/rules/replies/check-sender.ts';

const ALL_PASS: Verdicts = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };
const check = (verdicts: Partial<Verdicts> = {}, over: Partial<SenderView> = {}) =>
  checkSender({
    from: 'fiona@example.com',
    registered: 'fiona@example.com',
    verdicts: { ...ALL_PASS, ...verdicts },
    ...over,
  }).outcome;

describe('the sender of a reply', () => {
  it.each<[string, Partial<Verdicts>, Partial<SenderView>, string]>([
    ['is proven by DMARC', {}, {}, 'verified'],
    ['is proven by an aligned DKIM', { dmarc: 'GRAY', spf: 'FAIL' }, { aligned: true }, 'verified'],
    ['is proven by an aligned SPF', { dmarc: 'GRAY', dkim: 'FAIL' }, { aligned: true }, 'verified'],
    ['is not proven by a DKIM of another domain', { dmarc: 'GRAY' }, {}, 'unverified'],
    ['is not proven when DMARC fails, whatever else passes', { dmarc: 'FAIL' }, { aligned: true }, 'unverified'],
    ['is not proven by nothing', { dmarc: 'GRAY', dkim: 'GRAY', spf: 'GRAY' }, { aligned: true }, 'unverified'],
    ['is not proven when the check itself failed', { dmarc: 'PROCESSING_FAILED' }, {}, 'unverified'],
    ['is not believed while the mail was not scanned', { virus: 'PROCESSING_FAILED' }, {}, 'unverified'],
    ['is refused with a virus', { virus: 'FAIL' }, {}, 'virus'],
    ['is refused with a virus, whoever wrote', { virus: 'FAIL', spam: 'FAIL' }, { from: 'x@y.org' }, 'virus'],
    ['is refused as spam', { spam: 'FAIL' }, {}, 'spam'],
    ['is somebody else', {}, { from: 'gran@example.com' }, 'wrong-sender'],
    ['is somebody else with a likely name', {}, { from: 'fiona@example.com <gran@example.com>' }, 'wrong-sender'],
    ['is nobody when no address is on file', {}, { registered: undefined }, 'wrong-sender'],
    ['is the same in any case of letters', {}, { from: 'Fiona@Example.COM' }, 'verified'],
    ['is the same with a name before it', {}, { from: 'Fiona Reid <fiona@example.com>' }, 'verified'],
    [
      'is the same under Google’s two names',
      {},
      { from: 'fiona@googlemail.com', registered: 'fiona@gmail.com' },
      'verified',
    ],
    ['is another under another host', {}, { from: 'fiona@gmail.com', registered: 'fiona@hotmail.com' }, 'wrong-sender'],
  ])('%s', (_case, verdicts, over, outcome) => {
    expect(check(verdicts, over)).toBe(outcome);
  });
});
