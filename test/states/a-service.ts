import { StepFunctions } from '../../local/aws/services/step-functions.ts';
import { ACCOUNT, type AHost, type AHostOptions, aHost, REGION } from './a-host.ts';

export interface AService extends AHost {
  service: StepFunctions;
  /** Calls the API as the SDK does; the answer with its status. */
  call(operation: string, input?: unknown): Promise<Record<string, unknown> & { status?: unknown }>;
  /** Waits until nothing is under way. */
  settle(): Promise<void>;
}

export function machineArn(name: string): string {
  return `arn:aws:states:${REGION}:${ACCOUNT}:stateMachine:${name}`;
}

/** Step Functions on a host, with machines by name. */
export function aService(machines: Record<string, unknown>, options: AHostOptions = {}): AService {
  const host = aHost(options);
  const service = new StepFunctions(host.context);
  register(service, machines);
  return {
    ...host,
    service,
    call: async (operation, input = {}) => {
      const headers = { 'x-amz-target': `AWSStepFunctions.${operation}` };
      const body = Buffer.from(JSON.stringify(input));
      const caller = { accessKeyId: 'key', roleArn: 'root' } as const;
      const request = { method: 'POST', path: '/', query: new URLSearchParams(), headers, body, caller };
      const response = await service.handle(request);
      return JSON.parse(String(response.body));
    },
    settle: () => host.context.work.idle(),
  };
}

export function register(service: StepFunctions, machines: Record<string, unknown>): void {
  for (const [name, definition] of Object.entries(machines)) {
    const roleArn = `arn:aws:iam::${ACCOUNT}:role/${name}-role`;
    service.registerMachine({ arn: machineArn(name), name, roleArn, definition: JSON.stringify(definition) });
  }
}
