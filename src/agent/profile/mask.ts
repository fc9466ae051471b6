/** The shape of a value with nothing of it left: letters a and A, digits 9, runs shortened to `+`; at most 40 signs. */
export function maskSample(value: string): string {
  return value
    .slice(0, 80)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{L}/gu, 'a')
    .replace(/\p{N}/gu, '9')
    .replace(/A{2,}/g, 'A+')
    .replace(/a{2,}/g, 'a+')
    .replace(/9{5,}/g, '9+')
    .slice(0, 40);
}
