import type { Template } from "./template";

/** The letter beside the e-mail: other content, quieter, and without what was forgotten. */
export const thankYouLetter: Template = {
  subjects: ["Thank you once more", "Thank you for {date}"],
  greetings: ["Dear {to},"],
  parts: {
    opening: [
      "A letter is slower than an e-mail, and lets me thank you properly for our interview {day} about the {role} role.",
      "I wanted to put my thanks for {date} on paper: our conversation about the {role} position deserves more than a screen.",
      "Please take these lines as a second, quieter thank-you for {meeting} me {day} about the {role} post.",
      "You made room for me {day}, and I am still grateful for what I learnt of the {role} job.",
      "Now that our talk {day} has settled a little, I would like to thank you once more for showing me the {role} role.",
      "Some thanks belong in an envelope, and mine for hearing me {day} on the {role} opening are of that kind.",
    ],
    detail: [
      ["What I will remember is the story about {detail}.", "What I will remember is this. {detail}"],
      [
        "Looking back, our words about {detail} mattered most to me.",
        "Looking back, this mattered most to me. {detail}",
      ],
      [
        "You spoke about {detail} in a way that makes one want to take part.",
        "{detail} That makes one want to take part.",
      ],
      [
        "I learnt more about {detail} than I had hoped.",
        "{detail} I learnt more from that than I had hoped.",
      ],
      [
        "Thinking about {detail} again, I see better why the post matters.",
        "{detail} Thinking of it again, I see better why the post matters.",
      ],
      ["My own notes begin with a line about {detail}.", "My own notes begin like this. {detail}"],
    ],
    strength: [
      [
        "What I could give in return has to do with what I told you about {strength}.",
        "What I could give in return is easily said. {strength}",
      ],
      [
        "In your team I would like to go on with what we touched on about {strength}.",
        "{strength} In your team I would like to go on with that.",
      ],
      [
        "It pleased me that you wanted to know about {strength}; there is more where that came from.",
        "{strength} There is more where that came from.",
      ],
      [
        "For my part, I would bring the kind of experience that I described when we spoke about {strength}.",
        "{strength} For my part, I would bring that kind of experience.",
      ],
      [
        "The work asks for somebody who knows about {strength}, and I would enjoy being that person.",
        "{strength} The work seems to ask for that, and I would enjoy doing it.",
      ],
      [
        "My best reason to think that I would fit is our exchange about {strength}.",
        "My best reason to think that I would fit is this. {strength}",
      ],
    ],
    news: [
      ["I was happy to learn about {news}.", "I was happy to learn one more thing. {news}"],
      [
        "May I also congratulate you all: I have read about {news}.",
        "May I also congratulate you all. {news}",
      ],
      [
        "Since then I have come across a report about {news}, and it fits the picture.",
        "{news} It fits the picture.",
      ],
      ["Word about {news} has reached me as well, and I am glad of it.", "{news} I am glad of it."],
      ["And I could not help smiling at what I read about {news}.", "And I could not help smiling. {news}"],
      [
        "Good things seem to be happening, to judge by what one reads about {news}.",
        "Good things seem to be happening. {news}",
      ],
    ],
    interest: [
      "If it goes that way, I would come to {employer} with pleasure.",
      "A place at {employer} would mean a great deal to me.",
      "I hope that my way leads to {employer}.",
      "{employer} would find me a willing colleague.",
      "To be one of the people at {employer} would make me glad.",
      "I can well imagine years of good work at {employer}.",
    ],
    close: [
      "Whatever you decide, it was a good conversation to have had.",
      "With that I leave you to your work, and send my good wishes.",
      "I wish you and your colleagues well.",
      "May the weeks ahead be kind to you and your team.",
      "Thank you again for your kindness and for the time.",
      "It would be nice to continue one day where we stopped.",
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
