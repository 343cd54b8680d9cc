import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { environmentOf, type Surroundings } from './function-environment.ts';
import { FUNCTION_NEEDS, type Needs } from './function-needs.ts';
import { permissionsOf } from './function-permissions.ts';
import { allowListIsKept, BROKER_ROLE } from './google-broker.ts';
import { evidenceIsKept } from './kept-evidence.ts';
import { pascal, resourceName } from './names.ts';

/** Where `npm run build` puts the bundles: a folder a function. */
const BUNDLES = 'build/lambdas';

const DEFAULT_TIMEOUT_SECONDS = 30;

/** Every Lambda of `lambdas/`, with exactly the environment and the permissions that its needs name. */
export class Functions extends Construct {
  readonly deadLetters: Queue;
  private readonly functions: Record<string, LambdaFunction>;

  constructor(scope: Construct, id: string, surroundings: Surroundings) {
    super(scope, id);
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.functions = Object.fromEntries(
      Object.entries(FUNCTION_NEEDS).map(([name, needs]) => [name, this.define(name, needs, surroundings)]),
    );
  }

  /** Two roles are known by name elsewhere: to the denials of table and bucket, and to Google. */
  private namedRole(name: string): Role {
    return new Role(this, `${pascal(name)}Role`, {
      roleName: resourceName(this, name),
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSLambdaBasicExecutionRole')],
    });
  }

  get(name: keyof typeof FUNCTION_NEEDS): LambdaFunction {
    const found = this.functions[name];
    if (found === undefined) throw new Error(`No Lambda is called ${String(name)}`);
    return found;
  }

  private define(name: string, needs: Needs, surroundings: Surroundings): LambdaFunction {
    const made = new LambdaFunction(this, pascal(name), {
      functionName: resourceName(this, name),
      ...(needs.forgets ? { role: this.namedRole('retention') } : {}),
      ...(needs.brokersGoogle ? { role: this.namedRole(BROKER_ROLE) } : {}),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(`${BUNDLES}/${name}`),
      memorySize: 512,
      timeout: Duration.seconds(needs.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS),
      deadLetterQueue: this.deadLetters,
      environment: environmentOf(this, needs, surroundings),
      logGroup: new LogGroup(this, `${pascal(name)}Logs`, {
        retention: RetentionDays.ONE_MONTH,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
    });
    for (const statement of permissionsOf(this, needs, surroundings)) made.addToRolePolicy(statement);
    if (!needs.forgets) made.addToRolePolicy(evidenceIsKept(needs, surroundings));
    for (const statement of allowListIsKept(needs, surroundings.records)) made.addToRolePolicy(statement);
    return made;
  }
}
