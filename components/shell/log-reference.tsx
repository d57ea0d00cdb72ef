import { failedWords } from "./failed-words";

/** Under which id whoever runs the server finds in the log what has failed. */
export function LogReference({ error }: { error: { digest?: string } }) {
  return error.digest && <p className="mt-6 text-13 text-text-3">{failedWords().reference(error.digest)}</p>;
}
