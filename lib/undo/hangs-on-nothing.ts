const foreignKeyViolation = "23503";

/** Whether the database refused rows because what they hang on is gone. */
export function hangsOnNothing(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ("code" in at && at.code === foreignKeyViolation) return true;
  }
  return false;
}
