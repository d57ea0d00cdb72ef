import type { Template } from "./template";

/** The answer to a question of theirs; what was left to say is the answer. */
export const reply: Template = {
  subjects: ["{role}: my answer", "{role}: answering your question", "My answer to your message"],
  greetings: ["Hi {to},", "Hello {to},", "Dear {to},"],
  parts: {
    opening: [
      "Thank you for your message about the {role} role.",
      "Thank you for writing to me about the {role} position.",
      "It is good to hear from you about the {role} post.",
    ],
    forgotten: [
      ["To answer you: {forgotten}.", "To answer you, in short: {forgotten}"],
      ["Here is what I can tell you: {forgotten}.", "Here is what I can tell you. {forgotten}"],
      ["In answer to your question: {forgotten}.", "In answer to your question, I can say this. {forgotten}"],
    ],
    interest: [
      "I remain very interested in {employer}.",
      "I would still be glad to join {employer}.",
      "{employer} is still where I would like to be.",
    ],
    close: [
      "If anything else would help, a line is enough.",
      "I am happy to tell you more.",
      "Do ask if there is more that you would like to know.",
    ],
  },
  orders: [
    [
      ["opening", "forgotten"],
      ["interest", "close"],
    ],
    [["opening"], ["forgotten", "close"], ["interest"]],
  ],
  closings: ["Best regards,", "Kind regards,", "With kind regards,"],
  spare: [],
};
