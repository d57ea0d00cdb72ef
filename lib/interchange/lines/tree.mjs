import ICAL from "ical.js";
import { Refusal } from "../worker/refusal.mjs";
import { contentLines } from "./content-lines.mjs";

/**
 * @typedef {{ name: string, params: Record<string, string | string[]>, values: any[], line: number }} Property
 * @typedef {{ name: string, line: number, properties: Property[], parts: Component[] }} Component
 *
 * What of a component is read, by its name: the properties, and how many of one it may have. Others aren't looked at.
 * @typedef {Readonly<Record<string, { properties: ReadonlySet<string>, atMost?: Readonly<Record<string, number>> }>>} Wanted
 */

const most = { components: 5000, depth: 8, characters: 65_536 };

/**
 * How lines are read: ical.js knows them by a design. `rewrite` may say them in other words first; where it `isLoose`,
 * what is no line at all is passed over.
 * @typedef {{ wanted: Wanted, design: any, rewrite?: (line: string) => string, isLoose?: boolean }} Reading
 *
 * The components that a text holds, as a tree. ical.js reads each line; what it can't read is named by its number.
 * @param {string} text
 * @param {{ root: string } & Reading} options
 * @returns {Component[]}
 * @throws {Refusal}
 */
export function treeOf(text, { root, ...reading }) {
  const roots = /** @type {Component[]} */ ([]);
  const open = /** @type {Component[]} */ ([]);
  let components = 0;
  for (const { text: line, number } of contentLines(text)) {
    const [, word, name] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(line) ?? [];
    if (word?.toUpperCase() === "BEGIN") {
      components += 1;
      if (components > most.components) throw new Refusal("too-many-components", { line: number });
      if (open.length >= most.depth) throw new Refusal("too-deep", { line: number });
      const component = { name: String(name).toLowerCase(), line: number, properties: [], parts: [] };
      if (open.length === 0 && component.name !== root) throw new Refusal(`not-a-${root}`, { line: number });
      (open.at(-1)?.parts ?? roots).push(component);
      open.push(component);
    } else if (word) {
      const ended = open.pop();
      if (ended?.name !== String(name).toLowerCase()) throw new Refusal("unbalanced", { line: number });
    } else {
      const component = open.at(-1);
      if (!component && reading.isLoose) continue;
      if (!component) throw new Refusal(`not-a-${root}`, { line: number });
      addProperty(component, line, number, reading);
    }
  }
  const unended = open.at(-1);
  if (unended) throw new Refusal("cut-off", { line: unended.line });
  if (roots.length === 0) throw new Refusal(`not-a-${root}`);
  return roots;
}

/**
 * @param {Component} component
 * @param {string} line
 * @param {number} number
 * @param {Reading} reading
 */
function addProperty(component, line, number, { wanted, design, rewrite, isLoose }) {
  const { properties, atMost } = wanted[component.name] ?? {};
  if (!properties) return;
  const [, name] = /^(?:[\w-]+\.)?([\w-]+)[;:]/.exec(line.slice(0, 200)) ?? [];
  if (!name && isLoose) return;
  if (!name) throw new Refusal("unreadable-line", { line: number });
  const field = name.toLowerCase();
  if (!properties.has(field)) return;
  if (line.length > most.characters)
    throw new Refusal("long-line", { line: number, field: name.toUpperCase() });
  const already = atMost?.[field] ? component.properties.filter((one) => one.name === field).length : 0;
  if (atMost?.[field] && already >= atMost[field]) throw new Refusal(`too-many-${field}`, { line: number });
  try {
    const words = rewrite ? rewrite(line) : line;
    const [, params, , ...values] = ICAL.parse.property(
      words,
      typeof design === "function" ? design(component) : design,
    );
    component.properties.push({ name: field, params, values, line: number });
  } catch {
    throw new Refusal("unreadable-line", { line: number, field: name.toUpperCase() });
  }
}

/**
 * @param {Component} component
 * @param {string} name
 */
export function propertyOf(component, name) {
  return component.properties.find((property) => property.name === name);
}

/**
 * The property's text, in one line or many, without what no field can hold; empty where there is none.
 * @param {Component} component
 * @param {string} name
 */
export function textOf(component, name) {
  return plain(propertyOf(component, name)?.values[0]);
}

/** @param {unknown} value */
export function plain(value) {
  if (typeof value !== "string") return "";
  return value
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/(?![\n\t])\p{Cc}/gu, "")
    .toWellFormed()
    .trim();
}
