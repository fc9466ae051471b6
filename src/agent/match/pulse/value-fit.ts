import type { AttributeId, PulseAttribute } from '../../../mapping/pulse-model.ts';
import type { WordGroup } from '../lexicon/value-words.ts';
import { isCode, isSwitch, kindFit, NEUTRAL, type ValueFit } from './value-kinds.ts';
import type { ValueTraits } from './value-traits.ts';

/** The picklist words that an attribute's cells hold. */
const GROUP_OF: Readonly<Partial<Record<AttributeId, WordGroup>>> = {
  'patient.sex': 'sex',
  'patient.bloodGroup': 'bloodGroup',
  'patient.maritalStatus': 'marital',
  'patient.status': 'personStatus',
  'patient.language': 'language',
  'physician.role': 'role',
  'physician.specialty': 'specialty',
  'physician.active': 'employment',
  'clinic.kind': 'clinicKind',
  'appointment.status': 'bookingStatus',
  'appointment.type': 'visitKind',
  'billing.status': 'payStatus',
  'billing.paymentMethod': 'payMethod',
  'prescription.status': 'rxStatus',
  'prescription.frequency': 'frequency',
  'message.channel': 'channel',
  'message.direction': 'direction',
  'message.status': 'messageStatus',
  'campaign.channel': 'channel',
  'campaign.status': 'campaignStatus',
  'campaignMember.status': 'memberStatus',
  'intake.consentStatus': 'consent',
  'intake.emergencyContactRelation': 'relation',
  'intake.referralSource': 'referral',
  'document.category': 'documentKind',
  'document.mimeType': 'mime',
};

/** Groups whose words mean one thing wherever they stand. */
const TELLING: ReadonlySet<WordGroup> = new Set<WordGroup>([
  'bloodGroup',
  'marital',
  'currency',
  'mime',
  'relation',
  'specialty',
  'frequency',
  'country',
  'sex',
  'payMethod',
  'direction',
  'language',
]);
const ALL_TELLING = [...TELLING];
/** Groups whose words hardly stand for anything else, whatever the header says. */
const UNMISTAKABLE: ReadonlySet<WordGroup> = new Set<WordGroup>(['bloodGroup', 'marital', 'currency', 'mime']);

type Rule = (traits: ValueTraits) => ValueFit;

function yes(points: number, because: string): ValueFit {
  return { points, conflict: false, because };
}
function no(points: number): ValueFit {
  return { points: -points, conflict: false };
}

const NO_DIGITS = /^[^9]*\p{L}[^9]*$/u;

const oneName: Rule = (t) => {
  const plain = t.shapeShare(NO_DIGITS);
  if (plain < 0.7) return no(3.5);
  if (t.share('integer') > 0.3 || t.meanLength > 22) return no(2);
  return t.hasEnumeration ? NEUTRAL : yes(0.4, 'the values are single words without digits');
};
const place: Rule = (t) => {
  if (t.shapeShare(NO_DIGITS) < 0.7) return no(3);
  return t.hasEnumeration ? yes(0.4, 'a few names come again and again') : NEUTRAL;
};
const street: Rule = (t) =>
  t.shapeShare(/9.*[Aa]|[Aa].*9/) > 0.5
    ? yes(0.9, 'the values hold words and a house number')
    : t.hasEnumeration
      ? no(1.5)
      : NEUTRAL;
const postcode: Rule = (t) => {
  if (t.maxLength > 12 || t.meanLength < 3 || t.shapeShare(/9/) < 0.7) return no(4);
  return yes(0.9, 'the values are short codes with digits');
};
const policy: Rule = (t) => (t.shapeShare(/9/) < 0.5 ? no(3) : isCode(t) ? yes(0.5, 'the values are codes') : NEUTRAL);
const birth: Rule = (t) => {
  if (t.share('date-time') > 0.5) return no(1);
  if (t.years === undefined) return NEUTRAL;
  if (t.years.min < 1990 && t.years.max - t.years.min > 20)
    return yes(1.8, `the years run from ${t.years.min} to ${t.years.max}`);
  return t.years.min > 2012 ? no(3) : NEUTRAL;
};
const recent: Rule = (t) => (t.years !== undefined && t.years.min < 1985 ? no(2.5) : NEUTRAL);
const day: Rule = (t) => (t.share('date-time') > 0.5 ? no(1.6) : yes(0.4, 'the values are days'));
const moment: Rule = (t) => (t.share('date-time') > 0.5 ? yes(0.8, 'day and time stand together') : no(0.8));
const codes: Rule = (t) => {
  const icd = t.shapeShare(/^A(?:99|9A)(?:\.|9|$|[,; |/])/);
  if (icd > 0.6) return yes(3, `${Math.floor(icd * 100)} % of values have the shape of ICD codes`);
  return t.shapeShare(/9/) < 0.4 ? no(3.5) : NEUTRAL;
};
const words: Rule = (t) => (t.shapeShare(/^A9{2}/) > 0.6 ? no(3) : t.share('integer') > 0.5 ? no(2.5) : NEUTRAL);
const fileName: Rule = (t) =>
  t.shapeShare(/[/\\]/) > 0.5
    ? no(1.5)
    : t.shapeShare(/\.[aA9+]{1,4}$/) > 0.6
      ? yes(1.8, 'the values end as file names do')
      : NEUTRAL;
const path: Rule = (t) =>
  t.shapeShare(/[/\\]/) > 0.5
    ? yes(2.2, 'the values are paths')
    : t.shapeShare(/\.[aA9+]{1,4}$/) > 0.6
      ? NEUTRAL
      : no(2.5);
const dose: Rule = (t) =>
  t.shapeShare(/9+\+? ?[aA%µ]/) > 0.5 ? yes(1.2, 'the values are numbers with units') : NEUTRAL;
const span: Rule = (t) =>
  t.shapeShare(/^9+\+? ?[aA]+/) > 0.5 ? yes(0.5, 'the values are numbers with units') : NEUTRAL;
const vitals: Rule = (t) =>
  isSwitch(t) ? no(3) : t.shapeShare(/9/) > 0.5 ? yes(0.5, 'the values hold measurements') : no(1.5);
const bigNumber: Rule = (t) =>
  t.shapeShare(/9/) < 0.5 || isSwitch(t)
    ? no(4)
    : t.isUnique || t.distinctShare > 0.9
      ? yes(0.7, 'nearly every value stands once')
      : no(1.5);
const invoice: Rule = (t) =>
  isSwitch(t) || t.shapeShare(/9/) < 0.5
    ? no(3.5)
    : isCode(t) && t.distinctShare > 0.3
      ? yes(0.6, 'the values are codes')
      : NEUTRAL;
const minutes: Rule = (t) => (t.maxLength > 12 || (t.filled > 30 && t.distinct > 60) ? no(3) : NEUTRAL);
const small: Rule = (t) => (t.maxLength > 12 || t.distinct > 30 ? no(2.5) : NEUTRAL);
const body: Rule = (t) =>
  t.meanLength > 20 ? yes(0.8, 'the values are sentences') : t.hasEnumeration ? no(1.2) : NEUTRAL;
const role: Rule = (t) => (t.distinct > 40 && t.distinctShare > 0.5 ? no(2) : NEUTRAL);

const RULES: Readonly<Partial<Record<AttributeId, Rule>>> = {
  'patient.firstName': oneName,
  'patient.lastName': oneName,
  'patient.middleName': oneName,
  'physician.firstName': oneName,
  'physician.lastName': oneName,
  'patient.city': place,
  'clinic.city': place,
  'patient.state': place,
  'clinic.state': place,
  'patient.street': street,
  'clinic.street': street,
  'patient.fullAddress': street,
  'patient.postcode': postcode,
  'clinic.postcode': postcode,
  'patient.birthDate': birth,
  'patient.createdAt': recent,
  'patient.updatedAt': recent,
  'patient.nationalId': bigNumber,
  'patient.medicalRecordNumber': bigNumber,
  'intake.insurancePolicyNumber': policy,
  'billing.insurancePolicyNumber': policy,
  'billing.invoiceNumber': invoice,
  'appointment.date': day,
  'appointment.startsAt': moment,
  'appointment.durationMinutes': minutes,
  'prescription.refills': small,
  'prescription.dosage': dose,
  'prescription.duration': span,
  'visit.diagnosisCodes': codes,
  'visit.diagnosis': words,
  'visit.vitals': vitals,
  'document.fileName': fileName,
  'document.path': path,
  'message.body': body,
  'campaign.content': body,
  'physician.specialty': role,
};

/** How the values of a column fit an attribute: by its kind, by its picklist words, and by what is particular to it. */
export function valueFit(attribute: PulseAttribute, traits: ValueTraits): ValueFit {
  if (traits.isEmpty) return NEUTRAL;
  const kind =
    attribute.id === 'appointment.endsAt' && traits.share('time') > 0.5 ? NEUTRAL : kindFit(attribute.type, traits);
  if (kind.conflict) return kind;
  const fits = [kind, groupFit(attribute.id, traits), RULES[attribute.id]?.(traits) ?? NEUTRAL];
  const because = [...fits].sort((a, b) => b.points - a.points).find((fit) => fit.points > 0)?.because;
  return {
    points: fits.reduce((sum, { points }) => sum + points, 0),
    conflict: false,
    ...(because === undefined ? {} : { because }),
  };
}

function groupFit(id: AttributeId, traits: ValueTraits): ValueFit {
  if (!traits.hasEnumeration) return NEUTRAL;
  const own = GROUP_OF[id];
  const share = own === undefined ? 0 : traits.wordShare(own);
  if (own !== undefined && share >= 0.5) {
    return yes(
      UNMISTAKABLE.has(own) ? 4.5 : TELLING.has(own) ? 3 : 2.2,
      `${Math.floor(share * 100)} % of values are usual words for it`,
    );
  }
  const foreign = ALL_TELLING.find((group) => group !== own && traits.wordShare(group) > 0.8 && !shares(id, group));
  if (foreign !== undefined && !isSwitch(traits)) return no(UNMISTAKABLE.has(foreign) ? 5.5 : 2.5);
  return own !== undefined && TELLING.has(own) && share < 0.1 && !isSwitch(traits) ? no(0.8) : NEUTRAL;
}

/** Attributes whose cells may hold the words of a telling group besides their own. */
function shares(id: AttributeId, group: WordGroup): boolean {
  if (group === 'payMethod')
    return ['billing.status', 'intake.referralSource', 'billing.insuranceProvider'].includes(id);
  if (group === 'country') return id.endsWith('.country') || id.endsWith('.state') || id.endsWith('currency');
  if (group === 'currency') return id === 'billing.currency';
  if (group === 'direction') return id.endsWith('.status');
  if (group === 'specialty')
    return id === 'physician.role' || id === 'appointment.type' || id === 'physician.credentials';
  if (group === 'frequency') return id === 'prescription.instructions' || id === 'prescription.dosage';
  if (group === 'language') return false;
  return group === 'mime' ? id === 'document.category' : false;
}
