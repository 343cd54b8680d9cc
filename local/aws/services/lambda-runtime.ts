import type { HostContext } from '../types.ts';
import { type AsyncSettings, type FunctionDeclaration, makeEnvironment } from './lambda-declaration.ts';
import { runWithFault } from './lambda-faults.ts';
import { LambdaInstance } from './lambda-instance.ts';
import type { Logs } from './lambda-logs.ts';
import { asUuid, nextId } from './next-id.ts';

export interface RuntimeParts {
  context: Pick<HostContext, 'clock' | 'store' | 'work' | 'takeFault' | 'stateDir' | 'region'>;
  logs: Logs;
  /** The AWS endpoint's URL, known once it listens. */
  endpoint: () => string;
  accessKeyOf: (roleArn: string) => string;
}

interface Deployed {
  declaration: FunctionDeclaration;
  asynchronous: AsyncSettings;
  idle: LambdaInstance[];
}

const defaultAsync: AsyncSettings = { retries: 2, maxAge: 6 * 3600 };

/** Runs the deployed functions. An instance stays warm and takes one event at a time, as Lambda's do. */
export class LambdaRuntime {
  readonly #functions = new Map<string, Deployed>();

  constructor(private readonly parts: RuntimeParts) {}

  declare(declaration: FunctionDeclaration): void {
    this.#functions.set(declaration.arn, { declaration, asynchronous: defaultAsync, idle: [] });
  }

  configure(functionArn: string, settings: Partial<AsyncSettings>): void {
    const deployed = this.#find(functionArn);
    deployed.asynchronous = { ...deployed.asynchronous, ...settings };
  }

  describe(functionArn: string): { declaration: FunctionDeclaration; asynchronous: AsyncSettings } {
    return this.#find(functionArn);
  }

  /** The ARN of a function given by name or ARN, with or without a version. */
  findArn(nameOrArn: string): string | undefined {
    const name = nameOrArn.replace(/^arn:.*:function:/, '').split(':')[0];
    return [...this.#functions.values()].find(({ declaration }) => declaration.name === name)?.declaration.arn;
  }

  /** The payload that the function returned. Rejects with `LambdaFailure`. */
  async invoke(functionArn: string, payload: unknown): Promise<unknown> {
    const deployed = this.#find(functionArn);
    const { takeFault, work } = this.parts.context;
    const { name } = deployed.declaration;
    const fault = takeFault(`lambda:${name}`) ?? takeFault('lambda');
    return work.track(runWithFault(fault?.kind, () => this.#run(deployed, payload)));
  }

  async #run(deployed: Deployed, payload: unknown): Promise<unknown> {
    const instance = deployed.idle.pop() ?? this.#start(deployed.declaration);
    const requestId = asUuid(nextId(this.parts.context.store, 'lambda'));
    let keep = true;
    try {
      return await instance.run(requestId, payload);
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      this.parts.logs.write(deployed.declaration.name, `ERROR ${requestId} ${name}: ${message}`);
      keep = !/^(Sandbox|Runtime)\./.test(name);
      throw error;
    } finally {
      if (keep) deployed.idle.push(instance);
    }
  }

  #start(declaration: FunctionDeclaration): LambdaInstance {
    const { context, logs, endpoint, accessKeyOf } = this.parts;
    const environment = makeEnvironment(declaration, {
      region: context.region,
      endpoint: endpoint(),
      accessKeyId: accessKeyOf(declaration.roleArn),
      now: context.clock.now(),
      noProfile: `${context.stateDir}/no-profile`,
    });
    return new LambdaInstance({
      declaration,
      environment,
      now: () => context.clock.now(),
      output: logs.stream(declaration.name),
    });
  }

  #find(functionArn: string): Deployed {
    const deployed = this.#functions.get(functionArn) ?? this.#functions.get(this.findArn(functionArn) ?? '');
    if (deployed) return deployed;
    throw Object.assign(new Error(`Function not found: ${functionArn}`), { name: 'Lambda.ResourceNotFoundException' });
  }
}
