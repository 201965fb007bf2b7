import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../model/view.ts';
import { serializeAddress } from '../../url/address.ts';
import { embeddedView, embedSnippet, frameSize } from './embedSnippet.ts';

const FRAME = {
  address: 'https://example.org/?q="<a>&sel=tie.a~b',
  title: 'A & B: “ties” <or> "not"',
  widthPx: 640,
  heightPx: 360,
};

describe('the snippet', () => {
  it('is one frame whose attributes read back as they were given', () => {
    const frame = new DOMParser().parseFromString(embedSnippet(FRAME), 'text/xml').documentElement;
    expect(frame.tagName).toBe('iframe');
    expect(frame.getAttribute('src')).toBe(FRAME.address);
    expect(frame.getAttribute('title')).toBe(FRAME.title);
    expect(frame.getAttribute('width')).toBe('640');
    expect(frame.getAttribute('height')).toBe('360');
  });
});

describe('the embedded view', () => {
  it('says only which parts are not as usual', () => {
    const usual = embeddedView(DEFAULT_VIEW, DEFAULT_VIEW.embedParts);
    expect(serializeAddress(usual)).toBe('?embed=1');
    const others = embeddedView(DEFAULT_VIEW, { title: false, legend: true, time: true });
    expect(serializeAddress(others)).toBe('?embed=1&title=0&legend=1&time=1');
  });
});

describe('a size as typed', () => {
  it.each([
    ['640', 640],
    [' 640.4 ', 640],
    ['3', 240],
    ['99999', 2000],
    ['', null],
    ['wide', null],
    ['Infinity', null],
  ])('%j is %s', (typed, size) => expect(frameSize(typed)).toBe(size));
});
