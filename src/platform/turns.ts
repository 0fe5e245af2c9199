// Writes to one key go one after another, in this context and across the worker and our own pages (Web Locks).
const tails = new Map<string, Promise<unknown>>();

/** Runs `task` when every earlier task of the same key has ended, well or badly. Fails as the task fails. */
export function inTurn<T>(key: string, task: () => Promise<T>): Promise<T> {
  const guarded = () => (typeof navigator !== 'undefined' && navigator.locks ? locked(key, task) : task());
  const turn = (tails.get(key) ?? Promise.resolve()).then(guarded);
  const tail = turn.then(
    () => undefined,
    () => undefined,
  );
  tails.set(key, tail);
  void tail.then(() => {
    if (tails.get(key) === tail) tails.delete(key);
  });
  return turn;
}

async function locked<T>(key: string, task: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(`zhuli:${key}`, task);
}
