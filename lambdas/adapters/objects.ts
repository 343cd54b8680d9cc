import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';

export interface KeptObject {
  bytes: Uint8Array;
  /** None in a bucket that keeps no versions. */
  objectVersion?: string | undefined;
}

/** A version of an object that is not there has no class of its own in the SDK. */
const isMissing = (error: unknown): boolean =>
  error instanceof NoSuchKey || (error instanceof S3ServiceException && error.name === 'NoSuchVersion');

/** Mails in and out, cohorts and reports. `undefined` when there is no such object. */
export const makeObjects = (bucket: string, client = new S3Client({ forcePathStyle: true })) => {
  const get = async (key: string, objectVersion?: string) => {
    try {
      return await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: objectVersion }));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };
  return {
    putText: async (key: string, text: string, contentType = 'text/plain; charset=utf-8'): Promise<void> => {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: text, ContentType: contentType }));
    },
    getText: async (key: string): Promise<string | undefined> =>
      await (await get(key))?.Body?.transformToString('utf8'),
    getBytes: async (key: string): Promise<Uint8Array | undefined> =>
      await (await get(key))?.Body?.transformToByteArray(),
    /** With its version; by default the newest. */
    getKept: async (key: string, objectVersion?: string): Promise<KeptObject | undefined> => {
      const found = await get(key, objectVersion);
      const bytes = await found?.Body?.transformToByteArray();
      return bytes === undefined ? undefined : { bytes, objectVersion: found?.VersionId };
    },
  };
};
export type Objects = ReturnType<typeof makeObjects>;
