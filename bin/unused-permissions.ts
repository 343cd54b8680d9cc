import { matchesAny } from '../local/aws/host/iam-conditions.ts';

/** Where each journey writes down what it used. */
export const USED_PERMISSIONS = 'build/used-permissions';

export interface GrantedPermission {
  role: string;
  /** Both may hold `*` and `?`. */
  action: string;
  resource: string;
}

export interface UsedPermission extends GrantedPermission {
  allowed: boolean;
}

/** Why something may be allowed though no journey does it. */
export interface NeverUsed {
  /** Whose role: `FunctionsOpenAsk`, `StateMachinesAsk`; all three may hold `*`. */
  who: string;
  does: string;
  /** As `shortly` tells it. */
  on: string;
  why: string;
}

/** AWS does these itself on behalf of a role, or only when something of its own fails: no journey can show them all. */
const BY_THE_SERVICE = /^(kms|logs|xray|sqs):/;

/** What is allowed and was never done, in the order given; what the services do themselves is left out. */
export function findUnused(granted: GrantedPermission[], used: UsedPermission[]): GrantedPermission[] {
  const done = new Map<string, UsedPermission[]>();
  for (const one of used) if (one.allowed) done.set(one.role, [...(done.get(one.role) ?? []), one]);
  return granted.filter(
    (one) => !BY_THE_SERVICE.test(one.action) && !(done.get(one.role) ?? []).some((was) => covers(one, was)),
  );
}

/** What of it no reason tells of: too wide. */
export function findUnexplained(unused: GrantedPermission[], reasons: NeverUsed[]): GrantedPermission[] {
  return unused.filter((one) => !reasons.some((reason) => explains(reason, one)));
}

/** Reasons that nothing needs any more. */
export function findIdle(unused: GrantedPermission[], reasons: NeverUsed[]): NeverUsed[] {
  return reasons.filter((reason) => !unused.some((one) => explains(reason, one)));
}

/** `arn:…:role/MentoringStack-FunctionsOpenAskServiceRole1A2B3C4D` → `FunctionsOpenAsk` */
export function ownerOf(role: string): string {
  return shortly(role).replace(/^role\/[^-]+-|(Service)?Role[0-9A-F]{8}$/g, '');
}

/** `arn:aws:states:eu-west-2:111111111111:stateMachine:mentoring-ask` → `stateMachine:mentoring-ask` */
export function shortly(arn: string): string {
  return arn.replace(/^arn:aws:[\w-]+:[\w-]*:\d*:/, '');
}

function covers(granted: GrantedPermission, { action, resource }: UsedPermission): boolean {
  return matchesAny(action.toLowerCase(), [granted.action.toLowerCase()]) && matchesAny(resource, [granted.resource]);
}

function explains({ who, does, on }: NeverUsed, { role, action, resource }: GrantedPermission): boolean {
  return matchesAny(ownerOf(role), [who]) && matchesAny(action, [does]) && matchesAny(shortly(resource), [on]);
}
