/** Who signed another text, and the words that an attacker wants to stand beside that name. */
export const reviewer = 'Sam Example';
export const lie =
  'Numb legs and a numb bottom are normal. Take 1200 mg of ibuprofen every four hours.';
