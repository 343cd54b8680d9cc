/** A function as the template declares it. */
export interface FunctionDeclaration {
  name: string;
  arn: string;
  roleArn: string;
  /** Where the bundle lies. */
  folder: string;
  handler: string;
  runtime: string;
  /** Seconds. */
  timeout: number;
  /** MB. */
  memory: number;
  environment: Record<string, string>;
  logGroup: string;
  logFormat: string;
  deadLetterArn?: string;
}

/** What happens to an event that fails: `AWS::Lambda::EventInvokeConfig`. */
export interface AsyncSettings {
  retries: number;
  /** Seconds. */
  maxAge: number;
  onFailureArn?: string;
}

export interface RuntimeSettings {
  region: string;
  endpoint: string;
  accessKeyId: string;
  /** When the instance was made, epoch milliseconds. */
  now: number;
  /** Names a file that does not exist, so that no profile of the person at this machine is read. */
  noProfile: string;
}

/** The environment that Lambda gives a function besides its own variables. */
export function makeEnvironment(declaration: FunctionDeclaration, settings: RuntimeSettings): Record<string, string> {
  const { name, memory, handler, runtime, logGroup, logFormat } = declaration;
  return {
    AWS_REGION: settings.region,
    AWS_DEFAULT_REGION: settings.region,
    AWS_ACCESS_KEY_ID: settings.accessKeyId,
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: 'local',
    AWS_ENDPOINT_URL: settings.endpoint,
    AWS_CONFIG_FILE: settings.noProfile,
    AWS_SHARED_CREDENTIALS_FILE: settings.noProfile,
    AWS_EXECUTION_ENV: `AWS_Lambda_${runtime}`,
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memory),
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: logGroup,
    AWS_LAMBDA_LOG_STREAM_NAME: `${new Date(settings.now).toISOString().slice(0, 10).replaceAll('-', '/')}/[$LATEST]local`,
    AWS_LAMBDA_LOG_FORMAT: logFormat,
    // The Node that hosts here may be older than the one that Lambda runs.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    LAMBDA_TASK_ROOT: '/var/task',
    LAMBDA_RUNTIME_DIR: '/var/runtime',
    _HANDLER: handler,
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    ...declaration.environment,
  };
}
