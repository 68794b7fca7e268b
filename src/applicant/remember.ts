/**
 * A function that remembers its answers: a sheet repeats its levels, dates and employers thousands of times.
 * What is remembered never grows past `limit`; then it starts anew.
 */
export function remember<Key, Value>(read: (key: Key) => Value, limit: number): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = read(key);
    if (known.size >= limit) known.clear();
    known.set(key, value);
    return value;
  };
}
