import type { Template } from "./template";

/** A note to oneself, never sent: what was in the user's hands, what wasn't, and what stays. */
export const acceptanceOfSilence: Template = {
  subjects: ["A note to myself", "To myself, about {role}"],
  greetings: [],
  parts: {
    silence: [
      "There has been no answer about the {role} role at {employer}.",
      "{employer} has not written about the {role} role, and I have asked as often as is right.",
    ],
    feeling: [
      "It is all right to be disappointed for a while.",
      "I am disappointed, and that is a fair thing to be.",
    ],
    control: [
      "What I could do, I did: I went, I wrote, I asked. When they decide, and whether they write, was never in my hands.",
      "In my hands were the preparing, the talking and the writing, and I did them. The rest was theirs.",
    ],
    detail: [
      ["One good thing stays with me: our talk about {detail}.", "One good thing stays with me. {detail}"],
      ["I learnt something about {detail}.", "I learnt something there. {detail}"],
    ],
    strength: [
      ["What I told them about {strength} is still true.", "{strength} That is still true."],
      [
        "They heard about {strength}, and others will want to hear of it too.",
        "{strength} Others will see that too.",
      ],
    ],
    letGo: [
      "If an answer comes after all, it will be welcome. I am not waiting for it any more, and go on to the next one.",
      "A late answer may still come, and then I will look at it. Until then my time belongs to the next application.",
    ],
  },
  orders: [[["silence", "feeling"], ["control"], ["detail", "strength"], ["letGo"]]],
  closings: [],
  ifKnown: ["detail", "strength"],
  spare: [],
};
