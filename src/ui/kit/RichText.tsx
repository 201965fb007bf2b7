import { createElement, Fragment, type ReactNode } from 'react';

/** What stands for one marked stretch of a message; is given the text inside the marks. */
type RichPart = (text: string) => ReactNode;

interface RichTextProps {
  /** A message with marked stretches: "Read <0>about the data</0>.", or "<0/>" where a part brings its own text. */
  readonly text: string;
  /** The part for each number. */
  readonly parts: readonly RichPart[];
}

const MARKED = /<(\d+)>([\s\S]*?)<\/\1>|<(\d+)\/>/;

function pieces(text: string, parts: readonly RichPart[]): readonly ReactNode[] {
  const found = MARKED.exec(text);
  if (!found) return [text];
  const inner = found[2] ?? '';
  return [
    text.slice(0, found.index),
    parts[Number(found[1] ?? found[3])]?.(inner) ?? inner,
    ...pieces(text.slice(found.index + found[0].length), parts),
  ];
}

/** A translated sentence with links or other elements inside, wherever the language puts them. */
export function RichText({ text, parts }: RichTextProps) {
  return createElement(Fragment, null, ...pieces(text, parts));
}
