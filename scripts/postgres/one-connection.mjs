import postgres from "postgres";

/**
 * One connection for a command, which may lead by way of a pooler: no statement gets a name, as the next transaction may
 * be on a connection of the pooler's that doesn't know it.
 * @param {string} url
 */
export function oneConnection(url) {
  return postgres(url, { max: 1, prepare: false, onnotice: () => {} });
}
