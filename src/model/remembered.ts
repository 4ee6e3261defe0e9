/** The answers about one object, by the functions that gave them. */
type Answers = Map<unknown, unknown>;

/**
 * The answers about all objects. One map, where each function could have its own: each entry of a map whose keys are held weakly costs time in each
 * collection of garbage, and a check has tens of functions and tens of thousands of connectors.
 */
const ANSWERS = new WeakMap<object, Answers>();

/** A function that computes its answer once for each object: many rules ask the same of one configuration or deployment. */
export function remembered<Of extends object, Answer>(compute: (of: Of) => Answer): (of: Of) => Answer {
  return (of) => {
    const answers = answersAbout(of);
    const known = answers.get(compute);
    if (known !== undefined || answers.has(compute)) {
      return known as Answer;
    }
    const answer = compute(of);
    answers.set(compute, answer);
    return answer;
  };
}

let last: object | undefined;
let answersAboutLast: Answers | undefined;

/** Rules ask several functions about the same connector, one after the other. */
function answersAbout(of: object): Answers {
  if (of === last) {
    return answersAboutLast!;
  }
  let answers = ANSWERS.get(of);
  if (answers === undefined) {
    answers = new Map();
    ANSWERS.set(of, answers);
  }
  last = of;
  answersAboutLast = answers;
  return answers;
}

/** Texts that one function remembers at most: an editor asks for each that is typed. */
const MOST_TEXTS = 20_000;

/** How many texts are answered without being remembered after so many others of which few were asked for again. */
const PASSING_TEXTS = 10 * MOST_TEXTS;

/**
 * A function that computes its answer once for each text: connectors have names and values of options in common.
 *
 * A file can have hundreds of thousands of names, each of them once for each rule: to remember those takes longer than to compute the answers.
 */
export function rememberedText<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  let again = 0;
  let passing = 0;
  return (text) => {
    if (passing > 0) {
      passing--;
      return compute(text);
    }
    const known = answers.get(text);
    if (known !== undefined) {
      again++;
      return known;
    }
    if (answers.size >= MOST_TEXTS) {
      passing = again < MOST_TEXTS ? PASSING_TEXTS : 0;
      again = 0;
      answers.clear();
    }
    const answer = compute(text);
    answers.set(text, answer);
    return answer;
  };
}
