import type { Table } from '../table.ts';
import { appointments } from './appointments.ts';
import { billing } from './billing.ts';
import { campaignMembers } from './campaign-members.ts';
import { campaigns } from './campaigns.ts';
import { clinics } from './clinics.ts';
import { documents } from './documents.ts';
import { intakeForms } from './intake-forms.ts';
import { messages } from './messages.ts';
import { patients } from './patients.ts';
import { physicians } from './physicians.ts';
import { prescriptions } from './prescriptions.ts';
import { visits } from './visits.ts';

/** The twelve tables of an export, in the order in which they are written. */
export const TABLES: readonly Table[] = [
  clinics,
  physicians,
  patients,
  appointments,
  billing,
  prescriptions,
  messages,
  campaigns,
  campaignMembers,
  intakeForms,
  visits,
  documents,
];
