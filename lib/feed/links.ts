/** The ways in which a feed's address gets into a calendar. */
export interface FeedLinks {
  webcal: string;
  google: string;
  outlook: string;
  outlookWork: string;
}

/** The links that open a calendar with this address filled in; whoever follows one hands the address over. */
export function feedLinks(address: string, name: string): FeedLinks {
  const webcal = address.replace(/^https?:/, "webcal:");
  const outlook = `calendar/0/addfromweb?${new URLSearchParams({ url: address, name })}`;
  return {
    webcal,
    google: `https://calendar.google.com/calendar/render?${new URLSearchParams({ cid: webcal })}`,
    outlook: `https://outlook.live.com/${outlook}`,
    outlookWork: `https://outlook.office.com/${outlook}`,
  };
}

/** Whether an address leads to this machine alone, where no calendar on the web can read it. */
export function isOnlyHere(address: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(address).hostname);
}
