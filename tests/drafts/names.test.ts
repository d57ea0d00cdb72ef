import { describe, expect, test } from "vitest";
import { findingsOf, rulesOf, signed } from "./reviewing";

describe("another application's name is found", () => {
  test.each([
    "I would love to work at Brightwater.",
    "BRIGHTWATER is where I want to be.",
    "Brightwater's nurses came to mind.",
    "I have followed Halden & Co for years.",
    "I have followed Halden and Co for years.",
    "Halden has a fine name.",
    "It would be a joy to join Target.",
    "I want to bring that habit to Target.",
    "I like what Quillmere Maps does.",
    "I like what Quillmere does.",
    "I would enjoy working with Zoom.",
    "I have always booked with Booking.com myself.",
    "I admire The Harbour Trust.",
    "Tomas said the same.",
    "As Lindqvist said, it takes time.",
    "Please thank Mei for me.",
    "Please thank Ms. Young for me.",
    "Please thank Hope Young for me.",
    "Please give my regards to Hope.",
    "I met June Carter as well.",
    "I spoke with Mrs. June as well.",
    "Paris van der Meer was kind.",
    "van der Meer was kind; so was Meer.",
    "Li asked a good question.",
  ])("%s", (sentence) => {
    expect(rulesOf(sentence)).toContain("wrong-name");
  });
});

describe("words that only look like another's name pass", () => {
  test.each([
    "I hope that we speak again, and Hope is a good word for it.",
    "Our target was fifty nurses. Target groups came later.",
    "Young people and old nurses took part. Young teams ship.",
    "We met on Zoom, and Zoom held for once.",
    "On Monday it rained. Monday was long.",
    "June was warm, and I can start in June.",
    "I grew up near Paris. Paris was lovely.",
    "Mark my words. Mark every day that works.",
    "My portfolio is at https://brightwater.example/amara and amara@brightwater.example knows me.",
    "See www.quillmere.example/maps for the study.",
    "A van came, and a doctor. Dr. Whoever you are, thank you.",
    "The harbour is beautiful. The trust of nurses is hard won.",
    "Co is short for company.",
    "I like the maps that you made.",
  ])("%s", (sentence) => {
    expect(rulesOf(sentence)).toEqual([]);
  });

  test("all in capitals, which then is no shouting", () => {
    expect(rulesOf("QUILLMERE MAPS LTD is where I want to be.")).toEqual(["wrong-name"]);
  });
  test("with an apostrophe in its middle", () => {
    const others = { employers: ["St Patrick's Grammar School", "King's Hall London"], people: [] };
    expect(rulesOf("I would love to teach at St Patrick's Grammar School.", { others })).toEqual([
      "wrong-name",
    ]);
    expect(rulesOf("King’s Hall London is where I want to be.", { others })).toEqual(["wrong-name"]);
  });
  test("with a capital where the name has none", () => {
    const others = { employers: ["eBay", "adidas AG"], people: [] };
    expect(rulesOf("Ebay is where I want to be.", { others })).toEqual(["wrong-name"]);
    expect(rulesOf("Adidas is where I want to be.", { others })).toEqual(["wrong-name"]);
  });
  test("a name of one's own is never another's", () => {
    const others = {
      employers: ["Larkspur Bank", "Product Works", "Larkspur Labs Ltd"],
      people: ["Dana Cole", "Raj Whitfield"],
    };
    expect(
      rulesOf("Larkspur Labs, Larkspur and the Labs; Dana, Raj and Ms Whitfield; Product Design.", {
        others,
      }),
    ).toEqual([]);
    expect(rulesOf("I would like to join Larkspur Bank.", { others })).toContain("wrong-name");
    expect(rulesOf("I spoke with Dana Cole.", { others })).toContain("wrong-name");
  });
});

describe("a greeting to somebody else is found", () => {
  test.each([
    "Hi Raj,",
    "Dear Ines,",
    "Dear Mr. Patel,",
    "Hello Tomas,",
    "Hi Mark,",
    "Dear Hope,",
    "Dear June,",
    "Hi Sarah,",
    "Dear Ms. Patel,",
    "Good morning Sarah,",
    "hi raj,",
    "Dear Amara,",
    "Bonjour Sarah,",
    "Hi Bob and Liz,",
  ])("%s", (greeting) => {
    expect(rulesOf("", { greeting })).toContain("wrong-name");
  });
});

test("a name behind the comma of a greeting is greeted too", () => {
  expect(rulesOf("", { greeting: "Hi, Raj," })).toEqual(["wrong-name"]);
  expect(rulesOf("", { greeting: "Good morning, Mr. Patel!" })).toEqual(["wrong-name"]);
  expect(rulesOf("", { greeting: "Good morning, Dana," })).toEqual([]);
});

test.each([
  ["Hi Raj,", "Rajesh Iyer"],
  ["Hi Ravi,", "Ravindra Rao"],
  ["Hi Venky,", "Venkatesh Iyer"],
  ["Hi Gabby,", "Gabriela Prieto"],
  ["Hi Chidi,", "Chidinma Eze"],
  ["Hi Emeka,", "Chukwuemeka Obi"],
  ["Hi Fred,", "Frederik Vos"],
  ["Hi Kim,", "Kimberley Lane"],
  ["Pani Małgorzato,", "Małgorzata Wójcik"],
])("%s is %s by another form of the name", (greeting, fullName) => {
  const recipient = { fullName, role: "interviewer" as const };
  const people = [fullName, "Amara Nwosu"];
  expect(rulesOf("", { greeting, recipient, people, others: { employers: [], people: [] } })).toEqual([]);
});

test("somebody else's name alone above the text greets too", () => {
  const text = (name: string) =>
    `${name}\n\nThank you for Monday, the Product Designer role and the nurses.${signed}`;
  expect(rulesOf("", { body: text("Raj,") })).toEqual(["wrong-name"]);
  expect(rulesOf("", { body: text("Hope Young,") })).toEqual(["wrong-name"]);
  expect(rulesOf("", { body: text("Raj, who showed me round, is kind.") })).toEqual([]);
});

describe("a greeting to the recipient passes", () => {
  test.each([
    "Hi Dana,",
    "Dear Ms. Whitfield,",
    "Dear Dana Whitfield:",
    "Dana,",
    "Dana -",
    "DANA,",
    "hi dana",
    "Hello Dana and Raj,",
    "Dear Dana, dear Raj,",
    "Good morning, Dana,",
    "Good Morning Dana!",
    "Hello,",
    "Hello again,",
    "Good afternoon,",
    "Hey Dana –",
    "Dear Mrs Whitfield and team,",
    "Ms Whitfield,",
    "Hi Dana. Hope your Monday was good.",
  ])("%s", (greeting) => {
    expect(rulesOf("", { greeting })).toEqual([]);
  });

  test("by a common short form, or as they like to be greeted", () => {
    const named = (fullName: string, salutation?: string) => ({
      recipient: { fullName, role: "interviewer" as const, ...(salutation ? { salutation } : {}) },
      people: [fullName, "Amara Nwosu"],
    });
    expect(rulesOf("", { greeting: "Hi Liz,", ...named("Elizabeth Nakamura") })).toEqual([]);
    expect(rulesOf("", { greeting: "Hi Bob,", ...named("Robert Frost") })).toEqual([]);
    expect(rulesOf("", { greeting: "Hi Dan,", ...named("Daniel Kehlmann") })).toEqual([]);
    expect(rulesOf("", { greeting: "Dear Dr. Okafor,", ...named("Chioma Adeyemi", "Dr. Okafor") })).toEqual(
      [],
    );
    expect(rulesOf("", { greeting: "Dear Jose,", ...named("José Núñez") })).toEqual([]);
    expect(rulesOf("", { greeting: "Liebe Frau Mueller,", ...named("Karin Müller") })).toEqual([]);
    expect(rulesOf("", { greeting: "Dear Mr. van der Berg,", ...named("Jan van der Berg") })).toEqual([]);
    expect(rulesOf("", { greeting: "Hi Jean Luc,", ...named("Jean-Luc Moreau") })).toEqual([]);
    expect(rulesOf("", { greeting: "Dear Dr. O’Connor,", ...named("Sinéad O'Connor") })).toEqual([]);
    expect(rulesOf("", { greeting: "Hi May,", ...named("May Anderson") })).toEqual([]);
    expect(rulesOf("", { greeting: "Hi Day,", ...named("Day Friend") })).toEqual([]);
  });

  test("anybody of the house, where no recipient is known", () => {
    expect(rulesOf("", { recipient: null, greeting: "Hi Raj," })).toEqual([]);
    expect(rulesOf("", { recipient: null, greeting: "Dear Hiring Manager," })).toEqual([]);
    expect(rulesOf("", { recipient: null, greeting: "Hi Tomas," })).toContain("wrong-name");
  });
});

describe("a name that is nearly right is found", () => {
  test.each([
    "Hi Danna,",
    "Hi Dnaa,",
    "Dear Ms. Whitfeild,",
    "Dear Ms. Whitefield,",
    "Dear Ms. Witfield,",
    "Dear Dana Withfield,",
    "Hi Dan,",
    "Hi Diana,",
  ])("%s", (greeting) => {
    expect(rulesOf("", { greeting })).toEqual(["name-misspelt"]);
  });
  test.each([
    "I would love to join Larkspurr Labs.",
    "I would love to join LARKSPURR Labs.",
    "Larkspr's nurses came to mind.",
    "Larkspurr Ltd is where I want to be.",
    "Please thank Inez for me.",
    "Please thank Mr. Pattel for me.",
    "I am glad to be a Product Desinger.",
    "Whitfeld-Patel would be a fine pair.",
  ])("%s", (sentence) => {
    expect(rulesOf(sentence)).toEqual(["name-misspelt"]);
  });

  test("a last letter that is missing, or one too many", () => {
    const wexcombe = { employer: "University of Wexcombe" };
    expect(rulesOf("Wexcomb is where I want to be.", wexcombe)).toEqual(["name-misspelt"]);
    expect(rulesOf("LARKSPURE is where I want to be.")).toEqual(["name-misspelt"]);
  });

  test("an ordinary word is no excuse in a greeting", () => {
    const named = (fullName: string) => ({
      recipient: { fullName, role: "interviewer" as const },
      people: [fullName, "Amara Nwosu"],
    });
    expect(
      rulesOf("", { greeting: "Hi Mark,", ...named("Marc Duval"), others: { employers: [], people: [] } }),
    ).toEqual(["name-misspelt"]);
    expect(rulesOf("", { greeting: "Hi Brain,", ...named("Brian Cole") })).toEqual(["name-misspelt"]);
    expect(rulesOf("", { greeting: "Hi Jim,", ...named("Tim Burton") })).toEqual(["name-misspelt"]);
  });

  test("and the right spelling is offered where it is certain", () => {
    expect(findingsOf("", { greeting: "Hi Danna," })[0]).toMatchObject({ fix: "Dana", start: 3, end: 8 });
  });
});

describe("words that are only near a name pass", () => {
  test.each([
    "Designers, design and Designing: Designs matter, Design most.",
    "The Lab and the Labs; Laboratory work.",
    "Products and Production; Produce the first screen.",
    "Diana Ross once said it better, and so did Dan Brown.",
    "Data came first. Dance came later. Dane or Danish, it was good.",
    "Lines of nurses formed. Rage helped nobody. Rain fell.",
    "See Danna.example/whitfeild for it.",
    "In Leeds and in Danzig they do it so.",
    "The Whitfield study, Dana's idea.",
    "Patent law is not for me; Paper is.",
    "Diana Prince was my mentor, and Ralph Hill too.",
  ])("%s", (sentence) => {
    expect(rulesOf(sentence)).toEqual([]);
  });
});

describe("a letter that is no accent belongs to the name", () => {
  const people = ["Małgorzata Wójcik", "Søren Kjær", "Amara Nwosu"];
  const to = (fullName: string) => ({ people, recipient: { fullName, role: "hiring-manager" as const } });
  const namesIn = (greeting: string, fullName: string) =>
    rulesOf("", { ...to(fullName), greeting }).filter((rule) => /name/.test(rule));

  test("it is missed in the greeting, and the record's spelling mends it", () => {
    const findings = findingsOf("", { ...to("Małgorzata Wójcik"), greeting: "Dear Malgorzata," });
    expect(findings.filter(({ severity }) => severity === "stop")).toMatchObject([
      { rule: "name-misspelt", start: 5, end: 15, fix: "Małgorzata" },
    ]);
    expect(namesIn("Dear Soren,", "Søren Kjær")).toEqual(["name-misspelt"]);
  });

  test("and in the text", () => {
    const found = rulesOf("Malgorzata showed me the ward.", { people: [...people, "Dana Whitfield"] });
    expect(found).toContain("name-misspelt");
  });

  test("an accent that is left out is none, nor is a letter spelt out, nor how one signs oneself", () => {
    expect(namesIn("Dear Małgorzata Wojcik,", "Małgorzata Wójcik")).toEqual([]);
    expect(namesIn("Dear Soeren Kjaer,", "Søren Kjær")).toEqual([]);
    const sender = { fullName: "Łukasz Żak", email: "l.zak@people.example" };
    const body = "Hi Dana,\n\nThank you for Monday.\n\nBest,\nLukasz Zak\nl.zak@people.example";
    expect(rulesOf("", { body, sender, people: ["Dana Whitfield", "Łukasz Żak"] })).not.toContain(
      "name-misspelt",
    );
  });
});
