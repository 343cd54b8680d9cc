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

function covers(granted: GrantedPermission, { action, resource }: UsedPermission): boolean {
  return matchesAny(action.toLowerCase(), [granted.action.toLowerCase()]) && matchesAny(resource, [granted.resource]);
}
