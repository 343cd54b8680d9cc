import { matchesAny } from '../host/iam-conditions.ts';

/** `AWS::Lambda::Permission`: lets a service call a function. */
export interface LambdaPermission {
  functionArn: string;
  principal: string;
  sourceArn?: string | undefined;
  sourceAccount?: string | undefined;
}

export class LambdaPermissions {
  readonly #granted: LambdaPermission[] = [];

  add(permission: LambdaPermission): void {
    this.#granted.push(permission);
  }

  /** Whether the service may call the function on behalf of `sourceArn`. */
  allows(functionArn: string, principal: string, sourceArn: string): boolean {
    return this.#granted.some(
      (granted) =>
        granted.functionArn === functionArn &&
        granted.principal === principal &&
        (granted.sourceArn === undefined || matchesAny(sourceArn, [granted.sourceArn])),
    );
  }
}
