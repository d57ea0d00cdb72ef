import type { Template } from "./template";

/** The first word after the silence: it asks how things stand, and presses nobody. */
export const checkIn: Template = {
  subjects: ["{role}: next steps", "{role} role: how things stand", "Next steps after our interview"],
  greetings: ["Hello {to},", "Hi {to},", "Dear {to},"],
  parts: {
    opening: [
      "We {met} {day} about the {role} role.",
      "Our conversation {day} about the {role} position is still on my mind.",
      "Since our interview {day} I have often thought of the {role} role.",
      "I am writing about the {role} post, which we discussed {day}.",
      "It was good to hear about the {role} job when we {met} {day}.",
      "I like to think back to {date}, and to what you told me of the {role} opening.",
    ],
    thanks: [
      "Thank you for {meeting} me {day} about the {role} role; this should have reached you sooner.",
      "Thank you, late as it comes, for our conversation {day} about the {role} position.",
      "Many thanks for the interview {day} about the {role} role; I should have said so before now.",
      "Thank you for making time {day} to talk about the {role} post, and please forgive me for saying so this late.",
      "Before anything else, thank you for {meeting} me {day} about the {role} job; I am sorry that it comes so late.",
      "I never thanked you for our talk {day} about the {role} opening, and would like to put that right: thank you.",
    ],
    detail: [
      ["What you said about {detail} has stayed with me.", "{detail} That has stayed with me."],
      ["I still like to think about {detail}.", "I still think of one thing in particular. {detail}"],
      ["Hearing about {detail} is what I remember best.", "This is what I remember best. {detail}"],
      ["It was the part about {detail} that made me want the job.", "{detail} That made me want the job."],
      ["I find it hard not to think about {detail}.", "{detail} I find it hard not to think of that."],
      [
        "I have gone back more than once to what we said about {detail}.",
        "I have gone back to one thing more than once. {detail}",
      ],
    ],
    strength: [
      [
        "What I told you about {strength} is what I would most like to put to use.",
        "{strength} I would like to put that to use.",
      ],
      [
        "I would build on what I described when we talked about {strength}.",
        "I would build on something that I know well. {strength}",
      ],
      [
        "I believe that I could help, given what we said about {strength}.",
        "{strength} I believe that I could help there.",
      ],
      [
        "You also heard about {strength}, which I would bring with me.",
        "{strength} I would bring that with me.",
      ],
      ["On my side, there is all that came up about {strength}.", "On my side, there is this. {strength}"],
      [
        "I would be happy to show you more of what I meant when I spoke about {strength}.",
        "I would be happy to show you more of what I meant. {strength}",
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
      "I would be grateful for any news of the timeline, and am happy to send whatever else would help.",
      "Is there an update that you can share, or a date when you expect to know more?",
      "Would you let me know what happens next, and when you think the choice will be made?",
      "I am writing to ask whether a decision is near, and if there is more that you would like to see.",
    ],
    interest: [
      "I remain very interested in working at {employer}.",
      "{employer} is still where I would like to be.",
      "My interest in {employer} is as strong as it was then.",
      "I would still be happy to join {employer}.",
      "It would be a pleasure to work at {employer}, now as much as then.",
      "I have not changed my mind about {employer}.",
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
