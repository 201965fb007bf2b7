import { useRef } from 'react';
import { Button } from './Button.tsx';

interface ImportButtonProps {
  /** What the button is called. */
  readonly name: string;
  /** Called with the text of the file that was chosen. */
  readonly onText: (text: string) => void;
}

/** A button that lets the reader choose a JSON file and reads it. */
export function ImportButton({ name, onText }: ImportButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look="outlined" onClick={() => input.current?.click()}>
        {name}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again after it was corrected.
          event.target.value = '';
          void file?.text().then(onText);
        }}
      />
    </>
  );
}
