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
      "It was good to hear about the {role} job when we {met} {day}.",
      "My thoughts still go back to {date}, and to the {role} opening that was our subject then.",
    ],
    thanks: [
      "Thank you for {meeting} me {day} about the {role} role; this should have reached you sooner.",
      "Thank you, late as it comes, for our conversation {day} about the {role} position.",
      "Many thanks for the interview {day} about the {role} role; I should have said so before now.",
      "Thank you for making time {day} to talk about the {role} post, and please excuse that I say it late.",
      "Thank you, before anything else, for hearing me {day} on the {role} job; I am sorry to be so late with it.",
      "You gave me your attention {day} for the {role} opening, and I never thanked you for it: thank you.",
    ],
    detail: [
      ["What you said about {detail} has stayed with me.", "{detail} That has stayed with me."],
      ["I still like to think about {detail}.", "I still think of one thing in particular. {detail}"],
      ["Hearing about {detail} is what I remember best.", "This is what I remember best. {detail}"],
      ["It was the part about {detail} that made me want the job.", "{detail} That made me want the job."],
      ["It is hard not to think about {detail}.", "{detail} It is hard not to think of it."],
      [
        "Our words about {detail} come back to me quite often.",
        "One thing comes back to me quite often. {detail}",
      ],
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
      ["On my side there is what we touched on about {strength}.", "On my side there is this. {strength}"],
      [
        "My own part could begin with all that I said about {strength}.",
        "My own part could begin here. {strength}",
      ],
    ],
    promised: [
      "You mentioned that there might be a decision {promised}.",
      "If I remember rightly, you hoped to decide {promised}.",
      "You expected to know more {promised}.",
      "As I understood it, you would know {promised}.",
      "You hoped for an answer {promised}, I believe.",
      "I noted that a decision was likely {promised}.",
    ],
    ask: [
      "Could you tell me where you are in the process, and whether you need anything more from me?",
      "May I ask how things stand, and what the next step would be?",
      "I would be grateful for any news of the timeline, and gladly send whatever else would help.",
      "Is there an update that you can share, or a date when you expect to know more?",
      "Would you let me know what happens next, and when you think the choice will be made?",
      "I am writing to ask whether a decision is near, and if something is missing on my side.",
    ],
    interest: [
      "I remain very interested in working at {employer}.",
      "{employer} is still where I would like to be.",
      "My interest in {employer} is as strong as it was then.",
      "I would still be happy to join {employer}.",
      "To work at {employer} would be a pleasure, now as before.",
      "My mind has not changed about {employer}.",
    ],
    close: [
      "I know that these things take time.",
      "There is no hurry on my side.",
      "Thank you for keeping me in mind.",
      "I can imagine how much else is on your desk.",
      "Whatever the answer, I will be glad to have it.",
      "A line is enough, whenever it suits you.",
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
