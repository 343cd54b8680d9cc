import type { ObjectVersion } from './s3-objects.ts';
import { element } from './xml.ts';

interface Listed {
  key: string;
  version: ObjectVersion;
}

/** The answer to ListObjectsV2: prefix, delimiter, max-keys, start-after and continuation-token are understood. */
export function listObjects(bucket: string, all: Listed[], query: URLSearchParams): string {
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const limit = Math.min(Number(query.get('max-keys') ?? 1000), 1000);
  const token = query.get('continuation-token');
  const after = token === null ? (query.get('start-after') ?? '') : Buffer.from(token, 'base64url').toString();
  const rows = groupByPrefix(
    all.filter(({ key }) => key.startsWith(prefix)),
    prefix,
    delimiter,
  ).filter(({ name }) => after === '' || Buffer.compare(Buffer.from(name), Buffer.from(after)) > 0);
  const page = rows.slice(0, limit);
  const last = page.at(-1)?.name;
  const truncated = rows.length > page.length;
  const body = [
    element('Name', bucket),
    element('Prefix', prefix),
    element('KeyCount', page.length),
    element('MaxKeys', limit),
    element('IsTruncated', truncated),
    ...(truncated && last !== undefined
      ? [element('NextContinuationToken', Buffer.from(last).toString('base64url'))]
      : []),
    ...page.map((row) => row.xml),
  ].join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult>${body}</ListBucketResult>`;
}

interface Row {
  name: string;
  xml: string;
}

function groupByPrefix(objects: Listed[], prefix: string, delimiter: string): Row[] {
  const rows = new Map<string, Row>();
  for (const { key, version } of objects) {
    const cut = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    if (cut < 0) rows.set(key, { name: key, xml: describeObject(key, version) });
    else {
      const name = key.slice(0, cut + delimiter.length);
      rows.set(name, { name, xml: `<CommonPrefixes>${element('Prefix', name)}</CommonPrefixes>` });
    }
  }
  return [...rows.values()];
}

function describeObject(key: string, { etag, size, lastModified }: ObjectVersion): string {
  const inner = [
    element('Key', key),
    element('LastModified', new Date(lastModified).toISOString()),
    element('ETag', `"${etag}"`),
    element('Size', size),
    element('StorageClass', 'STANDARD'),
  ].join('');
  return `<Contents>${inner}</Contents>`;
}

/** The answer to ListObjectVersions, whole: prefix is understood, and nothing here has more than a page. */
export function listVersions(bucket: string, all: Listed[], query: URLSearchParams): string {
  const prefix = query.get('prefix') ?? '';
  const rows = all
    .filter(({ key }) => key.startsWith(prefix))
    .map(({ key, version }) => {
      const tag = version.deleteMarker === true ? 'DeleteMarker' : 'Version';
      const inner = [
        element('Key', key),
        element('VersionId', version.versionId),
        element('LastModified', new Date(version.lastModified).toISOString()),
      ].join('');
      return `<${tag}>${inner}</${tag}>`;
    });
  const body = [element('Name', bucket), element('Prefix', prefix), element('IsTruncated', false), ...rows].join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ListVersionsResult>${body}</ListVersionsResult>`;
}
