/** Answers beyond this are forgotten, so that a log of ever new values does not fill the memory. */
const MAX_REMEMBERED = 2000;

/** Remembers the answers about values of which a log holds few different ones. */
export function remember<Value, Answer>(find: (value: Value) => Answer): (value: Value) => Answer {
  const answers = new Map<Value, Answer>();
  return (value) => {
    const known = answers.get(value);
    if (known !== undefined) return known;
    const answer = find(value);
    if (answers.size >= MAX_REMEMBERED) answers.clear();
    answers.set(value, answer);
    return answer;
  };
}
