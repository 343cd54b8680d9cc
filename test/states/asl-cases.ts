import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Recorded cases lie beside the checkout; they are not part of it. */
const FOLDER = join(import.meta.dirname, '../../../shared/asl-cases');

export interface CaseTask {
  state: string;
  arguments: unknown;
  via: string;
  submitted?: { output: unknown };
  heartbeats?: { heartbeats: number };
  outcome: { kind: string; output?: unknown; error?: string | null; cause?: string };
}

export interface ExecutionCase {
  id: string;
  tier: 'jsonata' | 'neutral' | 'rewritten';
  definition: unknown;
  definitionJsonata?: unknown;
  machines?: Record<string, unknown>;
  input: unknown;
  tasks: CaseTask[];
  expect: {
    status: string;
    output?: unknown;
    error?: string;
    cause?: string;
    causeJson?: unknown;
    states: [string, string][];
    ordering: 'exact' | 'multiset' | 'none';
    events: { type: string }[];
  };
  volatile?: string[];
}

export interface ValidationCase {
  id: string;
  machineType: 'STANDARD' | 'EXPRESS';
  definitionText: string;
  expect: { result: 'OK' | 'FAIL'; diagnostics?: unknown[]; message?: string };
}

export function hasCases(): boolean {
  return existsSync(FOLDER);
}

export function executionCases(): ExecutionCase[] {
  return files('execution').flatMap((file): ExecutionCase[] => file.cases);
}

export function validationCases(): ValidationCase[] {
  return files('validation').flatMap((file): ValidationCase[] => file.cases);
}

function files(kind: string): { kind: string; cases: never[] }[] {
  const names = hasCases() ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];
  return names.map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))).filter((file) => file.kind === kind);
}
