import type { Template } from "./template";

/** The answer to a no: gracious, with a question for next time and an open door. */
export const rejectionReply: Template = {
  subjects: ["Thank you for letting me know", "{role}: thank you", "Thank you for your message"],
  greetings: ["Dear {to},", "Hello {to},", "Hi {to},"],
  parts: {
    opening: [
      "Thank you for letting me know about the {role} role.",
      "Thank you for telling me how you decided on the {role} position.",
      "I appreciate that you wrote to me about the {role} post.",
    ],
    detail: [
      ["It was good to learn about {detail}.", "I will keep one thing in mind. {detail}"],
      ["I will remember hearing about {detail}.", "{detail} I will remember that."],
      [
        "What I heard about {detail} was worth the conversation by itself.",
        "{detail} That was worth the conversation by itself.",
      ],
    ],
    wish: [
      "I would have liked to join you, and I wish you and the person you chose a good start together.",
      "I understand the choice, and hope that it turns out well for the whole team.",
      "It would have been a pleasure to work with you, and I wish all of you well.",
    ],
    feedback: [
      "If you have a moment, I would be glad of a word on what I could do better another time.",
      "Would you be willing to share one thing that I could improve?",
      "Any advice that you can give me for next time would be welcome.",
    ],
    door: [
      "Should another opening at {employer} fit, I would be pleased to hear of it.",
      "I would be happy to be considered for another position at {employer}.",
      "My interest in {employer} remains, and I would gladly talk again if something else comes up.",
    ],
  },
  orders: [
    [["opening", "wish"], ["detail", "feedback"], ["door"]],
    [["opening", "detail"], ["wish", "door"], ["feedback"]],
  ],
  closings: ["With kind regards,", "With best wishes,", "Kind regards,"],
  ifKnown: ["detail"],
  spare: [{ part: "detail", above: 140 }],
};
