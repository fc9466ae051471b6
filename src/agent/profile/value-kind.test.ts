import { expect, test } from 'vitest';
import { KindFinder } from './kind-of-value.ts';
import { ValueScan } from './scan-value.ts';

function kindOf(value: string): string {
  const scan = new ValueScan();
  scan.read(value);
  return new KindFinder().kindOf(value, scan);
}

test.each([
  [
    'date',
    [
      '03/11/1984',
      '1984-11-03',
      '3.11.84',
      '19841103',
      '3 Nov 1984',
      'Nov 3, 1984',
      '3 de março de 1984',
      '12-Dec-24',
      '03 11 1984',
      'Mon, 3 Nov 2025',
      '2nd March 2024',
    ],
  ],
  [
    'date-time',
    [
      '03/11/2024 09:30',
      '2024-11-03T09:30:00Z',
      '2024-11-03 09:30:00.123',
      '3 Nov 2024 9:30 pm',
      '03/11/2024, 9:30 AM',
      '2024-11-03T09:30:00+05:00',
    ],
  ],
  ['time', ['09:30', '9:30 PM', '14h30', '9am', '23:59:59']],
  [
    'phone',
    [
      '+92 300 0012345',
      '0300-0012345',
      '03000012345',
      '(021) 35001234',
      '212-555-0123',
      '00923000012345',
      '+1 (212) 555-0123 ext 4',
      '+49 30 1234567',
    ],
  ],
  ['email', ['a.b@example.com', 'x+y@clinic.co.uk']],
  ['integer', ['0', '42', '-7', '123456789', '3520200000017', '007', '0000012345', '+5']],
  ['decimal', ['3.5', '1,234.50', '1.234,50', '12,34,567.00', "1'234.50", '(12.50)', '-0,5', '.5', '1,234']],
  ['money', ['Rs. 1,200', 'PKR 500', '$12.50', '€ 1.234,00', '500/-', '1.200,00 €', 'R$ 10', 'Rs 1,200/-', '-$5']],
  ['quantity', ['70 kg', '5mg', '98.6 °F', '45%', '120 mg/dl']],
  ['uuid', ['6f9619ff-8b86-4011-b42d-00c04fc964ff']],
  ['url', ['https://www.example.com/x?y=1', 'www.clinic.pk', 'example.org', 'clinic-2.com']],
  ['boolean', ['Y', 'no', 'TRUE', 'Sim', 'haan']],
  [
    'text',
    [
      'Ayesha',
      'PT-000123',
      'House 743, Street 40, The Grange',
      'BP 120/80',
      '99526-0000000-1',
      'I10; E11.9',
      '12 Mondays 2024',
      'A+',
      'n/a',
      '5 Main Street',
      'e.g. this',
      '123-45-6789',
      'Dr. Khan',
    ],
  ],
  ['long-text', ['two\nlines', 'x'.repeat(101)]],
])('%s: %j', (kind, values) => {
  expect(Object.fromEntries(values.map((value) => [value, kindOf(value)]))).toEqual(
    Object.fromEntries(values.map((value) => [value, kind])),
  );
});

test('gives a value the same kind whatever came before it', () => {
  const finder = new KindFinder();
  const scan = new ValueScan();
  const values = [
    'PKR 500',
    'ABC 500',
    '12 Mar 2024',
    '12 Car 2024',
    '0300-1234567',
    '9300-1234567',
    '70 kg',
    '00 92',
    '5.5.2024',
    '1.1.1.1',
  ];
  for (const value of [...values, ...values.reverse()]) {
    scan.read(value);
    expect(finder.kindOf(value, scan), value).toBe(kindOf(value));
  }
});
