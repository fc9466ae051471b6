import { CUSTOM, field, type LandingField, sourceId } from './landing-field.ts';

/** A billing entry is a record of the custom object BillingLedger. */
export const BILLING: readonly LandingField[] = [
  sourceId('billingLedger', 'billing.id'),
  field('billingLedger.patient', 'RELATION', 'Patient', [['billing.patientId', 'link']], {
    custom: true,
    relatesTo: 'person',
  }),
  field('billingLedger.name', 'TEXT', 'Name', ['billing.invoiceNumber']),
  field('billingLedger.appointmentSourceId', 'TEXT', 'Appointment Source ID', ['billing.appointmentId'], CUSTOM),
  field(
    'billingLedger.amount',
    'CURRENCY',
    'Amount',
    [
      ['billing.amount', 'amount'],
      ['billing.currency', 'currencyCode'],
    ],
    CUSTOM,
  ),
  field(
    'billingLedger.amountPaid',
    'CURRENCY',
    'Amount Paid',
    [
      ['billing.amountPaid', 'amount'],
      ['billing.currency', 'currencyCode'],
    ],
    CUSTOM,
  ),
  field('billingLedger.status', 'SELECT', 'Status', ['billing.status'], CUSTOM),
  field('billingLedger.paymentMethod', 'SELECT', 'Payment Method', ['billing.paymentMethod'], CUSTOM),
  field('billingLedger.paymentDate', 'DATE', 'Payment Date', ['billing.paymentDate'], CUSTOM),
  field('billingLedger.issuedDate', 'DATE', 'Issued Date', ['billing.issuedDate'], CUSTOM),
  field('billingLedger.insuranceProvider', 'TEXT', 'Insurance Provider', ['billing.insuranceProvider'], CUSTOM),
  field(
    'billingLedger.insurancePolicyNumber',
    'TEXT',
    'Insurance Policy Number',
    ['billing.insurancePolicyNumber'],
    CUSTOM,
  ),
  field('billingLedger.details', 'TEXT', 'Details', ['billing.description'], CUSTOM),
  field('billingLedger.createdAt', 'DATE_TIME', 'Creation date', ['billing.createdAt']),
];
