export interface HostOptions {
  /** The synthesized assembly, `cdk.out`. */
  assembly: string;
  stateDir: string;
  /** The wanted port; a taken one leads to the next. */
  port: number;
  /** 0, the default, takes a free one. */
  smtpPort?: number;
  /** A folder whose `index.html` is served at `/` and whose files at `/home/…`. */
  home?: string;
  /** Where a new clock stands, ISO 8601. */
  now: string;
  /** What all chance springs from, ids and links included; kept state keeps its own. */
  seed?: string;
  /** Template parameters; `{port}`, `{awsPort}` and `{smtpPort}` in a value are filled in. */
  parameters?: Record<string, string>;
  /** Where `POST /local/enrol` uploads to: the first bucket whose logical id begins so. */
  enrol?: { bucketLogicalIdPrefix: string };
  /** Which role Google lets in, by a name that may hold `*`, and what it may be granted; all are and anything is unless given. */
  google?: { role: string; scopes: string[] };
  /** Bytes past which the journal may be rewritten while the host runs. */
  compactPast?: number;
  log?: (line: string) => void;
}

export interface Ports {
  port: number;
  awsPort: number;
  smtpPort: number;
}

/** Replaces `{port}`, `{awsPort}` and `{smtpPort}` in every value. */
export function fillInPorts(values: Record<string, string>, ports: Ports): Record<string, string> {
  const known = new Map(Object.entries(ports));
  const fill = (value: string) =>
    value.replace(/\{(\w+)\}/g, (whole, name: string) => String(known.get(name) ?? whole));
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fill(value)]));
}
