import { describe, expect, it } from 'vitest';
import { decodeCurrency, decodeInteger, decodeMoney, decodeNumber } from './decode-number.ts';

const money = (text: string, currency = 'PKR', decimal: '.' | ',' = '.') => {
  const decoded = decodeMoney(text, { kind: 'money', decimal, currency });
  return decoded.outcome === 'value' ? decoded.value : decoded;
};

describe('an amount', () => {
  it.each([
    ['500', 500, 'PKR'],
    ['Rs. 1,500/-', 1500, 'PKR'],
    ['Rs.1,500', 1500, 'PKR'],
    ['PKR 1,500.00', 1500, 'PKR'],
    ['1500 rupees', 1500, 'PKR'],
    ['₨ 250', 250, 'PKR'],
    ['US$ 20', 20, 'USD'],
    ['USD20', 20, 'USD'],
    ['€12.50', 12.5, 'EUR'],
    ['12.50 EUR', 12.5, 'EUR'],
    ['£10', 10, 'GBP'],
    ['AED 99.00', 99, 'AED'],
    ['(PKR 300)', -300, 'PKR'],
    ['0', 0, 'PKR'],
  ])('reads %s as %d %s', (text, amount, currency) =>
    expect(money(text)).toEqual({ kind: 'money', micros: amount * 1_000_000, currency }),
  );

  it('takes a shared symbol for the currency of the map only where it is one of those', () => {
    expect(money('$20', 'USD')).toMatchObject({ currency: 'USD' });
    expect(money('$20', 'CAD')).toMatchObject({ currency: 'CAD' });
    expect(money('$20', 'PKR')).toMatchObject({ outcome: 'invalid', code: 'unknown-currency' });
    expect(money('Rs 20', 'INR')).toMatchObject({ currency: 'INR' });
    expect(money('R$ 1.234,50', 'BRL', ',')).toEqual({ kind: 'money', micros: 1_234_500_000, currency: 'BRL' });
    expect(money('kr 20', 'SEK')).toMatchObject({ currency: 'SEK' });
  });

  it('names a notation or currency that does not fit, without the value', () => {
    expect(money('1,50')).toMatchObject({ code: 'invalid-number' });
    expect(money('twelve')).toMatchObject({ code: 'invalid-number' });
    expect(money('12 goats')).toMatchObject({ code: 'unknown-currency', reason: 'an amount in no known currency' });
  });
});

it('reads a currency column by code, symbol or word', () => {
  const code = (text: string) => {
    const decoded = decodeCurrency(text, 'PKR');
    return decoded.outcome === 'value' && decoded.value.kind === 'text' ? decoded.value.text : decoded.outcome;
  };
  expect(['pkr', 'Rs.', 'Rupees', 'US $', 'euro', '₹', 'Dhs', '$', 'shells'].map(code)).toEqual([
    'PKR',
    'PKR',
    'PKR',
    'USD',
    'EUR',
    'INR',
    'AED',
    'invalid',
    'invalid',
  ]);
});

it('lets only the unit of the map stand beside a number', () => {
  const weight = (text: string) => decodeNumber(text, { kind: 'number', decimal: '.', unit: 'kg' });
  expect(weight('72.5 kg')).toEqual({ outcome: 'value', value: { kind: 'number', number: 72.5 } });
  expect(weight('72.5KG')).toEqual(weight('72.5'));
  expect(weight('160 lb')).toMatchObject({ outcome: 'invalid', code: 'unknown-unit' });
  expect(weight('heavy')).toMatchObject({ outcome: 'invalid', code: 'invalid-number' });
});

describe('a whole number', () => {
  it.each([
    ['30', 30],
    ['30.0', 30],
    ['30 min', 30],
    ['45 minutes', 45],
    ['+3', 3],
    ['-2', -2],
    ['3x', 3],
    ['٣٠', 30],
  ])('reads %s', (text, number) =>
    expect(decodeInteger(text)).toEqual({ outcome: 'value', value: { kind: 'number', number } }),
  );

  it.each(['1,000', '1.000', '2.5', '1 h', '0:30', 'half an hour', '1234567890123456'])('refuses %s', (text) =>
    expect(decodeInteger(text)).toMatchObject({ outcome: 'invalid', code: 'invalid-number' }),
  );
});
