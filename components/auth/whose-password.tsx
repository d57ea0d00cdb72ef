/** Whose password a form is about, which nobody sees: so that a password manager knows whose it keeps. */
export function WhosePassword({ email }: { email: string }) {
  return <input type="text" name="username" value={email} autoComplete="username" readOnly hidden />;
}
