import type { UnsentText } from "./unsent-text";

// IndexedDB, and not localStorage: it doesn't hold up the typing, and takes any text.
const database = "afterword";
const store = "unsent";

/** Keeps a text in place of the one that its window had of the same draft. Resolves once it is on the disk. */
export async function putUnsent(unsent: UnsentText): Promise<void> {
  await done(await writing(), (all) => all.put(unsent));
}

/** Forgets one text. */
export async function dropUnsent(id: string): Promise<void> {
  await done(await writing(), (all) => all.delete(id));
}

/** Every text of one draft that is kept here for its owner. */
export async function textsOf(owner: string, draft: string): Promise<UnsentText[]> {
  const all: UnsentText[] = await answer((await opened()).transaction(store).objectStore(store).getAll());
  return all.filter((one) => one.owner === owner && one.draft === draft);
}

/** Forgets every text, or every one that isn't this owner's. */
export async function forgetUnsent(except?: string): Promise<void> {
  if (except === undefined) return done(await writing(), (all) => all.clear());
  const all: UnsentText[] = await answer((await opened()).transaction(store).objectStore(store).getAll());
  for (const { id, owner } of all) if (owner !== except) await dropUnsent(id);
}

async function writing(): Promise<IDBTransaction> {
  return (await opened()).transaction(store, "readwrite");
}

let open: Promise<IDBDatabase> | undefined;

function opened(): Promise<IDBDatabase> {
  open ??= connect();
  // The next one may have more luck.
  open.catch(() => {
    open = undefined;
  });
  return open;
}

async function connect(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: "id" });
  const connection = await answer(request);
  connection.onclose = () => {
    open = undefined;
  };
  return connection;
}

function done(transaction: IDBTransaction, act: (all: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    act(transaction.objectStore(store));
  });
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
