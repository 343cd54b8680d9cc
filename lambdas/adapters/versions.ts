import { DeleteObjectCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';

export interface Version {
  key: string;
  versionId: string;
  /** When it was written, a UTC instant. */
  at: string;
}

/** Objects of a bucket with all that lies beneath the newest: deleting an object alone would leave its older versions. */
export const makeVersions = (bucket: string, client = new S3Client({ forcePathStyle: true })) => ({
  listVersions: async (prefix: string): Promise<Version[]> => {
    const found: Version[] = [];
    let from: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } = {};
    for (;;) {
      const page = await client.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix, ...from }));
      for (const { Key: key, VersionId: versionId, LastModified } of [
        ...(page.Versions ?? []),
        ...(page.DeleteMarkers ?? []),
      ])
        if (key !== undefined && versionId !== undefined && LastModified !== undefined)
          found.push({ key, versionId, at: LastModified.toISOString() });
      if (page.IsTruncated !== true) return found;
      from = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
    }
  },
  deleteVersion: async ({ key, versionId }: Pick<Version, 'key' | 'versionId'>): Promise<void> => {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }));
  },
});
export type Versions = ReturnType<typeof makeVersions>;
