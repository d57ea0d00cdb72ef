import ICAL from "ical.js";
import { decode } from "../lines/decode.mjs";
import { plain, propertyOf, treeOf, textOf as writtenOf } from "../lines/tree.mjs";
import { linkedinOf } from "./linkedin.mjs";
import { joinQuoted, rewritten } from "./rewrite.mjs";

/**
 * A person of a file of contacts. Of what there are several, the preferred one comes first.
 * @typedef {{ value: string, label: string }} Way
 * @typedef {{ name: string, employer: string, jobTitle: string, emails: Way[], phones: Way[], linkedin: string, postalAddress: string, notes: string }} Card
 *
 * @typedef {import("../lines/tree.mjs").Component} Component
 * @typedef {import("../lines/tree.mjs").Property} Property
 */

const mostWays = 10;

const wanted = {
  vcard: {
    properties: new Set(
      "version fn n org title role email tel url x-socialprofile impp adr label note nickname x-ablabel".split(
        " ",
      ),
    ),
    atMost: { email: 200, tel: 200, url: 200, adr: 200, "x-socialprofile": 200, "x-ablabel": 1000 },
  },
};

/**
 * The people of a file of contacts, vCard 2.1 to 4.0. `nameless` counts the cards that name nobody.
 * @param {Uint8Array} bytes
 * @param {unknown} _
 * @returns {{ cards: Card[], nameless: number }}
 */
export function read(bytes, _) {
  const options = { root: "vcard", wanted, design: designOf, rewrite: rewritten, isLoose: true };
  const found = treeOf(joinQuoted(decode(bytes)), options).map(cardOf);
  const cards = found.filter(({ name }) => name !== "");
  return { cards, nameless: found.length - cards.length };
}

/**
 * Signs that ical.js leaves escaped where a card's text isn't made of parts.
 * @param {string} text
 */
const unescaped = (text) => text.replace(/\\([:;,])/g, "$1");

/**
 * @param {Component} card
 * @param {string} name
 */
const textOf = (card, name) => unescaped(writtenOf(card, name));

/** @param {Component} card */
function designOf(card) {
  return textOf(card, "version") === "4.0" ? ICAL.design.vcard : ICAL.design.vcard3;
}

/**
 * @param {Component} card
 * @returns {Card}
 */
function cardOf(card) {
  const employer = line(partsOf(propertyOf(card, "org"))[0], 200);
  const emails = waysOf(card, "email", 254).filter(({ value }) => /^[^\s@]+@[^\s@]+$/.test(value));
  return {
    name: nameOf(card) || employer || (emails[0]?.value ?? ""),
    employer,
    jobTitle: line(textOf(card, "title") || textOf(card, "role"), 200),
    emails,
    phones: waysOf(card, "tel", 60).filter(({ value }) => /\d.*\d/.test(value)),
    linkedin: linkedinOf(card),
    postalAddress: addressOf(card),
    notes: textOf(card, "note").slice(0, 20_000).toWellFormed(),
  };
}

/** @param {Component} card */
function nameOf(card) {
  const [family = "", given = "", more = "", , suffix = ""] = partsOf(propertyOf(card, "n"));
  const spoken = [given, more, family].filter(Boolean).join(" ") + (suffix ? `, ${suffix}` : "");
  return line(textOf(card, "fn") || (/\p{L}/u.test(spoken) ? spoken : ""), 200);
}

/**
 * @param {Component} card
 * @param {string} name
 * @param {number} most
 * @returns {Way[]}
 */
function waysOf(card, name, most) {
  const ways = card.properties
    .filter((property) => property.name === name)
    .map((property) => ({
      value: line(
        plain(property.values[0])
          .replace(/^(?:mailto|tel):/i, "")
          .replace(/;ext=/i, " ext. "),
        most,
      ),
      label: labelOf(card, property),
      isPreferred: isPreferred(property),
    }))
    .filter(({ value }) => value !== "")
    .toSorted((a, b) => Number(b.isPreferred) - Number(a.isPreferred));
  const each = ways.filter((way, at) => ways.findIndex(({ value }) => value === way.value) === at);
  return each.slice(0, mostWays).map(({ value, label }) => ({ value, label }));
}

/** @param {Property} property */
function typesOf({ params }) {
  const types = Object.hasOwn(params, "type") ? [params.type].flat() : [];
  return types.flatMap((type) => String(type).toLowerCase().split(","));
}

/** @param {Property} property */
function isPreferred(property) {
  const pref = Object.hasOwn(property.params, "pref") ? property.params.pref : "";
  return typesOf(property).includes("pref") || String(pref) === "1";
}

/**
 * What an address book calls it: Apple's label of its group ("_$!<Work>!$_"), or the type.
 * @param {Component} card
 * @param {Property} property
 */
function labelOf(card, property) {
  const { group } = property.params;
  const label = card.properties.find(
    (one) => one.name === "x-ablabel" && group !== undefined && one.params.group === group,
  );
  if (label) return line(plain(label.values[0]).replace(/^_\$!<(.*)>!\$_$/, "$1"), 60).toLowerCase();
  return typesOf(property).find((type) => ["work", "home", "cell", "main"].includes(type)) ?? "";
}

/** @param {Component} card */
function addressOf(card) {
  const addresses = card.properties.filter(({ name }) => name === "adr");
  const chosen =
    addresses.find(isPreferred) ??
    addresses.find((address) => typesOf(address).includes("work")) ??
    addresses[0];
  if (!chosen) return textOf(card, "label").slice(0, 500).toWellFormed();
  const [box = "", more = "", street = "", town = "", region = "", code = "", country = ""] = partsOf(chosen);
  const lines = [box, more, street, [code, town].filter(Boolean).join(" "), region, country];
  return lines.filter(Boolean).join("\n").slice(0, 500).toWellFormed();
}

/**
 * The parts of a structured value, each in one text.
 * @param {Property | undefined} property
 */
function partsOf(property) {
  const [value] = property?.values ?? [];
  const parts = Array.isArray(value) ? value : [value];
  return parts.map((part) =>
    plain(
      [part]
        .flat()
        .filter((one) => typeof one === "string")
        .join(", "),
    ),
  );
}

/**
 * @param {string | undefined} text
 * @param {number} most
 */
function line(text, most) {
  return (text ?? "").replace(/\s+/g, " ").slice(0, most).toWellFormed().trim();
}
