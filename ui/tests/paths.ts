// Answers whose replies are recorded (PATHS in content/src/replies.rs): a question with its answers, in the order asked.

export type Answers = readonly (readonly [fact: string, ...chosen: string[]])[];

/** A parent in France whose child paid a stranger. */
export const PARENT_IN_FRANCE: Answers = [
  ["safety", "safe"],
  ["who", "parent"],
  ["age", "from-13"],
  ["demand", "money"],
  ["doer", "stranger"],
  ["where", "social"],
  ["happened", "paid"],
  ["care", "none"],
  ["country", "fr"],
];

/** A friend in Belgium; a person known to them shared an image and altered one. */
export const FRIEND_IN_BELGIUM: Answers = [
  ["safety", "safe"],
  ["who", "friend"],
  ["age", "from-16"],
  ["demand", "images"],
  ["doer", "known"],
  ["where", "messenger"],
  ["happened", "shared", "altered"],
  ["care", "none"],
  ["country", "be"],
];

/** A young person with dark thoughts, in no country of the list: the plan that puts the people to call first. */
export const DESPAIR: Answers = [
  ["safety", "despair"],
  ["who", "young"],
  ["country", "int"],
];

/** A young person in France who already paid: the plan shown one card at a time. */
export const YOUNG_WHO_PAID: Answers = [
  ["safety", "safe"],
  ["who", "young"],
  ["age", "from-13"],
  ["demand", "money"],
  ["doer", "stranger"],
  ["where", "social"],
  ["happened", "paid"],
  ["care", "none"],
  ["country", "fr"],
];

/** A counsellor in Switzerland: the plan that can be arranged. */
export const COUNSELLOR: Answers = [
  ["safety", "safe"],
  ["who", "professional"],
  ["age", "from-16"],
  ["demand", "images"],
  ["doer", "known"],
  ["where", "messenger"],
  ["happened", "none"],
  ["care", "outing"],
  ["country", "ch"],
];

/** What the parent in France answers before the question about a fact. */
export const before = (fact: string): Answers =>
  PARENT_IN_FRANCE.slice(
    0,
    PARENT_IN_FRANCE.findIndex(([asked]) => asked === fact),
  );
