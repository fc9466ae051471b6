import { describe, expect, it } from 'vitest';
import { mapHash, type ObjectMap } from './object-map.ts';
import { formatObjectMap, MapFileError, parseObjectMap } from './object-map-file.ts';

const map: ObjectMap = {
  format: 'pulse-to-twenty/object-map@1',
  object: 'patient',
  files: [
    {
      file: 'patients.csv',
      columns: [
        {
          column: 'ID',
          index: 0,
          use: { kind: 'attribute', attribute: 'patient.id', transform: { kind: 'key' } },
          onInvalid: 'reject',
        },
        { column: 'Fax', index: 1, use: { kind: 'drop' }, onInvalid: 'keep-raw' },
      ],
    },
  ],
  placements: [
    {
      object: 'person',
      field: 'sourceSystemId',
      label: 'Source_System_ID__c',
      type: 'TEXT',
      isNew: true,
      parts: [{ attribute: 'patient.id', part: 'key' }],
    },
  ],
};

const message = (text: string): string => {
  try {
    parseObjectMap(text);
  } catch (error) {
    return error instanceof MapFileError ? `${error.code}: ${error.message}` : 'another error';
  }
  return 'read';
};

describe('a field map as a file', () => {
  it('reads as it was written, with the same hash', () => {
    const read = parseObjectMap(formatObjectMap(map));
    expect(read).toEqual(map);
    expect(mapHash(read)).toBe(mapHash(map));
    expect(parseObjectMap(`\ufeff${formatObjectMap(map)}`)).toEqual(map);
  });

  it('is the same text whatever the order of its members', () => {
    const { placements, files, object, format } = map;
    expect(formatObjectMap({ placements, files, object, format })).toBe(formatObjectMap(map));
    expect(formatObjectMap(map).split('\n').length).toBeGreaterThan(30);
  });

  it('says in one line what is wrong and where', () => {
    const edited = (from: string, to: string): string => message(formatObjectMap(map).replace(from, to));
    expect(message('')).toBe('invalid-map: The file is no JSON. Correct it or export the map again.');
    expect(message('{')).toContain('no JSON');
    expect(message('[]')).toContain('no field map');
    expect(edited('"patient"', '"person"')).toContain('object: no object of the Pulse model');
    expect(edited('patient.id', 'patient.idd')).toContain(
      'files.0.columns.0.use.attribute: no attribute of the Pulse model',
    );
    expect(edited('"onInvalid": "reject"', '"onInvalid": "ignore"')).toContain('files.0.columns.0.onInvalid');
    expect(edited('"kind": "drop"', '"kind": "delete"')).toContain('files.0.columns.1.use');
    expect(edited('"file"', '"File"')).toContain('files.0.file');
  });

  it('refuses a member that no map has, so that a misspelt one is not passed over', () => {
    const text = formatObjectMap(map).replace('"isNew": true,', '"isNew": true, "isUniqe": true,');
    expect(message(text)).toBe(
      'invalid-map: The field map holds "placements.0.isUniqe", which no map has. Correct or remove it.',
    );
  });
});
