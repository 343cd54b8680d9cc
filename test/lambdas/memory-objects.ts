/** One bucket in memory that keeps versions, named `v1`, `v2`, … in the order of all writes. */
export const memoryObjects = () => {
  const objects = new Map<string, { objectVersion: string; bytes: Uint8Array }[]>();
  let writes = 0;
  const put = (key: string, bytes: Uint8Array) => {
    writes += 1;
    objects.set(key, [...(objects.get(key) ?? []), { objectVersion: `v${writes}`, bytes }]);
  };
  const newest = (key: string) => objects.get(key)?.at(-1);
  return {
    objects,
    putText: async (key: string, text: string) => put(key, new TextEncoder().encode(text)),
    putBytes: put,
    getText: async (key: string) => {
      const found = newest(key);
      return found === undefined ? undefined : new TextDecoder().decode(found.bytes);
    },
    getBytes: async (key: string) => newest(key)?.bytes,
    getKept: async (key: string, objectVersion?: string) =>
      objectVersion === undefined ? newest(key) : objects.get(key)?.find((one) => one.objectVersion === objectVersion),
  };
};
