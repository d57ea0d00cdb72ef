import type { Template } from "./template";

/** The first word after the silence: it asks how things stand, and presses nobody. */
export const checkIn: Template = {
  subjects: ["{role}: next steps", "{role} role: how things stand", "Next steps after our interview"],
  greetings: ["Hello {to},", "Hi {to},", "Dear {to},"],
  parts: {
    opening: [
      "We {met} {day} to talk about the {role} role.",
      "Our conversation {day} about the {role} position is still on my mind.",
      "Since our interview {day} I have kept thinking of the {role} role.",
      "I am writing about the {role} post, which we discussed {day}.",
    ],
    thanks: [
      "Thank you for {meeting} me {day} about the {role} role; this should have reached you sooner.",
      "Thank you, late as it comes, for our conversation {day} about the {role} position.",
      "Many thanks for the interview {day} about the {role} role; I should have said so before now.",
      "Thank you for making time {day} to talk about the {role} post, and please excuse that I say it late.",
    ],
    detail: [
      ["What you said about {detail} has stayed with me.", "{detail} That has stayed with me."],
      ["I still like to think about {detail}.", "I still think of one thing in particular. {detail}"],
      ["Hearing about {detail} is what I remember best.", "This is what I remember best. {detail}"],
      ["It was the part about {detail} that made me want the job.", "{detail} That made me want the job."],
    ],
    strength: [
      [
        "I would be glad to put to use what we said about {strength}.",
        "{strength} I would be glad to put that to use.",
      ],
      [
        "My share of it would build on what I told you about {strength}.",
        "My share of it would build on this. {strength}",
      ],
      [
        "I believe that I could help with what came up about {strength}.",
        "{strength} I believe that I could help there.",
      ],
      [
        "You also heard about {strength}, which I would bring with me.",
        "{strength} I would bring that with me.",
      ],
    ],
    promised: [
      "You mentioned that there might be a decision {promised}.",
      "If I remember rightly, you hoped to decide {promised}.",
      "You expected to know more {promised}.",
      "As I understood it, you would know {promised}.",
    ],
    ask: [
      "Could you tell me where you are in the process, and whether you need anything more from me?",
      "May I ask how things stand, and what the next step would be?",
      "I would be grateful for any news of the timeline, and gladly send whatever else would help.",
      "Is there an update that you can share, or a date when you expect to know more?",
    ],
    interest: [
      "I remain very interested in working at {employer}.",
      "{employer} is still where I would like to be.",
      "My interest in {employer} is as strong as it was then.",
      "I would still be happy to join {employer}.",
    ],
    close: [
      "I know that these things take time.",
      "There is no hurry on my side.",
      "Thank you for keeping me in mind.",
      "I can imagine how much else is on your desk.",
    ],
  },
  orders: [
    [
      ["opening", "detail"],
      ["strength", "interest"],
      ["promised", "ask", "close"],
    ],
    [
      ["opening", "promised"],
      ["ask", "close"],
      ["detail", "strength", "interest"],
    ],
    [["opening", "detail", "strength"], ["interest"], ["promised", "ask", "close"]],
    [
      ["opening", "detail", "interest"],
      ["promised", "ask"],
      ["strength", "close"],
    ],
  ],
  closings: ["Best regards,", "Kind regards,", "With kind regards,"],
  ifKnown: ["strength", "promised"],
  spare: [
    { part: "strength", above: 112 },
    { part: "close", above: 116 },
    { part: "interest", above: 116 },
    { part: "promised", above: 116 },
  ],
};
