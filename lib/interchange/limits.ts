/** What a file may take of the machine. */
export interface Limits {
  bytes: number;
  milliseconds: number;
}

/** Of an invitation or an address book. */
export const smallFile: Limits = { bytes: 2 * 1024 * 1024, milliseconds: 2000 };
