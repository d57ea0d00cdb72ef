import { describe, expect, it } from "vitest";
import { addressBlock } from "@/lib/messages/address-block";

describe("an address on paper", () => {
  it("begins with the names, and then says where", () => {
    expect(addressBlock(["Dana Whitfield", "Larkspur Labs"], "12 Alder Street\nLeeds LS1 4AB")).toEqual([
      "Dana Whitfield",
      "Larkspur Labs",
      "12 Alder Street",
      "Leeds LS1 4AB",
    ]);
  });

  it("says no name twice that the address has in it", () => {
    const address = "LARKSPUR LABS\n\n  Dana Whitfield \n12 Alder Street\n";
    expect(addressBlock(["Dana Whitfield", "Head of Design", "Larkspur Labs"], address)).toEqual([
      "Head of Design",
      "LARKSPUR LABS",
      "Dana Whitfield",
      "12 Alder Street",
    ]);
  });

  it("is the names alone where no address is known", () => {
    expect(addressBlock(["Dana Whitfield", ""], "")).toEqual(["Dana Whitfield"]);
  });
});
