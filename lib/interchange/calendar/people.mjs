import { plain } from "../lines/tree.mjs";

/**
 * Somebody an invitation names, or something: `thing` is a room or a projector, `group` a list of people.
 * @typedef {{ name: string, email: string, kind: "person" | "thing" | "group", organiser: boolean }} Invited
 * @typedef {import("../lines/tree.mjs").Component} Component
 * @typedef {import("../lines/tree.mjs").Property} Property
 */

/**
 * Whom an event names, the organiser first, each once.
 * @param {Component} event
 * @returns {Invited[]}
 */
export function invitedTo(event) {
  const found = /** @type {Map<string, Invited>} */ (new Map());
  const named = event.properties.filter(({ name }) => name === "organizer" || name === "attendee");
  const organisersFirst = named.toSorted(
    (a, b) => Number(a.name === "attendee") - Number(b.name === "attendee"),
  );
  for (const property of organisersFirst) {
    const one = invited(property);
    const key = one.email || one.name.toLowerCase();
    if (key === "") continue;
    const before = found.get(key);
    if (!before) found.set(key, one);
    else found.set(key, { ...before, name: before.name || one.name, kind: one.kind });
  }
  return [...found.values()];
}

/**
 * @param {Property} property
 * @returns {Invited}
 */
function invited({ name: field, params, values }) {
  const email = addressIn(plain(values[0])) || addressIn(param(params, "email"));
  const name = param(params, "cn").replace(/\s+/g, " ");
  return { name, email, kind: kindOf(params, email), organiser: field === "organizer" };
}

/** @param {string} written */
function addressIn(written) {
  const address = written
    .replace(/^mailto:/i, "")
    .trim()
    .toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(address) && address.length <= 254 ? address : "";
}

/**
 * @param {Property["params"]} params
 * @param {string} email
 * @returns {Invited["kind"]}
 */
function kindOf(params, email) {
  const type = param(params, "cutype").toUpperCase();
  if (type === "ROOM" || type === "RESOURCE" || email.endsWith("@resource.calendar.google.com"))
    return "thing";
  if (type === "GROUP" || email.endsWith("@group.calendar.google.com")) return "group";
  // Exchange writes its rooms so, and leaves the type out.
  return param(params, "role").toUpperCase() === "NON-PARTICIPANT" ? "thing" : "person";
}

/**
 * @param {Property["params"]} params
 * @param {string} name
 */
function param(params, name) {
  const value = Object.hasOwn(params, name) ? params[name] : "";
  return plain([value].flat()[0])
    .replace(/^['"]+|['"]+$/g, "")
    .trim();
}
