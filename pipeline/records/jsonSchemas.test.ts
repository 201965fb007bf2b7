import { describe, expect, it } from 'vitest';
import { jsonSchemas } from './jsonSchemas.ts';

const schemas = jsonSchemas();
const schemaOf = (name: string) => JSON.parse(schemas.get(name) ?? 'null');

describe('jsonSchemas', () => {
  it('gives one schema for each kind of record file', () => {
    expect([...schemas.keys()]).toEqual([
      'dataset.json',
      'entities.json',
      'affiliations.json',
      'events.json',
      'cited-reports.json',
      'annotated-report.json',
      'tours.json',
    ]);
  });

  it('knows which keys a record must and can have, and no others', () => {
    const { $schema, type, items } = schemaOf('affiliations.json');
    expect([$schema, type]).toEqual(['http://json-schema.org/draft-07/schema#', 'array']);
    expect(items.required).toEqual(['from', 'to', 'role', 'date']);
    expect(Object.keys(items.properties)).toEqual(['from', 'to', 'role', 'office', 'date', 'event', 'note']);
    expect(items.additionalProperties).toBe(false);
  });

  it('lets a bare year be a number, as YAML reads it', () => {
    const { edtf } = schemaOf('affiliations.json').items.properties.date.properties;
    expect(edtf).toEqual({ anyOf: [{ type: 'string' }, { type: 'integer' }] });
  });
});
