/** A failure with one line for a person: what is wrong and what to do about it. */
export class Failure extends Error {}
