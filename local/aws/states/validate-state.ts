import { type Check, complain, requireFields } from './diagnostics.ts';
import { isRecord } from './json-value.ts';
import { unknownFields } from './known-fields.ts';
import { validateExpressions } from './validate-expression.ts';
import { checkNumbers } from './validate-numbers.ts';
import { checkResource } from './validate-resource.ts';
import { checkWait } from './validate-wait.ts';

type Json = Record<string, unknown>;

const TYPES = ['Pass', 'Task', 'Choice', 'Wait', 'Succeed', 'Fail', 'Parallel', 'Map'];
const NEEDED: Record<string, string[]> = { Task: ['Resource'], Choice: ['Choices'], Parallel: ['Branches'] };
const ONLY_ON: Record<string, string[]> = {
  TimeoutSeconds: ['Task'],
  HeartbeatSeconds: ['Task'],
  Resource: ['Task'],
  Retry: ['Task', 'Parallel', 'Map'],
  Catch: ['Task', 'Parallel', 'Map'],
  Choices: ['Choice'],
  Default: ['Choice'],
  Branches: ['Parallel'],
  ItemProcessor: ['Map'],
};
const JSONATA_FIELDS = ['Arguments', 'Output', 'Items'];
const JSONPATH_FIELDS = [
  'InputPath',
  'OutputPath',
  'ResultPath',
  'Parameters',
  'ResultSelector',
  'ItemsPath',
  'Result',
];

/** Checks the fields of one state. */
export function validateState(check: Check, state: Json, location: string): void {
  requireFields(check, { record: state, location }, ['Type', ...(NEEDED[String(state.Type)] ?? [])]);
  if (!('Type' in state)) return;
  if (!TYPES.includes(String(state.Type))) {
    complain(check, `${location}/Type`, `Value is not accepted. Accepted values: [${TYPES.join(', ')}]`);
    return;
  }
  checkSupported(check, state, location);
  checkLanguage(check, state, location);
  checkEnding(check, state, location);
  checkHandlers(check, state, location);
  checkResource(check, state, location);
  checkNumbers(check, state, location);
  if (state.Type === 'Wait') checkWait(check, { state, location, language: languageOf(check, state) });
  if (languageOf(check, state) !== 'JSONata') return;
  checkUnknown(check, state, location);
  validateExpressions(check, state, location);
}

/** Fields that no rule above has complained about. */
function checkUnknown(check: Check, state: Json, location: string): void {
  const judged = new Set([...Object.keys(ONLY_ON), ...JSONPATH_FIELDS, 'Next', 'End']);
  for (const field of unknownFields(state)) {
    if (!judged.has(field)) complain(check, location, `Field '${field}' is not supported`);
  }
}

function languageOf(check: Check, state: Json): string {
  return typeof state.QueryLanguage === 'string' ? state.QueryLanguage : check.language;
}

function checkSupported(check: Check, state: Json, location: string): void {
  for (const [field, types] of Object.entries(ONLY_ON)) {
    if (field in state && !types.includes(String(state.Type))) {
      complain(check, location, `Field '${field}' is not supported`);
    }
  }
  if (state.Type === 'Map' && !('ItemProcessor' in state) && !('Iterator' in state)) {
    complain(check, location, 'These fields are required: [ItemProcessor]');
  }
}

function checkLanguage(check: Check, state: Json, location: string): void {
  if (check.language === 'JSONata' && state.QueryLanguage === 'JSONPath') {
    complain(check, location, "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine");
    return;
  }
  const language = languageOf(check, state);
  const [foreign, other] = language === 'JSONata' ? [JSONPATH_FIELDS, 'JSONPath'] : [JSONATA_FIELDS, 'JSONata'];
  for (const field of foreign) {
    if (!(field in state)) continue;
    const rule = `field '${field}' is only supported for the '${other}' QueryLanguage`;
    complain(check, location, `The QueryLanguage is set to '${language}', but ${rule}`);
  }
}

function checkEnding(check: Check, state: Json, location: string): void {
  const type = String(state.Type);
  const ends = 'Next' in state || state.End === true;
  if (['Choice', 'Succeed', 'Fail'].includes(type)) {
    for (const field of ['Next', 'End'])
      if (field in state) complain(check, location, `Field '${field}' is not supported`);
  } else if (!ends) complain(check, location, 'These fields are required: [Next]');
  else if ('Next' in state && state.End === true) {
    complain(check, location, 'Only one of these fields may be given: [Next, End]');
  }
}

function checkHandlers(check: Check, state: Json, location: string): void {
  checkRules(check, { rules: state.Choices, location: `${location}/Choices` }, ['Next']);
  checkRules(check, { rules: state.Retry, location: `${location}/Retry` }, ['ErrorEquals']);
  checkRules(check, { rules: state.Catch, location: `${location}/Catch` }, ['ErrorEquals', 'Next']);
  for (const list of ['Retry', 'Catch']) checkWildcards(check, state[list], `${location}/${list}`);
}

function checkRules(check: Check, at: { rules: unknown; location: string }, names: string[]): void {
  if (!Array.isArray(at.rules)) return;
  for (const [i, rule] of at.rules.entries()) {
    if (isRecord(rule)) requireFields(check, { record: rule, location: `${at.location}[${i}]` }, names);
  }
}

function checkWildcards(check: Check, rules: unknown, location: string): void {
  if (!Array.isArray(rules)) return;
  for (const [i, rule] of rules.entries()) {
    const errors: unknown[] = isRecord(rule) && Array.isArray(rule.ErrorEquals) ? rule.ErrorEquals : [];
    if (!errors.includes('States.ALL') || (errors.length === 1 && i === rules.length - 1)) continue;
    complain(check, `${location}[${i}]`, 'States.ALL must appear alone and in the last rule');
  }
}
