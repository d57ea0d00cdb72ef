const MOST_REMEMBERED = 4096;

/** The same reading, which keeps what it made. What could not be read is not kept: nonsense cannot fill it. */
export function remembered<Key, Value>(make: (key: Key) => Value | null): (key: Key) => Value | null {
  const known = new Map<Key, Value>();
  return (key) => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const made = make(key);
    if (known.size === MOST_REMEMBERED) known.clear();
    if (made !== null) known.set(key, made);
    return made;
  };
}
