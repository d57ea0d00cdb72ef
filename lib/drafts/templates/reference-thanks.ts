import type { Template } from "./template";

/** The thanks to somebody who spoke for the user. */
export const referenceThanks: Template = {
  subjects: ["Thank you for your help", "Thank you for your word", "My thanks for your help"],
  greetings: ["Dear {to},", "Hello {to},", "Hi {to},"],
  parts: {
    opening: [
      "Thank you for speaking for me at {employer}, where I applied for the {role} role.",
      "Thank you for being my reference for the {role} position at {employer}.",
      "I am grateful to you for vouching for me at {employer}, where I hope to get the {role} post.",
    ],
    meaning: [
      "It helps to know that somebody who has seen my work stands behind it.",
      "Your word carries weight, and I do not take it for granted.",
      "I know that this takes time out of a full day.",
    ],
    close: [
      "I will tell you how it ends. If I can ever do the same for you, I will gladly do it.",
      "You will hear from me once there is news, and I would gladly return the favour.",
      "Whatever comes of it, I owe you one, and will let you know the outcome.",
    ],
  },
  orders: [
    [["opening", "meaning"], ["close"]],
    [["opening"], ["meaning", "close"]],
  ],
  closings: ["With kind regards,", "With best wishes,", "Warm regards,"],
  spare: [],
};
