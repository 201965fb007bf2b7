import { useState } from 'react';
import type { Citation } from '../../exchange/citations/citationItem.ts';
import type { ExportKind } from '../../exchange/exportFileName.ts';
import { i18n } from '../../i18n/i18n.ts';
import { Button } from '../kit/Button.tsx';
import { saveFile } from '../kit/saveFile.ts';
import { CopyBox } from './CopyBox.tsx';
import { CITATION_FORMATS, CITATION_WRITERS, type CitationFormat } from './citationFormats.ts';
import { RadioChoice } from './RadioChoice.tsx';

interface CitationFormatsProps {
  readonly citation: Citation;
  readonly fileNameOf: (kind: ExportKind) => string;
}

const ROWS = 6;

/** A citation in the format that the reader chooses, to copy or to save. */
export function CitationFormats({ citation, fileNameOf }: CitationFormatsProps) {
  const [format, setFormat] = useState<CitationFormat>('plain');
  const [saved, setSaved] = useState<string | null>(null);
  const { write, kind, mime } = CITATION_WRITERS[format];
  const text = write(citation);
  const save = () => {
    const name = fileNameOf(kind);
    saveFile(name, new Blob([text], { type: mime }));
    setSaved(name);
  };
  return (
    <>
      <RadioChoice
        label={i18n._('Format')}
        codes={CITATION_FORMATS}
        nameOf={(code) => CITATION_WRITERS[code].name}
        value={format}
        onChange={(next) => {
          setFormat(next);
          setSaved(null);
        }}
      />
      <CopyBox
        text={format === 'plain' ? citation.plain : text}
        label={i18n._('Citation')}
        copyName={i18n._('Copy citation')}
        copied={i18n._('Citation copied.')}
        rows={ROWS}
      >
        <Button look="outlined" onClick={save}>
          {i18n._('Save citation')}
        </Button>
        <span role="status">{saved !== null && i18n._('Saved {name}.', { name: saved })}</span>
      </CopyBox>
    </>
  );
}
