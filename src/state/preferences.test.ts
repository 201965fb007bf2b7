import { describe, expect, it } from 'vitest';
import { createPreferences, type PreferenceStorage } from './preferences.ts';

function memory(kept: string | null = null) {
  let value = kept;
  const storage: PreferenceStorage = {
    getItem: () => value,
    setItem: (_key, text) => {
      value = text;
    },
  };
  return { storage, kept: () => value };
}

const never = () => {
  throw new Error('nothing should have been lost');
};

describe('preferences', () => {
  it('come back as they were kept', () => {
    const { storage } = memory();
    createPreferences(storage, never).setState({ theme: 'dark', letterKeys: false });
    expect(createPreferences(storage, never).getState()).toEqual({ theme: 'dark', letterKeys: false });
  });

  it.each([null, 'not json', '42', '{"theme":"purple","letterKeys":"no"}'])(
    'are the defaults when %s is kept',
    (kept) => {
      expect(createPreferences(memory(kept).storage, never).getState()).toEqual({
        theme: 'system',
        letterKeys: true,
      });
    },
  );

  it('still change when storage is full or refused, and the loss is told', () => {
    const full: PreferenceStorage = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    for (const storage of [full, null]) {
      let lost = 0;
      const preferences = createPreferences(storage, () => lost++);
      preferences.setState({ theme: 'light' });
      expect(preferences.getState().theme).toBe('light');
      expect(lost).toBe(1);
    }
  });
});
