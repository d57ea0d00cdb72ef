import { carryToken } from "@/lib/auth/link-cookie";

interface Context {
  params: Promise<{ token: string }>;
}

/** Where an invitation leads: its token goes into a cookie, and the browser on to the form. */
export async function GET(_: Request, { params }: Context) {
  return carryToken("invite", (await params).token, "/sign-up");
}
