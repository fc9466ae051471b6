/** True for what Twenty 2.31 takes as an option's value: ASCII UPPER_SNAKE, 1 to 63 characters, a letter first. */
export function isOptionValue(value: string): boolean {
  return value.length <= 63 && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(value);
}

/** True for what Twenty 2.31 takes as an option's label. */
export function isOptionLabel(label: string): boolean {
  return label.trim() !== '' && label.length <= 63 && !label.includes(',');
}
