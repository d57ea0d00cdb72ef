import { BlockList, isIP } from "node:net";

/** The header in which scripts/start/requests/in-hand says who is at the other end of the socket; what a client sent there is overwritten. */
export const peerHeader = "x-afterword-peer";

/**
 * The network address that asks, for counting attempts: the socket's own, or, where that is a configured proxy,
 * the nearest address in X-Forwarded-For that is none. An IPv6 address counts by its /64.
 */
export function clientAddress(headers: Headers, trustedProxies: readonly string[]): string {
  const trusted = blockList(trustedProxies);
  let address = plain(headers.get(peerHeader) ?? "");
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",").map(plain).filter(Boolean);
  while (isTrusted(trusted, address) && forwarded.length > 0) {
    address = forwarded.pop() ?? address;
  }
  return network(address);
}

function plain(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, "");
}

function blockList(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = "", prefix] = entry.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

function isTrusted(trusted: BlockList, address: string): boolean {
  const version = isIP(address);
  return version !== 0 && trusted.check(address, version === 6 ? "ipv6" : "ipv4");
}

function network(address: string): string {
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : "unknown";
  const [head = "", tail] = address.split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail === undefined ? [] : tail.split(":").filter(Boolean);
  const groups =
    tail === undefined ? left : [...left, ...Array(8 - left.length - right.length).fill("0"), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
