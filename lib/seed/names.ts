import type { Random } from "./random";

// Invented, all of them; the addresses end in .example, which nobody can register.
const given =
  "Amara Bruno Chiara Dana Elif Farid Greta Hana Ines Jonas Kaito Lena Marta Nils Oona Pavel Ruth Sami Tove Wanda".split(
    " ",
  );
const family =
  "Abreu Berger Castel Dorn Eskola Faber Grandi Holm Ibarra Jansen Kovac Lund Moreau Novak Okoro Pohl Quist Rossi Sato Vidal".split(
    " ",
  );
const heads =
  "Alder Amber Anchor Aspen Beacon Birch Bright Cedar Clover Copper Coral Drift Ember Fern Flint Garnet Harbor Hazel Heron Indigo Juniper Kestrel Larch Linden Maple Marl Meadow Mica Moss Northern Oak Opal Osprey Pebble Pine Quarry Reed Rowan Sable Sage Slate Spruce Stone Summit Tern Thistle Umber Vale Willow Wren".split(
    " ",
  );
const tails =
  "Analytics Books Bridges Care Clinic Design Devices Energy Farms Films Foods Freight Games Gardens Health Homes Instruments Labs Learning Lights Logistics Maps Media Mills Mobility Museum Networks Optics Paper Partners Pharma Pictures Post Press Rail Robotics Schools Security Ships Software Sound Studios Systems Textiles Theatre Tools Toys Transit Water Works".split(
    " ",
  );
const places = [
  "Berlin",
  "Lisbon",
  "Utrecht",
  "Leeds",
  "Turin",
  "Malmö",
  "Graz",
  "Ghent",
  "Gdańsk",
  "remote",
];
const jobs = [
  "Product Designer",
  "Front-end Engineer",
  "Data Analyst",
  "Teacher of Physics",
  "Technical Writer",
  "Nurse",
  "Site Manager",
  "Accountant",
  "Researcher",
  "Support Lead",
];

export const searchNames = [
  "Front-end, Berlin",
  "Teaching",
  "Remote, anywhere",
  "Writing",
  "Data",
  "Design",
  "Health",
  "Lisbon",
];

/** The n-th employer: another name for each n. */
export function employerName(n: number): string {
  const [head, tail] = [heads[n % heads.length], tails[Math.floor(n / heads.length) % tails.length]];
  const round = Math.floor(n / (heads.length * tails.length));
  return round === 0 ? `${head} ${tail}` : `${head} ${tail} ${round + 1}`;
}

/** Somebody at an employer, with an address there. */
export function personAt(random: Random, employer: string): { fullName: string; email: string } {
  const [first, last] = [random.pick(given), random.pick(family)];
  const domain = employer.toLowerCase().replaceAll(" ", "-");
  return { fullName: `${first} ${last}`, email: `${first}.${last}@${domain}.example`.toLowerCase() };
}

/** A post and where it is. */
export function post(random: Random): { role: string; location: string } {
  return { role: random.pick(jobs), location: random.pick(places) };
}
