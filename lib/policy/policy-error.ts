/** Bad input. `field` is its path: "timeZone", "interviews[0].endsAt", "playbook.first.dueDays". */
export class PolicyError extends Error {
  override readonly name = "PolicyError";

  constructor(
    readonly field: string,
    problem: string,
  ) {
    super(`${field}: ${problem}`);
  }
}
