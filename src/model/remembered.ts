/** A function that computes its answer once for each object: many rules ask the same of one configuration or deployment. */
export function remembered<K extends object, V>(compute: (of: K) => V): (of: K) => V {
  const answers = new WeakMap<K, { readonly answer: V }>();
  return (of) => {
    const known = answers.get(of);
    if (known !== undefined) {
      return known.answer;
    }
    const answer = compute(of);
    answers.set(of, { answer });
    return answer;
  };
}
