/** One finding of a definition's check, as ValidateStateMachineDefinition gives it. */
export interface Diagnostic {
  severity: 'ERROR';
  code: string;
  message: string;
  /** A path such as `/States/Ask/Next`. */
  location?: string;
}

export type MachineType = 'STANDARD' | 'EXPRESS';

/** What the checks share while they walk a definition. */
export interface Check {
  type: MachineType;
  /** The language of states that name none. */
  language: string;
  /** A Resource may be a bare name, which AWS would refuse. */
  bareNames: boolean;
  found: Diagnostic[];
}

const SCHEMA = 'SCHEMA_VALIDATION_FAILED';

export function complain(check: Check, location: string, message: string, code = SCHEMA): void {
  check.found.push({ severity: 'ERROR', code, message, location });
}

/** A finding that AWS gives no place for. */
export function complainOfAll(check: Check, message: string, code: string): void {
  check.found.push({ severity: 'ERROR', code, message });
}

/** Complains once about all fields that are missing. */
export function requireFields(check: Check, at: { record: object; location: string }, names: string[]): void {
  const missing = names.filter((name) => !Object.hasOwn(at.record, name));
  if (missing.length > 0) complain(check, at.location, `These fields are required: [${missing.join(', ')}]`);
}

/** The message of InvalidDefinition; where a finding has no place, AWS writes `null`. */
export function describeInvalid(found: Diagnostic[]): string {
  const words = found.map(({ code, message, location }) => `${code}: ${message} at ${location ?? 'null'}`);
  return `Invalid State Machine Definition: '${words.join(', ')}'`;
}
