import { toJsonSchema } from '@valibot/to-json-schema';
import { jsonLines } from '../compiled/jsonLines.ts';
import { fileSchemaOf, RECORD_FILE_KINDS } from '../read/recordFiles.ts';

/** The JSON Schema file of each kind of record file, by name: what editors complete and check with. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    RECORD_FILE_KINDS.map((kind) => {
      // Custom checks and conversions have no counterpart in JSON Schema; `data:check` makes them.
      const schema = toJsonSchema(fileSchemaOf(kind), { typeMode: 'input', ignoreActions: ['check'] });
      return [`${kind.name}.json`, jsonLines(schema, 99)];
    }),
  );
}
