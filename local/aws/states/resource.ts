/** What a Task calls, read from its `Resource`. */
export interface Resource {
  arn: string;
  kind: 'lambda' | 'service' | 'activity';
  /** `lambda`, `aws-sdk:s3`, …: `resourceType` in the history. */
  type: string;
  /** `invoke`, `sendMessage.waitForTaskToken`, …: `resource` in the history. */
  name: string;
  /** `request`: the answer is the result. `callback`: a token ends it. `sync`, `sync2`: the job's end does. */
  mode: 'request' | 'callback' | 'sync' | 'sync2';
  /** The call without its mode: `states:startExecution`. */
  action: string;
}

const LAMBDA = /^arn:aws[\w-]*:lambda:[\w-]+:\d{12}:function:[\w$:-]+$/;
const SERVICE = /^arn:aws[\w-]*:states:[\w-]*:\d*:((?:aws-sdk:)?[\w-]+):(\w+)(\.sync(?::2)?|\.waitForTaskToken)?$/;

/** Of an activity, or the bare name of one: whoever calls `runMachine` answers for its own. */
const ACTIVITY = /^(?:arn:aws[\w-]*:states:[\w-]+:\d{12}:activity:.+|\w[\w.-]*)$/;

/** Null when the text names nothing that a Task of ours may call. */
export function readResource(arn: string): Resource | null {
  if (LAMBDA.test(arn)) return { arn, kind: 'lambda', type: 'lambda', name: arn, mode: 'request', action: 'lambda' };
  if (ACTIVITY.test(arn)) {
    return { arn, kind: 'activity', type: 'activity', name: arn, mode: 'request', action: 'activity' };
  }
  const match = SERVICE.exec(arn);
  if (!match) return null;
  const [, type = '', verb = '', suffix = ''] = match;
  return { arn, kind: 'service', type, name: verb + suffix, mode: modeOf(suffix), action: `${type}:${verb}` };
}

function modeOf(suffix: string): Resource['mode'] {
  if (suffix === '.waitForTaskToken') return 'callback';
  if (suffix === '.sync:2') return 'sync2';
  return suffix === '.sync' ? 'sync' : 'request';
}
