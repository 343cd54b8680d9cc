import { beforeAll, describe, expect, it } from 'vitest';
import { FUNCTION_NEEDS, type Needs } from '../../lib/function-needs.ts';
import { type CodeCalls, readCodeCalls } from './code-calls.ts';

describe('a function may do what its code calls, no more and no less:', () => {
  let code: Record<string, CodeCalls> = {};
  beforeAll(async () => {
    code = await readCodeCalls(Object.keys(FUNCTION_NEEDS));
  });
  const functions = Object.entries<Needs>(FUNCTION_NEEDS);

  it.each(functions)('%s, in the table', (name, needs) => {
    expect([...(needs.table ?? [])].sort()).toEqual(code[name]?.table);
  });

  it.each(functions)('%s, with workflows, mail and objects', (name, needs) => {
    const has = (...methods: string[]) => methods.some((method) => code[name]?.methods.has(method));
    expect({
      succeeds: needs.ends !== undefined || needs.signals === true,
      fails: needs.signals === true,
      starts: needs.starts !== undefined,
      appends: needs.appendsEvidence === true,
      sends: needs.sendsMail === true,
      keeps: needs.sendsMail === true || needs.keepsWords === true || needs.cohorts === 'write',
      reads: needs.readsMail !== undefined || needs.cohorts !== undefined,
      google: needs.google === true,
      brokers: needs.brokersGoogle === true,
      enrols: needs.enrolsCoordinators === true,
    }).toEqual({
      succeeds: has('succeedTask'),
      fails: has('failTask'),
      starts: has('startMachine'),
      appends: has('appendConsent', 'appendConfirmation', 'appendConcern', 'decideConcern', 'appendRecord'),
      sends: has('mailer.send'),
      keeps: has('putText'),
      reads: has('getText', 'getBytes', 'getKept'),
      google: has('googleSurroundings'),
      brokers: has('makeGoogleDelegation'),
      enrols: has('enrolCoordinator'),
    });
  });
});
