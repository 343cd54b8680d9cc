/** A space's settings by path, e.g. `moderationRestrictions.chatRestriction`: every leaf is one word of an enum. */
export type SpaceConfig = Record<string, string>;

const HOSTS = ['NO_RESTRICTION', 'HOSTS_ONLY'];
const SWITCH = ['OFF', 'ON'];

/** The settings that Meet v2 knows; the first value is what a space has when nothing was asked for. */
const SETTINGS: Record<string, string[]> = {
  accessType: ['TRUSTED', 'OPEN', 'RESTRICTED'],
  entryPointAccess: ['ALL', 'CREATOR_APP_ONLY'],
  moderation: SWITCH,
  'moderationRestrictions.chatRestriction': HOSTS,
  'moderationRestrictions.reactionRestriction': HOSTS,
  'moderationRestrictions.presentRestriction': HOSTS,
  'moderationRestrictions.defaultJoinAsViewerType': SWITCH,
  attendanceReportGenerationType: ['DO_NOT_GENERATE', 'GENERATE_REPORT'],
  'artifactConfig.recordingConfig.autoRecordingGeneration': SWITCH,
  'artifactConfig.transcriptionConfig.autoTranscriptionGeneration': SWITCH,
  'artifactConfig.smartNotesConfig.autoSmartNotesGeneration': SWITCH,
};

export const DEFAULT_CONFIG: SpaceConfig = Object.fromEntries(
  Object.entries(SETTINGS).map(([path, [first = '']]) => [path, first]),
);

/** Reads the nested JSON form; what is left out is left out. @throws {RangeError} naming the field that Meet does not know */
export function readConfig(nested: unknown, at = ''): SpaceConfig {
  const found: SpaceConfig = {};
  if (typeof nested !== 'object' || nested === null) return found;
  for (const [name, value] of Object.entries(nested)) {
    const path = at === '' ? name : `${at}.${name}`;
    const allowed = SETTINGS[path];
    if (allowed === undefined && !Object.keys(SETTINGS).some((known) => known.startsWith(`${path}.`))) {
      throw new RangeError(`Unknown name "${name}" at 'space.config': Cannot find field.`);
    }
    if (allowed === undefined) Object.assign(found, readConfig(value, path));
    else found[path] = readValue(path, String(value), allowed);
  }
  return found;
}

function readValue(path: string, value: string, allowed: string[]): string {
  if (value.endsWith('_UNSPECIFIED')) return allowed[0] ?? '';
  if (!allowed.includes(value)) throw new RangeError(`Invalid value at 'space.config.${path}', "${value}"`);
  return value;
}

/**
 * What a patch makes of the settings. `mask` is a comma-separated list of paths below the space; without it every field
 * that was sent is taken, and a masked field that was not sent goes back to its default.
 */
export function patchConfig(current: SpaceConfig, sent: SpaceConfig, mask: string | undefined): SpaceConfig {
  if (mask === undefined || mask === '') return { ...current, ...sent };
  const masks = mask.split(',').map((path) => path.trim().replace(/_([a-z])/g, (_all, letter) => letter.toUpperCase()));
  const isMasked = (path: string) =>
    masks.some((one) => one === '*' || one === 'config' || `config.${path}.`.startsWith(`${one}.`));
  const next = { ...current };
  for (const path of Object.keys(SETTINGS).filter(isMasked)) next[path] = sent[path] ?? DEFAULT_CONFIG[path] ?? '';
  return next;
}

/** The nested JSON form. */
export function showConfig(config: SpaceConfig): Record<string, unknown> {
  const nested: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(config)) putAt(nested, path.split('.'), value);
  return nested;
}

function putAt(into: Record<string, unknown>, [first = '', ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    into[first] = value;
    return;
  }
  const inner = Object.fromEntries(Object.entries(into[first] ?? {}));
  putAt(inner, rest, value);
  into[first] = inner;
}
