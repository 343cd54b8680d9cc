/** Lower case, without the marks that people leave out on a phone: "zgadzam się" and "Zgadzam sie" are one. */
export const foldMarks = (text: string): string =>
  text.toLowerCase().replace(/ł/g, 'l').normalize('NFD').replace(/\p{M}/gu, '');
