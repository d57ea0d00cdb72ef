import type { Template } from "./template";

/** The user leaves by their own choice, early enough for them to plan. */
export const withdrawal: Template = {
  subjects: ["{role}: withdrawing my application", "{role}: my application", "Withdrawing my application"],
  greetings: ["Dear {to},", "Hello {to},", "Hi {to},"],
  parts: {
    opening: [
      "Thank you for considering me for the {role} role at {employer}.",
      "Thank you for the time that you have given to my application for the {role} position at {employer}.",
      "I am grateful for the chance to be considered for the {role} post at {employer}.",
    ],
    decision: [
      "After some thought I have decided to withdraw my application.",
      "I have come to see that it is not the right step for me now, and would like to withdraw my application.",
      "I have made up my mind to go another way, so please take my name off your list.",
    ],
    detail: [
      ["I enjoyed our talk about {detail}.", "I will remember our talk. {detail}"],
      ["It was good to hear about {detail}.", "{detail} It was good to hear that."],
      ["What I learnt about {detail} will stay with me.", "{detail} That will stay with me."],
    ],
    wish: [
      "I wanted to tell you at once so that you can plan, and I wish you well with your choice.",
      "I hope that you soon find the right person, and wish the team well.",
      "I wish you and your colleagues all the best, and hope that our paths cross again.",
    ],
  },
  orders: [
    [
      ["opening", "detail"],
      ["decision", "wish"],
    ],
    [["opening", "decision"], ["detail"], ["wish"]],
  ],
  closings: ["With kind regards,", "Best regards,", "With best wishes,"],
  ifKnown: ["detail"],
  spare: [{ part: "detail", above: 140 }],
};
