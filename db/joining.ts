/** A transaction that is open for one user, while anybody of the request still reads in it. */
interface Joint<Db> {
  userId: string;
  db: Promise<Db>;
  readers: number;
  end: () => void;
}

/**
 * Lets all who read for one user, in answer to one request, do it in one transaction: the first opens it, those who come
 * while it is open join in, and with the last it ends. What one says waits for nobody: the connection takes it at once.
 */
export function joining<Db>() {
  const open = new WeakMap<object, Joint<Db>>();

  async function join<T>(
    request: object,
    userId: string,
    read: (db: Db) => Promise<T>,
    transaction: (work: (db: Db) => Promise<void>) => Promise<void>,
  ): Promise<T> {
    let joint = open.get(request);
    if (joint?.userId !== userId) {
      joint = opened(userId, transaction);
      open.set(request, joint);
    }
    joint.readers += 1;
    try {
      return await read(await joint.db);
    } finally {
      joint.readers -= 1;
      if (joint.readers === 0) {
        if (open.get(request) === joint) open.delete(request);
        joint.end();
      }
    }
  }

  return join;
}

function opened<Db>(
  userId: string,
  transaction: (work: (db: Db) => Promise<void>) => Promise<void>,
): Joint<Db> {
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  const db = new Promise<Db>((give, refuse) => {
    transaction((open) => {
      give(open);
      return over;
    }).catch(refuse);
  });
  return { userId, db, readers: 0, end };
}
