/** The demo companies, people and deals that Twenty puts into every new workspace; imports collide with them. */
export const DEMO: readonly {
  readonly company: string;
  readonly companyId: string;
  readonly domain: string;
  readonly address: Readonly<Record<string, string>>;
  readonly personId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
}[] = [
  {
    company: 'Airbnb',
    companyId: 'c776ee49-f608-4a77-8cc8-6fe96ae1e43f',
    domain: 'airbnb.com',
    address: {
      addressStreet1: '888 Brannan St',
      addressCity: 'San Francisco',
      addressPostcode: '94103',
      addressState: 'CA',
      addressCountry: 'United States',
    },
    personId: 'a2e78a5e-338b-46df-8811-fa08c7d19d35',
    firstName: 'Brian',
    lastName: 'Chesky',
    email: 'chesky@airbnb.com',
    phone: '123456789',
  },
  {
    company: 'Anthropic',
    companyId: 'f45ee421-8a3e-4aa5-a1cf-7207cc6754e1',
    domain: 'anthropic.com',
    address: {
      addressStreet1: '548 Market Street',
      addressCity: 'San Francisco',
      addressPostcode: '94104',
      addressState: 'CA',
      addressCountry: 'United States',
    },
    personId: '93c72d2e-e65c-44c4-99ad-f87f50349dcf',
    firstName: 'Dario',
    lastName: 'Amodei',
    email: 'amodei@anthropic.com',
    phone: '555123456',
  },
  {
    company: 'Stripe',
    companyId: '1f70157c-4ea5-4d81-bc49-e1401abfbb94',
    domain: 'stripe.com',
    address: { addressStreet1: 'Eutaw Street', addressCity: 'Dublin', addressCountry: 'Ireland' },
    personId: 'edf6d445-13a7-4373-9a47-8f89e8c0a877',
    firstName: 'Patrick',
    lastName: 'Collison',
    email: 'collison@stripe.com',
    phone: '987625341',
  },
  {
    company: 'Figma',
    companyId: '9d5bcf43-7d38-4e88-82cb-d6d4ce638bf0',
    domain: 'figma.com',
    address: {
      addressStreet1: '760 Market St',
      addressStreet2: 'Floor 10',
      addressCity: 'San Francisco',
      addressPostcode: '94102',
      addressCountry: 'United States',
    },
    personId: 'b1e26fa6-c757-4c88-abfa-4b11f5cf3acf',
    firstName: 'Dylan',
    lastName: 'Field',
    email: 'field@figma.com',
    phone: '098822619',
  },
  {
    company: 'Notion',
    companyId: '06290608-8bf0-4806-99ae-a715a6a93fad',
    domain: 'notion.com',
    address: {
      addressStreet1: '2300 Harrison St',
      addressCity: 'San Francisco',
      addressPostcode: '94110',
      addressState: 'CA',
      addressCountry: 'United States',
    },
    personId: '7a93d1e5-3f74-4945-8a65-d7f996083f72',
    firstName: 'Ivan',
    lastName: 'Zhao',
    email: 'zhao@notion.com',
    phone: '882261739',
  },
];
