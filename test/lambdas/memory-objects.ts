/** One bucket in memory. */
export const memoryObjects = () => {
  const objects = new Map<string, Uint8Array>();
  return {
    objects,
    putText: async (key: string, text: string) => {
      objects.set(key, new TextEncoder().encode(text));
    },
    putBytes: (key: string, bytes: Uint8Array) => {
      objects.set(key, bytes);
    },
    getText: async (key: string) => {
      const bytes = objects.get(key);
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    },
    getBytes: async (key: string) => objects.get(key),
  };
};
