import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

/** Mails in and out, cohorts and reports. `undefined` when there is no such object. */
export const makeObjects = (bucket: string, client = new S3Client({ forcePathStyle: true })) => {
  const get = async (key: string) => {
    try {
      return (await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))).Body;
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  };
  return {
    putText: async (key: string, text: string, contentType = 'text/plain; charset=utf-8'): Promise<void> => {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: text, ContentType: contentType }));
    },
    getText: async (key: string): Promise<string | undefined> => await (await get(key))?.transformToString('utf8'),
    getBytes: async (key: string): Promise<Uint8Array | undefined> => await (await get(key))?.transformToByteArray(),
  };
};
export type Objects = ReturnType<typeof makeObjects>;
