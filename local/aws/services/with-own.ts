/**
 * `original` with some properties of our own in place of its. Methods that look for what is theirs alone (of `process`,
 * `performance`, the global `crypto`) must be bound to it; constructors must not be.
 */
export function withOwn(original: object, own: Record<PropertyKey, unknown>, more: { bind?: boolean } = {}): object {
  return new Proxy(original, {
    get(target, key) {
      if (Object.hasOwn(own, key)) return own[key];
      const value: unknown = Reflect.get(target, key, target);
      return more.bind && typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
