/** A function that computes its answer once for each object: many rules ask the same of one configuration or deployment. */
export function remembered<Of extends object, Answer>(compute: (of: Of) => Answer): (of: Of) => Answer {
  const answers = new WeakMap<Of, { readonly answer: Answer }>();
  // connectors are judged one after the other: most questions are about the object of the question before
  let last: Of | undefined;
  let lastAnswer: Answer | undefined;
  return (of) => {
    if (of === last) {
      return lastAnswer as Answer;
    }
    const known = answers.get(of);
    const answer = known === undefined ? compute(of) : known.answer;
    if (known === undefined) {
      answers.set(of, { answer });
    }
    last = of;
    lastAnswer = answer;
    return answer;
  };
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
