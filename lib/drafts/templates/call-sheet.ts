import type { Template } from "./template";

/** Key points for a call, one a paragraph, each with room for what is said. */
export const callSheet: Template = {
  subjects: [],
  greetings: [],
  parts: {
    whom: ["Call with {who}, {employer}"],
    opening: ["- Say who is calling: {sender}. We {met} {day} about the {role} role.\n  Notes:\n"],
    thanks: [
      "- Say who is calling: {sender}. We {met} {day} about the {role} role. Thank {whom} for that first; it was not said yet.\n  Notes:\n",
    ],
    moment: ["- Ask whether this is a good moment, and offer to call back.\n  Notes:\n"],
    detail: [
      ["- Come back to our talk about {detail}.\n  Notes:\n", "- Come back to this: {detail}\n  Notes:\n"],
    ],
    promised: ["- The date they named: a decision {promised}.\n  Notes:\n"],
    ask: ["- Ask how things stand, what the next step is, and when to expect word.\n  Notes:\n"],
    strength: [
      [
        "- Repeat the interest, and what was said about {strength}.\n  Notes:\n",
        "- Repeat the interest, and this: {strength}\n  Notes:\n",
      ],
    ],
    forgotten: [
      [
        "- Add what was forgotten: {forgotten}.\n  Notes:\n",
        "- Add what was forgotten: {forgotten}\n  Notes:\n",
      ],
    ],
    news: [
      [
        "- A kind word, if it fits, about {news}.\n  Notes:\n",
        "- A kind word, if it fits: {news}\n  Notes:\n",
      ],
    ],
    offer: ["- Ask whether anything more is needed from me.\n  Notes:\n"],
    close: ["- Say thank you, and leave the best way to reach me: {reach}.\n  Notes:\n"],
    voicemail: ["- On voicemail: name, number, one sentence, and no question why it is quiet.\n  Notes:\n"],
  },
  orders: [
    [
      ["whom"],
      ["opening"],
      ["moment"],
      ["detail"],
      ["promised"],
      ["ask"],
      ["strength"],
      ["forgotten"],
      ["news"],
      ["offer"],
      ["close"],
      ["voicemail"],
    ],
  ],
  closings: [],
  ifKnown: ["promised", "strength", "forgotten", "news"],
  spare: [],
};
