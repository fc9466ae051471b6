import type { AttributeId } from '../../../mapping/pulse-model.ts';

/** An option that many words mean. Words are as `foldWord` writes them: lower case, no accents. */
export interface CanonicalOption {
  readonly value: string;
  readonly label: string;
  readonly words: readonly string[];
}

function option(value: string, label: string, words: string): CanonicalOption {
  return { value, label, words: words.split('|').map((word) => word.trim()) };
}

const SEX = [
  option(
    'MALE',
    'Male',
    'male|m|man|boy|mr|masc|h|homme|hombre|homem|varon|masculino|masculin|mannlich|mann|herr|mard|larka|1',
  ),
  option(
    'FEMALE',
    'Female',
    'female|f|woman|girl|mrs|ms|miss|fem|w|femme|mujer|mulher|feminino|femenino|feminin|weiblich|frau|aurat|khatoon|larki|2',
  ),
  option(
    'OTHER',
    'Other',
    'other|o|x|d|divers|diverse|otro|otra|outro|autre|andere|non-binary|nonbinary|non binary|intersex|khunsa|transgender|trans|3|9',
  ),
  option(
    'UNKNOWN',
    'Unknown',
    'unknown|u|unk|?|not stated|not specified|unspecified|desconocido|desconhecido|inconnu|unbekannt|prefer not to say|0',
  ),
];

const MARITAL = [
  option(
    'SINGLE',
    'Single',
    'single|s|unmarried|never married|soltero|soltera|solteiro|solteira|soltero(a)|celibataire|ledig|ghair shadi shuda|kunwara|kunwari',
  ),
  option('MARRIED', 'Married', 'married|m|casado|casada|casado(a)|marie|mariee|marie(e)|verheiratet|shadi shuda'),
  option(
    'DIVORCED',
    'Divorced',
    'divorced|d|divorciado|divorciada|divorciado(a)|divorce|divorcee|divorce(e)|geschieden|talaq yafta|mutallaqa',
  ),
  option('WIDOWED', 'Widowed', 'widowed|w|widow|widower|viudo|viuda|viuvo|viuva|veuf|veuve|verwitwet|bewa|randwa'),
  option('SEPARATED', 'Separated', 'separated|sep|separado|separada|separe|separee|getrennt|getrennt lebend'),
  option(
    'PARTNERSHIP',
    'Partnership',
    'partnership|cohabiting|domestic partner|living together|union libre|pareja de hecho|uniao estavel|pacs|lebenspartnerschaft',
  ),
];

const SIGNS = [
  ['POSITIVE', '+', '+|+ve|pos|pos.|positive|positivo|positif|positiv|rh+|rh +|rh positive|rhd+'],
  ['NEGATIVE', '-', '-|-ve|neg|neg.|negative|negativo|negatif|negativ|rh-|rh -|rh negative|rhd-'],
] as const;

/** O is written 0 in German. */
const GROUPS = [
  ['A', 'a'],
  ['B', 'b'],
  ['AB', 'ab'],
  ['O', 'o'],
  ['O', '0'],
] as const;

const BLOOD = ['A', 'B', 'AB', 'O'].flatMap((group) =>
  SIGNS.map(([sign, mark, words]) =>
    option(
      `${group}_${sign}`,
      `${group}${mark}`,
      GROUPS.filter(([name]) => name === group)
        .flatMap(([, letter]) => words.split('|').flatMap((word) => [`${letter}${word}`, `${letter} ${word}`]))
        .join('|'),
    ),
  ),
);

const CHANNEL = [
  option('SMS', 'SMS', 'sms|text|text message|txt|mensaje|mensaje de texto|torpedo'),
  option('EMAIL', 'Email', 'email|e-mail|mail|correo|correo electronico|courriel'),
  option('CALL', 'Call', 'call|phone|phone call|telephone|voice|llamada|telefono|appel|telephone call|anruf|ligacao'),
  option('WHATSAPP', 'WhatsApp', 'whatsapp|whats app|wa|zap'),
  option('CHAT', 'Chat', 'chat|live chat|in-app|in app|portal|app'),
  option('LETTER', 'Letter', 'letter|post|postal|carta|courrier|brief'),
];

/** Attributes whose words mean the same in every clinic; all other picklists keep the clinic's own words as options. */
export const CANONICAL: Readonly<Partial<Record<AttributeId, readonly CanonicalOption[]>>> = {
  'patient.sex': SEX,
  'patient.maritalStatus': MARITAL,
  'patient.bloodGroup': BLOOD,
  'message.channel': CHANNEL,
};
