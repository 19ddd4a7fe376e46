import 'back-spasm-card/react';

/** What the types refuse. Nothing imports this. */
export const mistakes = [
  // @ts-expect-error -- there is no such layout
  <back-spasm-card layout="wide" />,
  // @ts-expect-error -- a document is no number
  <back-spasm-card content={5} />,
  // @ts-expect-error -- this event has no problems
  <back-spasm-card onbsc-action={(event) => event.detail.problems} />,
  // @ts-expect-error -- a name is no number
  <back-spasm-card book-label={5} />,
];
