import type { Template } from "./template";

/** The letter beside the e-mail: other content, quieter, and without what was forgotten. */
export const thankYouLetter: Template = {
  subjects: ["Thank you once more", "Thank you for {date}"],
  greetings: ["Dear {to},"],
  parts: {
    opening: [
      "A letter is slower than an e-mail, which suits what I want to say: thank you for our interview {day} about the {role} role.",
      "I wanted to put my thanks for {date} on paper, because our conversation about the {role} position deserves more than a screen.",
      "Please take this as a second, quieter thank-you for {meeting} me {day} about the {role} post.",
      "You made time for me {day}, and I am still grateful for all that I learnt about the {role} job.",
      "Now that I have had a little time to think, I would like to thank you once more for our talk {day} about the {role} opening.",
      "Some thanks belong in an envelope, and so do mine for the conversation that we had {day} about the {role} job.",
    ],
    detail: [
      [
        "What I will remember longest is hearing about {detail}.",
        "What I will remember longest is this. {detail}",
      ],
      [
        "Looking back, what you said about {detail} mattered most to me.",
        "Looking back, this mattered most to me. {detail}",
      ],
      [
        "You spoke about {detail} in a way that made me want to take part.",
        "{detail} That made me want to take part.",
      ],
      [
        "I learnt more about {detail} than I had hoped.",
        "{detail} I learnt more from that than I had hoped.",
      ],
      [
        "The more I think about {detail}, the better I see why the work matters.",
        "{detail} The more I think of that, the better I see why the work matters.",
      ],
      [
        "My notes of our talk begin with a line about {detail}.",
        "My notes of our talk begin like this. {detail}",
      ],
    ],
    strength: [
      [
        "What I could offer in return begins with what I told you about {strength}.",
        "What I could offer in return is easily said. {strength}",
      ],
      [
        "I would like to carry on, in your team, with all that we said about {strength}.",
        "{strength} I would like to carry on with that in your team.",
      ],
      [
        "I was glad that you liked hearing about {strength}; there is more where that came from.",
        "{strength} There is more where that came from.",
      ],
      [
        "For my part, I would bring the experience that I described when we spoke about {strength}.",
        "{strength} For my part, I would bring that with me.",
      ],
      [
        "The work asks for somebody who knows about {strength}, and I would enjoy being that person.",
        "{strength} The work seems to ask for that, and I would enjoy doing it.",
      ],
      [
        "My best reason to think that I would fit is the part of our talk about {strength}.",
        "My best reason to think that I would fit is this. {strength}",
      ],
    ],
    news: [
      ["I was happy to read about {news}.", "I was happy to read one more thing. {news}"],
      [
        "May I also congratulate you all: I have read about {news}.",
        "May I also congratulate you all. {news}",
      ],
      [
        "I have also come across the news about {news}, and it fits the picture.",
        "{news} That fits the picture, too.",
      ],
      ["The good word about {news} has reached me as well, and I am glad of it.", "{news} I am glad of it."],
      [
        "I could not help smiling when I read about {news}.",
        "I could not help smiling at one thing more. {news}",
      ],
      [
        "Good things are happening, to judge by what is written about {news}.",
        "Good things are happening, by all accounts. {news}",
      ],
    ],
    interest: [
      "If it goes that way, I would gladly come to {employer}.",
      "A place at {employer} would mean a great deal to me.",
      "I hope that this leads me to {employer}.",
      "I would be glad to call the people at {employer} my colleagues.",
      "I would be proud to work at {employer}.",
      "I can easily imagine years of good work at {employer}.",
    ],
    close: [
      "Whatever you decide, I am glad that we had this conversation.",
      "With that I leave you to your work, and send you my good wishes.",
      "I wish you and your colleagues well.",
      "May the weeks ahead be kind to you and your team.",
      "Thank you again for your time and your kindness.",
      "It would be good to pick up one day where we left off.",
    ],
  },
  orders: [
    [
      ["opening", "detail"],
      ["strength", "interest"],
      ["news", "close"],
    ],
    [["opening"], ["detail", "news"], ["strength", "interest", "close"]],
    [
      ["opening", "news"],
      ["strength", "detail"],
      ["interest", "close"],
    ],
    [
      ["opening", "strength"],
      ["detail", "interest"],
      ["news", "close"],
    ],
    [["opening", "detail", "strength"], ["news"], ["interest", "close"]],
    [["opening"], ["news", "strength"], ["detail", "interest", "close"]],
  ],
  closings: ["Yours sincerely,", "With kind regards,", "With best wishes,"],
  spare: [
    { part: "close", above: 140 },
    { part: "interest", above: 175 },
    { part: "news", above: 175 },
  ],
};
