import type { Template } from "./template";

/** What a reference should know before somebody calls: the talk, the position, and what was liked. */
export const referenceBriefing: Template = {
  subjects: ["Your reference for {employer}", "{role}: you may be called", "A word about my interview"],
  greetings: ["Dear {to},", "Hello {to},", "Hi {to},"],
  parts: {
    opening: [
      "I {interviewed} at {employer} {day} for the {role} role, and gave your name as a reference.",
      "You are one of my references for the {role} position at {employer}, where I {interviewed} {day}.",
      "{employer} may get in touch with you: I {interviewed} there {day} for the {role} post, and you are one of my references.",
    ],
    detail: [
      [
        "To give you the background, the job has much to do with what I heard about {detail}.",
        "To give you the background: {detail}",
      ],
      ["As background, they told me about {detail}.", "As background, this is what I learnt. {detail}"],
      ["The background in a line: they are thinking about {detail}.", "The background in a line. {detail}"],
    ],
    strength: [
      [
        "They liked hearing about {strength}, and a word from you on that would help.",
        "{strength} A word from you on that would help.",
      ],
      [
        "If they ask you about {strength}, you have seen it at first hand.",
        "{strength} You have seen that at first hand.",
      ],
      [
        "It would help most if you could tell them about {strength}.",
        "{strength} It would help most if you could tell them of that.",
      ],
    ],
    forgotten: [
      [
        "I did not get to say there that {forgotten}, so please mention it if it fits.",
        "I did not get to say one thing there. {forgotten}",
      ],
      ["They do not know yet that {forgotten}.", "They do not know this yet. {forgotten}"],
      ["You might add that {forgotten}.", "You might add one thing. {forgotten}"],
    ],
    catchUp: [
      "If it is a while since we worked together, I am glad to tell you what I have done since.",
      "If you like, I can send you a line on what I have been doing since we worked together.",
      "Do ask me for anything that would bring you up to date with my work.",
    ],
    close: [
      "Thank you for standing behind me; I will tell you how it goes.",
      "Thank you for doing this. You will hear from me how it ends.",
      "I am grateful for your help, and will let you know what comes of it.",
    ],
  },
  orders: [
    [["opening"], ["detail", "strength", "forgotten"], ["catchUp", "close"]],
    [
      ["opening", "detail"],
      ["strength", "forgotten"],
      ["catchUp", "close"],
    ],
  ],
  closings: ["With kind regards,", "Best regards,", "Many thanks and best wishes,"],
  ifKnown: ["forgotten"],
  spare: [
    { part: "catchUp", above: 190 },
    { part: "forgotten", above: 190 },
  ],
};
