import { carryToken } from "@/lib/auth/link-cookie";

interface Context {
  params: Promise<{ token: string }>;
}

/** Where the link in the letter leads: its token goes into a cookie, and the browser on to the form. */
export async function GET(_: Request, { params }: Context) {
  return carryToken("sign-up", (await params).token, "/finish-sign-up");
}
