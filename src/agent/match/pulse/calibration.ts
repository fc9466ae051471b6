/** Steps of a rising line from raw to calibrated confidence; fitted by `evals/calibrate.ts` on the tuning cases. */
interface Calibration {
  readonly attribute: readonly (readonly [raw: number, confidence: number])[];
  readonly none: readonly (readonly [raw: number, confidence: number])[];
}

export const CALIBRATION: Calibration = {
  attribute: [
    [0, 0],
    [1, 0.995],
  ],
  none: [
    [0, 0],
    [1, 0.99],
  ],
};
