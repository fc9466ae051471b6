import type { CaseSpec } from '../case-spec.ts';
import { AUSTRIA } from './heldout-austria.ts';
import { DENTAL_MEXICO } from './heldout-dental-mexico.ts';
import { DENTAL_US } from './heldout-dental-us.ts';
import { DUMP } from './heldout-dump.ts';
import { GP_UK } from './heldout-gp-uk.ts';
import { LAHORE } from './heldout-lahore.ts';
import { PHYSIO_JANE } from './heldout-physio-jane.ts';
import { PORTUGAL } from './heldout-portugal.ts';
import { PRACTICE_US } from './heldout-practice-us.ts';
import { UNNAMED } from './heldout-unnamed.ts';
import { BRAZIL_LEGACY } from './tuning-brazil-legacy.ts';
import { EXPORTS } from './tuning-exports.ts';
import { FRANCE } from './tuning-france.ts';
import { GERMANY } from './tuning-germany.ts';
import { HOSPITAL_CAPS } from './tuning-hospital-caps.ts';
import { KARACHI } from './tuning-karachi.ts';
import { OPEN_EMR } from './tuning-open-emr.ts';
import { SPAIN } from './tuning-spain.ts';
import { WIDE_US } from './tuning-wide-us.ts';

/**
 * The made clinics. Headings are chosen by hand. The held-out ones were written before anything was tuned and are
 * measured only; what they show wrong is noted, not mended case by case.
 */
export const CASES: readonly CaseSpec[] = [
  SPAIN,
  BRAZIL_LEGACY,
  FRANCE,
  GERMANY,
  KARACHI,
  OPEN_EMR,
  WIDE_US,
  EXPORTS,
  HOSPITAL_CAPS,
  DENTAL_MEXICO,
  PHYSIO_JANE,
  PORTUGAL,
  AUSTRIA,
  LAHORE,
  PRACTICE_US,
  DENTAL_US,
  GP_UK,
  DUMP,
  UNNAMED,
];
