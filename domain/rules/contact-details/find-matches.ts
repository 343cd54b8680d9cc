/** A part of a text, as `slice` takes it. */
export interface Span {
  start: number;
  end: number;
}

export const findMatches = (text: string, forms: readonly RegExp[]): Span[] =>
  forms.flatMap((form) =>
    [...text.matchAll(form)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
