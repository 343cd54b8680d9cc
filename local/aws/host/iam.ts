import type { Permission } from '../types.ts';
import { areMet, matchesAny } from './iam-conditions.ts';
import { type PolicyDocument, policyDocument, type Statement } from './iam-policy.ts';

export interface UsedPermission {
  role: string;
  action: string;
  resource: string;
  allowed: boolean;
  count: number;
}

/** One action on one resource of a statement; both may be patterns. A statement that names what it leaves out allows `*`. */
export interface GrantedPermission {
  role: string;
  action: string;
  resource: string;
}

/** The identity and resource policies of the template, and what was asked of them. */
export class Iam {
  readonly #roles = new Map<string, Statement[]>();
  readonly #resources = new Map<string, Statement[]>();
  readonly #managed = new Map<string, unknown>();
  readonly #used = new Map<string, UsedPermission>();

  addRole(roleArn: string): void {
    if (!this.#roles.has(roleArn)) this.#roles.set(roleArn, []);
  }

  /** Attaches a policy to a role. Throws when the document holds what the evaluator does not know. */
  attach(roleArn: string, document: unknown): void {
    this.#roles.set(roleArn, [...(this.#roles.get(roleArn) ?? []), ...read(document).Statement]);
  }

  addManagedPolicy(arn: string, document: unknown): void {
    this.#managed.set(arn, document);
  }

  findManagedPolicy(arn: string): unknown {
    return this.#managed.get(arn);
  }

  /** Keeps a policy that stands on the resource itself (bucket, queue, table). */
  attachToResource(resourceArn: string, document: unknown): void {
    this.#resources.set(resourceArn, [...(this.#resources.get(resourceArn) ?? []), ...read(document).Statement]);
  }

  /** Undefined when allowed, else why not, in the words of IAM after "is not authorized to perform: …". */
  refuse(roleArn: string, permission: Permission): string | undefined {
    const statements = (this.#roles.get(roleArn) ?? []).filter((statement) => applies(statement, permission));
    const why = this.#deniedBy(roleArn, permission) ?? whyNot(statements, permission);
    this.#record(roleArn, permission, why === undefined);
    if (why === undefined) return undefined;
    return `is not authorized to perform: ${permission.action} on resource: ${permission.resource} ${why}`;
  }

  /** Of the resource's own policy a role is held to what it denies; what it allows, the role's policies must allow too. */
  #deniedBy(roleArn: string, permission: Permission): string | undefined {
    const asked = { ...permission, context: { ...permission.context, 'aws:PrincipalArn': roleArn } };
    const denies = [...this.#resources]
      .filter(([arn]) => permission.resource === arn || permission.resource.startsWith(`${arn}/`))
      .flatMap(([, statements]) => statements)
      .filter((statement) => statement.Effect === 'Deny' && includesEverybody(statement));
    return denies.some((statement) => applies(statement, asked))
      ? 'with an explicit deny in a resource-based policy'
      : undefined;
  }

  /** Whether the resource's own policy lets an AWS service in. */
  allowsService(resourceArn: string, service: string, permission: Permission): boolean {
    const statements = (this.#resources.get(resourceArn) ?? []).filter(
      (statement) => includesPrincipal(statement, service) && applies(statement, permission),
    );
    return statements.some(({ Effect }) => Effect === 'Allow') && !statements.some(({ Effect }) => Effect === 'Deny');
  }

  /** What the roles' own policies allow, written out. */
  granted(): GrantedPermission[] {
    return [...this.#roles].flatMap(([role, statements]) =>
      statements.filter(({ Effect }) => Effect === 'Allow').flatMap((statement) => writeOut(role, statement)),
    );
  }

  used(): UsedPermission[] {
    return [...this.#used.values()];
  }

  #record(role: string, { action, resource }: Permission, allowed: boolean): void {
    const key = `${role} ${action} ${resource} ${allowed}`;
    const known = this.#used.get(key) ?? { role, action, resource, allowed, count: 0 };
    this.#used.set(key, { ...known, count: known.count + 1 });
  }
}

function whyNot(statements: Statement[], { action }: Permission): string | undefined {
  if (statements.some(({ Effect }) => Effect === 'Deny')) return 'with an explicit deny in an identity-based policy';
  return statements.length > 0 ? undefined : `because no identity-based policy allows the ${action} action`;
}

function writeOut(role: string, { Action = ['*'], Resource = ['*'] }: Statement): GrantedPermission[] {
  return Action.flatMap((action) => Resource.map((resource) => ({ role, action, resource })));
}

function read(document: unknown): PolicyDocument {
  return policyDocument.parse(document);
}

function applies(statement: Statement, { action, resource, context }: Permission): boolean {
  const { Action, NotAction, Resource, NotResource } = statement;
  const lower = action.toLowerCase();
  if (Action && !matchesAny(lower, lowered(Action))) return false;
  if (NotAction && matchesAny(lower, lowered(NotAction))) return false;
  if (Resource && !matchesAny(resource, Resource)) return false;
  if (NotResource && matchesAny(resource, NotResource)) return false;
  return areMet(statement.Condition, { 'aws:SecureTransport': 'true', ...context });
}

function lowered(patterns: string[]): string[] {
  return patterns.map((pattern) => pattern.toLowerCase());
}

function includesEverybody({ Principal }: Statement): boolean {
  return Principal === '*' || (Principal?.AWS?.includes('*') ?? false);
}

function includesPrincipal(statement: Statement, service: string): boolean {
  if (includesEverybody(statement)) return true;
  const { Principal } = statement;
  return Principal !== undefined && Principal !== '*' && (Principal.Service?.includes(service) ?? false);
}
